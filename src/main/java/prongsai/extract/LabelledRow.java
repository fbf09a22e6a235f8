package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Paragraph;
import prongsai.model.Value;

/** A record outside a table of them, while its fields are being gathered: each behind what a column would be called. */
final class LabelledRow {
    private final Map<Role, Value> values = new EnumMap<>(Role.class);
    private final Map<Role, List<Cell>> cells = new EnumMap<>(Role.class);
    private final List<String> blocks = new ArrayList<>();
    private Role open = Role.OTHER;

    /** Adds what a paragraph says from an offset on; what follows may go on with this field. */
    void put(Role role, Paragraph paragraph, int from, Digits digits) {
        put(role, Labels.cell(paragraph), Labels.value(paragraph, from, digits));
        use(paragraph);
    }

    /** Adds a cell of a block that is told by {@link #use}. */
    void put(Role role, Cell cell, Value value) {
        values.merge(role, value, Value::append);
        cells.computeIfAbsent(role, r -> new ArrayList<>()).add(cell);
        open = role;
    }

    /** The same, where the cell may be the rest of one that a page cut: a paragraph goes on in its line. */
    void goOn(Role role, Cell cell, Value value) {
        Value before = values.getOrDefault(role, Value.EMPTY);
        boolean rest = cell.continued() && !before.blank() && !value.blank();
        if (rest && EntryBuilder.goesOn(before.text(), value.text())) {
            values.put(role, before.append(value, EntryBuilder.glue(before.text(), value.text())));
            repeat(role, cell);
        } else {
            put(role, cell, value);
        }
    }

    /** The same, in the line of what stands there. */
    void join(Role role, Cell cell, Value value) {
        values.merge(role, value, (before, next) -> before.append(next, " "));
        repeat(role, cell);
    }

    /** What is told of a field. */
    String text(Role role) {
        return values.getOrDefault(role, Value.EMPTY).text();
    }

    /** Adds a cell that says again what the record has. */
    void repeat(Role role, Cell cell) {
        cells.computeIfAbsent(role, r -> new ArrayList<>()).add(cell);
        open = role;
    }

    void use(Block block) {
        blocks.add(block.id());
    }

    /** The field that what follows may go on with; {@link Role#OTHER} for none. */
    Role open() {
        return open;
    }

    /** Nothing goes on with the last field. */
    void close() {
        open = Role.OTHER;
    }

    /** True where the open field is named and nothing is told of it yet. */
    boolean awaits() {
        return open != Role.OTHER && values.getOrDefault(open, Value.EMPTY).blank();
    }

    boolean has(Role role) {
        return values.containsKey(role);
    }

    /** Which of these fields have a name, be something behind it or not. */
    Set<Role> named(Set<Role> fields) {
        Set<Role> named = EnumSet.copyOf(fields);
        named.retainAll(values.keySet());
        return named;
    }

    /** Which of these fields something is told of. */
    Set<Role> told(Set<Role> fields) {
        Set<Role> told = EnumSet.noneOf(Role.class);
        values.forEach((role, value) -> {
            if (fields.contains(role) && !value.blank()) {
                told.add(role);
            }
        });
        return told;
    }

    /** The blocks it is told in. */
    List<String> blocks() {
        return List.copyOf(blocks);
    }

    /** As a row of a table without a head. */
    Row row() {
        return new Row("", 0, false, true, values, cells, EnumSet.copyOf(values.keySet()), Set.of());
    }
}
