package prongsai.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Names;
import prongsai.batch.Outputs;
import prongsai.batch.Pool;
import prongsai.batch.Progress;
import prongsai.codec.JsonFormatException;
import prongsai.codec.ReportJson;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
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
    private final Messages messages = Messages.of("app");

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

    private record Opened(Inputs.Input input, Optional<Source> source) {}

    private record Done(ManifestEntry entry, Optional<Taken> taken) {}

    /** Names its JSON. */
    static String json(String name) {
        return "reports/" + name + ".json";
    }

    Result take(Inputs inputs, Progress progress) {
        Manifest before = settings.fresh() ? new Manifest(Map.of()) : Manifest.read(outputs);
        progress.begin(inputs.files().size());
        List<Opened> opened = Pool.map(inputs.files(), settings.jobs(), Intake::open);
        List<Integer> originals = originals(opened);
        List<String> names = Names.of(opened.stream()
                .map(o -> Map.entry(o.input.name(), o.source.map(Source::id).orElse("")))
                .toList());
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            positions.add(i);
        }
        List<Done> done = Pool.map(positions, settings.jobs(), i -> {
            Done one = originals.get(i) < i
                    ? duplicate(opened.get(i), opened.get(originals.get(i)))
                    : one(opened.get(i), names.get(i), before);
            progress.done(
                    opened.get(i).input.name(),
                    one.entry.status().fine() || one.entry.status().hasRecords());
            return one;
        });
        progress.end();
        List<ManifestEntry> entries =
                new ArrayList<>(done.stream().map(Done::entry).toList());
        inputs.skipped().forEach(input -> entries.add(entry(input, FileStatus.SKIPPED, messages.say("skipped"))));
        inputs.unreadable()
                .forEach(input -> entries.add(entry(
                        input,
                        FileStatus.DAMAGED,
                        ReportMaker.unreadable(input.name()).reason())));
        return new Result(entries, done.stream().flatMap(d -> d.taken.stream()).toList());
    }

    private static Opened open(Inputs.Input input) {
        try {
            return new Opened(input, Optional.of(Source.of(input.name(), input.path())));
        } catch (IOException e) {
            return new Opened(input, Optional.empty());
        }
    }

    /** For each file the first one of the same content: its own position where there is none before it. */
    private static List<Integer> originals(List<Opened> opened) {
        Map<String, Integer> first = new HashMap<>();
        List<Integer> originals = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            int position = i;
            originals.add(opened.get(i)
                    .source
                    .filter(source -> source.size() > 0)
                    .map(source -> first.computeIfAbsent(source.sha256(), hash -> position))
                    .orElse(position));
        }
        return originals;
    }

    private Done one(Opened opened, String name, Manifest before) {
        if (opened.source.isEmpty()) {
            Bilingual reason = ReportMaker.unreadable(opened.input.name()).reason();
            return new Done(entry(opened.input, FileStatus.DAMAGED, reason), Optional.empty());
        }
        Source source = opened.source.get();
        Optional<ManifestEntry> current = before.current(source.name(), source.sha256(), engine)
                .filter(e -> e.name().equals(name) || !e.status().hasRecords())
                .filter(e -> !e.status().hasRecords() || outputs.has(json(name)));
        if (current.isEmpty() || current.get().status() == FileStatus.DUPLICATE) {
            return make(source, name);
        }
        if (!current.get().status().hasRecords()) {
            return new Done(current.get(), Optional.empty());
        }
        return kept(name)
                .map(taken -> new Done(current.get(), Optional.of(taken)))
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

    private Done make(Source source, String name) {
        long started = System.nanoTime();
        ReportMaker.Made made = maker.make(source);
        made.report()
                .ifPresent(report -> outputs.write(
                        json(name),
                        ReportJson.pretty(report, settings.raw() ? ReportJson.Detail.RAW : ReportJson.Detail.PLAIN)));
        ManifestEntry entry = new ManifestEntry(
                source.name(),
                source.id(),
                source.sha256(),
                made.status(),
                made.reason(),
                made.report().map(r -> List.of(r.id())).orElse(List.of()),
                made.report().isPresent() ? name : "",
                made.pages(),
                made.report().map(ReportMaker::counts).orElse(Map.of()),
                engine,
                (System.nanoTime() - started) / 1_000_000);
        return new Done(entry, made.report().map(r -> new Taken(name, r)));
    }

    private Done duplicate(Opened copy, Opened original) {
        ManifestEntry entry = entry(copy.input, FileStatus.DUPLICATE, messages.say("duplicate", original.input.name()));
        Source source = copy.source.orElseThrow();
        return new Done(
                new ManifestEntry(
                        entry.file(),
                        source.id(),
                        source.sha256(),
                        entry.status(),
                        entry.reason(),
                        entry.reports(),
                        "",
                        0,
                        Map.of(),
                        engine,
                        0),
                Optional.empty());
    }

    private ManifestEntry entry(Inputs.Input input, FileStatus status, Bilingual reason) {
        return new ManifestEntry(input.name(), "", "", status, reason, List.of(), "", 0, Map.of(), engine, 0);
    }
}
