package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts lines that were joined over the blank between two tables. A line of a faint copy is broken anywhere; where the last
 * line of one table and the first of the next are what both ends stand on, and no other line crosses the blank, there are
 * two tables.
 */
final class TableGaps {
    /** Narrower is the blank of a double line, in millimetres. */
    private static final double LEAST = 1.1;
    /** An end stands on a line that is no farther, in millimetres. */
    private static final double TOUCH = 0.9;

    private TableGaps() {}

    /**
     * Lines of one direction, those over two tables in parts.
     *
     * @param lines as they were joined
     * @param across lines of the other direction
     */
    static List<Trace> parted(List<Trace> lines, List<Trace> across, Bitmap page) {
        int touch = page.millimetres(TOUCH);
        List<Trace> parted = new ArrayList<>();
        for (Trace line : lines) {
            int from = line.from();
            for (int[] gap : line.gaps(page.millimetres(LEAST))) {
                if (between(line, gap, lines, across, touch)) {
                    parted.add(line.part(from, gap[0]));
                    from = gap[1];
                }
            }
            parted.add(line.part(from, line.to()));
        }
        return parted;
    }

    private static boolean between(Trace line, int[] gap, List<Trace> lines, List<Trace> across, int touch) {
        for (Trace before : standsOn(line, gap[0], across, touch)) {
            for (Trace behind : standsOn(line, gap[1], across, touch)) {
                if (before != behind && !crossed(gap, before, behind, lines, touch)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Trace> standsOn(Trace line, int end, List<Trace> across, int touch) {
        int at = (int) Math.round(line.middle(end, end));
        return across.stream()
                .filter(a -> a.from() - touch <= at && at <= a.to() + touch)
                .filter(a -> Math.abs(a.middle(at - touch, at + touch) - end) <= touch)
                .toList();
    }

    /** A line goes on over the blank: it is a row of one table. */
    private static boolean crossed(int[] gap, Trace before, Trace behind, List<Trace> lines, int touch) {
        int from = Math.max(before.from(), behind.from()) - touch;
        int to = Math.min(before.to(), behind.to()) + touch;
        int middle = (gap[0] + gap[1]) / 2;
        return lines.stream()
                .anyMatch(l -> l.inks(middle - 1, middle + 1)
                        && l.middle(middle, middle) >= from
                        && l.middle(middle, middle) <= to);
    }
}
