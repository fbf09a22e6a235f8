package prongsai.read.ocr.digit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import prongsai.read.ocr.Raster;

/** Draws digits, and what may be taken for them, as a scanner might see them. The same seed draws the same. */
final class GlyphSamples {
    private static final String LETTERS = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮเแโใไาๆฯะ";
    /** Consonants that resemble digits. */
    private static final String LIKE = "ตดคฅศสธรฉจๆณฒฎฏภถกวอลผบงเไใโ";

    private static final String MARKS = "่้๊๋์ิีึืัุู็";
    private static final String OTHERS = "./-–()%,:;\"'+=*[]ABCDEGHKMNPRSTUVXYZabcdefghkmnpqrstuvxyz";
    /** Drawn here, since Thai fonts have none. */
    private static final String BOX = "☐";

    private static final double NONE = 0.3;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Font> fonts;
    private final SplittableRandom random;

    GlyphSamples(List<Font> fonts, long seed) {
        this.fonts = fonts;
        this.random = new SplittableRandom(seed);
    }

    /**
     * A drawn glyph.
     *
     * @param glyph cut out as a reader of a page would
     * @param label index of its class
     * @param dpi of the page it stands on
     */
    record Sample(Raster glyph, int label, int dpi) {}

    /** Any class, drawn at 150 to 350 dpi. */
    Sample next() {
        int dpi = random.nextInt(150, 351);
        int label = random.nextInt(Guess.NONE);
        return random.nextDouble() < NONE || !draws(label) ? none(dpi) : digit(label, dpi);
    }

    /** A glyph of one class. */
    Sample digit(int label, int dpi) {
        String text = String.valueOf(Guess.digitOf(label).orElseThrow());
        return draw(text, label, dpi, 0, 1);
    }

    /** Something that is no digit. */
    Sample none(int dpi) {
        double kind = random.nextDouble();
        if (kind < 0.3) {
            return draw(any(LIKE), Guess.NONE, dpi, 0, 1);
        }
        if (kind < 0.6) {
            String mark = random.nextDouble() < 0.4 ? any(MARKS) : "";
            return draw(any(LETTERS) + mark, Guess.NONE, dpi, 0, 1);
        }
        if (kind < 0.62) {
            return draw(BOX, Guess.NONE, dpi, 0, random.nextBoolean() ? 1 : 0.6);
        }
        if (kind < 0.78) {
            return draw(drawn(OTHERS), Guess.NONE, dpi, 0, 1);
        }
        if (kind < 0.9) {
            return draw(anyDigit() + anyDigit(), Guess.NONE, dpi, 0, 1);
        }
        double width = random.nextDouble(0.35, 0.6);
        double from = random.nextBoolean() ? 0 : 1 - width;
        return draw(random.nextBoolean() ? anyDigit() : any(LETTERS), Guess.NONE, dpi, from, from + width);
    }

    /** False where no font has the digit: Noto's Thai fonts have no Arabic ones. */
    boolean draws(int label) {
        char digit = Guess.digitOf(label).orElseThrow();
        return fonts.stream().anyMatch(font -> font.canDisplay(digit));
    }

    private String any(String letters) {
        return String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }

    /** Any of them that some font has. */
    private String drawn(String letters) {
        String letter = any(letters);
        while (!anyDraws(letter)) {
            letter = any(letters);
        }
        return letter;
    }

    private boolean anyDraws(String text) {
        return fonts.stream().anyMatch(font -> font.canDisplayUpTo(text) < 0);
    }

    private String anyDigit() {
        int label = random.nextInt(Guess.NONE);
        return String.valueOf(
                Guess.digitOf(draws(label) ? label : label % Guess.DIGITS).orElseThrow());
    }

