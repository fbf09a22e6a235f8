package prongsai.read.pdf;

import java.io.IOException;

/** A file asks for more than {@link PdfLimits} grants. */
public final class PdfLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final int limit;
    private final int page;

    /**
     * Says which limit was passed.
     *
     * @param what kebab-case name of the limit: {@code pages}, {@code operators}, {@code glyphs}, {@code all-glyphs}
     * @param limit its value
     * @param page page on which it was passed, 1-based
     */
    public PdfLimitException(String what, int limit, int page) {
        super("more than " + limit + " " + what + " at page " + page);
        this.what = what;
        this.limit = limit;
        this.page = page;
    }

    public String what() {
        return what;
    }

    public int limit() {
        return limit;
    }

    public int page() {
        return page;
    }
}
