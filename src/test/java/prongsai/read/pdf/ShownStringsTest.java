package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings are shown by a loop of our own: its glyphs stand to the last bit where PDFBox's own would. */
class ShownStringsTest {
    private static final File GARUDA = new File("/usr/share/fonts/truetype/tlwg/Garuda.ttf");

    private static final String NAMELESS = "\uFFFD";

    /** A glyph as PDFBox shows it. */
    private record Shown(float x, float y, float width, String text) {}

    /** Asks PDFBox for each glyph. */
    private static final class Reference extends PDFGraphicsStreamEngine {
        private final List<Shown> shown = new ArrayList<>();
        private final AffineTransform toPage;

        Reference(PDPage page) {
            super(page);
            toPage = UserSpace.toPage(page);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            Point2D start = toPage.transform(new Point2D.Float(matrix.getTranslateX(), matrix.getTranslateY()), null);
            Point2D end = toPage.transform(matrix.transformPoint(displacement.getX(), 0), null);
            String text = font.toUnicode(code);
            shown.add(new Shown(
                    (float) start.getX(),
                    (float) start.getY(),
                    (float) start.distance(end),
                    text == null ? NAMELESS : text));
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {}

        @Override
        public void lineTo(float x, float y) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillPath(int windingRule) {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName name) {}
    }

    private static byte[] pdf(String content) throws IOException {
        try (PDDocument pdf = new PDDocument();
                InputStream garuda = new FileInputStream(GARUDA);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setCropBox(new PDRectangle(3, 7, 580, 820));
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Simple"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            resources.put(COSName.getPDFName("Composite"), PDType0Font.load(pdf, garuda, false));
            page.setResources(resources);
            PDStream stream = new PDStream(pdf);
            try (var written = stream.createOutputStream(COSName.FLATE_DECODE)) {
                written.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            pdf.addPage(page);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // plain, spaced, stretched, raised, with kerning
                "BT /Simple 12 Tf 72.3 700.7 Td (Plain words) Tj ET",
                "BT /Simple 11.3 Tf 1.7 Tc 4.9 Tw 83 Tz 3.1 Ts 72.3 700.7 Td (Words apart and up) Tj ET",
                "BT /Simple 9 Tf 72.3 700.7 Td [(Ke) -120.5 (rn) 33 (ed wo) -1250 (rds)] TJ 0 -14 Td (next) ' ET",
                // turned and sheared, within a turned space
                "q 0.96 0.28 -0.28 0.96 30 20 cm BT /Simple 12 Tf 1.1 0.2 -0.13 0.9 72.3 300.7 Tm (Turned words) Tj ET Q",
                "BT /Simple -12 Tf -1 0 0 1 300 300 Tm (Mirrored) Tj ET",
                // two bytes a code, where 0020 is no space that word spacing widens
                "BT /Composite 13.7 Tf 2 Tc 9 Tw 72.3 700.7 Td <0003002000240025002600A1> Tj <0020> Tj ET",
                // half a code at the end
                "BT /Composite 13.7 Tf 72.3 700.7 Td <00240025002> Tj <002400> Tj ET",
            })
    void places_glyphs_as_pdfbox_does_when_strings_are_shown(String content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(content))) {
            PDPage page = pdf.getPage(0);
            Reference reference = new Reference(page);
            reference.processPage(page);
            PageCollector collector = new PageCollector(new FontBook(), TaggedBlocks.of(pdf), null, PdfLimits.DEFAULT);

            assertThat(reference.shown).isNotEmpty();
            assertThat(collector.collect(page, 1).glyphs())
                    .extracting(g -> new Shown((float) g.x(), (float) g.y(), (float) g.width(), g.raw()))
                    .containsExactlyElementsOf(reference.shown);
        }
    }
}
