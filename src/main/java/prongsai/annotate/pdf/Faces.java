package prongsai.annotate.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one file's notes, carried in the file once. */
final class Faces implements AutoCloseable {
    private static final String REGULAR = "R";
    private static final String BOLD = "B";

    private final Face regular;
    private final Face bold;
    private final PDResources resources = new PDResources();

    Faces(PDDocument document) throws IOException {
        regular = Face.of("sarabun-regular.ttf");
        bold = Face.of("sarabun-bold.ttf");
        add(document, REGULAR, regular);
        add(document, BOLD, bold);
    }

    private void add(PDDocument document, String name, Face face) throws IOException {
        resources.put(COSName.getPDFName(name), PDType0Font.load(document, face.file(), false));
    }

    Face of(boolean heavy) {
        return heavy ? bold : regular;
    }

    /** Its name in {@link #resources}. */
    static String name(boolean heavy) {
        return heavy ? BOLD : REGULAR;
    }

    PDResources resources() {
        return resources;
    }

    @Override
    public void close() throws IOException {
        regular.close();
        bold.close();
    }
}
