package prongsai.read.page;

import java.awt.geom.Point2D;
import prongsai.model.Box;

/**
 * The page that reading works on: its size, and how many quarter turns lead from it back to the page as shown.
 *
 * @param width in points
 * @param height in points
 * @param turns quarter turns, counter-clockwise, that were applied to make the text upright; 0 to 3
 */
public record PageFrame(double width, double height, int turns) {
    /** This page turned counter-clockwise once more. */
    public PageFrame turned() {
        return new PageFrame(height, width, (turns + 1) % 4);
    }

    /** A point of this page after a counter-clockwise quarter turn. */
    public Point2D.Double turn(double x, double y) {
        return new Point2D.Double(y, width - x);
    }

    public Box turn(Box box) {
        Point2D.Double a = turn(box.x0(), box.y0());
        Point2D.Double b = turn(box.x1(), box.y1());
        return new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
    }

    /** A box of this page on the page as shown, cut at its edges. */
    public Box shown(Box box) {
        PageFrame frame = this;
        Box turned = box;
        for (int i = turns; i % 4 != 0; i++) {
            turned = frame.turn(turned);
            frame = frame.turned();
        }
        return new Box(
                rounded(turned.x0(), frame.width),
                rounded(turned.y0(), frame.height),
                rounded(turned.x1(), frame.width),
                rounded(turned.y1(), frame.height));
    }

    /** Tenths of a point: more is noise of the arithmetic and would make equal files differ. */
    private static double rounded(double value, double most) {
        return Math.round(Math.clamp(value, 0, Math.max(0, most)) * 10) / 10.0;
    }
}
