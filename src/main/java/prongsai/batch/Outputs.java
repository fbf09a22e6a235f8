package prongsai.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of the outputs. A file appears whole or not at all: it is written beside its place and moved there.
 *
 * @param folder where outputs go
 */
public record Outputs(Path folder) {
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
        Path target = path(name);
        Path beside = target.resolveSibling(".writing-" + target.getFileName());
        try {
            Files.createDirectories(target.getParent());
            writing.to(beside);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
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
