package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.TagTables;
import prongsai.text.Thai;

/** From the recognised lines of a page to glyphs as a PDF would give them: points, base lines, ems, gaps for spaces. */
final class LineGlyphs {
    /** Height of a consonant without ascender in ems: TH Sarabun, in which reports are set. */
    private static final double CONSONANT = 0.42;
    /** Height of a digit or capital in ems. */
    private static final double DIGIT = 0.52;
    /** Lines whose em differs by less are of one size: the heights of few letters are uncertain. */
    private static final double SAME_SIZE = 0.25;
    /** Fewer letters do not tell the size of a line. */
    private static final int TELLING = 6;
    /** A gap that the reader of lines takes for a space, in ems. */
    private static final double SPACE = 0.34;
    /** No space is narrower, whatever the engine says, in ems. */
    private static final double NARROWEST = 0.07;
    /** A gap that is a space, whatever the engine says, in ems. */
    private static final double WIDEST = 0.5;

    /** Vowels above a consonant. */
    private static final String ABOVE = "\u0E31\u0E34\u0E35\u0E36\u0E37";

    /** Letters that reach over the others. */
    private static final String TALL = "ปฝฟฬโใไฐญฎฏ";

    /**
     * A line where it stands on its page.
     *
     * @param line in pixels of its picture
     * @param x0 of the picture on the page, in pixels
     * @param y0 of the picture on the page, in pixels
     * @param stroke width of its letters' strokes, in pixels; 0 where unknown
     */
    record Placed(TextLine line, double x0, double y0, double stroke) {
        double x(double x) {
            return x0 + x;
        }

        double y(double y) {
            return y0 + y;
        }
    }

    /** Strokes wider than those of the page's text by this are bold. */
    private static final double BOLD = 1.13;

    private final double points;

    private LineGlyphs(double points) {
        this.points = points;
    }

    /**
     * The glyphs of a page.
     *
     * @param lines in reading order
     * @param dpi of the page's picture
     * @param font number that the glyphs name; bold ones name the next
     */
    static List<Glyph> of(List<Placed> lines, double dpi, int font) {
        LineGlyphs glyphs = new LineGlyphs(72 / dpi);
        List<double[]> heights = lines.stream().map(glyphs::ems).toList();
        double usual = median(
                heights.stream()
                        .mapToDouble(h -> median(h, 0))
                        .filter(e -> e > 0)
                        .toArray(),
                12);
        double[] ems =
                heights.stream().mapToDouble(h -> LineGlyphs.em(h, usual)).toArray();
        double stroke = stroke(lines, ems);
        List<Glyph> all = new ArrayList<>();
        for (int i = 0; i < ems.length; i++) {
            Placed line = lines.get(i);
            boolean bold = line.stroke() > BOLD * stroke * ems[i];
            all.addAll(glyphs.glyphs(line, rounded(ems[i]), bold ? font + 1 : font));
        }
        return all;
    }

    /** The usual size where a line's is nearly that, or where too few of its letters tell it. */
    private static double em(double[] heights, double usual) {
        double em = median(heights, usual);
        double off = Math.abs(em - usual) / usual;
        return off <= SAME_SIZE || (heights.length < TELLING && off < 1) ? usual : em;
    }

    /** The usual width of strokes, in pixels of a point of em, over the letters of a page. */
    private static double stroke(List<Placed> lines, double[] ems) {
        return median(
                IntStream.range(0, ems.length)
                        .boxed()
                        .flatMapToDouble(
                                i -> DoubleStream.generate(() -> lines.get(i).stroke() / ems[i])
                                        .limit(lines.get(i).line().symbols().size()))
                        .toArray(),
                Double.MAX_VALUE);
    }

    /** Half points: sizes that nearly are the same have to be. */
    private static double rounded(double em) {
        return Math.max(1, Math.round(em * 2) / 2.0);
    }

