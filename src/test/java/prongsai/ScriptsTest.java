package prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Scripts for a double click, run with a launcher that notes its arguments; those of Windows are looked at, not run. */
class ScriptsTest {
    private static final Path SCRIPTS = Path.of("scripts");
    private static final String DROP = "ตรวจร่าง (ลากไฟล์มาวาง).command";
    private static final String LAUNCHER = """
            #!/bin/sh
            here=$(dirname "$0")
            printf '%s\\n' "$@" > "$here/arguments"
            while [ $# -gt 0 ]; do [ "$1" = -o ] && echo made > "$2"; shift; done
            [ ! -f "$here/fails" ] || exit 4
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectory(folder.resolve("scripts"));
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.toList()) {
                Files.copy(script, folder.resolve("scripts").resolve(script.getFileName()));
            }
        }
        Path launcher = Files.writeString(folder.resolve("prongsai"), LAUNCHER);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                "sh", folder.resolve("scripts").resolve(script).toString()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(said).isTrue();
        return process.exitValue();
    }

    private List<String> given() throws IOException {
        return Files.readAllLines(folder.resolve("arguments"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void opens_the_page_in_thai() throws Exception {
        assertThat(run("เปิดหน้าตรวจร่าง.command")).isZero();
        assertThat(given()).containsExactly("serve", "--open", "--lang", "th");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leaves_the_result_beside_the_draft_under_its_name() throws Exception {
        Path draft = Files.createFile(
                Files.createDirectory(folder.resolve("งาน $(x)")).resolve("ร่าง ปี ๒๕๖๖.v2.DOCX"));
        assertThat(run(DROP, draft.toString())).isZero();
        Path result = draft.resolveSibling("ร่าง ปี ๒๕๖๖.v2 (ข้อสังเกต).docx");
        assertThat(given())
                .containsExactly(
                        "check",
                        draft.toString(),
                        "--format",
                        "docx",
                        "-o",
                        result.toString(),
                        "--fail-on",
                        "never",
                        "--lang",
                        "th");
        assertThat(result).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takes_pdf_as_pdf_and_other_files_as_a_page_and_tells_when_one_fails() throws Exception {
        Path pdf = Files.createFile(folder.resolve("a.pdf"));
        Path text = Files.createFile(folder.resolve("b.txt"));
        assertThat(run(DROP, pdf.toString(), text.toString())).isZero();
        assertThat(folder.resolve("a (ข้อสังเกต).pdf")).exists();
        assertThat(folder.resolve("b (ข้อสังเกต).html")).exists();
        Files.createFile(folder.resolve("fails"));
        assertThat(run(DROP, pdf.toString())).isEqualTo(4);
    }

    @Test
    void scripts_of_windows_have_its_line_ends_and_say_that_they_are_utf_8() throws IOException {
        List<Path> all = List.of(
                Path.of("prongsai.cmd"),
                SCRIPTS.resolve("เปิดหน้าตรวจร่าง.cmd"),
                SCRIPTS.resolve("ตรวจร่าง (ลากไฟล์มาวาง).cmd"));
        for (Path script : all) {
            String text = Files.readString(script);
            assertThat(text.replace("\r\n", ""))
                    .as("ends of lines in " + script)
                    .doesNotContain("\n", "\r");
            assertThat(text).startsWith("@echo off").contains("chcp 65001");
        }
        assertThat(Files.readString(all.get(1))).contains("\"%~dp0..\\prongsai.cmd\" serve --open --lang th");
        assertThat(Files.readString(all.get(2)))
                .contains("%~dpn1 (ข้อสังเกต).%FORM%")
                .contains("--fail-on never");
        assertThat(Files.readString(all.get(0))).contains("exit /b 69").contains("adoptium.net");
        assertThat(Files.readString(all.get(0)))
                .as("a single check starts as prongsai starts it")
                .contains("call :quick %*", "%QUICK%", "-XX:TieredStopAtLevel=1");
    }
}
