package prongsai.read.page;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import prongsai.text.Thai;

/** How much of a line's beginning could not have been left on the line before. */
final class FirstWord {
    /** Dictionaries differ: the typesetter's may keep together what this one parts (เว็บ-ไซต์, ไตร-มาส). */
    private static final int SHORTEST = 5;

    private FirstWord() {}

    /** Width in points of the first stretch of a line that a typesetter keeps together. */
    static double width(Line line) {
        String text = line.text();
        if (text.isEmpty()) {
            return 0;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        breaks.setText(text);
        int end = breaks.next();
        while (end != BreakIterator.DONE && end < text.length() && (letters(text, end) < SHORTEST)) {
            end = breaks.next();
        }
        while (end != BreakIterator.DONE
                && end < text.length()
                && ascii(text.charAt(end - 1))
                && ascii(text.charAt(end))) {
            // An address is kept together, whatever its full stops.
            end++;
        }
        if (end == BreakIterator.DONE) {
            return line.width();
        }
        return widthTo(line, text.substring(0, end).strip().length());
    }

    private static boolean ascii(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static int letters(String text, int end) {
        return (int) text.substring(0, end)
                .chars()
                .filter(c -> !Thai.isMark(c) && !Character.isWhitespace(c))
                .count();
    }

    private static double widthTo(Line line, int characters) {
        int left = characters;
        double end = line.from();
        List<Piece> pieces = line.pieces();
        boolean begun = false;
        for (Piece piece : pieces) {
            String text = piece.glyph().text();
            begun |= !text.isBlank();
            if (!begun) {
                continue;
            }
            left -= text.length() + (piece.gap() ? 1 : 0);
            end = Math.max(end, piece.glyph().alongEnd());
            if (left <= 0) {
                break;
            }
        }
        return end - line.from();
    }
}
