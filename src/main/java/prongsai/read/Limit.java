package prongsai.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What reading bounds: anything derived from the content of a hostile file. Options and messages name a limit by
 * {@link #key()}; {@code docs/limits.md} says why each has its value.
 */
public enum Limit {
    /** Bytes of a file. */
    FILE_BYTES(1L << 30, Long.MAX_VALUE),
    /** Pages of a PDF that are read, or pictures of one picture file. The number that a file claims is never trusted. */
    PAGES(5_000, Integer.MAX_VALUE),
    /** Operators of one page's content stream, forms included. */
    OPERATORS(2_000_000, Integer.MAX_VALUE),
    /** Glyphs of one page. */
    GLYPHS(200_000, Integer.MAX_VALUE),
    /** Glyphs of a whole PDF. */
    ALL_GLYPHS(4_000_000, Integer.MAX_VALUE),
    /** Straight lines of one page; a page with more is a drawing and is read without tables. */
    RULINGS(50_000, Integer.MAX_VALUE),
    /** Graphics states of a page that wait to be restored (q without Q); ISO 32000-1 annex C.2 asks a reader for 28. */
    SAVED_STATES(10_000, 1_000_000),
    /** Pixels of a picture, before it is decoded: a page of A3 at 600 dots an inch has 70 million. */
    PICTURE_PIXELS(80_000_000, Integer.MAX_VALUE),
    /** Bytes of a file that has to be held in memory as a whole: text, HTML, RTF, Word 97, spreadsheets. */
    DOCUMENT_BYTES(128L << 20, 1L << 30),
    /** Entries of a zip (DOCX, OpenDocument, XLSX). */
    ZIP_ENTRIES(20_000, 1_000_000),
    /** Unpacked bytes of one entry of a zip. */
    ENTRY_BYTES(128L << 20, 2L << 30),
    /** Unpacked bytes of all entries of a zip that are read. */
    TOTAL_BYTES(512L << 20, 1L << 40),
    /** Unpacked bytes for each packed one, within one entry of a zip. */
    ZIP_RATIO(400, Integer.MAX_VALUE),
    /** Elements of one part of a document. */
    ELEMENTS(1_500_000, Integer.MAX_VALUE),
    /** Elements, groups or tables inside each other; who walks them recurses, so that the stack is the bound. */
    NESTING(190, 300),
    /** Characters of text in one part of a document. */
    CHARACTERS(30_000_000, Integer.MAX_VALUE),
    /** Cells of the tables or sheets of one document. */
    CELLS(500_000, Integer.MAX_VALUE);

    private final long standard;
    private final long most;

    Limit(long standard, long most) {
        this.standard = standard;
        this.most = most;
    }

    /** The name in kebab-case: {@code all-glyphs}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Its value where nobody asks for another. */
    public long standard() {
        return standard;
    }

    /** The greatest value that may be asked for. */
    public long most() {
        return most;
    }

    public static Optional<Limit> ofKey(String key) {
        return Stream.of(values()).filter(limit -> limit.key().equals(key)).findFirst();
    }

    /** The names of all. */
    public static List<String> keys() {
        return Stream.of(values()).map(Limit::key).toList();
    }
}
