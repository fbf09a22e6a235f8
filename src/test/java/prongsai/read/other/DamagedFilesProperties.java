package prongsai.read.other;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import prongsai.model.Document;
import prongsai.read.docx.DocxReader;

/** Damage ends in a document or in an {@link IOException}, never in anything else. */
class DamagedFilesProperties {
    private static final String DOCX =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:body><w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:fldChar "
                    + "w:fldCharType='begin'/><w:instrText>HYPERLINK \"https://a.go.th\"</w:instrText><w:fldChar "
                    + "w:fldCharType='separate'/><w:t>abc</w:t><w:fldChar w:fldCharType='end'/><w:sym w:font='Wingdings' "
                    + "w:char='F0FE'/></w:r></w:p><w:tbl><w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='900'/></w:tblGrid><w:tr>"
                    + "<w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>"
                    + "</w:tcPr><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
                    + "</w:tr></w:tbl></w:body></w:document>";
    private static final String RTF =
            "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset222 A;}}\\trowd\\clvmgf\\cellx1000\\cellx2000\\intbl\\f0 "
                    + "\\'a1\\cell{\\field{\\*\\fldinst HYPERLINK \"https://a.go.th\"}{\\fldrslt b}}\\cell\\row\\pard\\u3585?\\par"
                    + "{\\header h}{\\footnote n}{\\*\\shppict{\\pict\\bin3 abc}}}";

    private static byte[] damage(byte[] whole, Random random) {
        byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int i = random.nextInt(8); i >= 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private interface Reader {
        Document read(Path file) throws IOException;
    }

    private static void endsWell(byte[] bytes, String ending, Reader reader) throws IOException {
        Path file = Files.createTempFile("damaged", ending);
        try {
            Files.write(file, bytes);
            assertThat(reader.read(file).blocks()).isNotNull();
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static byte[] zip(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Property(tries = 300)
    void ends_well_when_the_zip_of_a_document_is_damaged(@ForAll long seed) throws IOException {
        endsWell(damage(zip(DOCX.getBytes(StandardCharsets.UTF_8)), new Random(seed)), ".docx", DocxReader::read);
    }

    @Property(tries = 300)
    void ends_well_when_the_text_of_a_document_is_damaged(@ForAll long seed) throws IOException {
        endsWell(zip(damage(DOCX.getBytes(StandardCharsets.UTF_8), new Random(seed))), ".docx", DocxReader::read);
    }

    @Property(tries = 300)
    void ends_well_when_rtf_is_damaged(@ForAll long seed) throws IOException {
        endsWell(damage(RTF.getBytes(StandardCharsets.US_ASCII), new Random(seed)), ".rtf", OtherReader::read);
    }

    @Property(tries = 100)
    void ends_well_when_a_sheet_is_damaged(@ForAll long seed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            for (int r = 0; r < 20; r++) {
                sheet.createRow(r).createCell(r % 3).setCellValue("ค่า " + r);
            }
            book.write(bytes);
        }
        endsWell(damage(bytes.toByteArray(), new Random(seed)), ".xls", OtherReader::read);
    }
}
