package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Cell;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.model.Value;
import prongsai.text.Similarity;
import prongsai.text.Squash;
import prongsai.text.Steps;

/** Makes rows of a table whose layout is known. */
final class RowReader {
    private static final double SAME_WORDS = 0.6;

    /** Columns whose cells may name fields that have no column. */
    private static final Set<Role> NAMING =
            EnumSet.of(Role.METHOD, Role.RESULT, Role.STEPS, Role.GUIDELINE, Role.OTHER);

    private final Digits digits;
    private final CutCells cut;
    /** The field that the last cell of each column ended with, where that tells several. */
    private final Map<Integer, Role> named = new HashMap<>();

    /** Merged cells that reach the end of the table before: a page may cut them. */
    private Map<Integer, Cell> reachingEnd = Map.of();

    private TableKind kindBefore = TableKind.OTHER;

    RowReader(Digits digits, CutCells cut) {
        this.digits = digits;
        this.cut = cut;
    }

    /** What a table holds in its order: sections over the whole width, and rows. */
    sealed interface Line {
        /** A row of data, and what the columns mean there. */
        record Data(Row row, TableLayout layout) implements Line {}

        /** A head among the rows: what the columns mean below it. */
        record Head(TableLayout layout) implements Line {}

        /** A row that is one cell over all columns: a heading among the rows. */
        record Section(Cell cell, String text) implements Line {}
    }

    /**
     * The lines of a table; its header rows, first and repeated, go to the ledger as such.
     *
     * @param found what the columns mean below the first header; below another they mean what that one says
     */
    List<Line> lines(Table table, TableLayout found, Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        table.cells().stream()
                .filter(c -> c.row() < found.firstRow())
                .filter(c -> !c.blank())
                .forEach(c -> header(c, table, lines, ledger));
        boolean first = true;
        TableLayout layout = found;
        int row = found.firstRow();
        while (row <= table.rows()) {
            List<Cell> begun = table.row(row);
            int next = row + 1;
            boolean repeated = LayoutFinder.repeatsHeader(table, row, layout) && !belowAnother(table, row, layout);
            Optional<TableLayout> another = repeated ? Optional.empty() : LayoutFinder.another(table, row, layout);
            if (repeated) {
                begun.forEach(ledger::header);
            } else if (another.isPresent()) {
                layout = another.get();
                next = layout.firstRow();
                first = true;
                header(table, row, next, ledger);
                lines.add(new Line.Head(layout));
            } else if (section(begun, table)) {
                Cell cell = begun.stream().filter(c -> !c.blank()).findFirst().orElseThrow();
                begun.forEach(ledger::heading);
                lines.add(new Line.Section(cell, digits.of(cell.text())));
            } else {
                lines.add(new Line.Data(row(table, row, layout, first), layout));
                first = false;
            }
            row = next;
        }
        reachingEnd = reachingEnd(table, layout);
        kindBefore = layout.kind();
        return lines;
    }

    /** Directly below its table's own header none is repeated, unless in its words: it is the rest of a row that names columns. */
    private static boolean belowAnother(Table table, int row, TableLayout layout) {
        return layout.headed()
                && row == layout.firstRow()
                && table.row(row).stream()
                        .filter(c -> !c.blank())
                        .noneMatch(c -> table.at(row - 1, c.column())
                                .filter(above ->
                                        Similarity.dice(Squash.of(above.text()), Squash.of(c.text())) >= SAME_WORDS)
                                .isPresent());
    }

    private static void header(Table table, int from, int to, Ledger ledger) {
        table.cells().stream().filter(c -> c.row() >= from && c.row() < to).forEach(ledger::header);
    }

    private void header(Cell cell, Table table, List<Line> lines, Ledger ledger) {
        if (cell.columnSpan() == table.columns() && table.columns() > 1) {
            ledger.heading(cell);
            lines.add(new Line.Section(cell, digits.of(cell.text())));
        } else {
            ledger.header(cell);
        }
    }

