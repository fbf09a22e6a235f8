package prongsai.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import prongsai.batch.worker.OtherJava;
import prongsai.store.Inside;
import prongsai.store.Snapshot;

/**
 * A job that is killed at random moments and given again comes to what an undisturbed one comes to.
 *
 * @param job {@code run} or {@code convert}
 * @param temp a folder of its own
 * @param files reports to run over
 * @param kills times to kill
 * @param seed of the moments
 */
public record KillTrial(String job, Path temp, int files, int kills, long seed) {
    private static final List<Path> BASES = List.of(
            Path.of("corpus/rongmaduea-2565.md"),
            Path.of("corpus/อบต.ภูผาเมฆ_รายงาน_2566.txt"),
            Path.of("corpus/แม่แบบ-ก/buengkradonngam_2566.txt"),
            Path.of("corpus/แม่แบบ-ข/khlonglamjiak-2568.txt"));

    /**
     * What came of it.
     *
     * @param kills processes that were killed before they were done
     * @param going of these, how many left a journal: they were killed while files were read
     * @param orphans workers that lived on
     * @param differing outputs that differ from the undisturbed run's
     */
    public record Outcome(int kills, int going, int orphans, List<String> differing) {}

    /** {@code KillTrial run|convert FOLDER FILES KILLS [SEED]}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : System.nanoTime();
        KillTrial trial = new KillTrial(
                arguments[0],
                Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                seed);
        System.out.println("seed " + seed + ": " + trial.run(System.out));
    }

    /** Small reports of four invented agencies, each with a paragraph of its own; every tenth is the one before. */
    private Path inputs() throws IOException {
        Path in = temp.resolve("in");
        Files.createDirectories(in);
        for (int i = 0; i < files; i++) {
            int own = i % 10 == 9 ? i - 1 : i;
            Path base = BASES.get(own % BASES.size());
            String name = base.getFileName().toString();
            String folder = "ชุด " + i / 100;
            Files.createDirectories(in.resolve(folder));
            String text = Files.readString(base) + "\n\nบันทึกเพิ่มเติมฉบับที่ " + own + "\n";
            Files.writeString(in.resolve(folder).resolve(i + name.substring(name.lastIndexOf('.'))), text);
        }
        Files.write(in.resolve("เสีย.pdf"), "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8));
        Files.copy(Path.of("corpus/organisations.csv"), in.resolve("organisations.csv"));
        return in;
    }

    private Process start(Path in, Path out) throws IOException {
        List<String> command = OtherJava.command(
                List.of(
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.util.logging.config.file=/dev/null"),
                "prongsai.cli.Main",
                job,
                in.toString(),
                "-o",
                out.toString(),
                "--workers",
                "2",
                "--quiet");
        command.addAll(job.equals("run") ? List.of("--fail-on", "never") : List.of("--format", "json,jsonl,csv,xlsx"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(temp.resolve("log").toFile()))
                .start();
    }

    private void finish(Path in, Path out) throws IOException, InterruptedException {
        int code = start(in, out).waitFor();
        // 3: the damaged file is told.
        if (code != 3) {
            throw new IllegalStateException("exit code " + code + ": " + Files.readString(temp.resolve("log")));
        }
    }

    /** Does it. */
    public Outcome run(PrintStream say) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Path in = inputs();
        long begin = System.nanoTime();
        finish(in, temp.resolve("undisturbed"));
        long whole = System.nanoTime() - begin;
        say.println("undisturbed " + TimeUnit.NANOSECONDS.toMillis(whole) + " ms");
        Path out = temp.resolve("killed");
        int killed = 0;
        int going = 0;
        int orphans = 0;
        List<String> moments = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            Process process = start(in, out);
            // Every other one behind a file that is written down; the others at a moment by the clock: at the start, at
            // reading, and, for the last ones, at what holds all.
            long begun = System.nanoTime();
            double part = Math.min(1, Math.max(4.0 / kills, (i + 1.0) / kills - 0.5));
            boolean done = i % 2 == 1
                    ? process.waitFor((long) (whole * part * random.nextDouble()), TimeUnit.NANOSECONDS)
                    : goesOn(process, out, 1 + random.nextInt(Math.max(1, 2 * files / kills)));
            long wait = System.nanoTime() - begun;
            if (done) {
                moments.add("done");
                continue;
            }
            List<ProcessHandle> workers = process.descendants().toList();
            process.destroyForcibly();
            process.waitFor();
            killed++;
            boolean journal = Files.exists(out.resolve("manifest.jsonl.part"));
            going += journal ? 1 : 0;
            moments.add(TimeUnit.NANOSECONDS.toMillis(wait) + " ms: "
                    + (journal ? lines(out.resolve("manifest.jsonl.part")) : "no journal"));
            orphans += living(workers);
        }
        say.println(moments);
        finish(in, out);
        return new Outcome(killed, going, orphans, differing(temp.resolve("undisturbed"), out));
    }

    /** Waits until so many more files are written down; true where the process is done before. */
    private static boolean goesOn(Process process, Path out, int more) throws IOException, InterruptedException {
        Path journal = out.resolve("manifest.jsonl.part");
        int before = Files.exists(journal) ? lines(journal) : 0;
        while (!process.waitFor(3, TimeUnit.MILLISECONDS)) {
            if (Files.exists(journal) && lines(journal) >= before + more) {
                return false;
            }
        }
        return true;
    }

    private static int lines(Path file) throws IOException {
        return (int) new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .count();
    }

    /** Workers end when the job's end of the line is closed. */
    private static int living(List<ProcessHandle> workers) throws InterruptedException {
        for (int i = 0; i < 100 && workers.stream().anyMatch(ProcessHandle::isAlive); i++) {
            Thread.sleep(100);
        }
        return (int) workers.stream().filter(ProcessHandle::isAlive).count();
    }

    private static List<String> differing(Path one, Path other) throws IOException {
        Map<String, String> a = contents(one);
        Map<String, String> b = contents(other);
        List<String> differing = new ArrayList<>();
        a.forEach((name, text) -> {
            if (!text.equals(b.getOrDefault(name, ""))) {
                differing.add(name);
            }
        });
        b.keySet().stream().filter(name -> !a.containsKey(name)).forEach(differing::add);
        if (!Files.exists(one.resolve("index"))) {
            return differing;
        }
        try (Snapshot first = Snapshot.open(one.resolve("index"));
                Snapshot second = Snapshot.open(other.resolve("index"))) {
            if (!Inside.told(first).equals(Inside.told(second))) {
                differing.add("index");
            }
        }
        return differing;
    }

    /** All outputs but the index, which is compared by what it holds; times stand in the manifest alone. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("index/")) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    contents.put(
                            name,
                            name.equals("manifest.jsonl") ? text.replaceAll("\"(millis|modified)\":\\d+", "") : text);
                }
            }
        }
        return contents;
    }
}
