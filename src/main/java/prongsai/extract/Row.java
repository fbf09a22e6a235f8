package prongsai.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Cell;
import prongsai.model.Place;
import prongsai.model.Value;

/**
 * A row of a table by the meaning of its columns.
 *
 * @param table number of the table
 * @param number row of the grid, 1-based
 * @param first true for the first row of data of its table
 * @param headed whether its table has a header of its own
 * @param values text by meaning; a meaning that the form has no column for is absent
 * @param cells cells by meaning, in order of columns; those that began in a row above included
 * @param begun meanings whose cell begins in this row
 * @param cut meanings whose cell is the rest of one that a page cut
 */
record Row(
        String table,
        int number,
        boolean first,
        boolean headed,
        Map<Role, Value> values,
        Map<Role, List<Cell>> cells,
        Set<Role> begun,
        Set<Role> cut) {
    Row {
        values = new EnumMap<>(values);
        cells = new EnumMap<>(cells);
    }

    /** The same row as the rest of one that a page cut: every cell that begins here goes on. */
    Row goneOn() {
        return new Row(table, number, first, headed, values, cells, begun, begun);
    }

    String text(Role role) {
        return Optional.ofNullable(values.get(role)).map(Value::text).orElse("");
    }

    boolean has(Role role) {
        return values.containsKey(role);
    }

    boolean blank(Role role) {
        return text(role).isBlank();
    }

    /** True where a cell of this meaning begins here and has text. */
    boolean begins(Role role) {
        return begun.contains(role) && !blank(role);
    }

    Value value(Role role) {
        return Optional.ofNullable(values.get(role)).orElse(Value.EMPTY);
    }

    List<Cell> cellsOf(Role role) {
        return Optional.ofNullable(cells.get(role)).orElse(List.of());
    }

    List<Cell> allCells() {
        return cells.values().stream().flatMap(List::stream).toList();
    }

    Place place() {
        return allCells().stream().findFirst().map(Cell::place).orElse(Place.NOWHERE);
    }
}
