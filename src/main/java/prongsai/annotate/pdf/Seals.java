package prongsai.annotate.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What of a PDF a note would break: a signature, a certification, a protection. */
final class Seals {
    private static final COSName PERMISSIONS = COSName.getPDFName("Perms");

    private Seals() {}

    /** The key of the message that says why nothing may be written; empty where nothing stands against it. */
    static Optional<String> of(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            return Optional.of("refused.encrypted");
        }
        COSDictionary permissions = document.getDocumentCatalog().getCOSObject().getCOSDictionary(PERMISSIONS);
        if (permissions != null && permissions.size() > 0) {
            return Optional.of("refused.certified");
        }
        return document.getSignatureDictionaries().isEmpty() ? Optional.empty() : Optional.of("refused.signed");
    }
}
