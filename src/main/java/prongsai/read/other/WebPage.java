package prongsai.read.other;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import prongsai.read.block.HtmlRaw;
import prongsai.read.block.RawBlock;

/** HTML in UTF-8, in the charset it names, or else in Windows-874. */
final class WebPage {
    static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final Pattern NAMED = Pattern.compile("charset\\s*=", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private WebPage() {}

    static List<RawBlock> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Document page = NAMED.matcher(head).find() || utf8(bytes)
                ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                : Jsoup.parse(new String(bytes, WINDOWS_874));
        return HtmlRaw.of(page);
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
