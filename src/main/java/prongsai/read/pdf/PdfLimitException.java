package prongsai.read.pdf;

import prongsai.read.Limit;
import prongsai.read.LimitException;

/** A PDF asks for more than {@link PdfLimits} grants. */
public final class PdfLimitException extends LimitException {
    private static final long serialVersionUID = 1L;

    private final int page;

    /**
     * Says which limit was passed.
     *
     * @param value what it grants
     * @param page page on which it was passed, 1-based
     */
    public PdfLimitException(Limit limit, long value, int page) {
        super(limit, value, "page " + page);
        this.page = page;
    }

    /** The limit's name: {@code pages}, {@code glyphs} ... */
    public String what() {
        return limit().key();
    }

    public int page() {
        return page;
    }
}
