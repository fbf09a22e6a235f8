package prongsai.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A question over an index.
 *
 * @param text in the query language, docs/search.md; empty for all records
 * @param where confinements beside the text; several values of one are choices
 * @param from hits to leave out at the beginning, 0 or more
 * @param size hits to give, 0 or more
 * @param order of the hits
 */
public record Question(String text, Map<Filter, List<String>> where, int from, int size, Order order) {
    /** Hits of a page where nobody says how many. */
    public static final int PAGE = 20;

    /** Hits that can be reached. */
    public static final int REACH = 100_000;

    /** Order of hits. Without words, all are equally good and stand by agency. */
    public enum Order {
        BEST,
        OLDEST,
        NEWEST,
        /** By the agency's name in Thai order, then by year. */
        AGENCY,
        /** By the overall score that the report prints for its own year, the highest first; without one last. */
        SCORE
    }

    /**
     * Checks the page.
     *
     * @throws QuestionException where {@code from} or {@code size} is below 0 or their sum beyond {@link #REACH}
     */
    public Question {
        if (from < 0 || size < 0 || from > REACH - Math.min(size, REACH) || size > REACH) {
            throw new QuestionException("bad-page", REACH);
        }
        Map<Filter, List<String>> copy = new EnumMap<>(Filter.class);
        where.forEach((filter, values) -> {
            if (!values.isEmpty()) {
                copy.put(filter, List.copyOf(values));
            }
        });
        where = Map.copyOf(copy);
    }

    /** The first page. */
    public static Question of(String text) {
        return new Question(text, Map.of(), 0, PAGE, Order.BEST);
    }
}
