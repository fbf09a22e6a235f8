package prongsai.present.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text needs in a cell that wraps.
 *
 * <p>Widths are in the unit of column widths, the width of a digit in the book's font. Thai vowels and tone marks above
 * and below their consonant take none. The measures are a little generous: a row that is somewhat too high reads well,
 * one that cuts its last line does not.
 */
final class TextSpace {
    /** Height of a line in points: room for a tone mark over an upper vowel, in the fallback fonts of LibreOffice too. */
    static final float LINE_POINTS = 14f;

    /** Lines in the highest row: a row may have 409.5 points. */
    static final int MAX_LINES = 28;

    private static final double THAI = 1.1;
    private static final double WIDE = 1.3;
    private static final double FULL = 2.0;
    /** What a line loses on average where a word that no longer fits goes to the next: half a long Thai word. */
    private static final double LOSS = 3;

    private TextSpace() {}

    /** Lines that the text takes in a column of this width; an empty text takes one. */
    static int lines(String text, int columnWidth) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += linesOf(width(paragraph), columnWidth);
        }
        return lines;
    }

    private static int linesOf(double width, int columnWidth) {
        return width <= columnWidth - 1 ? 1 : (int) Math.ceil(width / usable(columnWidth));
    }

    /**
     * The text in parts that each fit the highest row; they make the text again when joined, but for the line feed or
     * space at which it was parted.
     */
    static List<String> parts(String text, int columnWidth) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (lines(rest, columnWidth) > MAX_LINES) {
            int end = fitting(rest, columnWidth);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
            if (rest.startsWith("\n") || rest.startsWith(" ")) {
                rest = rest.substring(1);
            }
        }
        parts.add(rest);
        return parts;
    }

    /** Where to part: after the last line feed that fits, else the last space, else before a letter of its own. */
    private static int fitting(String text, int columnWidth) {
        double line = usable(columnWidth);
        int fullLines = 0;
        double inLine = 0;
        int lineFeed = 0;
        int space = 0;
        int letter = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                fullLines += Math.max(1, (int) Math.ceil(inLine / line));
                inLine = 0;
            } else {
                inLine += width(c);
            }
            if (fullLines + Math.ceil(inLine / line) > MAX_LINES || fullLines >= MAX_LINES) {
                break;
            }
            if (c == '\n') {
                lineFeed = i;
            } else if (c == ' ') {
                space = i;
            } else if (width(c) > 0 && !Character.isLowSurrogate(c)) {
                letter = Math.max(1, i);
            }
        }
        if (lineFeed > letter / 2) {
            return lineFeed;
        }
        return space > letter / 2 ? space : letter;
    }

    static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    /** The padding of a cell takes one digit. */
    private static double usable(int columnWidth) {
        return Math.max(columnWidth * 0.55, columnWidth - 1 - LOSS);
    }

    private static double width(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || Character.isLowSurrogate(c)) {
            return 0;
        }
        if (c >= 0x0E00 && c <= 0x0E7F) {
            return THAI;
        }
        if (c >= 0x1100 && c != '“' && c != '”' && c != '–' && c != '…' && c != '•') {
            return FULL;
        }
        return c == 'W' || c == 'M' || c == '@' || c == '%' || c == 'm' || c == 'w'
                ? WIDE + 0.3
                : Character.isUpperCase(c) ? WIDE : 1;
    }
}
