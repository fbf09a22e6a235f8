package prongsai.read.ocr;

/** Watches the reading of a file page by page. Called from several threads. */
@FunctionalInterface
public interface PageProgress {
    /** Watches nothing. */
    PageProgress NONE = (done, of) -> {};

    /**
     * A page is recognised.
     *
     * @param done pages done, 1 to {@code of}
     * @param of pages to recognise
     */
    void page(int done, int of);

    /**
     * The reading of a page begins, by its letters or by recognising them.
     *
     * @param page 1-based
     */
    default void begun(int page) {}

    /**
     * The reading of a page ends.
     *
     * @param page 1-based
     */
    default void ended(int page) {}
}
