package prongsai.present.html;

import java.util.List;
import java.util.Optional;
import prongsai.model.Bilingual;
import prongsai.model.Box;
import prongsai.model.Doubt;
import prongsai.model.Fate;
import prongsai.model.Place;

/**
 * A cell, a paragraph, or something left out: what was read, and where it went.
 *
 * @param id of the block
 * @param number on its page, 1-based
 * @param kind what became of it
 * @param label the records and fields it went to, its role, or the reason why it was left out
 * @param place where it stands
 * @param text as read
 * @param raw as the file holds it, signs that do not show written as code points; empty where nothing was changed
 * @param mends what was repaired
 * @param images pictures in it
 * @param confidence how sure the reader is of its letters, 0 to 1
 * @param doubts what is less sure than the rest
 */
public record ExplainRow(
        String id,
        int number,
        Fate.Kind kind,
        Bilingual label,
        Place place,
        String text,
        String raw,
        List<Mend> mends,
        int images,
        double confidence,
        List<Doubt> doubts) {
    /** Width of a letter on the picture against the height of its line. */
    private static final double LETTER = 0.62;

    public ExplainRow {
        mends = List.copyOf(mends);
        doubts = List.copyOf(doubts);
    }

    /**
     * A kind of repair.
     *
     * @param cause in words
     * @param count how often
     */
    public record Mend(Bilingual cause, int count) {}

    public Optional<Box> box() {
        return place.box();
    }

    /** True for a cell of which there is nothing to say but that it is empty. */
    public boolean silent() {
        return kind == Fate.Kind.DROPPED && text.isBlank() && images == 0;
    }

    public boolean doubtful() {
        return confidence < 1 || !doubts.isEmpty();
    }

    /** Its looks. */
    public String look() {
        return "fate-" + kind.key() + (mends.isEmpty() ? "" : " mended") + (doubtful() ? " doubtful" : "");
    }

    /** Its number, with the signs of repair and doubt. */
    public String badge() {
        return number + (mends.isEmpty() ? "" : "✎") + (doubtful() ? "?" : "");
    }

    /**
     * True where the label finds room beside the badge.
     *
     * @param size of its letters, in points
     */
    public boolean fits(double size) {
        long letters = Math.max(letters(label.th()), letters(label.en())) + badge().length() + 2;
        return kind == Fate.Kind.RECORD
                && box().filter(box -> box.width() > letters * size * LETTER && box.height() > 3 * size)
                        .isPresent();
    }

    /**
     * Height of the letters of its badge: less than half of a low row, where they would hide what stands in it.
     *
     * @param usual on this page, in points
     */
    public double letters(double usual) {
        return box().filter(box -> place.inTable())
                .map(box -> Math.clamp(box.height() * 0.4, usual * 0.4, usual))
                .orElse(usual);
    }

    /** Letters that take up room: marks stand over the letter before them. */
    private static long letters(String text) {
        return text.chars().filter(c -> !prongsai.text.Thai.isMark((char) c)).count();
    }
}
