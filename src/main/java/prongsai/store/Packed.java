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
    private static final int LEVEL = 4;

    private Packed() {}

    static BytesRef of(String text) {
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 2);
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes, deflater)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be written", e);
        } finally {
            deflater.end();
        }
        return new BytesRef(bytes.toByteArray());
    }

    /** @throws UncheckedIOException where the bytes are damaged */
    static String text(BytesRef packed) {
        try (InflaterInputStream unpacking =
                new InflaterInputStream(new ByteArrayInputStream(packed.bytes, packed.offset, packed.length))) {
            return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a report's JSON in the index is damaged", e);
        }
    }
}
