package prongsai.model;

/**
 * A rectangle on a page.
 *
 * @param x0 left edge, in PDF points from the left of the page
 * @param y0 upper edge, in PDF points from the top of the page
 * @param x1 right edge, not less than {@code x0}
 * @param y1 lower edge, not less than {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {
    public Box {
        if (x1 < x0 || y1 < y0) {
            throw new IllegalArgumentException("box turned inside out: " + x0 + "," + y0 + "," + x1 + "," + y1);
        }
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }
}
