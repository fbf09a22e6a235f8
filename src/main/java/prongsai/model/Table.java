package prongsai.model;

import java.util.Comparator;
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
        cells = cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
    }

    /** The cell that covers a position of the grid, spans included. */
    public Optional<Cell> at(int row, int column) {
        // From the row's own cells upwards: what covers it stands there or a few rows above.
        for (int i = firstAfter(row) - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            if (row < cell.row() + cell.rowSpan()
                    && cell.column() <= column
                    && column < cell.column() + cell.columnSpan()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** Cells that begin in this row. */
    public List<Cell> row(int row) {
        return cells(row, row);
    }

    /** Cells that begin in these rows, both ends included; rows that the table has not are empty. */
    public List<Cell> cells(int first, int last) {
        return cells.subList(firstAfter(first - 1), firstAfter(last));
    }

    /** Index of the first cell that begins below this row, by halving. */
    private int firstAfter(int row) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).row() <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
