package prongsai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.Limit;
import prongsai.read.docx.DocxReader;
import prongsai.read.other.OtherReader;

class DocumentLimitsTest {
    private static final DocumentLimits LIMITS = DocumentLimits.DEFAULT;
    private static final String OPEN =
            "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><office:body>";

    @TempDir
    Path folder;

    private static Document read(Path file, DocumentLimits limits) throws IOException {
        return file.toString().endsWith(".docx") ? DocxReader.read(file, limits) : OtherReader.read(file, limits);
    }

    /** Refused within these limits for this one, by name and value; and read within those that the file keeps. */
    private static void held(Path file, Limit limit, long tooLow, long enough) throws IOException {
        refused(file, LIMITS.with(limit, tooLow), limit);
        assertThat(read(file, LIMITS.with(limit, enough)).blocks()).isNotEmpty();
    }

    private static void refused(Path file, DocumentLimits limits, Limit limit) {
        assertThatThrownBy(() -> read(file, limits))
                .isInstanceOfSatisfying(
                        ReadException.class,
                        e -> assertThat(e.status()).as(e.getMessage()).isEqualTo(FileStatus.TOO_LARGE))
                .hasMessageEndingWith("goes beyond the limit " + limit.key() + " = " + limits.of(limit));
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private Path docx(String body) throws IOException {
        return zip(
                "a.docx",
                Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                                + body + "</w:body></w:document>"));
    }

    private Path odt(String body) throws IOException {
        return odf("a.odt", "text", body);
    }

