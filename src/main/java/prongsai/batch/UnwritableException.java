package prongsai.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** An output cannot be written. What was done stands; the same command goes on once it can. */
public final class UnwritableException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /** What systems say: Linux and macOS, Windows, and a user's own share of a disk. */
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk full");

    private final transient Path file;
    private final String words;

    /**
     * Makes one.
     *
     * @param file the output
     * @param cause the system's words
     */
    public UnwritableException(Path file, IOException cause) {
        super("cannot write " + file, cause);
        this.file = file;
        this.words = String.valueOf(cause.getMessage());
    }

    /** The output. */
    public Path file() {
        return file;
    }

    /** The system's words. */
    public String words() {
        return words;
    }

    /** True where the disk is full: Java has no exception of its own for that, only the system's words. */
    public boolean full() {
        String lower = words.toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(lower::contains);
    }
}
