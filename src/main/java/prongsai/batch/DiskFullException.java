package prongsai.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** There is no room left for an output. What was done stands; the same command goes on when there is room. */
public final class DiskFullException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /** What systems say: Linux and macOS, Windows, and a user's own share of a disk. */
    private static final List<String> SAYINGS =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk full");

    private final transient Path file;

    DiskFullException(Path file, IOException cause) {
        super("no room for " + file, cause);
        this.file = file;
    }

    /** The output that has no room. */
    public Path file() {
        return file;
    }

    /** Java has no exception of its own for a full disk, only the system's words. */
    static boolean says(IOException failure) {
        String words = Optional.ofNullable(failure.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        return SAYINGS.stream().anyMatch(words::contains);
    }
}
