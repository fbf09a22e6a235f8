package prongsai.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import prongsai.model.Box;

/**
 * Makes cells of one connected group of lines: the lines cut their box into units; units without a border between them
 * are one cell; a region that is no rectangle is cut into rectangles; what lies open to the outside is no cell.
 */
final class GridBuilder {
    /** More units than any page of a report has; a drawing may have more. */
    private static final int MOST_UNITS = 100_000;

    /** What lies between the lines of a double or triple border is narrower, and no cell. */
    private static final double HOLDS_TEXT = 5;

    private static final double SUPPOSED_SIDE = 0.9;

    private final Axis xs;
    private final Axis ys;
    private final Borders lying;
    private final Borders standing;
    private final int rows;
    private final int columns;
    private final Unions regions;
    private final int[] openSides = new int[4];
    private final int[] rimSides = new int[4];

    private GridBuilder(Axis xs, Axis ys, List<Segment> horizontals, List<Segment> verticals) {
        this.xs = xs;
        this.ys = ys;
        rows = ys.intervals();
        columns = xs.intervals();
        lying = new Borders(horizontals, ys, xs);
        standing = new Borders(verticals, xs, ys);
        regions = new Unions(rows * columns);
    }

    /** The grid of a group; nothing where its lines enclose no cell. */
    static Optional<Grid> build(List<Segment> group) {
        List<Segment> horizontals = group.stream().filter(Segment::horizontal).toList();
        List<Segment> verticals = group.stream().filter(s -> !s.horizontal()).toList();
        Axis xs = Axis.of(verticals, horizontals);
        Axis ys = Axis.of(horizontals, verticals);
        long units = (long) xs.intervals() * ys.intervals();
        if (units == 0 || units > MOST_UNITS) {
            return Optional.empty();
        }
        return new GridBuilder(xs, ys, horizontals, verticals).grid();
    }

    private Optional<Grid> grid() {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (c + 1 < columns && !standing.drawn(c + 1, r)) {
                    regions.unite(unit(r, c), unit(r, c + 1));
                }
                if (r + 1 < rows && !lying.drawn(r + 1, c)) {
                    regions.unite(unit(r, c), unit(r + 1, c));
                }
            }
        }
        List<GridCell> cells = rectangles().stream()
                .filter(c -> Math.min(c.box().width(), c.box().height()) >= HOLDS_TEXT)
                .filter(this::closed)
                .toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(compact(cells));
    }

    private int unit(int row, int column) {
        return row * columns + column;
    }

    private int region(int row, int column) {
        return regions.find(unit(row, column));
    }

    private List<GridCell> rectangles() {
        boolean[][] taken = new boolean[rows][columns];
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (!taken[r][c]) {
                    cells.add(rectangle(r, c, taken));
                }
            }
        }
        return cells;
    }

    private GridCell rectangle(int row, int column, boolean[][] taken) {
        int region = region(row, column);
        int endColumn = column + 1;
        while (endColumn < columns && !taken[row][endColumn] && region(row, endColumn) == region) {
            endColumn++;
        }
        int endRow = row + 1;
        while (endRow < rows && wholeRow(endRow, column, endColumn, region, taken)) {
            endRow++;
        }
        for (int r = row; r < endRow; r++) {
            for (int c = column; c < endColumn; c++) {
                taken[r][c] = true;
            }
        }
        Box box = new Box(xs.at(column), ys.at(row), xs.at(endColumn), ys.at(endRow));
        return new GridCell(row, column, endRow - row, endColumn - column, box);
    }

    private boolean wholeRow(int row, int from, int to, int region, boolean[][] taken) {
        for (int c = from; c < to; c++) {
            if (taken[row][c] || region(row, c) != region) {
                return false;
            }
        }
        return true;
    }

    /**
     * A cell needs a line on two sides that face each other. The others may be missing at the rim of the grid: a row
     * that a page break leaves open, a table without outer sides.
     */
    private boolean closed(GridCell cell) {
        int bottom = cell.row() + cell.rowSpan();
        int right = cell.column() + cell.columnSpan();
        boolean top = cell.row() > 0 || drawnLying(0, cell);
        boolean low = bottom < rows || drawnLying(rows, cell);
        boolean left = cell.column() > 0 || drawnStanding(0, cell);
        boolean far = right < columns || drawnStanding(columns, cell);
        boolean closed = (top && low) || (left && far);
        if (closed) {
            rim(0, cell.row() == 0, top);
            rim(1, bottom == rows, low);
            rim(2, cell.column() == 0, left);
            rim(3, right == columns, far);
        }
        return closed;
    }

    private void rim(int side, boolean onRim, boolean drawn) {
        rimSides[side] += onRim ? 1 : 0;
        openSides[side] += drawn ? 0 : 1;
    }

    private boolean whole() {
        return Arrays.stream(openSides).sum() == 0;
    }

    private boolean evenly() {
        for (int side = 0; side < openSides.length; side++) {
            if (openSides[side] != 0 && openSides[side] != rimSides[side]) {
                return false;
            }
        }
        return true;
    }

    private boolean drawnLying(int line, GridCell cell) {
        int drawn = 0;
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
            drawn += lying.drawn(line, c) ? 1 : 0;
        }
        return drawn * 2 > cell.columnSpan();
    }

    private boolean drawnStanding(int line, GridCell cell) {
        int drawn = 0;
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
            drawn += standing.drawn(line, r) ? 1 : 0;
        }
        return drawn * 2 > cell.rowSpan();
    }

    /** Rows and columns count only where a cell begins: a stray line inside one cell makes no column. */
    private Grid compact(List<GridCell> cells) {
        List<Integer> rowStarts = starts(cells.stream().map(GridCell::row).toList());
        List<Integer> columnStarts = starts(cells.stream().map(GridCell::column).toList());
        Set<GridCell> compacted = new LinkedHashSet<>();
        Box whole = cells.getFirst().box();
        for (GridCell cell : cells) {
            int row = rowStarts.indexOf(cell.row());
            int column = columnStarts.indexOf(cell.column());
            int endRow = before(rowStarts, cell.row() + cell.rowSpan());
            int endColumn = before(columnStarts, cell.column() + cell.columnSpan());
            boolean open = cell.row() + cell.rowSpan() == rows && !drawnLying(rows, cell);
            compacted.add(new GridCell(
                    row,
                    column,
                    Math.max(1, endRow - row),
                    Math.max(1, endColumn - column),
                    cell.box(),
                    open,
                    cell.begins()));
            whole = whole.union(cell.box());
        }
        List<GridCell> sorted = new ArrayList<>(compacted);
        sorted.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        return new Grid(whole, rowStarts.size(), columnStarts.size(), sorted, evenly(), whole() ? 1 : SUPPOSED_SIDE);
    }

    private static List<Integer> starts(List<Integer> all) {
        return new ArrayList<>(new TreeSet<>(new HashSet<>(all)));
    }

    private static int before(List<Integer> starts, int end) {
        return (int) starts.stream().filter(s -> s < end).count();
    }
}
