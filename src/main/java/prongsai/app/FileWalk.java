package prongsai.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.batch.Inputs;
import prongsai.batch.Names;
import prongsai.batch.Pool;
import prongsai.batch.Progress;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.read.Source;

/**
 * Goes over all files of a job on several threads: each content once, a line for every input.
 *
 * @param <T> what a job keeps of a file
 */
final class FileWalk<T> {
    private final int jobs;
    private final String engine;
    private final Visit<T> visit;
    private final Messages messages = Messages.of("app");

    /** What a job does with a file; called from several threads. */
    @FunctionalInterface
    interface Visit<T> {
        /** @param name NAME of its outputs */
        Visited<T> file(Source source, String name);
    }

    /**
     * A file that was visited.
     *
     * @param entry its line
     * @param kept what is kept of it
     */
    record Visited<T>(ManifestEntry entry, Optional<T> kept) {}

    /**
     * All files.
     *
     * @param entries a line for every input
     * @param kept what is kept of them, sorted by file
     */
    record Result<T>(List<ManifestEntry> entries, List<T> kept) {}

    private record Opened(Inputs.Input input, Optional<Source> source) {}

    /**
     * Makes one.
     *
     * @param engine names everything that shapes an output, so that a change makes it stale
     */
    FileWalk(int jobs, String engine, Visit<T> visit) {
        this.jobs = jobs;
        this.engine = engine;
        this.visit = visit;
    }

    Result<T> over(Inputs inputs, Progress progress) {
        progress.begin(inputs.files().size());
        List<Opened> opened = Pool.map(inputs.files(), jobs, FileWalk::open);
        List<Integer> originals = originals(opened);
        List<String> names = Names.of(opened.stream()
                .map(o -> Map.entry(o.input.name(), o.source.map(Source::id).orElse("")))
                .toList());
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            positions.add(i);
        }
        List<Visited<T>> done = Pool.map(positions, jobs, i -> {
            Visited<T> one = originals.get(i) < i
                    ? duplicate(opened.get(i), opened.get(originals.get(i)))
                    : one(opened.get(i), names.get(i));
            progress.done(
                    opened.get(i).input.name(),
                    one.entry.status().fine() || one.entry.status().hasRecords());
            return one;
        });
        progress.end();
        List<ManifestEntry> entries =
                new ArrayList<>(done.stream().map(Visited::entry).toList());
        inputs.skipped().forEach(input -> entries.add(entry(input, FileStatus.SKIPPED, messages.say("skipped"))));
        inputs.unreadable()
                .forEach(input -> entries.add(entry(
                        input,
                        FileStatus.DAMAGED,
                        ReportMaker.unreadable(input.name()).reason())));
        return new Result<>(entries, done.stream().flatMap(d -> d.kept.stream()).toList());
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

    private Visited<T> one(Opened opened, String name) {
        if (opened.source.isEmpty()) {
            Bilingual reason = ReportMaker.unreadable(opened.input.name()).reason();
            return new Visited<>(entry(opened.input, FileStatus.DAMAGED, reason), Optional.empty());
        }
        return visit.file(opened.source.get(), name);
    }

    private Visited<T> duplicate(Opened copy, Opened original) {
        ManifestEntry entry = entry(copy.input, FileStatus.DUPLICATE, messages.say("duplicate", original.input.name()));
        Source source = copy.source.orElseThrow();
        return new Visited<>(
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
