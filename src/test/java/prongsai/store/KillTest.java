package prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indexing process is killed at random moments (SIGKILL): the last commit stands, and whole. */
class KillTest {
    private static final int KILLS = 20;
    private static final int REPORTS = 16;
    private static final List<Path> BASES = List.of(
            Path.of("corpus/rongmaduea-2565.md"),
            Path.of("corpus/อบต.ภูผาเมฆ_รายงาน_2566.txt"),
            Path.of("corpus/แม่แบบ-ก/buengkradonngam_2566.txt"),
            Path.of("corpus/แม่แบบ-ข/khlonglamjiak-2568.txt"));

    @TempDir
    private Path temp;

    /** Reports of four invented agencies, each with a paragraph of its own. */
    private Path inputs() throws IOException {
        Path in = Files.createDirectories(temp.resolve("in"));
        for (int i = 0; i < REPORTS; i++) {
            Path base = BASES.get(i % BASES.size());
            String name = base.getFileName().toString();
            String own = "\n\nบันทึกเพิ่มเติมฉบับที่ " + i + " เรื่อง " + Drafts.letters(new Random(i), 40) + "\n";
            Files.writeString(in.resolve(i + name.substring(name.lastIndexOf('.'))), Files.readString(base) + own);
        }
        Files.copy(Path.of("corpus/organisations.csv"), in.resolve("organisations.csv"));
        return in;
    }

    /** A commit after every report, and every report anew. */
    private Process start(Path in, Path index) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "prongsai.cli.Main",
                "index",
                in.toString(),
                "--index",
                index.toString(),
                "--commit-every",
                "1",
                "--fresh",
                "--quiet",
                "--jobs",
                "2");
        File log = temp.resolve("log").toFile();
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private void finish(Path in, Path index) throws IOException, InterruptedException {
        Process process = start(in, index);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(temp.resolve("log")))
                .isZero();
    }

    @Test
    void an_index_stands_whole_wherever_its_writer_is_killed() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        System.out.println("KillTest seed " + seed);
        Random random = new Random(seed);
        Path in = inputs();
        Path undisturbed = temp.resolve("undisturbed");
        long begin = System.nanoTime();
        finish(in, undisturbed);
        long whole = System.nanoTime() - begin;

        Path index = temp.resolve("index");
        List<String> moments = new ArrayList<>();
        int inCommit = 0;
        int partly = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 5 == 0) {
                delete(index);
            }
            Killed killed = kill % 2 == 0
                    ? killedByTheClock(in, index, whole * (kill + random.nextInt(2)) / KILLS)
                    : killedWhileItCommits(in, index, 1 + random.nextInt(REPORTS / 2));
            inCommit += killed.committing ? 1 : 0;
            int reports = check(index, "seed " + seed + ", kill " + kill + ", " + moments);
            partly += reports > 0 && reports < REPORTS ? 1 : 0;
            moments.add(killed.millis + " ms: " + reports);
        }
        System.out.println("KillTest of " + whole / 1_000_000 + " ms: " + moments + "; while committing: " + inCommit);
        assertThat(partly).as("kills that left some reports: " + moments).isGreaterThanOrEqualTo(4);
        assertThat(inCommit).as("kills while a commit was written").isGreaterThanOrEqualTo(4);

        finish(in, index);
        try (Snapshot one = Snapshot.open(index);
                Snapshot other = Snapshot.open(undisturbed)) {
            assertThat(one.reports()).hasSize(REPORTS);
            assertThat(Inside.told(one)).isEqualTo(Inside.told(other));
        }
        assertThat(check(index, "seed " + seed)).isEqualTo(REPORTS);
    }

    /** @param committing whether the files of a commit lay there half written */
    private record Killed(long millis, boolean committing) {}

    /** Killed so long after its start; where it was done by then, again and earlier. */
    private Killed killedByTheClock(Path in, Path index, long nanos) throws IOException, InterruptedException {
        for (long wait = nanos; ; wait = wait * 3 / 4) {
            Process process = start(in, index);
            boolean done = process.waitFor(wait, TimeUnit.NANOSECONDS);
            if (!done && kill(process)) {
                return new Killed(wait / 1_000_000, pending(index));
            }
        }
    }

    /** Killed as soon as the commit of so many begins to be written. */
    private Killed killedWhileItCommits(Path in, Path index, int commits) throws IOException, InterruptedException {
        for (int wanted = commits; ; wanted = Math.max(1, wanted / 2)) {
            long begin = System.nanoTime();
            // What an earlier kill left is taken away by the new writer.
            for (Path left : pendings(index)) {
                Files.deleteIfExists(left);
            }
            Process process = start(in, index);
            int seen = 0;
            boolean before = false;
            while (process.isAlive() && seen < wanted) {
                boolean now = pending(index);
                seen += now && !before ? 1 : 0;
                before = now;
                // Looks often enough to meet a commit, and leaves the processor to the one that writes.
                LockSupport.parkNanos(200_000);
            }
            if (kill(process)) {
                return new Killed((System.nanoTime() - begin) / 1_000_000, pending(index));
            }
        }
    }

    private static boolean kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        // 128 + SIGKILL
        return process.waitFor() == 137;
    }

    private static boolean pending(Path index) throws IOException {
        return !pendings(index).isEmpty();
    }

    private static List<Path> pendings(Path index) throws IOException {
        if (!Files.isDirectory(index)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(f -> f.getFileName().toString().startsWith("pending_segments"))
                    .toList();
        }
    }

    /** Number of reports in the index, all whole. */
    private static int check(Path index, String when) throws IOException {
        if (Files.isDirectory(index)) {
            try (Directory directory = FSDirectory.open(index)) {
                if (DirectoryReader.indexExists(directory)) {
                    try (CheckIndex check = new CheckIndex(directory)) {
                        assertThat(check.checkIndex().clean).as(when).isTrue();
                    }
                    try (Snapshot reader = Snapshot.open(index)) {
                        assertThat(Inside.faults(reader)).as(when).isEmpty();
                    }
                }
            }
        }
        // A new writer takes up what stands, whatever the killed one left beside it.
        try (Store store = Store.open(index, "test");
                Snapshot snapshot = store.snapshot()) {
            assertThat(Inside.faults(snapshot)).as(when).isEmpty();
            return snapshot.reports().size();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