    private Path odf(String name, String kind, String body) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII));
        parts.put(
                "content.xml",
                (OPEN + "<office:" + kind + ">" + body + "</office:" + kind
                                + "></office:body></office:document-content>")
                        .getBytes(StandardCharsets.UTF_8));
        return Files.write(folder.resolve(name), DocumentFixture.zip(parts));
    }

    private Path xlsx(int rows, int columns) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (Workbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            for (int r = 0; r < rows; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < columns; c++) {
                    row.createCell(c).setCellValue("ค่า " + r);
                }
            }
            book.write(out);
        }
        return file;
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String openParagraph(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    @Test
    void holds_files_to_their_size() throws IOException {
        held(text("a.html", "<html><body><p>ก</p></body></html>"), Limit.FILE_BYTES, 20, 2000);
        held(text("a.rtf", "{\\rtf1 abc\\par}"), Limit.FILE_BYTES, 5, 2000);
    }

    @Test
    void holds_packages_to_their_entries() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                        + paragraph("ก") + "</w:body></w:document>");
        for (int i = 0; i < 30; i++) {
            parts.put("word/media/" + i + ".png", "");
        }
        held(zip("a.docx", parts), Limit.ENTRIES, 30, 31);
        held(odt(openParagraph("ก")), Limit.ENTRIES, 1, 2);
        held(xlsx(2, 2), Limit.ENTRIES, 3, 100);
    }

    @Test
    void holds_entries_to_their_unpacked_size() throws IOException {
        held(docx(paragraph("ก".repeat(5000))), Limit.ENTRY_BYTES, 10_000, 20_000);
        held(odt(openParagraph("ก".repeat(5000))), Limit.ENTRY_BYTES, 10_000, 20_000);
        held(xlsx(200, 5), Limit.ENTRY_BYTES, 10_000, 10_000_000);
    }

    @Test
    void holds_packages_to_what_they_unpack_to_in_all() throws IOException {
        held(docx(paragraph("ก".repeat(5000))), Limit.TOTAL_BYTES, 10_000, 20_000);
        held(odt(openParagraph("ก".repeat(5000))), Limit.TOTAL_BYTES, 10_000, 20_000);
        held(xlsx(200, 5), Limit.TOTAL_BYTES, 20_000, 10_000_000);
    }

    @Test
    void holds_entries_to_their_ratio() throws IOException {
        String blanks = " ".repeat(2 << 20);
        held(docx(paragraph("ก") + blanks), Limit.RATIO, 100, 2000);
        refused(docx(paragraph("ก") + blanks), LIMITS, Limit.RATIO);
        Path bomb = zip("b.xlsx", Map.of("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", blanks));
        assertThatThrownBy(() -> read(bomb, LIMITS)).isInstanceOf(ReadException.class);
        // Below 1 MB a ratio says nothing.
        assertThat(read(docx(paragraph("ก") + " ".repeat(900_000)), LIMITS).blocks())
                .hasSize(1);
    }

    @Test
    void holds_parts_to_their_elements() throws IOException {
        held(docx(paragraph("ก").repeat(100)), Limit.ELEMENTS, 300, 400);
        held(odt(openParagraph("ก").repeat(100)), Limit.ELEMENTS, 50, 400);
        held(text("a.html", "<html><body>" + "<p>ก".repeat(100)), Limit.ELEMENTS, 50, 400);
    }

    @Test
    void holds_parts_to_their_text() throws IOException {
        held(docx(paragraph("ก".repeat(500))), Limit.CHARACTERS, 400, 600);
        held(odt(openParagraph("ก".repeat(500))), Limit.CHARACTERS, 400, 600);
        held(text("a.html", "<html><body>" + "ก".repeat(500)), Limit.CHARACTERS, 400, 600);
        held(text("a.rtf", "{\\rtf1 " + "a".repeat(500) + "}"), Limit.CHARACTERS, 400, 600);
    }

    @Test
    void holds_elements_and_groups_to_their_nesting() throws IOException {
        held(docx("<w:customXml>".repeat(50) + paragraph("ก") + "</w:customXml>".repeat(50)), Limit.NESTING, 40, 60);
        held(
                odt("<text:section>".repeat(50) + openParagraph("ก") + "</text:section>".repeat(50)),
                Limit.NESTING,
                40,
                60);
        held(text("a.html", "<html><body>" + "<div>".repeat(50) + "ก"), Limit.NESTING, 40, 60);
        held(text("a.rtf", "{\\rtf1 " + "{".repeat(50) + "a" + "}".repeat(51)), Limit.NESTING, 40, 60);
    }

    @Test
    void holds_documents_to_their_cells() throws IOException {
        String row = "<w:tr>" + ("<w:tc>" + paragraph("ก") + "</w:tc>").repeat(10) + "</w:tr>";
        held(docx("<w:tbl>" + row.repeat(20) + "</w:tbl>"), Limit.CELLS, 199, 200);
        held(
                odt("<table:table><table:table-row table:number-rows-repeated='20'><table:table-cell"
                        + " table:number-columns-repeated='10'>" + openParagraph("ก")
                        + "</table:table-cell></table:table-row></table:table>"),
                Limit.CELLS,
                199,
                200);
        held(text("a.html", "<html><body><table>" + ("<tr>" + "<td>ก".repeat(10)).repeat(20)), Limit.CELLS, 199, 200);
        held(xlsx(20, 10), Limit.CELLS, 199, 200);
        held(
                odf(
                        "a.ods",
                        "spreadsheet",
                        "<table:table><table:table-row table:number-rows-repeated='20'><table:table-cell"
                                + " table:number-columns-repeated='10'>" + openParagraph("ก")
                                + "</table:table-cell></table:table-row></table:table>"),
                Limit.CELLS,
                199,
                200);
    }

    @Test
    void refuses_sheets_that_repeat_a_cell_without_end() throws IOException {
        Path file = odf(
                "a.ods",
                "spreadsheet",
                "<table:table><table:table-row table:number-rows-repeated='1048576'><table:table-cell"
                        + " table:number-columns-repeated='16384'>" + openParagraph("ก")
                        + "</table:table-cell></table:table-row></table:table>");
        refused(file, LIMITS, Limit.CELLS);
    }

    static Stream<DeepFile> deep() {
        int deep = 100_000;
        return Stream.of(
                new DeepFile("a.html", "<html><body>" + "<div>".repeat(deep)),
                new DeepFile("b.html", "<html><body>" + "<table><tr><td>".repeat(deep)),
                new DeepFile("c.html", "<html><body>" + "<ul><li>".repeat(deep)),
                new DeepFile("a.rtf", "{\\rtf1 " + "{".repeat(deep)));
    }

    /** A file by name and text. */
    record DeepFile(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("deep")
    void refuses_what_nests_without_end(DeepFile file) throws IOException {
        refused(text(file.name(), file.text()), LIMITS, Limit.NESTING);
    }

    @Test
    void reads_within_the_deepest_nesting_on_a_small_stack() throws Exception {
        String deep = "<w:customXml>".repeat(180) + paragraph("ก") + "</w:customXml>".repeat(180);
        Path docx = docx(deep);
        Path html = text("d.html", "<html><body>" + "<div>".repeat(180) + "ก");
        List<String> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        assertThat(read(docx, LIMITS).blocks()).hasSize(1);
                        assertThat(read(html, LIMITS).blocks()).hasSize(1);
                    } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
                        failures.add(e.toString());
                    }
                },
                "small",
                512 << 10);
        small.start();
        small.join();
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void takes_no_limit_below_one(long value) {
        assertThatThrownBy(() -> LIMITS.with(Limit.CELLS, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cells");
        assertThatThrownBy(() -> new DocumentLimits(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
