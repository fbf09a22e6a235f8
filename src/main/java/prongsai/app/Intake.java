package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.batch.Journal;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Progress;
import prongsai.codec.JsonFormatException;
import prongsai.codec.ReportJson;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.read.Source;

/**
 * Reads all files of a job, writes a JSON for each report, and keeps what an earlier job left current, whether that job
 * ended or was killed. Reports are not held in memory: they are read back from their JSON.
 */
final class Intake {
    private final Outputs outputs;
    private final Settings settings;
    private final FileReading reading;
    private final String engine;

    /**
     * Makes one.
     *
     * @param engine names everything that shapes an output, so that a change makes it stale
     */
    Intake(Outputs outputs, Settings settings, FileReading reading, String engine) {
        this.outputs = outputs;
        this.settings = settings;
        this.reading = reading;
        this.engine = engine;
    }

    /**
     * A report of this job.
     *
     * @param name NAME of its outputs
     * @param report the report
     */
    record Taken(String name, Report report) {}

    /** Names its JSON. */
    static String json(String name) {
        return "reports/" + name + ".json";
    }

    /**
     * Reads them all, and writes the manifest.
     *
     * @throws NoAnswerException where another program writes the folder
     * @throws java.io.UncheckedIOException where an output cannot be written
     */
    Manifest take(Inputs inputs, Progress progress) {
        try (Journal journal = Journal.open(outputs)
                .orElseThrow(() -> new NoAnswerException("out-in-use", String.valueOf(outputs.folder())))) {
            outputs.clearHalves();
            Manifest before = settings.fresh() ? new Manifest(Map.of()) : Manifest.read(outputs, this::stands);
            List<ManifestEntry> entries = new FileWalk(
                            settings.jobs(),
                            engine,
                            before,
                            new Visit(new Ledger(before, journal, reading, settings, engine), progress))
                    .over(inputs, progress);
            Manifest manifest = Manifest.of(entries);
            journal.finish(manifest, before);
            return manifest;
        } finally {
            // A report that has to be made again later gets a worker of its own.
            reading.close();
        }
    }

    private boolean stands(ManifestEntry entry) {
        return !entry.status().hasRecords() || outputs.whole(json(entry.name()));
    }

    /** Keeps what is current; reads and writes down what is not. */
    private final class Visit implements FileWalk.Visit {
        private final Ledger ledger;
        private final Progress progress;

        Visit(Ledger ledger, Progress progress) {
            this.ledger = ledger;
            this.progress = progress;
        }

        @Override
        public Optional<FileWalk.Visited> file(FileWalk.Turn turn) {
            Optional<FileWalk.Visited> standing =
                    ledger.standing(turn, entry -> entry.name().equals(turn.name()) && outputs.has(json(turn.name())));
            if (standing.isPresent()) {
                return standing;
            }
            progress.began(turn.source().name());
            return reading.read(task(turn)).map(read -> ledger.written(read, turn));
        }

        @Override
        public FileWalk.Visited alone(FileWalk.Turn turn) {
            return ledger.written(reading.alone(task(turn)), turn);
        }

        private FileReading.Task task(FileWalk.Turn turn) {
            return new FileReading.Task(turn.source(), turn.name(), outputs.path(json(turn.name())), turn.share());
        }
    }

    /** The report of a line of the manifest, where it has one and its JSON can be read. */
    static Optional<Report> report(ManifestEntry entry, Outputs outputs) {
        try {
            return entry.status().hasRecords() && outputs.has(json(entry.name()))
                    ? Optional.of(ReportJson.read(outputs.read(json(entry.name()))))
                    : Optional.empty();
        } catch (JsonFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The report of a line that has records, read back. Where its JSON was broken since, it is made again.
     *
     * @throws JsonFormatException where that does not help
     */
    Taken report(ManifestEntry entry, Inputs inputs) {
        try {
            return new Taken(entry.name(), ReportJson.read(outputs.read(json(entry.name()))));
        } catch (JsonFormatException e) {
            for (Inputs.Input input : inputs.files()) {
                if (input.name().equals(entry.file())) {
                    again(input, entry.name());
                }
            }
            return new Taken(entry.name(), ReportJson.read(outputs.read(json(entry.name()))));
        }
    }

    private void again(Inputs.Input input, String name) {
        try {
            Source source = Source.of(input.name(), input.path());
            reading.alone(new FileReading.Task(source, name, outputs.path(json(name)), settings.jobs()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + input.path(), e);
        }
    }
}
