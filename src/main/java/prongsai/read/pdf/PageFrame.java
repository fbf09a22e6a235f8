package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import prongsai.model.Box;

/**
 * The page that reading works on: its size, and how many quarter turns lead from it back to the page as shown.
 *
 * @param width in points
 * @param height in points
 * @param turns quarter turns, counter-clockwise, that were applied to make the text upright; 0 to 3
 */
record PageFrame(double width, double height, int turns) {
    /** The page as a viewer shows it: crop box, turned by the page's own rotation. */
    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        boolean onSide = rotation(page) % 2 == 1;
        return new PageFrame(
                onSide ? crop.getHeight() : crop.getWidth(), onSide ? crop.getWidth() : crop.getHeight(), 0);
    }

    /** From the page's user space to points from the upper left of the page as shown. */
    static AffineTransform fromUserSpace(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double left = crop.getLowerLeftX();
        double right = crop.getUpperRightX();
        double low = crop.getLowerLeftY();
        double high = crop.getUpperRightY();
        return switch (rotation(page)) {
            case 1 -> new AffineTransform(0, 1, 1, 0, -low, -left);
            case 2 -> new AffineTransform(-1, 0, 0, 1, right, -low);
            case 3 -> new AffineTransform(0, -1, -1, 0, high, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, high);
        };
    }

    private static int rotation(PDPage page) {
        return Math.floorMod(page.getRotation() / 90, 4);
    }

    /** This page turned counter-clockwise once more. */
    PageFrame turned() {
        return new PageFrame(height, width, (turns + 1) % 4);
    }

    /** A point of this page after a counter-clockwise quarter turn. */
    Point2D.Double turn(double x, double y) {
        return new Point2D.Double(y, width - x);
    }

    Box turn(Box box) {
        Point2D.Double a = turn(box.x0(), box.y0());
        Point2D.Double b = turn(box.x1(), box.y1());
        return new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
    }

    /** A box of this page on the page as shown, cut at its edges. */
    Box shown(Box box) {
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
