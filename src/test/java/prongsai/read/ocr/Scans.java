package prongsai.read.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes scans of typeset pages: painted, turned a little, with noise. What is random comes from a seed, which is printed. */
public final class Scans {
    private Scans() {}

    /** A page of a PDF as a scanner gives it. */
    public static BufferedImage of(Path pdf, int page, int dpi, double skew, long seed) throws IOException {
        System.out.println("scan of " + pdf.getFileName() + " with seed " + seed);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage clean = new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
            return noisy(turned(clean, skew), seed);
        }
    }

    private static BufferedImage turned(BufferedImage clean, double degrees) {
        BufferedImage turned = new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), clean.getWidth() / 2.0, clean.getHeight() / 2.0);
        graphics.drawImage(clean, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage noisy(BufferedImage page, long seed) {
        Random random = new Random(seed);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRaster().getSample(x, y, 0);
                int shaded = (int) Math.round(grey * 0.93 + random.nextGaussian() * 9);
                page.getRaster().setSample(x, y, 0, Math.clamp(shaded, 0, 255));
            }
        }
        return page;
    }

    /** Turned clockwise by quarters. */
    public static BufferedImage quarters(BufferedImage page, int turns) {
        BufferedImage turned = page;
        for (int i = 0; i < turns; i++) {
            BufferedImage next = new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < turned.getHeight(); y++) {
                for (int x = 0; x < turned.getWidth(); x++) {
                    next.getRaster()
                            .setSample(
                                    turned.getHeight() - 1 - y,
                                    x,
                                    0,
                                    turned.getRaster().getSample(x, y, 0));
                }
            }
            turned = next;
        }
        return turned;
    }

    /** A PNG that says its resolution. */
    public static Path png(Path folder, BufferedImage page, int dpi) throws IOException {
        Path file = folder.resolve("สแกน.png");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromRenderedImage(page), writer.getDefaultWriteParam());
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        String metre = String.valueOf(Math.round(dpi / 0.0254));
        physical.setAttribute("pixelsPerUnitXAxis", metre);
        physical.setAttribute("pixelsPerUnitYAxis", metre);
        physical.setAttribute("unitSpecifier", "meter");
        root.appendChild(physical);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(new IIOImage(page, null, metadata));
        } finally {
            writer.dispose();
        }
        return file;
    }

    /** A PDF whose one page is the picture. */
    public static Path pdf(Path folder, BufferedImage page, int dpi) throws IOException {
        Path file = folder.resolve("สแกน.pdf");
        try (PDDocument document = new PDDocument()) {
            float width = page.getWidth() * 72f / dpi;
            float height = page.getHeight() * 72f / dpi;
            PDPage sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.drawImage(LosslessFactory.createFromImage(document, page), 0, 0, width, height);
            }
            document.save(file.toFile());
        }
        return file;
    }
}