    /** Draws a text between neighbours and cuts it out from one share of its width to another. */
    private Sample draw(String text, int label, int dpi, double from, double to) {
        Font font = drawable(text).deriveFont((float) (random.nextDouble(10, 20) * dpi / 72));
        Shape target = outline(font, text);
        Rectangle2D ink = target.getBounds2D();
        double em = font.getSize2D();
        Path2D all = new Path2D.Double(target);
        if (random.nextDouble() < 0.35) {
            neighbour(all, font, text, label, ink, em);
        }
        // Wider than any scanner does it: faces that nobody trained on differ in width, slant and weight.
        AffineTransform bend = new AffineTransform();
        bend.rotate(normal(0.025));
        bend.shear(normal(0.1), normal(0.015));
        bend.scale(random.nextDouble(0.72, 1.35), random.nextDouble(0.9, 1.1));
        Shape bent = bend.createTransformedShape(all);
        Rectangle2D box = bend.createTransformedShape(target).getBounds2D();
        int margin = (int) Math.ceil(em / 3) + 4;
        int width = (int) Math.ceil(box.getWidth()) + 2 * margin;
        int height = (int) Math.ceil(box.getHeight()) + 2 * margin;
        double dx = margin - box.getX() + random.nextDouble();
        double dy = margin - box.getY() + random.nextDouble();
        double weight = random.nextDouble() < 0.3 ? random.nextDouble(-0.03, 0.045) * em : 0;
        BufferedImage image = paint(bent, weight, width, height, dx, dy, box, margin);
        float[] light = Scanning.light(image);
        byte[] scanned = Scanning.scan(light, width, height, dpi, random);
        int left = margin + (int) Math.round(from * box.getWidth()) - room();
        int right = margin + (int) Math.round(to * box.getWidth()) + 1 + room();
        int top = margin - room();
        int bottom = margin + (int) Math.ceil(box.getHeight()) + 1 + room();
        Raster glyph = Raster.of(width, height, dpi, scanned)
                .crop(left, top, Math.max(2, right - left), Math.max(2, bottom - top));
        return new Sample(glyph, label, dpi);
    }

    private Font drawable(String text) {
        for (int i = 0; i < 50; i++) {
            Font font = fonts.get(random.nextInt(fonts.size()));
            if (text.equals(BOX) || font.canDisplayUpTo(text) < 0) {
                return font;
            }
        }
        throw new IllegalStateException("no font draws " + text);
    }

    private static Shape outline(Font font, String text) {
        if (text.equals(BOX)) {
            double side = font.getSize2D() / 2;
            Path2D box = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            box.append(new Rectangle2D.Double(0, -side, side, side), false);
            box.append(new Rectangle2D.Double(side / 12, -side * 11 / 12, side * 5 / 6, side * 5 / 6), false);
            return box;
        }
        GlyphVector glyphs =
                font.layoutGlyphVector(CONTEXT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        return glyphs.getOutline();
    }

    /** Its neighbours, near enough to leave ink in its box or to touch it. */
    private void neighbour(Path2D all, Font font, String text, int label, Rectangle2D ink, double em) {
        boolean thai = label < Guess.DIGITS;
        for (int side = -1; side <= 1; side += 2) {
            if (random.nextDouble() < 0.3) {
                continue;
            }
            int digit = random.nextInt(Guess.DIGITS) + (thai ? 0 : Guess.DIGITS);
            String next = random.nextDouble() < 0.7 && label != Guess.NONE
                    ? String.valueOf(Guess.digitOf(digit).orElseThrow())
                    : any(LETTERS);
            if (font.canDisplayUpTo(next) >= 0) {
                continue;
            }
            Shape shape = outline(font, next);
            Rectangle2D its = shape.getBounds2D();
            double gap = random.nextDouble(-0.03, 0.07) * em;
            double x = side < 0 ? ink.getMinX() - gap - its.getMaxX() : ink.getMaxX() + gap - its.getMinX();
            all.append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(shape), false);
        }
    }

    private BufferedImage paint(
            Shape shape, double weight, int width, int height, double dx, double dy, Rectangle2D box, int margin) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        Shape placed = AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
        graphics.fill(placed);
        // A stroke around the outline makes it bolder, a white one thinner.
        graphics.setColor(weight > 0 ? Color.BLACK : Color.WHITE);
        if (Math.abs(weight) > 0.2) {
            graphics.setStroke(new BasicStroke((float) Math.abs(weight)));
            graphics.draw(placed);
        }
        graphics.setColor(Color.BLACK);
        if (random.nextDouble() < 0.12) {
            ruling(graphics, width, height, box, margin);
        }
        graphics.dispose();
        return image;
    }

    /** The rest of a ruling line at one edge of the glyph's box. */
    private void ruling(Graphics2D graphics, int width, int height, Rectangle2D box, int margin) {
        int thick = random.nextInt(1, 4);
        int off = random.nextInt(0, 3);
        switch (random.nextInt(4)) {
            case 0 -> graphics.fillRect(0, margin - off - thick, width, thick);
            case 1 -> graphics.fillRect(0, margin + (int) box.getHeight() + off, width, thick);
            case 2 -> graphics.fillRect(margin - off - thick, 0, thick, height);
            default -> graphics.fillRect(margin + (int) box.getWidth() + off, 0, thick, height);
        }
    }

    /** Pixels left around a glyph; below 0 it is cut. */
    private int room() {
        return random.nextInt(-1, 3);
    }

    private double normal(double deviation) {
        return Math.clamp(random.nextGaussian() * deviation, -3 * deviation, 3 * deviation);
    }
}
