package prongsai.read.ocr.digit;

import prongsai.model.Box;
import prongsai.read.ocr.Raster;

/**
 * Connected ink on a line: as a rule one letter, digit or sign without the marks above and below it.
 *
 * @param box in pixels of the picture
 * @param glyph that ink alone, on paper
 * @param marked true where a mark stands above or below it: a digit carries none
 * @param cut true where it was cut off another that it touches
 */
record Piece(Box box, Raster glyph, boolean marked, boolean cut) {
    Piece(Box box, Raster glyph, boolean marked) {
        this(box, glyph, marked, false);
    }

    double middle() {
        return (box.x0() + box.x1()) / 2;
    }

    double width() {
        return box.x1() - box.x0();
    }

    double height() {
        return box.y1() - box.y0();
    }
}
