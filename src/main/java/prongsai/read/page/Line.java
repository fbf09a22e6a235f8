package prongsai.read.page;

import java.util.List;
import prongsai.model.Box;

/**
 * A line of text in one area. Positions run along and across its direction of writing.
 *
 * @param pieces glyphs in reading order, at least one that is not blank
 * @param from start of its first letter
 * @param to end of its last letter
 * @param base base line
 * @param size height of an em of most of its letters
 * @param bold most of its letters are
 * @param box of its letters on the page
 * @param text repaired text of the pieces without blanks at either end
 * @param facts what else its pieces tell
 */
record Line(
        List<Piece> pieces,
        double from,
        double to,
        double base,
        double size,
        boolean bold,
        Box box,
        String text,
        LineFacts facts) {
    Line {
        pieces = List.copyOf(pieces);
    }

    Line(List<Piece> pieces, double from, double to, double base, double size, boolean bold, Box box) {
        this(pieces, from, to, base, size, bold, box, text(pieces), LineFacts.of(pieces, to));
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder(pieces.size() + 1);
        for (Piece piece : pieces) {
            if (piece.gap()) {
                text.append(' ');
            }
            text.append(piece.glyph().text());
        }
        return text.toString().strip();
    }

    /** Its text as the file gives it. */
    String raw() {
        return facts.repaired() ? raw(pieces) : text;
    }

    private static String raw(List<Piece> pieces) {
        StringBuilder raw = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.gap()) {
                raw.append(' ');
            }
            raw.append(piece.glyph().raw());
        }
        return raw.toString().strip();
    }

    /** True where the file has a blank behind the last letter: the line was wrapped at a space. */
    boolean endsBlank() {
        return facts.endsBlank();
    }

    /** The widest space between two letters, in points. */
    double widestGap() {
        return facts.widestGap();
    }

    /** Block of the structure tree in which it begins. */
    int firstTag() {
        return facts.firstTag();
    }

    /** Block of the structure tree in which it ends. */
    int lastTag() {
        return facts.lastTag();
    }

    int angle() {
        return pieces.getFirst().glyph().angle();
    }

    double width() {
        return to - from;
    }
}
