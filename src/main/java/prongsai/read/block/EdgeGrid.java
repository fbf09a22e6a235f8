package prongsai.read.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows whose cells are known by their edges, as RTF and Word 97 write them, laid on one grid. Edges that lie closer
 * together than a letter is wide are one edge.
 */
public final class EdgeGrid {
    /** 1.6 mm in twips; rows drawn by hand miss each other by less. */
    private static final int TOLERANCE = 90;

    private final List<Row> rows = new ArrayList<>();

    /** What a cell does about the cell above. */
    public enum Down {
        NONE,
        RESTART,
        CONTINUE
    }

    /**
     * A cell.
     *
     * @param left left edge in twips
     * @param right right edge in twips
     * @param down whether it is merged with the cell above
     * @param content in reading order
     */
    public record Cell(int left, int right, Down down, List<RawBlock> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    private record Row(List<Cell> cells, boolean header) {}

    /** A cell on the grid that may still grow. */
    private static final class Slot {
        private final int row;
        private final int column;
        private final int columnSpan;
        private final boolean growing;
        private final List<RawBlock> content;
        private int rowSpan = 1;

        Slot(int row, int column, int columnSpan, Cell cell) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.growing = cell.down != Down.NONE;
            this.content = new ArrayList<>(cell.content);
        }
    }

    /** Adds a row; cells from left to right. */
    public void row(List<Cell> cells, boolean header) {
        if (!cells.isEmpty()) {
            rows.add(new Row(List.copyOf(cells), header));
        }
    }

    /** The table so far. */
    public RawBlock.Grid grid() {
        Map<Integer, Integer> columns = columns();
        List<Slot> slots = new ArrayList<>();
        Map<Integer, Slot> last = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int free = 1;
            for (Cell cell : rows.get(i).cells) {
                if (sliver(cell, columns)) {
                    continue;
                }
                int column = Math.max(free, columns.getOrDefault(cell.left, free));
                int end = Math.max(column + 1, columns.getOrDefault(cell.right, column + 1));
                free = end;
                Slot above = last.get(column);
                if (cell.down == Down.CONTINUE
                        && above != null
                        && above.growing
                        && above.row + above.rowSpan == i + 1
                        && above.columnSpan <= end - column) {
                    above.rowSpan++;
                    cell.content.forEach(block -> above.content.add(new RawBlock.Out("hidden-text", block.words())));
                } else {
                    Slot slot = new Slot(i + 1, column, end - column, cell);
                    slots.add(slot);
                    last.put(column, slot);
                }
            }
        }
        return new RawBlock.Grid(
                rows.size(),
                headers(),
                slots.stream()
                        .map(s -> new RawBlock.GridCell(s.row, s.column, s.rowSpan, s.columnSpan, s.content))
                        .toList(),
                1);
    }

    private int headers() {
        int count = 0;
        while (count < rows.size() && rows.get(count).header) {
            count++;
        }
        return count == rows.size() ? 0 : count;
    }

    /** The column that begins at each edge. */
    private Map<Integer, Integer> columns() {
        Map<Integer, Integer> columns = cluster(TOLERANCE);
        boolean narrow = rows.stream()
                .flatMap(row -> row.cells.stream())
                .anyMatch(cell -> sliver(cell, columns) && !blank(cell));
        return narrow ? cluster(0) : columns;
    }

    /** Whether a cell is no wider than rows miss each other by; where it is blank, it only fills such a gap. */
    private static boolean sliver(Cell cell, Map<Integer, Integer> columns) {
        return cell.right > cell.left && columns.getOrDefault(cell.left, 0).equals(columns.getOrDefault(cell.right, 0));
    }

    private static boolean blank(Cell cell) {
        return cell.content.stream().allMatch(block -> block instanceof RawBlock.Para para && para.blank());
    }

    private Map<Integer, Integer> cluster(int tolerance) {
        TreeMap<Integer, Integer> edges = new TreeMap<>();
        for (Row row : rows) {
            for (Cell cell : row.cells) {
                edges.put(cell.left, 0);
                edges.put(cell.right, 0);
            }
        }
        int column = 0;
        int first = 0;
        for (Map.Entry<Integer, Integer> edge : edges.entrySet()) {
            if (column == 0 || edge.getKey() - first > tolerance) {
                column++;
                first = edge.getKey();
            }
            edge.setValue(column);
        }
        return edges;
    }
}
