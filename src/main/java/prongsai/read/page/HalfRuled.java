package prongsai.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import prongsai.model.Box;

/**
 * Parts the cells of a grid whose lines leave rows or columns out: lines between the rows only, or a frame around all
 * numbers of a column. What parts them is what parts a table without lines.
 */
final class HalfRuled {
    /** How sure columns and rows are that blanks tell within lines. */
    private static final double CONFIDENCE = 0.8;
    /** A line of several words may cross a column's border once in so many. */
    private static final double CROSSING = 0.2;

    private static final double WIDE = 1;
    private static final double ALMOST_WIDE = 0.9;
    private static final double ON_EDGE = 3;
    private static final int FEWEST_NUMBERS = 2;

    private final GridArea area;
    private final Grid grid;
    private final List<List<WordLine>> lines = new ArrayList<>();
    /** New borders of columns for cells of the same extent. */
    private final Map<Extent, List<Double>> cuts = new HashMap<>();

    private final Map<Integer, List<Double>> heights = new TreeMap<>();

    private record Extent(int column, int span) {}

    private HalfRuled(GridArea area) {
        this.area = area;
        grid = area.grid();
        area.cells().forEach(c -> lines.add(c.grids().isEmpty() ? WordLine.of(c.lines()) : List.of()));
    }

    /**
     * A grid whose cells were parted.
     *
     * @param grid as it was
     * @param rows of the new grid
     * @param columns of the new grid
     * @param cells for each cell of the old grid its parts
     */
    record Parted(Grid grid, int rows, int columns, List<List<GridCell>> cells) {
        Parted {
            cells = List.copyOf(cells);
        }

        /** The new grid with its cells. */
        Grid grid(List<GridCell> parts) {
            double confidence = Math.min(grid.confidence(), CONFIDENCE);
            return new Grid(grid.box(), rows, columns, parts, grid.evenly(), confidence);
        }
    }

    /** The cells of a grid parted; nothing where they need not be. */
    static Optional<Parted> parted(GridArea area) {
        if (area.grid().frame() || !possible(area)) {
            return Optional.empty();
        }
        HalfRuled half = new HalfRuled(area);
        half.findColumns();
        half.findRows();
        return half.cuts.isEmpty() && half.heights.isEmpty() ? Optional.empty() : Optional.of(half.build());
    }

    /**
     * False where no line has a blank or leading dots wide enough for a border, and no row two cells with numbers one
     * below the other: most tables, whose words need not be looked at.
     */
    private static boolean possible(GridArea area) {
        Map<Integer, Integer> stacks = new HashMap<>();
        for (int i = 0; i < area.cells().size(); i++) {
            GridCell cell = area.grid().cells().get(i);
            List<Line> lines = area.cells().get(i).lines();
            for (Line line : lines) {
                if (line.widestGap() >= ALMOST_WIDE * line.size() || WordLine.dotted(line)) {
                    return true;
                }
            }
            boolean stack = lines.size() >= FEWEST_NUMBERS
                    && (cell.columnSpan() > 1 || lines.stream().allMatch(HalfRuled::numbers));
            if (stack && stacks.merge(cell.row(), cell.columnSpan(), Integer::sum) >= FEWEST_NUMBERS) {
                return true;
            }
        }
        return false;
    }

    private static boolean numbers(Line line) {
        for (String word : line.text().split(" ")) {
            if (!new Word(0, 0, word).numeric()) {
                return false;
            }
        }
        return true;
    }

    private GridCell cell(int i) {
        return grid.cells().get(i);
    }

