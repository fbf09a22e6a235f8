package prongsai.read.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Parts of a page as an engine likes them. */
final class Crops {
    private Crops() {}

    /** The picture with so many pixels of paper on every side: letters at the very edge are not seen. */
    static Raster framed(Raster picture, int room) {
        return picture.crop(-room, -room, picture.width() + 2 * room, picture.height() + 2 * room);
    }

    /** The picture with its grey paper white, and its ink as much lighter. */
    static Raster whitened(Raster picture) {
        byte[] grey = picture.bytes();
        int[] counts = new int[256];
        for (byte pixel : grey) {
            counts[pixel & 0xFF]++;
        }
        // white around it is no paper of the page's
        int paper = IntStream.range(1, 255)
                .boxed()
                .max(Comparator.comparingInt(i -> counts[i]))
                .orElse(255);
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Math.min(255, (grey[i] & 0xFF) * 255 / paper);
        }
        return Raster.of(picture.width(), picture.height(), picture.dpi(), grey);
    }

    /** The picture larger or smaller; what it shows keeps its size on paper. */
    static Raster scaled(Raster picture, double by) {
        int width = Math.max(1, (int) Math.round(picture.width() * by));
        int height = Math.max(1, (int) Math.round(picture.height() * by));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                by > 1 ? RenderingHints.VALUE_INTERPOLATION_BICUBIC : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture.image(), 0, 0, width, height, null);
        graphics.dispose();
        return Raster.of(scaled, picture.dpi() * by);
    }

    /** The picture turned counter-clockwise by quarters. */
    static Raster turned(Raster picture, int quarters) {
        Raster turned = picture;
        for (int i = 0; i < quarters; i++) {
            turned = turned(turned);
        }
        return turned;
    }

    private static Raster turned(Raster picture) {
        int width = picture.height();
        int height = picture.width();
        byte[] grey = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) picture.at(height - 1 - y, x);
            }
        }
        return Raster.of(width, height, picture.dpi(), grey);
    }
}
