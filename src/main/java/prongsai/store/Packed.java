package prongsai.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;

/** A report's JSON in fewer bytes: it is as much as all else that is stored of a report, and rarely read. */
final class Packed {
    private static final int LEVEL = 6;

    /** Stands before bytes of {@link Letters}; UTF-8, which indexes of schema 2 have, packed begins with another. */
    private static final byte LETTERS = 3;

    private Packed() {}

    static BytesRef of(String text) {
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 2);
        bytes.write(LETTERS);
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes, deflater)) {
            BytesRef letters = Letters.bytes(text);
            packing.write(letters.bytes, letters.offset, letters.length);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be written", e);
        } finally {
            deflater.end();
        }
        return new BytesRef(bytes.toByteArray());
    }

    /** @throws UncheckedIOException where the bytes are damaged */
    static String text(BytesRef packed) {
        boolean letters = packed.length > 0 && packed.bytes[packed.offset] == LETTERS;
        int head = letters ? 1 : 0;
        try (InflaterInputStream unpacking = new InflaterInputStream(
                new ByteArrayInputStream(packed.bytes, packed.offset + head, packed.length - head))) {
            byte[] bytes = unpacking.readAllBytes();
            return letters ? Letters.text(new BytesRef(bytes)) : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a report's JSON in the index is damaged", e);
        }
    }
}
