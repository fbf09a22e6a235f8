package prongsai.read.ocr.digit;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What a scanner does to a picture: blur, weak ink, grey paper, noise, a threshold, lossy compression. */
final class Scanning {
    private static final int WHITE = 255;

    private Scanning() {}

    /** Light of each pixel, 0 to 1. */
    static float[] light(BufferedImage image) {
        byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        float[] light = new float[grey.length];
        for (int i = 0; i < grey.length; i++) {
            light[i] = (grey[i] & 0xFF) / (float) WHITE;
        }
        return light;
    }

    /** Grey bytes of a drawing of these pixels as it comes from a scanner of this resolution. */
    static byte[] scan(float[] light, int width, int height, int dpi, SplittableRandom random) {
        double blur = random.nextDouble(0, 0.9) * dpi / 200;
        float[] blurred = blur < 0.25 ? light : blur(light, width, height, blur);
        double ink = random.nextDouble(0, 90);
        double paper = random.nextDouble(195, 256);
        double tilt = random.nextDouble(-0.3, 0.3);
        double noise = random.nextDouble() < 0.5 ? 0 : random.nextDouble(2, 24);
        byte[] grey = new byte[light.length];
        for (int i = 0; i < grey.length; i++) {
            double shade = 1 - Math.abs(tilt) * (i % width) / (3.0 * width);
            double value = (ink + (paper - ink) * blurred[i]) * shade;
            grey[i] = (byte) Math.clamp(Math.round(value + noise * random.nextGaussian()), 0, WHITE);
        }
        if (random.nextDouble() < 0.35) {
            threshold(grey, ink + (paper - ink) * random.nextDouble(0.35, 0.72), random);
        } else if (random.nextDouble() < 0.15) {
            return compressed(grey, width, height, (float) random.nextDouble(0.3, 0.8));
        }
        return grey;
    }

    /** Black and white: a low threshold thins strokes, a high one thickens them; a few pixels fall to the wrong side. */
    private static void threshold(byte[] grey, double at, SplittableRandom random) {
        double specks = random.nextDouble() < 0.5 ? 0 : random.nextDouble(0, 0.01);
        for (int i = 0; i < grey.length; i++) {
            boolean dark = (grey[i] & 0xFF) < at ^ random.nextDouble() < specks;
            grey[i] = dark ? 0 : (byte) WHITE;
        }
    }

    private static float[] blur(float[] light, int width, int height, double sigma) {
        int reach = (int) Math.ceil(2.5 * sigma);
        double[] bell = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            bell[i + reach] = StrictMath.exp(-i * i / (2 * sigma * sigma));
            sum += bell[i + reach];
        }
        float[] rows = new float[light.length];
        float[] out = new float[light.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double value = 0;
                for (int i = -reach; i <= reach; i++) {
                    value += bell[i + reach] * light[y * width + Math.clamp(x + i, 0, width - 1)];
                }
                rows[y * width + x] = (float) (value / sum);
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double value = 0;
                for (int i = -reach; i <= reach; i++) {
                    value += bell[i + reach] * rows[Math.clamp(y + i, 0, height - 1) * width + x];
                }
                out[y * width + x] = (float) (value / sum);
            }
        }
        return out;
    }

    private static byte[] compressed(byte[] grey, int width, int height, float quality) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, grey);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam form = writer.getDefaultWriteParam();
            form.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            form.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), form);
            out.flush();
            BufferedImage back = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
            return ((DataBufferByte) back.getRaster().getDataBuffer()).getData();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
