package prongsai.model;

import java.util.List;
import java.util.Map;

/**
 * What became of one input file.
 *
 * @param file path relative to the argument, with {@code /}
 * @param id id of its report; empty where the file could not be opened
 * @param sha256 of the content; empty where the file could not be opened
 * @param status how it ended
 * @param reason why, and what to do about it; both texts empty where all is well
 * @param reports ids of its reports
 * @param name NAME of its outputs; empty where it has none
 * @param pages pages, 0 where the form has none
 * @param records number of records by kind
 * @param engine what made the outputs
 * @param millis time it took
 * @param stamp how the file looked from outside when it was read
 */
public record ManifestEntry(
        String file,
        String id,
        String sha256,
        FileStatus status,
        Bilingual reason,
        List<String> reports,
        String name,
        int pages,
        Map<String, Integer> records,
        String engine,
        long millis,
        Stamp stamp) {
    /**
     * What a file system says of a file: equal stamps are taken for equal content.
     *
     * @param size in bytes
     * @param modified microseconds since 1970, UTC; 0 where it is not to be relied on
     */
    public record Stamp(long size, long modified) {
        /** Nothing that could be relied on. */
        public static final Stamp NONE = new Stamp(0, 0);

        /** True where an equal stamp stands for equal content. */
        public boolean reliable() {
            return modified != 0;
        }
    }

    public ManifestEntry {
        reports = List.copyOf(reports);
        records = Map.copyOf(records);
    }

    /** A line without a stamp. */
    public ManifestEntry(
            String file,
            String id,
            String sha256,
            FileStatus status,
            Bilingual reason,
            List<String> reports,
            String name,
            int pages,
            Map<String, Integer> records,
            String engine,
            long millis) {
        this(file, id, sha256, status, reason, reports, name, pages, records, engine, millis, Stamp.NONE);
    }

    /** The same with another stamp. */
    public ManifestEntry with(Stamp other) {
        return new ManifestEntry(
                file, id, sha256, status, reason, reports, name, pages, records, engine, millis, other);
    }
}
