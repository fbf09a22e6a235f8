package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces of a line together again: office programs draw a border cell by cell, dashed ones dash by dash. */
final class SegmentMerger {
    /** Pieces whose positions differ by no more lie on one line. */
    private static final double SNAP = 1.5;

    private static final double GAP = 3;
    private static final double SHORTEST = 4;

    private SegmentMerger() {}

    static List<Segment> merge(List<Segment> segments) {
        List<Segment> merged = new ArrayList<>();
        for (boolean horizontal : new boolean[] {true, false}) {
            List<Segment> kind = segments.stream()
                    .filter(s -> s.horizontal() == horizontal)
                    .sorted(Comparator.comparingDouble(Segment::at))
                    .toList();
            int from = 0;
            for (int i = 1; i <= kind.size(); i++) {
                if (i == kind.size() || kind.get(i).at() - kind.get(from).at() > SNAP) {
                    merged.addAll(alongOneLine(kind.subList(from, i)));
                    from = i;
                }
            }
        }
        return merged;
    }

    private static List<Segment> alongOneLine(List<Segment> pieces) {
        List<Segment> sorted = pieces.stream()
                .sorted(Comparator.comparingDouble(Segment::from))
                .toList();
        List<Segment> lines = new ArrayList<>();
        Segment open = sorted.getFirst();
        double weighted = open.at() * open.length();
        double weight = open.length();
        for (Segment next : sorted.subList(1, sorted.size())) {
            if (next.from() <= open.to() + GAP) {
                weighted += next.at() * next.length();
                weight += next.length();
                open = new Segment(open.horizontal(), weighted / weight, open.from(), Math.max(open.to(), next.to()));
            } else {
                lines.add(open);
                open = next;
                weighted = open.at() * open.length();
                weight = open.length();
            }
        }
        lines.add(open);
        lines.removeIf(l -> l.length() < SHORTEST);
        return lines;
    }
}
