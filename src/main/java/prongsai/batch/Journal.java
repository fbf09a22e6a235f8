package prongsai.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import prongsai.codec.ManifestJson;
import prongsai.model.ManifestEntry;

/**
 * What a running job has done so far: a line for each file, written as soon as the file's outputs stand, so that a job
 * that is killed goes on where it was. It lies beside the manifest and goes when that is written. While it is open, no
 * other program writes the folder.
 */
public final class Journal implements Closeable {
    static final String FILE = "manifest.jsonl.part";
    /** What a power cut costs at most: the work of so long. */
    private static final long FORCED_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Outputs outputs;
    private final FileChannel channel;
    private long forced = System.nanoTime();

    private Journal(Outputs outputs, FileChannel channel) {
        this.outputs = outputs;
        this.channel = channel;
    }

    /**
     * Opens it, behind what a job that did not end left there.
     *
     * @return empty where another program writes this folder
     * @throws UncheckedIOException where it cannot be written
     */
    public static Optional<Journal> open(Outputs outputs) {
        try {
            FileChannel channel = FileChannel.open(
                    outputs.path(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            Journal journal = new Journal(outputs, channel);
            journal.endLine();
            return Optional.of(journal);
        } catch (IOException e) {
            throw Outputs.cannotWrite(outputs.path(FILE), e);
        }
    }

    /** Some network drives know no locks: there nothing keeps two programs apart, as before. */
    private static boolean locked(FileChannel channel) {
        try {
            return Optional.ofNullable(channel.tryLock()).isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** A line that was cut must not swallow the next one. */
    private void endLine() throws IOException {
        long size = channel.size();
        channel.position(size);
        if (size > 0) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, size - 1);
            if (last.get(0) != '\n') {
                write("\n");
            }
        }
    }

    /**
     * Writes down a file that is done.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public synchronized void add(ManifestEntry entry) {
        try {
            write(ManifestJson.line(entry) + "\n");
            if (System.nanoTime() - forced > FORCED_NANOS) {
                channel.force(false);
                forced = System.nanoTime();
            }
        } catch (IOException e) {
            throw Outputs.cannotWrite(outputs.path(FILE), e);
        }
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Writes the manifest of the whole job; the journal goes.
     *
     * @param before what the folder held: where it is the same, and nothing was written down since, it stays
     * @throws UncheckedIOException where it cannot be written
     */
    public void finish(Manifest manifest, Manifest before) {
        try {
            if (channel.size() > 0 || !manifest.standsAs(before)) {
                manifest.write(outputs);
            }
            channel.close();
            Files.deleteIfExists(outputs.path(FILE));
        } catch (IOException e) {
            throw Outputs.cannotWrite(outputs.path(FILE), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Outputs.cannotWrite(outputs.path(FILE), e);
        }
    }
}
