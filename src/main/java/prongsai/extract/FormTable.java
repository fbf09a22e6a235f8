package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import prongsai.model.Cell;
import prongsai.model.Table;

/**
 * A table of names and values, as a form has them: a name left of each value, merged over several of them, or above one that
 * is as wide as the table. A row of one cell as wide as the table that is a title begins a form, so that one table may hold
 * several, and the rest of one that began on the page before.
 *
 * @param forms from top to bottom; only the first may be without a title
 */
record FormTable(List<Form> forms) {
    /** Names of fields that a head may have side by side. */
    private static final Set<Role> FIELDS = EnumSet.of(
            Role.TITLE,
            Role.METHOD,
            Role.STEPS,
            Role.GUIDELINE,
            Role.PERIOD,
            Role.RESPONSIBLE,
            Role.RESULT,
            Role.OUTCOME,
            Role.FOLLOW_UP,
            Role.EVIDENCE,
            Role.NOTE,
            Role.ASIDE);

    FormTable {
        forms = List.copyOf(forms);
    }

    /**
     * A value and its name.
     *
     * @param role what the name means
     * @param name the cell that holds it; the same for several values where it is merged over their rows
     */
    record Named(Role role, Cell name, Cell value) {}

    /**
     * One form.
     *
     * @param title the cell that it begins with; empty for one whose title stands elsewhere
     * @param values those that have a name, in their order
     */
    record Form(Optional<Cell> title, List<Named> values) {
        Form {
            values = List.copyOf(values);
        }

        /** What of these fields is named, each as often as it has a name. */
        List<Role> named(Predicate<Role> fields) {
            return values.stream()
                    .filter(named -> fields.test(named.role))
                    .map(named -> new Named(named.role, named.name, named.name))
                    .distinct()
                    .map(Named::role)
                    .toList();
        }
    }

    /**
     * Reads a table as forms.
     *
     * @param title whether a row's only cell begins a form
     * @return empty where no more than half of the rows are names with values, or titles
     */
    static Optional<FormTable> of(Table table, Predicate<Cell> title) {
        List<Form> forms = new ArrayList<>();
        Optional<Cell> begun = Optional.empty();
        List<Named> values = new ArrayList<>();
        Optional<Cell> above = Optional.empty();
        int told = 0;
        for (int row = 1; row <= table.rows(); row++) {
            List<Cell> cells = covering(table, row);
            boolean alone = cells.size() == 1;
            boolean goesOn = alone && cells.getFirst().row() < row;
            if (goesOn) {
                told++;
                continue;
            }
            if (alone && title.test(cells.getFirst())) {
                close(forms, begun, values);
                begun = Optional.of(cells.getFirst());
                values.clear();
                told++;
            } else if (alone && above.isPresent()) {
                values.add(new Named(role(above.get()).orElseThrow(), above.get(), cells.getFirst()));
                told += 2;
            } else {
                List<Named> pairs = pairs(cells, row);
                values.addAll(pairs);
                told += pairs.isEmpty() ? 0 : 1;
            }
            above = alone && above.isEmpty() && role(cells.getFirst()).isPresent()
                    ? Optional.of(cells.getFirst())
                    : Optional.empty();
        }
        close(forms, begun, values);
        return told * 2 > table.rows() ? Optional.of(new FormTable(forms)) : Optional.empty();
    }

    /** True for a cell that names a value beside or below it, in a table that is told as forms. */
    static boolean names(Table table, Cell cell) {
        List<Cell> cells = covering(table, cell.row());
        if (cells.size() == 1) {
            return HeaderWordings.alone(cell.text());
        }
        int at = cells.indexOf(cell);
        return cells.size() % 2 == 0 && at % 2 == 0 && (at == 0 || role(cell).isPresent());
    }

    private static void close(List<Form> forms, Optional<Cell> title, List<Named> values) {
        if (title.isPresent() || !values.isEmpty()) {
            forms.add(new Form(title, values));
        }
    }

    /** The cells of a row from left to right, with those that began above it. */
    private static List<Cell> covering(Table table, int row) {
        List<Cell> cells = new ArrayList<>();
        int column = 1;
        while (column <= table.columns()) {
            Optional<Cell> cell = table.at(row, column);
            cell.ifPresent(cells::add);
            column = cell.map(c -> c.column() + c.columnSpan()).orElse(column + 1);
        }
        return cells;
    }

    /** Names and values in turn; none where all values are names of other fields, as in the head of a table. */
    private static List<Named> pairs(List<Cell> cells, int row) {
        List<Named> pairs = new ArrayList<>();
        boolean head = true;
        if (cells.size() % 2 != 0) {
            return pairs;
        }
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            Optional<Role> role = role(cells.get(i));
            Cell value = cells.get(i + 1);
            if (role.isEmpty()) {
                return List.of();
            }
            head &= HeaderWordings.alone(value.text())
                    && role(value)
                            .filter(other -> FIELDS.contains(other) && other != role.get())
                            .isPresent();
            if (value.row() == row) {
                pairs.add(new Named(role.get(), cells.get(i), value));
            }
        }
        return head ? List.of() : pairs;
    }

    private static Optional<Role> role(Cell cell) {
        return HeaderWordings.role(cell.text());
    }
}
