package prongsai.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prongsai.read.page.TagTables.TagCell;

/**
 * Finds the cells that pages cut, in a table that ends a page and the one that begins the next. Tags tell it where a
 * document has them; else the lines and the cells that are left empty.
 */
final class CutGrids {
    /** Edges of columns that are the same on two pages differ by less, in points. */
    private static final double SAME_EDGE = 3;

    private final RunningLines running;
    private final TagTables tags;

    private CutGrids(RunningLines running, TagTables tags) {
        this.running = running;
        this.tags = tags;
    }

    /** The pages, with the cells marked that are the rest of a cell of the page before. */
    static List<PageLayout> marked(List<PageLayout> pages, RunningLines running, TagTables tags) {
        CutGrids cuts = new CutGrids(running, tags);
        List<PageLayout> marked = new ArrayList<>();
        Optional<Ending> before = Optional.empty();
        for (PageLayout page : pages) {
            Optional<Ending> above = before;
            PageLayout next = above.map(b -> cuts.marked(b, page)).orElse(page);
            marked.add(next);
            before = cuts.last(next).map(grid -> Ending.of(grid, above));
        }
        cuts.markOnward(marked);
        return marked;
    }

    /**
     * An empty cell that takes a whole page and goes on merged on the next is the rest of one, too: pages from the last
     * to the first.
     */
    private void markOnward(List<PageLayout> pages) {
        Set<Integer> onward = Set.of();
        for (int i = pages.size() - 1; i > 0; i--) {
            Optional<GridArea> before = last(pages.get(i - 1));
            Optional<GridArea> grid = first(pages.get(i))
                    .filter(g -> before.isPresent() && sameColumns(before.get().grid(), g.grid()));
            if (grid.isEmpty()) {
                onward = Set.of();
                continue;
            }
            int head = repeated(before.get(), grid.get());
            boolean wholePage = head > 0
                    && head + 1 == grid.get().grid().rows()
                    && last(pages.get(i)).filter(g -> g == grid.get()).isPresent();
            GridArea marked = grid.get();
            if (wholePage && byTags(before.get(), marked, head).isEmpty()) {
                marked = with(before.get(), marked, head, onward);
                pages.set(i, with(pages.get(i), grid.get(), marked));
            }
            onward = onward(marked, head, wholePage ? onward : Set.of());
        }
    }

