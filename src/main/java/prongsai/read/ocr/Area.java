package prongsai.read.ocr;

/**
 * A rectangle of pixels.
 *
 * @param x0 first column
 * @param y0 first row
 * @param x1 column behind the last
 * @param y1 row behind the last
 */
record Area(int x0, int y0, int x1, int y1) {
    int width() {
        return x1 - x0;
    }

    int height() {
        return y1 - y0;
    }

    boolean empty() {
        return x1 <= x0 || y1 <= y0;
    }

    Area grown(int by) {
        return new Area(x0 - by, y0 - by, x1 + by, y1 + by);
    }

    /** The smallest rectangle around both. */
    Area union(Area other) {
        return new Area(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    boolean meets(Area other) {
        return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
    }
}
