package prongsai.read.pdf;

import java.io.IOException;

/** A PDF is locked for the certificates of some people, or by a scheme of a vendor: no password opens it. */
public final class PdfLockedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param filter name of the security handler that the file asks for, as ISO 32000-1, table 20, has it */
    PdfLockedException(String filter, IOException cause) {
        super("locked by " + filter, cause);
    }
}
