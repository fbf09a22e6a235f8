package prongsai.read.pdf;

import prongsai.read.Limit;
import prongsai.read.Limits;

/**
 * How much a PDF may ask for before reading stops: anything derived from the content of a hostile file is bounded.
 *
 * @param pages pages that are read, at least 1
 * @param operators operators of one page's content stream, forms included, at least 1
 * @param glyphs glyphs of one page, at least 1
 * @param allGlyphs glyphs of the whole file, at least 1
 * @param rulings straight lines of one page, at least 1; a page with more is a drawing and is read without tables
 * @param savedStates graphics states of a page that wait to be restored, at least 1
 * @param picturePixels pixels of a picture that is decoded, at least 1
 */
public record PdfLimits(
        int pages, int operators, int glyphs, int allGlyphs, int rulings, int savedStates, int picturePixels) {
    /** Those of {@link Limits#DEFAULT}. */
    public static final PdfLimits DEFAULT = of(Limits.DEFAULT);

    public PdfLimits {
        if (pages < 1
                || operators < 1
                || glyphs < 1
                || allGlyphs < 1
                || rulings < 1
                || savedStates < 1
                || picturePixels < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }

    /** What of all limits concerns a PDF. */
    public static PdfLimits of(Limits limits) {
        return new PdfLimits(
                limits.count(Limit.PAGES),
                limits.count(Limit.OPERATORS),
                limits.count(Limit.GLYPHS),
                limits.count(Limit.ALL_GLYPHS),
                limits.count(Limit.RULINGS),
                limits.count(Limit.SAVED_STATES),
                limits.count(Limit.PICTURE_PIXELS));
    }
}
