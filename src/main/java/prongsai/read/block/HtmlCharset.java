package prongsai.read.block;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.read.text.Encoding;

/**
 * The text of a page's bytes: by its byte order mark, then by the charset it names, else UTF-8 or Windows-874. The names
 * of Thai charsets all mean Windows-874, as they do to browsers (WHATWG Encoding, 4.2). Two names are often wrong and
 * are held to the bytes: a page that calls itself UTF-8 and is not, and one that calls itself Latin and whose bytes
 * beyond ASCII stand in long runs, as those of Western languages never do.
 */
final class HtmlCharset {
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final Pattern NAMED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w:.-]+)");
    private static final Set<String> THAI = Set.of(
            "windows-874",
            "x-windows-874",
            "tis-620",
            "tis620",
            "iso-8859-11",
            "iso8859-11",
            "dos-874",
            "ms874",
            "cp874");
    private static final Set<String> LATIN =
            Set.of("iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii");
    private static final int HEAD = 4096;
    private static final int LONG_RUN = 4;

    private HtmlCharset() {}

    static String decode(byte[] bytes) {
        String named = name(bytes);
        if (marked(bytes) || named.isEmpty() || named.equals("utf-8") || named.equals("utf8")) {
            return Encoding.decode(bytes);
        }
        if (THAI.contains(named)) {
            return new String(bytes, WINDOWS_874);
        }
        if (LATIN.contains(named)) {
            return longRuns(bytes) ? Encoding.decode(bytes) : new String(bytes, Charset.forName("windows-1252"));
        }
        return Charset.isSupported(named) ? decode(bytes, Charset.forName(named)) : Encoding.decode(bytes);
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return new String(bytes, charset);
        }
    }

    private static String name(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher declared = DECLARED.matcher(head);
        Matcher meta = NAMED.matcher(head);
        Optional<String> name = declared.find()
                ? Optional.of(declared.group(1))
                : meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
        // A page that can be read as far as its meta element is not in UTF-16, whatever it says.
        return name.filter(n -> !n.startsWith("utf-16")).orElse("");
    }

    private static boolean marked(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        return first == 0xFFFE || first == 0xFEFF || first == 0xEFBB;
    }

    /** Whether most bytes beyond ASCII stand in runs of at least four. */
    private static boolean longRuns(byte[] bytes) {
        int high = 0;
        int inLongRuns = 0;
        int run = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && bytes[i] < 0) {
                run++;
            } else {
                high += run;
                inLongRuns += run >= LONG_RUN ? run : 0;
                run = 0;
            }
        }
        return inLongRuns * 2 > high;
    }
}
