package prongsai.annotate.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import prongsai.model.Box;
import prongsai.read.pdf.OwnNotes;

/** Pages that are written from top to bottom; a new one begins where one is full. */
final class Sheet {
    static final double LEFT = 56;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final double TOP = PDRectangle.A4.getHeight() - 56;
    private static final double BOTTOM = 56;
    private static final double LEADING = 1.5;
    private static final double EM = 1000;

    private final PDDocument document;
    private final Faces faces;
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

    Sheet(PDDocument document, Faces faces) {
        this.document = document;
        this.faces = faces;
        begin();
    }

    private void begin() {
        PDPage page = new PDPage(PDRectangle.A4);
        // Nothing of the file's own pages may be inherited.
        page.setCropBox(PDRectangle.A4);
        page.setRotation(0);
        page.setResources(faces.resources());
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
        List<List<Typesetter.Line>> lines =
                columns.stream().map(c -> lines(c.text(), c.style(), c.width())).toList();
        double height = 0;
        for (int i = 0; i < columns.size(); i++) {
            height = Math.max(
                    height, lines.get(i).size() * columns.get(i).style().leading());
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
        COSArray target = new COSArray();
        target.add(to.getCOSObject());
        target.add(COSName.getPDFName("Fit"));
        Written here = written.getLast();
        double top = PDRectangle.A4.getHeight() - y;
        Box box = new Box(LEFT, top, LEFT + WIDTH, top + leading + 3);
        here.links.add(Annotations.link(here.page, box, target, "summary-" + here.links.size()));
    }

    /** Where a link leads that is to show the line that comes next. */
    COSArray here() {
        COSArray target = new COSArray();
        target.add(written.getLast().page.getCOSObject());
        target.add(COSName.getPDFName("XYZ"));
        target.add(COSInteger.ZERO);
        target.add(new COSFloat((float) (y + 4)));
        target.add(COSInteger.ZERO);
        return target;
    }

    private List<Typesetter.Line> lines(String text, Style style, double width) {
        return Typesetter.lines(faces.of(style.bold()), text, width / style.size() * EM);
    }

    private void draw(Typesetter.Line line, Style style, double x, double base) {
        Face face = faces.of(style.bold());
        ink(style.colour().fill() + Typesetter.draw(face, line, Faces.name(style.bold()), style.size(), x, base));
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
}
