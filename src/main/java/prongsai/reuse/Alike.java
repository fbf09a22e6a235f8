package prongsai.reuse;

import java.util.List;
import prongsai.model.shared.Likeness;
import prongsai.model.shared.ReportRef;

/**
 * A text of the index that has words in common with a text of a report, official wording not counted.
 *
 * @param record of the report's text
 * @param field of the report's text; empty for a paragraph
 * @param text of the index, masked
 * @param places where it stands in other agencies' reports, 1 or more
 * @param likeness how much the two have in common
 */
public record Alike(String record, String field, String text, List<Place> places, Likeness likeness) {
    /**
     * Where a text stands.
     *
     * @param report in which report
     * @param record in which record
     * @param field in which field; empty for a paragraph
     */
    public record Place(ReportRef report, String record, String field) {}

    public Alike {
        places = List.copyOf(places);
    }
}
