package prongsai.read.ocr;

/** Watches the recognition of a file. Called from several threads. */
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
}
