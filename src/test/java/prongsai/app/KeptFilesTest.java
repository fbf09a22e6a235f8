package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name from outside becomes a file of one folder and nothing else. */
class KeptFilesTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "รายงาน ๒๕๖๖.docx, รายงาน ๒๕๖๖.docx",
        "../../etc/passwd, _.._etc_passwd",
        "..\\..\\boot.ini, _.._boot.ini",
        ".., _",
        "., _",
        "CON, _CON",
        "nul.pdf, _nul.pdf",
        ".hidden.pdf, hidden.pdf",
        "a:b?.PDF, a_b_.pdf"
    })
    void a_name_is_no_path_and_no_device(String called, String name) {
        assertThat(KeptFiles.name(called)).isEqualTo(name);
    }

    @Test
    void a_long_thai_name_keeps_its_ending_and_fits_a_file_system() {
        String name = KeptFiles.name("ก".repeat(160) + ".docx");
        assertThat(name).endsWith("ก.docx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(190, 200);
    }

    private DraftJob.Handed sent(String name, String content) throws IOException {
        return new DraftJob.Handed(name, Files.writeString(Files.createTempFile(temp, "sent", ""), content));
    }

    @Test
    void another_content_of_a_name_gets_a_number_and_the_same_lies_there_once() throws IOException {
        Path folder = temp.resolve("index-files");
        KeptFiles kept = new KeptFiles(folder);
        kept.take(List.of(sent("ก.md", "one"), sent("ก.md", "two"), sent("ก.md", "one")));
        kept.take(List.of(sent("../ก.md", "three")));
        assertThat(folder.resolve("ก.md")).hasContent("one");
        assertThat(folder.resolve("ก (2).md")).hasContent("two");
        assertThat(folder.resolve("_ก.md")).hasContent("three");
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(3);
        }
    }
}
