package prongsai.read.page;

import java.util.List;

/** Which stretches of a grid's lines are drawn. */
final class Borders {
    /** Share of a stretch that must be drawn; lines end a little short of or beyond a corner. */
    private static final double DRAWN = 0.6;

    private final double[][] covered;

    /**
     * Measures the lines.
     *
     * @param lines all of one orientation
     * @param across positions of the lines themselves
     * @param along positions that cut them into stretches
     */
    Borders(List<Segment> lines, Axis across, Axis along) {
        covered = new double[across.positions().size()][along.intervals()];
        for (Segment line : lines) {
            double[] row = covered[across.nearest(line.at())];
            for (int i = 0; i < row.length; i++) {
                double from = Math.max(line.from(), along.at(i));
                double to = Math.min(line.to(), along.at(i + 1));
                if (to > from) {
                    row[i] += (to - from) / (along.at(i + 1) - along.at(i));
                }
            }
        }
    }

    boolean drawn(int line, int stretch) {
        return covered[line][stretch] >= DRAWN;
    }
}
