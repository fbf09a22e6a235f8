package prongsai.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a job grants each file or archive. Options and messages name an allowance by {@link #key()};
 * {@code docs/limits.md} says why each has its value.
 */
public enum Allowance {
    /** Seconds for a file, the pages that are recognised apart. */
    FILE_SECONDS(300, 86_400),
    /** Seconds for a page; a file is given as many more for each page that is recognised. */
    PAGE_SECONDS(120, 86_400),
    /** Megabytes of heap of a worker; a file that is read alone, since its worker was lost, is given twice as many. */
    WORKER_MEGABYTES(1_024, 65_536),
    /** Megabytes that one zip archive among the inputs may unpack to. */
    ARCHIVE_MEGABYTES(8_192, 1_048_576);

    private final long standard;
    private final long most;

    Allowance(long standard, long most) {
        this.standard = standard;
        this.most = most;
    }

    /** The name in kebab-case: {@code file-seconds}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Its value where nobody asks for another. */
    public long standard() {
        return standard;
    }

    /** The greatest value that may be asked for. */
    public long most() {
        return most;
    }

    public static Optional<Allowance> ofKey(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** The names of all. */
    public static List<String> keys() {
        return Stream.of(values()).map(Allowance::key).toList();
    }
}
