package prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Names;
import prongsai.batch.Pool;
import prongsai.batch.Progress;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.read.Source;

/** Goes over all files of a job on several threads: each content once, a line for every input. */
final class FileWalk {
    /** A file changed so lately may change again without its time telling: some file systems count two seconds. */
    private static final long SETTLED_MICROS = TimeUnit.SECONDS.toMicros(2);

    private final int jobs;
    private final String engine;
    private final Manifest before;
    private final Visit visit;
    private final Messages messages = Messages.of("app");

    /** What a job does with a file; called from several threads. */
    @FunctionalInterface
    interface Visit {
        /** Visits it; empty where it is to be visited alone when all others are done. */
        Optional<Visited> file(Turn turn);

        /** Visits it alone. */
        default Visited alone(Turn turn) {
            throw new IllegalStateException("nobody asked for it: " + turn);
        }
    }

    /**
     * A file that was visited.
     *
     * @param entry its line
     * @param read false where it stood from an earlier job
     */
    record Visited(ManifestEntry entry, boolean read) {}

    /**
     * A file whose turn it is.
     *
     * @param source its content
     * @param stamp how it looks from outside
     * @param name NAME of its outputs
     * @param share of the threads that it may use: what others leave free
     */
    record Turn(Source source, ManifestEntry.Stamp stamp, String name, int share) {}

    private record Scanned(Source source, ManifestEntry.Stamp stamp) {}

    private record Opened(Inputs.Input input, Optional<Scanned> file) {}

    /**
     * Makes one.
     *
     * @param engine names everything that shapes an output, so that a change makes it stale
     * @param before what an earlier job knows: a file that looks as it did then is not hashed again
     */
    FileWalk(int jobs, String engine, Manifest before, Visit visit) {
        this.jobs = jobs;
        this.engine = engine;
        this.before = before;
        this.visit = visit;
    }

    /** Goes over them; gives a line for every input. */
    List<ManifestEntry> over(Inputs inputs, Progress progress) {
        progress.begin(inputs.files().size());
        List<Opened> opened = Pool.map(inputs.files(), jobs, this::open);
        List<Integer> originals = originals(opened);
        List<String> names = Names.of(opened.stream()
                .map(o -> Map.entry(
                        o.input.name(), o.file.map(f -> f.source().id()).orElse("")))
                .toList());
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            positions.add(i);
        }
        AtomicInteger left = new AtomicInteger(opened.size());
        List<Optional<ManifestEntry>> done = Pool.map(positions, jobs, i -> {
            // While others are at work or wait, they have their part; the last ones have the machine.
            int busy = Math.max(1, Math.min(jobs, left.getAndDecrement()));
            Optional<Visited> one = originals.get(i) < i
                    ? Optional.of(new Visited(duplicate(opened.get(i), opened.get(originals.get(i))), false))
                    : one(opened.get(i), names.get(i), jobs / busy);
            one.ifPresent(visited -> progress.done(visited.entry, visited.read));
            return one.map(Visited::entry);
        });
        List<ManifestEntry> entries = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            int position = i;
            entries.add(done.get(i).orElseGet(() -> {
                Visited one = visit.alone(turn(opened.get(position).file.orElseThrow(), names.get(position), jobs));
                progress.done(one.entry, one.read);
                return one.entry;
            }));
        }
        progress.end();
        inputs.skipped().forEach(input -> entries.add(entry(input, FileStatus.SKIPPED, messages.say("skipped"))));
        inputs.unreadable().forEach(input -> entries.add(unreadable(input)));
        inputs.refused().forEach(archive -> entries.add(refused(archive)));
        return entries;
    }

    private Opened open(Inputs.Input input) {
        try {
            BasicFileAttributes seen = Files.readAttributes(input.path(), BasicFileAttributes.class);
            long modified = seen.lastModifiedTime().to(TimeUnit.MICROSECONDS);
            long now = TimeUnit.MILLISECONDS.toMicros(Instant.now().toEpochMilli());
            boolean settled = modified < now - SETTLED_MICROS;
            ManifestEntry.Stamp stamp = new ManifestEntry.Stamp(seen.size(), settled ? modified : 0);
            Optional<String> known = before.hash(input.name(), stamp);
            Source source = known.isPresent()
                    ? new Source(input.name(), input.path(), known.get(), seen.size())
                    : Source.of(input.name(), input.path());
            return new Opened(input, Optional.of(new Scanned(source, stamp)));
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
                    .file
                    .map(Scanned::source)
                    .filter(source -> source.size() > 0)
                    .map(source -> first.computeIfAbsent(source.sha256(), hash -> position))
                    .orElse(position));
        }
        return originals;
    }

    private Optional<Visited> one(Opened opened, String name, int share) {
        return opened.file.isPresent()
                ? visit.file(turn(opened.file.get(), name, share))
                : Optional.of(new Visited(unreadable(opened.input), true));
    }

    private static Turn turn(Scanned file, String name, int share) {
        return new Turn(file.source, file.stamp, name, Math.max(1, share));
    }

    private ManifestEntry unreadable(Inputs.Input input) {
        return entry(
                input, FileStatus.DAMAGED, ReportMaker.unreadable(input.name()).reason());
    }

    private ManifestEntry duplicate(Opened copy, Opened original) {
        Scanned file = copy.file.orElseThrow();
        return new ManifestEntry(
                file.source().name(),
                file.source().id(),
                file.source().sha256(),
                FileStatus.DUPLICATE,
                messages.say("duplicate", original.input.name()),
                List.of(),
                "",
                0,
                Map.of(),
                engine,
                0,
                kept(file));
    }

    /** Stamps of files that stay as they are stay too, so that a second manifest is equal to the first. */
    private ManifestEntry.Stamp kept(Scanned file) {
        return Optional.ofNullable(before.entries().get(file.source().name()))
                .filter(entry -> entry.sha256().equals(file.source().sha256()))
                .map(entry -> renewed(entry.stamp(), file.stamp()))
                .orElse(file.stamp());
    }

    /** The stamp of a file whose content stayed: a new one only where an older one was no use any more. */
    static ManifestEntry.Stamp renewed(ManifestEntry.Stamp old, ManifestEntry.Stamp seen) {
        boolean better = seen.reliable() && (old.reliable() || old.equals(ManifestEntry.Stamp.NONE));
        return better ? seen : old;
    }

    private ManifestEntry refused(Inputs.Refused archive) {
        String key = switch (archive.status()) {
            case TOO_LARGE -> "archive-too-large";
            case ENCRYPTED -> "archive-encrypted";
            default -> "archive-damaged";
        };
        return entry(
                archive.input(),
                archive.status(),
                messages.say(key, archive.input().name(), archive.detail()));
    }

    private ManifestEntry entry(Inputs.Input input, FileStatus status, Bilingual reason) {
        return new ManifestEntry(input.name(), "", "", status, reason, List.of(), "", 0, Map.of(), engine, 0);
    }
}
