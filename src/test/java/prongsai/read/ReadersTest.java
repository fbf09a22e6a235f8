package prongsai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.FileStatus;

/** Whatever is wrong with a file is told with its status, in both languages, and names the file. */
class ReadersTest {
    private static final Path DOCX = Path.of("corpus/อบต.เขาพลอยงาม-2566.docx");
    private static final Path PDF = Path.of("corpus/rongmaduea-2567.pdf");

    @TempDir
    private Path folder;

    private static ReadResult read(Path file) throws IOException {
        return new Readers(Limits.DEFAULT).read(Source.of("โฟลเดอร์/" + file.getFileName(), file));
    }

    private static Bilingual refused(Path file, FileStatus status) throws IOException {
        ReadResult result = read(file);
        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        ReadResult.Unreadable bad = (ReadResult.Unreadable) result;
        assertThat(bad.status()).as(bad.reason().en()).isEqualTo(status);
        String name = "โฟลเดอร์/" + file.getFileName() + ": ";
        assertThat(bad.reason().th()).startsWith(name).doesNotContain("{", "Exception");
        assertThat(bad.reason().en()).startsWith(name).doesNotContain("{", "Exception");
        assertThat(bad.reason().th()).isNotEqualTo(bad.reason().en());
        return bad.reason();
    }

    @Test
    void an_empty_file_is_damaged() throws IOException {
        Bilingual reason = refused(BadFiles.empty(folder), FileStatus.DAMAGED);
        assertThat(reason.th()).endsWith("ไฟล์ว่างเปล่า (0 ไบต์) โปรดคัดลอกหรือดาวน์โหลดใหม่");
        assertThat(reason.en()).contains("empty (0 bytes)");
    }

    @Test
    void a_type_that_nobody_knows_is_unsupported() throws IOException {
        Bilingual reason = refused(BadFiles.unknown(folder), FileStatus.UNSUPPORTED);
        assertThat(reason.th()).contains("ไม่รู้จักไฟล์ชนิดนี้").contains("PDF, DOCX, DOC, ODT, RTF, HTML, XLSX");
    }

    @Test
    void a_text_with_bytes_of_no_text_is_unsupported() throws IOException {
        Path file = Files.write(folder.resolve("ก.txt"), new byte[] {'a', 0, 'b', 0, 1, 2, 3});
        refused(file, FileStatus.UNSUPPORTED);
    }

    @Test
    void a_broken_pdf_is_damaged() throws IOException {
        assertThat(refused(BadFiles.brokenPdf(folder), FileStatus.DAMAGED).th()).contains("ไฟล์เสียหายหรือไม่สมบูรณ์");
    }

    @Test
    void a_truncated_docx_is_damaged() throws IOException {
        refused(BadFiles.truncatedDocx(folder, DOCX), FileStatus.DAMAGED);
    }

    @Test
    void a_pdf_behind_a_password_is_encrypted() throws IOException {
        assertThat(refused(BadFiles.encryptedPdf(folder, PDF), FileStatus.ENCRYPTED)
                        .th())
                .contains("ไฟล์มีรหัสผ่าน");
    }

    @Test
    void a_pdf_for_the_holder_of_a_certificate_is_encrypted() throws IOException, GeneralSecurityException {
        Bilingual reason = refused(BadFiles.certifiedPdf(folder, PDF), FileStatus.ENCRYPTED);
        assertThat(reason.th()).contains("ผู้ถือใบรับรอง").endsWith("บันทึกเป็นไฟล์ที่ไม่เข้ารหัส");
        assertThat(reason.en()).contains("locked for the certificates").doesNotContain("password");
    }

    @ParameterizedTest
    @CsvSource({
        "/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4, ENCRYPTED",
        "/Filter/EBX_HANDLER/V 1, ENCRYPTED",
        "/Filter/Standard/V 9/R 9, DAMAGED"
    })
    void a_pdf_locked_by_a_scheme_that_no_password_opens_is_encrypted(String dictionary, FileStatus status)
            throws IOException {
        Path file = folder.resolve("กุญแจ.pdf");
        HostileFiles.pdf(
                file,
                Map.of(
                        1,
                        "<</Type/Catalog/Pages 2 0 R>>".getBytes(StandardCharsets.US_ASCII),
                        2,
                        "<</Type/Pages/Count 0/Kids[]>>".getBytes(StandardCharsets.US_ASCII)),
                "/ID[<00><00>]/Encrypt<<" + dictionary + ">>");
        refused(file, status);
    }

    @Test
    void a_docx_behind_a_password_is_encrypted() throws IOException {
        assertThat(refused(BadFiles.encryptedDocx(folder, DOCX), FileStatus.ENCRYPTED)
                        .en())
                .contains("password");
    }

    @Test
    void a_picture_has_no_text() throws IOException {
        assertThat(refused(BadFiles.image(folder), FileStatus.NO_TEXT).th()).contains("ปิดการรู้จำตัวอักษร");
    }

    @Test
    void a_scan_has_no_text() throws IOException {
        assertThat(refused(BadFiles.scan(folder), FileStatus.NO_TEXT).th()).contains("เป็นภาพสแกน");
    }

    @Test
    void white_space_alone_is_no_text() throws IOException {
        assertThat(refused(BadFiles.blankText(folder), FileStatus.NO_TEXT).th()).contains("ไม่มีข้อความ");
    }

    @Test
    void a_file_that_went_away_is_damaged() throws IOException {
        Path file = BadFiles.letter(folder);
        Source source = Source.of("จดหมาย.txt", file);
        Files.delete(file);
        ReadResult result = new Readers(Limits.DEFAULT).read(source);
        assertThat(((ReadResult.Unreadable) result).status()).isEqualTo(FileStatus.DAMAGED);
        assertThat(((ReadResult.Unreadable) result).reason().en()).contains("cannot be opened");
    }

    @Test
    void a_text_without_a_report_is_read() throws IOException {
        Document document = ((ReadResult.Read) read(BadFiles.letter(folder))).document();
        assertThat(document.paragraphs().getFirst().text()).isEqualTo("เรียน ผู้ใหญ่บ้าน");
    }

    @Test
    void content_decides_before_the_name() throws IOException {
        Path named = Files.copy(DOCX, folder.resolve("ชื่อผิด.pdf"));
        assertThat(((ReadResult.Read) read(named)).document().tables()).isNotEmpty();
        Path bare = Files.copy(PDF, folder.resolve("ไม่มีนามสกุล"));
        assertThat(((ReadResult.Read) read(bare)).document().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void a_source_is_hashed_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");
        Source source = Source.of("a.txt", file);
        assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(source.id()).isEqualTo("ba7816bf8f01");
        assertThat(source.size()).isEqualTo(3);
    }
}
