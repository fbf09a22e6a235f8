package prongsai.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Positions of a grid's lines along one axis, ascending; positions that nearly coincide are one.
 *
 * @param positions in points
 */
record Axis(List<Double> positions) {
    /** Two lines nearer than this are one border, drawn double. */
    private static final double SAME = 3;
    /** A line's end sticks out over the last line by more than this where a border is missing. */
    private static final double OPEN = 5;

    private static final double SAME_END = 3;

    Axis {
        positions = List.copyOf(positions);
    }

    /**
     * The positions of lines, with one more at either end where at least two of the crossing lines go on beyond the
     * last: there a border is missing, at a page break or by design.
     */
    static Axis of(List<Segment> lines, List<Segment> crossing) {
        double[] at = lines.stream().mapToDouble(Segment::at).sorted().toArray();
        List<Double> positions = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= at.length; i++) {
            if (i == at.length || at[i] - at[from] > SAME) {
                positions.add(Arrays.stream(at, from, i).average().orElseThrow());
                from = i;
            }
        }
        double low = crossing.stream().mapToDouble(Segment::from).min().orElse(0);
        double high = crossing.stream().mapToDouble(Segment::to).max().orElse(0);
        if (crossing.stream().filter(s -> s.from() <= low + SAME_END).count() >= 2
                && (positions.isEmpty() || low < positions.getFirst() - OPEN)) {
            positions.addFirst(low);
        }
        if (crossing.stream().filter(s -> s.to() >= high - SAME_END).count() >= 2
                && (positions.isEmpty() || high > positions.getLast() + OPEN)) {
            positions.addLast(high);
        }
        return new Axis(positions);
    }

    /** Intervals between the lines. */
    int intervals() {
        return Math.max(0, positions.size() - 1);
    }

    double at(int line) {
        return positions.get(line);
    }

    int nearest(double position) {
        int best = 0;
        for (int i = 1; i < positions.size(); i++) {
            if (Math.abs(positions.get(i) - position) < Math.abs(positions.get(best) - position)) {
                best = i;
            }
        }
        return best;
    }
}
