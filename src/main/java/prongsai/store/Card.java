package prongsai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;

/**
 * What the index knows of a report without unpacking its JSON.
 *
 * @param ref the report
 * @param engine what read it
 * @param digest hexadecimal, equal for equal JSON
 */
record Card(ReportRef ref, String engine, String digest) {
    /** Lucene takes terms and values of at most 32,766 bytes; a name that long is noise. */
    private static final int LONGEST = 1000;

    static Card of(Report report, String engine, String json) {
        ReportRef ref = ReportRef.of(report);
        ReportRef bounded = new ReportRef(
                ref.id(),
                bounded(ref.file()),
                bounded(ref.agencyKey()),
                bounded(ref.agency()),
                bounded(ref.type()),
                ref.district().map(Card::bounded),
                ref.province().map(Card::bounded),
                ref.fiscalYear(),
                ref.date());
        return new Card(bounded, bounded(engine), digest(json));
    }

    static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static String digest(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for the reports that one file of an agency and year had over time. */
    String origin() {
        return ref.agencyKey() + "\n" + ref.fiscalYear().map(String::valueOf).orElse("") + "\n" + ref.file();
    }

    BytesRef bytes() {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            out.writeString(ref.id());
            out.writeString(ref.file());
            out.writeString(ref.agencyKey());
            out.writeString(ref.agency());
            out.writeString(ref.type());
            writeText(out, ref.district());
            writeText(out, ref.province());
            writeText(out, ref.fiscalYear().map(String::valueOf));
            writeText(out, ref.date().map(LocalDate::toString));
            out.writeString(engine);
            out.writeString(digest);
            return new BytesRef(out.toArrayCopy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Card of(BytesRef bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        ReportRef ref = new ReportRef(
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                readText(in),
                readText(in),
                readText(in).map(Integer::valueOf),
                readText(in).map(LocalDate::parse));
        return new Card(ref, in.readString(), in.readString());
    }

    private static void writeText(ByteBuffersDataOutput out, Optional<String> text) throws IOException {
        out.writeByte((byte) (text.isPresent() ? 1 : 0));
        if (text.isPresent()) {
            out.writeString(text.get());
        }
    }

    private static Optional<String> readText(DataInput in) throws IOException {
        return in.readByte() == 0 ? Optional.empty() : Optional.of(in.readString());
    }
}
