package prongsai.present.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.present.Checked;
import prongsai.present.Run;
import prongsai.present.Samples;
import prongsai.present.SharedSamples;

class WorkbookTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("prongsai.xlsx");
        Workbook.write(Samples.run(), file);
    }

    @Test
    void has_the_six_sheets_in_order() throws IOException {
        try (XSSFWorkbook book = open(file)) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("รายงาน", "มาตรการ", "ข้อ OIT", "ข้อสังเกต", "ย่อหน้าข้อสังเกต", "ความครบถ้วน");
        }
    }

    @Test
    void has_sheets_of_shared_text_and_families_when_the_reports_were_compared() throws IOException {
        Path compared = folder.resolve("compared.xlsx");
        Workbook.write(SharedSamples.run(), compared);

        try (XSSFWorkbook book = open(compared)) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "รายงาน",
                            "มาตรการ",
                            "ข้อ OIT",
                            "ข้อสังเกต",
                            "ย่อหน้าข้อสังเกต",
                            "ข้อความตรงกัน",
                            "แม่แบบร่วม",
                            "ความครบถ้วน");
            Sheet shared = book.getSheet("ข้อความตรงกัน");
            assertThat(shared.getLastRowNum() - 2).isEqualTo(12);
            Row first = shared.getRow(3);
            assertThat(first.getCell(column(shared, "ข้อความ")).getStringCellValue())
                    .isEqualTo("ติดแผนผังขั้นตอนการให้บริการที่จุดบริการของเทศบาลตำบลหนองบัวเงินครบทุกงาน");
            assertThat(first.getCell(column(shared, "หน่วยงานที่ตรงกัน")).getStringCellValue())
                    .isEqualTo("เทศบาลตำบลหนองบัวเงิน");
            assertThat(first.getCell(column(shared, "ตรงกับอีก (หน่วยงาน)")).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(first.getCell(column(shared, "ปีงบฯ ที่ตรงกัน")).getNumericCellValue())
                    .isEqualTo(2566);
            Sheet families = book.getSheet("แม่แบบร่วม");
            assertThat(families.getLastRowNum() - 2).isEqualTo(6);
            assertThat(families.getRow(5)
                            .getCell(column(families, "ชื่อหน่วยงานอื่นตกค้าง"))
                            .getStringCellValue())
                    .isEqualTo("องค์การบริหารส่วนตำบลโนนแก้วงาม (ไม่พบรายงานของหน่วยงานนี้ในคลัง)\n"
                            + "• ข้อ O18 “เว็บไซต์ขององค์การบริหารส่วนตำบลโนนแก้วงาม”\n"
                            + "เทศบาลตำบลหนองบัวเงิน\n"
                            + "• มาตรการที่ 2 “ที่จุดบริการของเทศบาลตำบลหนองบัวเงิน”");
            Sheet reports = book.getSheet("รายงาน");
            int part = column(reports, "ตรงกับหน่วยงานอื่น (%)");
            assertThat(reports.getRow(3).getCell(part).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(reports.getRow(3).getCell(part).getNumericCellValue()).isBetween(62.0, 63.0);
            assertThat(reports.getRow(3 + 7).getCell(part).getStringCellValue()).isEmpty();
        }
    }

    @Test
    void freezes_filters_and_prints_each_list() throws IOException {
        try (XSSFWorkbook book = open(file)) {
            for (int i = 0; i < 4; i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 3);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo("ตัวช่วยตรวจเบื้องต้น ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.");
            }
            for (Sheet sheet : book) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getFooter().getRight()).isEqualTo("หน้า &P จาก &N");
            }
        }
    }

    @Test
    void offers_the_assessor_a_choice_of_three_beside_every_row() throws IOException {
        try (XSSFWorkbook book = open(file)) {
            for (int i = 0; i < 4; i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                DataValidation choice = sheet.getDataValidations().getFirst();
                assertThat(choice.getValidationConstraint().getExplicitListValues())
                        .containsExactly("ยังไม่ตรวจ", "ตรวจแล้ว", "ขอชี้แจง");
                int column = choice.getRegions().getCellRangeAddresses()[0].getFirstColumn();
                assertThat(sheet.getRow(2).getCell(column).getStringCellValue()).isEqualTo("สถานะผู้ตรวจ");
                assertThat(sheet.getRow(2).getCell(column + 1).getStringCellValue())
                        .isEqualTo("หมายเหตุผู้ตรวจ");
                assertThat(choice.getRegions().getCellRangeAddresses()[0].getLastRow())
                        .isEqualTo(sheet.getLastRowNum());
            }
        }
    }

    @Test
    void holds_no_formula_and_marks_what_looks_like_one_as_quoted() throws IOException {
        try (XSSFWorkbook book = open(file)) {
            List<String> quoted = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellStyle().getQuotePrefixed()) {
                            quoted.add(cell.getStringCellValue());
                        }
                    }
                }
            }
            assertThat(quoted)
                    .contains(
                            "+1+cmd|' /C calc'!A0",
                            "- เผยแพร่\n- ประกาศ",
                            "@SUM(A1)",
                            "=HYPERLINK(\"http://evil.example\",\"x\")");
        }
    }

    @Test
    void sorts_codes_as_numbers_and_shows_dates_in_the_buddhist_era() throws IOException {
        try (XSSFWorkbook book = open(file)) {
            Sheet items = book.getSheet("ข้อ OIT");
            int number = column(items, "เลขข้อ");
            assertThat(items.getRow(3).getCell(number).getCellType()).isEqualTo(CellType.NUMERIC);
            Sheet reports = book.getSheet("รายงาน");
            assertThat(reports.getRow(3)
                            .getCell(column(reports, "วันที่เอกสาร"))
                            .getStringCellValue())
                    .isEqualTo("18 สิงหาคม 2566");
            assertThat(reports.getRow(3).getCell(column(reports, "ควรแก้")).getNumericCellValue())
                    .isEqualTo(4);
        }
    }

    @Test
    void lists_files_that_gave_no_report_with_what_to_do() throws IOException {
        try (XSSFWorkbook book = open(file)) {
            Sheet reports = book.getSheet("รายงาน");
            Row row = reports.getRow(3 + 8);
            assertThat(row.getCell(column(reports, "ไฟล์")).getStringCellValue())
                    .isEqualTo("udon/ลับ.pdf");
            assertThat(row.getCell(column(reports, "เหตุที่ควรอ่านก่อน")).getStringCellValue())
                    .startsWith("อ่านไม่ได้: ไฟล์มีรหัสผ่าน");
        }
    }

    @Test
    void goes_on_in_the_next_row_when_a_text_is_longer_than_the_highest_row() throws IOException {
        try (XSSFWorkbook book = open(file)) {
            Sheet measures = book.getSheet("มาตรการ");
            int title = column(measures, "มาตรการ/กิจกรรม");
            int method = column(measures, "วิธีดำเนินการ");
            StringBuilder joined = new StringBuilder();
            int rows = 0;
            for (Row row : measures) {
                assertThat(row.getHeightInPoints()).isLessThan(409.5f);
                if (row.getRowNum() > 2
                        && row.getCell(0).getStringCellValue().equals("องค์การบริหารส่วนตำบลโคกแสงทอง")) {
                    rows++;
                    joined.append(row.getCell(method).getStringCellValue()).append("\n");
                    assertThat(row.getCell(title).getStringCellValue())
                            .isEqualTo((rows == 1 ? "" : "(ต่อ) ")
                                    + "มาตรการกระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ");
                }
            }
            assertThat(rows).isGreaterThan(1);
            assertThat(joined.toString().lines().filter(line -> !line.isEmpty()))
                    .hasSize(45)
                    .containsOnly(
                            "ประชุมคณะทำงาน กำหนดผู้รับผิดชอบ จัดทำคู่มือ และเผยแพร่ขั้นตอนการให้บริการที่จุดบริการและบนเว็บไซต์ของหน่วยงาน");
        }
    }

    @Test
    void cuts_with_a_mark_when_a_text_is_longer_than_a_cell_may_be() throws IOException {
        Checked full = Samples.full();
        Report report = full.report();
        Report long0 = new Report(
                report.id(),
                report.engine(),
                report.source(),
                report.parts(),
                report.agency(),
                report.fiscalYear(),
                report.head(),
                report.scores(),
                List.of(),
                List.of(Samples.item(1, Status.DONE, "ยาว ".repeat(20_000))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        Path other = folder.resolve("long.xlsx");
        Workbook.write(
                new Run(
                        List.of(new Checked(
                                "long",
                                long0,
                                new Findings(
                                        report.id(), "long", report.fiscalYear(), List.of(), List.of(), List.of()))),
                        List.of(),
                        Map.of(),
                        Map.of()),
                other);

        try (XSSFWorkbook book = open(other)) {
            Sheet items = book.getSheet("ข้อ OIT");
            int progress = column(items, "ผลการดำเนินการ");
            int length = 0;
            for (int i = 3; i <= items.getLastRowNum(); i++) {
                length += items.getRow(i).getCell(progress).getStringCellValue().length();
            }
            assertThat(length).isBetween(32_000, 32_767);
            assertThat(items.getRow(items.getLastRowNum()).getCell(progress).getStringCellValue())
                    .endsWith("… [ตัดข้อความที่ยาวเกินหนึ่งเซลล์ ฉบับเต็มอยู่ในรายงาน]");
        }
    }

    @Test
    void goes_on_in_another_sheet_when_one_is_full() throws IOException {
        Path small = folder.resolve("small.xlsx");
        Workbook.write(Samples.run(), small, 53);

        try (XSSFWorkbook whole = open(file);
                XSSFWorkbook book = open(small)) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsSubsequence("ข้อ OIT", "ข้อ OIT (2)", "ข้อ OIT (3)", "ข้อสังเกต");
            int rows = 0;
            for (Sheet sheet : book) {
                if (sheet.getSheetName().startsWith("ข้อ OIT")) {
                    assertThat(sheet.getLastRowNum()).isLessThan(53);
                    assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("หน่วยงาน");
                    assertThat(((XSSFSheet) sheet)
                                    .getCTWorksheet()
                                    .getAutoFilter()
                                    .getRef())
                            .startsWith("A3:");
                    rows += sheet.getLastRowNum() - 2;
                }
            }
            assertThat(rows).isEqualTo(whole.getSheet("ข้อ OIT").getLastRowNum() - 2);
        }
    }

    @Test
    void lays_agencies_against_items_with_symbols() throws IOException {
        try (XSSFWorkbook book = open(file)) {
            Sheet coverage = book.getSheet("ความครบถ้วน");
            List<String> firsts = new ArrayList<>();
            for (Row row : coverage) {
                if (row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().startsWith("ปีงบประมาณ")) {
                    firsts.add(row.getCell(0).getStringCellValue());
                }
            }
            assertThat(firsts).containsExactly("ปีงบประมาณ 2566", "ปีงบประมาณ 2565");
            assertThat(coverage.getRow(6).getCell(3).getStringCellValue()).isEqualTo("O1");
            assertThat(coverage.getRow(7).getCell(3).getStringCellValue()).isEqualTo("✓");
        }
    }

    @Test
    void reports_held_for_lists_alone_make_the_same_book() throws IOException {
        Path held = folder.resolve("held.xlsx");
        Path slim = folder.resolve("slim.xlsx");
        Workbook.write(SharedSamples.run(), held);
        Workbook.write(SharedSamples.slim(), slim);

        assertThat(slim).hasSameBinaryContentAs(held);
    }

    @Test
    void gives_the_same_bytes_when_written_twice() throws IOException {
        Path again = folder.resolve("again.xlsx");
        Workbook.write(Samples.run(), again);

        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void writes_empty_sheets_when_nothing_was_read() throws IOException {
        Path empty = folder.resolve("empty.xlsx");
        Workbook.write(new Run(List.of(), List.of(), Map.of(), Map.of()), empty);

        try (XSSFWorkbook book = open(empty)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
        }
    }

    private static int column(Sheet sheet, String title) {
        for (Cell cell : sheet.getRow(2)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(file.toUri().toURL().openStream());
    }
}