    /** The ems that the heights of a line's letters mean, in points. */
    private double[] ems(Placed placed) {
        List<Symbol> symbols = placed.line().symbols();
        List<Double> ems = new ArrayList<>();
        for (int i = 0; i < symbols.size(); i++) {
            // The ring of an am stands over the letter before it.
            boolean ringed = i + 1 < symbols.size() && symbols.get(i + 1).text().indexOf(Thai.SARA_AM) == 0;
            double em = ringed ? 0 : height(symbols.get(i)) * points;
            if (em > 0) {
                ems.add(em);
            }
        }
        return ems.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double height(Symbol symbol) {
        String text = symbol.text();
        if (text.length() != 1) {
            return 0;
        }
        char c = text.charAt(0);
        double height = symbol.box().height();
        if (Thai.isConsonant(c) && TALL.indexOf(c) < 0) {
            return height / CONSONANT;
        }
        return Character.isDigit(c) || Character.isUpperCase(c) ? height / DIGIT : 0;
    }

    private static double median(double[] values, double none) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? none : sorted[sorted.length / 2];
    }

    private List<Glyph> glyphs(Placed placed, double em, int font) {
        List<Symbol> symbols = CodeLetters.in(placed.line().symbols());
        List<Glyph> glyphs = new ArrayList<>();
        double base = placed.y(placed.line().baseline()) * points;
        boolean blank = false;
        for (Symbol given : symbols) {
            Symbol symbol = new Symbol(oneVowel(given.text()), given.box(), given.confidence());
            if (symbol.text().isBlank()) {
                blank = true;
                continue;
            }
            if (!glyphs.isEmpty() && twoVowels(glyphs.getLast().text(), symbol.text())) {
                // A letter carries one vowel above: of two that the engine saw, the surer one.
                if (symbol.confidence() <= glyphs.getLast().confidence()) {
                    continue;
                }
                glyphs.removeLast();
            }
            Box box = symbol.box();
            double x = placed.x(box.x0()) * points;
            double width = box.width() * points;
            if (!glyphs.isEmpty()) {
                glyphs.set(glyphs.size() - 1, before(glyphs.getLast(), x, blank, em));
            }
            glyphs.add(new Glyph(
                            symbol.text(),
                            hundredths(x),
                            hundredths(base),
                            hundredths(width),
                            em,
                            0,
                            font,
                            Ink.VISIBLE,
                            TagTables.NONE)
                    .sure(symbol.confidence()));
            blank = false;
        }
        return glyphs;
    }

    /** A letter with its marks, of which one at most is a vowel above: of several the first. */
    private static String oneVowel(String cluster) {
        StringBuilder one = new StringBuilder();
        boolean vowel = false;
        for (int i = 0; i < cluster.length(); i++) {
            boolean above = ABOVE.indexOf(cluster.charAt(i)) >= 0;
            if (!above || !vowel) {
                one.append(cluster.charAt(i));
            }
            vowel |= above;
        }
        return one.toString();
    }

    private static boolean twoVowels(String before, String text) {
        return before.length() == 1
                && text.length() == 1
                && ABOVE.indexOf(before.charAt(0)) >= 0
                && ABOVE.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * The glyph with a width that leaves a gap before the next where there is a space, and none where there is none.
     * Thai has no space between words, and the engine sets some: so the ink decides where it is clear.
     */
    private static Glyph before(Glyph glyph, double next, boolean blank, double em) {
        double gap = next - glyph.x() - glyph.width();
        boolean space = blank ? gap > NARROWEST * em : gap > WIDEST * em;
        double most = Math.max(0, next - glyph.x());
        double width = space ? Math.min(glyph.width(), Math.max(0, most - SPACE * em)) : most;
        return wide(glyph, hundredths(width));
    }

    private static Glyph wide(Glyph glyph, double width) {
        return new Glyph(
                        glyph.text(),
                        glyph.x(),
                        glyph.y(),
                        width,
                        glyph.size(),
                        0,
                        glyph.font(),
                        Ink.VISIBLE,
                        TagTables.NONE)
                .sure(glyph.confidence());
    }

    /** More is noise, and would not come back from the cache the same. */
    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
