package prongsai.read.pdf;

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
 */
record Line(List<Piece> pieces, double from, double to, double base, double size, boolean bold, Box box) {
    Line {
        pieces = List.copyOf(pieces);
    }

    /** Its repaired text without blanks at either end. */
    String text() {
        StringBuilder text = new StringBuilder();
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
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Glyph glyph = pieces.get(i).glyph();
            if (!glyph.text().isEmpty()) {
                return glyph.blank();
            }
        }
        return false;
    }

    int angle() {
        return pieces.getFirst().glyph().angle();
    }

    double width() {
        return to - from;
    }
}
