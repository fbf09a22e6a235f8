package prongsai.present;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Place;
import prongsai.model.shared.Passage;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;
import prongsai.text.Squash;

/**
 * Words of a report that stand in another agency's report too, as tables list them.
 *
 * @param report the report
 * @param passage the text they stand in
 * @param stretch the words
 * @param match where they stand in the source
 * @param source the text of the other agency
 */
public record SharedRow(
        ReportRef report, Passage passage, Stretch stretch, Stretch.Match match, Passage.SourceText source) {
    /** One row a shared stretch, in the report's order. */
    public static List<SharedRow> of(SharedText shared) {
        List<SharedRow> rows = new ArrayList<>();
        for (Passage passage : shared.passages()) {
            for (Stretch stretch : passage.stretches()) {
                stretch.match()
                        .ifPresent(match -> rows.add(new SharedRow(
                                shared.report(),
                                passage,
                                stretch,
                                match,
                                passage.sources().get(match.source()))));
            }
        }
        return List.copyOf(rows);
    }

    public String words() {
        return passage.words(stretch);
    }

    public String sourceWords() {
        return source.text().substring(match.start(), match.end());
    }

    /** Letters, digits and Thai marks of the words. */
    public int letters() {
        return Squash.of(words()).length();
    }

    /** Where the words begin. */
    public Place place() {
        return passage.value().placeAt(stretch.start());
    }
}
