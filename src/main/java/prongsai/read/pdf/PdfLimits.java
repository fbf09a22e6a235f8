package prongsai.read.pdf;

/**
 * How much a PDF may ask for before reading stops: anything derived from the content of a hostile file is bounded.
 *
 * @param pages pages that are read, at least 1
 * @param operators operators of one page's content stream, forms included, at least 1
 * @param glyphs glyphs of one page, at least 1
 * @param allGlyphs glyphs of the whole file, at least 1
 * @param rulings straight lines of one page, at least 1; a page with more is a drawing and is read without tables
 */
public record PdfLimits(int pages, int operators, int glyphs, int allGlyphs, int rulings) {
    /** Some 40 times what the fullest real page asks for. */
    public static final PdfLimits DEFAULT = new PdfLimits(5_000, 2_000_000, 200_000, 4_000_000, 50_000);

    public PdfLimits {
        if (pages < 1 || operators < 1 || glyphs < 1 || allGlyphs < 1 || rulings < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }
}
