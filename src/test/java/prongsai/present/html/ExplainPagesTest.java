package prongsai.present.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Bilingual;
import prongsai.model.Box;
import prongsai.model.Document;
import prongsai.model.Doubt;
import prongsai.model.Dropped;
import prongsai.model.FileStatus;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Repair;
import prongsai.model.TextOrigin;
import prongsai.model.Warning;
import prongsai.present.Words;

/** What the pages of {@code explain} say of a block. */
class ExplainPagesTest {
    private static final Path READING = Path.of("src/main/java/prongsai/read");

    @TempDir
    private Path folder;

    private static Set<String> found(Path file, String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        assertThat(found).as(file.toString()).isNotEmpty();
        return found;
    }

    @Test
    void every_cause_and_reason_that_reading_knows_has_its_words() throws IOException {
        Set<String> causes = found(Path.of("src/main/java/prongsai/text/ThaiRepair.java"), "<li>\\{@code ([a-z-]+)}:");
        assertThat(causes).hasSize(10);
        causes.addAll(found(READING.resolve("pdf/GlyphRepair.java"), "<li>\\{@code ([a-z-]+)}:"));
        Words words = new Words();
        for (String cause : causes) {
            assertThat(words.cause(cause)).as(cause).isNotEqualTo(new Bilingual(cause, cause));
        }
        Set<String> reasons = found(Path.of("src/main/java/prongsai/model/Dropped.java"), "\\{@code ([a-z-]+)}");
        for (String reason : reasons) {
            assertThat(words.reason(reason)).as(reason).isNotEqualTo(new Bilingual(reason, reason));
        }
        Set<String> doubts = found(Path.of("src/main/java/prongsai/model/Doubt.java"), "\\{@code ([a-z-]+)}");
        for (String doubt : doubts) {
            assertThat(words.doubt(doubt)).as(doubt).isNotEqualTo(new Bilingual(doubt, doubt));
        }
        assertThat(words.cause("no-such-cause")).isEqualTo(new Bilingual("no-such-cause", "no-such-cause"));
    }

    @Test
    void signs_that_do_not_show_are_told_as_code_points() {
        assertThat(ExplainRows.visible("ก\u0000ข\u200B\uF70A\uFFFD\nค")).isEqualTo("ก‹0000›ข‹200B›‹F70A›‹FFFD›\nค");
    }

    private String body(String name) throws IOException {
        String page = Files.readString(folder.resolve(name));
        return page.substring(page.indexOf("<body>"), page.indexOf("<footer"));
    }

    private static Place at(int page, int paragraph, double y) {
        return Place.ofParagraph(paragraph).onPage(page).in(new Box(100, y, 300, y + 20));
    }

    @Test
    void a_block_is_told_on_its_page_with_raw_text_repairs_doubts_and_escaped_words() throws IOException {
        Paragraph mended = new Paragraph(
                "p1",
                "คำนำ <script>alert(1)</script>",
                "ค\uF711านำ <script>alert(1)</script>",
                at(1, 1, 100),
                Paragraph.Style.BODY,
                List.of(),
                2,
                0.874,
                List.of(new Doubt("2566", 0.5, "ocr-digits")));
        Paragraph plain = Paragraph.of("p2", "หน้าสอง", at(2, 2, 100));
        Document document = new Document(
                "application/pdf",
                2,
                TextOrigin.MIXED,
                List.of(mended, plain),
                List.of(new Repair("private-use", 3, "p1"), new Repair("sara-am", 1, "p1")),
                List.of(new Dropped("d1", "page-number", "๒", at(2, 0, 10))),
                List.of(new Warning("page-damaged", new Bilingual("เสีย", "broken"), Place.NOWHERE.onPage(2))));
        Explained explained = new Explained(
                "ก <b>.pdf",
                FileStatus.NO_REPORT,
                new Bilingual("ไม่ใช่", "no"),
                document,
                Optional.empty(),
                List.of(
                        new Explained.Shot(1, 595, 842, Optional.of("page-001.png")),
                        new Explained.Shot(2, 595, 842, Optional.empty())));

        ExplainPages.write(explained, folder);

        String first = body("page-001.html");
        assertThat(first)
                .contains("คำนำ &lt;script&gt;alert(1)&lt;/script&gt;", "ค‹F711›านำ")
                .contains("อักขระเฉพาะของฟอนต์", "<b>×3</b>", "87%", "<q class=\"words\">2566</q> 50%")
                .contains("ตัวเลขที่อ่านจากภาพ", "มีภาพ 2 ภาพ")
                .contains("<rect x=\"100.0\" y=\"100.0\" width=\"200.0\" height=\"20.0\"/>")
                .doesNotContain("<script>alert", "หน้าสอง", "<b>.pdf");
        String second = body("page-002.html");
        assertThat(second)
                .contains("หน้าสอง", "เลขหน้า", "เสีย", "วาดภาพของหน้านี้ไม่ได้")
                .doesNotContain("<img", "คำนำ");
        assertThat(Files.readString(folder.resolve("index.html"))).contains("img-src &#39;self&#39; file:;");
    }
}
