package prongsai.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The character codes of a shown string, one after the other (ISO 32000-1, 9.4.3). Codes of one byte and those of the
 * predefined CMap Identity-H are taken as they stand; others are told by the font's own CMap.
 */
final class Codes {
    private final PDFont font;
    private final byte[] string;
    /** Bytes of each code; 0 where the font tells. */
    private final int length;

    private final ByteArrayInputStream in;
    private int from;
    private int to;
    private int code;

    private Codes(PDFont font, byte[] string, int length) {
        this.font = font;
        this.string = string;
        this.length = length;
        in = new ByteArrayInputStream(string);
    }

    static Codes of(PDFont font, byte[] string) {
        if (font instanceof PDSimpleFont) {
            return new Codes(font, string, 1);
        }
        boolean pairs = font instanceof PDType0Font
                && string.length % 2 == 0
                && COSName.IDENTITY_H.equals(font.getCOSObject().getDictionaryObject(COSName.ENCODING));
        return new Codes(font, string, pairs ? 2 : 0);
    }

    /**
     * Goes to the next code.
     *
     * @return false where there is none
     * @throws IOException where the font has no table of codes
     */
    boolean next() throws IOException {
        from = to;
        if (from >= string.length) {
            return false;
        }
        if (length == 0) {
            code = font.readCode(in);
            to = string.length - in.available();
        } else {
            code = length == 1 ? string[from] & 0xFF : ((string[from] & 0xFF) << 8) | (string[from + 1] & 0xFF);
            to = from + length;
        }
        return true;
    }

    int code() {
        return code;
    }

    /** True where the code takes one byte of the string: only then is code 32 a space that word spacing widens. */
    boolean oneByte() {
        return to - from == 1;
    }

    /** The string from this code on. */
    byte[] rest() {
        return Arrays.copyOfRange(string, from, string.length);
    }
}
