package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import prongsai.read.page.PageFrame;

/** From a page's user space, as ISO 32000-1 8.3 defines it, to the page as a viewer shows it. */
public final class UserSpace {
    private UserSpace() {}

    /** The page as a viewer shows it: crop box, turned by the page's own rotation. */
    public static PageFrame frame(PDPage page) {
        PDRectangle crop = page.getCropBox();
        boolean onSide = rotation(page) % 2 == 1;
        return new PageFrame(
                onSide ? crop.getHeight() : crop.getWidth(), onSide ? crop.getWidth() : crop.getHeight(), 0);
    }

    /** From the page's user space to points from the upper left of the page as shown. */
    public static AffineTransform toPage(PDPage page) {
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
}
