package prongsai.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far a job over many files is.
 *
 * @param running false when it is over
 * @param files inputs to go over
 * @param done inputs done
 * @param read of these, how many were read; the others stood from an earlier job or are duplicates
 * @param statuses how many ended how
 * @param pages pages of the files that were read
 * @param seconds since it began
 * @param secondsLeft by the files read so far; empty before any was
 * @param current files that are being read, the one that takes longest first
 */
public record JobState(
        boolean running,
        int files,
        int done,
        int read,
        Map<FileStatus, Integer> statuses,
        long pages,
        long seconds,
        Optional<Long> secondsLeft,
        List<Current> current) {
    /**
     * A file that is being read.
     *
     * @param file its name
     * @param seconds since that began
     * @param page pages recognised; 0 where none is to be
     * @param pages pages to recognise; 0 where none is to be
     */
    public record Current(String file, long seconds, int page, int pages) {}

    public JobState {
        statuses = Map.copyOf(statuses);
        current = List.copyOf(current);
    }

    /** Inputs that gave nothing, and about which something is to be done. */
    public int failed() {
        return statuses.entrySet().stream()
                .filter(entry -> !entry.getKey().fine() && !entry.getKey().hasRecords())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Inputs of which a part could not be read; the rest has become a report. */
    public int partial() {
        return statuses.getOrDefault(FileStatus.PARTIAL, 0);
    }

    /** Files read in a minute. */
    public double filesPerMinute() {
        return seconds == 0 ? 0 : read * 60.0 / seconds;
    }

    /** Statuses in the order of the enum, those that nothing ended with left out. */
    public Map<FileStatus, Integer> inOrder() {
        return new TreeMap<>(statuses);
    }
}
