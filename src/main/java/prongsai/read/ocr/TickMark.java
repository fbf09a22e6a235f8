package prongsai.read.ocr;

import prongsai.model.Box;
import prongsai.read.page.Glyph;
import prongsai.read.page.TickBoxes;

/**
 * A tick box in a picture.
 *
 * @param box its border, in points of the picture
 * @param ticked something is drawn into it
 * @param confidence how sure it is that it is, or is not, 0 to 1
 */
public record TickMark(Box box, boolean ticked, double confidence) {
    /** As a letter among those of the page. */
    public Glyph glyph() {
        return TickBoxes.glyph(box, ticked).sure(confidence);
    }
}
