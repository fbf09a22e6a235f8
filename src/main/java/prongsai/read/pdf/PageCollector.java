package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.PageContent;
import prongsai.read.page.PageFrame;
import prongsai.read.page.PageTurner;

/** Reads what one page paints. PDFBox's objects end here: what follows knows only {@link PageContent}. */
final class PageCollector {
    private final FontBook fonts;
    private final TaggedBlocks tags;
    private final @Nullable PDOptionalContentProperties layers;
    private final PdfLimits limits;
    private final List<Integer> crowded = new ArrayList<>();

    PageCollector(FontBook fonts, TaggedBlocks tags, @Nullable PDOptionalContentProperties layers, PdfLimits limits) {
        this.fonts = fonts;
        this.tags = tags;
        this.layers = layers;
        this.limits = limits;
    }

    /** Pages so far with more lines than the limit, which are read without tables. */
    List<Integer> crowded() {
        return crowded;
    }

    /** A page that this program added to a file says nothing of the agency's. */
    private static PageContent own(int number, PageFrame frame, List<Glyph> glyphs) {
        return new PageContent(
                number,
                frame,
                glyphs.stream().map(g -> g.in(Ink.OWN_NOTE)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /**
     * Collects a page. A content stream that breaks off gives what it painted up to there.
     *
     * @param number page, 1-based
     * @throws PdfLimitException where it asks for more than the limits grant
     */
    PageContent collect(PDPage page, int number) throws PdfLimitException {
        AffineTransform toPage = UserSpace.toPage(page);
        PageFrame frame = UserSpace.frame(page);
        GlyphCollector glyphs = new GlyphCollector(toPage, frame, fonts, tags.of(page), limits.glyphs(), number);
        RulingCollector rulings = new RulingCollector(toPage, limits.rulings());
        AnnotationCollector annotations = new AnnotationCollector(toPage);
        PageEngine engine = new PageEngine(page, number, glyphs, rulings, layers, limits);
        boolean damaged = false;
        try {
            engine.processPage(new StreamedPage(page));
            engine.cover();
            annotations.collect(page, engine);
        } catch (PdfLimitException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox throws both kinds on broken streams; what was painted before is read.
            damaged = true;
        }
        if (rulings.crowded()) {
            crowded.add(number);
        }
        List<Glyph> all = new ArrayList<>(glyphs.glyphs());
        all.addAll(annotations.written());
        if (OwnNotes.is(page)) {
            return own(number, frame, all);
        }
        return PageTurner.upright(new PageContent(
                number,
                frame,
                all,
                rulings.segments(),
                rulings.shapes(),
                engine.pictures(),
                annotations.links(),
                damaged));
    }
}
