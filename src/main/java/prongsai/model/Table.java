package prongsai.model;

import java.util.List;
import java.util.Optional;

/**
 * A table as the form shows it: one table of a PDF page, one {@code w:tbl}. Tables that go on over a page are joined
 * by {@code extract}, not here.
 *
 * @param id unique in the document, {@code t2}; nested {@code t2.1}
 * @param place page and box of the whole
 * @param number its number as {@link Place#table()} prints it
 * @param rows rows of the grid
 * @param columns columns of the grid
 * @param headerRows leading rows that the form itself marks as headers (Word's repeated header, TH); 0 where it says
 *     nothing
 * @param cells by row, then column; a merged cell once
 * @param confidence how sure the reader is of rows and columns, 0 to 1
 */
public record Table(
        String id,
        Place place,
        String number,
        int rows,
        int columns,
        int headerRows,
        List<Cell> cells,
        double confidence)
        implements Block {
    public Table {
        cells = List.copyOf(cells);
    }

    /** The cell that covers a position of the grid, spans included. */
    public Optional<Cell> at(int row, int column) {
        return cells.stream()
                .filter(c -> c.row() <= row
                        && row < c.row() + c.rowSpan()
                        && c.column() <= column
                        && column < c.column() + c.columnSpan())
                .findFirst();
    }

    /** Cells that begin in this row. */
    public List<Cell> row(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }
}
