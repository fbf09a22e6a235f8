package prongsai.read.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.model.Link;
import prongsai.model.Paragraph;
import prongsai.read.ReadException;

class OtherReaderTest {
    @TempDir
    Path folder;

    private Document read(String name, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return OtherReader.read(file);
    }

    private void refused(String name, byte[] bytes, FileStatus status) {
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOfSatisfying(
                        ReadException.class,
                        e -> assertThat(e.status()).as(e.getMessage()).isEqualTo(status));
    }

    private static byte[] bytes(Workbook book) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream closing = out) {
            book.write(closing);
        }
        return out.toByteArray();
    }

    @Test
    void reads_pages_in_windows_874_when_they_name_no_charset() throws Exception {
        Document document = read(
                "a.html", "<html><body><p>การประเมิน</p></body></html>".getBytes(Charset.forName("x-windows-874")));
        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("การประเมิน");
        assertThat(document.mediaType()).isEqualTo("text/html");
    }

    @Test
    void drops_what_a_page_hides() throws Exception {
        Document document = read(
                "a.html",
                "<html><body><p>เห็น</p><div hidden>ซ่อน</div></body></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(document.dropped())
                .extracting(d -> d.reason() + ": " + d.text())
                .containsExactly("hidden-text: ซ่อน");
    }

    private static byte[] openText(String styles, String body) throws Exception {
        String names = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("mimetype", "application/vnd.oasis.opendocument.text");
            parts.put("styles.xml", "<office:document-styles" + names + ">" + styles + "</office:document-styles>");
            parts.put(
                    "content.xml",
                    "<office:document-content" + names + "><office:body><office:text>" + body
                            + "</office:text></office:body></office:document-content>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void sets_margins_and_deletions_of_open_documents_apart() throws Exception {
        Document document = read(
                "a.odt",
                openText(
                        "<office:master-styles><style:master-page><style:header><text:p>ส่วนหัว</text:p></style:header>"
                                + "<style:footer><text:p>ส่วนท้าย</text:p></style:footer></style:master-page>"
                                + "</office:master-styles>",
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>ลบ</text:p></text:deletion>"
                                + "</text:changed-region></text:tracked-changes><text:p>เนื้อหา<office:annotation><text:p>ทัก</text:p></office:annotation><text:s/>ต่อ</text:p>"
                                + "<table:table><table:table-row><table:table-cell table:number-columns-spanned='2'>"
                                + "<text:p>ก</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
                                + "<table:table-row><table:table-cell><text:p>ข</text:p></table:table-cell>"
                                + "<table:table-cell><text:p>ค</text:p></table:table-cell></table:table-row></table:table>"));
        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("เนื้อหา ต่อ");
        assertThat(document.tables().getFirst().cells())
                .extracting(c -> c.id() + " " + c.columnSpan() + " " + c.text())
                .containsExactly("t1r1c1 2 ก", "t1r2c1 1 ข", "t1r2c2 1 ค");
        assertThat(document.dropped())
                .extracting(d -> d.reason() + ": " + d.text())
                .containsExactly(
                        "page-header: ส่วนหัว", "page-footer: ส่วนท้าย", "comment: ทัก", "deleted-revision: ลบ");
    }

    @Test
    void reads_titles_tables_links_ticks_and_hidden_rows_of_a_sheet() throws Exception {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("แบบ");
            sheet.createRow(0).createCell(0).setCellValue("รายงานผล");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            Row head = sheet.createRow(2);
            head.createCell(0).setCellValue("ที่");
            head.createCell(1).setCellValue("คะแนน");
            head.createCell(2).setCellValue("ทำ");
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue(86.47);
            CellStyle wingdings = book.createCellStyle();
            Font font = book.createFont();
            font.setFontName("Wingdings");
            wingdings.setFont(font);
            row.createCell(2).setCellValue("\u00FE");
            row.getCell(2).setCellStyle(wingdings);
            Row hidden = sheet.createRow(4);
            hidden.createCell(0).setCellValue("ซ่อน");
            hidden.setZeroHeight(true);
            Row last = sheet.createRow(5);
            last.createCell(0).setCellValue("2");
            last.createCell(2).setCellValue("ดู");
            Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://a.go.th");
            last.getCell(2).setHyperlink(link);
            Document document = read("a.xlsx", bytes(book));
            assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("รายงานผล");
            assertThat(document.tables().getFirst().cells())
                    .extracting(c -> c.id() + " " + c.text())
                    .containsExactly(
                            "t1r1c1 ที่",
                            "t1r1c2 คะแนน",
                            "t1r1c3 ทำ",
                            "t1r2c1 1",
                            "t1r2c2 86.47",
                            "t1r2c3 ☑",
                            "t1r3c1 2",
                            "t1r3c2 ",
                            "t1r3c3 ดู");
            assertThat(document.tables().getFirst().cells().getLast().links())
                    .containsExactly(new Link("ดู", "https://a.go.th"));
            assertThat(document.dropped())
                    .extracting(d -> d.reason() + ": " + d.text())
                    .containsExactly("hidden-text: ซ่อน");
        }
    }

    @Test
    void parts_tables_of_a_sheet_at_blank_rows() throws Exception {
        try (Workbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            for (int r : new int[] {0, 1, 4, 5}) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue("ก" + r);
                row.createCell(1).setCellValue("ข" + r);
            }
            Document document = read("a.xls", bytes(book));
            assertThat(document.tables()).hasSize(2);
            assertThat(document.tables().get(1).cells()).extracting(Cell::text).containsExactly("ก4", "ข4", "ก5", "ข5");
        }
    }

    @Test
    void names_the_kind_when_a_file_is_encrypted() throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("ก");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            byte[] encrypted = bytes(book);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            refused("a.xls", encrypted, FileStatus.ENCRYPTED);
        }
    }

    @Test
    void refuses_what_it_does_not_know_and_what_is_broken() throws Exception {
        refused("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, FileStatus.UNSUPPORTED);
        refused("a.doc", new byte[0], FileStatus.DAMAGED);
        try (Workbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            for (int r = 0; r < 500; r++) {
                sheet.createRow(r).createCell(0).setCellValue("ข้อความยาวพอสมควร " + r);
            }
            byte[] whole = bytes(book);
            refused("a.xls", Arrays.copyOf(whole, whole.length / 3), FileStatus.DAMAGED);
        }
    }
}
