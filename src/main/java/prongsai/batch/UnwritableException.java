package prongsai.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An output cannot be written. What was done stands; the same command goes on once it can. */
public final class UnwritableException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /** What systems say: Linux and macOS, Windows, and a user's own share of a disk. */
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk full");

    private final transient Path file;

    /**
     * Makes one.
     *
     * @param file the output
     * @param cause the system's words
     */
    public UnwritableException(Path file, IOException cause) {
        super("cannot write " + file, cause);
        this.file = file;
    }

    /** The output. */
    public Path file() {
        return file;
    }

    /** True where the disk is full: Java has no exception of its own for that, only the system's words. */
    public boolean full() {
        String words =
                Optional.ofNullable(getCause().getMessage()).orElse("").toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(words::contains);
    }
}
