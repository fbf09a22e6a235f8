package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that touch or cross belong together, and each such group is a grid of its own: a page holds several tables, and
 * a grid over all of them would cut their columns.
 */
final class LineGroups {
    /** Lines that miss each other by no more touch. */
    static final double TOUCH = 2.5;
    /** Standing lines of a row that neither begins nor ends on its page end at the same heights. */
    private static final double SAME_END = 2;

    private static final double TALL = 24;

    private LineGroups() {}

    /** The groups, the uppermost first. */
    static List<List<Segment>> connected(List<Segment> segments) {
        List<Segment> lying = segments.stream()
                .filter(Segment::horizontal)
                .sorted(Comparator.comparingDouble(Segment::at))
                .toList();
        List<Segment> standing = segments.stream().filter(s -> !s.horizontal()).toList();
        Unions unions = new Unions(lying.size() + standing.size());
        boolean[] touched = new boolean[standing.size()];
        for (int v = 0; v < standing.size(); v++) {
            Segment s = standing.get(v);
            for (int h = firstFrom(lying, s.from() - TOUCH); h < lying.size(); h++) {
                Segment l = lying.get(h);
                if (l.at() > s.to() + TOUCH) {
                    break;
                }
                if (l.from() - TOUCH <= s.at() && s.at() <= l.to() + TOUCH) {
                    unions.unite(h, lying.size() + v);
                    touched[v] = true;
                }
            }
        }
        uniteOpenRows(standing, touched, unions, lying.size());
        Map<Integer, List<Segment>> groups = new LinkedHashMap<>();
        for (int i = 0; i < lying.size() + standing.size(); i++) {
            Segment segment = i < lying.size() ? lying.get(i) : standing.get(i - lying.size());
            groups.computeIfAbsent(unions.find(i), k -> new ArrayList<>()).add(segment);
        }
        return groups.values().stream()
                .sorted(Comparator.comparingDouble(LineGroups::top))
                .toList();
    }

    private static int firstFrom(List<Segment> lying, double at) {
        int low = 0;
        int high = lying.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lying.get(middle).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Chromium draws no closing line at a page break: a row that fills a page has standing lines alone. */
    private static void uniteOpenRows(List<Segment> standing, boolean[] touched, Unions unions, int offset) {
        for (int a = 0; a < standing.size(); a++) {
            for (int b = a + 1; b < standing.size() && !touched[a]; b++) {
                Segment s = standing.get(a);
                Segment t = standing.get(b);
                boolean same = Math.abs(s.from() - t.from()) <= SAME_END && Math.abs(s.to() - t.to()) <= SAME_END;
                if (!touched[b] && same && s.length() >= TALL) {
                    unions.unite(offset + a, offset + b);
                }
            }
        }
    }

    private static double top(List<Segment> group) {
        return group.stream()
                .mapToDouble(s -> s.horizontal() ? s.at() : s.from())
                .min()
                .orElse(0);
    }
}
