package prongsai.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import prongsai.read.html.HtmlBlocks.Block;
import prongsai.read.html.HtmlBlocks.Grid;
import prongsai.read.html.HtmlBlocks.GridCell;

/** Lays a table's cells on its grid, by the HTML standard's rules for spans. */
final class HtmlGrid {
    /** The standard's own limit of a colspan; past this column a cell is one wide, since spans cost a page nothing. */
    private static final int WIDEST = 1000;

    private final List<GridCell> cells = new ArrayList<>();
    /** For each column the first row that no cell from above covers any more. */
    private int[] freeFrom = new int[64];

    private int columns;

    private HtmlGrid() {}

    /** The grid of a table; empty where it has no cell. */
    static Optional<Grid> of(Element table, Function<Element, List<Block>> content) {
        List<Element> rows = rows(table);
        HtmlGrid grid = new HtmlGrid();
        for (int i = 0; i < rows.size(); i++) {
            grid.row(i + 1, rows.size(), rows.get(i), content);
        }
        return grid.cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grid(rows.size(), grid.columns, headerRows(rows), grid.cells));
    }

    private void row(int row, int rows, Element tr, Function<Element, List<Block>> content) {
        int column = 1;
        for (Element cell : cells(tr)) {
            while (covered(column, row)) {
                column++;
            }
            int high = Math.min(span(cell, "rowspan", rows), rows - row + 1);
            int wide = Math.clamp(span(cell, "colspan", 1), 1, Math.max(1, WIDEST - column + 1));
            int end = column + 1;
            while (end < column + wide && !covered(end, row)) {
                end++;
            }
            cells.add(new GridCell(row, column, high, end - column, content.apply(cell)));
            if (end > freeFrom.length) {
                freeFrom = Arrays.copyOf(freeFrom, Math.max(end, freeFrom.length * 2));
            }
            Arrays.fill(freeFrom, column, end, row + high);
            columns = Math.max(columns, end - 1);
            column = end;
        }
    }

    private boolean covered(int column, int row) {
        return column < freeFrom.length && freeFrom[column] > row;
    }

    /** The rows of this table alone; a {@code tfoot} stands last wherever it was written. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        List<Element> last = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody" -> rows.addAll(child.select("> tr"));
                case "tfoot" -> last.addAll(child.select("> tr"));
                default -> {}
            }
        }
        rows.addAll(last);
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static int headerRows(List<Element> rows) {
        int count = 0;
        while (count < rows.size() && header(rows.get(count))) {
            count++;
        }
        return count == rows.size() ? 0 : count;
    }

    private static boolean header(Element row) {
        List<Element> cells = cells(row);
        Element section = row.parent();
        boolean head = section != null && section.normalName().equals("thead");
        return head
                || (!cells.isEmpty()
                        && cells.stream().allMatch(cell -> cell.normalName().equals("th")));
    }

    /** A span as written; {@code rest} for the standard's 0, which means "to the end". */
    private static int span(Element cell, String attribute, int rest) {
        String written = cell.attr(attribute).strip();
        if (!written.matches("\\d{1,9}")) {
            return 1;
        }
        int span = Integer.parseInt(written);
        return span == 0 ? Math.max(1, rest) : span;
    }
}
