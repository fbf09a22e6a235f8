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
import prongsai.model.FileStatus;
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
                            settings.jobs(), engine, before, (file, name) -> one(file, name, before, journal))
                    .over(inputs, progress);
            Manifest manifest = Manifest.of(entries);
            journal.finish(manifest);
            return manifest;
        }
    }

    private boolean stands(ManifestEntry entry) {
        return !entry.status().hasRecords() || outputs.whole(json(entry.name()));
    }

    private ManifestEntry one(FileWalk.Scanned file, String name, Manifest before, Journal journal) {
        Optional<ManifestEntry> current = before.current(
                        file.source().name(), file.source().sha256(), engine(file.source()))
                .filter(e -> e.status() != FileStatus.DUPLICATE)
                .filter(e -> !e.status().hasRecords() || e.name().equals(name) && outputs.has(json(name)));
        if (current.isPresent()) {
            return current.get().with(FileWalk.renewed(current.get().stamp(), file.stamp()));
        }
        ManifestEntry read = reading.read(new FileReading.Task(file.source(), name, outputs.path(json(name))));
        boolean same = read.sha256().equals(file.source().sha256());
        ManifestEntry entry = read.with(same ? file.stamp() : ManifestEntry.Stamp.NONE);
        journal.add(entry);
        return entry;
    }

    /** What would make the outputs of a file now: with other corrections its report is another. */
    private String engine(Source source) {
        return Deciding.engine(engine, settings.decisions().fingerprint(source.id(), source.name()));
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
            reading.read(new FileReading.Task(source, name, outputs.path(json(name))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + input.path(), e);
        }
    }
}
