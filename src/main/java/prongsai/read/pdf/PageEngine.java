package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import prongsai.model.Box;
import prongsai.read.Limit;
import prongsai.read.page.PageFrame;

/**
 * Runs the content stream of a page once and hands glyphs and paths to their collectors. A counter of operators stops a
 * stream that would not end; the bounding box of the clip stands for the clip.
 */
final class PageEngine extends PDFGraphicsStreamEngine {
    private static final double SMALLEST_PICTURE = 12;
    private static final double WHITE = 0.95;

    private final GlyphCollector glyphs;
    private final RulingCollector rulings;
    private final AffineTransform toPage;
    private final @Nullable PDOptionalContentProperties layers;
    private final PdfLimits limits;
    private final int page;
    private final List<Box> pictures = new ArrayList<>();
    private final Deque<Box> clips = new ArrayDeque<>();
    private Box clip;
    private boolean clipping;
    private Point2D.Float current = new Point2D.Float();
    private int operators;

    PageEngine(
            PDPage pdPage,
            int page,
            GlyphCollector glyphs,
            RulingCollector rulings,
            @Nullable PDOptionalContentProperties layers,
            PdfLimits limits) {
        super(pdPage);
        this.glyphs = glyphs;
        this.rulings = rulings;
        this.layers = layers;
        this.limits = limits;
        this.page = page;
        this.toPage = UserSpace.toPage(pdPage);
        PageFrame frame = UserSpace.frame(pdPage);
        this.clip = new Box(0, 0, Math.max(0, frame.width()), Math.max(0, frame.height()));
    }

    List<Box> pictures() {
        return pictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > limits.operators()) {
            throw new PdfLimitException(Limit.OPERATORS, limits.operators(), page);
        }
        // Each waiting state is a copy of the whole graphics state; the operator itself may throw nothing.
        if (clips.size() > limits.savedStates()) {
            throw new PdfLimitException(Limit.SAVED_STATES, limits.savedStates(), page);
        }
        super.processOperator(operator, operands);
    }

    /** PDFBox goes on after a fault within a form, which would let a bomb of nested forms run. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) throws IOException {
        if (fault instanceof PdfLimitException) {
            throw fault;
        }
        super.operatorException(operator, operands, fault);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean invisible = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        glyphs.add(matrix, font, code, displacement, invisible);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        COSDictionary known = properties == null ? new COSDictionary() : properties;
        glyphs.begin(known, COSName.OC.equals(tag) && switchedOff(known));
    }

    @Override
    public void endMarkedContentSequence() {
        glyphs.end();
    }

    private boolean switchedOff(COSDictionary properties) {
        return layers != null
                && PDPropertyList.create(properties) instanceof PDOptionalContentGroup layer
                && !layers.isGroupEnabled(layer);
    }

    @Override
    public void saveGraphicsState() {
        clips.push(clip);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (!clips.isEmpty()) {
            clip = clips.pop();
        }
        super.restoreGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Box outer = clip;
        int waiting = clips.size();
        super.showForm(form);
        leave(waiting, outer);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        Box outer = clip;
        int waiting = clips.size();
        super.showTransparencyGroup(form);
        leave(waiting, outer);
    }

    /** What a form saved and did not restore ends with it. */
    private void leave(int waiting, Box outer) {
        while (clips.size() > waiting) {
            clips.pop();
        }
        clip = outer;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        rulings.moveTo(a.getX(), a.getY());
        rulings.lineTo(b.getX(), b.getY());
        rulings.lineTo(c.getX(), c.getY());
        rulings.lineTo(d.getX(), d.getY());
        rulings.close();
        current = new Point2D.Float((float) a.getX(), (float) a.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        rulings.moveTo(x, y);
        current = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        rulings.lineTo(x, y);
        current = new Point2D.Float(x, y);
    }

    /** A curve counts by its end points, which suffices for the bounds of a small drawing. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        rulings.lineTo(x3, y3);
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        rulings.close();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void endPath() {
        narrowClip();
        rulings.endPath();
    }

    @Override
    public void strokePath() {
        Box before = clip;
        narrowClip();
        rulings.stroke(before);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        Box before = clip;
        narrowClip();
        rulings.fill(paper(), before);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        // A gradient is background.
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D a = toPage.transform(matrix.transformPoint(0, 0), null);
        Point2D b = toPage.transform(matrix.transformPoint(1, 1), null);
        double x0 = Math.max(clip.x0(), Math.min(a.getX(), b.getX()));
        double y0 = Math.max(clip.y0(), Math.min(a.getY(), b.getY()));
        double x1 = Math.min(clip.x1(), Math.max(a.getX(), b.getX()));
        double y1 = Math.min(clip.y1(), Math.max(a.getY(), b.getY()));
        if (x1 - x0 >= SMALLEST_PICTURE && y1 - y0 >= SMALLEST_PICTURE) {
            pictures.add(new Box(x0, y0, x1, y1));
        }
    }

    /** A fill that looks like the paper itself: an empty box, not a filled one. */
    private boolean paper() throws IOException {
        float[] rgb = new float[] {0};
        if (!getGraphicsState().getNonStrokingColor().isPattern()) {
            rgb = components();
        }
        for (float part : rgb) {
            if (part < WHITE) {
                return false;
            }
        }
        return true;
    }

    private float[] components() throws IOException {
        int value = getGraphicsState().getNonStrokingColor().toRGB();
        return new float[] {(value >> 16 & 255) / 255f, (value >> 8 & 255) / 255f, (value & 255) / 255f};
    }

    private void narrowClip() {
        if (!clipping) {
            return;
        }
        clipping = false;
        Box path = rulings.bounds();
        double x0 = Math.max(clip.x0(), path.x0());
        double y0 = Math.max(clip.y0(), path.y0());
        clip = new Box(
                x0, y0, Math.max(x0, Math.min(clip.x1(), path.x1())), Math.max(y0, Math.min(clip.y1(), path.y1())));
    }
}
