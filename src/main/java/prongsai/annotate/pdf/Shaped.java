package prongsai.annotate.pdf;

import java.util.List;

/**
 * A text set in one font: which glyphs, and where.
 *
 * @param clusters in reading order; a letter with its marks is one
 */
record Shaped(List<Cluster> clusters) {
    Shaped {
        clusters = List.copyOf(clusters);
    }

    /**
     * Letters that are drawn together.
     *
     * @param start first character in the text
     * @param text its characters
     * @param glyphs what draws them
     * @param width to the next, in thousandths of an em
     */
    record Cluster(int start, String text, List<Glyph> glyphs, double width) {
        Cluster {
            glyphs = List.copyOf(glyphs);
        }

        int end() {
            return start + text.length();
        }
    }

    /**
     * A glyph of the font.
     *
     * @param id its number in the font file
     * @param x from the start of its cluster, in thousandths of an em
     * @param y above the base line, in the same
     */
    record Glyph(int id, double x, double y) {}

    /** Width of a stretch of clusters, in thousandths of an em. */
    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += clusters.get(i).width();
        }
        return width;
    }
}
