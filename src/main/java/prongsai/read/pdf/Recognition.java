package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import prongsai.model.Box;
import prongsai.read.ocr.Ocr;
import prongsai.read.ocr.ScanReader;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.PageContent;

/** Has those pages recognised whose text the file does not hold, and puts the recognised ones in their places. */
final class Recognition {
    private Recognition() {}

    /**
     * All pages, those recognised that need it.
     *
     * @param pages in their order, glyphs repaired
     * @param verdicts on their text, in the same order
     * @param font number that recognised glyphs name
     */
    static List<PageContent> of(
            PDDocument pdf,
            List<PageContent> pages,
            List<TextLayer.Verdict> verdicts,
            Ocr ocr,
            PdfLimits limits,
            int font) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (verdicts.get(i).needsRecognition()) {
                places.add(i);
            }
        }
        if (places.isEmpty() || ocr.engine().isEmpty()) {
            return pages;
        }
        PagePictures pictures = new PagePictures(pdf, limits);
        List<PageContent> read = new ScanReader(ocr, font)
                .read(places.stream()
                        .map(pages::get)
                        .map(page -> new ScanReader.Page(page.number(), () -> pictures.paint(page)))
                        .toList());
        List<PageContent> all = new ArrayList<>(pages);
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            all.set(
                    place,
                    merged(pages.get(place), read.get(i), verdicts.get(place).keepsText()));
        }
        return all;
    }

    /** The recognised page with what the file itself says of it: a stamp's text, links. */
    private static PageContent merged(PageContent file, PageContent read, boolean keepsText) {
        if (read.glyphs().isEmpty()) {
            return file;
        }
        boolean upright = read.frame().turns() == file.frame().turns();
        List<Glyph> own = keepsText && upright
                ? file.glyphs().stream().filter(g -> g.ink() == Ink.VISIBLE).toList()
                : List.of();
        List<Box> taken = own.stream().filter(g -> !g.blank()).map(Glyph::box).toList();
        List<Glyph> glyphs = new ArrayList<>(read.glyphs().stream()
                .filter(g -> taken.stream().noneMatch(box -> holds(box, g)))
                .toList());
        glyphs.addAll(own);
        return new PageContent(
                file.number(),
                read.frame(),
                glyphs,
                read.segments(),
                read.shapes(),
                read.pictures(),
                upright ? file.links() : List.of(),
                file.damaged(),
                true);
    }

    private static boolean holds(Box box, Glyph glyph) {
        double x = glyph.middleX();
        double y = glyph.middleY();
        return x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1();
    }
}
