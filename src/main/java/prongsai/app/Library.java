package prongsai.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import prongsai.desk.Desk;
import prongsai.store.Snapshot;
import prongsai.store.StoreException;

/**
 * An index that stays open for people who read: its reports are compared and checked once, and again when the index has
 * changed; until that is done, all is answered as it stood. Whoever reads holds a {@link IndexReading}, so that nothing is
 * closed under them.
 */
public final class Library implements AutoCloseable {
    /** Reports up to which all are compared with each other, where nobody says otherwise. */
    public static final int MOST_COMPARED = SharedJob.MOST_COMPARED;

    /** The name of who compares what people ask for. */
    public static final String COMPARE = "compare";

    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Options options;
    private final Desk desk;
    private final Sources sources;
    private final SharedFindingsFile kept;
    private final BooleanSupplier filesComeIn;
    private final Consumer<Throwable> faults;
    /** Reports about which something was decided while the index is surveyed: their lines may be from before that. */
    private final Set<String> decidedMeanwhile = new HashSet<>();

    /** Seconds that closing waits for each of what is done beside the pages. */
    private static final long ENDING = 5;

    private final ExecutorService surveyor;
    private final ExecutorService comparer;
    private final ExecutorService background;
    private Optional<OpenIndex> now = Optional.empty();
    private boolean begun;
    private boolean surveying;
    private int size;
    private boolean closed;
    private long looked;
    private boolean cameIn;

    private Library(
            Options options,
            BooleanSupplier filesComeIn,
            Consumer<Throwable> faults,
            Function<String, ExecutorService> workers) {
        this.surveyor = workers.apply("survey");
        this.comparer = workers.apply(COMPARE);
        this.background = workers.apply("compare-all");
        this.options = options;
        this.desk = Desk.at(options.decisions);
        List<Path> files = Stream.concat(options.sources.stream(), Stream.of(KeptFiles.beside(options.index)))
                .toList();
        this.sources = new Sources(files, Setup.official(options.settings, options.index), options.settings);
        this.kept = SharedFindingsFile.beside(options.index, faults);
        this.filesComeIn = filesComeIn;
        this.faults = faults;
    }

    /** One thread of this name, which does not keep the program from ending. */
    public static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What is opened.
     *
     * @param index folder of the index
     * @param decisions the file of people's decisions; begun with the first
     * @param sources where the files lie that the index was made of; none where nobody said
     * @param mostCompared reports up to which all are compared with each other when the index is opened
     * @param waiting questions about single reports of a larger index that may wait for one another
     * @param settings how drafts and reports are judged
     */
    public record Options(
            Path index, Path decisions, List<Path> sources, int mostCompared, int waiting, Settings settings) {
        public Options {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Opens it and begins to compare and check. Where an index may be begun, it waits until somebody does.
     *
     * @param filesComeIn true while something is read into the index; comparing in the background waits for that, since what
     *     is compared before the index changes is compared again
     * @param faults is told of what failed
     * @throws prongsai.store.StoreException where the folder is another's, or the index cannot be used
     */
    public static Library open(Options options, BooleanSupplier filesComeIn, Consumer<Throwable> faults) {
        return open(options, filesComeIn, faults, Library::worker);
    }

    /**
     * Opens it as {@link #open(Options, BooleanSupplier, Consumer)} does.
     *
     * @param workers who does what takes long, by name; each works at one thing at a time and is shut down with the library
     */
    public static Library open(
            Options options,
            BooleanSupplier filesComeIn,
            Consumer<Throwable> faults,
            Function<String, ExecutorService> workers) {
        Library library = new Library(options, filesComeIn, faults, workers);
        if (!Snapshot.mayBegin(options.index)) {
            library.begin(Snapshot.open(options.index));
        }
        return library;
    }

    /** Folder of the index. */
    public Path index() {
        return options.index;
    }

    /** True where there is an index: before that, nothing can be read. */
    public synchronized boolean begun() {
        look();
        return begun;
    }

    /** How many reports it holds, by the last commit that was looked at. */
    public synchronized int size() {
        return size;
    }

    /** Something was decided about a report: the index as it is by now tells it anew, or the one that is being surveyed. */
    private void decided(String id, OpenIndex told) {
        Optional<OpenIndex> other;
        synchronized (this) {
            if (surveying) {
                decidedMeanwhile.add(id);
            }
            other = now.filter(open -> open != told).map(OpenIndex::hold);
        }
        other.ifPresent(open -> {
            try {
                open.again(Set.of(id));
            } finally {
                open.letGo();
            }
        });
    }

    /** The files of these reports. */
    public Sources sources() {
        return sources;
    }

    /** People's decisions about these reports. */
    public Desk desk() {
        return desk;
    }

    /** True where the index as it was last surveyed has a report of this id; waits for nothing. */
    public synchronized boolean holds(String id) {
        return now.filter(open -> open.snapshot().has(id)).isPresent();
    }

    /**
     * The index as it was last surveyed; waits for the first survey.
     *
     * @param patience how long
     * @return empty where the first survey takes longer
     */
    public Optional<IndexReading> read(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (this) {
            look();
            while (nothingToRead() && surveying && !closed) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    break;
                }
                wait(left);
                look();
            }
            if (closed || now.isEmpty()) {
                return Optional.empty();
            }
            OpenIndex open = now.get();
            return Optional.of(new IndexReading(open, desk::decisions, filesComeIn, id -> decided(id, open)));
        }
    }

