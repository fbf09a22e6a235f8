package prongsai.read.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import prongsai.model.Box;

/** A grey picture of a page or of a part of it. Nobody changes its pixels once it is made. */
public final class Raster {
    /** Points of an inch. */
    private static final double POINTS = 72;

    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final double dpi;
    private final byte[] grey;

    private Raster(int width, int height, double dpi, byte[] grey) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.grey = grey;
    }

    /**
     * A raster of these pixels, which are copied.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param dpi pixels of an inch, above 0
     * @param grey row by row, 0 black to 255 white, {@code width * height} bytes
     */
    public static Raster of(int width, int height, double dpi, byte[] grey) {
        if (width < 1 || height < 1 || !(dpi > 0) || grey.length != width * height) {
            throw new IllegalArgumentException(width + " x " + height + " at " + dpi + ", " + grey.length + " bytes");
        }
        return new Raster(width, height, dpi, grey.clone());
    }

    /** An image on white paper. */
    public static Raster of(BufferedImage image, double dpi) {
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = flat.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        byte[] bytes = ((DataBufferByte) flat.getRaster().getDataBuffer()).getData();
        return of(image.getWidth(), image.getHeight(), dpi, bytes);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Pixels of an inch. */
    public double dpi() {
        return dpi;
    }

    /** A pixel, 0 black to 255 white; white outside the picture. */
    public int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : grey[y * width + x] & 0xFF;
    }

    /** All pixels, row by row: a copy. */
    public byte[] bytes() {
        return grey.clone();
    }

    /** Box of what is darker than the middle between its darkest and white, in pixels; nothing wide where it is white. */
    public Box ink() {
        int darkest = 255;
        for (byte pixel : grey) {
            darkest = Math.min(darkest, pixel & 0xFF);
        }
        int x0 = width;
        int y0 = height;
        int x1 = 0;
        int y1 = 0;
        for (int i = 0; i < grey.length; i++) {
            if ((grey[i] & 0xFF) < (darkest + 255) / 2) {
                x0 = Math.min(x0, i % width);
                x1 = Math.max(x1, i % width + 1);
                y0 = Math.min(y0, i / width);
                y1 = Math.max(y1, i / width + 1);
            }
        }
        return x0 < x1 ? new Box(x0, y0, x1, y1) : new Box(0, 0, 0, 0);
    }

    /** A part, white where it reaches beyond the picture. */
    public Raster crop(int x, int y, int newWidth, int newHeight) {
        byte[] part = new byte[newWidth * newHeight];
        Arrays.fill(part, (byte) WHITE);
        int from = Math.max(0, -x);
        int to = Math.min(newWidth, width - x);
        for (int row = 0; row < newHeight && from < to; row++) {
            if (y + row >= 0 && y + row < height) {
                System.arraycopy(grey, (y + row) * width + x + from, part, row * newWidth + from, to - from);
            }
        }
        return new Raster(newWidth, newHeight, dpi, part);
    }

    /** As an image, for libraries that ask for one. */
    public BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, grey);
        return image;
    }

    /** Points of a number of pixels. */
    public double points(double pixels) {
        return pixels * POINTS / dpi;
    }

    /** Pixels of a number of points. */
    public double pixels(double points) {
        return points * dpi / POINTS;
    }
}
