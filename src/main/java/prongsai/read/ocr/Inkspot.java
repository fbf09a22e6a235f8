package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ink that hangs together.
 *
 * @param left leftmost column, in pixels
 * @param top uppermost row
 * @param right rightmost column
 * @param bottom lowest row
 * @param ink number of its pixels
 */
record Inkspot(int left, int top, int right, int bottom, int ink) {
    int width() {
        return right - left + 1;
    }

    int height() {
        return bottom - top + 1;
    }

    int longer() {
        return Math.max(width(), height());
    }

    private Inkspot with(Inkspot other) {
        return new Inkspot(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom),
                ink + other.ink);
    }

    /** Those whose longer side is within these sizes, in pixels. */
    static List<Inkspot> all(Bitmap page, int smallest, int largest) {
        List<Inkspot> runs = new ArrayList<>();
        List<int[]> links = new ArrayList<>();
        int above = 0;
        int begin = 0;
        for (int y = 0; y < page.height(); y++) {
            int row = runs.size();
            int from = -1;
            for (int x = 0; x <= page.width(); x++) {
                boolean ink = page.ink(x, y);
                if (ink && from < 0) {
                    from = x;
                } else if (!ink && from >= 0) {
                    above = link(runs, links, above, row, from, x - 1);
                    runs.add(new Inkspot(from, y, x - 1, y, x - from));
                    from = -1;
                }
            }
            begin = row;
            above = begin;
        }
        Groups groups = new Groups(runs.size());
        links.forEach(l -> groups.unite(l[0], l[1]));
        Map<Integer, Inkspot> spots = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            spots.merge(groups.find(i), runs.get(i), Inkspot::with);
        }
        return spots.values().stream()
                .filter(s -> s.longer() >= smallest && s.longer() <= largest)
                .sorted(Comparator.comparingInt(Inkspot::top).thenComparingInt(Inkspot::left))
                .toList();
    }

    /** Notes the runs of the row above that touch a new run; gives the first that may touch the next. */
    private static int link(List<Inkspot> runs, List<int[]> links, int above, int row, int from, int to) {
        int first = above;
        while (first < row && runs.get(first).right < from - 1) {
            first++;
        }
        for (int i = first; i < row && runs.get(i).left <= to + 1; i++) {
            links.add(new int[] {i, runs.size()});
        }
        return first;
    }
}
