package prongsai.read.ocr;

import java.util.Arrays;

/**
 * A page's grey and its ink while ruled lines and what is already read are taken out of it: working space of one page,
 * seen by one thread.
 */
final class InkPlane {
    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final double dpi;
    private final byte[] grey;
    private final boolean[] ink;

    private InkPlane(Raster page, Bitmap bitmap) {
        width = page.width();
        height = page.height();
        dpi = page.dpi();
        grey = page.bytes();
        ink = new boolean[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                ink[y * width + x] = bitmap.ink(x, y);
            }
        }
    }

    private InkPlane(InkPlane other) {
        width = other.width;
        height = other.height;
        dpi = other.dpi;
        grey = other.grey.clone();
        ink = other.ink.clone();
    }

    private InkPlane(int width, int height, double dpi, byte[] grey, boolean[] ink) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.grey = grey;
        this.ink = ink;
    }

    static InkPlane of(Raster page) {
        return new InkPlane(page, Bitmap.of(page));
    }

    InkPlane copy() {
        return new InkPlane(this);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double dpi() {
        return dpi;
    }

    Area whole() {
        return new Area(0, 0, width, height);
    }

    Area within(Area area) {
        return new Area(
                Math.max(0, area.x0()),
                Math.max(0, area.y0()),
                Math.min(width, area.x1()),
                Math.min(height, area.y1()));
    }

    boolean ink(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x];
    }

    /** A pixel becomes paper of this grey. */
    void clear(int x, int y, int paper) {
        ink[y * width + x] = false;
        grey[y * width + x] = (byte) paper;
    }

    int grey(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : grey[y * width + x] & 0xFF;
    }

    /** A rectangle becomes white paper. */
    void clear(Area area) {
        Area inside = within(area);
        for (int y = inside.y0(); y < inside.y1(); y++) {
            Arrays.fill(
                    ink, y * width + inside.x0(), Math.max(y * width + inside.x0(), y * width + inside.x1()), false);
            Arrays.fill(
                    grey, y * width + inside.x0(), Math.max(y * width + inside.x0(), y * width + inside.x1()), (byte)
                            WHITE);
        }
    }

    /** Ink of each row of a rectangle, in pixels. */
    int[] rows(Area area) {
        int[] rows = new int[Math.max(0, area.height())];
        for (int y = area.y0(); y < area.y1(); y++) {
            int count = 0;
            for (int x = area.x0(); x < area.x1(); x++) {
                count += ink[y * width + x] ? 1 : 0;
            }
            rows[y - area.y0()] = count;
        }
        return rows;
    }

    /** Ink of each column of a rectangle, in pixels. */
    int[] columns(Area area) {
        int[] columns = new int[Math.max(0, area.width())];
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                columns[x - area.x0()] += ink[y * width + x] ? 1 : 0;
            }
        }
        return columns;
    }

    /** The part of a rectangle that has ink; empty where it has none. */
    Area inked(Area area) {
        Area inside = within(area);
        if (inside.empty()) {
            return new Area(0, 0, 0, 0);
        }
        int[] rows = rows(inside);
        int[] columns = columns(inside);
        int top = first(rows);
        if (top == rows.length) {
            return new Area(0, 0, 0, 0);
        }
        return new Area(
                inside.x0() + first(columns), inside.y0() + top, inside.x0() + end(columns), inside.y0() + end(rows));
    }

    private static int first(int[] counts) {
        int at = 0;
        while (at < counts.length && counts[at] == 0) {
            at++;
        }
        return at;
    }

    private static int end(int[] counts) {
        int at = counts.length;
        while (at > 0 && counts[at - 1] == 0) {
            at--;
        }
        return at;
    }

    /** Usual width of the strokes that ink of a rectangle was written with, in pixels; 0 without ink. */
    double stroke(Area area) {
        Area inside = within(area);
        long pixels = 0;
        long edges = 0;
        for (int y = inside.y0(); y < inside.y1(); y++) {
            for (int x = inside.x0(); x < inside.x1(); x++) {
                if (ink[y * width + x]) {
                    pixels++;
                    edges += ink(x - 1, y) ? 0 : 1;
                    edges += ink(x + 1, y) ? 0 : 1;
                    edges += ink(x, y - 1) ? 0 : 1;
                    edges += ink(x, y + 1) ? 0 : 1;
                }
            }
        }
        // A stroke has an edge on either side.
        return edges == 0 ? 0 : 2.0 * pixels / edges;
    }

    /** A part as a picture of its own. */
    Raster crop(Area area) {
        byte[] part = new byte[area.width() * area.height()];
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                part[(y - area.y0()) * area.width() + x - area.x0()] = (byte) grey(x, y);
            }
        }
        return Raster.of(area.width(), area.height(), dpi, part);
    }

    /**
     * A part as a plane of its own, on which only some of the ink stands.
     *
     * @param area within the plane
     * @param kept pixels of the part whose ink stays, row by row
     * @param others pixels that become paper where they are not kept
     */
    InkPlane part(Area area, boolean[] kept, boolean[] others) {
        byte[] partGrey = new byte[kept.length];
        boolean[] partInk = new boolean[kept.length];
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                int at = y * area.width() + x;
                int from = (y + area.y0()) * width + x + area.x0();
                partInk[at] = kept[at] && ink[from];
                partGrey[at] = others[at] && !kept[at] ? (byte) WHITE : grey[from];
            }
        }
        return new InkPlane(area.width(), area.height(), dpi, partGrey, partInk);
    }

    int millimetres(double length) {
        return Math.max(1, (int) Math.round(length / 25.4 * dpi));
    }
}
