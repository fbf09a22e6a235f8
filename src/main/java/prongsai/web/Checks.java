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
import java.util.function.Function;
import prongsai.app.Deciding;
import prongsai.app.DraftJob;
import prongsai.app.DraftJob.Handed;
import prongsai.app.NoAnswerException;
import prongsai.app.Scans;
import prongsai.app.Settings;
import prongsai.desk.Decisions;
import prongsai.desk.DecisionsException;
import prongsai.desk.DecisionsFile;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.present.Checked;
import prongsai.present.Unread;
import prongsai.store.StoreException;

/**
 * Checks that were asked for: some run, some wait, the newest are held for whoever asked. Files that were sent and what was
 * made of them are deleted when the result gives way or is thrown away: a decision about a finding checks the draft again.
 */
final class Checks implements AutoCloseable {
    /** Where in its folder lies what was sent. */
    static final String SENT = "sent";

    private static final String MADE = "made-";
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
     * @param draft the draft
     * @param against files to compare with
     * @param folder its own
     * @param decided what was decided on the page, where there is no file of decisions
     * @param turn how often it was checked before
     * @param result to come
     * @param since {@link System#nanoTime}
     */
    record Check(
            String id,
            Handed draft,
            List<Handed> against,
            Path folder,
            Decisions decided,
            int turn,
            Future<DraftJob.Result> result,
            long since) {
        /** Name of the draft. */
        String file() {
            return draft.name();
        }

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
                    return new State.Failed(new Unread(file(), FileStatus.CRASH, index.saying()));
                }
                if (e.getCause() instanceof NoAnswerException none) {
                    return new State.Failed(new Unread(file(), FileStatus.CRASH, none.saying()));
                }
                return failed(e.getCause() instanceof OutOfMemoryError ? FileStatus.OUT_OF_MEMORY : FileStatus.CRASH);
            }
        }

        private State failed(FileStatus status) {
            return new State.Failed(new Unread(file(), status, new Bilingual("", "")));
        }
    }

    /**
     * Begins one.
     *
     * @param draft in the folder's {@value #SENT}, as those beside it
     * @param folder its own, deleted with the result
     * @return empty where too many wait already
     */
    synchronized Optional<Check> begin(Handed draft, List<Handed> against, Path folder) throws IOException {
        if (full()) {
            return Optional.empty();
        }
        Check check = started(secret.next(), draft, against, folder, Decisions.NONE, 0);
        held.put(check.id, check);
        makeRoom();
        return Optional.of(check);
    }

    private boolean full() {
        long waiting = held.values().stream().filter(c -> !c.result.isDone()).count();
        return waiting >= AT_ONCE + serve.limits().waiting();
    }

    private Check started(String id, Handed draft, List<Handed> against, Path folder, Decisions decided, int turn)
            throws IOException {
        Path made = Files.createDirectory(folder.resolve(MADE + turn));
        // Scans are read again where the draft is handed back: what was recognised is kept as long as the draft.
        Path recognised = folder.resolve(SENT).resolve("recognised");
        Settings settings =
                serve.settings().with(new Scans(serve.settings().scans().recognised(), Optional.of(recognised)));
        Future<DraftJob.Result> result = workers.submit(() -> {
            try {
                Optional<Path> file = serve.decisions().filter(Files::exists);
                Decisions all = serve.decisions().isPresent() ? Deciding.of(file) : decided;
                return DraftJob.run(new DraftJob.Options(draft, against, serve.index(), made, settings.deciding(all)));
            } catch (RuntimeException | Error fault) {
                faults.accept(fault);
                throw fault;
            } finally {
                if (turn > 0) {
                    Folders.delete(folder.resolve(MADE + (turn - 1)));
                }
            }
        });
        return new Check(id, draft, against, folder, decided, turn, result, System.nanoTime());
    }

    /** What became of a decision. */
    enum Decided {
        /** The draft is checked again under it. */
        AGAIN,
        /** No such finding is at hand, or too many checks wait. */
        NOT_NOW,
        /** The finding stays accepted by an entry of the file that is about others too. */
        STILL_ACCEPTED
    }

    /**
     * Decides something about a result, and checks the draft again.
     *
     * @param asked what is decided about what was checked; empty where that cannot be
     * @throws DecisionsException where the file of decisions cannot be understood
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    synchronized Decided decide(String id, Function<Checked, Optional<Deed>> asked) throws IOException {
        Optional<Check> done = of(id).filter(check -> check.result.state() == Future.State.SUCCESS);
        Optional<Deed> deed = done.flatMap(check ->
                        check.result.resultNow().run().reports().stream().findFirst())
                .flatMap(asked);
        if (deed.isEmpty() || full()) {
            return Decided.NOT_NOW;
        }
        Check check = done.orElseThrow();
        Decisions decided = check.decided;
        if (serve.decisions().isPresent()) {
            deed.get().written().accept(serve.decisions().get());
            decided = DecisionsFile.read(serve.decisions().get());
        } else {
            decided = deed.get().held().apply(decided);
        }
        held.put(id, started(id, check.draft, check.against, check.folder, decided, check.turn + 1));
        return deed.get().holds().test(decided) ? Decided.AGAIN : Decided.STILL_ACCEPTED;
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
