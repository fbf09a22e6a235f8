package prongsai.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of the outputs. A file appears whole or not at all: it is written beside its place and moved there.
 *
 * @param folder where outputs go
 */
public record Outputs(Path folder) {
    private static final String WRITING = ".writing-";

    /** Writes something to a path. */
    @FunctionalInterface
    public interface Writing {
        void to(Path file) throws IOException;
    }

    /**
     * Makes the folder.
     *
     * @throws UncheckedIOException where it cannot be made
     */
    public static Outputs in(Path folder) {
        try {
            Files.createDirectories(folder);
            return new Outputs(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + folder, e);
        }
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public boolean has(String name) {
        return Files.isRegularFile(path(name));
    }

    /**
     * Writes a text.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(String name, String text) {
        write(name, file -> Files.writeString(file, text));
    }

    /**
     * Lets a writer write a file.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(String name, Writing writing) {
        whole(path(name), writing);
    }

    /**
     * Lets a writer write a file, which appears whole or not at all.
     *
     * @throws UnwritableException where it cannot be written
     */
    public static void whole(Path target, Writing writing) {
        Path beside = target.resolveSibling(WRITING + target.getFileName());
        try {
            Files.createDirectories(target.getParent());
            try {
                writing.to(beside);
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    static UnwritableException cannotWrite(Path target, IOException cause) {
        return new UnwritableException(target, cause);
    }

    /**
     * Takes away what a job that was killed left half written. Only the writer of the folder may ask for it.
     *
     * @throws UncheckedIOException where it cannot be taken away
     */
    public void clearHalves() {
        try {
            clearHalves(folder);
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, Files::isDirectory)) {
                for (Path one : inside) {
                    clearHalves(one);
                }
            }
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    private static void clearHalves(Path folder) throws IOException {
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, WRITING + "*")) {
            for (Path half : halves) {
                Files.deleteIfExists(half);
            }
        }
    }

    /** Whether a text that was written stands whole: it ends in a line feed, which a power cut takes first. */
    public boolean whole(String name) {
        try (SeekableByteChannel channel = Files.newByteChannel(path(name))) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 1 && channel.position(channel.size() - 1).read(last) == 1 && last.get(0) == '\n';
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads a text back.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path(name), e);
        }
    }
}
