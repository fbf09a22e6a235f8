package prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Outputs;
import prongsai.codec.ReportJson;
import prongsai.message.Messages;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.read.Source;

/**
 * Reads files in this process.
 *
 * @param maker makes the reports
 * @param detail how much goes into their JSON
 * @param engine names everything that shapes an output
 */
record OwnReading(ReportMaker maker, ReportJson.Detail detail, String engine) implements FileReading {
    /** Times a file is read that is written to meanwhile. */
    private static final int LOOKS = 2;

    OwnReading(ReportMaker maker, Settings settings, String engine) {
        this(maker, settings.raw() ? ReportJson.Detail.RAW : ReportJson.Detail.PLAIN, engine);
    }

    @Override
    public Optional<ManifestEntry> read(Task task) {
        return Optional.of(alone(task));
    }

    @Override
    public boolean stands(ManifestEntry entry, String now) {
        // What workers were lost at would take this process with it.
        return entry.engine().equals(now) || entry.engine().startsWith(engine + WorkerReading.GRANTED);
    }

    @Override
    public void close() {
        // Nothing was started.
    }

    @Override
    public ManifestEntry alone(Task task) {
        long started = System.nanoTime();
        Source source = task.source();
        for (int look = 0; look < LOOKS; look++) {
            ReportMaker.Made made = maker.make(source);
            Source after;
            try {
                after = Source.of(source.name(), source.path());
            } catch (IOException e) {
                return ReportMaker.unreadable(source.name())
                        .entry(source, task.name(), engine, System.nanoTime() - started);
            }
            if (after.sha256().equals(source.sha256())) {
                made.report()
                        .map(report -> ReportJson.pretty(report, detail))
                        .ifPresent(json -> Outputs.whole(task.json(), file -> Files.writeString(file, json)));
                return made.entry(source, task.name(), engine, System.nanoTime() - started);
            }
            source = after;
        }
        return new ManifestEntry(
                source.name(),
                source.id(),
                "",
                FileStatus.DAMAGED,
                Messages.of("app").say("changing", source.name()),
                List.of(),
                "",
                0,
                Map.of(),
                engine,
                0);
    }
}
