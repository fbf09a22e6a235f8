package prongsai.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static List<Dropped> dropped(String... firstLines) {
        List<PageContent> contents = new ArrayList<>();
        for (int page = 1; page <= firstLines.length; page++) {
            List<Glyph> glyphs = new ArrayList<>(Glyphs.text(firstLines[page - 1], 50, 40));
            glyphs.addAll(Glyphs.text("วิธีดำเนินการ", 50, 60));
            glyphs.addAll(Glyphs.text("เนื้อหาหน้า " + (char) ('ก' + page), 50, 200));
            contents.add(Glyphs.page(page, glyphs, List.of()));
        }
        return Glyphs.document(contents.toArray(PageContent[]::new)).dropped();
    }

    @Test
    void keeps_a_heading_that_two_pages_have_at_one_height_below_text_of_their_own() {
        assertThat(dropped("มาตรการรับฟังความเห็น", "มาตรการใช้รถราชการ")).isEmpty();
    }

    @Test
    void drops_the_second_line_of_a_header_below_its_first_and_below_the_pages_number() {
        assertThat(dropped("เทศบาลตำบลดงมะไฟ", "เทศบาลตำบลดงมะไฟ"))
                .extracting(Dropped::text)
                .hasSize(2);
        assertThat(dropped("หน้า 1", "หน้า 2"))
                .extracting(Dropped::reason)
                .containsExactly("page-number", "page-number", "page-header");
    }

    @Test
    void keeps_a_line_that_other_pages_have_at_another_height() {
        List<PageContent> contents = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            List<Glyph> glyphs = new ArrayList<>(Glyphs.text("มาตรการป้องกันการทุจริต", 50, page == 3 ? 90 : 40));
            glyphs.addAll(Glyphs.text("เนื้อหาหน้า " + (char) ('ก' + page), 50, 200));
            contents.add(Glyphs.page(page, glyphs, List.of()));
        }
        assertThat(Glyphs.document(contents.toArray(PageContent[]::new)).dropped())
                .extracting(dropped -> dropped.place().page())
                .containsExactly(2, 4);
    }

    /** A walk over all pages for each line of each page does not end within hours here. */
    @Test
    void header_of_two_lines_on_thousands_of_pages_is_found_in_steps_that_grow_as_they_do() {
        String[] firstLines = new String[4000];
        Arrays.fill(firstLines, "เทศบาลตำบลดงมะไฟ");

        assertThat(dropped(firstLines)).hasSize(2 * 3999);
    }
}
