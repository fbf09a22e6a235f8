package prongsai.present.sql;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Entry;
import prongsai.model.Place;
import prongsai.model.Report;

/** The texts of a report that can be searched, each once, with where it stands. */
final class Words {
    /**
     * A text.
     *
     * @param text not empty
     * @param record {@code O24}, {@code prose 12}, {@code unassigned 3}, {@code score 1}, {@code component ID} or {@code
     *     report}
     * @param field key of the field; empty for a whole thing
     * @param page 0 where the form has none
     */
    record Line(String text, String record, String field, int page) {}

    private final List<Line> lines = new ArrayList<>();

    private Words() {}

    static List<Line> of(Report report) {
        Words words = new Words();
        words.add(report.head().title(), "report", "title", report.head().place());
        words.add(report.agency().name(), "report", "agency", Place.NOWHERE);
        for (Entry entry : report.entries()) {
            entry.fields().forEach((field, value) -> words.add(value.text(), entry.key(), field.key(), value.place()));
        }
        int number = 0;
        for (var score : report.scores()) {
            words.add(score.quote(), "score " + ++number, "quote", score.place());
        }
        number = 0;
        for (var prose : report.prose()) {
            words.add(prose.text(), "prose " + ++number, "", prose.place());
        }
        number = 0;
        for (var rest : report.unassigned()) {
            words.add(rest.text(), "unassigned " + ++number, "", rest.place());
        }
        return List.copyOf(words.lines);
    }

    private void add(String text, String record, String field, Place place) {
        if (!text.isBlank()) {
            lines.add(new Line(text, record, field, place.page()));
        }
    }
}
