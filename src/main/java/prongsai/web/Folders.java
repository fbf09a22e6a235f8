package prongsai.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The one place where files that were sent lie: a folder among the machine's temporary ones, the owner's alone. */
final class Folders implements AutoCloseable {
    private final Path top;
    private final Secret secret = new Secret();

    private Folders(Path top) {
        this.top = top;
    }

    static Folders make() {
        try {
            return new Folders(Files.createTempDirectory("prongsai-"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    /** A new folder of a random name. */
    Path next() throws IOException {
        return Files.createDirectory(top.resolve(secret.next()));
    }

    Path top() {
        return top;
    }

    /** Deletes a folder and all in it; what is gone already is no matter. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure)
                        throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // A system that does not delete files in use: the next deletion, or the end, tries again.
            folder.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        delete(top);
    }
}
