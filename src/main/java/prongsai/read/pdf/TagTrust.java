package prongsai.read.pdf;

import java.util.List;

/**
 * Whether a document's tags mean paragraphs. Some producers tag every line, others a whole page as one: there the lines
 * speak for themselves.
 */
final class TagTrust {
    private static final int ENOUGH = 8;
    private static final double LEAST = 0.1;
    private static final double MOST = 0.95;

    private int pairs;
    private int same;

    private TagTrust() {}

    static boolean of(List<PageLayout> pages) {
        TagTrust trust = new TagTrust();
        pages.forEach(p -> trust.count(p.area()));
        double share = trust.pairs == 0 ? 0 : trust.same / (double) trust.pairs;
        return trust.pairs >= ENOUGH && share >= LEAST && share <= MOST;
    }

    private void count(Area area) {
        for (int i = 1; i < area.lines().size(); i++) {
            int above = area.lines().get(i - 1).lastTag();
            int below = area.lines().get(i).firstTag();
            if (above != TaggedBlocks.NONE && below != TaggedBlocks.NONE) {
                pairs++;
                same += above == below ? 1 : 0;
            }
        }
        area.grids().forEach(g -> g.cells().forEach(this::count));
    }
}
