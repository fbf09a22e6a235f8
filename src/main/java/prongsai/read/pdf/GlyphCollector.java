package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import prongsai.read.Limit;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.PageFrame;
import prongsai.read.page.TagTables;

/**
 * Gathers the glyphs of a page in the order of its content stream. Where a marked-content sequence carries ActualText,
 * that is the text of its glyphs, which become one: LibreOffice and Chromium say there what a cluster reads.
 */
final class GlyphCollector {
    /** Points; no page is larger (ISO 32000-1, annex C.2), so a larger letter shows nothing that could be read. */
    private static final double LARGEST = 14_400;

    private static final COSName WATERMARK = COSName.getPDFName("Watermark");
    private static final int QUARTER = 90;
    private static final int SNAP_DEGREES = 2;
    /** A replacement text for more than this is about a paragraph, not a cluster: then the glyphs speak. */
    private static final int CLUSTER = 24;

    private final AffineTransform toPage;
    private final PageFrame frame;
    private final FontBook fonts;
    private final Map<Integer, Integer> tags;
    private final int limit;
    private final int page;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deque<Sequence> sequences = new ArrayDeque<>();
    private final float[] points = new float[4];

    /** An open marked-content sequence. */
    private record Sequence(Optional<String> actualText, int firstGlyph, boolean hidden, boolean watermark, int tag) {}

    /** How a glyph's paint shows where it stands. */
    interface Look {
        Ink at(double x, double y, double width, double size, int angle);
    }

    GlyphCollector(
            AffineTransform toPage, PageFrame frame, FontBook fonts, Map<Integer, Integer> tags, int limit, int page) {
        this.toPage = toPage;
        this.frame = frame;
        this.fonts = fonts;
        this.tags = tags;
        this.limit = limit;
        this.page = page;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    void begin(COSDictionary properties, boolean hiddenLayer) {
        Optional<String> actual = Optional.ofNullable(properties.getString(COSName.ACTUAL_TEXT));
        int claimed = tags.getOrDefault(properties.getInt(COSName.MCID, -1), tag());
        boolean watermark = WATERMARK.equals(properties.getCOSName(COSName.SUBTYPE)) || watermark();
        sequences.push(new Sequence(actual, glyphs.size(), hiddenLayer || hidden(), watermark, claimed));
    }

    /** True within a sequence that the file itself calls a watermark. */
    boolean watermark() {
        return !sequences.isEmpty() && sequences.peek().watermark();
    }

    void end() {
        if (sequences.isEmpty()) {
            return;
        }
        Sequence ended = sequences.pop();
        if (ended.actualText().isPresent()
                && sequences.stream().noneMatch(s -> s.actualText().isPresent())) {
            replace(ended.firstGlyph(), ended.actualText().get());
        }
    }

    /**
     * What the glyphs of one string have in common.
     *
     * @param font of the string
     * @param number of the font in the document
     * @param size height of an em on the page, in points
     * @param angle direction of writing in degrees, 0 to 359, clockwise on the page
     */
    record Style(PDFont font, int number, double size, int angle) {}

    /**
     * The style that a font has under a matrix from text space, where an em is 1, to user space; of the matrix count the
     * four parts that turn and scale.
     */
    Style style(PDFont font, float scaleX, float shearY, float shearX, float scaleY) {
        return new Style(font, fonts.number(font), length(shearX, scaleY) * emHeight(font), angle(scaleX, shearY));
    }

    /** The letter behind a code of a string's font. */
    FontBook.Letter letter(Style style, int code) throws IOException {
        return fonts.letter(style.font(), style.number(), code);
    }

    /**
     * Adds a glyph.
     *
     * @param x start on the base line, in user space
     * @param endX end on the base line, in user space
     * @param look how its paint shows on the page; a switched off layer and the page's edge still count
     * @throws PdfLimitException where the page has more glyphs than the limit
     */
    void add(Style style, FontBook.Letter letter, float x, float y, float endX, float endY, Look look)
            throws PdfLimitException {
        if (glyphs.size() >= limit) {
            throw new PdfLimitException(Limit.GLYPHS, limit, page);
        }
        points[0] = x;
        points[1] = y;
        points[2] = endX;
        points[3] = endY;
        toPage.transform(points, 0, points, 0, 2);
        double atX = points[0];
        double atY = points[1];
        double size = style.size();
        if (!Double.isFinite(atX + atY + points[2] + points[3] + size)) {
            return;
        }
        double width = length(points[2] - atX, points[3] - atY);
        boolean outside = size > LARGEST
                || atX < -size
                || atX > frame.width() + size
                || atY < -size
                || atY > frame.height() + 2 * size;
        Ink ink = outside || hidden() ? Ink.HIDDEN : look.at(atX, atY, width, size, style.angle());
        glyphs.add(new Glyph(
                letter.raw(),
                letter.text(),
                atX,
                atY,
                width,
                Math.max(Math.round(size * 100) / 100.0, 0.1),
                style.angle(),
                style.number(),
                ink,
                tag(),
                letter.cause(),
                1));
    }

    private int tag() {
        return sequences.isEmpty() ? TagTables.NONE : sequences.peek().tag();
    }

    private boolean hidden() {
        return !sequences.isEmpty() && sequences.peek().hidden();
    }

    /** Direction of writing; a glyph without width has one too, so it is not taken from its end. */
    private int angle(float x, float y) {
        Point2D direction = toPage.deltaTransform(new Point2D.Float(x, y), null);
        if (direction.getY() == 0 && direction.getX() > 0) {
            return 0;
        }
        int degrees = (int) Math.round(Math.toDegrees(Math.atan2(direction.getY(), direction.getX())));
        int nearest = Math.round(degrees / (float) QUARTER) * QUARTER;
        return Math.floorMod(Math.abs(degrees - nearest) <= SNAP_DEGREES ? nearest : degrees, 4 * QUARTER);
    }

    /** {@link Math#hypot} guards against overflow, which a page does not reach, at ten times the cost. */
    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** A Type 3 font draws in a space of its own, where an em need not be 1. */
    private static double emHeight(PDFont font) {
        if (font instanceof PDType3Font type3 && type3.getFontBBox() != null) {
            double height = type3.getFontBBox().getHeight()
                    * Math.abs(type3.getFontMatrix().getScalingFactorY());
            return height > 0 ? height : 1;
        }
        return 1;
    }

    private void replace(int first, String actual) {
        List<Glyph> spanned = glyphs.subList(first, glyphs.size());
        if (spanned.isEmpty() || spanned.size() > CLUSTER || !oneLine(spanned)) {
            return;
        }
        Glyph head = spanned.getFirst();
        Glyph leftmost = head;
        double to = head.alongEnd();
        for (Glyph glyph : spanned) {
            leftmost = glyph.along() < leftmost.along() ? glyph : leftmost;
            to = Math.max(to, glyph.alongEnd());
        }
        double from = leftmost.along();
        Glyph whole = new Glyph(
                actual,
                leftmost.x(),
                leftmost.y(),
                to - from,
                head.size(),
                head.angle(),
                head.font(),
                head.ink(),
                head.tag());
        spanned.clear();
        glyphs.add(whole);
    }

    private static boolean oneLine(List<Glyph> spanned) {
        Glyph head = spanned.getFirst();
        for (Glyph glyph : spanned) {
            boolean same = glyph.angle() == head.angle()
                    && Math.abs(glyph.across() - head.across()) < head.size()
                    && glyph.ink() == head.ink();
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
