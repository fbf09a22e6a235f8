package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import prongsai.model.Cell;
import prongsai.model.Table;

/**
 * A table of names and values, as a form has them: a name left of each value, or above one that is as wide as the table.
 * A row of one cell that is a title begins a form, so that one table may hold several, and the rest of one that began on the
 * page before.
 *
 * @param forms from top to bottom; only the first may be without a title
 */
record FormTable(List<Form> forms) {
    FormTable {
        forms = List.copyOf(forms);
    }

    /**
     * A value and what its name means.
     *
     * @param role {@link Role#OTHER} for a name that no field has
     */
    record Named(Role role, Cell value) {}

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
        Optional<Role> above = Optional.empty();
        int told = 0;
        for (int row = 1; row <= table.rows(); row++) {
            List<Cell> cells = table.row(row);
            boolean alone = cells.size() == 1;
            if (alone && title.test(cells.getFirst())) {
                close(forms, begun, values);
                begun = Optional.of(cells.getFirst());
                values.clear();
                told++;
            } else if (alone && above.isPresent()) {
                values.add(new Named(above.get(), cells.getFirst()));
                told += 2;
            } else {
                List<Named> pairs = pairs(cells);
                values.addAll(pairs);
                told += pairs.isEmpty() ? 0 : 1;
            }
            above = alone && above.isEmpty() ? role(cells.getFirst()) : Optional.empty();
        }
        close(forms, begun, values);
        return told * 2 > table.rows() ? Optional.of(new FormTable(forms)) : Optional.empty();
    }

    private static void close(List<Form> forms, Optional<Cell> title, List<Named> values) {
        if (title.isPresent() || !values.isEmpty()) {
            forms.add(new Form(title, values));
        }
    }

    /** Names and values in turn; none where several values are all names themselves, as in the head of a table. */
    private static List<Named> pairs(List<Cell> cells) {
        List<Named> pairs = new ArrayList<>();
        boolean head = cells.size() > 2;
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            Optional<Role> role = role(cells.get(i));
            if (role.isEmpty()) {
                return List.of();
            }
            head &= role(cells.get(i + 1)).isPresent();
            pairs.add(new Named(role.get(), cells.get(i + 1)));
        }
        return head || cells.size() % 2 != 0 ? List.of() : pairs;
    }

    private static Optional<Role> role(Cell cell) {
        return HeaderWordings.role(cell.text());
    }
}
