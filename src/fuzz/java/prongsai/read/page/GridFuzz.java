package prongsai.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The table builder on lines that no form has. */
class GridFuzz {
    private static final int MOST_LINES = 60;

    @FuzzTest(maxDuration = "1h")
    void grids(FuzzedDataProvider data) {
        List<Segment> segments = new ArrayList<>();
        while (data.remainingBytes() > 0 && segments.size() < MOST_LINES) {
            boolean lying = data.consumeBoolean();
            double at = data.consumeInt(-50, 900) + data.consumeInt(0, 3) / 4.0;
            double from = data.consumeInt(-50, 900);
            double to = from + data.consumeInt(0, 600);
            segments.add(new Segment(lying, at, from, to));
        }
        for (List<Segment> group : LineGroups.connected(SegmentMerger.merge(segments))) {
            GridBuilder.build(group).ifPresent(GridFuzz::holdsItsCells);
        }
    }

    /** No two cells stand in one place of the grid, and none beyond it. */
    private static void holdsItsCells(Grid grid) {
        Set<Integer> taken = new HashSet<>();
        for (GridCell cell : grid.cells()) {
            assertThat(cell.row() + cell.rowSpan()).isLessThanOrEqualTo(grid.rows());
            assertThat(cell.column() + cell.columnSpan()).isLessThanOrEqualTo(grid.columns());
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    assertThat(taken.add(row * grid.columns() + column)).isTrue();
                }
            }
        }
    }
}
