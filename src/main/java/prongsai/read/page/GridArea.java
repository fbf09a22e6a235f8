package prongsai.read.page;

import java.util.List;

/**
 * A grid with what stands in its cells.
 *
 * @param grid lines
 * @param cells one for each of the grid's cells, in the same order
 */
record GridArea(Grid grid, List<Area> cells) {
    private static final int FEW = 12;
    private static final double LEAST_WRITTEN = 0.5;

    GridArea {
        cells = List.copyOf(cells);
        if (cells.size() != grid.cells().size()) {
            throw new IllegalArgumentException("a grid of " + grid.cells().size() + " cells with " + cells.size());
        }
    }

    /** Boxes of a flow chart joined by lines: few hold text, and their sides are missing here and there. */
    boolean chart() {
        long written = cells.stream().filter(c -> !c.empty()).count();
        return !grid.frame() && !grid.evenly() && written <= FEW && written < LEAST_WRITTEN * cells.size();
    }

    boolean empty() {
        return cells.stream().allMatch(Area::empty);
    }
}
