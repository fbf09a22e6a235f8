package prongsai.annotate.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import prongsai.annotate.pdf.Marks.Mark;
import prongsai.annotate.pdf.Marks.Numbered;
import prongsai.model.Box;
import prongsai.read.page.PageFrame;
import prongsai.read.pdf.UserSpace;

/**
 * The numbers in a page's margin: each stands beside its mark and leads to the same number in the summary. So a note can be
 * read on paper, and in a viewer whose own windows have no Thai letters (Chromium's, but on a Thai Windows).
 */
final class Tags {
    private static final double SIZE = 8;
    private static final double HEIGHT = 10.5;
    private static final double PADDING = 2.5;
    private static final double EDGE = 5;
    private static final double GAP = 1.5;
    private static final double RISE = 2.6;
    private static final double EM = 1000;
    /** Numbers of one mark that are written out. */
    private static final int MOST = 4;

    private final PDDocument document;
    private final Faces faces;
    private final Map<Integer, COSArray> targets;

    /** @param targets where each number stands in the summary */
    Tags(PDDocument document, Faces faces, Map<Integer, COSArray> targets) {
        this.document = document;
        this.faces = faces;
        this.targets = targets;
    }

    /** What goes over the page for its marks. */
    List<COSDictionary> of(PDPage page, List<Mark> marks) throws IOException {
        PageFrame frame = UserSpace.frame(page);
        List<Box> taken = new ArrayList<>();
        List<COSDictionary> all = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Typesetter.Line line = Typesetter.lines(faces.of(true), numbers(mark), Double.MAX_VALUE)
                    .getFirst();
            Box box = free(mark, line.width() * SIZE / EM + 2 * PADDING, frame, taken);
            taken.add(box);
            String id = mark.page() + "-" + (i + 1);
            all.add(number(page, mark, line, box, id));
            COSArray target = targets.get(mark.notes().getFirst().number());
            if (target != null) {
                all.add(Annotations.link(page, box, target, id + "-link"));
            }
        }
        return all;
    }

    private static String numbers(Mark mark) {
        String first = mark.notes().stream()
                .limit(MOST)
                .map(Numbered::number)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return mark.notes().size() > MOST ? first + "…" : first;
    }

    /** Room in the nearer margin at the mark's first line, beside what stands there already. */
    private static Box free(Mark mark, double width, PageFrame frame, List<Box> taken) {
        Box first = mark.spots().getFirst().box();
        boolean left = (first.x0() + first.x1()) / 2 < frame.width() / 2;
        double y = Math.clamp(
                (first.y0() + Math.min(first.y1(), first.y0() + 2 * HEIGHT)) / 2 - HEIGHT / 2,
                0,
                Math.max(0, frame.height() - HEIGHT));
        double x = left ? EDGE : frame.width() - EDGE - width;
        Box box = new Box(x, y, x + width, y + HEIGHT);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Box other : taken) {
                if (overlap(box, other)) {
                    double to = left ? other.x1() + GAP : other.x0() - GAP - width;
                    box = new Box(to, y, to + width, y + HEIGHT);
                    moved = true;
                }
            }
        }
        return box;
    }

    private static boolean overlap(Box a, Box b) {
        return a.x0() < b.x1() && b.x0() < a.x1() && a.y0() < b.y1() && b.y0() < a.y1();
    }

    /** A watermark annotation: it is painted, but no comment of its own. */
    private COSDictionary number(PDPage page, Mark mark, Typesetter.Line line, Box box, String id) throws IOException {
        double width = box.width();
        String paint = Colour.tag(mark.severity()).fill() + "0 0 " + Typesetter.number(width) + " "
                + Typesetter.number(HEIGHT) + " re f\n" + Colour.PAPER.fill()
                + Typesetter.draw(faces.of(true), line, Faces.name(true), SIZE, PADDING, RISE);
        COSStream form = Annotations.form(document, paint, faces.resources().getCOSObject());
        form.setItem(COSName.BBOX, new PDRectangle((float) width, (float) HEIGHT).getCOSArray());
        form.setItem(COSName.MATRIX, upright(page));
        COSDictionary tag = Annotations.annotation(page, "Watermark", Annotations.rectangle(page, box), id + "-number");
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, form);
        tag.setItem(COSName.AP, appearance);
        return tag;
    }

    /** Turns a form so that it stands upright on the page as shown. */
    private static COSArray upright(PDPage page) {
        AffineTransform user = Annotations.toUser(page);
        COSArray matrix = new COSArray();
        for (double value :
                new double[] {user.getScaleX(), user.getShearY(), -user.getShearX(), -user.getScaleY(), 0, 0}) {
            matrix.add(new COSFloat((float) value));
        }
        return matrix;
    }
}
