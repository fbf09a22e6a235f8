package prongsai.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What people decided about the reports of an index, in one file that is whole at every moment. What another program or a
 * person with an editor writes there is taken up at the next look. Threads may share it.
 */
public final class Desk {
    private final Path file;
    private Seen seen = Seen.NOTHING;

    private Desk(Path file) {
        this.file = file;
    }

    /** The decisions of a file, which may not be there yet. */
    public static Desk at(Path file) {
        return new Desk(file);
    }

    /** What stood in the file when it was last looked at. */
    private record Seen(
            FileTime modified, long size, Decisions decisions, Map<String, Review> reviews, List<SavedQuery> queries) {
        static final Seen NOTHING = new Seen(FileTime.fromMillis(0), -1, Decisions.NONE, Map.of(), List.of());
    }

    /** Where they stand. */
    public Path file() {
        return file;
    }

    /** @throws DecisionsException where the file cannot be understood */
    public Decisions decisions() {
        return look().decisions;
    }

    /**
     * How far people are with reports.
     *
     * @return by the id of the report; a report that nobody looked at is not there
     * @throws DecisionsException where the file cannot be understood
     */
    public Map<String, Review> reviews() {
        return look().reviews;
    }

    /** How far people are with a report. */
    public Review review(String report) {
        return reviews().getOrDefault(report, Review.none(report));
    }

    /**
     * Keeps how far people are with a report.
     *
     * @throws DecisionsException where the file cannot be understood
     * @throws UncheckedIOException where it cannot be written
     */
    public synchronized void put(Review review) {
        write(decisions -> ReviewsFile.write(decisions, review));
    }

    /**
     * The questions that are kept, in the order in which they were.
     *
     * @throws DecisionsException where the file cannot be understood
     */
    public List<SavedQuery> queries() {
        return look().queries;
    }

    /**
     * Keeps a question; the earlier one of the same name gives way.
     *
     * @throws DecisionsException where the file cannot be understood
     * @throws UncheckedIOException where it cannot be written
     */
    public synchronized void put(SavedQuery query) {
        write(decisions -> QueriesFile.write(decisions, query));
    }

    /**
     * Keeps a question no longer.
     *
     * @throws DecisionsException where the file cannot be understood
     * @throws UncheckedIOException where it cannot be written
     */
    public synchronized void removeQuery(String name) {
        write(decisions -> QueriesFile.remove(decisions, name));
    }

    /**
     * Does something with the file, such as {@link DecisionsEditor} does.
     *
     * @throws DecisionsException where the file cannot be understood
     * @throws UncheckedIOException where it cannot be written
     */
    public synchronized void write(Consumer<Path> deed) {
        deed.accept(file);
        seen = Seen.NOTHING;
    }

    private synchronized Seen look() {
        try {
            if (!Files.exists(file)) {
                seen = Seen.NOTHING;
                return seen;
            }
            FileTime modified = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            if (!modified.equals(seen.modified) || size != seen.size) {
                seen = new Seen(
                        modified, size, DecisionsFile.read(file), ReviewsFile.read(file), QueriesFile.read(file));
            }
            return seen;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
