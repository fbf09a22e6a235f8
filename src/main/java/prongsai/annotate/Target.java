package prongsai.annotate;

import java.util.List;

/** What of a document a finding is about. */
public sealed interface Target {
    /**
     * Words of paragraphs.
     *
     * @param stretches in reading order, at least one; of several paragraphs, and of several cells where a page cut one
     * @param exact whether these are the finding's own words; else the paragraphs that they stand in, or beside which
     *     something is missing
     */
    record Words(List<Stretch> stretches, boolean exact) implements Target {
        public Words {
            stretches = List.copyOf(stretches);
            if (stretches.isEmpty()) {
                throw new IllegalArgumentException("words without a stretch");
            }
        }
    }

    /**
     * A cell without words.
     *
     * @param cell its id
     */
    record EmptyCell(String cell) implements Target {}

    /** No place of its own: the report as a whole. */
    record WholeReport() implements Target {}

    /**
     * A stretch of a paragraph.
     *
     * @param paragraph its id
     * @param start first character of its text
     * @param end after the last character
     */
    record Stretch(String paragraph, int start, int end) {}
}
