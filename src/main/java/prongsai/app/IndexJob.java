package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.batch.Journal;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Progress;
import prongsai.batch.Unpacked;
import prongsai.codec.ReportJson;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
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
    private final FileReading reading;
    private final Path incoming;
    private final Settings settings;
    private final Progress progress;
    private final int every;
    private int kept;
    private int sinceCommit;

    /** @param incoming a folder for reports on their way into the index */
    private IndexJob(
            Store store, Snapshot before, FileReading reading, Options options, Path incoming, Progress progress) {
        this.store = store;
        this.before = before;
        this.settings = options.settings;
        this.reading = reading;
        this.progress = progress;
        this.incoming = incoming;
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
     * @param notes what is to be said of people's corrections that were about nothing
     */
    public record Result(
            List<ManifestEntry> entries,
            int kept,
            int withdrawn,
            List<String> unknown,
            int reports,
            int agencies,
            boolean rebuilt,
            List<Bilingual> notes) {
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
        try (Unpacked unpacked = Setup.unpacked(options.paths, options.index, options.settings)) {
            return run(options, unpacked.inputs(), progress);
        }
    }

    /** The same over inputs that have names already. */
    static Result run(Options options, Inputs inputs, Progress progress) {
        Official official = Setup.official(options.settings, inputs);
        if (options.paths.isEmpty()) {
            // To withdraw from an index that is not there begins none.
            Snapshot.open(options.index).close();
        }
        String engine = Setup.engine(options.settings, official);
        try (Store store = Store.open(options.index, engine);
                Snapshot before = store.snapshot();
                FileReading reading = Readings.of(inputs, official, options.settings, engine, progress)) {
            Path incoming = Files.createTempDirectory("prongsai-index");
            try {
                return new IndexJob(store, before, reading, options, incoming, progress).run(options, inputs, engine);
            } finally {
                clear(incoming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + System.getProperty("java.io.tmpdir", ""), e);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private Result run(Options options, Inputs inputs, String engine) {
        Outputs folder = new Outputs(options.index);
        List<ManifestEntry> entries;
        List<String> unknown = new ArrayList<>();
        try (Journal journal = Journal.open(folder)
                .orElseThrow(() -> new NoAnswerException("out-in-use", String.valueOf(options.index)))) {
            Manifest known = Manifest.read(folder);
            Manifest before = settings.fresh() ? new Manifest(Map.of()) : known;
            Ledger ledger = new Ledger(before, journal, reading, settings, engine);
            entries = new FileWalk(settings.jobs(), engine, before, new Visit(ledger)).over(inputs, progress);
            // Last, so that a report which is both among the inputs and withdrawn is out.
            for (String id : options.remove) {
                if (!store.remove(id)) {
                    unknown.add(id);
                }
            }
            store.commit();
            journal.finish(known.under(Manifest.of(entries)), known);
        }
        try (Snapshot after = store.snapshot()) {
            return new Result(
                    Manifest.of(entries).entries().values().stream().toList(),
                    kept,
                    options.remove.size() - unknown.size(),
                    unknown,
                    after.reports().size(),
                    after.agencies(),
                    store.rebuilt(),
                    Deciding.notes(settings.decisions(), entries, entry -> after.report(entry.id())));
        }
    }

    /** Keeps what the index holds; reads and puts what it does not. */
    private final class Visit implements FileWalk.Visit {
        private final Ledger ledger;

        Visit(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public Optional<FileWalk.Visited> file(FileWalk.Turn turn) {
            Source source = turn.source();
            // What the journal tells of a job that was cut may not have been committed.
            Optional<FileWalk.Visited> standing =
                    ledger.standing(turn, entry -> store.current(source.id(), source.name()));
            if (standing.isPresent()) {
                if (standing.get().entry().status().hasRecords()) {
                    keep();
                }
                return standing;
            }
            // An index whose manifest is lost, or which has none from before there was one.
            Optional<Report> current = settings.fresh() || !store.current(source.id(), source.name())
                    ? Optional.empty()
                    : before.report(source.id()).filter(report -> isCorrected(report, source));
            if (current.isPresent()) {
                keep();
                ManifestEntry entry = ReportMaker.read(
                                current.get(), current.get().source().pages())
                        .entry(source, turn.name(), ledger.engine(), 0);
                return Optional.of(new FileWalk.Visited(entry.with(turn.stamp()), false));
            }
            progress.began(source.name());
            return reading.read(task(turn)).map(read -> put(read, turn));
        }

        @Override
        public FileWalk.Visited alone(FileWalk.Turn turn) {
            return put(reading.alone(task(turn)), turn);
        }

        private FileReading.Task task(FileWalk.Turn turn) {
            return new FileReading.Task(turn.source(), turn.name(), json(turn), turn.share());
        }

        private Path json(FileWalk.Turn turn) {
            return incoming.resolve(turn.name() + ".json");
        }

        private FileWalk.Visited put(ManifestEntry read, FileWalk.Turn turn) {
            return ledger.written(read.status().hasRecords() ? IndexJob.this.put(read, json(turn)) : read, turn);
        }
    }

    /** True where it was made under the corrections that hold now. */
    private boolean isCorrected(Report report, Source source) {
        return report.engine().corrections().equals(settings.decisions().fingerprint(source.id(), source.name()));
    }

    private synchronized void keep() {
        kept++;
    }

    /** A report that the index cannot take is told like a file that cannot be read; the others go in. */
    private ManifestEntry put(ManifestEntry read, Path json) {
        try {
            store.put(ReportJson.read(Files.readString(json)));
            Files.delete(json);
        } catch (IllegalArgumentException e) {
            return new ManifestEntry(
                    read.file(),
                    read.id(),
                    read.sha256(),
                    FileStatus.CRASH,
                    Messages.of("read").say("crash", read.file(), e.toString()),
                    List.of(),
                    "",
                    read.pages(),
                    Map.of(),
                    read.engine(),
                    read.millis());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + json, e);
        }
        commitNowAndThen();
        return read;
    }

    private synchronized void commitNowAndThen() {
        sinceCommit++;
        if (sinceCommit >= every) {
            store.commit();
            sinceCommit = 0;
        }
    }
}
