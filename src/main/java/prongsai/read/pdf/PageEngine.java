package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
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
 * stream that would not end; the bounding box of the clip stands for the clip.
 */
final class PageEngine extends PDFGraphicsStreamEngine {
    private static final double SMALLEST_PICTURE = 12;
    private static final double WHITE = 0.95;
    private static final double MIDDLE = 0.3;
    private static final int QUARTER = 90;
    private static final double SMALLEST_GROUND = 4;
    private static final double TRANSPARENT = 0.02;
    /** A watermark is larger than text, in points: slanted from here, level and pale from {@link #HUGE}. */
    private static final double LARGE = 24;

    private static final double HUGE = 40;
    private static final double PALE = 0.65;
    private static final double PALE_ALPHA = 0.6;

    private final GlyphCollector glyphs;
    private final RulingCollector rulings;
    private final AffineTransform toPage;
    private final @Nullable PDOptionalContentProperties layers;
    private final PdfLimits limits;
    private final int page;
    private final List<Box> pictures = new ArrayList<>();
    private final Ground ground = new Ground();
    private Optional<Ink> laidOver = Optional.empty();
    private @Nullable PDColor lastColour;
    private int lastRgb;
    /** The path so far is this many rectangles, and nothing else where {@code plain}. */
    private int rectangles;

    private boolean plain = true;
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
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return Ink.INVISIBLE;
        }
        if (laidOver.isPresent()) {
            return laidOver.get();
        }
        double cos = angle == 0 ? 1 : Math.cos(Math.toRadians(angle));
        double sin = angle == 0 ? 0 : Math.sin(Math.toRadians(angle));
        double x = startX + cos * width / 2 + sin * size * MIDDLE;
        double y = startY + sin * width / 2 - cos * size * MIDDLE;
        boolean clipped = x < clip.x0() - size || x > clip.x1() + size || y < clip.y0() - size || y > clip.y1() + size;
        int rgb = colour(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor());
        double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        if (clipped || alpha < TRANSPARENT || (rgb >= 0 && ground.swallows(x, y, rgb))) {
            return Ink.HIDDEN;
        }
        boolean slanted = angle % QUARTER != 0 && size >= LARGE;
        boolean pale = size >= HUGE && ground.paper(x, y) && (alpha <= PALE_ALPHA || light(rgb) >= PALE);
        return glyphs.watermark() || slanted || pale ? Ink.WATERMARK : Ink.VISIBLE;
    }

    private static double light(int rgb) {
        return rgb < 0 ? 0 : (0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255)) / 255;
    }

    /** The colour as 0xRRGGBB, -1 for a pattern or a broken colour. */
    private int colour(PDColor colour) {
        if (colour != lastColour) {
            lastColour = colour;
            lastRgb = rgb(colour);
        }
        return lastRgb;
    }

    private static int rgb(PDColor colour) {
        try {
            return colour.isPattern() ? -1 : colour.toRGB() & 0xFFFFFF;
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }

    /** Shows an annotation whose letters all get one fate. */
    void showAnnotation(PDAnnotation annotation, Ink ink) throws IOException {
        laidOver = Optional.of(ink);
        try {
            showAnnotation(annotation);
        } finally {
            laidOver = Optional.empty();
        }
    }

    int glyphCount() {
        return glyphs.glyphs().size();
    }

    /** Marks what was painted over; at the end of a page. */
    void cover() {
        ground.cover(glyphs.glyphs());
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
        if (layers == null) {
            return false;
        }
        PDPropertyList list = PDPropertyList.create(properties);
        if (list instanceof PDOptionalContentMembershipDictionary membership) {
            List<PDPropertyList> groups = membership.getOCGs();
            return !groups.isEmpty() && groups.stream().allMatch(this::off);
        }
        return off(list);
    }

    private boolean off(PDPropertyList list) {
        return layers != null && list instanceof PDOptionalContentGroup layer && !layers.isGroupEnabled(layer);
    }

    /** Runs what a form paints, which may stand on a layer of its own. */
    private void inLayer(PDFormXObject form, Painting painting) throws IOException {
        Box outer = clip;
        int waiting = clips.size();
        COSDictionary layer = form.getCOSObject().getCOSDictionary(COSName.OC);
        glyphs.begin(new COSDictionary(), layer != null && switchedOff(layer));
        try {
            painting.paint();
        } finally {
            glyphs.end();
            leave(waiting, outer);
        }
    }

    /** What a form saved and did not restore ends with it. */
    private void leave(int waiting, Box outer) {
        while (clips.size() > waiting) {
            clips.pop();
        }
        clip = outer;
    }

    private interface Painting {
        void paint() throws IOException;
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
        clipping = true;
    }

    @Override
    public void endPath() {
        narrowClip();
        rulings.endPath();
        begin();
    }

    @Override
    public void strokePath() {
        Box before = clip;
        narrowClip();
        rulings.stroke(before);
        begin();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        Box before = clip;
        addGround(before);
        narrowClip();
        rulings.fill(paper(), before);
        begin();
    }

    private void begin() {
        rectangles = 0;
        plain = true;
    }

    private void addGround(Box within) {
        Box box = cut(rulings.bounds(), within);
        PDColor colour = getGraphicsState().getNonStrokingColor();
        int rgb = colour(colour);
        boolean opaque = opaque();
        if (box.height() < SMALLEST_GROUND || box.width() < SMALLEST_GROUND || (!opaque && light(rgb) > PALE)) {
            return;
        }
        boolean covers = opaque && plain && rectangles == 1;
        if (rgb < 0 || !opaque) {
            ground.pattern(box, false, glyphs.glyphs().size());
        } else {
            ground.fill(box, rgb, covers, glyphs.glyphs().size());
        }
    }

    private boolean opaque() {
        return getGraphicsState().getNonStrokeAlphaConstant() > 0.99
                && BlendMode.NORMAL.equals(getGraphicsState().getBlendMode())
                && getGraphicsState().getSoftMask() == null;
    }

    private static Box cut(Box box, Box within) {
        double x0 = Math.max(box.x0(), within.x0());
        double y0 = Math.max(box.y0(), within.y0());
        return new Box(
                x0, y0, Math.max(x0, Math.min(box.x1(), within.x1())), Math.max(y0, Math.min(box.y1(), within.y1())));
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        addGround(clip);
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        ground.pattern(clip, false, glyphs.glyphs().size());
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
            boolean whole = !image.isStencil()
                    && opaque()
                    && image instanceof PDImageXObject object
                    && !object.getCOSObject().containsKey(COSName.SMASK)
                    && !object.getCOSObject().containsKey(COSName.MASK);
            ground.pattern(new Box(x0, y0, x1, y1), whole, glyphs.glyphs().size());
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
