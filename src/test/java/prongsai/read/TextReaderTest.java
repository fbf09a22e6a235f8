package prongsai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.read.text.TextReader;

class TextReaderTest {
    @TempDir
    Path folder;

    @Test
    void reads_lines_with_tabs_as_a_table_and_html_in_cells_as_paragraphs() {
        Document document = TextReader.parse("""
                รายงาน

                ลำดับ\tมาตรการ
                ๑\t<p>ข้อแรก</p> <p><input type="checkbox" checked="checked"/> ดำเนินการ</p>
                \tต่อ
                """);

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("รายงาน");
        Table table = document.tables().getFirst();
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.at(2, 2)).map(Cell::text).contains("ข้อแรก\n☑ ดำเนินการ");
        assertThat(table.at(3, 1)).map(Cell::blank).contains(true);
    }

    @Test
    void a_line_that_a_tab_indents_is_no_table() {
        Document document = TextReader.parse("\tรายงานผล\n\tประจำปี 2566\n\nลำดับ\tมาตรการ\n\tต่อ\n");

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("รายงานผล", "ประจำปี 2566");
        assertThat(document.tables()).singleElement().extracting(Table::rows).isEqualTo(2);
    }

    @Test
    void reads_a_markdown_table_with_its_header() {
        Table table = TextReader.parse("| ข้อ | ข้อมูล |\n| --- | :---: |\n| O1 | a \\| b |\n")
                .tables()
                .getFirst();

        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.at(2, 2)).map(Cell::text).contains("a | b");
    }

    @Test
    void reads_an_html_table_with_spans_over_several_lines() {
        Table table = TextReader.parse(
                        "ก่อน\n<table><tr><td rowspan=\"2\">ก</td><td>ข</td></tr>\n<tr><td>ค</td></tr></table>\nหลัง\n")
                .tables()
                .getFirst();

        assertThat(table.at(2, 1)).map(Cell::text).contains("ก");
        assertThat(table.at(2, 2)).map(Cell::text).contains("ค");
    }

    @Test
    void counts_pages_at_form_feeds() {
        Document document = TextReader.parse("หนึ่ง\n\fสอง\n");

        assertThat(document.pages()).isEqualTo(2);
        assertThat(document.paragraphs()).extracting(p -> p.place().page()).containsExactly(1, 2);
    }

    @Test
    void reads_windows_874() throws IOException {
        Path file = folder.resolve("thai.txt");
        Files.write(file, "สำนักปลัด\n".getBytes(Charset.forName("x-windows-874")));

        assertThat(TextReader.read(file).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("สำนักปลัด");
    }

    @Test
    void utf_8_that_was_cut_within_a_letter_is_still_read_as_utf_8() throws IOException {
        byte[] whole = "มาตรการเปิดเผยข้อมูล".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Path file = folder.resolve("cut.txt");
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThat(TextReader.read(file).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("มาตรการเปิดเผยข้อมู\uFFFD");
    }

    @Test
    void underlines_to_be_filled_in_and_addresses_are_no_emphasis() {
        assertThat(TextReader.parse("ชื่อ ________ **หนา** __เน้น__ https://x.go.th/a__b__c.pdf")
                        .paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("ชื่อ ________ หนา เน้น https://x.go.th/a__b__c.pdf");
    }

    @Test
    void a_lone_less_than_sign_is_text() {
        assertThat(TextReader.parse("คะแนน < 85 ก\u200Bข").paragraphs())
                .extracting(Paragraph::text, Paragraph::raw)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("คะแนน < 85 กข", "คะแนน < 85 ก\u200Bข"));
    }
}
