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
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import prongsai.read.Limit;
import prongsai.read.page.FontTraits;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.PageFrame;
import prongsai.read.page.TagTables;

/**
 * Gathers the glyphs of a page in the order of its content stream. Where a marked-content sequence carries ActualText,
 * that is the text of its glyphs, which become one: LibreOffice and Chromium say there what a cluster reads.
 */
final class GlyphCollector {
    private static final COSName WATERMARK = COSName.getPDFName("Watermark");
    private static final char THAI_ZERO = '\u0E50';
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

    /** An open marked-content sequence. */
    private record Sequence(Optional<String> actualText, int firstGlyph, boolean hidden, boolean watermark, int tag) {}

    /** How a glyph's paint shows where it stands. */
    interface Look {
        Ink at(Point2D start, double width, double size, int angle);
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
     * Adds a glyph.
     *
     * @param look how its paint shows on the page; a switched off layer and the page's edge still count
     */
    void add(Matrix matrix, PDFont font, int code, Vector displacement, Look look) throws IOException {
        if (glyphs.size() >= limit) {
            throw new PdfLimitException(Limit.GLYPHS, limit, page);
        }
        Point2D start = toPage.transform(new Point2D.Float(matrix.getTranslateX(), matrix.getTranslateY()), null);
        Point2D end = toPage.transform(matrix.transformPoint(displacement.getX(), 0), null);
        double size = length(matrix.getValue(1, 0), matrix.getValue(1, 1)) * emHeight(font);
        if (!Double.isFinite(start.getX() + start.getY() + end.getX() + end.getY() + size)) {
            return;
        }
        boolean outside = start.getX() < -size
                || start.getX() > frame.width() + size
                || start.getY() < -size
                || start.getY() > frame.height() + 2 * size;
        int angle = angle(matrix);
        Ink ink = hidden() || outside ? Ink.HIDDEN : look.at(start, start.distance(end), size, angle);
        int number = fonts.number(font);
        String text = text(font, code, fonts.traits(number));
        Glyph glyph = new Glyph(
                text,
                start.getX(),
                start.getY(),
                length(end.getX() - start.getX(), end.getY() - start.getY()),
                Math.max(Math.round(size * 100) / 100.0, 0.1),
                angle,
                number,
                ink,
                tag());
        Optional<String> drawn = fonts.program(number).insteadOf(code);
        glyphs.add(drawn.isPresent() ? glyph.repaired(drawn.get(), "font-program") : digit(glyph));
    }

    /** A Western digit that its font draws as a Thai one reads as the page shows it. */
    private Glyph digit(Glyph glyph) {
        boolean western = glyph.text().length() == 1
                && glyph.text().charAt(0) >= '0'
                && glyph.text().charAt(0) <= '9';
        if (!western || !fonts.thaiDigits(glyph.font())) {
            return glyph;
        }
        return glyph.repaired(String.valueOf((char) (THAI_ZERO + glyph.text().charAt(0) - '0')), "font-thai-digits");
    }

    private int tag() {
        return sequences.isEmpty() ? TagTables.NONE : sequences.peek().tag();
    }

    private boolean hidden() {
        return !sequences.isEmpty() && sequences.peek().hidden();
    }

    /** Direction of writing; a glyph without width has one too, so it is not taken from its end. */
    private int angle(Matrix matrix) {
        Point2D direction =
                toPage.deltaTransform(new Point2D.Float(matrix.getValue(0, 0), matrix.getValue(0, 1)), null);
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

    private static String text(PDFont font, int code, FontTraits traits) throws IOException {
        String unicode = font.toUnicode(code);
        if (unicode == null || unicode.isEmpty()) {
            unicode = font instanceof PDSimpleFont ? String.valueOf((char) code) : "\uFFFD";
        }
        if (unicode.length() == 1 && traits.dingbats() && unicode.charAt(0) > ' ' && unicode.charAt(0) < 0x100) {
            return String.valueOf((char) (0xF000 + unicode.charAt(0)));
        }
        return unicode;
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
