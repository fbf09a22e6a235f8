package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.worker.OtherJava;
import prongsai.read.BadFiles;
import prongsai.trial.KillTrial;

/** Jobs whose files are read by other processes. */
class WorkersTest {
    private static final Path CORPUS = Path.of("corpus");

    @TempDir
    private Path temp;

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(OtherJava.command(
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), "prongsai.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(temp.resolve("log").toFile()))
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1)
                                .replaceAll("\"(millis|modified)\":\\d+", ""));
            }
        }
        return contents;
    }

    @Test
    void workers_get_the_second_compiler_from_72_megabytes_each() {
        long megabyte = 1024 * 1024;
        assertThat(WorkerReading.brief(72 * megabyte - 1, 1)).isTrue();
        assertThat(WorkerReading.brief(72 * megabyte, 1)).isFalse();
        assertThat(WorkerReading.brief(144 * megabyte - 1, 2)).isTrue();
        assertThat(WorkerReading.brief(144 * megabyte, 2)).isFalse();
    }

    @Test
    void java_knows_what_it_is_told_of_its_second_compiler() throws IOException, InterruptedException {
        List<String> command = OtherJava.command(
                WorkerReading.compiler(false).stream()
                        .filter(option -> !option.contains("Ignore"))
                        .toList(),
                "prongsai.cli.Main",
                "--version");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(WorkerReading.compiler(false))
                .as("a Java that no longer knows one of them starts nevertheless")
                .startsWith("-XX:+IgnoreUnrecognizedVMOptions");
        assertThat(WorkerReading.compiler(true)).containsExactly("-XX:TieredStopAtLevel=1");
    }

    @Test
    void workers_change_no_byte() throws IOException, InterruptedException {
        Path in = Files.createDirectories(temp.resolve("in/ย่อย"));
        Files.copy(CORPUS.resolve("rongmaduea-2565.md"), in.resolve("ก = ข # \\u0e01 'ค'.md"));
        Files.copy(CORPUS.resolve("อบต.เขาพลอยงาม-2566.docx"), in.resolve("ข้อความยาว ".repeat(6) + ".docx"));
        Files.copy(CORPUS.resolve("rongmaduea-2567.pdf"), in.resolve("ค.pdf"));
        Files.copy(CORPUS.resolve("rongmaduea-2567.pdf"), in.resolve("ง.pdf"));
        Files.copy(
                CORPUS.resolve("organisations.csv"),
                Objects.requireNonNull(in.getParent()).resolve("organisations.csv"));
        BadFiles.letter(in);
        Files.writeString(in.resolve("เปล่า.pdf"), "");
        String from = String.valueOf(in.getParent());
        String here = temp.resolve("here").toString();
        String there = temp.resolve("there").toString();
        assertThat(run(
                        "convert",
                        from,
                        "-o",
                        here,
                        "--raw",
                        "--no-ocr",
                        "--no-names",
                        "--workers",
                        "in-process",
                        "--format",
                        "json,jsonl,csv,xlsx"))
                .isEqualTo(3);
        assertThat(run(
                        "convert",
                        from,
                        "-o",
                        there,
                        "--raw",
                        "--no-ocr",
                        "--no-names",
                        "--workers",
                        "2",
                        "--format",
                        "json,jsonl,csv,xlsx"))
                .isEqualTo(3);
        Map<String, String> one = contents(Path.of(here));
        assertThat(one.keySet()).filteredOn(name -> name.startsWith("reports/")).hasSize(3);
        assertThat(contents(Path.of(there))).isEqualTo(one);
    }

    @Test
    void a_run_that_is_killed_comes_to_what_an_undisturbed_one_does() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        System.out.println("WorkersTest seed " + seed);
        KillTrial.Outcome outcome = new KillTrial("run", temp, 40, 3, seed).run(System.out);
        assertThat(outcome.differing()).as("seed " + seed).isEmpty();
        assertThat(outcome.orphans()).as("workers that outlive their job").isZero();
        assertThat(outcome.going()).as("kills while files were read").isPositive();
    }
}
