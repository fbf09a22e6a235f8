package prongsai.read.ocr;

import java.util.List;

/** Paints lines over with the paper beside them, and leaves the strokes of letters that cross them. */
final class LineEraser {
    /** The edge of a line in grey, in millimetres. */
    private static final double FRINGE = 0.1;
    /** What goes on past a line for so far, on both sides, is a letter's, in millimetres. */
    private static final double LETTER = 0.35;
    /** Paper is looked for so far from a line, in millimetres. */
    private static final double PAPER = 2;

    private static final int WHITE = 255;

    private final Raster page;
    private final Bitmap bitmap;
    /** 1 where a line is. */
    private final byte[] lines;

    LineEraser(Raster page, Bitmap bitmap) {
        this.page = page;
        this.bitmap = bitmap;
        this.lines = new byte[page.width() * page.height()];
    }

    Raster without(List<Trace> lying, List<Trace> standing) {
        byte[] grey = page.bytes();
        lying.forEach(t -> mark(t, true));
        standing.forEach(t -> mark(t, false));
        lying.forEach(t -> erase(grey, t, true));
        standing.forEach(t -> erase(grey, t, false));
        return Raster.of(page.width(), page.height(), page.dpi(), grey);
    }

    /** Index of a pixel by its place along and across a line; -1 outside the page. */
    private int at(int along, int across, boolean lying) {
        int x = lying ? along : across;
        int y = lying ? across : along;
        return x < 0 || y < 0 || x >= page.width() || y >= page.height() ? -1 : y * page.width() + x;
    }

    private void mark(Trace line, boolean lying) {
        int fringe = bitmap.millimetres(FRINGE);
        for (int x = line.from(); x <= line.to(); x++) {
            for (int y = line.top(x) - fringe; y <= line.bottom(x) + fringe; y++) {
                int at = at(x, y, lying);
                if (at >= 0) {
                    lines[at] = 1;
                }
            }
        }
    }

    private void erase(byte[] grey, Trace line, boolean lying) {
        int fringe = bitmap.millimetres(FRINGE);
        int letter = bitmap.millimetres(LETTER);
        // where lines cross there is no paper beside them: that before goes on
        int paper = firstPaper(grey, line, fringe, lying);
        for (int x = line.from(); x <= line.to(); x++) {
            int first = line.top(x) - fringe;
            int last = line.bottom(x) + fringe;
            if (letter(x, first - letter, first - 1, lying) && letter(x, last + 1, last + letter, lying)) {
                continue;
            }
            int beside = Math.max(paper(grey, x, first, -1, lying), paper(grey, x, last, 1, lying));
            paper = beside > 0 ? beside : paper;
            for (int y = first; y <= last && paper > 0; y++) {
                int at = at(x, y, lying);
                if (at >= 0) {
                    grey[at] = (byte) paper;
                }
            }
        }
    }

    /** The first paper that is met along a line; 0 where there is none. */
    private int firstPaper(byte[] grey, Trace line, int fringe, boolean lying) {
        for (int x = line.from(); x <= line.to(); x++) {
            int paper = Math.max(
                    paper(grey, x, line.top(x) - fringe, -1, lying), paper(grey, x, line.bottom(x) + fringe, 1, lying));
            if (paper > 0) {
                return paper;
            }
        }
        return 0;
    }

    /** True where ink that is no line's goes from one row to another, be it a bit oblique. */
    private boolean letter(int x, int from, int to, boolean lying) {
        for (int y = from; y <= to; y++) {
            boolean ink = false;
            for (int near = x - 1; near <= x + 1 && !ink; near++) {
                int at = at(near, y, lying);
                ink = at >= 0 && lines[at] == 0 && bitmap.ink(at % page.width(), at / page.width());
            }
            if (!ink) {
                return false;
            }
        }
        return true;
    }

    /** The nearest paper on a side of a line; 0 where there is only ink. */
    private int paper(byte[] grey, int x, int edge, int step, boolean lying) {
        int most = bitmap.millimetres(PAPER);
        for (int away = 1; away <= most; away++) {
            int at = at(x, edge + step * away, lying);
            if (at < 0) {
                return WHITE;
            }
            if (lines[at] == 0 && !bitmap.ink(at % page.width(), at / page.width())) {
                return grey[at] & 0xFF;
            }
        }
        return 0;
    }
}
