package prongsai.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import prongsai.model.Box;
import prongsai.read.Limit;
import prongsai.read.ocr.Raster;
import prongsai.read.page.PageContent;

/**
 * Paints pages of a file as pictures. A page that is a scan is painted at the scan's own resolution, so that nothing is
 * lost and nothing made up. PDFBox paints one page at a time.
 */
final class PagePictures {
    private static final double POINTS = 72;
    /** Letters of 10 points are read well at it. */
    private static final double USUAL = 300;

    private static final double COARSEST = 150;
    private static final double FINEST = 400;
    /** A picture that covers so much of the page is a scan of it. */
    private static final double WHOLE = 0.7;
    /** Pixels of a page: A3 at 300 dots an inch has 17 million. */
    private static final double MOST_PIXELS = 20_000_000;

    private final PDDocument pdf;
    private final PDFRenderer renderer;
    private final PdfLimits limits;

    PagePictures(PDDocument pdf, PdfLimits limits) {
        this.pdf = pdf;
        this.limits = limits;
        renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        renderer.setAnnotationsFilter(annotation -> !OwnNotes.is(annotation));
    }

    /**
     * Paints a page.
     *
     * @throws IOException where it is damaged, or a picture on it is larger than the limits grant
     */
    synchronized Raster paint(PageContent content) throws IOException {
        PDPage page = pdf.getPage(content.number() - 1);
        double dpi = bounded(dpi(page, content), page);
        BufferedImage image = renderer.renderImageWithDPI(content.number() - 1, (float) dpi, ImageType.GRAY);
        return Raster.of(image, dpi);
    }

    private static double bounded(double dpi, PDPage page) {
        double inches =
                page.getCropBox().getWidth() / POINTS * (page.getCropBox().getHeight() / POINTS);
        return Math.min(dpi, Math.sqrt(MOST_PIXELS / Math.max(inches, 1e-3)));
    }

    private double dpi(PDPage page, PageContent content) throws IOException {
        double largest = largest(page);
        double area = content.frame().width() * content.frame().height();
        return content.pictures().stream()
                .filter(box -> area(box) >= WHOLE * area)
                .mapToDouble(box -> Math.sqrt(largest / area(box)) * POINTS)
                .filter(dpi -> dpi >= COARSEST)
                .map(dpi -> Math.min(dpi, FINEST))
                .findFirst()
                .orElse(USUAL);
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    /** Pixels of the page's largest picture. */
    private double largest(PDPage page) throws IOException {
        double largest = 0;
        if (page.getResources() == null) {
            return largest;
        }
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name)) {
                PDXObject object = page.getResources().getXObject(name);
                if (object instanceof PDImageXObject image) {
                    double pixels = (double) image.getWidth() * image.getHeight();
                    if (pixels > limits.picturePixels()) {
                        throw new IOException(Limit.PICTURE_PIXELS.key() + " " + pixels);
                    }
                    largest = Math.max(largest, pixels);
                }
            }
        }
        return largest;
    }
}
