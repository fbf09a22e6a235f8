package prongsai.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import prongsai.text.Thai;

/** Finds out how a text file is encoded: UTF-8, UTF-16 with its mark, else Windows-874 (Thai). */
public final class Encoding {
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    private Encoding() {}

    /** The text, without a byte order mark. Bytes that mean nothing in the encoding become U+FFFD. */
    public static String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            String damaged = new String(bytes, StandardCharsets.UTF_8);
            return thaiBeyondDamage(damaged) ? withoutMark(damaged) : new String(bytes, WINDOWS_874);
        }
    }

    /** UTF-8 that was cut or has a few bad bytes is UTF-8 still; Windows-874 makes hardly a Thai letter in it. */
    private static boolean thaiBeyondDamage(String text) {
        return text.chars().filter(Thai::isThai).count()
                > text.chars().filter(c -> c == 0xFFFD).count();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
