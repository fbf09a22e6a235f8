package prongsai.read.other;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.read.ReadException;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.Limit;
import prongsai.read.block.RawBlock;

/**
 * Lays out one sheet. Rows between blank rows make a table; rows of a single text above one (titles) are paragraphs.
 * Cells in hidden rows and columns are left out; a merged cell shows where one of its rows and columns does.
 */
final class SheetLayout {
    private final DocumentLimits limits;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final List<RawBlock> blocks = new ArrayList<>();
    private long cells;

    private SheetLayout(DocumentLimits limits, BitSet hiddenRows, BitSet hiddenColumns) {
        this.limits = limits;
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
    }

    /** One cell with something in it, 0-based. */
    record Filled(int row, int column, int rowSpan, int columnSpan, RawBlock.Para content) {}

    private record Spot(int row, int column) {}

    /**
     * The blocks of a sheet.
     *
     * @param filled its cells by row, then column
     * @throws ReadException more cells than the limits allow
     */
    static List<RawBlock> of(List<Filled> filled, BitSet hiddenRows, BitSet hiddenColumns, DocumentLimits limits)
            throws ReadException {
        SheetLayout layout = new SheetLayout(limits, hiddenRows, hiddenColumns);
        layout.all(filled);
        return layout.blocks;
    }

    private void all(List<Filled> filled) throws ReadException {
        List<Filled> block = new ArrayList<>();
        int bottom = -1;
        for (Filled cell : filled) {
            int row = shown(cell.row, hiddenRows);
            int column = shown(cell.column, hiddenColumns);
            int rowSpan = shown(cell.row + cell.rowSpan, hiddenRows) - row;
            int columnSpan = shown(cell.column + cell.columnSpan, hiddenColumns) - column;
            if (rowSpan == 0 || columnSpan == 0) {
                blocks.add(new RawBlock.Out("hidden-text", cell.content.text()));
                continue;
            }
            if (!block.isEmpty() && row > bottom + 1) {
                block(block);
                block.clear();
            }
            block.add(new Filled(row, column, rowSpan, columnSpan, cell.content));
            bottom = Math.max(bottom, row + rowSpan - 1);
        }
        block(block);
    }

    /** The number of a row or column among those that show. */
    private static int shown(int index, BitSet hidden) {
        return index - hidden.get(0, index).cardinality();
    }

    /** Writes a run of rows: titles as paragraphs, the rest as a table. */
    private void block(List<Filled> block) throws ReadException {
        int first = 0;
        while (first < block.size() && alone(block, first)) {
            blocks.add(block.get(first).content);
            first++;
        }
        List<Filled> rest = block.subList(first, block.size());
        if (rest.isEmpty()) {
            return;
        }
        int top = rest.getFirst().row;
        int left = rest.stream().mapToInt(Filled::column).min().orElse(0);
        int rows = rest.stream().mapToInt(cell -> cell.row + cell.rowSpan).max().orElse(top + 1) - top;
        int columns = rest.stream()
                        .mapToInt(cell -> cell.column + cell.columnSpan)
                        .max()
                        .orElse(left + 1)
                - left;
        cells += (long) rows * columns;
        limits.hold(Limit.CELLS, cells, "a sheet");
        Map<Spot, Filled> byPlace = new HashMap<>();
        rest.forEach(cell -> byPlace.put(new Spot(cell.row, cell.column), cell));
        Set<Spot> covered = new HashSet<>();
        List<RawBlock.GridCell> grid = new ArrayList<>();
        for (int row = top; row < top + rows; row++) {
            for (int column = left; column < left + columns; column++) {
                Spot spot = new Spot(row, column);
                if (covered.contains(spot)) {
                    continue;
                }
                Filled cell = byPlace.get(spot);
                int high = cell == null ? 1 : cell.rowSpan;
                int wide = cell == null ? 1 : cell.columnSpan;
                cover(covered, spot, high, wide);
                grid.add(new RawBlock.GridCell(
                        row - top + 1,
                        column - left + 1,
                        high,
                        wide,
                        cell == null ? List.of() : List.of(cell.content)));
            }
        }
        blocks.add(new RawBlock.Grid(rows, 0, grid, 1));
    }

    private static void cover(Set<Spot> covered, Spot spot, int high, int wide) {
        if (high * wide > 1) {
            for (int row = spot.row; row < spot.row + high; row++) {
                for (int column = spot.column; column < spot.column + wide; column++) {
                    covered.add(new Spot(row, column));
                }
            }
        }
    }

    /** Whether a cell is the only one of its row and reaches into no other. */
    private static boolean alone(List<Filled> block, int index) {
        Filled cell = block.get(index);
        return cell.rowSpan == 1 && (index + 1 == block.size() || block.get(index + 1).row > cell.row);
    }
}
