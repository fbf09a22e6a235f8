package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format docx}: where the file goes, what it is called, and what is said of it. */
class HandBackTest {
    private static final Path WORD = Path.of("corpus/rongmaduea 2566.docx");
    private static final Path TEXT = Path.of("corpus/อบต.ภูผาเมฆ_รายงาน_2566.txt");

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

    private static int comments(Path file) throws IOException {
        try (XWPFDocument opened = new XWPFDocument(Files.newInputStream(file))) {
            return opened.getComments().length;
        }
    }

    @Test
    void a_word_draft_comes_back_as_the_file_that_is_named() throws IOException {
        Path out = folder.resolve("กลับ.docx");
        Ran ran = check(WORD, "--format", "docx", "-o", out);
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(comments(out)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void several_drafts_come_back_in_a_folder_under_their_own_names() throws IOException {
        Path again = folder.resolve("อบต.ภูผาเมฆ_รายงาน_2566.md");
        Files.copy(TEXT, again);
        Path out = folder.resolve("กลับ");
        Ran ran = check(WORD, TEXT, again, "--format", "docx", "-o", out);
        assertThat(ran.code()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "rongmaduea 2566 (ข้อสังเกต).docx",
                            "อบต.ภูผาเมฆ_รายงาน_2566 (ข้อสังเกต).docx",
                            "อบต.ภูผาเมฆ_รายงาน_2566.txt (ข้อสังเกต).docx");
        }
    }

    @Test
    void a_draft_of_another_form_comes_back_as_a_copy_and_that_is_said() throws IOException {
        Ran ran = check(TEXT, "--format", "docx", "-o", folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("อบต.ภูผาเมฆ_รายงาน_2566.txt: no DOCX").contains("converted copy");
        assertThat(comments(folder.resolve("อบต.ภูผาเมฆ_รายงาน_2566 (ข้อสังเกต).docx")))
                .isGreaterThan(3);
    }

    @Test
    void a_draft_is_never_written_over() throws IOException {
        Path draft = folder.resolve("ร่าง.docx");
        Files.copy(WORD, draft);
        byte[] before = Files.readAllBytes(draft);
        Ran ran = check(draft, "--format", "docx", "-o", folder.resolve(".").resolve("ร่าง.docx"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("ร่าง.docx is the draft itself");
        assertThat(check(draft, "--format", "docx", "-o", folder).code()).isZero();
        assertThat(Files.readAllBytes(draft)).isEqualTo(before);
        assertThat(folder.resolve("ร่าง (ข้อสังเกต).docx")).exists();
    }

    @Test
    void a_word_draft_needs_a_place_to_come_back_to() {
        assertThat(check(WORD, "--format", "docx").code()).isEqualTo(2);
    }
}
