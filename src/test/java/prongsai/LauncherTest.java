package prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
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

    @Test
    void check_without_the_reports_that_it_loads_its_classes_for_keeps_none() throws Exception {
        assertThat(start(Map.of(), "check", "ร่าง.docx")).doesNotContain("[-XX:SharedArchiveFile", "[-XX:AOT");
        assertThat(folder).isDirectoryNotContaining("glob:**.kept*");
    }

    @Test
    void java_that_keeps_none_is_asked_once() throws Exception {
        reports();
        assertThat(start(Map.of(), "check", "ร่าง.docx")).doesNotContain("[-XX:SharedArchiveFile");
        assertThat(said()).contains("preparing");
        assertThat(start(Map.of(), "check", "ร่าง.docx")).doesNotContain("[-XX:SharedArchiveFile");
        assertThat(said()).isEmpty();
        assertThat(folder.resolve("classes-21.0.4.kept")).isEmptyFile();
    }

    @Test
    void classes_are_kept_beside_the_jar_for_the_java_that_loaded_them() throws Exception {
        reports();
        writing("case $a in -XX:ArchiveClassesAtExit=*) echo kept >\"${a#*=}\";; esac");
        String archive = "[-XX:SharedArchiveFile=" + folder.resolve("classes-21.0.4.kept") + "]";
        assertThat(start(Map.of(), "check", "ร่าง.docx")).contains(archive + "\n[-jar]");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        writing("case $a in -XX:AOTCacheOutput=*) echo kept >\"${a#*=}\";; esac");
        assertThat(start(Map.of("PRONGSAI_JAVA_OPTIONS", "-Da=b"), "check", "ร่าง.docx"))
                .contains("[-XX:AOTCache=" + folder.resolve("classes-25.kept") + "]\n[-Da=b]\n[-jar]");
        for (String other : new String[] {"run", "serve", "search"}) {
            assertThat(start(Map.of(), other, "check")).doesNotContain("[-XX:AOTCache");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.contains(".kept")))
                    .containsExactlyInAnyOrder("classes-21.0.4.kept", "classes-25.kept");
        }
    }

    @Test
    void build_newer_than_what_is_kept_has_it_made_anew() throws Exception {
        reports();
        writing("case $a in -XX:ArchiveClassesAtExit=*) echo kept >\"${a#*=}\";; esac");
        start(Map.of(), "check", "ร่าง.docx");
        assertThat(said()).contains("preparing");
        start(Map.of(), "check", "ร่าง.docx");
        assertThat(said()).isEmpty();
        Files.setLastModifiedTime(
                folder.resolve("prongsai.jar"), FileTime.from(Instant.now().plusSeconds(60)));
        start(Map.of(), "check", "ร่าง.docx");
        assertThat(said()).contains("preparing");
    }

    /** With the Java that runs this: whose class comes from where is what Java says itself. */
    @Test
    void java_takes_the_classes_from_what_is_kept_and_nothing_from_what_is_broken() throws Exception {
        reports();
        program();
        Path loaded = folder.resolve("loaded.txt");
        Map<String, String> real = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "PRONGSAI_JAVA_OPTIONS",
                "-Xlog:class+load:file=" + loaded);
        assertThat(start(real, "check", "ร่าง.docx")).isEqualTo("[check]\n[ร่าง.docx]\n");
        assertThat(Files.readString(loaded)).containsPattern("Echo source: shared objects file");
        Path kept;
        try (Stream<Path> files = Files.list(folder)) {
            kept = files.filter(file -> file.toString().endsWith(".kept"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(kept, "not classes");
        assertThat(start(real, "check", "ร่าง.docx")).isEqualTo("[check]\n[ร่าง.docx]\n");
        assertThat(Files.readString(loaded)).containsPattern("Echo source: file:");
    }

    private void reports() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (String name : new String[] {"rongmaduea 2566.docx", "rongmaduea-2567.pdf"}) {
            Files.copy(Path.of("corpus", name), corpus.resolve(name));
        }
    }

    /** Has the Java of this test do something for each of its arguments before it tells them. */
    private void writing(String step) throws IOException {
        Files.writeString(
                folder.resolve("jdk/bin/java"),
                "#!/bin/sh\nfor a; do " + step + "; done\nfor a; do echo \"[$a]\"; done\n");
    }

    /** Puts a program that tells its arguments in the place of the jar. */
    private void program() throws IOException {
        Path source = Files.writeString(folder.resolve("Echo.java"), """
                class Echo {
                    public static void main(String[] arguments) {
                        for (String argument : arguments) {
                            System.out.println("[" + argument + "]");
                        }
                    }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Echo");
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(folder.resolve("prongsai.jar")), manifest)) {
            jar.putNextEntry(new JarEntry("Echo.class"));
            Files.copy(folder.resolve("Echo.class"), jar);
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    private String start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", folder.resolve("prongsai").toString());
        builder.command().addAll(java.util.List.of(arguments));
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectError(folder.resolve("err").toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return out;
    }
}
