package prongsai.annotate.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether something can be written behind a file, so that its own bytes stay as they are. */
final class Increment {
    private static final int TAIL = 2048;
    private static final int LOOK = 64;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,15})");
    private static final Pattern TABLE = Pattern.compile("\\s*(?:xref\\b|\\d+\\s+\\d+\\s+obj\\b)");

    private Increment() {}

    /**
     * True where the file begins as a PDF does and its last pointer leads to a cross-reference table. What is written
     * behind points back to that table; where it is not there, a viewer would have to rebuild it and might lose either
     * part.
     */
    static boolean possible(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (!text(channel, 0, LOOK).startsWith("%PDF-")) {
                return false;
            }
            Matcher start = START.matcher(text(channel, Math.max(0, size - TAIL), TAIL));
            long table = -1;
            while (start.find()) {
                table = Long.parseLong(start.group(1));
            }
            return table > 0
                    && table < size
                    && TABLE.matcher(text(channel, table, LOOK)).lookingAt();
        }
    }

    private static String text(SeekableByteChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.position(at);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Read on until all is there or the file ends.
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
