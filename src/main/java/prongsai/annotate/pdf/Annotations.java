package prongsai.annotate.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import prongsai.annotate.pdf.Marks.Mark;
import prongsai.model.Box;
import prongsai.read.page.Anchors.Spot;
import prongsai.read.page.PageFrame;
import prongsai.read.pdf.OwnNotes;
import prongsai.read.pdf.UserSpace;

/**
 * Makes annotations of marks, as ISO 32000-1 12.5 has them: a highlight over words, a square over a cell, each with its
 * appearance (so that every viewer shows the same) and a window for the note.
 */
final class Annotations {
    private static final String AUTHOR = "โปร่งใส";
    private static final int PRINTED = 1 << 2;
    private static final int UNTURNED = 1 << 3 | 1 << 4;
    private static final int QUARTER = 90;
    private static final double WINDOW_WIDTH = 220;
    private static final double WINDOW_HEIGHT = 130;
    private static final COSName OWNER = COSName.getPDFName("Popup");
    private static final COSName MULTIPLY = COSName.getPDFName("Multiply");
    private static final COSName QUAD_POINTS = COSName.getPDFName("QuadPoints");

    private final PDDocument document;

    Annotations(PDDocument document) {
        this.document = document;
    }

    /** The annotation of a mark and its window, for the page's list. */
    List<COSDictionary> of(PDPage page, Mark mark, String id) throws IOException {
        AffineTransform toUser = toUser(page);
        List<double[]> quads =
                mark.spots().stream().map(spot -> quad(spot, toUser)).toList();
        PDRectangle around = around(quads);
        COSDictionary note = annotation(page, mark.cell() ? "Square" : "Highlight", around, id);
        note.setString(COSName.T, AUTHOR);
        note.setString(COSName.CONTENTS, contents(mark));
        note.setItem(COSName.C, numbers(Colour.marker(mark.severity()).parts()));
        note.setItem(COSName.AP, appearance(mark, quads, around));
        if (mark.cell()) {
            note.setItem(COSName.IC, numbers(Colour.marker(mark.severity()).parts()));
        } else {
            note.setItem(QUAD_POINTS, points(quads));
        }
        COSDictionary window = window(page, mark, id);
        note.setItem(OWNER, window);
        window.setItem(COSName.PARENT, note);
        return List.of(note, window);
    }

    private static String contents(Mark mark) {
        return mark.notes().stream()
                .map(n -> "(" + n.number() + ") " + n.note().text())
                .collect(Collectors.joining("\n\n"));
    }

    /** A window beside the mark at the right edge of the page, shut until someone asks. */
    private static COSDictionary window(PDPage page, Mark mark, String id) {
        PageFrame frame = UserSpace.frame(page);
        double right = frame.width();
        double top = Math.clamp(mark.spots().getFirst().box().y0(), 0, Math.max(0, frame.height() - WINDOW_HEIGHT));
        Box box = new Box(Math.max(0, right - WINDOW_WIDTH), top, right, Math.min(frame.height(), top + WINDOW_HEIGHT));
        COSDictionary window = annotation(page, "Popup", rectangle(page, box), id + "-window");
        window.setInt(COSName.F, UNTURNED);
        window.setBoolean(COSName.getPDFName("Open"), false);
        return window;
    }

    private COSDictionary appearance(Mark mark, List<double[]> quads, PDRectangle around) throws IOException {
        StringBuilder out = new StringBuilder("/Mark gs\n");
        Colour colour = Colour.marker(mark.severity());
        out.append(colour.fill());
        for (double[] q : quads) {
            // Upper left, upper right, lower left, lower right.
            int[] corners = {0, 2, 6, 4};
            for (int i = 0; i < corners.length; i++) {
                out.append(Typesetter.number(q[corners[i]]))
                        .append(' ')
                        .append(Typesetter.number(q[corners[i] + 1]))
                        .append(i == 0 ? " m\n" : " l\n");
            }
            out.append("h f\n");
        }
        COSDictionary multiply = new COSDictionary();
        multiply.setItem(COSName.BM, MULTIPLY);
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.getPDFName("Mark"), multiply);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.EXT_G_STATE, states);
        COSStream form = form(document, out.toString(), resources);
        form.setItem(COSName.BBOX, around.getCOSArray());
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, form);
        return appearance;
    }

    /** A form that paints; its box is the caller's to set. */
    static COSStream form(PDDocument document, String operators, COSDictionary resources) throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        try (OutputStream bytes = form.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }

    /** What every annotation of ours has. */
    static COSDictionary annotation(PDPage page, String kind, PDRectangle rectangle, String id) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, kind);
        annotation.setItem(COSName.RECT, rectangle.getCOSArray());
        annotation.setItem(COSName.P, page.getCOSObject());
        annotation.setInt(COSName.F, PRINTED);
        annotation.setString(COSName.NM, OwnNotes.name(id));
        return annotation;
    }

    /** A link without a frame. */
    static COSDictionary link(PDPage page, Box box, COSArray target, String id) {
        COSDictionary link = annotation(page, "Link", rectangle(page, box), id);
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        link.setItem(COSName.getPDFName("Border"), border);
        link.setItem(COSName.DEST, target);
        return link;
    }

    /** A box of the page as shown, in the page's own coordinates. */
    static PDRectangle rectangle(PDPage page, Box box) {
        return around(List.of(quad(new Spot(0, box, 0), toUser(page))));
    }

    /** From the page as shown to its own coordinates. */
    static AffineTransform toUser(PDPage page) {
        try {
            return UserSpace.toPage(page).createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a page is turned and moved, never flattened", e);
        }
    }

    /**
     * Corners as viewers take them (not as the standard says, which none follows): upper left, upper right, lower left,
     * lower right, as one reads the words.
     */
    private static double[] quad(Spot spot, AffineTransform toUser) {
        Box b = spot.box();
        double[][] clockwise = {{b.x0(), b.y0()}, {b.x1(), b.y0()}, {b.x1(), b.y1()}, {b.x0(), b.y1()}};
        int turn = Math.floorMod(Math.round(spot.angle() / (float) QUARTER), 4);
        int[] order = {0, 1, 3, 2};
        double[] quad = new double[8];
        for (int i = 0; i < order.length; i++) {
            double[] corner = clockwise[(order[i] + turn) % 4];
            Point2D at = toUser.transform(new Point2D.Double(corner[0], corner[1]), null);
            quad[2 * i] = at.getX();
            quad[2 * i + 1] = at.getY();
        }
        return quad;
    }

    private static PDRectangle around(List<double[]> quads) {
        double left = Double.MAX_VALUE;
        double low = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double[] quad : quads) {
            for (int i = 0; i < quad.length; i += 2) {
                left = Math.min(left, quad[i]);
                right = Math.max(right, quad[i]);
                low = Math.min(low, quad[i + 1]);
                high = Math.max(high, quad[i + 1]);
            }
        }
        return new PDRectangle((float) left, (float) low, (float) (right - left), (float) (high - low));
    }

    private static COSArray points(List<double[]> quads) {
        List<Float> points = new ArrayList<>();
        for (double[] quad : quads) {
            for (double value : quad) {
                points.add((float) (Math.round(value * 100) / 100.0));
            }
        }
        COSArray array = new COSArray();
        points.forEach(value -> array.add(new COSFloat(value)));
        return array;
    }

    private static COSArray numbers(float[] values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }
}
