package prongsai.read.pdf;

import java.util.List;

/**
 * A grid with what stands in its cells.
 *
 * @param grid lines
 * @param cells one for each of the grid's cells, in the same order
 */
record GridArea(Grid grid, List<Area> cells) {
    GridArea {
        cells = List.copyOf(cells);
        if (cells.size() != grid.cells().size()) {
            throw new IllegalArgumentException("a grid of " + grid.cells().size() + " cells with " + cells.size());
        }
    }

    boolean empty() {
        return cells.stream().allMatch(Area::empty);
    }
}
