package prongsai.model.shared;

import java.util.List;
import prongsai.model.Keys;

/**
 * A text of a report beside the text of one other report that it has most in common with.
 *
 * @param record {@code O24}, {@code measure 1}, {@code prose 12}
 * @param field key of the field; empty for a paragraph
 * @param text all of it
 * @param otherRecord record of the other text
 * @param otherField its field; empty for a paragraph
 * @param otherText all of it
 * @param verdict what the two are to each other
 * @param likeness how much they have in common
 * @param spans words in both, in the order of both
 * @param official letters of the text that are official wording
 * @param masks own names in the text, which are not compared, each once
 * @param otherMasks own names in the other text, each once
 */
public record TextPair(
        String record,
        String field,
        String text,
        String otherRecord,
        String otherField,
        String otherText,
        Verdict verdict,
        Likeness likeness,
        List<Span> spans,
        long official,
        List<String> masks,
        List<String> otherMasks) {
    /** What two texts are to each other. */
    public enum Verdict {
        /** The same text but for some words: Jaccard .60 and more. */
        SAME,
        /** One text, reworked: Jaccard .40 and more. To be read side by side. */
        REWORKED,
        /** Different texts with a passage in common. */
        PASSAGE;

        public String key() {
            return Keys.kebab(name());
        }
    }

    /**
     * Words in both texts.
     *
     * @param start first character in the text
     * @param end after the last character
     * @param otherStart first character in the other text
     * @param otherEnd after the last character
     */
    public record Span(int start, int end, int otherStart, int otherEnd) {}

    public TextPair {
        spans = List.copyOf(spans);
        masks = List.copyOf(masks);
        otherMasks = List.copyOf(otherMasks);
    }
}
