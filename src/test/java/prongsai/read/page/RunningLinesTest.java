package prongsai.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Paragraph;

class RunningLinesTest {
    private static Document document(int pages, boolean numbers, String header) {
        List<PageContent> contents = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            List<Glyph> glyphs = new ArrayList<>(Glyphs.text(header, 200, 40));
            glyphs.addAll(Glyphs.text("เนื้อหาหน้า " + (char) ('ก' + page), 50, 200));
            if (numbers) {
                glyphs.addAll(Glyphs.text("- " + (char) ('๐' + page) + " -", 280, 800));
            }
            contents.add(Glyphs.page(page, glyphs, List.of()));
        }
        return Glyphs.document(contents.toArray(PageContent[]::new));
    }

    @Test
    void drops_page_numbers_and_later_headers_when_pages_repeat_them() {
        Document document = document(3, true, "รายงานประจำปี");

        assertThat(document.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("รายงานประจำปี", "เนื้อหาหน้า ข", "เนื้อหาหน้า ฃ", "เนื้อหาหน้า ค");
        assertThat(document.dropped())
                .extracting(Dropped::reason)
                .containsExactly("page-number", "page-header", "page-number", "page-header", "page-number");
        assertThat(document.dropped()).extracting(Dropped::id).doesNotHaveDuplicates();
    }

    @Test
    void keeps_everything_when_there_is_one_page() {
        assertThat(document(1, true, "รายงานประจำปี").dropped()).isEmpty();
    }
}
