package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import prongsai.model.Box;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;

/**
 * What lies under and over a page's letters, in the order of painting: filled areas and pictures. Tells letters in the
 * colour of their ground and letters that were painted over.
 */
final class Ground {
    /** A colour that differs from its ground by no more, of 255 in each part, is not seen. */
    private static final int UNSEEN = 10;

    private static final int PAPER = 0xFFFFFF;
    private static final int UNKNOWN = -1;
    /** A page with more filled areas is a drawing, and its letters are taken as they are. */
    private static final int MOST_PATCHES = 20_000;

    private static final double BUCKET = 16;
    private static final int MOST_ROWS = 2_000;
    private static final double EDGE = 0.5;
    private static final double JOINED = 0.3;

    private final List<Patch> patches = new ArrayList<>();
    private final Set<Integer> colours = new HashSet<>(Set.of(PAPER));

    /**
     * A filled area.
     *
     * @param box where
     * @param rgb its colour; {@link #UNKNOWN} for a picture or a pattern
     * @param covers it hides all that was painted there before
     * @param before glyphs that were painted before it
     */
    private record Patch(Box box, int rgb, boolean covers, int before) {}

    void fill(Box box, int rgb, boolean covers, int glyphs) {
        if (patches.size() < MOST_PATCHES) {
            patches.add(new Patch(box, rgb, covers, glyphs));
            colours.add(rgb);
        }
    }

    /** A fill of many colours. */
    void pattern(Box box, boolean covers, int glyphs) {
        fill(box, UNKNOWN, covers, glyphs);
    }

    /** True where a letter of this colour cannot be seen on what is painted so far. */
    boolean swallows(double x, double y, int rgb) {
        for (int colour : colours) {
            if (alike(colour, rgb)) {
                return alike(under(x, y), rgb);
            }
        }
        return false;
    }

    private static boolean alike(int ground, int rgb) {
        return ground != UNKNOWN
                && Math.abs((ground >> 16 & 255) - (rgb >> 16 & 255)) <= UNSEEN
                && Math.abs((ground >> 8 & 255) - (rgb >> 8 & 255)) <= UNSEEN
                && Math.abs((ground & 255) - (rgb & 255)) <= UNSEEN;
    }

    /** True where nothing but paper is under a place. */
    boolean paper(double x, double y) {
        return under(x, y) == PAPER;
    }

    private int under(double x, double y) {
        for (int i = patches.size() - 1; i >= 0; i--) {
            Box box = patches.get(i).box();
            if (x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1()) {
                return patches.get(i).rgb();
            }
        }
        return PAPER;
    }

    /** Marks the glyphs that were painted over: by a picture as a layer of text under it, by a filled area as hidden. */
    void cover(List<Glyph> glyphs) {
        if (patches.size() >= MOST_PATCHES) {
            return;
        }
        Map<Integer, List<Integer>> rows = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            rows.computeIfAbsent((int) Math.floor(glyphs.get(i).middleY() / BUCKET), k -> new ArrayList<>())
                    .add(i);
        }
        for (Patch patch : patches) {
            if (patch.covers() && patch.before() > 0) {
                cover(patch, glyphs, rows);
            }
        }
    }

    private static void cover(Patch patch, List<Glyph> glyphs, Map<Integer, List<Integer>> rows) {
        int first = (int) Math.floor(patch.box().y0() / BUCKET);
        int last = (int) Math.floor(patch.box().y1() / BUCKET);
        TreeSet<Integer> under = new TreeSet<>();
        for (int row = Math.max(first, -1); row <= Math.min(last, first + MOST_ROWS); row++) {
            for (int i : rows.getOrDefault(row, List.of())) {
                Glyph glyph = glyphs.get(i);
                if (i < patch.before() && glyph.ink() == Ink.VISIBLE && holds(patch.box(), glyph)) {
                    under.add(i);
                }
            }
        }
        Ink ink = patch.rgb() == UNKNOWN ? Ink.INVISIBLE : Ink.HIDDEN;
        int from = -1;
        int before = -1;
        for (int i : under) {
            if (from < 0 || i != before + 1) {
                hide(glyphs, from, before, ink);
                from = i;
            }
            before = i;
        }
        hide(glyphs, from, before, ink);
    }

    /** Hides a stretch of glyphs; not one that goes on in the open, where a seal only touches a line. */
    private static void hide(List<Glyph> glyphs, int from, int to, Ink ink) {
        if (from < 0) {
            return;
        }
        boolean opens = from > 0 && joined(glyphs.get(from - 1), glyphs.get(from));
        boolean goesOn = to + 1 < glyphs.size() && joined(glyphs.get(to), glyphs.get(to + 1));
        if (!opens && !goesOn) {
            for (int i = from; i <= to; i++) {
                glyphs.set(i, glyphs.get(i).in(ink));
            }
        }
    }

    private static boolean joined(Glyph before, Glyph after) {
        return before.angle() == after.angle()
                && Math.abs(before.across() - after.across()) < JOINED * after.size()
                && Math.abs(after.along() - before.alongEnd()) < JOINED * after.size();
    }

    private static boolean holds(Box box, Glyph glyph) {
        Box letter = glyph.box();
        double top = letter.y0() + letter.height() / 4;
        double bottom = letter.y1() - letter.height() / 4;
        return letter.x0() >= box.x0() - EDGE
                && letter.x1() <= box.x1() + EDGE
                && top >= box.y0()
                && bottom <= box.y1();
    }
}