    private static GridArea with(GridArea before, GridArea grid, int head, Set<Integer> columns) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < grid.cells().size(); i++) {
            GridCell cell = grid.grid().cells().get(i);
            boolean cut = cell.row() == head
                    && columns.contains(cell.column())
                    && grid.cells().get(i).empty()
                    && above(before, cell).isPresent();
            cells.add(cut ? cell.goneOn() : cell);
        }
        return with(grid, cells);
    }

    private static Set<Integer> onward(GridArea grid, int head, Set<Integer> before) {
        return grid.grid().cells().stream()
                .filter(c -> c.row() == head && c.continued())
                .filter(c -> c.rowSpan() > 1 || before.contains(c.column()))
                .map(GridCell::column)
                .collect(Collectors.toSet());
    }

    /**
     * A table that ends a page.
     *
     * @param area the table
     * @param merged columns whose last cell is merged over rows, on this page or on those before
     */
    private record Ending(GridArea area, Set<Integer> merged) {
        static Ending of(GridArea area, Optional<Ending> above) {
            Set<Integer> merged = new HashSet<>();
            Grid grid = area.grid();
            for (GridCell cell : grid.cells()) {
                boolean tall = cell.rowSpan() > 1;
                boolean goesOn = cell.continued()
                        && above.filter(a -> a.merged().contains(cell.column())).isPresent();
                if (cell.row() + cell.rowSpan() == grid.rows() && (tall || goesOn)) {
                    merged.add(cell.column());
                }
            }
            return new Ending(area, merged);
        }
    }

    private PageLayout marked(Ending before, PageLayout page) {
        Optional<GridArea> first =
                first(page).filter(g -> sameColumns(before.area().grid(), g.grid()));
        return first.map(grid -> with(page, grid, marked(before, grid))).orElse(page);
    }

    private static PageLayout with(PageLayout page, GridArea grid, GridArea marked) {
        Area area = page.area();
        List<GridArea> grids =
                area.grids().stream().map(g -> g == grid ? marked : g).toList();
        return page.with(new Area(area.box(), area.glyphs(), area.lines(), area.pictures(), grids));
    }

    /** The table that ends a page: below it stands nothing but what every page repeats. */
    private Optional<GridArea> last(PageLayout page) {
        return tables(page)
                .max(Comparator.comparingDouble(g -> g.grid().box().y0()))
                .filter(g -> !g.grid().frame())
                .filter(g -> own(page).noneMatch(l -> middle(l) > g.grid().box().y1()));
    }

    private Optional<GridArea> first(PageLayout page) {
        return tables(page)
                .min(Comparator.comparingDouble(g -> g.grid().box().y0()))
                .filter(g -> !g.grid().frame())
                .filter(g -> own(page).noneMatch(l -> middle(l) < g.grid().box().y0()));
    }

    private static Stream<GridArea> tables(PageLayout page) {
        return page.area().grids().stream();
    }

    private Stream<Line> own(PageLayout page) {
        return page.lines().stream().filter(l -> running.reason(l).isEmpty());
    }

    private static double middle(Line line) {
        return (line.box().y0() + line.box().y1()) / 2;
    }

    private static boolean sameColumns(Grid a, Grid b) {
        return a.columns() == b.columns()
                && Math.abs(a.box().x1() - b.box().x1()) < SAME_EDGE
                && IntStream.range(0, a.columns()).allMatch(c -> Math.abs(edge(a, c) - edge(b, c)) < SAME_EDGE);
    }

    private static double edge(Grid grid, int column) {
        return grid.cells().stream()
                .filter(c -> c.column() == column)
                .mapToDouble(c -> c.box().x0())
                .average()
                .orElse(Double.NaN);
    }

    private GridArea marked(Ending ending, GridArea after) {
        GridArea before = ending.area();
        int head = repeated(before, after);
        if (head == after.grid().rows()) {
            return after;
        }
        Optional<List<Boolean>> tagged = byTags(before, after, head);
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < after.grid().cells().size(); i++) {
            GridCell cell = after.grid().cells().get(i);
            int at = i;
            if (cell.row() != head) {
                cells.add(cell);
            } else if (tagged.map(t -> t.get(cell.column())).orElseGet(() -> byLines(ending, after, head, at))) {
                cells.add(cell.goneOn());
            } else {
                cells.add(tagged.isPresent() ? cell.begun() : cell);
            }
        }
        return with(after, cells);
    }

    private static GridArea with(GridArea area, List<GridCell> cells) {
        return new GridArea(area.grid().withCells(cells), area.cells());
    }

    /** Rows at the top of both tables that say the same: the head, which each page repeats. */
    private static int repeated(GridArea before, GridArea after) {
        int rows = Math.min(before.grid().rows(), after.grid().rows());
        int row = 0;
        while (row < rows && !text(before, row).isBlank() && text(before, row).equals(text(after, row))) {
            row++;
        }
        return row;
    }

    private static String text(GridArea grid, int row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < grid.cells().size(); i++) {
            if (grid.grid().cells().get(i).row() == row) {
                grid.cells().get(i).lines().forEach(l -> text.append(l.text()));
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** For each column: its cell at the first row of data began on the page before. Nothing where tags do not tell. */
    private Optional<List<Boolean>> byTags(GridArea before, GridArea after, int head) {
        Optional<TagCell> last = latest(before, 0, before.grid().rows());
        Optional<TagCell> next = latest(after, head, head + 1).or(() -> rowBefore(after, head, last));
        boolean same = last.isPresent()
                && next.isPresent()
                && last.get().table() == next.get().table()
                && last.get().row() <= next.get().row()
                && tags.columns(next.get().table(), next.get().row())
                        == after.grid().columns();
        if (!same) {
            return Optional.empty();
        }
        List<Optional<TagCell>> begun = IntStream.range(0, after.grid().columns())
                .mapToObj(column -> tags.at(next.get().table(), next.get().row(), column)
                        .filter(c -> c.row() <= last.get().row()))
                .toList();
        return begun.stream().flatMap(Optional::stream).allMatch(c -> isFull(c, after))
                ? Optional.of(begun.stream().map(Optional::isPresent).toList())
                : Optional.empty();
    }

    /** A row whose empty cells have no tags puts those behind them, and what they span below, in the wrong columns. */
    private boolean isFull(TagCell cell, GridArea grid) {
        return tags.columns(cell.table(), cell.row()) == grid.grid().columns();
    }

    /** The cell of the lowest tagged row that has text in these rows of a grid. */
    private Optional<TagCell> latest(GridArea grid, int from, int to) {
        Optional<TagCell> latest = Optional.empty();
        int tag = TagTables.NONE;
        for (int i = 0; i < grid.cells().size(); i++) {
            int row = grid.grid().cells().get(i).row();
            if (row < from || row >= to) {
                continue;
            }
            for (Glyph glyph : grid.cells().get(i).glyphs()) {
                // Glyphs of one block follow each other.
                if (glyph.tag() != tag && !glyph.blank()) {
                    tag = glyph.tag();
                    Optional<TagCell> cell = tags.cell(tag);
                    boolean lower = cell.isPresent()
                            && (latest.isEmpty()
                                    || cell.get().row() > latest.get().row());
                    latest = lower ? cell : latest;
                }
            }
        }
        return latest;
    }

    /** A row without text is the rest of the last row where the row below it is the next one. */
    private Optional<TagCell> rowBefore(GridArea after, int head, Optional<TagCell> last) {
        return latest(after, head + 1, head + 2)
                .flatMap(below -> last.filter(l -> l.table() == below.table() && l.row() + 1 == below.row()));
    }

    /**
     * Without tags: a row whose first cell is empty goes on from the page before, and so does an empty cell whose part
     * there was left open, or that is merged itself.
     */
    private static boolean byLines(Ending ending, GridArea after, int head, int index) {
        GridArea before = ending.area();
        GridCell cell = after.grid().cells().get(index);
        Optional<Integer> above = above(before, cell);
        if (above.isEmpty()) {
            return false;
        }
        boolean empty = after.cells().get(index).empty();
        return rowGoesOn(before, after, head)
                || (empty && leftOpen(before, above.get()))
                || (empty && head > 0 && mergedOn(ending, after, head, cell));
    }

    /** The last cell of a column in the table before, where it has the same columns. */
    private static Optional<Integer> above(GridArea before, GridCell cell) {
        return at(before, before.grid().rows() - 1, cell.column()).filter(i -> {
            GridCell last = before.grid().cells().get(i);
            return last.column() == cell.column() && last.columnSpan() == cell.columnSpan();
        });
    }

    /**
     * Between two rows office programs close every cell of a page. Below a head that is said again, a merged cell
     * without text is the rest of one; so is an empty cell that takes the whole page, where a merged one came before.
     */
    private static boolean mergedOn(Ending ending, GridArea after, int head, GridCell cell) {
        boolean wholePage = head + 1 == after.grid().rows();
        return cell.rowSpan() > 1 || (wholePage && ending.merged().contains(cell.column()));
    }

    private static boolean rowGoesOn(GridArea before, GridArea after, int head) {
        boolean unnamed =
                at(after, head, 0).filter(i -> after.cells().get(i).empty()).isPresent();
        boolean named = at(before, before.grid().rows() - 1, 0)
                .filter(i -> !before.cells().get(i).empty()
                        || before.grid().cells().get(i).continued())
                .isPresent();
        return unnamed && named;
    }

    /** Its neighbours are closed by a line below, and it is not. */
    private static boolean leftOpen(GridArea before, int index) {
        List<GridCell> cells = before.grid().cells();
        int end = before.grid().rows();
        return cells.get(index).open() && cells.stream().anyMatch(c -> c.row() + c.rowSpan() == end && !c.open());
    }

    private static Optional<Integer> at(GridArea grid, int row, int column) {
        List<GridCell> cells = grid.grid().cells();
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).covers(row, column))
                .boxed()
                .findFirst();
    }
}