    /** True before the first survey, and where that found no report: then it is worth waiting for the next. */
    private boolean nothingToRead() {
        return now.filter(open -> !open.lines().isEmpty()).isEmpty();
    }

    /** Begins again where the index has changed since; looks at most every two seconds, and at once when files have come in. */
    private void look() {
        if (surveying || closed) {
            return;
        }
        boolean ended = cameIn;
        cameIn = filesComeIn.getAsBoolean();
        long time = System.nanoTime();
        if (time - looked < LOOK.toNanos() && (!ended || cameIn)) {
            return;
        }
        looked = time;
        if (!begun) {
            tryToBegin();
        } else if (now.isEmpty() || !now.get().snapshot().current()) {
            begin(Snapshot.open(options.index));
        }
    }

    private void tryToBegin() {
        try {
            if (!Snapshot.mayBegin(options.index)) {
                begin(Snapshot.open(options.index));
            }
        } catch (StoreException e) {
            // Somebody put files of another kind there meanwhile: whoever adds reports is told.
        }
    }

    private synchronized void begin(Snapshot snapshot) {
        begun = true;
        surveying = true;
        size = snapshot.reports().size();
        looked = System.nanoTime();
        surveyor.execute(() -> survey(snapshot));
    }

    private void survey(Snapshot snapshot) {
        Optional<OpenIndex> made = Optional.empty();
        try {
            Survey survey = Survey.of(
                    snapshot,
                    Setup.official(options.settings, options.index),
                    options.settings,
                    options.mostCompared,
                    kept);
            made = Optional.of(new OpenIndex(
                    snapshot, survey, desk::decisions, survey.lines(desk.decisions()), comparer, options.waiting));
        } catch (RuntimeException | Error fault) {
            faults.accept(fault);
        }
        Set<String> decided;
        synchronized (this) {
            surveying = false;
            if (made.isPresent() && !closed) {
                now.ifPresent(OpenIndex::stop);
                now.ifPresent(OpenIndex::letGo);
                now = made;
                made.get().hold();
                compareAll(made.get());
            } else {
                made = Optional.empty();
                snapshot.close();
            }
            decided = Set.copyOf(decidedMeanwhile);
            decidedMeanwhile.clear();
            notifyAll();
        }
        made.ifPresent(open -> {
            try {
                open.again(decided);
            } catch (RuntimeException fault) {
                faults.accept(fault);
            } finally {
                open.letGo();
            }
        });
    }

    private void compareAll(OpenIndex index) {
        if (index.survey().compared()) {
            return;
        }
        try {
            index.compare(work -> background.execute(() -> tellingFaults(work)), filesComeIn, faults);
        } catch (RejectedExecutionException e) {
            // It is being closed.
        }
    }

    private void tellingFaults(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error fault) {
            faults.accept(fault);
        }
    }

    @Override
    public void close() {
        surveyor.shutdown();
        comparer.shutdown();
        background.shutdown();
        sources.close();
        synchronized (this) {
            closed = true;
            now.ifPresent(OpenIndex::stop);
            now.ifPresent(OpenIndex::letGo);
            now = Optional.empty();
            notifyAll();
        }
        // What is being written is written to its end: whoever takes the folder away next would tear it.
        Stream.of(surveyor, comparer, background).forEach(Library::ended);
    }

    private static void ended(ExecutorService worker) {
        try {
            worker.awaitTermination(ENDING, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
