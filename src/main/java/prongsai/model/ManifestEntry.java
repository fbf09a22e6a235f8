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
        long millis) {
    public ManifestEntry {
        reports = List.copyOf(reports);
        records = Map.copyOf(records);
    }
}
