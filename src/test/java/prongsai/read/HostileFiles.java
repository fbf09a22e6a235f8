package prongsai.read;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Makes small files that ask for much, byte by byte: a library would refuse to write some of them. */
public final class HostileFiles {
    private HostileFiles() {}

    /**
     * A PDF of these objects with a right cross-reference table; object 1 is the catalogue.
     *
     * @param objects their bodies by number
     */
    public static Path pdf(Path file, Map<Integer, byte[]> objects) throws IOException {
        return pdf(file, objects, "");
    }

    /** The same with more in its trailer. */
    public static Path pdf(Path file, Map<Integer, byte[]> objects, String trailer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (Map.Entry<Integer, byte[]> object : new TreeMap<>(objects).entrySet()) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.write(ascii(object.getKey() + " 0 obj\n"));
            out.write(object.getValue());
            out.write(ascii("\nendobj\n"));
        }
        int start = out.size();
        int size = objects.size() + 1;
        out.write(ascii("xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R" + trailer
                + ">>\nstartxref\n" + start + "\n%%EOF\n"));
        return Files.write(file, out.toByteArray());
    }

    /** A PDF of one page whose content stream is this; F is Helvetica. */
    public static Path page(Path file, String content, String resources) throws IOException {
        return pdf(
                file,
                Map.of(
                        1, ascii("<</Type/Catalog/Pages 2 0 R>>"),
                        2, ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                        3,
                                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                                        + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>" + resources
                                        + ">>>>"),
                        4, stream("", ascii(content))));
    }

    /** A page tree that claims a number of pages and has one, called as often as told. */
    public static Path pages(Path file, String claimed, int kids) throws IOException {
        return pdf(
                file,
                Map.of(
                        1, ascii("<</Type/Catalog/Pages 2 0 R>>"),
                        2, ascii("<</Type/Pages/Count " + claimed + "/Kids[" + "3 0 R ".repeat(kids) + "]>>"),
                        3,
                                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                                        + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"),
                        4, stream("", ascii("BT /F 12 Tf 100 700 Td (ITA) Tj ET"))));
    }

    /** Forms that call the next one ten times each: 10 to the power of depth operators in a few hundred bytes. */
    public static Path forms(Path file, int depth) throws IOException {
        Map<Integer, byte[]> objects = new TreeMap<>(Map.of(
                1, ascii("<</Type/Catalog/Pages 2 0 R>>"),
                2, ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                3,
                        ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</XObject<</X 5 0 R>>>>>>"),
                4, stream("", ascii("/X Do"))));
        for (int i = 0; i < depth; i++) {
            boolean last = i == depth - 1;
            objects.put(
                    5 + i,
                    stream(
                            "/Type/XObject/Subtype/Form/BBox[0 0 595 842]"
                                    + (last ? "" : "/Resources<</XObject<</X " + (6 + i) + " 0 R>>>>"),
                            ascii(last ? "n" : "/X Do ".repeat(10))));
        }
        return pdf(file, objects);
    }

    /** A PNG of one grey that has no pixel data: its header claims this size. */
    public static Path png(Path file, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream numbers = new DataOutputStream(header);
        numbers.writeInt(width);
        numbers.writeInt(height);
        numbers.write(new byte[] {8, 0, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", deflated(new byte[1000]));
        chunk(out, "IEND", new byte[0]);
        return Files.write(file, out.toByteArray());
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        CRC32 check = new CRC32();
        check.update(ascii(type));
        check.update(data);
        DataOutputStream numbers = new DataOutputStream(out);
        numbers.writeInt(data.length);
        numbers.write(ascii(type));
        numbers.write(data);
        numbers.writeInt((int) check.getValue());
    }

    /** A stream object. */
    public static byte[] stream(String dictionary, byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"));
        out.write(data);
        out.write(ascii("\nendstream"));
        return out.toByteArray();
    }

    public static byte[] deflated(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        }
        return out.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
