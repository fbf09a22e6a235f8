package prongsai.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbooks of fixtures/documents, which have no source in text. */
final class SheetFixtures {
    private SheetFixtures() {}

    static void write(Path folder) throws IOException {
        for (String form : List.of("xlsx", "xls")) {
            try (Workbook book = book(form)) {
                dates(book);
                save(book, folder.resolve("sheet-numbers-as-shown/input." + form));
            }
            try (Workbook book = book(form)) {
                several(book);
                save(book, folder.resolve("sheets-several/input." + form));
            }
        }
    }

    private static Workbook book(String form) {
        return form.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static void save(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    private static void dates(Workbook book) {
        Sheet sheet = book.createSheet("วันที่");
        List<Map.Entry<String, Object>> values = List.of(
                Map.entry("[$-107041E]d mmmm yyyy;@", LocalDate.of(2023, 3, 12)),
                Map.entry("[$-D07041E]d mmm yy;@", LocalDate.of(2023, 3, 12)),
                Map.entry("[$-1070000]d/mm/yyyy;@", LocalDate.of(2023, 3, 12)),
                Map.entry("d/m/bbbb", LocalDate.of(2022, 10, 1)),
                Map.entry("[$-41E]d mmmm yyyy;@", LocalDate.of(2023, 3, 12)),
                Map.entry("[$-107041E]\"ณ วันที่ \"d mmmm \"พ.ศ. \"yyyy", LocalDate.of(2022, 10, 1)),
                Map.entry("dd/mm/yyyy", LocalDate.of(2023, 3, 12)),
                Map.entry("#,##0.00", 1234567.5),
                Map.entry("0.00%", 0.8647),
                Map.entry("0", 2566.0),
                Map.entry("General", 86.47),
                Map.entry("[$-D00041E]#,##0.00", 1234.5));
        for (int r = 0; r < values.size(); r++) {
            Row row = sheet.createRow(r);
            row.createCell(0).setCellValue(r + 1);
            Cell cell = row.createCell(1);
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(values.get(r).getKey()));
            cell.setCellStyle(style);
            switch (values.get(r).getValue()) {
                case LocalDate date -> cell.setCellValue(date);
                case Double number -> cell.setCellValue(number);
                default -> throw new IllegalStateException();
            }
        }
    }

    private static void several(Workbook book) {
        Sheet first = book.createSheet("คะแนน");
        first.createRow(0).createCell(0).setCellValue("สรุปคะแนนของเทศบาลตำบลบึงคำไหล");
        first.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        text(first, 2, "เครื่องมือ", "คะแนน", "", "ติ๊ก", "คอลัมน์ซ่อน");
        first.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        first.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
        text(first, 3, "", "ปี ๒๕๖๕", "ปี ๒๕๖๖", "", "");
        text(first, 4, "IIT", "๘๑.๒๐", "๘๔.๐๕", "", "ลับ");
        text(first, 5, "แถวที่ซ่อน", "1", "2", "", "");
        first.getRow(5).setZeroHeight(true);
        text(first, 6, "EIT", "79.11", "80.90", "", "");
        first.setColumnHidden(4, true);
        Font wingdings = book.createFont();
        wingdings.setFontName("Wingdings");
        CellStyle ticks = book.createCellStyle();
        ticks.setFont(wingdings);
        Cell ticked = first.getRow(4).getCell(3);
        ticked.setCellValue("\u00FE");
        ticked.setCellStyle(ticks);
        RichTextString rich = book.getCreationHelper().createRichTextString("\u00A8 ไม่มี");
        rich.applyFont(0, 1, wingdings);
        rich.applyFont(1, rich.length(), book.getFontAt(0));
        first.getRow(6).getCell(3).setCellValue(rich);
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setRow1(6);
        anchor.setRow2(8);
        anchor.setCol1(5);
        anchor.setCol2(7);
        Comment comment = first.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString("ตรวจอีกครั้ง"));
        first.getRow(6).getCell(1).setCellComment(comment);
        first.getHeader().setCenter("ส่วนหัวกระดาษ");
        first.getFooter().setRight("หน้า &P");
        text(book.createSheet("งบประมาณ"), 0, "รายการ", "บาท");
        Row sum = book.getSheetAt(1).createRow(1);
        sum.createCell(0).setCellValue("รวม");
        sum.createCell(1).setCellFormula("1000+500");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum.getCell(1));
        text(book.createSheet("ชีตซ่อน"), 0, "ไม่ควรเห็น");
        book.setSheetHidden(2, true);
        book.createSheet("ว่าง");
    }

    private static void text(Sheet sheet, int row, String... values) {
        Row created = sheet.createRow(row);
        for (int i = 0; i < values.length; i++) {
            created.createCell(i).setCellValue(values[i]);
        }
    }
}
