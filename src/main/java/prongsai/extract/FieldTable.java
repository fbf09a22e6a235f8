package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import prongsai.model.Cell;
import prongsai.model.Table;
import prongsai.text.Squash;

/**
 * A table of one measure, whose columns are its fields and whose rows are its steps, or what came of it: the measure's title
 * stands above the table, or in a row of one cell, so that one table may hold several.
 *
 * @param forms from top to bottom; only the first may be without a title
 * @param columns what the columns of the last one mean
 * @param names ids of the cells that name columns
 */
record FieldTable(List<Form> forms, TableLayout columns, Set<String> names) {
    /** Names of columns are short. */
    private static final int LONGEST_NAME = 60;
    /** One name alone may be the beginning of a sentence. */
    private static final int FEWEST = 2;

    /** A table with a column of these has records of its own, or figures. */
    private static final Set<Role> OTHERS = EnumSet.of(
            Role.TITLE, Role.ELEMENTS, Role.INDICATOR, Role.ISSUE, Role.IMPROVEMENT, Role.SCORE, Role.LEVEL, Role.RANK);

    FieldTable {
        forms = List.copyOf(forms);
        names = Set.copyOf(names);
    }

    /**
     * A cell and the field that it tells.
     *
     * @param joined whether it goes on in the line of the one before, as a step does behind its number
     */
    record Told(Role role, Cell cell, boolean joined) {}

    /**
     * What is told of one measure.
     *
     * @param title the cell that it begins with; empty for one whose title stands elsewhere
     * @param fields those that have a column, filled in or not
     * @param activities whether its steps are called activities, as measures may be, too
     */
    record Form(Optional<Cell> title, Set<Role> fields, List<Told> cells, boolean activities) {
        Form {
            fields = Set.copyOf(fields);
            cells = List.copyOf(cells);
        }
    }

    /** A form while its rows are being read. */
    private static final class Open {
        private final Optional<Cell> title;
        private final Set<Role> fields = EnumSet.noneOf(Role.class);
        private final List<Told> cells = new ArrayList<>();
        private boolean activities;

        Open(Optional<Cell> title) {
            this.title = title;
        }

        Form form() {
            return new Form(title, fields, cells, activities);
        }
    }

    /**
     * Reads a table.
     *
     * @param title whether a row's only cell begins a form
     * @param before what the columns of the table mean whose rest this one may be
     * @return empty where no row names fields before the first that tells something
     */
    static Optional<FieldTable> of(Table table, Predicate<Cell> title, Optional<TableLayout> before) {
        List<Form> forms = new ArrayList<>();
        Open open = new Open(Optional.empty());
        Set<String> names = new HashSet<>();
        Optional<TableLayout> columns = Optional.empty();
        boolean begun = false;
        Optional<TableLayout> above = before.filter(layout -> layout.roles().size() == table.columns());
        int row = 1;
        while (row <= table.rows()) {
            List<Cell> cells = table.row(row);
            boolean alone = cells.size() == 1 && cells.getFirst().columnSpan() == table.columns();
            Optional<TableLayout> head = alone && table.columns() > 1
                    ? Optional.empty()
                    : head(table, row, begun ? Optional.empty() : columns);
            begun = false;
            int next = row + 1;
            if (alone && title.test(cells.getFirst())) {
                close(forms, open);
                open = new Open(Optional.of(cells.getFirst()));
                above = Optional.empty();
                begun = true;
            } else if (head.isPresent()) {
                columns = head;
                open.activities |= head.get().kind() == TableKind.MEASURES;
                open.fields.addAll(fields(head.get()));
                next = head.get().firstRow();
                table.cells(row, next - 1).forEach(cell -> names.add(cell.id()));
            } else if (columns.isPresent() || above.isPresent()) {
                columns = columns.isPresent() ? columns : above;
                open.fields.addAll(fields(columns.get()));
                if (!alone || table.columns() == 1) {
                    add(open.cells, cells, columns.get());
                }
            } else if (!alone && cells.stream().anyMatch(cell -> !cell.blank())) {
                return Optional.empty();
            }
            row = next;
        }
        if (open.title.isPresent() || !open.fields.isEmpty()) {
            forms.add(open.form());
        }
        boolean told = forms.stream().anyMatch(form -> !form.fields.isEmpty());
        List<Form> all = forms;
        return told ? columns.map(last -> new FieldTable(all, last, names)) : Optional.empty();
    }

