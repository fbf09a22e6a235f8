package prongsai.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a document's tags mean paragraphs. Some producers tag every line, others a whole page as one: there the lines
 * speak for themselves.
 */
final class TagTrust {
    /** Fewer pairs of lines tell nothing. */
    private static final int ENOUGH = 3;
    /** Share of pairs of lines that lie within one tag; less means a tag for every line. */
    private static final double LEAST = 0.1;
    /** No paragraph of a report has more lines. */
    private static final int LONGEST = 60;
    /** Tags on a page for each place that holds text; less means that one tag covers several cells. */
    private static final double TAGS_PER_AREA = 0.8;

    private final Map<Integer, Integer> onPage = new HashMap<>();
    private int longest;
    private int tags;
    private int pairs;
    private int same;
    private int areas;

    private TagTrust() {}

    static boolean of(List<PageLayout> pages) {
        TagTrust trust = new TagTrust();
        for (PageLayout page : pages) {
            trust.onPage.clear();
            trust.count(page.area());
            trust.tags += trust.onPage.size();
            trust.onPage.values().forEach(n -> trust.longest = Math.max(trust.longest, n));
        }
        return trust.pairs >= ENOUGH
                && trust.same >= LEAST * trust.pairs
                && trust.tags >= TAGS_PER_AREA * trust.areas
                && trust.longest <= LONGEST;
    }

    private void count(Area area) {
        boolean tagged = false;
        for (int i = 0; i < area.lines().size(); i++) {
            int tag = area.lines().get(i).firstTag();
            if (tag != TagTables.NONE) {
                tagged = true;
                onPage.merge(tag, 1, Integer::sum);
                if (i > 0 && area.lines().get(i - 1).lastTag() != TagTables.NONE) {
                    pairs++;
                    same += area.lines().get(i - 1).lastTag() == tag ? 1 : 0;
                }
            }
        }
        areas += tagged ? 1 : 0;
        area.grids().forEach(g -> g.cells().forEach(this::count));
    }
}
