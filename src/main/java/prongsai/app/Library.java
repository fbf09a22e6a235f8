package prongsai.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import prongsai.desk.Desk;
import prongsai.model.Bilingual;
import prongsai.model.Report;
import prongsai.model.compare.Comparison;
import prongsai.model.compare.History;
import prongsai.model.search.AgencyHits;
import prongsai.model.search.SearchResult;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplatePlace;
import prongsai.present.Checked;
import prongsai.present.ComparisonState;
import prongsai.present.ReportLine;
import prongsai.present.Run;
import prongsai.present.YearCoverage;
import prongsai.search.Question;
import prongsai.store.Snapshot;
import prongsai.store.StoreException;

/**
 * An index that stays open for people who read: its reports are compared and checked once, and again when the index has
 * changed; until that is done, all is answered as it stood. Whoever reads holds a {@link Reading}, so that nothing is
 * closed under them.
 */
public final class Library implements AutoCloseable {
    /** Reports up to which all are compared with each other, where nobody says otherwise. */
    public static final int MOST_COMPARED = SharedJob.MOST_COMPARED;

    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Options options;
    private final Desk desk;
    private final Sources sources;
    private final SharedFindingsFile kept;
    private final BooleanSupplier filesComeIn;
    private final Consumer<Throwable> faults;
    /** Reports about which something was decided while the index is surveyed: their lines may be from before that. */
    private final Set<String> decidedMeanwhile = new HashSet<>();

    private final ExecutorService surveyor = one("survey");
    private final ExecutorService comparer = one("compare");
    private final ExecutorService background = one("compare-all");
    private Optional<OpenIndex> now = Optional.empty();
    private boolean begun;
    private boolean surveying;
    private int size;
    private boolean closed;
    private long looked;

    private Library(Options options, BooleanSupplier filesComeIn, Consumer<Throwable> faults) {
        this.options = options;
        this.desk = Desk.at(options.decisions);
        List<Path> files = Stream.concat(options.sources.stream(), Stream.of(KeptFiles.beside(options.index)))
                .toList();
        this.sources = new Sources(files, Setup.official(options.settings, options.index), options.settings);
        this.kept = SharedFindingsFile.beside(options.index, faults);
        this.filesComeIn = filesComeIn;
        this.faults = faults;
    }

    private static ExecutorService one(String name) {
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
        Library library = new Library(options, filesComeIn, faults);
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

    /** The index at one moment, for as long as somebody reads. */
    public final class Reading implements AutoCloseable {
        private final OpenIndex held;
        private final List<ReportLine> lines;
        private final AtomicBoolean done = new AtomicBoolean();

        private Reading(OpenIndex held) {
            this.held = held.hold();
            this.lines = held.lines();
        }

        /** All reports, the one that needs reading most first. */
        public List<ReportLine> lines() {
            return lines;
        }

        /** A report with its findings as people decided; empty where no report has this id. */
        public Optional<Checked> checked(String id) {
            return held.survey().checked(id, desk.decisions());
        }

        /** A report as it was read. */
        public Optional<Report> report(String id) {
            return held.snapshot().report(id);
        }

        /** One report with all that is known of it, for a page. */
        public Run run(Checked checked) {
            return held.survey().run(checked);
        }

        /**
         * Agencies against the items of a year.
         *
         * @return without rows where no report of the year lists items
         */
        public YearCoverage coverage(int year) {
            return held.coverage(year, desk.decisions());
        }

        /** Two reports side by side, with what the rules say of one and not of the other. */
        public Comparison compare(Checked a, Checked b) {
            return held.survey().compare(a, b);
        }

        /** The agency of a report over the years. */
        public History history(ReportRef of) {
            return held.survey().history(of, desk.decisions());
        }

        /** How far it is known what reports share. */
        public ComparisonState comparisonState() {
            ComparisonState how = held.survey().comparisonState();
            return comparingWaits() ? how.waitingForFiles() : how;
        }

        private boolean comparingWaits() {
            return !held.survey().compared() && filesComeIn.getAsBoolean();
        }

        /** Whether it is known what a report shares; where it waits to be compared, it comes next. */
        public ComparisonState.OfReport comparisonState(String id) {
            ComparisonState.OfReport one = held.survey().comparisonState(id);
            if (one == ComparisonState.OfReport.NEXT) {
                held.first(id);
                return comparingWaits() ? ComparisonState.OfReport.STOPPED : one;
            }
            return one;
        }

        /** True where all reports were compared with each other when the index was opened. */
        public boolean compared() {
            return held.survey().compared();
        }

        /**
         * Template families, the largest first.
         *
         * @param patience how long to wait
         * @return empty while they are being found out, which begins with the first question
         */
        public Optional<List<Family>> families(Duration patience) throws InterruptedException {
            return held.relations().families(patience);
        }

        /**
         * What the agencies of a family say, place by place.
         *
         * @param family one of {@link #families}
         * @param patience how long to wait
         * @return empty while it is being put together
         * @throws BusyException where it is not known and too much else is being found out
         */
        public Optional<List<TemplatePlace>> template(Family family, Duration patience) throws InterruptedException {
            return held.relations().template(family, patience);
        }

        /** The families that are known by now; none where nobody has asked for them. */
        public List<Family> knownFamilies() {
            return held.relations().known();
        }

        /**
         * What a report shares with others.
         *
         * @param id of a report that is there
         * @param patience how long to wait
         * @return empty while that is being found out
         * @throws BusyException where it is not known and too much else is being found out
         */
        public Optional<SharedText> shared(String id, Duration patience) throws InterruptedException {
            return held.relations().text(id, patience);
        }

        /** What each rule is called. */
        public Map<String, Bilingual> rules() {
            return held.survey().rules();
        }

        /** Answers a question over the records. */
        public SearchResult search(Question question) {
            return held.survey().search(question);
        }

        /** Asks which agencies have records that answer. */
        public AgencyHits byAgency(Question question) {
            return held.survey().byAgency(question);
        }

        /** True where values of a report can be put right here: it was not read under corrections. */
        public boolean correctable(String id) {
            return held.survey().correctable(id);
        }

        /** Checks one report again, since something was decided about it. */
        public void again(String id) {
            held.again(Set.of(id));
            decided(id, held);
        }

        @Override
        public void close() {
            if (!done.getAndSet(true)) {
                held.letGo();
            }
        }
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
        return now.filter(open -> open.snapshot().reports().stream()
                        .anyMatch(ref -> ref.id().equals(id)))
                .isPresent();
    }

    /**
     * The index as it was last surveyed; waits for the first survey.
     *
     * @param patience how long
     * @return empty where the first survey takes longer
     */
    public Optional<Reading> read(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (this) {
            look();
            while (now.isEmpty() && surveying && !closed) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return Optional.empty();
                }
                wait(left);
            }
            if (closed || now.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Reading(now.get()));
        }
    }

    /** Begins again where the index has changed since; looks at most every two seconds. */
    private void look() {
        long time = System.nanoTime();
        if (surveying || closed || time - looked < LOOK.toNanos()) {
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
    }
}
