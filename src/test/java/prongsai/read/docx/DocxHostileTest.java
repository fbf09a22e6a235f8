package prongsai.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.read.docx.DocxFile.body;
import static prongsai.read.docx.DocxFile.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.Limit;

class DocxHostileTest {
    private static void refused(byte[] file, FileStatus status) {
        assertThatThrownBy(() -> DocxReader.read(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(
                        ReadException.class,
                        e -> assertThat(e.status()).as(e.getMessage()).isEqualTo(status));
    }

    private static byte[] document(String xml) {
        return DocxFile.zip(Map.of("word/document.xml", xml));
    }

    @Test
    void names_the_kind_when_a_document_is_encrypted() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(system)) {
                out.write(body(p("ก")).bytes());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            refused(bytes.toByteArray(), FileStatus.ENCRYPTED);
        }
    }

    @Test
    void refuses_an_old_document_by_a_new_name() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[100]));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            refused(bytes.toByteArray(), FileStatus.UNSUPPORTED);
        }
    }

    @Test
    void refuses_files_that_are_empty_cut_or_something_else() {
        refused(new byte[0], FileStatus.DAMAGED);
        refused("สวัสดี".getBytes(StandardCharsets.UTF_8), FileStatus.DAMAGED);
        byte[] whole = body(p("ก")).bytes();
        refused(java.util.Arrays.copyOf(whole, whole.length - 40), FileStatus.DAMAGED);
        refused(DocxFile.zip(Map.of("a.txt", "ก")), FileStatus.DAMAGED);
        refused(document("<w:document"), FileStatus.DAMAGED);
        refused(document(""), FileStatus.DAMAGED);
        refused(document("<html><body>ก</body></html>"), FileStatus.UNSUPPORTED);
    }

    @Test
    void never_follows_entities() {
        refused(
                document("<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + DocxFile.root("w:document", "<w:body>" + p("&x;") + "</w:body>")
                                .replaceFirst("<\\?xml.*?\\?>", "")),
                FileStatus.DAMAGED);
    }

    @Test
    void stops_when_elements_nest_too_deeply() {
        refused(body("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)).bytes(), FileStatus.TOO_LARGE);
        assertThat(DocxFile.texts(body("<w:customXml>".repeat(150) + p("ก") + "</w:customXml>".repeat(150))
                        .read()))
                .containsExactly("ก");
    }

    @Test
    void stops_when_a_part_unpacks_to_too_much() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    DocxFile.root("w:document", "").replace("</w:document>", "").getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (long size = 0; size <= DocumentLimits.DEFAULT.of(Limit.ENTRY_BYTES); size += blanks.length) {
                zip.write(blanks);
            }
        }
        refused(bytes.toByteArray(), FileStatus.TOO_LARGE);
    }

    @Test
    void survives_circles_of_styles_lists_and_notes() {
        assertThat(DocxFile.texts(body(
                                p("<w:pStyle w:val='A'/><w:numPr><w:numId w:val='1'/></w:numPr>", "ก"),
                                "<w:p><w:r><w:footnoteReference w:id='1'/></w:r></w:p>")
                        .with(
                                "styles",
                                "w:styles",
                                "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:styleId='B'><w:basedOn "
                                        + "w:val='A'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                        .with(
                                "numbering",
                                "w:numbering",
                                "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='A'/></w:abstractNum><w:num "
                                        + "w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                        .with(
                                "footnotes",
                                "w:footnotes",
                                "<w:footnote w:id='1'><w:p><w:r><w:t>ข</w:t><w:footnoteReference w:id='1'/></w:r></w:p>"
                                        + "</w:footnote>")
                        .read()))
                .containsExactly("ก", "ข");
    }

    @Test
    void says_so_when_there_is_no_file() {
        assertThatThrownBy(() -> DocxReader.read(Path.of("/nowhere/a.docx"))).isInstanceOf(IOException.class);
    }
}
