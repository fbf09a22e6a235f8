package prongsai.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import prongsai.app.DraftJob;
import prongsai.app.DraftJob.Handed;
import prongsai.app.Scans;
import prongsai.app.Settings;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.present.Unread;
import prongsai.store.StoreException;

/**
 * Checks that were asked for: some run, some wait, the newest are held for whoever asked. Files that were sent are deleted
 * as soon as the check ends, what was made of them when the result gives way or is thrown away.
 */
final class Checks implements AutoCloseable {
    /** Where in its folder lies what was sent. */
    static final String SENT = "sent";

    private static final String MADE = "made";
    private static final int AT_ONCE = 2;

    private final ServeOptions serve;
    private final Consumer<Throwable> faults;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Check> held = new LinkedHashMap<>();
    private final Secret secret = new Secret();

    /** @param faults is told of checks that failed by no fault of the file's */
    Checks(ServeOptions serve, Consumer<Throwable> faults) {
        this.serve = serve;
        this.faults = faults;
    }

    /** How a check stands. */
    sealed interface State {
        /** Not yet at its end. */
        record Running() implements State {}

        /**
         * At its end.
         *
         * @param result what came out
         */
        record Done(DraftJob.Result result) implements State {}

        /**
         * Without a result, by no fault of the reader's.
         *
         * @param unread the draft and what became of it
         */
        record Failed(Unread unread) implements State {}
    }

    /**
     * A check.
     *
     * @param id nobody guesses it
     * @param file name of the draft
     * @param folder its own
     * @param result to come
     * @param since {@link System#nanoTime}
     */
    record Check(String id, String file, Path folder, Future<DraftJob.Result> result, long since) {
        /** Waits a while for the end. */
        State state(Duration patience, Duration most) throws InterruptedException {
            try {
                return new State.Done(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (System.nanoTime() - since < most.toNanos()) {
                    return new State.Running();
                }
                result.cancel(true);
                return failed(FileStatus.TIMEOUT);
            } catch (CancellationException e) {
                return failed(FileStatus.TIMEOUT);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof StoreException index) {
                    return new State.Failed(new Unread(file, FileStatus.CRASH, index.saying()));
                }
                return failed(e.getCause() instanceof OutOfMemoryError ? FileStatus.OUT_OF_MEMORY : FileStatus.CRASH);
            }
        }

        private State failed(FileStatus status) {
            return new State.Failed(new Unread(file, status, new Bilingual("", "")));
        }
    }

    /**
     * Begins one.
     *
     * @param draft in the folder's {@value #SENT}, as those beside it
     * @param folder its own, deleted with the check
     * @return empty where too many wait already
     */
    synchronized Optional<Check> begin(Handed draft, List<Handed> against, Path folder) throws IOException {
        long waiting = held.values().stream().filter(c -> !c.result.isDone()).count();
        if (waiting >= AT_ONCE + serve.limits().waiting()) {
            return Optional.empty();
        }
        Path made = Files.createDirectory(folder.resolve(MADE));
        // Scans are read twice where the draft is handed back: what was recognised is kept as long as the draft.
        Path recognised = folder.resolve(SENT).resolve("recognised");
        Settings settings =
                serve.settings().with(new Scans(serve.settings().scans().recognised(), Optional.of(recognised)));
        DraftJob.Options options = new DraftJob.Options(draft, against, serve.index(), made, settings);
        Future<DraftJob.Result> result = workers.submit(() -> {
            try {
                return DraftJob.run(options);
            } catch (RuntimeException | Error fault) {
                faults.accept(fault);
                throw fault;
            } finally {
                Folders.delete(folder.resolve(SENT));
            }
        });
        Check check = new Check(secret.next(), draft.name(), folder, result, System.nanoTime());
        held.put(check.id, check);
        makeRoom();
        return Optional.of(check);
    }

    /** The oldest results give way. */
    private void makeRoom() {
        List<Check> done = new ArrayList<>(
                held.values().stream().filter(c -> c.result.isDone()).toList());
        while (held.size() > serve.limits().kept() && !done.isEmpty()) {
            forget(done.removeFirst().id);
        }
    }

    synchronized Optional<Check> of(String id) {
        return Optional.ofNullable(held.get(id));
    }

    /** Throws a check and its files away. */
    synchronized void forget(String id) {
        Check check = held.remove(id);
        if (check != null) {
            check.result.cancel(true);
            Folders.delete(check.folder);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        synchronized (this) {
            List.copyOf(held.keySet()).forEach(this::forget);
        }
    }
}
