package prongsai.read.pdf;

import java.util.Arrays;
import java.util.List;
import prongsai.read.page.Glyph;

/** Where on a page which letter stands: squares of 3 points, so that most glyphs reach into no other than their own. */
final class Spots {
    /** No glyph with this letter stands in the square. */
    static final int NONE = -1;

    private static final double SIDE = 3;
    /** 2^32 by the golden ratio: squares side by side do not lie side by side in the table, where they would heap up. */
    private static final int GOLDEN = 0x9E3779B9;

    private static final int SPREAD = 16;

    private final int[] table;

    /** For as many glyphs. */
    Spots(int glyphs) {
        table = new int[Math.max(4, Integer.highestOneBit(Math.max(1, glyphs)) << 2)];
        Arrays.fill(table, NONE);
    }

    static long square(double at) {
        return (long) Math.floor(at / SIDE);
    }

    /**
     * Remembers a glyph by its number, in place of an earlier one with the same letter in the same square.
     *
     * @param glyphs by their numbers, those that were remembered before
     */
    void put(Glyph glyph, int number, List<Glyph> glyphs) {
        table[find(glyph.text(), square(glyph.x()), square(glyph.y()), glyphs)] = number;
    }

    /**
     * The number of the last glyph with this letter in a square; {@link #NONE} where there is none.
     *
     * @param glyphs by their numbers
     */
    int get(String text, long x, long y, List<Glyph> glyphs) {
        return table[find(text, x, y, glyphs)];
    }

    /** Where in the table it is or would be. */
    private int find(String text, long x, long y, List<Glyph> glyphs) {
        int at = slot(text, x, y);
        while (table[at] != NONE && !is(glyphs.get(table[at]), text, x, y)) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private static boolean is(Glyph glyph, String text, long x, long y) {
        return square(glyph.x()) == x && square(glyph.y()) == y && glyph.text().equals(text);
    }

    private int slot(String text, long x, long y) {
        int hash = ((text.hashCode() * 31 + Long.hashCode(x)) * GOLDEN + Long.hashCode(y)) * GOLDEN;
        return (hash ^ hash >>> SPREAD) & table.length - 1;
    }
}
