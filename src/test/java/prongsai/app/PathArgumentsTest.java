package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths as people give them. */
class PathArgumentsTest {
    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("ก.pdf", "ข.pdf", "ค.docx", "ย่อย/ง.pdf", "ย่อย/ลึก/จ.pdf", "แปลก [1].pdf")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private List<String> given(String argument) {
        return PathArguments.of(List.of(folder + "/" + argument), Optional.empty(), NOTHING).stream()
                .map(path -> folder.relativize(path).toString())
                .toList();
    }

    @Test
    void a_pattern_names_what_fits_it() {
        assertThat(given("*.pdf")).containsExactly("ก.pdf", "ข.pdf", "แปลก [1].pdf");
        assertThat(given("[กค].*")).containsExactly("ก.pdf", "ค.docx");
        assertThat(given("*/*.pdf")).containsExactly("ย่อย/ง.pdf");
        assertThat(given("**.pdf")).contains("ก.pdf", "ย่อย/ง.pdf", "ย่อย/ลึก/จ.pdf");
        assertThat(given("ย่อ?/{ง,จ}.pdf")).containsExactly("ย่อย/ง.pdf");
    }

    @Test
    void a_file_of_an_odd_name_is_itself_and_a_pattern_that_fits_nothing_stays() {
        assertThat(given("แปลก [1].pdf")).containsExactly("แปลก [1].pdf");
        assertThat(given("*.odt")).containsExactly("*.odt");
        assertThat(given("ไม่มี.pdf")).containsExactly("ไม่มี.pdf");
    }

    @Test
    void a_list_is_read_by_lines_or_by_nul_from_a_file_or_standard_input() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "\uFEFFก.pdf\r\n\nแปลก [1].pdf\n");
        assertThat(PathArguments.of(List.of("ต้น.pdf"), Optional.of(list.toString()), NOTHING))
                .containsExactly(Path.of("ต้น.pdf"), Path.of("ก.pdf"), Path.of("แปลก [1].pdf"));
        InputStream in = new ByteArrayInputStream("ก\nข.pdf\0ค.docx\0".getBytes(StandardCharsets.UTF_8));
        assertThat(PathArguments.of(List.of(), Optional.of("-"), in))
                .containsExactly(Path.of("ก\nข.pdf"), Path.of("ค.docx"));
    }

    @Test
    void no_path_a_list_that_is_not_there_and_a_path_that_cannot_be_are_told() {
        assertThatThrownBy(() -> PathArguments.of(List.of(), Optional.empty(), NOTHING))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageContaining("--files-from");
        assertThatThrownBy(() -> PathArguments.of(List.of(), Optional.of(folder + "/no"), NOTHING))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageContaining("/no");
        assertThatThrownBy(() -> PathArguments.of(List.of("a\0b"), Optional.empty(), NOTHING))
                .isInstanceOf(NoAnswerException.class);
    }
}
