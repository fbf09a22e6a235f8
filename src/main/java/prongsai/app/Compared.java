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
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import prongsai.codec.ComparedJson;
import prongsai.codec.JsonFormatException;
import prongsai.model.Findings;

/**
 * What is known of the words that reports of a large index share: findings, a report at a time, kept in a file beside the
 * index as they are made, so that hours of comparing survive the end of the program. Of tens of thousands of reports memory
 * holds where they stand, no more. May be asked by several threads.
 */
final class Compared {
    private static final String BESIDE = "-shared.jsonl";

    private final Optional<Path> file;
    private final String engine;
    private final Consumer<Throwable> faults;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private boolean broken;

    /**
     * Where the line of a report stands.
     *
     * @param index names the reports that it was compared with
     * @param start first byte
     * @param length bytes without the end of the line
     */
    private record Line(String index, long start, int length) {}

    private Compared(Optional<Path> file, String engine, Consumer<Throwable> faults) {
        this.file = file;
        this.engine = engine;
        this.faults = faults;
    }

    /** Nothing is known, and nothing is kept. */
    static Compared nothing() {
        return new Compared(Optional.empty(), "", fault -> {});
    }

    /**
     * What is kept beside an index, of the same engine.
     *
     * @param engine names all that shapes findings
     * @param faults is told where the file cannot be read or written; then nothing more is kept
     */
    static Compared beside(Path index, String engine, Consumer<Throwable> faults) {
        Path whole = index.toAbsolutePath().normalize();
        Path file = whole.resolveSibling(whole.getFileName() + BESIDE);
        Compared compared = new Compared(Optional.of(file), engine, faults);
        try {
            if (Files.isRegularFile(file) && compared.load(file) > 2L * compared.lines.size()) {
                compared.writeAnew(file);
            }
        } catch (IOException e) {
            compared.failed(e);
        }
        return compared;
    }

    /** How many lines there are; the last one of a report counts. */
    private long load(Path from) throws IOException {
        lines.clear();
        long count = 0;
        long at = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    line.write(b);
                    continue;
                }
                take(line.toByteArray(), at);
                at += line.size() + 1L;
                count++;
                line.reset();
            }
        }
        return count;
    }

    private void take(byte[] bytes, long start) {
        read(bytes)
                .filter(line -> line.engine().equals(engine))
                .ifPresent(line -> lines.put(line.findings().id(), new Line(line.index(), start, bytes.length)));
    }

    /** Empty for a line that was cut by the end of a program, or that two programs wrote: it is compared again. */
    private static Optional<ComparedJson.Line> read(byte[] bytes) {
        try {
            return Optional.of(ComparedJson.read(new String(bytes, StandardCharsets.UTF_8)));
        } catch (JsonFormatException e) {
            return Optional.empty();
        }
    }

    private void writeAnew(Path to) throws IOException {
        Path half = to.resolveSibling(to.getFileName() + ".part");
        try (RandomAccessFile from = new RandomAccessFile(to.toFile(), "r");
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
            for (Line line : lines.values()) {
                out.write(bytes(from, line));
                out.write('\n');
            }
        }
        Files.move(half, to, StandardCopyOption.REPLACE_EXISTING);
        load(to);
    }

    private static byte[] bytes(RandomAccessFile from, Line line) throws IOException {
        byte[] bytes = new byte[line.length];
        from.seek(line.start);
        from.readFully(bytes);
        return bytes;
    }

    /** What is known of a report; empty where it was not compared. */
    Optional<Findings> of(String report) {
        Line line = lines.get(report);
        if (line == null || file.isEmpty()) {
            return Optional.empty();
        }
        try (RandomAccessFile from = new RandomAccessFile(file.get().toFile(), "r")) {
            Optional<Findings> found = read(bytes(from, line))
                    .map(ComparedJson.Line::findings)
                    .filter(findings -> findings.id().equals(report));
            if (found.isEmpty()) {
                lines.remove(report);
            }
            return found;
        } catch (IOException e) {
            lines.remove(report);
            return Optional.empty();
        }
    }

    /** True where a report was compared, if with others than are there now. */
    boolean known(String report) {
        return lines.containsKey(report);
    }

    /** True where a report was compared with these reports. */
    boolean fresh(String report, String index) {
        return Optional.ofNullable(lines.get(report))
                .filter(line -> line.index.equals(index))
                .isPresent();
    }

    /** Keeps what was found of a report. */
    synchronized void tell(String index, Findings findings) {
        if (file.isEmpty() || broken) {
            return;
        }
        byte[] bytes = ComparedJson.line(new ComparedJson.Line(engine, index, findings))
                .getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile to = new RandomAccessFile(file.get().toFile(), "rw")) {
            long start = to.length();
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
            lines.put(findings.id(), new Line(index, start, bytes.length));
        } catch (IOException e) {
            failed(e);
        }
    }

    /** True where nothing can be kept, so that it is of no use to compare more. */
    synchronized boolean broken() {
        return broken;
    }

    private synchronized void failed(IOException e) {
        broken = true;
        faults.accept(e);
    }
}
