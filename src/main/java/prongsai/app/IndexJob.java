package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Progress;
import prongsai.message.Messages;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.read.Source;
import prongsai.reference.Official;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/** Adds, replaces and withdraws reports of an index. Each report is put as soon as it is read. */
public final class IndexJob {
    private final Store store;
    private final Snapshot before;
    private final ReportMaker maker;
    private final Settings settings;
    private final String engine;
    private final int every;
    private int kept;
    private int sinceCommit;

    private IndexJob(Store store, Snapshot before, Official official, Options options, Progress progress) {
        this.store = store;
        this.before = before;
        this.maker = new ReportMaker(official, options.settings, progress);
        this.settings = options.settings;
        this.engine = Setup.engine(options.settings, official);
        this.every = options.every;
    }

    /**
     * What to do.
     *
     * @param paths files and folders; may be none where reports are withdrawn
     * @param index folder of the index; begun where there is none
     * @param remove ids of reports to withdraw
     * @param every reports between two commits, 1 or more
     * @param settings what all jobs may be asked
     */
    public record Options(List<Path> paths, Path index, List<String> remove, int every, Settings settings) {
        /** Reports between two commits where nobody says otherwise. */
        public static final int EVERY = Indexing.REPORTS_A_COMMIT;

        public Options {
            paths = List.copyOf(paths);
            remove = List.copyOf(remove);
            if (every < 1) {
                throw new IllegalArgumentException("every " + every);
            }
        }
    }

    /**
     * How it ended.
     *
     * @param entries a line for every input, sorted by file
     * @param kept reports that stood as they are and were not read again
     * @param withdrawn reports that were withdrawn
     * @param unknown ids to withdraw that the index does not have
     * @param reports reports in the index now
     * @param agencies agencies in the index now
     * @param rebuilt whether the index was made anew, since an older version had made it
     */
    public record Result(
            List<ManifestEntry> entries,
            int kept,
            int withdrawn,
            List<String> unknown,
            int reports,
            int agencies,
            boolean rebuilt) {
        /** Number of reports read or kept. */
        public long taken() {
            return entries.stream().filter(e -> e.status().hasRecords()).count();
        }

        /** Inputs that could not be read, or not wholly. */
        public List<ManifestEntry> troubled() {
            return entries.stream().filter(e -> !e.status().fine()).toList();
        }
    }

    /**
     * Does it. What the index holds as current (same content, file and engine) is kept unread, unless all is to be done
     * again.
     *
     * @throws prongsai.store.StoreException where the index cannot be used
     * @throws java.io.UncheckedIOException where the index cannot be written
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     */
    public static Result run(Options options, Progress progress) {
        Inputs inputs = Inputs.under(options.paths, Optional.of(options.index));
        Official official = Setup.official(options.settings, inputs);
        if (options.paths.isEmpty()) {
            // To withdraw from an index that is not there begins none.
            Snapshot.open(options.index).close();
        }
        try (Store store = Store.open(options.index, Setup.engine(options.settings, official));
                Snapshot before = store.snapshot()) {
            return new IndexJob(store, before, official, options, progress).run(options, inputs, progress);
        }
    }

    private Result run(Options options, Inputs inputs, Progress progress) {
        FileWalk.Result<String> walked =
                new FileWalk<String>(settings.jobs(), engine, this::file).over(inputs, progress);
        // Last, so that a report which is both among the inputs and withdrawn is out.
        List<String> unknown = new ArrayList<>();
        for (String id : options.remove) {
            if (!store.remove(id)) {
                unknown.add(id);
            }
        }
        store.commit();
        try (Snapshot after = store.snapshot()) {
            return new Result(
                    Manifest.of(walked.entries()).entries().values().stream().toList(),
                    kept,
                    options.remove.size() - unknown.size(),
                    unknown,
                    after.reports().size(),
                    after.agencies(),
                    store.rebuilt());
        }
    }

    private FileWalk.Visited<String> file(Source source, String name) {
        long started = System.nanoTime();
        Optional<Report> current = settings.fresh() || !store.current(source.id(), source.name())
                ? Optional.empty()
                : before.report(source.id());
        if (current.isPresent()) {
            keep();
            ReportMaker.Made made =
                    ReportMaker.read(current.get(), current.get().source().pages());
            return new FileWalk.Visited<>(made.entry(source, name, engine, 0), Optional.of(source.id()));
        }
        ReportMaker.Made made = maker.make(source);
        if (made.report().isPresent()) {
            made = put(made, made.report().get());
        }
        return new FileWalk.Visited<>(
                made.entry(source, name, engine, System.nanoTime() - started),
                made.report().map(Report::id));
    }

    private synchronized void keep() {
        kept++;
    }

    /** A report that the index cannot take is told like a file that cannot be read; the others go in. */
    private ReportMaker.Made put(ReportMaker.Made made, Report report) {
        try {
            store.put(Indexing.told(report, settings));
        } catch (IllegalArgumentException e) {
            return new ReportMaker.Made(
                    FileStatus.CRASH,
                    Messages.of("read").say("crash", report.source().file(), e.toString()),
                    Optional.empty(),
                    made.pages());
        }
        commitNowAndThen();
        return made;
    }

    private synchronized void commitNowAndThen() {
        sinceCommit++;
        if (sinceCommit >= every) {
            store.commit();
            sinceCommit = 0;
        }
    }
}
