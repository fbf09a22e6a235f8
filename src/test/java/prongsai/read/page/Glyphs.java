package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;
import prongsai.model.Document;

/** Glyphs and pages written by hand: letters of 6 points in a font of 12, marks without width. */
public final class Glyphs {
    public static final double WIDTH = 6;
    public static final double SIZE = 12;

    private Glyphs() {}

    /** One glyph a character, side by side; marks stand at the end of their letter and have no width. */
    public static List<Glyph> text(String text, double x, double y) {
        return text(text, x, y, WIDTH);
    }

    /** The same with another distance from letter to letter. */
    public static List<Glyph> text(String text, double x, double y, double pitch) {
        List<Glyph> glyphs = new ArrayList<>();
        double at = x;
        for (char c : text.toCharArray()) {
            boolean mark = prongsai.text.Thai.isMark(c);
            glyphs.add(glyph(String.valueOf(c), mark ? at - pitch + WIDTH : at, y, mark ? 0 : WIDTH));
            at += mark ? 0 : pitch;
        }
        return glyphs;
    }

    public static Glyph glyph(String text, double x, double y, double width) {
        return new Glyph(text, x, y, width, SIZE, 0, 0, Ink.VISIBLE, TagTables.NONE);
    }

    @SafeVarargs
    public static List<Glyph> all(List<Glyph>... parts) {
        List<Glyph> all = new ArrayList<>();
        for (List<Glyph> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    public static PageContent page(int number, List<Glyph> glyphs, List<Segment> segments) {
        return new PageContent(
                number, new PageFrame(595, 842, 0), glyphs, segments, List.of(), List.of(), List.of(), false);
    }

    public static Document document(PageContent... pages) {
        return Pages.document(
                "application/pdf", List.of(pages), List.of(new FontTraits("Garuda", false)), TagTables.UNTAGGED);
    }

    /** All lines of a grid with these positions. */
    public static List<Segment> grid(double[] xs, double[] ys) {
        List<Segment> lines = new ArrayList<>();
        for (double x : xs) {
            lines.add(Segment.standing(x, ys[0], ys[ys.length - 1]));
        }
        for (double y : ys) {
            lines.add(Segment.lying(y, xs[0], xs[xs.length - 1]));
        }
        return lines;
    }

    public static List<Segment> rectangle(Box box) {
        return grid(new double[] {box.x0(), box.x1()}, new double[] {box.y0(), box.y1()});
    }
}
