package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.read.BadFiles;

/** {@code explain} as a user gives it. */
class ExplainCommandTest {
    private static final Path PDF = Path.of("corpus/rongmaduea-2567.pdf");
    private static final Path DOCX = Path.of("corpus/อบต.เขาพลอยงาม-2566.docx");

    @TempDir
    private Path temp;

    private record Ran(int code, String out, String err) {}

    private Ran explain(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Prongsai.execute(
                Stream.concat(Stream.of("explain", "-o", temp.resolve("out"), "--lang", "th"), Stream.of(arguments))
                        .map(Object::toString)
                        .toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String page(String name) throws IOException {
        return Files.readString(temp.resolve("out").resolve(name));
    }

    @Test
    void a_pdf_becomes_a_picture_and_a_page_for_each_of_its_pages() throws IOException {
        Ran ran = explain(PDF);

        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).isEmpty();
        assertThat(temp.resolve("out").toFile().list())
                .containsExactlyInAnyOrder(
                        "index.html", "page-001.html", "page-001.png", "page-002.html", "page-002.png");
        assertThat(page("index.html")).contains("href=\"page-002.html\"", "องค์การบริหารส่วนตำบลร่องมะเดื่อ");
        assertThat(page("page-001.html"))
                .contains(
                        "<img src=\"page-001.png\"",
                        "มาตรการที่ 1 · วิธีดำเนินการ",
                        "id=\"b-t1r2c3\"",
                        "id=\"r-t1r2c3\"")
                .doesNotContain("http://", "https://");
    }

    @Test
    void one_page_alone_where_asked() {
        assertThat(explain(PDF, "--page", "2").code()).isEqualTo(Exit.DONE);
        assertThat(temp.resolve("out").toFile().list())
                .containsExactlyInAnyOrder("index.html", "page-002.html", "page-002.png");
    }

    @Test
    void a_page_that_is_not_there_is_wrong_usage() {
        for (String number : new String[] {"3", "0", "-1"}) {
            Ran ran = explain(PDF, "--page", number);
            assertThat(ran.code()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("rongmaduea-2567.pdf: ไม่มีหน้า " + number + " ไฟล์นี้มี 2 หน้า");
        }
    }

    @Test
    void a_word_file_is_shown_block_by_block_without_pages() throws IOException {
        assertThat(explain(DOCX).code()).isEqualTo(Exit.DONE);
        assertThat(temp.resolve("out").toFile().list()).containsExactlyInAnyOrder("index.html", "document.html");
        assertThat(page("document.html"))
                .contains("<td rowspan=\"1\" colspan=\"1\"", "id=\"b-t1r2c3\"", "href=\"#r-t1r2c3\"")
                .contains("มาตรการที่ 1 · วิธีดำเนินการ")
                .doesNotContain("<svg");
        Ran paged = explain(DOCX, "--page", "1");
        assertThat(paged.code()).isEqualTo(Exit.USAGE);
        assertThat(paged.err()).contains("เอกสารแบบนี้ไม่มีเลขหน้า");
    }

    @Test
    void a_letter_is_no_report_and_is_shown_all_the_same() throws IOException {
        Ran ran = explain(BadFiles.letter(temp));
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(page("index.html")).contains("ไม่ใช่รายงาน");
        assertThat(page("document.html")).contains("เรียน ผู้ใหญ่บ้าน", "ไม่เข้าระเบียนใด");
    }

    @Test
    void what_cannot_be_read_ends_with_4_says_why_and_writes_nothing() throws IOException {
        Ran encrypted = explain(BadFiles.encryptedPdf(temp, PDF));
        assertThat(encrypted.code()).isEqualTo(Exit.NOTHING_READ);
        assertThat(encrypted.err()).contains("รหัส.pdf: ไฟล์มีรหัสผ่าน", "[encrypted]");
        Ran absent = explain(temp.resolve("ไม่มี.pdf"));
        assertThat(absent.code()).isEqualTo(Exit.NOTHING_READ);
        assertThat(absent.err()).contains("ไม่มี.pdf: เปิดไฟล์ไม่ได้");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void names_cannot_be_left_out_of_pictures() {
        Ran ran = explain(PDF, "--no-names");
        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("--no-names");
        assertThat(temp.resolve("out")).doesNotExist();
    }
}