    /** A head above the first title is that of all. */
    private static void close(List<Form> forms, Open open) {
        if (open.title.isPresent() || !open.cells.isEmpty()) {
            forms.add(open.form());
        }
    }

    private static Set<Role> fields(TableLayout columns) {
        Set<Role> fields = EnumSet.noneOf(Role.class);
        columns.roles().stream().filter(Labels.TOLD::contains).forEach(fields::add);
        return fields;
    }

    /** The number of a step goes before it, in its line. */
    private static void add(List<Told> told, List<Cell> cells, TableLayout columns) {
        Optional<Cell> number = cells.stream()
                .filter(cell -> columns.role(cell.column()) == Role.KEY && !cell.blank())
                .findFirst();
        boolean steps = cells.stream().anyMatch(cell -> columns.role(cell.column()) == Role.METHOD && !cell.blank());
        for (Cell cell : cells) {
            Role role = columns.role(cell.column());
            boolean step = role == Role.METHOD && steps && number.isPresent();
            if (step) {
                told.add(new Told(role, number.get(), false));
                number = Optional.empty();
            }
            if (Labels.TOLD.contains(role)) {
                told.add(new Told(role, cell, step));
            }
        }
    }

    /**
     * The columns below a row that names fields: several of them, or one where the row names nothing else. Below others it names
     * such as those have not, or is the same row again.
     */
    private static Optional<TableLayout> head(Table table, int row, Optional<TableLayout> above) {
        List<Cell> cells = table.row(row).stream().filter(cell -> !cell.blank()).toList();
        if (cells.isEmpty() || cells.stream().anyMatch(cell -> cell.text().length() > LONGEST_NAME)) {
            return Optional.empty();
        }
        return LayoutFinder.named(table, row)
                .map(found -> activities(table, found))
                .filter(found -> found.roles().stream().noneMatch(OTHERS::contains))
                .filter(found -> above.map(before -> further(table, row, found, before))
                        .orElseGet(() -> fields(found).size() >= FEWEST || alone(cells, found)));
    }

    private static boolean alone(List<Cell> cells, TableLayout found) {
        return fields(found).size() == 1 && cells.stream().allMatch(cell -> found.role(cell.column()) != Role.OTHER);
    }

    private static boolean further(Table table, int row, TableLayout found, TableLayout above) {
        List<String> names = words(table, row);
        boolean again = above.firstRow() > 1 && names.equals(words(table, above.firstRow() - 1));
        Set<Role> both = EnumSet.copyOf(fields(above));
        both.retainAll(fields(found));
        return again || (fields(found).size() >= FEWEST && both.isEmpty());
    }

    private static List<String> words(Table table, int row) {
        return table.row(row).stream().map(cell -> Squash.of(cell.text())).toList();
    }

    /** Below a measure its activities are how it is done, where no other column says it. The kind says that it was so. */
    private static TableLayout activities(Table table, TableLayout found) {
        int at = found.roles().indexOf(Role.TITLE);
        boolean called = at >= 0
                && table.at(found.firstRow() - 1, at + 1)
                        .filter(cell -> Squash.of(cell.text()).startsWith("กิจกรรม"))
                        .isPresent();
        if (!called || found.has(Role.METHOD) || found.roles().lastIndexOf(Role.TITLE) != at) {
            return found;
        }
        List<Role> roles = new ArrayList<>(found.roles());
        roles.set(at, Role.METHOD);
        return new TableLayout(TableKind.MEASURES, roles, found.firstRow(), true);
    }
}
