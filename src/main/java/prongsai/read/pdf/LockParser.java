package prongsai.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/** PDFBox's parser, which tells a file that is locked without a password like a damaged one, made to tell them apart. */
final class LockParser extends PDFParser {
    LockParser(RandomAccessRead source) throws IOException {
        super(source);
    }

    @Override
    protected void prepareDecryption() throws IOException {
        try {
            super.prepareDecryption();
        } catch (InvalidPasswordException e) {
            throw e;
        } catch (IOException e) {
            String filter = getEncryption().getFilter();
            // A broken dictionary of the password's own scheme is damage.
            throw filter == null || filter.equals(StandardSecurityHandler.FILTER)
                    ? e
                    : new PdfLockedException(filter, e);
        }
    }
}
