package prongsai.read.other;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Link;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.read.docx.DocxReader;

/** The same report in every form that LibreOffice writes must read the same. */
class RoundTripTest {
    private static final String REPORT = """
            <html><head><meta charset="utf-8"><title>รายงาน</title></head><body>
            <h1>รายงานผลการดำเนินการ</h1>
            <p>องค์การบริหารส่วนตำบลห้วยทรายทอง <a href="https://www.huaysaithong.go.th/o1">แผนดำเนินงาน</a> ประจำปี</p>
            <ol><li>ข้อแรก</li><li>ข้อสอง</li></ol>
            <ul><li>จุด</li></ul>
            <table border="1"><thead><tr><th rowspan="2">ที่</th><th colspan="2">ผล</th></tr>
            <tr><th>ทำแล้ว</th><th>ยังไม่ได้ทำ</th></tr></thead>
            <tr><td>๑</td><td rowspan="2">กองคลัง<br>สำนักปลัด</td><td>☑</td></tr>
            <tr><td>๒</td><td><p>น้ำประปา</p><p>ทั่วทั้งตำบล</p></td></tr>
            <tr><td></td><td>(/)</td><td>☐</td></tr>
            <tr><td colspan="3">รวม</td></tr></table>
            <p>ท้ายรายงาน</p></body></html>
            """;
    private static final List<String> READ = List.of(
            "รายงานผลการดำเนินการ",
            "องค์การบริหารส่วนตำบลห้วยทรายทอง แผนดำเนินงาน ประจำปี",
            "1. ข้อแรก",
            "2. ข้อสอง",
            "• จุด",
            "r1c1 2x1 ที่",
            "r1c2 1x2 ผล",
            "r2c2 1x1 ทำแล้ว",
            "r2c3 1x1 ยังไม่ได้ทำ",
            "r3c1 1x1 ๑",
            "r3c2 2x1 กองคลัง\nสำนักปลัด",
            "r3c3 1x1 ☑",
            "r4c1 1x1 ๒",
            "r4c3 1x1 น้ำประปา\nทั่วทั้งตำบล",
            "r5c1 1x1 ",
            "r5c2 1x1 (/)",
            "r5c3 1x1 ☐",
            "r6c1 1x3 รวม",
            "ท้ายรายงาน");

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(folder.resolve("report.html"), REPORT);
    }

    /** Lets LibreOffice write the report in another form. */
    private static Path convert(String form, String filter) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=HTML (" + filter + ")",
                        "--convert-to",
                        form,
                        "--outdir",
                        folder.toString(),
                        folder.resolve("report.html").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS))
                .as("LibreOffice ended")
                .isTrue();
        Path written = folder.resolve("report." + form);
        assertThat(written).exists();
        return written;
    }

    private static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> lines.add(paragraph.text());
                case Table table -> table.cells().forEach(cell -> lines.add(line(cell)));
            }
        }
        return lines;
    }

    private static String line(Cell cell) {
        return "r" + cell.row() + "c" + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " "
                + cell.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "doc"})
    void reads_the_same_when_written_in_another_form(String form) throws Exception {
        Path file = convert(form, "StarWriter");
        Document document = form.equals("docx") ? DocxReader.read(file) : OtherReader.read(file);
        assertThat(lines(document)).containsExactlyElementsOf(READ);
        assertThat(document.paragraphs().get(1).links())
                .containsExactly(new Link("แผนดำเนินงาน", "https://www.huaysaithong.go.th/o1"));
        assertThat(document.paragraphs().getFirst().style()).isEqualTo(Paragraph.Style.HEADING);
        assertThat(document.dropped()).isEmpty();
    }

    @Test
    void reads_the_same_when_it_is_the_page_itself() throws Exception {
        assertThat(lines(OtherReader.read(folder.resolve("report.html")))).containsExactlyElementsOf(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void keeps_merged_cells_of_sheets(String form) throws Exception {
        Document document = OtherReader.read(convert(form, "StarCalc"));
        assertThat(document.tables()).hasSize(1);
        assertThat(lines(document).stream().map(line -> line.replaceFirst("^r\\d+", "")))
                .containsSequence("c1 2x1 ที่", "c2 1x2 ผล", "c2 1x1 ทำแล้ว", "c3 1x1 ยังไม่ได้ทำ", "c1 1x1 ๑")
                .contains("c2 2x1 กองคลัง\nสำนักปลัด", "c3 1x1 น้ำประปา\nทั่วทั้งตำบล", "c1 1x3 รวม", "c1 1x1 ");
    }
}
