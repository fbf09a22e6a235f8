package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Papers.write(folder);
    }

    @Test
    void writes_a_page_for_every_command_in_both_languages() throws IOException {
        List<String> english = names("man/man1");
        assertThat(english).contains("prongsai.1", "prongsai-run.1", "prongsai-convert.1", "prongsai-search.1");
        assertThat(names("man/th/man1")).isEqualTo(english);
        assertThat(folder.resolve("man/man1/prongsai-convert.1"))
                .content()
                .contains(".TH PRONGSAI\\-CONVERT 1", "\\-\\-format", "sqlite", "\\-\\-no\\-names")
                .doesNotContainPattern("[ก-ฮ]")
                .doesNotContainPattern("(?m)^\\.(?!TH |SH |TP|B |br)");
        assertThat(folder.resolve("man/th/man1/prongsai-convert.1")).content().contains("รูปแบบผลลัพธ์");
    }

    @Test
    void completes_commands_and_options_in_a_shell() throws Exception {
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source '" + folder.resolve("completion/prongsai")
                                + "'; COMP_WORDS=(prongsai con); COMP_CWORD=1;"
                                + " _complete_prongsai; echo \"${COMPREPLY[@]}\"")
                .redirectErrorStream(true)
                .start();
        assertThat(new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("convert");
        assertThat(bash.waitFor()).isZero();
    }

    private List<String> names(String pages) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(pages))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
