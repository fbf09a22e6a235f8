package prongsai.annotate.pdf;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines and writes them as operators of a content stream. */
final class Typesetter {
    private static final double EM = 1000;
    private static final double SAME = 0.5;

    private Typesetter() {}

    /**
     * A part of a text on one line.
     *
     * @param shaped the whole text
     * @param from first cluster
     * @param to after the last
     */
    record Line(Shaped shaped, int from, int to) {
        /** In thousandths of an em. */
        double width() {
            return shaped.width(from, to);
        }
    }

    /**
     * Lines no wider than this, broken between words as Thai is; a word that is wider by itself is broken anywhere.
     *
     * @param width in thousandths of an em
     */
    static List<Line> lines(Face face, String text, double width) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> lines.addAll(broken(face.set(shown(paragraph)), shown(paragraph), width)));
        return lines;
    }

    /** What the font has no sign for, in signs that it has. */
    private static String shown(String text) {
        return text.replace("\u2610", "[ ]").replace("\u2611", "[x]").replace('\t', ' ');
    }

    private static List<Line> broken(Shaped shaped, String text, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        breaks.setText(text);
        List<Line> lines = new ArrayList<>();
        int size = shaped.clusters().size();
        int from = 0;
        while (from < size) {
            int fits = from;
            int best = from;
            double so = 0;
            while (fits < size) {
                Shaped.Cluster next = shaped.clusters().get(fits);
                boolean blank = next.text().isBlank();
                if (!blank && so + next.width() > width && fits > from) {
                    break;
                }
                so += next.width();
                fits++;
                if (fits == size
                        || breaks.isBoundary(shaped.clusters().get(fits).start())) {
                    best = fits;
                }
            }
            int to = best > from ? best : fits;
            int end = to;
            while (end > from && shaped.clusters().get(end - 1).text().isBlank()) {
                end--;
            }
            lines.add(new Line(shaped, from, end));
            from = to;
        }
        return lines;
    }

    /**
     * The operators that draw a line. What the font file does not itself say of a glyph stands as ActualText beside it, so
     * that the words can be searched and copied.
     *
     * @param font name of the font in the page's resources
     * @param x in points of the page
     * @param y base line
     */
    static String draw(Face face, Line line, String font, double size, double x, double y) {
        StringBuilder out = new StringBuilder("BT /" + font + " " + number(size) + " Tf\n");
        Pen pen = new Pen(out, size);
        double at = x;
        for (Shaped.Cluster cluster : line.shaped().clusters().subList(line.from(), line.to())) {
            boolean plain = face.says(cluster);
            if (!plain) {
                pen.flush();
                out.append("/Span <</ActualText <FEFF")
                        .append(HexFormat.of()
                                .withUpperCase()
                                .formatHex(cluster.text().getBytes(StandardCharsets.UTF_16BE)))
                        .append(">>> BDC\n");
            }
            for (Shaped.Glyph glyph : cluster.glyphs()) {
                pen.add(glyph.id(), at + glyph.x() * size / EM, y + glyph.y() * size / EM);
            }
            if (!plain) {
                pen.flush();
                out.append("EMC\n");
            }
            if (plain) {
                pen.expect(at + face.advance(cluster.glyphs().getFirst().id()) * size / EM);
            }
            at += cluster.width() * size / EM;
        }
        pen.flush();
        return out.append("ET\n").toString();
    }

    /** Gathers glyphs that follow each other by their own widths into one string. */
    private static final class Pen {
        private final StringBuilder out;
        private final double size;
        private final StringBuilder string = new StringBuilder();
        private double next;
        private double base;

        Pen(StringBuilder out, double size) {
            this.out = out;
            this.size = size;
        }

        void add(int glyph, double x, double y) {
            boolean follows = string.length() > 0
                    && Math.abs(x - next) * EM / size < SAME
                    && Math.abs(y - base) * EM / size < SAME;
            if (!follows) {
                flush();
                out.append("1 0 0 1 ")
                        .append(number(x))
                        .append(' ')
                        .append(number(y))
                        .append(" Tm ");
            }
            string.append(String.format(Locale.ROOT, "%04X", glyph));
            base = y;
            next = Double.NaN;
        }

        /** Where the next glyph stands if nothing is said of it: only behind a glyph by itself this is known. */
        void expect(double x) {
            next = x;
        }

        void flush() {
            if (string.length() > 0) {
                out.append('<').append(string).append("> Tj\n");
                string.setLength(0);
            }
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
