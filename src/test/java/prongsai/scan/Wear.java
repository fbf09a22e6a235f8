package prongsai.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * What happens to a page on its way through a copier or a phone. Given its seed, always the same.
 *
 * @param skew degrees that its lines fall to the right
 * @param blur standard deviation in pixels
 * @param grain standard deviation of the grey noise, 0 to 255
 * @param specks share of pixels that are black or white whatever they were
 * @param dark share of the light that the darkest corner has
 * @param quality of the JPEG, 0 to 1
 */
record Wear(double skew, double blur, double grain, double specks, double dark, double quality, long seed) {
    /** Skewed by 0.3 to 2.5 degrees either way, noisy, unevenly lit, JPEG of quality 50 to 80. */
    static Wear drawn(long seed) {
        Random random = new Random(seed);
        double skew = (0.3 + 2.2 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
        return new Wear(
                skew,
                0.4 + 0.5 * random.nextDouble(),
                3 + 7 * random.nextDouble(),
                0.0002 + 0.001 * random.nextDouble(),
                0.7 + 0.25 * random.nextDouble(),
                0.5 + 0.3 * random.nextDouble(),
                seed);
    }

    /** A worn page as a grey JPEG. */
    byte[] worn(BufferedImage page) throws IOException {
        return jpeg(noisy(blurred(turned(page))));
    }

    private BufferedImage turned(BufferedImage page) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(
                page,
                AffineTransform.getRotateInstance(Math.toRadians(skew), page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        graphics.dispose();
        return turned;
    }

    private BufferedImage blurred(BufferedImage page) {
        int reach = 2;
        float[] weights = new float[(2 * reach + 1) * (2 * reach + 1)];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int dx = i % (2 * reach + 1) - reach;
            int dy = i / (2 * reach + 1) - reach;
            weights[i] = (float) Math.exp(-(dx * dx + dy * dy) / (2 * blur * blur));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        Kernel kernel = new Kernel(2 * reach + 1, 2 * reach + 1, weights);
        return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }

    private BufferedImage noisy(BufferedImage page) {
        Random random = new Random(seed + 1);
        int width = page.getWidth();
        int height = page.getHeight();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            page.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                double light = 1 - (1 - dark) * (0.6 * x / width + 0.4 * y / height);
                double value = random.nextDouble() < specks
                        ? (random.nextBoolean() ? 20 : 250)
                        : row[x] * light + grain * random.nextGaussian();
                row[x] = (int) Math.clamp(value, 0, 255);
            }
            page.getRaster().setSamples(0, y, width, 1, 0, row);
        }
        return page;
    }

    private byte[] jpeg(BufferedImage page) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality((float) quality);
            writer.write(null, new IIOImage(page, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG as pixels again. */
    static BufferedImage opened(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
