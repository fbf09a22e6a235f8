package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Box;
import prongsai.model.Cell;
import prongsai.model.Table;

/**
 * Where on the page the columns under a header stand. The rest of a table on the next page may show other lines than its
 * first part does, since a part below has columns of its own: its grid has another number of columns, and those that the
 * header named stand where they stood.
 *
 * @param layout what the columns mean
 * @param columns the named ones, from left to right
 */
record ColumnPlaces(TableLayout layout, List<Named> columns) {
    /** Lines of one table on two pages lie so near, in points. */
    private static final double NEAR = 4;

    /** Fewer named columns may stand at the same places by chance. */
    private static final int FEWEST = 3;

    ColumnPlaces {
        columns = List.copyOf(columns);
    }

    /**
     * A column under its header cell.
     *
     * @param role what it means
     * @param left its left edge, in points
     * @param right its right edge
     */
    record Named(Role role, double left, double right) {}

    /** The places of a table's columns; empty where it has no header of its own, or its form no geometry. */
    static Optional<ColumnPlaces> of(Table table, TableLayout layout) {
        if (!layout.headed() || layout.firstRow() < 2) {
            return Optional.empty();
        }
        List<Named> named = new ArrayList<>();
        Cell before = null;
        for (int column = 1; column <= table.columns(); column++) {
            Cell cell = table.at(layout.firstRow() - 1, column).orElse(null);
            if (cell == null || cell.place().box().isEmpty()) {
                return Optional.empty();
            }
            if (cell != before) {
                Box box = cell.place().box().get();
                named.add(new Named(layout.role(column), box.x0(), box.x1()));
            }
            before = cell;
        }
        return Optional.of(new ColumnPlaces(layout, named));
    }

    /** The layout of a table without a header whose columns stand at these places; empty for any other. */
    Optional<TableLayout> goneOn(Table table) {
        List<Role> roles = new ArrayList<>();
        Set<Role> met = EnumSet.noneOf(Role.class);
        Map<Integer, Double> lefts = lefts(table);
        for (int column = 1; column <= table.columns(); column++) {
            Role role = at(lefts.getOrDefault(column, Double.NaN));
            roles.add(role);
            met.add(role);
        }
        Set<Role> meant = EnumSet.noneOf(Role.class);
        columns.forEach(column -> meant.add(column.role));
        meant.remove(Role.OTHER);
        return meant.size() >= FEWEST && met.containsAll(meant) && sameSides(table) && edgesOfFirstRow(table)
                ? Optional.of(new TableLayout(layout.kind(), roles, 1, false))
                : Optional.empty();
    }

    private Role at(double left) {
        return columns.stream()
                .filter(column -> column.left - NEAR <= left && left < column.right - NEAR)
                .map(Named::role)
                .findFirst()
                .orElse(Role.OTHER);
    }

    /** Where each column begins, as its first cell shows; none for one without a cell of its own. */
    private static Map<Integer, Double> lefts(Table table) {
        Map<Integer, Double> lefts = new HashMap<>();
        for (Cell cell : table.cells()) {
            cell.place().box().ifPresent(box -> lefts.putIfAbsent(cell.column(), box.x0()));
        }
        return lefts;
    }

    private boolean sameSides(Table table) {
        return table.place()
                .box()
                .filter(box -> Math.abs(box.x0() - columns.getFirst().left) <= NEAR
                        && Math.abs(box.x1() - columns.getLast().right) <= NEAR)
                .isPresent();
    }

    /** The first row is the rest of a row above or the next one: each of its cells begins where a column does. */
    private boolean edgesOfFirstRow(Table table) {
        return table.row(1).stream()
                .flatMap(cell -> cell.place().box().stream())
                .allMatch(box -> columns.stream().anyMatch(column -> Math.abs(column.left - box.x0()) <= NEAR));
    }
}
