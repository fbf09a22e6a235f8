package prongsai.store;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import prongsai.text.Masked;

/**
 * Texts as bytes: one for a Thai letter, a digit, a line's end or a mask, where UTF-8 needs up to three. What is packed
 * after that takes half of what it would.
 */
final class Letters {
    private static final char THAI = '\u0E00';
    private static final byte MASK = 1;
    /** Two bytes of any other character follow. */
    private static final byte OTHER = 2;

    private Letters() {}

    static BytesRef bytes(String text) {
        byte[] bytes = new byte[text.length() * 3];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > OTHER && c < 0x7F) {
                bytes[length++] = (byte) c;
            } else if (c >= THAI && c < THAI + 0x80) {
                bytes[length++] = (byte) (0x80 + c - THAI);
            } else if (c == Masked.MASK) {
                bytes[length++] = MASK;
            } else {
                bytes[length++] = OTHER;
                bytes[length++] = (byte) (c >>> 8);
                bytes[length++] = (byte) c;
            }
        }
        return new BytesRef(Arrays.copyOf(bytes, length));
    }

    static String text(BytesRef ref) {
        StringBuilder text = new StringBuilder(ref.length);
        int end = ref.offset + ref.length;
        for (int i = ref.offset; i < end; i++) {
            int b = ref.bytes[i] & 0xFF;
            if (b >= 0x80) {
                text.append((char) (THAI + b - 0x80));
            } else if (b == MASK) {
                text.append(Masked.MASK);
            } else if (b == OTHER) {
                text.append((char) ((ref.bytes[i + 1] & 0xFF) << 8 | (ref.bytes[i + 2] & 0xFF)));
                i += 2;
            } else {
                text.append((char) b);
            }
        }
        return text.toString();
    }
}
