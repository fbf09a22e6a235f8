package prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prongsai} as it stands in a package: beside its jar, without sources. */
class LauncherTest {
    @TempDir
    Path folder;

    @BeforeEach
    void unpack() throws IOException {
        Files.copy(Path.of("prongsai"), folder.resolve("prongsai"));
        Files.writeString(folder.resolve("prongsai.jar"), "");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.4\"\n");
        Files.writeString(java, "#!/bin/sh\necho \"locale ${LC_ALL:-$LC_CTYPE}\"\nfor a; do echo \"[$a]\"; done\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void starts_the_jar_beside_it_and_hands_arguments_on_as_they_are() throws Exception {
        assertThat(start(Map.of("LANG", "th_TH.UTF-8"), "check", "ร่าง 1.docx"))
                .contains("[-jar]\n[" + folder.resolve("prongsai.jar") + "]\n[check]\n[ร่าง 1.docx]\n");
    }

    @Test
    void gives_java_thai_letters_for_names_when_there_is_no_locale() throws Exception {
        assertThat(start(Map.of())).startsWith("locale C.UTF-8\n");
        assertThat(start(Map.of("LANG", "C"))).startsWith("locale C.UTF-8\n");
        assertThat(start(Map.of("LC_ALL", "POSIX"))).startsWith("locale C.UTF-8\n");
    }

    @Test
    void leaves_a_locale_that_was_chosen() throws Exception {
        assertThat(start(Map.of("LC_ALL", "th_TH.UTF-8"))).startsWith("locale th_TH.UTF-8\n");
    }

    @Test
    void heap_of_a_job_over_many_files_follows_what_it_keeps_and_can_still_grow() throws Exception {
        String options = "[-Xms128m]\n[-Xmn96m]\n[-XX:MinHeapFreeRatio=20]\n[-XX:MaxHeapFreeRatio=40]\n"
                + "[-XX:+IgnoreUnrecognizedVMOptions]\n[-XX:FreqInlineSize=120]\n[-XX:MaxInlineLevel=6]\n[-XX:InlineSmallCode=1200]\n";
        for (String job : new String[] {"run", "convert", "index"}) {
            assertThat(start(Map.of(), job, "รายงาน")).contains(options).doesNotContain("[-Xmx");
        }
        for (String other : new String[] {"check", "serve", "search"}) {
            assertThat(start(Map.of(), other, "run")).doesNotContain("[-Xm");
        }
    }

    @Test
    void windows_gives_jobs_the_same_heap_and_compilers() throws IOException {
        String linux = Files.readString(Path.of("prongsai"));
        String heap = "-Xms128m -Xmn96m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40";
        String compiler =
                "-XX:+IgnoreUnrecognizedVMOptions -XX:FreqInlineSize=120 -XX:MaxInlineLevel=6 -XX:InlineSmallCode=1200";
        assertThat(linux)
                .contains("run | convert | index)\n", "$terminal " + heap + "\"\n", "$terminal " + compiler + "\"\n");
        assertThat(Files.readString(Path.of("prongsai.cmd")))
                .contains("for %%C in (run convert index) do if /i \"%~1\"==\"%%C\" set \"QUICK=" + heap + " "
                        + compiler + "\"\r\n");
    }

    private String start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", folder.resolve("prongsai").toString());
        builder.command().addAll(java.util.List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.redirectError(folder.resolve("err").toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return out;
    }
}
