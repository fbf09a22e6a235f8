package prongsai.read.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * How a file that this program handed back says which notes and pages are the program's, so that they are never read as
 * the agency's: notes by their name (NM), pages by a private entry (PieceInfo, ISO 32000-1 14.5).
 */
public final class OwnNotes {
    private static final String NAME = "prongsai-";
    private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");
    private static final COSName PRIVATE = COSName.getPDFName("Private");
    private static final COSName LAST_MODIFIED = COSName.getPDFName("LastModified");
    private static final COSName PRONGSAI = COSName.getPDFName("Prongsai");
    /** The entry needs a date; one that never changes keeps equal files equal. */
    private static final String DATE = "D:20260101000000Z";

    private OwnNotes() {}

    /** Name of a note. */
    public static String name(String id) {
        return NAME + id;
    }

    /** Marks a page as the program's. */
    public static void mark(PDPage page) {
        COSDictionary own = new COSDictionary();
        own.setString(LAST_MODIFIED, DATE);
        own.setName(PRIVATE, "Summary");
        COSDictionary pieces = new COSDictionary();
        pieces.setItem(PRONGSAI, own);
        page.getCOSObject().setItem(PIECE_INFO, pieces);
    }

    /** True for a page that the program added. */
    public static boolean is(PDPage page) {
        COSDictionary pieces = page.getCOSObject().getCOSDictionary(PIECE_INFO);
        return pieces != null && pieces.getCOSDictionary(PRONGSAI) != null;
    }

    /** True for a note that the program wrote, and for its window. */
    public static boolean is(PDAnnotation annotation) {
        String name = annotation.getAnnotationName();
        return name != null && name.startsWith(NAME);
    }
}
