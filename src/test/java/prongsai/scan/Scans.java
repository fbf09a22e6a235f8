package prongsai.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Pages of a PDF as pictures, and pictures as files of the kinds that people send. */
final class Scans {
    private static final float POINTS = 72;

    private Scans() {}

    /** The pages as pictures, drawn by pdftoppm. */
    static List<BufferedImage> pages(Path pdf, int dpi) throws IOException {
        Path folder = Files.createTempDirectory("scan");
        Process process = new ProcessBuilder(
                        "pdftoppm",
                        "-r",
                        String.valueOf(dpi),
                        "-gray",
                        "-png",
                        pdf.toString(),
                        folder.resolve("p").toString())
                .inheritIO()
                .start();
        try {
            if (!process.waitFor(300, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("pdftoppm failed at " + pdf);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        List<BufferedImage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                pages.add(ImageIO.read(file.toFile()));
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return pages;
    }

    /** A PDF whose pages are these JPEG pictures and nothing else. */
    static void pdf(List<byte[]> pages, int dpi, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (byte[] jpeg : pages) {
                BufferedImage image = Wear.opened(jpeg);
                float width = image.getWidth() * POINTS / dpi;
                float height = image.getHeight() * POINTS / dpi;
                PDPage page = new PDPage(new PDRectangle(width, height));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromByteArray(document, jpeg), 0, 0, width, height);
                }
            }
            document.save(file.toFile());
        }
    }

    /** A TIFF of all pages, which says its resolution. */
    static void tiff(List<byte[]> pages, int dpi, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("Deflate");
            writer.prepareWriteSequence(null);
            for (byte[] jpeg : pages) {
                BufferedImage page = Wear.opened(jpeg);
                IIOMetadata data = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), how);
                resolution(data, dpi);
                writer.writeToSequence(new IIOImage(page, null, data), how);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    /** One page as a PNG that says its resolution. */
    static void png(byte[] jpeg, int dpi, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        BufferedImage page = Wear.opened(jpeg);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            IIOMetadata data = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), how);
            resolution(data, dpi);
            writer.write(new IIOImage(page, null, data));
        } finally {
            writer.dispose();
        }
    }

    private static void resolution(IIOMetadata data, int dpi) throws IOException {
        String millimetres = String.valueOf(25.4 / dpi);
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String name : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
            IIOMetadataNode node = new IIOMetadataNode(name);
            node.setAttribute("value", millimetres);
            dimension.appendChild(node);
        }
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
        root.appendChild(dimension);
        data.mergeTree("javax_imageio_1.0", root);
    }

    /** A page as it is. */
    static void jpeg(byte[] jpeg, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(jpeg);
        }
    }
}