    private static boolean section(List<Cell> begun, Table table) {
        return table.columns() > 2 && begun.stream().anyMatch(c -> c.columnSpan() == table.columns() && !c.blank());
    }

    private Row row(Table table, int number, TableLayout layout, boolean first) {
        Map<Role, Value> values = new EnumMap<>(Role.class);
        Map<Role, List<Cell>> cells = new EnumMap<>(Role.class);
        Set<Role> begun = EnumSet.noneOf(Role.class);
        Set<Role> rests = EnumSet.noneOf(Role.class);
        Cell before = null;
        for (int column = 1; column <= Math.max(table.columns(), layout.roles().size()); column++) {
            Role role = layout.role(column);
            Cell cell = table.at(number, column)
                    .map(c -> goneOn(whole(c, number), table, layout))
                    .orElse(null);
            if (cell == null) {
                values.putIfAbsent(role, Value.EMPTY);
            } else if (cell != before) {
                for (Map.Entry<Role, Value> told : told(cell, column, layout).entrySet()) {
                    values.merge(told.getKey(), told.getValue(), Value::append);
                    cells.computeIfAbsent(told.getKey(), r -> new ArrayList<>()).add(cell);
                    if (cell.row() == number && cell.place().table().equals(table.number())) {
                        begun.add(told.getKey());
                        if (cell.continued()) {
                            rests.add(told.getKey());
                        }
                    }
                }
            } else {
                values.putIfAbsent(role, new Value("", List.of(new Value.Piece(0, 0, cell.id(), cell.place()))));
            }
            before = cell;
        }
        return new Row(table.number(), number, first, layout.headed(), values, cells, begun, rests);
    }

    /** What a cell tells by what it means: of its column's meaning, or of the fields that it names itself. */
    private Map<Role, Value> told(Cell cell, int column, TableLayout layout) {
        Role own = layout.role(column);
        Set<Role> columns = Set.copyOf(layout.roles());
        boolean naming = layout.kind() == TableKind.MEASURES && NAMING.contains(own);
        if (!naming || !LabelledCells.several(cut.inLaterRow(cell), own, columns)) {
            named.remove(column);
            return Map.of(own, value(cell, digits));
        }
        Role open = cell.continued() ? named.getOrDefault(column, own) : own;
        named.put(column, LabelledCells.last(cell, own, columns, open));
        Map<Role, Value> fields = LabelledCells.fields(cell, own, columns, open, digits);
        return fields.isEmpty() ? Map.of(own, value(cell, digits)) : fields;
    }

    private Cell whole(Cell cell, int row) {
        return cell.row() == row ? cut.inFirstRow(cell) : cut.inLaterRow(cell);
    }

    private static Map<Integer, Cell> reachingEnd(Table table, TableLayout layout) {
        Map<Integer, Cell> reaching = new HashMap<>();
        for (Cell cell : table.cells()) {
            boolean end = cell.row() + cell.rowSpan() - 1 == table.rows();
            if (end && cell.rowSpan() > 1 && cell.row() >= layout.firstRow() && !cell.blank()) {
                reaching.put(cell.column(), cell);
            }
        }
        return reaching;
    }

    /** An empty merged cell at the top of a table, below a merged one that reached the end of the page: the same cell. */
    private Cell goneOn(Cell cell, Table table, TableLayout layout) {
        boolean top = cell.row() == layout.firstRow() && cell.blank() && cell.images() == 0;
        boolean merged = cell.rowSpan() > 1 || layout.firstRow() == table.rows();
        Cell before = reachingEnd.get(cell.column());
        boolean same = layout.kind() == kindBefore && layout.role(cell.column()) != Role.KEY;
        return top && merged && before != null && same ? before : cell;
    }

    /** The text of a cell: a line a paragraph or numbered step. */
    static Value value(Cell cell, Digits digits) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : cell.paragraphs()) {
            if (!paragraph.text().isBlank()) {
                lines.add(Steps.lines(digits.of(paragraph.text()).strip()));
            }
        }
        return Value.of(String.join("\n", lines), cell.id(), cell.place());
    }
}
