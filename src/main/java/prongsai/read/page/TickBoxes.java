package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import prongsai.model.Box;

/** Tick boxes that are drawn, with lines or by a form field, and not written. */
public final class TickBoxes {
    public static final String EMPTY = "\u2610";
    public static final String TICKED = "\u2611";
    public static final String CAUSE = "tick-box";

    private static final double SMALLEST = 5;
    private static final double LARGEST = 18;
    private static final double SQUARE = 1.35;
    /** Share of the box that a tick takes at least. */
    private static final double TICK = 0.3;
    /** A box in prose stands beside its label, nearer than this. */
    private static final double LABEL = 36;

    private static final Set<String> TICK_SIGNS = Set.of(
            "\u2713", "\u2714", "\u2715", "\u2716", "\u2717", "\u2718", "\u221A", "\u00D7", "/", "x", "X", "\u2611",
            "\u2612");

    private TickBoxes() {}

    /** A box as a glyph, placed so that its middle is that of a letter of its line. */
    public static Glyph glyph(Box box, boolean ticked) {
        double size = Math.max(box.height(), 1);
        double base = (box.y0() + box.y1()) / 2 + 0.3 * size;
        return new Glyph(ticked ? TICKED : EMPTY, box.x0(), base, box.width(), size, 0, 0, Ink.VISIBLE, TagTables.NONE);
    }

    public static boolean possible(Box box) {
        double longer = Math.max(box.width(), box.height());
        double shorter = Math.min(box.width(), box.height());
        return shorter >= SMALLEST && longer <= LARGEST && longer <= shorter * SQUARE;
    }

    /**
     * The page's glyphs with its drawn boxes among them.
     *
     * @param boxes squares of lines of the right size, which touch no other line
     * @param tables boxes of the page's tables, where a box may stand alone
     */
    static List<Glyph> written(PageContent page, List<Box> boxes, List<Box> tables) {
        if (boxes.isEmpty()) {
            return page.glyphs();
        }
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        for (Box box : boxes) {
            write(page, box, tables, glyphs);
        }
        return glyphs;
    }

    private static void write(PageContent page, Box box, List<Box> tables, List<Glyph> glyphs) {
        List<Integer> inside = new ArrayList<>();
        boolean labelled = tables.stream().anyMatch(t -> holds(t, middleX(box), middleY(box)));
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.blank()) {
                continue;
            }
            if (holds(box, glyph.middleX(), glyph.middleY())) {
                inside.add(i);
            } else if (Math.abs(glyph.middleY() - middleY(box)) < box.height()
                    && glyph.x() < box.x1() + LABEL
                    && glyph.x() + glyph.width() > box.x0() - LABEL) {
                labelled = true;
            }
        }
        if (inside.size() == 1
                && TICK_SIGNS.contains(glyphs.get(inside.getFirst()).text())) {
            int tick = inside.getFirst();
            glyphs.set(tick, glyphs.get(tick).repaired(TICKED, CAUSE));
        } else if (inside.isEmpty() && labelled) {
            boolean ticked = page.shapes().stream()
                    .anyMatch(s -> !s.square()
                            && holds(box, middleX(s.box()), middleY(s.box()))
                            && Math.max(s.box().width(), s.box().height()) >= TICK * box.width());
            glyphs.add(glyph(box, ticked));
        }
    }

    private static boolean holds(Box box, double x, double y) {
        return x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1();
    }

    private static double middleX(Box box) {
        return (box.x0() + box.x1()) / 2;
    }

    private static double middleY(Box box) {
        return (box.y0() + box.y1()) / 2;
    }
}
