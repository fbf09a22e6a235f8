package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import prongsai.model.Box;
import prongsai.read.Limit;
import prongsai.read.page.Ink;
import prongsai.read.page.PageFrame;

/**
 * Runs the content stream of a page once and hands glyphs and paths to their collectors. A counter of operators stops a
 * stream that would not end.
 */
final class PageEngine extends PDFGraphicsStreamEngine {
    private static final double SMALLEST_PICTURE = 12;

    private final GlyphCollector glyphs;
    private final RulingCollector rulings;
    private final AffineTransform toPage;
    private final Layers layers;
    private final PdfLimits limits;
    private final int page;
    private final List<Box> pictures = new ArrayList<>();
    private final Sight sight = new Sight();
    private final Clips clips;
    /** The path so far is this many rectangles, and nothing else where {@code plain}. */
    private int rectangles;

    private boolean plain = true;

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
        this.layers = new Layers(layers);
        this.limits = limits;
        this.page = page;
        this.toPage = UserSpace.toPage(pdPage);
        PageFrame frame = UserSpace.frame(pdPage);
        this.clips = new Clips(frame.width(), frame.height());
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
        if (clips.waiting() > limits.savedStates()) {
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

    /**
     * As PDFBox does it, which makes three matrices and asks the font for each glyph anew; to the same floating-point
     * values. Strings from top to bottom go PDFBox's way.
     */
    @Override
    protected void showText(byte[] string) throws IOException {
        PDGraphicsState state = getGraphicsState();
        PDTextState text = state.getTextState();
        PDFont font = text.getFont();
        if (font == null || font.isVertical() || string.length == 0) {
            super.showText(string);
            return;
        }
        float size = text.getFontSize();
        float stretch = text.getHorizontalScaling() / 100f;
        float spacing = text.getCharacterSpacing();
        float rise = text.getRise();
        Matrix written = state.getTextMatrix();
        Matrix ctm = state.getCurrentTransformationMatrix();
        Matrix first = new Matrix(size * stretch, 0, 0, size, 0, rise)
                .multiply(written)
                .multiply(ctm);
        float scaleX = first.getValue(0, 0);
        float shearY = first.getValue(0, 1);
        float shearX = first.getValue(1, 0);
        float scaleY = first.getValue(1, 1);
        GlyphCollector.Style style = glyphs.style(font, scaleX, shearY, shearX, scaleY);
        Codes codes = Codes.of(font, string);
        while (codes.next()) {
            int code = codes.code();
            float a = 0 * written.getValue(0, 0) + rise * written.getValue(1, 0) + written.getValue(2, 0);
            float b = 0 * written.getValue(0, 1) + rise * written.getValue(1, 1) + written.getValue(2, 1);
            float c = 0 * written.getValue(0, 2) + rise * written.getValue(1, 2) + written.getValue(2, 2);
            float x = a * ctm.getValue(0, 0) + b * ctm.getValue(1, 0) + c * ctm.getValue(2, 0);
            float y = a * ctm.getValue(0, 1) + b * ctm.getValue(1, 1) + c * ctm.getValue(2, 1);
            if (!Float.isFinite(x + y)) {
                super.showText(codes.rest());
                return;
            }
            FontBook.Letter letter = glyphs.letter(style, code);
            float advance = letter.advance();
            glyphs.add(
                    style,
                    letter,
                    x,
                    y,
                    advance * scaleX + 0 * shearX + x,
                    advance * shearY + 0 * scaleY + y,
                    this::look);
            float word = code == ' ' && codes.oneByte() ? text.getWordSpacing() : 0;
            written.translate((advance * size + spacing + word) * stretch, 0);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        GlyphCollector.Style style = glyphs.style(
                font, matrix.getValue(0, 0), matrix.getValue(0, 1), matrix.getValue(1, 0), matrix.getValue(1, 1));
        Point2D.Float end = matrix.transformPoint(displacement.getX(), 0);
        glyphs.add(
                style,
                glyphs.letter(style, code),
                matrix.getTranslateX(),
                matrix.getTranslateY(),
                end.x,
                end.y,
                this::look);
    }

    private Ink look(double startX, double startY, double width, double size, int angle) {
        return sight.look(getGraphicsState(), clips.now(), glyphs.watermark(), startX, startY, width, size, angle);
    }

    /** Shows an annotation whose letters all get one fate. */
    void showAnnotation(PDAnnotation annotation, Ink ink) throws IOException {
        sight.layOver(Optional.of(ink));
        try {
            showAnnotation(annotation);
        } finally {
            sight.layOver(Optional.empty());
        }
    }

    int glyphCount() {
        return glyphs.glyphs().size();
    }

    /** Marks what was painted over; at the end of a page. */
    void cover() {
        sight.cover(glyphs.glyphs());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        COSDictionary known = properties == null ? new COSDictionary() : properties;
        glyphs.begin(known, COSName.OC.equals(tag) && layers.hide(known));
    }

    @Override
    public void endMarkedContentSequence() {
        glyphs.end();
    }

    /** Runs what a form paints, which may stand on a layer of its own. */
    private void inLayer(PDFormXObject form, Painting painting) throws IOException {
        Box outer = clips.now();
        int waiting = clips.waiting();
        glyphs.begin(new COSDictionary(), layers.hide(form));
        try {
            painting.paint();
        } finally {
            glyphs.end();
            clips.leave(waiting, outer);
        }
    }

    private interface Painting {
        void paint() throws IOException;
    }

    @Override
    public void saveGraphicsState() {
        clips.save();
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        clips.restore();
        super.restoreGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        inLayer(form, () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        inLayer(form, () -> super.showTransparencyGroup(form));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        rulings.moveTo(a.getX(), a.getY());
        rulings.lineTo(b.getX(), b.getY());
        rulings.lineTo(c.getX(), c.getY());
        rulings.lineTo(d.getX(), d.getY());
        rulings.close();
        rectangles++;
        current = new Point2D.Float((float) a.getX(), (float) a.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        rulings.moveTo(x, y);
        current = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        plain = false;
        rulings.lineTo(x, y);
        current = new Point2D.Float(x, y);
    }

    /** A curve counts by its end points, which suffices for the bounds of a small drawing. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        plain = false;
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
        clips.narrowNext();
    }

    @Override
    public void endPath() {
        clips.painted(rulings.bounds());
        rulings.endPath();
        begin();
    }

    @Override
    public void strokePath() {
        Box before = clips.now();
        clips.painted(rulings.bounds());
        rulings.stroke(before);
        begin();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        Box before = clips.now();
        addGround(before);
        clips.painted(rulings.bounds());
        rulings.fill(sight.paper(getGraphicsState().getNonStrokingColor()), before);
        begin();
    }

    private void begin() {
        rectangles = 0;
        plain = true;
    }

    private void addGround(Box within) {
        sight.fill(getGraphicsState(), Clips.common(rulings.bounds(), within), plain && rectangles == 1, glyphCount());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        addGround(clips.now());
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        sight.paint(clips.now(), false, glyphCount());
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D a = toPage.transform(matrix.transformPoint(0, 0), null);
        Point2D b = toPage.transform(matrix.transformPoint(1, 1), null);
        Box box = Clips.common(
                new Box(
                        Math.min(a.getX(), b.getX()),
                        Math.min(a.getY(), b.getY()),
                        Math.max(a.getX(), b.getX()),
                        Math.max(a.getY(), b.getY())),
                clips.now());
        if (box.width() >= SMALLEST_PICTURE && box.height() >= SMALLEST_PICTURE) {
            pictures.add(box);
            boolean whole = !image.isStencil()
                    && Sight.opaque(getGraphicsState())
                    && image instanceof PDImageXObject object
                    && !object.getCOSObject().containsKey(COSName.SMASK)
                    && !object.getCOSObject().containsKey(COSName.MASK);
            sight.paint(box, whole, glyphCount());
        }
    }
}
