package prongsai.read.other;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.model.Paragraph.Style;
import prongsai.read.block.EdgeGrid;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Xml;

/** Walks one table of an OpenDocument text and lays its cells on the grid. */
final class OpenTable {
    /** A width for columns that tell none, in twips. */
    private static final int WIDE = 2000;

    private static final int WIDEST = 1000;
    private static final int MOST_REPEATS = 1000;

    private final OpenWalk.Shared file;
    private final EdgeGrid grid = new EdgeGrid();
    private final List<RawBlock> behind = new ArrayList<>();
    private final List<Integer> edges = new ArrayList<>(List.of(0));
    /** The columns a cell above covers downwards: by its first column, how wide it is and how many rows remain. */
    private final Map<Integer, int[]> open = new HashMap<>();

    private OpenTable(OpenWalk.Shared file) {
        this.file = file;
    }

    /** The table, and behind it the rows that the page does not show. */
    static List<RawBlock> walk(Xml table, OpenWalk.Shared file) {
        OpenTable walk = new OpenTable(file);
        walk.columns(table.children());
        walk.rows(table.children(), false);
        List<RawBlock> all = new ArrayList<>(List.of(walk.grid.grid()));
        all.addAll(walk.behind);
        return all;
    }

    private void columns(List<Xml> elements) {
        for (Xml element : elements) {
            switch (element.name()) {
                case "table:table-column" -> {
                    int width = Math.max(
                            1,
                            file.styles()
                                    .width(element.attribute("table:style-name").orElse(""))
                                    .orElse(WIDE));
                    for (int i = repeats(element, "columns"); i > 0 && edges.size() <= WIDEST; i--) {
                        edges.add(edges.getLast() + width);
                    }
                }
                case "table:table-columns", "table:table-header-columns", "table:table-column-group" ->
                    columns(element.children());
                default -> {}
            }
        }
    }

    private void rows(List<Xml> elements, boolean header) {
        for (Xml element : elements) {
            switch (element.name()) {
                case "table:table-row" -> {
                    for (int i = repeats(element, "rows"); i > 0; i--) {
                        row(element, header);
                    }
                }
                case "table:table-header-rows" -> rows(element.children(), true);
                case "table:table-rows", "table:table-row-group" -> rows(element.children(), header);
                case "table:title" ->
                    behind.add(
                            new RawBlock.Para(OpenWalk.words(element.children(), file), Style.CAPTION, List.of(), 0));
                default -> {}
            }
        }
    }

    private void row(Xml row, boolean header) {
        boolean hidden = row.attribute("table:visibility")
                .filter(v -> v.equals("collapse") || v.equals("filter"))
                .isPresent();
        if (hidden) {
            behind.add(new RawBlock.Out("hidden-text", OpenWalk.words(row.children(), file)));
            return;
        }
        List<EdgeGrid.Cell> cells = new ArrayList<>();
        Map<Integer, int[]> next = new HashMap<>();
        int column = 0;
        for (Xml cell : row.children()) {
            boolean covered = cell.is("table:covered-table-cell");
            if (!covered && !cell.is("table:table-cell")) {
                continue;
            }
            for (int i = repeats(cell, "columns"); i > 0 && column < WIDEST; i--) {
                if (covered) {
                    covered(cell, column, cells, next);
                    column++;
                } else {
                    int wide = span(cell, "columns");
                    int high = span(cell, "rows");
                    EdgeGrid.Down down = high > 1 ? EdgeGrid.Down.RESTART : EdgeGrid.Down.NONE;
                    cells.add(new EdgeGrid.Cell(
                            edge(column), edge(column + wide), down, OpenWalk.walk(cell.children(), file)));
                    if (high > 1) {
                        next.put(column, new int[] {wide, high - 1});
                    }
                    column++;
                }
            }
        }
        open.clear();
        open.putAll(next);
        grid.row(cells, header);
    }

    /** A position under a merged cell: at its first column in a lower row the cell above goes on. */
    private void covered(Xml cell, int column, List<EdgeGrid.Cell> cells, Map<Integer, int[]> next) {
        int[] above = open.get(column);
        List<RawBlock> content =
                OpenWalk.words(cell.children(), file).isBlank() ? List.of() : OpenWalk.walk(cell.children(), file);
        if (above != null) {
            cells.add(new EdgeGrid.Cell(edge(column), edge(column + above[0]), EdgeGrid.Down.CONTINUE, content));
            if (above[1] > 1) {
                next.put(column, new int[] {above[0], above[1] - 1});
            }
        } else if (!content.isEmpty()) {
            behind.add(new RawBlock.Out("hidden-text", OpenWalk.words(cell.children(), file)));
        }
    }

    private int edge(int column) {
        return column < edges.size() ? edges.get(column) : edges.getLast() + (column - edges.size() + 1) * WIDE;
    }

    private static int span(Xml cell, String kind) {
        return Math.clamp(
                cell.numberAttribute("table:number-" + kind + "-spanned").orElse(1), 1, WIDEST);
    }

    private static int repeats(Xml element, String kind) {
        return Math.clamp(
                element.numberAttribute("table:number-" + kind + "-repeated").orElse(1), 1, MOST_REPEATS);
    }
}
