package prongsai.present.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.present.Checked;
import prongsai.present.Csv;
import prongsai.present.ReportWriter;
import prongsai.present.Run;
import prongsai.present.Samples;
import prongsai.present.table.Tables;

class DataBookTest {
    @TempDir
    Path folder;

    private final Run run = Samples.run();

    @Test
    void has_a_sheet_a_table_with_the_columns_of_the_csv() throws IOException {
        try (XSSFWorkbook book = open(write(DataBook.open(folder.resolve("a.xlsx")), "a.xlsx"))) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "reports",
                            "records",
                            "scores",
                            "components",
                            "prose",
                            "unassigned",
                            "signatories",
                            "links",
                            "warnings",
                            "inputs",
                            "columns");
            Sheet records = book.getSheet("records");
            assertThat(texts(records.getRow(0)))
                    .isEqualTo(Tables.RECORDS.table().header());
            assertThat(records.getLastRowNum()).isEqualTo((int) Samples.records(run));
            assertThat(texts(book.getSheet("inputs").getRow(1)))
                    .startsWith("ลับ.pdf")
                    .contains("encrypted");
            assertThat(book.getSheet("columns").getLastRowNum()).isGreaterThan(80);
        }
    }

    @Test
    void keeps_numbers_as_numbers_and_leaves_absent_cells_out() throws IOException {
        try (XSSFWorkbook book = open(write(DataBook.open(folder.resolve("a.xlsx")), "a.xlsx"))) {
            Sheet records = book.getSheet("records");
            int number = Tables.RECORDS.table().header().indexOf("codeNumber");
            int score = Tables.RECORDS.table().header().indexOf("score");
            assertThat(records.getRow(1).getCell(number).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(records.getRow(1).getCell(score)).isNull();
        }
    }

    @Test
    void goes_on_in_another_sheet_beside_it_when_one_is_full() throws IOException {
        Path file = write(DataBook.open(folder.resolve("a.xlsx"), 51), "a.xlsx");

        try (XSSFWorkbook book = open(file)) {
            List<String> names = StreamSupport.stream(book.spliterator(), false)
                    .map(Sheet::getSheetName)
                    .toList();
            int sheets = (int) ((Samples.records(run) + 49) / 50);
            assertThat(sheets).isGreaterThan(2);
            assertThat(names.subList(0, 4)).containsExactly("reports", "records", "records (2)", "records (3)");
            assertThat(names.get(sheets + 1)).isEqualTo("scores");
            List<String> keys = new ArrayList<>();
            for (int i = 1; i <= sheets; i++) {
                Sheet sheet = book.getSheetAt(i);
                assertThat(texts(sheet.getRow(0)))
                        .isEqualTo(Tables.RECORDS.table().header());
                assertThat(sheet.getLastRowNum()).isLessThanOrEqualTo(50);
                for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                    keys.add(texts(sheet.getRow(row)).getFirst());
                }
            }
            assertThat(keys)
                    .isEqualTo(run.reports().stream()
                            .flatMap(checked -> checked.report().entries().stream()
                                    .map(entry -> checked.report().id()))
                            .toList());
        }
    }

    @Test
    void says_where_the_whole_text_is_when_it_is_longer_than_a_cell_may_be() throws IOException {
        String text = "ยาว ".repeat(20_000);
        Path file = folder.resolve("long.xlsx");
        try (DataBook book = DataBook.open(file)) {
            book.add(with(text));
        }

        try (XSSFWorkbook book = open(file)) {
            String cell = book.getSheet("records")
                    .getRow(1)
                    .getCell(Tables.RECORDS.table().header().indexOf("progress"))
                    .getStringCellValue();
            assertThat(cell)
                    .hasSize(32_767)
                    .endsWith(" … [ตัดข้อความที่ยาวเกินหนึ่งเซลล์ ฉบับเต็มอยู่ใน reports/long.json]");
            assertThat(text).startsWith(cell.substring(0, 32_600));
        }
    }

    @Test
    void gives_the_same_bytes_when_written_twice() throws IOException {
        assertThat(write(DataBook.open(folder.resolve("a.xlsx")), "a.xlsx"))
                .hasSameBinaryContentAs(write(DataBook.open(folder.resolve("b.xlsx")), "b.xlsx"));
    }

    /** As LibreOffice opens them; the last file shows that it would make formulas where nothing guards the values. */
    @Test
    void opens_in_libreoffice_without_a_formula() throws Exception {
        write(DataBook.open(folder.resolve("book.xlsx")), "book.xlsx");
        Workbook.write(run, folder.resolve("meeting.xlsx"));
        write(Csv.records(folder.resolve("records.csv")), "records.csv");
        Files.writeString(folder.resolve("bare.csv"), "a,b\r\n=1+1,+1+1\r\n");

        Path opened = folder.resolve("opened");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fods",
                        // Comma, double quotes, UTF-8, and formulas taken for formulas, as a double click on a file
                        // does.
                        "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true",
                        "--outdir",
                        opened.toString(),
                        folder.resolve("records.csv").toString(),
                        folder.resolve("bare.csv").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(180, TimeUnit.SECONDS))
                .as("LibreOffice ended")
                .isTrue();
        Process books = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fods",
                        "--outdir",
                        opened.toString(),
                        folder.resolve("book.xlsx").toString(),
                        folder.resolve("meeting.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office2.log").toFile())
                .start();
        assertThat(books.waitFor(180, TimeUnit.SECONDS)).as("LibreOffice ended").isTrue();

        for (String name : List.of("records.fods", "book.fods", "meeting.fods")) {
            String sheet = Files.readString(opened.resolve(name));
            assertThat(sheet).as(name).doesNotContain("table:formula").contains("+1+cmd|", "@SUM(A1)");
        }
        assertThat(Files.readString(opened.resolve("bare.fods"))).contains("table:formula=\"of:=1+1\"");
    }

    private Path write(ReportWriter open, String name) throws IOException {
        try (ReportWriter writer = open) {
            for (Checked checked : run.reports()) {
                writer.add(checked);
            }
            writer.inputs(List.of(new ManifestEntry(
                    "ลับ.pdf",
                    "",
                    "",
                    FileStatus.ENCRYPTED,
                    new Bilingual("มีรหัสผ่าน", "has a password"),
                    List.of(),
                    "",
                    0,
                    Map.of(),
                    "",
                    7)));
        }
        return folder.resolve(name);
    }

    private static Checked with(String progress) {
        Checked full = Samples.full();
        Report report = full.report();
        return new Checked(
                "long",
                new Report(
                        report.id(),
                        report.engine(),
                        report.source(),
                        report.parts(),
                        report.agency(),
                        report.fiscalYear(),
                        report.head(),
                        report.scores(),
                        List.of(),
                        List.of(Samples.item(1, Status.DONE, progress)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                full.findings());
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(file.toUri().toURL().openStream());
    }
}
