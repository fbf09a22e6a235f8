package prongsai.read.docx;

import java.util.ArrayList;
import java.util.List;
import prongsai.read.block.Xml;

/**
 * The edges of a table's grid. Rows drawn by hand miss each other's edges by a hair, and each miss is a grid column of
 * its own; edges that lie closer together than a letter is wide are one edge here.
 */
final class Edges {
    /** 1.6 mm in twips. */
    private static final int TOLERANCE = 90;

    /** The column (1-based) that begins at each edge; empty where the edges stay as they are. */
    private final List<Integer> columns;

    private Edges(List<Integer> columns) {
        this.columns = columns;
    }

    /** The edges of a {@code w:tbl}. */
    static Edges of(Xml table) {
        List<Integer> columns = new ArrayList<>(List.of(1));
        int column = 1;
        int since = 0;
        for (Xml gridColumn : table.at("w:tblGrid").children()) {
            since += Math.clamp(gridColumn.numberAttribute("w:w").orElse(TOLERANCE + 1), 0, 100_000);
            if (since > TOLERANCE) {
                column++;
                since = 0;
            }
            columns.add(column);
        }
        List<int[]> cells = new ArrayList<>();
        collect(table.children(), cells, new int[1]);
        boolean fits = cells.stream()
                .allMatch(cell -> cell[1] < columns.size() && columns.get(cell[0]) < (int) columns.get(cell[1]));
        return new Edges(fits ? columns : List.of());
    }

    /** The column, 1-based, that begins at an edge of the grid, counted from 0. */
    int column(int edge) {
        return edge < columns.size() ? columns.get(edge) : edge + 1;
    }

    /** The left and right edges of all cells, by the grid alone. */
    private static void collect(List<Xml> elements, List<int[]> cells, int[] at) {
        for (Xml element : elements) {
            switch (element.name()) {
                case "w:tr" -> {
                    int before = element.at("w:trPr").number("w:gridBefore").orElse(0);
                    collect(element.children(), cells, new int[] {Math.clamp(before, 0, TableWalk.WIDEST)});
                }
                case "w:tc" -> {
                    int end = at[0] + TableWalk.wide(element);
                    cells.add(new int[] {at[0], end});
                    at[0] = end;
                }
                case "mc:AlternateContent" -> collect(BlockWalk.alternative(element), cells, at);
                case "w:p", "w:tbl" -> {}
                default -> collect(element.children(), cells, at);
            }
        }
    }
}
