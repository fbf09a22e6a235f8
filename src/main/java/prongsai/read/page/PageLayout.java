package prongsai.read.page;

import java.util.List;

/**
 * A page with its areas and the lines that stand outside tables.
 *
 * @param number page, 1-based
 * @param frame leads back to the page as shown
 * @param area the page as an area
 * @param rules straight lines, their pieces joined
 * @param links link annotations
 * @param hidden glyphs that do not show
 * @param ocr the text was recognised from a picture, by us or as an invisible layer over a scan
 * @param damaged the content stream broke off
 */
record PageLayout(
        int number,
        PageFrame frame,
        Area area,
        List<Segment> rules,
        List<PageLink> links,
        List<Glyph> hidden,
        boolean ocr,
        boolean damaged) {
    PageLayout {
        rules = List.copyOf(rules);
        links = List.copyOf(links);
        hidden = List.copyOf(hidden);
    }

    PageLayout with(Area other) {
        return new PageLayout(number, frame, other, rules, links, hidden, ocr, damaged);
    }

    /** Lines outside tables and frames, from top to bottom. */
    List<Line> lines() {
        return area.lines();
    }

    /** True for a page that this program added to the file: the agency's document ends before it. */
    boolean own() {
        return !hidden.isEmpty()
                && hidden.stream().allMatch(g -> g.ink() == Ink.OWN_NOTE)
                && !hasText()
                && !hasPictures();
    }

    boolean hasText() {
        return hasText(area);
    }

    private static boolean hasText(Area area) {
        return area.glyphs().stream().anyMatch(g -> !g.blank())
                || area.grids().stream().flatMap(g -> g.cells().stream()).anyMatch(PageLayout::hasText);
    }

    boolean hasPictures() {
        return hasPictures(area);
    }

    private static boolean hasPictures(Area area) {
        return !area.pictures().isEmpty()
                || area.grids().stream().flatMap(g -> g.cells().stream()).anyMatch(PageLayout::hasPictures);
    }
}
