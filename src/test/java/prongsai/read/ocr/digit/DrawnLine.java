package prongsai.read.ocr.digit;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;
import prongsai.read.ocr.Raster;

/**
 * A drawn line of text.
 *
 * @param picture the line on white paper
 * @param inks boxes of its characters, blanks included, in order
 * @param baseline in pixels
 */
record DrawnLine(Raster picture, List<Box> inks, double baseline) {
    private static final int MARGIN = 20;

    static DrawnLine of(String text, Font face, double points, int dpi) {
        return of(text, face, points, dpi, 0);
    }

    /**
     * Draws.
     *
     * @param closer by how many ems each character stands closer to the one before than the font sets it
     */
    static DrawnLine of(String text, Font face, double points, int dpi, double closer) {
        Font font = face.deriveFont((float) (points * dpi / 72));
        FontRenderContext context = new FontRenderContext(null, true, true);
        GlyphVector glyphs = font.createGlyphVector(context, text);
        for (int i = 0; i < text.length(); i++) {
            Point2D at = glyphs.getGlyphPosition(i);
            glyphs.setGlyphPosition(i, new Point2D.Double(at.getX() - i * closer * font.getSize2D(), at.getY()));
        }
        Shape outline = glyphs.getOutline();
        Rectangle2D box = outline.getBounds2D();
        BufferedImage image = new BufferedImage(
                (int) box.getWidth() + 2 * MARGIN, (int) box.getHeight() + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double dx = MARGIN - box.getX();
        double dy = MARGIN - box.getY();
        graphics.translate(dx, dy);
        graphics.fill(outline);
        graphics.dispose();
        List<Box> inks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Rectangle2D ink = glyphs.getGlyphLogicalBounds(i).getBounds2D();
            inks.add(new Box(ink.getMinX() + dx, box.getMinY() + dy, ink.getMaxX() + dx, box.getMaxY() + dy));
        }
        return new DrawnLine(Raster.of(image, dpi), inks, dy);
    }

    /** The line as an engine read it, a symbol a character, each where the character of the same index is drawn. */
    List<TextLine> read(String said) {
        List<Symbol> symbols = new ArrayList<>();
        for (int i = 0; i < said.length(); i++) {
            Box ink = inks.get(Math.min(i, inks.size() - 1));
            symbols.add(new Symbol(said.substring(i, i + 1), ink, 0.99));
        }
        return List.of(new TextLine(
                symbols, new Box(MARGIN, MARGIN, picture.width() - MARGIN, picture.height() - MARGIN), baseline));
    }
}
