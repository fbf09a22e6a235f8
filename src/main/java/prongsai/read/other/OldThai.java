package prongsai.read.other;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.model.TextPiece;
import prongsai.text.Thai;

/**
 * Thai text that a Word 97 document holds as bytes. The format says that such bytes are Windows-1252, and its libraries
 * read them so; Thai editions and converters wrote Windows-874 and told so by the character set of the fonts (222). Read
 * as Thai only where both are so: the font is a Thai one, and most of the document's bytes beyond ASCII stand in runs of
 * four and more, as those of Western words do not.
 */
final class OldThai {
    private static final int THAI_CHARSET = 222;
    private static final int LONG_RUN = 4;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    private final List<TextPiece> pieces;
    private final Set<String> thaiFonts = new HashSet<>();
    private final boolean bytes;

    OldThai(HWPFDocument document) {
        this.pieces = pieces(document);
        if (document.getFontTable() != null) {
            for (Ffn font : document.getFontTable().getFontNames()) {
                if ((font.getChs() & 0xFF) == THAI_CHARSET) {
                    thaiFonts.add(font.getMainFontName().toLowerCase(Locale.ROOT));
                }
            }
        }
        this.bytes = !thaiFonts.isEmpty() && longRuns();
    }

    /**
     * The text of a run.
     *
     * @param font its font
     * @param text as the library read it
     * @param from where it stands in the document
     */
    String read(String font, String text, int from) {
        return bytes && thaiFonts.contains(font.toLowerCase(Locale.ROOT)) && inBytes(from) ? thai(text) : text;
    }

    /** The pieces as the file has them; the document itself joins them and forgets which are bytes. */
    private static List<TextPiece> pieces(HWPFDocument document) {
        try {
            return new ComplexFileTable(
                            document.getMainStream(),
                            document.getTableStream(),
                            document.getFileInformationBlock().getFcClx(),
                            document.getFileInformationBlock().getFibBase().getFcMin())
                    .getTextPieceTable()
                    .getTextPieces();
        } catch (IOException | RuntimeException e) {
            // A damaged table: the text stays as the library read it.
            return List.of();
        }
    }

    private boolean inBytes(int from) {
        return pieces.stream()
                .anyMatch(piece -> !piece.isUnicode() && piece.getStart() <= from && from < piece.getEnd());
    }

    private static String thai(String text) {
        StringBuilder thai = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String decoded =
                    c >= 0xA1 && c <= 0xFB ? new String(Character.toString(c).getBytes(WINDOWS_1252), WINDOWS_874) : "";
            thai.append(!decoded.isEmpty() && Thai.isThai(decoded.charAt(0)) ? decoded : c);
        }
        return thai.toString();
    }

    private boolean longRuns() {
        int high = 0;
        int inLongRuns = 0;
        for (TextPiece piece : pieces) {
            if (piece.isUnicode()) {
                continue;
            }
            int run = 0;
            CharSequence text = piece.getStringBuilder();
            for (int i = 0; i <= text.length(); i++) {
                if (i < text.length() && text.charAt(i) >= 0xA1 && text.charAt(i) <= 0xFB) {
                    run++;
                } else {
                    high += run;
                    inLongRuns += run >= LONG_RUN ? run : 0;
                    run = 0;
                }
            }
        }
        return high > 0 && inLongRuns * 2 > high;
    }
}
