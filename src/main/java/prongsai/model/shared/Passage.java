package prongsai.model.shared;

import java.util.List;
import prongsai.model.Value;

/**
 * A text of a report, compared with other agencies' texts.
 *
 * @param record {@code O24}, {@code measure 1}, {@code prose 12}
 * @param field key of the field; empty for a paragraph
 * @param value the text and its places
 * @param stretches in order, covering the text
 * @param sources texts of other agencies that stretches point to, the one that explains most first
 * @param share letters by kind
 */
public record Passage(
        String record, String field, Value value, List<Stretch> stretches, List<SourceText> sources, Share share) {
    /**
     * A text of another agency.
     *
     * @param report whose
     * @param record which record
     * @param field which field; empty for a paragraph
     * @param text all of it
     * @param similarity of the two whole texts, 0 to 1 (Jaccard of masked character 7-grams)
     */
    public record SourceText(ReportRef report, String record, String field, String text, double similarity) {}

    public Passage {
        stretches = List.copyOf(stretches);
        sources = List.copyOf(sources);
    }

    public String text() {
        return value.text();
    }

    /** The words of a stretch. */
    public String words(Stretch stretch) {
        return value.text().substring(stretch.start(), stretch.end());
    }

    public boolean shares() {
        return share.shared() > 0;
    }
}
