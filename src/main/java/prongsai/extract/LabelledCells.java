package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Cell;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.model.Value;
import prongsai.text.Steps;

/**
 * Cells that hold several fields of a measure, each on lines that begin with what a column would be called, where the form
 * has no such columns: a measure left, all that is told of it right.
 */
final class LabelledCells {
    /** One such name may begin a sentence. */
    private static final int FEWEST = 2;

    private LabelledCells() {}

    /** True where more than half of the cells of a column below a row tell several fields. */
    static boolean below(Table table, int row, int column) {
        List<Cell> cells = LayoutFinder.below(table, row, column);
        long told = cells.stream()
                .filter(cell -> several(cell, Role.OTHER, Set.of()))
                .count();
        return told * 2 > cells.size();
    }

    /**
     * True where a cell tells several fields.
     *
     * @param whole the cell, with what pages cut from it
     * @param own what its column means
     * @param columns what the columns of its table mean: a name of one of them is no field of this cell
     */
    static boolean several(Cell whole, Role own, Set<Role> columns) {
        return lines(whole).stream()
                        .flatMap(line -> label(line, own, columns).stream())
                        .map(Labels.Label::role)
                        .distinct()
                        .count()
                >= FEWEST;
    }

    /**
     * The fields that a cell, or a part that pages cut from it, tells.
     *
     * @param open the field that it begins with, unless it names one: that of its column, or what the part above ended with
     * @return what each tells, its names left out
     */
    static Map<Role, Value> fields(Cell cell, Role own, Set<Role> columns, Role open, Digits digits) {
        Map<Role, List<String>> lines = new EnumMap<>(Role.class);
        Role at = open;
        for (String line : lines(cell)) {
            Optional<Labels.Label> label = label(line, own, columns);
            at = label.map(Labels.Label::role).orElse(at);
            String text = line.substring(label.map(Labels.Label::end).orElse(0)).strip();
            List<String> told = lines.computeIfAbsent(at, role -> new ArrayList<>());
            if (!text.isEmpty()) {
                told.add(Steps.lines(digits.of(text)));
            }
        }
        Map<Role, Value> fields = new EnumMap<>(Role.class);
        lines.forEach((role, told) -> fields.put(role, Value.of(String.join("\n", told), cell.id(), cell.place())));
        return fields;
    }

    /** The field that the end of a cell belongs to, of which {@code open} is the one that it begins with. */
    static Role last(Cell cell, Role own, Set<Role> columns, Role open) {
        return lines(cell).reversed().stream()
                .flatMap(line -> label(line, own, columns).stream())
                .map(Labels.Label::role)
                .findFirst()
                .orElse(open);
    }

    private static Optional<Labels.Label> label(String line, Role own, Set<Role> columns) {
        return Labels.told(line).filter(label -> label.role() == own || !columns.contains(label.role()));
    }

    private static List<String> lines(Cell cell) {
        return cell.paragraphs().stream()
                .map(Paragraph::text)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