    private void findColumns() {
        Map<Extent, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < area.cells().size(); i++) {
            same.computeIfAbsent(new Extent(cell(i).column(), cell(i).columnSpan()), k -> new ArrayList<>())
                    .add(i);
        }
        same.forEach((extent, cells) -> {
            List<WordLine> all =
                    cells.stream().flatMap(i -> lines.get(i).stream()).toList();
            List<WordLine> several = all.stream()
                    .filter(l -> l.words().size() > 1 && l.widestGap() >= WIDE)
                    .toList();
            List<Gutter> gutters = several.size() < 2 ? List.of() : Gutters.of(several);
            if (!gutters.isEmpty() && columns(extent, gutters, all, several)) {
                cuts.put(extent, gutters.stream().map(g -> snapped(g, extent)).toList());
            }
        });
    }

    private boolean columns(Extent extent, List<Gutter> gutters, List<WordLine> all, List<WordLine> several) {
        TextColumns columns = TextColumns.of(gutters, several);
        long crossing = all.stream()
                .filter(l -> columns.phrases(l, true).stream().anyMatch(TextColumns.Phrase::spans))
                .count();
        if (crossing > CROSSING * all.size() || several.size() * 2 < all.size()) {
            return false;
        }
        boolean edges = extent.span() > 1
                && gutters.stream().anyMatch(g -> edge(g, extent).isPresent());
        long numeric = 0;
        for (int c = 0; c < columns.count(); c++) {
            numeric += columns.numeric(c) ? 1 : 0;
        }
        return TableSigns.table(columns, several, true) && (edges || numeric > 0);
    }

    /** A border that the grid has elsewhere, in this gutter. */
    private Optional<Double> edge(Gutter gutter, Extent extent) {
        return grid.cells().stream()
                .filter(c -> c.column() > extent.column() && c.column() < extent.column() + extent.span())
                .map(c -> c.box().x0())
                .filter(x -> x > gutter.from() - ON_EDGE && x < gutter.to() + ON_EDGE)
                .findFirst();
    }

    private double snapped(Gutter gutter, Extent extent) {
        return edge(gutter, extent).orElse(gutter.middle());
    }

    private void findRows() {
        for (int row = 0; row < grid.rows(); row++) {
            List<WordLine> level = level(row);
            if (level.size() < FEWEST_NUMBERS) {
                continue;
            }
            TextColumns columns = new TextColumns(edges(), level);
            long stacks = 0;
            for (int c = 1; c < columns.count(); c++) {
                stacks += stack(columns, c) ? 1 : 0;
            }
            if (stacks < FEWEST_NUMBERS) {
                continue;
            }
            List<TextRows.TextRow> rows = TextRows.of(columns, List.of());
            List<Double> between = new ArrayList<>();
            for (int i = 1; i < rows.size(); i++) {
                between.add((rows.get(i - 1).lines().getLast().bottom()
                                + rows.get(i).lines().getFirst().top())
                        / 2);
            }
            if (!between.isEmpty()) {
                heights.put(row, between);
            }
        }
    }

    /** Numbers only, one below the other. */
    private static boolean stack(TextColumns columns, int column) {
        List<WordLine> filled =
                columns.lines().stream().filter(l -> columns.filled(l, column)).toList();
        return filled.size() >= FEWEST_NUMBERS
                && filled.stream().allMatch(l -> columns.numeric(l, column))
                && filled.stream()
                        .anyMatch(l -> columns.cell(l, column).stream().anyMatch(Word::hasDigit));
    }

    /** The lines of a row's cells, put together where they stand on one level. */
    private List<WordLine> level(int row) {
        List<WordLine> all = new ArrayList<>();
        for (int i = 0; i < area.cells().size(); i++) {
            if (cell(i).row() == row && cell(i).rowSpan() == 1) {
                all.addAll(lines.get(i));
            }
        }
        return WordLine.level(all);
    }

    /** Borders of all columns, those that were found among them. */
    private List<Double> edges() {
        TreeSet<Double> edges = new TreeSet<>();
        for (int c = 0; c < grid.columns(); c++) {
            int column = c;
            grid.cells().stream()
                    .filter(k -> k.column() == column)
                    .mapToDouble(k -> k.box().x0())
                    .average()
                    .ifPresent(edges::add);
        }
        edges.add(grid.box().x1());
        for (List<Double> found : cuts.values()) {
            for (double x : found) {
                if (edges.stream().noneMatch(e -> Math.abs(e - x) < ON_EDGE)) {
                    edges.add(x);
                }
            }
        }
        return new ArrayList<>(edges);
    }

    private Parted build() {
        List<Double> edges = edges();
        int[] firstRow = new int[grid.rows() + 1];
        for (int r = 0; r < grid.rows(); r++) {
            firstRow[r + 1] =
                    firstRow[r] + 1 + heights.getOrDefault(r, List.of()).size();
        }
        List<List<GridCell>> cells = new ArrayList<>();
        for (int i = 0; i < grid.cells().size(); i++) {
            cells.add(parts(i, edges, firstRow));
        }
        return new Parted(grid, firstRow[grid.rows()], edges.size() - 1, cells);
    }

    private static int nearest(List<Double> edges, double x) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            best = Math.abs(edges.get(i) - x) < Math.abs(edges.get(best) - x) ? i : best;
        }
        return best;
    }

    private List<GridCell> parts(int i, List<Double> edges, int[] firstRow) {
        GridCell cell = cell(i);
        List<Double> ys = new ArrayList<>();
        ys.add(cell.box().y0());
        List<Double> inner = cell.rowSpan() == 1 ? heights.getOrDefault(cell.row(), List.of()) : List.of();
        boolean one = !inner.isEmpty() && WordLine.level(lines.get(i)).size() == 1;
        if (!one) {
            ys.addAll(inner);
        }
        ys.add(cell.box().y1());
        int rows = firstRow[cell.row() + cell.rowSpan()] - firstRow[cell.row()];
        List<GridCell> parts = new ArrayList<>();
        for (int r = 0; r + 1 < ys.size(); r++) {
            double top = ys.get(r);
            double bottom = ys.get(r + 1);
            List<WordLine> own = lines.get(i).stream()
                    .filter(l -> l.base() > top && l.base() <= bottom)
                    .toList();
            List<Double> xs = new ArrayList<>();
            xs.add(cell.box().x0());
            xs.addAll(uncrossed(cuts.getOrDefault(new Extent(cell.column(), cell.columnSpan()), List.of()), own));
            xs.add(cell.box().x1());
            for (int c = 0; c + 1 < xs.size(); c++) {
                int from = nearest(edges, xs.get(c));
                int to = nearest(edges, xs.get(c + 1));
                Box box = new Box(xs.get(c), top, xs.get(c + 1), bottom);
                int span = ys.size() == 2 ? rows : 1;
                boolean open = cell.open() && r + 2 == ys.size();
                parts.add(new GridCell(
                        firstRow[cell.row()] + r, from, span, Math.max(1, to - from), box, open, cell.begins()));
            }
        }
        return parts;
    }

    /** Borders that no word of these lines crosses; none where the lines have words on one side only. */
    private static List<Double> uncrossed(List<Double> found, List<WordLine> own) {
        List<Double> kept = found.stream()
                .filter(x -> own.stream()
                        .flatMap(l -> l.words().stream())
                        .noneMatch(w -> w.from() < x - 1 && w.to() > x + 1))
                .toList();
        boolean parted = kept.stream()
                .anyMatch(x -> own.stream().anyMatch(l -> l.from() < x && l.to() > x && l.widestGap() >= WIDE / 2));
        return parted ? kept : List.of();
    }
}
