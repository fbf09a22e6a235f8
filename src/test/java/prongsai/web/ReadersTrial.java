package prongsai.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import prongsai.app.IndexJob;
import prongsai.app.Settings;
import prongsai.batch.Progress;
import prongsai.store.Snapshot;

/**
 * Readers for a minute beside nothing, and for a minute while a folder is being indexed by workers: {@code ReadersTrial
 * INDEX FOLDER READERS SECONDS PAUSE-MILLIS}. The index must be there; the folder holds files that are not in it.
 */
public final class ReadersTrial {
    private ReadersTrial() {}

    /** Prints errors, answers and their times. */
    public static void main(String[] arguments) throws Exception {
        Path index = Path.of(arguments[0]);
        List<String> ids = new ArrayList<>();
        try (Snapshot snapshot = Snapshot.open(index)) {
            snapshot.reports().stream().limit(40).forEach(ref -> ids.add(ref.id()));
        }
        ServeOptions options =
                new ServeOptions("127.0.0.1", 0, Optional.of(index), Settings.DEFAULT, ServeOptions.Limits.DEFAULT);
        Duration span = Duration.ofSeconds(Long.parseLong(arguments[3]));
        try (PageServer server = PageServer.start(Throwable::printStackTrace, options)) {
            Http http = new Http(server.address());
            while (!http.get("/").body().contains("reportlist")) {
                Thread.sleep(500);
            }
            Readers readers = new Readers(server.address(), ids, Long.parseLong(arguments[4]));
            readers.measure(false);
            List<Thread> threads = readers.start(Integer.parseInt(arguments[2]));
            Thread.sleep(10_000);
            readers.measure(true);
            Thread.sleep(span.toMillis());
            tell("idle", readers);
            Thread job = Thread.ofPlatform().start(() -> {
                IndexJob.Result result = IndexJob.run(
                        new IndexJob.Options(
                                List.of(Path.of(arguments[1])),
                                index,
                                List.of(),
                                IndexJob.Options.EVERY,
                                Settings.DEFAULT.working("1")),
                        Progress.NONE);
                System.out.println("indexed: " + result.taken() + ", in the index " + result.reports());
            });
            Thread.sleep(span.toMillis());
            boolean done = !job.isAlive();
            tell(done ? "indexing (done before the end)" : "indexing", readers);
            readers.end(threads);
            System.out.println("troubles: " + readers.troubles().size() + " "
                    + readers.troubles().stream().limit(5).toList());
            job.join();
        }
    }

    private static void tell(String what, Readers readers) {
        List<Long> taken = new ArrayList<>(readers.taken());
        Collections.sort(taken);
        System.out.printf(
                "%s: %d answers, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, most %.0f ms%n",
                what, taken.size(), at(taken, .5), at(taken, .95), at(taken, .99), at(taken, 1));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size())) / 1e6;
    }
}
