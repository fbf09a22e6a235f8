package prongsai.read.page;

import java.util.List;

/**
 * What the body text of a document looks like; headings differ from it.
 *
 * @param size height of an em of most letters, 0 for a document without text
 * @param bold most letters are bold, so that bold says nothing
 */
record BodyText(double size, boolean bold) {
    /** Points; what is larger is no body text. */
    private static final int LARGEST = 200;

    static BodyText of(List<PageLayout> pages, LineBuilder lines) {
        int[] sizes = new int[LARGEST * 2 + 1];
        int[] bold = new int[2];
        for (PageLayout page : pages) {
            count(page.area(), lines, sizes, bold);
        }
        int most = 0;
        for (int i = 1; i < sizes.length; i++) {
            most = sizes[i] > sizes[most] ? i : most;
        }
        return new BodyText(most / 2.0, bold[1] > bold[0]);
    }

    private static int size(Glyph glyph) {
        return (int) Math.round(Math.min(glyph.size(), LARGEST) * 2);
    }

    private static void count(Area area, LineBuilder lines, int[] sizes, int[] bold) {
        for (Line line : area.lines()) {
            LineFacts facts = line.facts();
            if (facts.uniform()) {
                Glyph letter = line.pieces().get(facts.firstLetter()).glyph();
                sizes[size(letter)] += facts.letters();
                bold[lines.bold(letter) ? 1 : 0] += facts.letters();
                continue;
            }
            for (Piece piece : line.pieces()) {
                Glyph glyph = piece.glyph();
                if (!glyph.blank()) {
                    sizes[size(glyph)]++;
                    bold[lines.bold(glyph) ? 1 : 0]++;
                }
            }
        }
        area.grids().forEach(g -> g.cells().forEach(c -> count(c, lines, sizes, bold)));
    }
}
