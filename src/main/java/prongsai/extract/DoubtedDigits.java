package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Doubt;
import prongsai.model.Paragraph;

/** Where in a paragraph its reader doubts, and how much. */
final class DoubtedDigits {
    /** Below this a reading is in doubt. */
    static final double SURE = 0.9;

    private DoubtedDigits() {}

    /**
     * A doubted stretch.
     *
     * @param start first character
     * @param end after the last
     * @param doubt what is said of it
     */
    record Span(int start, int end, Doubt doubt) {
        boolean meets(int from, int to) {
            return start < to && from < end;
        }
    }

    /** The doubted stretches in order. A doubt whose words the text no longer has is left out. */
    static List<Span> of(Paragraph paragraph) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (Doubt doubt : paragraph.doubts()) {
            int at = paragraph.text().indexOf(doubt.text(), from);
            if (at >= 0 && !doubt.text().isEmpty()) {
                from = at + doubt.text().length();
                spans.add(new Span(at, from, doubt));
            }
        }
        return spans;
    }

    /** How sure a stretch of the text is: 1 where nothing in it is doubted. */
    static double confidence(Paragraph paragraph, int start, int end) {
        return of(paragraph).stream()
                .filter(span -> span.meets(start, end))
                .mapToDouble(span -> span.doubt().confidence())
                .min()
                .orElse(1);
    }

    /** How sure the least sure word of the text is, its letters included. */
    static double confidence(Paragraph paragraph) {
        return Math.min(
                paragraph.confidence(),
                paragraph.doubts().stream().mapToDouble(Doubt::confidence).min().orElse(1));
    }
}
