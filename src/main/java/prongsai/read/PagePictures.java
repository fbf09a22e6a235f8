package prongsai.read;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** The pages of a file as pictures, for people who want to see what was read where. */
public interface PagePictures extends Closeable {
    /** Number of pages, or pictures of a picture file; at least 0. */
    int count();

    /**
     * A page as a viewer shows it: cropped and turned. Boxes of a document are in these coordinates.
     *
     * @param width in points
     * @param height in points
     */
    record Size(double width, double height) {}

    /**
     * The size of a page.
     *
     * @param page 1-based
     * @throws IndexOutOfBoundsException where there is no such page
     */
    Size size(int page);

    /**
     * Draws a page.
     *
     * @param page 1-based
     * @return a picture that shows {@link #size} from edge to edge
     * @throws LimitException where the page asks for more than the limits grant
     * @throws IOException where it cannot be drawn
     * @throws IndexOutOfBoundsException where there is no such page
     */
    BufferedImage picture(int page) throws IOException;
}
