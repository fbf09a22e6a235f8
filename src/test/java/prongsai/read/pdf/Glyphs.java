package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import prongsai.model.Box;
import prongsai.model.Document;

/** Glyphs and pages written by hand: letters of 6 points in a font of 12, marks without width. */
final class Glyphs {
    static final double WIDTH = 6;
    static final double SIZE = 12;

    private Glyphs() {}

    /** One glyph a character, side by side; marks stand at the end of their letter and have no width. */
    static List<Glyph> text(String text, double x, double y) {
        return text(text, x, y, WIDTH);
    }

    /** The same with another distance from letter to letter. */
    static List<Glyph> text(String text, double x, double y, double pitch) {
        List<Glyph> glyphs = new ArrayList<>();
        double at = x;
        for (char c : text.toCharArray()) {
            boolean mark = prongsai.text.Thai.isMark(c);
            glyphs.add(glyph(String.valueOf(c), mark ? at - pitch + WIDTH : at, y, mark ? 0 : WIDTH));
            at += mark ? 0 : pitch;
        }
        return glyphs;
    }

    static Glyph glyph(String text, double x, double y, double width) {
        return new Glyph(text, x, y, width, SIZE, 0, 0, Ink.VISIBLE, TaggedBlocks.NONE);
    }

    @SafeVarargs
    static List<Glyph> all(List<Glyph>... parts) {
        List<Glyph> all = new ArrayList<>();
        for (List<Glyph> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    static PageContent page(int number, List<Glyph> glyphs, List<Segment> segments) {
        return new PageContent(
                number, new PageFrame(595, 842, 0), glyphs, segments, List.of(), List.of(), List.of(), false);
    }

    static Document document(PageContent... pages) {
        return PdfReader.document(
                List.of(pages), List.of(new FontTraits("Garuda", false)), new TableTags(new COSDictionary()));
    }

    /** All lines of a grid with these positions. */
    static List<Segment> grid(double[] xs, double[] ys) {
        List<Segment> lines = new ArrayList<>();
        for (double x : xs) {
            lines.add(Segment.standing(x, ys[0], ys[ys.length - 1]));
        }
        for (double y : ys) {
            lines.add(Segment.lying(y, xs[0], xs[xs.length - 1]));
        }
        return lines;
    }

    static List<Segment> rectangle(Box box) {
        return grid(new double[] {box.x0(), box.x1()}, new double[] {box.y0(), box.y1()});
    }
}
