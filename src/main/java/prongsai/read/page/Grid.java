package prongsai.read.page;

import java.util.List;
import prongsai.model.Box;

/**
 * The cells that a group of lines makes.
 *
 * @param box of the whole
 * @param rows rows in which a cell begins
 * @param columns columns in which a cell begins
 * @param cells by row, then column
 * @param evenly a side that is missing is missing along the whole of the grid, as at a page break
 * @param headerRows leading rows that the file's tags call headers
 * @param confidence 1 where lines close every cell; less where a side had to be supposed
 */
record Grid(Box box, int rows, int columns, List<GridCell> cells, boolean evenly, int headerRows, double confidence) {
    Grid {
        cells = List.copyOf(cells);
    }

    /** A grid of which no tags tell headers. */
    Grid(Box box, int rows, int columns, List<GridCell> cells, boolean evenly, double confidence) {
        this(box, rows, columns, cells, evenly, 0, confidence);
    }

    Grid withCells(List<GridCell> others) {
        return new Grid(box, rows, columns, others, evenly, headerRows, confidence);
    }

    Grid withHeaderRows(int leading) {
        return new Grid(box, rows, columns, cells, evenly, leading, confidence);
    }

    /** One box of lines around text. */
    boolean frame() {
        return cells.size() == 1;
    }

    /** Share of the whole that its cells cover; boxes joined by lines, as in a flow chart, cover little. */
    double coverage() {
        double whole = box.width() * box.height();
        double covered = cells.stream()
                .mapToDouble(c -> c.box().width() * c.box().height())
                .sum();
        return whole == 0 ? 0 : covered / whole;
    }
}
