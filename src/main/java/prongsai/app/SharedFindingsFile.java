package prongsai.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import prongsai.batch.Outputs;
import prongsai.batch.UnwritableException;
import prongsai.codec.ComparedJson;
import prongsai.codec.JsonFormatException;
import prongsai.model.Findings;

/**
 * The file beside an index in which findings about shared words stand, a line for each report that was compared, so that
 * hours of comparing survive the end of the program. It has one owner in a program, under one lock: an index that changed is
 * looked at while the last reports of the one before are still being told. Of tens of thousands of reports memory holds where
 * they stand, no more.
 */
final class SharedFindingsFile {
    private static final String BESIDE = "-shared.jsonl";
    private static final long UNKNOWN = -1;

    private final Path file;
    private final Consumer<Throwable> faults;
    /** Where lines stand, by engine and report; the last one of a report counts. The engine that wrote last stands last. */
    private Map<String, Map<String, Line>> engines = new LinkedHashMap<>();

    private long lines;
    private long size;

    /**
     * Where the line of a report stands.
     *
     * @param index names the reports that it was compared with
     * @param start first byte
     * @param length bytes without the end of the line
     */
    private record Line(String index, long start, int length) {}

    private SharedFindingsFile(Path file, Consumer<Throwable> faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * The file beside an index, which may not be there yet; reads nothing.
     *
     * @param faults is told where it cannot be read or written
     */
    static SharedFindingsFile beside(Path index, Consumer<Throwable> faults) {
        Path whole = index.toAbsolutePath().normalize();
        return new SharedFindingsFile(whole.resolveSibling(whole.getFileName() + BESIDE), faults);
    }

    /**
     * What one engine found; takes up what another program wrote meanwhile. Where more than half of the lines say nothing
     * any more, the file is written anew without them: older lines of the same report and engine, those of reports that are
     * in the index no longer, and those of engines that are out of use. Of other engines the one that wrote last is in use,
     * since its program may be open or be opened next.
     *
     * @param engine names all that shapes findings
     * @param reports ids of all that are in the index now
     */
    synchronized SharedFindings of(String engine, Set<String> reports) {
        SharedFindings found = new SharedFindings(Optional.of(this), engine, faults);
        try {
            if ((Files.isRegularFile(file) ? Files.size(file) : 0) != size) {
                load();
            }
            engines.values().forEach(own -> own.keySet().retainAll(reports));
            Set<String> used = used(engine);
            if (lines > 2L * used.stream().mapToInt(own -> own(own).size()).sum()) {
                writeAnew(used);
            }
        } catch (UnwritableException e) {
            // It stands as it was; whether more can be kept is seen with the next line.
            faults.accept(e);
        } catch (IOException e) {
            found.breaks(e);
        }
        return found;
    }

    /** The engine that asks, and of the others the one that wrote last. */
    private Set<String> used(String engine) {
        Set<String> used = new HashSet<>(Set.of(engine));
        engines.keySet().stream()
                .filter(other -> !other.equals(engine) && !own(other).isEmpty())
                .reduce((before, after) -> after)
                .ifPresent(used::add);
        return used;
    }

    private Map<String, Line> own(String engine) {
        return engines.getOrDefault(engine, Map.of());
    }

    private void load() throws IOException {
        engines = new LinkedHashMap<>();
        lines = 0;
        size = 0;
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    line.write(b);
                    continue;
                }
                take(line.toByteArray());
                line.reset();
            }
            size += line.size();
        }
    }

    private void take(byte[] bytes) {
        parsed(bytes).ifPresent(line -> put(line, size, bytes.length));
        lines++;
        size += bytes.length + 1L;
    }

    private void put(ComparedJson.Line line, long start, int length) {
        Map<String, Line> own = Objects.requireNonNullElseGet(engines.remove(line.engine()), HashMap::new);
        own.put(line.findings().id(), new Line(line.index(), start, length));
        engines.put(line.engine(), own);
    }

    /** Empty for a line that was cut by the end of a program, or that two programs wrote: it is compared again. */
    private static Optional<ComparedJson.Line> parsed(byte[] bytes) {
        try {
            return Optional.of(ComparedJson.read(new String(bytes, StandardCharsets.UTF_8)));
        } catch (JsonFormatException e) {
            return Optional.empty();
        }
    }

    private void writeAnew(Set<String> used) {
        Map<String, Map<String, Line>> moved = new LinkedHashMap<>();
        long[] at = {0};
        Outputs.whole(file, half -> {
            try (RandomAccessFile from = new RandomAccessFile(file.toFile(), "r");
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                for (Map.Entry<String, Map<String, Line>> engine : engines.entrySet()) {
                    if (!used.contains(engine.getKey())) {
                        continue;
                    }
                    Map<String, Line> own = new HashMap<>();
                    moved.put(engine.getKey(), own);
                    for (Map.Entry<String, Line> line : engine.getValue().entrySet()) {
                        byte[] bytes = bytes(from, line.getValue());
                        out.write(bytes);
                        out.write('\n');
                        own.put(line.getKey(), new Line(line.getValue().index, at[0], bytes.length));
                        at[0] += bytes.length + 1L;
                    }
                }
            }
        });
        engines = moved;
        size = at[0];
        lines = moved.values().stream().mapToInt(Map::size).sum();
    }

    private static byte[] bytes(RandomAccessFile from, Line line) throws IOException {
        byte[] bytes = new byte[line.length];
        from.seek(line.start);
        from.readFully(bytes);
        return bytes;
    }

    private Optional<Line> line(String engine, String report) {
        return Optional.ofNullable(own(engine).get(report));
    }

    /** What names the reports that one was compared with; empty where it was not compared. */
    synchronized Optional<String> index(String engine, String report) {
        return line(engine, report).map(Line::index);
    }

    /** What was found of a report; empty where it was not compared. */
    Optional<Findings> read(String engine, String report) {
        Optional<Findings> found = bytes(engine, report)
                .flatMap(SharedFindingsFile::parsed)
                .filter(line -> line.engine().equals(engine))
                .map(ComparedJson.Line::findings)
                .filter(findings -> findings.id().equals(report));
        if (found.isEmpty()) {
            forget(engine, report);
        }
        return found;
    }

    private synchronized Optional<byte[]> bytes(String engine, String report) {
        Optional<Line> line = line(engine, report);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        try (RandomAccessFile from = new RandomAccessFile(file.toFile(), "r")) {
            return Optional.of(bytes(from, line.get()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private synchronized void forget(String engine, String report) {
        engines.getOrDefault(engine, new HashMap<>()).remove(report);
    }

    /** Writes a line at the end. */
    synchronized void write(ComparedJson.Line line) throws IOException {
        byte[] bytes = ComparedJson.line(line).getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile to = new RandomAccessFile(file.toFile(), "rw")) {
            long start = to.length();
            boolean foreign = start != size;
            if (start > 0) {
                // A line that the end of a program cut stays a line of its own.
                to.seek(start - 1);
                if (to.read() != '\n') {
                    to.write('\n');
                    start++;
                }
            }
            to.seek(start);
            to.write(bytes);
            to.write('\n');
            put(line, start, bytes.length);
            lines++;
            // What another program wrote in between is taken up at the next look.
            size = foreign ? UNKNOWN : start + bytes.length + 1L;
        }
    }
}
