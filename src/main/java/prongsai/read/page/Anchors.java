package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prongsai.model.Box;

/**
 * Where the letters of a document stand on its pages: from a paragraph and a stretch of its text to boxes, one a line. A
 * form without pages has none.
 *
 * <p>Between the glyphs and the text of a paragraph stand joins of lines and the repair of letters, so the two are
 * compared and what differs is spread evenly ({@link TextGlyphs}).
 */
public final class Anchors {
    /** Of a document without pages. */
    public static final Anchors NONE = new Anchors(Map.of());

    private static final int QUARTER = 90;
    private static final int FULL = 360;

    private final Map<String, Written> written;

    Anchors(Map<String, Written> written) {
        this.written = Map.copyOf(written);
    }

    /**
     * A paragraph and the lines it was made of.
     *
     * @param page page, 1-based
     * @param frame leads from the lines to the page as shown
     * @param text the paragraph's, repaired
     * @param lines at least one
     */
    record Written(int page, PageFrame frame, String text, List<Line> lines) {}

    /**
     * A rectangle around words of one line.
     *
     * @param page page, 1-based
     * @param box on the page as shown, in points from its upper left corner
     * @param angle direction of writing on the page as shown, in degrees clockwise, 0 to 359
     */
    public record Spot(int page, Box box, int angle) {}

    /** True where the letters of this paragraph are known. */
    public boolean knows(String paragraph) {
        return written.containsKey(paragraph);
    }

    /**
     * Where a stretch of a paragraph's text stands.
     *
     * @param paragraph id of the paragraph, {@code p7} or {@code t2r3c4p1}
     * @param start first character in {@link prongsai.model.Paragraph#text()}
     * @param end after the last
     * @return one a line, in reading order; empty for blanks, and where the letters are not known
     */
    public List<Spot> of(String paragraph, int start, int end) {
        Written it = written.get(paragraph);
        if (it == null) {
            return List.of();
        }
        List<Spot> spots = new ArrayList<>();
        for (TextGlyphs.Stretch stretch : TextGlyphs.of(it.text, it.lines).between(start, end)) {
            int angle = Math.floorMod(stretch.angle() + it.frame.turns() * QUARTER, FULL);
            spots.add(new Spot(it.page, it.frame.shown(stretch.box()), angle));
        }
        return spots;
    }
}
