package prongsai.annotate.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import prongsai.read.pdf.OwnNotes;

/** Pages that are written from top to bottom; a new one begins where one is full. */
final class Sheet implements AutoCloseable {
    static final double LEFT = 56;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final double TOP = PDRectangle.A4.getHeight() - 56;
    private static final double BOTTOM = 56;
    private static final double LEADING = 1.5;
    private static final double EM = 1000;
    private static final COSName NO_BORDER = COSName.getPDFName("Border");

    private final PDDocument document;
    private final Face regular = Face.of("sarabun-regular.ttf");
    private final Face bold = Face.of("sarabun-bold.ttf");
    private final PDResources resources = new PDResources();
    private final List<Written> written = new ArrayList<>();
    private double y;

    /** A page so far. */
    private record Written(PDPage page, StringBuilder content, COSArray links) {}

    /**
     * How words look.
     *
     * @param bold the bold face
     * @param size in points
     * @param colour of the letters
     */
    record Style(boolean bold, double size, Colour colour) {
        double leading() {
            return size * LEADING;
        }
    }

    Sheet(PDDocument document) throws IOException {
        this.document = document;
        add("R", PDType0Font.load(document, regular.file(), false));
        add("B", PDType0Font.load(document, bold.file(), false));
        begin();
    }

    private void add(String name, PDFont font) {
        resources.put(COSName.getPDFName(name), font);
    }

    private void begin() {
        PDPage page = new PDPage(PDRectangle.A4);
        // Nothing of the file's own pages may be inherited.
        page.setCropBox(PDRectangle.A4);
        page.setRotation(0);
        page.setResources(resources);
        OwnNotes.mark(page);
        written.add(new Written(page, new StringBuilder(), new COSArray()));
        y = TOP;
    }

    /** Begins a page where less than this is left of it. */
    void keep(double height) {
        if (y - height < BOTTOM) {
            begin();
        }
    }

    void skip(double height) {
        y -= height;
    }

    /** Words over as many lines as they need, at a distance from the left edge. */
    void words(String text, Style style, double indent) {
        for (Typesetter.Line line : lines(text, style, WIDTH - indent)) {
            keep(style.leading());
            y -= style.leading();
            draw(line, style, LEFT + indent, y);
        }
    }

    /** Columns side by side, each over as many lines as it needs; a row is never parted from its neighbours' lines. */
    void row(List<Column> columns) {
        List<List<Typesetter.Line>> lines = columns.stream()
                .map(c -> lines(c.text(), c.style(), c.width()))
                .toList();
        double height = 0;
        for (int i = 0; i < columns.size(); i++) {
            height = Math.max(height, lines.get(i).size() * columns.get(i).style().leading());
        }
        keep(height);
        for (int i = 0; i < columns.size(); i++) {
            Style style = columns.get(i).style();
            double base = y;
            for (Typesetter.Line line : lines.get(i)) {
                base -= style.leading();
                draw(line, style, LEFT + columns.get(i).x(), base);
            }
        }
        y -= height;
    }

    /**
     * A part of a row.
     *
     * @param x from the left edge of the text
     * @param width of it
     */
    record Column(String text, Style style, double x, double width) {}

    /** A thin line across. */
    void rule() {
        y -= 4;
        ink(Colour.LINE.stroke() + "0.6 w " + Typesetter.number(LEFT) + " " + Typesetter.number(y) + " m "
                + Typesetter.number(LEFT + WIDTH) + " " + Typesetter.number(y) + " l S\n");
        y -= 2;
    }

    /** A patch of colour at the left of the line that comes next. */
    void patch(Colour colour, double leading) {
        ink(colour.fill() + Typesetter.number(LEFT) + " " + Typesetter.number(y - leading) + " 8 "
                + Typesetter.number(leading * 0.62) + " re f\n");
    }

    /** Leads from the line that comes next to a page of the file. */
    void link(PDPage to, double leading) {
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.TYPE, COSName.ANNOT);
        link.setName(COSName.SUBTYPE, "Link");
        link.setItem(
                COSName.RECT,
                new PDRectangle((float) LEFT, (float) (y - leading - 3), (float) WIDTH, (float) leading)
                        .getCOSArray());
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        link.setItem(NO_BORDER, border);
        COSArray target = new COSArray();
        target.add(to.getCOSObject());
        target.add(COSName.getPDFName("Fit"));
        link.setItem(COSName.DEST, target);
        written.getLast().links().add(link);
    }

    private List<Typesetter.Line> lines(String text, Style style, double width) {
        return Typesetter.lines(style.bold() ? bold : regular, text, width / style.size() * EM);
    }

    private void draw(Typesetter.Line line, Style style, double x, double base) {
        Face face = style.bold() ? bold : regular;
        ink(style.colour().fill() + Typesetter.draw(face, line, style.bold() ? "B" : "R", style.size(), x, base));
    }

    private void ink(String operators) {
        written.getLast().content().append(operators);
    }

    /** Hangs the pages behind those of the document. */
    void finish() throws IOException {
        for (Written one : written) {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(one.content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            one.page.setContents(stream);
            if (one.links.size() > 0) {
                one.page.getCOSObject().setItem(COSName.ANNOTS, one.links);
            }
            document.addPage(one.page);
        }
    }

    @Override
    public void close() throws IOException {
        regular.close();
        bold.close();
    }
}
