package prongsai.read.page;

/**
 * A straight line along one of the page's axes, in points from the upper left corner.
 *
 * @param horizontal lies, or stands
 * @param at its y if it lies, its x if it stands
 * @param from its beginning along the other axis
 * @param to its end, not less than {@code from}
 */
public record Segment(boolean horizontal, double at, double from, double to) {
    public Segment {
        if (to < from) {
            throw new IllegalArgumentException("segment turned round: " + from + " " + to);
        }
    }

    public static Segment lying(double y, double x0, double x1) {
        return new Segment(true, y, Math.min(x0, x1), Math.max(x0, x1));
    }

    public static Segment standing(double x, double y0, double y1) {
        return new Segment(false, x, Math.min(y0, y1), Math.max(y0, y1));
    }

    public double length() {
        return to - from;
    }
}
