package prongsai.present.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import prongsai.text.Thai;

/**
 * Text folded into lines of a terminal. Thai is parted between words as the Java platform's dictionary knows them, since
 * it has no spaces there; a mark goes with its consonant and takes no column.
 */
final class Folded {
    /** Narrower than this, a screen is taken as it is not: a word a line reads worse than lines that run over. */
    private static final int NARROWEST = 20;

    private Folded() {}

    /**
     * The lines of a text.
     *
     * @param text may have line feeds, each of which begins a line
     * @param width columns of a line; 0 or too few for words: lines stay whole
     * @return at least one line, none with blanks at its end
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            if (width < NARROWEST || columns(paragraph) <= width) {
                lines.add(paragraph.stripTrailing());
            } else {
                fold(paragraph, width, lines);
            }
        }
        return lines;
    }

    private static void fold(String paragraph, int width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        breaks.setText(paragraph);
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = paragraph.substring(from, to);
            if (!line.isEmpty() && columns(line + piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            from = to;
            while (columns(piece) > width && columns(piece.stripTrailing()) > width) {
                int fitting = fitting(piece, width);
                lines.add(piece.substring(0, fitting));
                piece = piece.substring(fitting);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** How much of a word that is longer than a line goes into one; no mark is parted from its consonant. */
    private static int fitting(String word, int width) {
        int end = 0;
        int columns = 0;
        while (end < word.length()) {
            int c = word.codePointAt(end);
            columns += column(c);
            if (columns > width) {
                break;
            }
            end += Character.charCount(c);
        }
        return Math.max(end, Character.charCount(word.codePointAt(0)));
    }

    /** Columns that a text takes on a terminal. */
    static int columns(String text) {
        return text.codePoints().map(Folded::column).sum();
    }

    private static int column(int c) {
        if (Thai.isMark(c)) {
            return 0;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> 1;
        };
    }
}
