package prongsai.model.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Keys;
import prongsai.model.Score;
import prongsai.model.Status;
import prongsai.model.shared.ReportRef;

/**
 * One agency over the years.
 *
 * @param agency full name
 * @param province of the agency
 * @param years the fiscal years that its reports name, earliest first
 * @param items what the reports list, one line for each concept, a cell for each year
 * @param rules how often each rule found something, a number for each year
 * @param withoutYear its reports that name no fiscal year: they stand in no column
 */
public record History(
        String agency,
        Optional<String> province,
        List<Year> years,
        List<ItemLine> items,
        List<RuleLine> rules,
        List<ReportRef> withoutYear) {
    /**
     * A fiscal year.
     *
     * @param year Buddhist era
     * @param versions its reports, the newest document first
     * @param scores by scope, as the newest report that prints scores says them of its own year, else of the year it
     *     quotes
     * @param measures of the newest report that has measures
     * @param items number of items listed
     */
    public record Year(
            int year, List<Version> versions, Map<String, Score> scores, List<MeasureLine> measures, int items) {
        public Year {
            versions = List.copyOf(versions);
            measures = List.copyOf(measures);
        }
    }

    /**
     * A report of a year.
     *
     * @param report which
     * @param used true where something shown comes from it: a newer one may have taken its place
     */
    public record Version(ReportRef report, boolean used) {}

    /**
     * A measure.
     *
     * @param number its number
     * @param title its title
     * @param before number of the measure of the year before that it goes on from; empty where it is new
     * @param likeness of the two titles, 0 to 1
     */
    public record MeasureLine(int number, String title, Optional<Integer> before, double likeness) {}

    /**
     * What the years say to one item.
     *
     * @param concept stable over the years; empty where the catalogue does not know the item
     * @param title as the latest year calls it
     * @param cells one for each year
     */
    public record ItemLine(String concept, String title, List<Cell> cells) {
        public ItemLine {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One item in one year.
     *
     * @param code its code that year; empty where the year does not list it
     * @param status what the tick boxes say
     * @param answer the answer's words
     * @param exhibits links and pictures in the answer
     * @param drift how the answer stands to that of the last year before that has one
     * @param likeness of the two answers, 0 to 1; 1 for {@link Drift#SAME}
     */
    public record Cell(
            Optional<String> code, Status status, String answer, int exhibits, Drift drift, double likeness) {
        /** A year that does not list the item. */
        public static final Cell NONE = new Cell(Optional.empty(), Status.UNKNOWN, "", 0, Drift.NONE, 0);
    }

    /** How an answer stands to an earlier one. */
    public enum Drift {
        /** There is no answer. */
        NONE,
        /** No earlier year has an answer. */
        FIRST,
        /** Word for word, spaces and punctuation aside. */
        SAME,
        CHANGED;

        public String key() {
            return Keys.kebab(name());
        }
    }

    /**
     * What one rule found.
     *
     * @param rule its id
     * @param counts one for each year, over the reports that are used
     */
    public record RuleLine(String rule, List<Integer> counts) {
        public RuleLine {
            counts = List.copyOf(counts);
        }
    }

    public History {
        years = List.copyOf(years);
        items = List.copyOf(items);
        rules = List.copyOf(rules);
        withoutYear = List.copyOf(withoutYear);
    }
}
