package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format pdf}: where the file goes, what it is called, and what is refused. */
class PdfHandBackTest {
    private static final Path PDF = Path.of("corpus/rongmaduea-2567.pdf");
    private static final Path WORD = Path.of("corpus/rongmaduea 2566.docx");

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran check(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = Stream.concat(Stream.of("check", "--lang", "en", "--fail-on", "never"), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new);
        int code = Prongsai.execute(
                texts,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_draft_comes_back_in_a_folder_under_its_own_name() throws IOException {
        byte[] before = Files.readAllBytes(PDF);
        Ran ran = check(PDF, "--format", "pdf", "-o", folder);
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        Path back = folder.resolve("rongmaduea-2567 (ข้อสังเกต).pdf");
        assertThat(Files.readAllBytes(back)).startsWith(before);
        try (PDDocument draft = Loader.loadPDF(PDF.toFile());
                PDDocument pdf = Loader.loadPDF(back.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(draft.getNumberOfPages());
            assertThat(pdf.getPage(0).getAnnotations(a -> "Highlight".equals(a.getSubtype())))
                    .isNotEmpty();
        }
    }

    @Test
    void a_draft_comes_back_as_the_file_that_is_named_and_never_over_itself() throws IOException {
        Path draft = Files.copy(PDF, folder.resolve("ร่าง.pdf"));
        assertThat(check(draft, "--format", "pdf", "-o", draft).code()).isEqualTo(2);
        assertThat(draft).hasSameBinaryContentAs(PDF);
        Path out = folder.resolve("กลับ.pdf");
        assertThat(check(draft, "--format", "pdf", "-o", out).code()).isZero();
        assertThat(Files.readAllBytes(out)).startsWith(Files.readAllBytes(PDF));
    }

    @Test
    void word_and_signed_drafts_are_refused_with_what_to_do_and_nothing_is_written() throws IOException {
        Path signed = folder.resolve("ลงนามแล้ว.pdf");
        try (PDDocument pdf = Loader.loadPDF(PDF.toFile());
                var bytes = Files.newOutputStream(signed)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            pdf.addSignature(signature, content -> new byte[] {1, 2, 3});
            pdf.saveIncremental(bytes);
        }
        Path out = folder.resolve("กลับ");
        Ran ran = check(WORD, PDF, signed, "--format", "pdf", "-o", out);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("rongmaduea 2566.docx: no PDF", "--format docx")
                .contains("ลงนามแล้ว.pdf: this file bears an electronic signature");
        assertThat(out).doesNotExist();
    }
}
