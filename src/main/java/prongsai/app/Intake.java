package prongsai.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Progress;
import prongsai.codec.JsonFormatException;
import prongsai.codec.ReportJson;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.read.Source;

/** Reads all files of a job, writes a JSON for each report, and keeps what an earlier job left current. */
final class Intake {
    private final Outputs outputs;
    private final Settings settings;
    private final ReportMaker maker;
    private final String engine;

    /**
     * Makes one.
     *
     * @param engine names everything that shapes an output, so that a change makes it stale
     */
    Intake(Outputs outputs, Settings settings, ReportMaker maker, String engine) {
        this.outputs = outputs;
        this.settings = settings;
        this.maker = maker;
        this.engine = engine;
    }

    /**
     * A report of this job.
     *
     * @param name NAME of its outputs
     * @param report the report
     */
    record Taken(String name, Report report) {}

    /**
     * All that came in.
     *
     * @param entries a line for every input, sorted by file
     * @param reports the reports, sorted by file
     */
    record Result(List<ManifestEntry> entries, List<Taken> reports) {}

    /** Names its JSON. */
    static String json(String name) {
        return "reports/" + name + ".json";
    }

    Result take(Inputs inputs, Progress progress) {
        Manifest before = settings.fresh() ? new Manifest(Map.of()) : Manifest.read(outputs);
        FileWalk.Result<Taken> result = new FileWalk<Taken>(
                        settings.jobs(), engine, (source, name) -> one(source, name, before))
                .over(inputs, progress);
        return new Result(result.entries(), result.kept());
    }

    private FileWalk.Visited<Taken> one(Source source, String name, Manifest before) {
        Optional<ManifestEntry> current = before.current(source.name(), source.sha256(), engine)
                .filter(e -> e.name().equals(name) || !e.status().hasRecords())
                .filter(e -> !e.status().hasRecords() || outputs.has(json(name)));
        if (current.isEmpty() || current.get().status() == FileStatus.DUPLICATE) {
            return make(source, name);
        }
        if (!current.get().status().hasRecords()) {
            return new FileWalk.Visited<>(current.get(), Optional.empty());
        }
        return kept(name)
                .map(taken -> new FileWalk.Visited<>(current.get(), Optional.of(taken)))
                .orElseGet(() -> make(source, name));
    }

    /** The report of an earlier job; empty where its JSON was broken since. */
    private Optional<Taken> kept(String name) {
        try {
            return Optional.of(new Taken(name, ReportJson.read(outputs.read(json(name)))));
        } catch (JsonFormatException e) {
            return Optional.empty();
        }
    }

    private FileWalk.Visited<Taken> make(Source source, String name) {
        long started = System.nanoTime();
        ReportMaker.Made made = maker.make(source);
        made.report()
                .ifPresent(report -> outputs.write(
                        json(name),
                        ReportJson.pretty(report, settings.raw() ? ReportJson.Detail.RAW : ReportJson.Detail.PLAIN)));
        ManifestEntry entry = made.entry(source, name, engine, System.nanoTime() - started);
        return new FileWalk.Visited<>(entry, made.report().map(r -> new Taken(name, r)));
    }
}
