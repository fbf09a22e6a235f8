package prongsai.read.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A sheet of paper to draw on, measured in millimetres. What is random comes from a seed, which is printed. */
final class Sheet {
    private static final double MM = 25.4;

    private final double dpi;
    private final BufferedImage image;
    private final Graphics2D pen;

    private Sheet(double dpi, BufferedImage image) {
        this.dpi = dpi;
        this.image = image;
        this.pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(dpi / MM, dpi / MM);
        pen.setColor(Color.BLACK);
    }

    static Sheet blank(double width, double height, double dpi) {
        BufferedImage image =
                new BufferedImage((int) (width / MM * dpi), (int) (height / MM * dpi), BufferedImage.TYPE_BYTE_GRAY);
        Sheet sheet = new Sheet(dpi, image);
        sheet.pen.setColor(Color.WHITE);
        sheet.pen.fill(new Rectangle2D.Double(0, 0, width, height));
        sheet.pen.setColor(Color.BLACK);
        return sheet;
    }

    /** A point's place on paper in points. */
    static double points(double millimetres) {
        return millimetres / MM * 72;
    }

    Sheet colour(int grey) {
        pen.setColor(new Color(grey, grey, grey));
        return this;
    }

    Sheet line(double x0, double y0, double x1, double y1, double thick) {
        pen.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(new Line2D.Double(x0, y0, x1, y1));
        return this;
    }

    /** A pen's strokes through these points, x and y in turn. */
    Sheet stroke(double thick, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        pen.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
        return this;
    }

    Sheet box(double x, double y, double width, double height, double thick) {
        pen.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        pen.draw(new Rectangle2D.Double(x, y, width, height));
        return this;
    }

    Sheet filled(double x, double y, double width, double height) {
        pen.fill(new Rectangle2D.Double(x, y, width, height));
        return this;
    }

    Sheet circle(double x, double y, double size, double thick) {
        pen.setStroke(new BasicStroke((float) thick));
        pen.draw(new Ellipse2D.Double(x, y, size, size));
        return this;
    }

    Sheet disc(double x, double y, double size) {
        pen.fill(new Ellipse2D.Double(x, y, size, size));
        return this;
    }

    /** A grid of as many cells. */
    Sheet grid(double x, double y, double width, double height, int columns, int rows, double thick) {
        for (int i = 0; i <= rows; i++) {
            line(x - thick / 2, y + height * i / rows, x + width + thick / 2, y + height * i / rows, thick);
        }
        for (int i = 0; i <= columns; i++) {
            line(x + width * i / columns, y, x + width * i / columns, y + height, thick);
        }
        return this;
    }

    /** Text on a base line; its font must be installed (fonts-thai-tlwg). */
    Sheet text(String text, double x, double y, double pointSize) {
        return text(text, "Loma", Font.PLAIN, x, y, pointSize);
    }

    /** As {@link #text(String, double, double, double)}, in another font and style. */
    Sheet text(String text, String family, int style, double x, double y, double pointSize) {
        Font font = new Font(family, style, 1).deriveFont((float) (pointSize / 72 * MM));
        if (!font.getFamily(java.util.Locale.ROOT).equals(family)) {
            throw new IllegalStateException("font " + family + " is not installed (Debian: fonts-thai-tlwg)");
        }
        pen.setFont(font);
        pen.drawString(text, (float) x, (float) y);
        return this;
    }

    /** Black and white specks of a pixel each, on a share of the pixels, and grey noise. */
    Sheet noise(double share, double grey, long seed) {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int value = image.getRaster().getSample(x, y, 0);
                double noisy = random.nextDouble() < share
                        ? (random.nextBoolean() ? 0 : 255)
                        : value + random.nextGaussian() * grey;
                image.getRaster().setSample(x, y, 0, (int) Math.clamp(noisy, 0, 255));
            }
        }
        return this;
    }

    /** Darker from left to right, down to a share of the light. */
    Sheet shadow(double darkest) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double light = 1 - (1 - darkest) * x / image.getWidth();
                image.getRaster().setSample(x, y, 0, (int) (image.getRaster().getSample(x, y, 0) * light));
            }
        }
        return this;
    }

    /** Turned clockwise about its middle: lines fall to the right for degrees above 0. */
    Sheet turned(double degrees) {
        Sheet turned = blank(MM * image.getWidth() / dpi, MM * image.getHeight() / dpi, dpi);
        turned.pen.setTransform(new AffineTransform());
        turned.pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        turned.pen.drawImage(
                image,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0),
                null);
        return turned;
    }

    /** Bent as a page that does not lie flat: columns shifted down in a bow, by so many millimetres in the middle. */
    Sheet bent(double most) {
        Sheet bent = blank(MM * image.getWidth() / dpi, MM * image.getHeight() / dpi, dpi);
        for (int x = 0; x < image.getWidth(); x++) {
            int down = (int) Math.round(most / MM * dpi * Math.sin(Math.PI * x / image.getWidth()));
            for (int y = 0; y < image.getHeight() - down; y++) {
                bent.image
                        .getRaster()
                        .setSample(x, y + down, 0, image.getRaster().getSample(x, y, 0));
            }
        }
        return bent;
    }

    Raster raster() {
        return Raster.of(image, dpi);
    }
}
