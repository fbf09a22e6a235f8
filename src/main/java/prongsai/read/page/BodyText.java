package prongsai.read.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the body text of a document looks like; headings differ from it.
 *
 * @param size height of an em of most letters, 0 for a document without text
 * @param bold most letters are bold, so that bold says nothing
 */
record BodyText(double size, boolean bold) {
    static BodyText of(List<PageLayout> pages, LineBuilder lines) {
        Map<Double, Integer> sizes = new TreeMap<>();
        int[] bold = new int[2];
        for (PageLayout page : pages) {
            count(page.area(), lines, sizes, bold);
        }
        double most = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
        return new BodyText(most, bold[1] > bold[0]);
    }

    private static void count(Area area, LineBuilder lines, Map<Double, Integer> sizes, int[] bold) {
        for (Glyph glyph : area.glyphs()) {
            if (!glyph.blank()) {
                sizes.merge(Math.round(glyph.size() * 2) / 2.0, 1, Integer::sum);
                bold[lines.bold(glyph) ? 1 : 0]++;
            }
        }
        area.grids().forEach(g -> g.cells().forEach(c -> count(c, lines, sizes, bold)));
    }
}
