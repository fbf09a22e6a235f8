package prongsai.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import prongsai.read.Limit;
import prongsai.read.PagePictures;
import prongsai.read.page.PageFrame;

/** Draws the pages of a PDF, each within the limits. */
public final class PageImages implements PagePictures {
    /** Fine enough to read the marks of 14-point Thai on a screen; a page of A4 becomes some 150 KB. */
    private static final double DPI = 110;

    private static final double POINTS = 72;
    /** Pixels of a drawn page: A0 at {@link #DPI} has 19 million. A larger page is drawn coarser. */
    private static final double MOST_PIXELS = 20_000_000;

    private final PDDocument pdf;
    private final PdfLimits limits;
    private final List<PDPage> pages;

    private PageImages(PDDocument pdf, PdfLimits limits) throws PdfLimitException {
        this.pdf = pdf;
        this.limits = limits;
        this.pages = flat(pdf, limits);
    }

    /**
     * Opens a file.
     *
     * @throws PdfLimitException where it has more pages than the limit
     * @throws IOException where it cannot be opened
     */
    public static PageImages open(Path file, PdfLimits limits) throws IOException {
        PDDocument pdf = Loader.loadPDF(file.toFile());
        try {
            return new PageImages(pdf, limits);
        } catch (PdfLimitException | RuntimeException e) {
            pdf.close();
            throw e;
        }
    }

    /**
     * The pages in the order in which they are read, hung under one node: the renderer asks for a page by its number and
     * finds it by the counts that the file claims, which may lie.
     */
    private static List<PDPage> flat(PDDocument pdf, PdfLimits limits) throws PdfLimitException {
        List<PDPage> pages = new ArrayList<>();
        COSArray kids = new COSArray();
        for (PDPage page : pdf.getPages()) {
            if (pages.size() == limits.pages()) {
                throw new PdfLimitException(Limit.PAGES, limits.pages(), pages.size() + 1);
            }
            pages.add(page);
            kids.add(page.getCOSObject());
        }
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        node.setItem(COSName.KIDS, kids);
        node.setInt(COSName.COUNT, pages.size());
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, node);
        return pages;
    }

    @Override
    public int count() {
        return pages.size();
    }

    @Override
    public Size size(int page) {
        PageFrame frame = UserSpace.frame(pages.get(page - 1));
        return new Size(frame.width(), frame.height());
    }

    @Override
    public BufferedImage picture(int page) throws IOException {
        Size size = size(page);
        double most = Math.min(MOST_PIXELS, limits.picturePixels());
        double scale = Math.min(DPI / POINTS, Math.sqrt(most / Math.max(1, size.width() * size.height())));
        try {
            return new Bounded(pdf, limits, page).renderImage(page - 1, (float) scale, ImageType.RGB);
        } catch (RuntimeException e) {
            throw new IOException("page " + page + " cannot be drawn: " + e, e);
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private static final class Bounded extends PDFRenderer {
        private final PdfLimits limits;
        private final int page;

        Bounded(PDDocument pdf, PdfLimits limits, int page) {
            super(pdf);
            this.limits = limits;
            this.page = page;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new BoundedDrawer(parameters, limits, page);
        }
    }

    /** Counts as the reader does, patterns and forms included. */
    private static final class BoundedDrawer extends PageDrawer {
        private final PdfLimits limits;
        private final int page;
        private int operators;

        BoundedDrawer(PageDrawerParameters parameters, PdfLimits limits, int page) throws IOException {
            super(parameters);
            this.limits = limits;
            this.page = page;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > limits.operators()) {
                throw new PdfLimitException(Limit.OPERATORS, limits.operators(), page);
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
                throws IOException {
            if (fault instanceof PdfLimitException) {
                throw fault;
            }
            super.operatorException(operator, operands, fault);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            PdfPictures.hold(image, limits, page);
            super.drawImage(image);
        }
    }
}
