package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Cell;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.model.Value;
import prongsai.text.Numerals;
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
        List<Cell> cells = table.cells().stream()
                .filter(c -> c.row() > row && c.column() == column && !c.blank())
                .toList();
        long told = cells.stream()
                .filter(cell -> !fields(cell, Role.OTHER, Set.of(), Role.OTHER, Digits.KEEP)
                        .isEmpty())
                .count();
        return told * 2 > cells.size();
    }

    /**
     * The fields that a cell tells.
     *
     * @param own what its column means
     * @param columns what the columns of its table mean: a name of one of them is no field of this cell
     * @param open the field that a cell went on with which a page cut above this one; {@link Role#OTHER} for none
     * @return what each tells, its names left out, the last one last; empty where fewer than two fields are named
     */
    static Map<Role, Value> fields(Cell cell, Role own, Set<Role> columns, Role open, Digits digits) {
        Map<Role, List<String>> lines = new EnumMap<>(Role.class);
        Set<Role> named = EnumSet.noneOf(Role.class);
        Role at = open == Role.OTHER ? own : open;
        for (String line : lines(cell)) {
            Optional<Labels.Label> label = Labels.of(Numerals.arabic(line))
                    .filter(l -> Labels.TOLD.contains(l.role()))
                    .filter(l -> l.role() == own || !columns.contains(l.role()));
            if (label.isPresent()) {
                at = label.get().role();
                named.add(at);
            }
            String text = line.substring(label.map(Labels.Label::end).orElse(0)).strip();
            List<String> told = lines.computeIfAbsent(at, role -> new ArrayList<>());
            if (!text.isEmpty()) {
                told.add(Steps.lines(digits.of(text)));
            }
        }
        if (named.size() < (open == Role.OTHER ? FEWEST : 1)) {
            return Map.of();
        }
        Map<Role, Value> fields = new EnumMap<>(Role.class);
        lines.forEach((role, told) -> fields.put(role, Value.of(String.join("\n", told), cell.id(), cell.place())));
        return fields;
    }

    /** The field that the end of a cell belongs to. */
    static Role last(Cell cell, Role own, Set<Role> columns) {
        return lines(cell).reversed().stream()
                .flatMap(line -> Labels.of(Numerals.arabic(line)).stream())
                .map(Labels.Label::role)
                .filter(role -> Labels.TOLD.contains(role) && (role == own || !columns.contains(role)))
                .findFirst()
                .orElse(own);
    }

    private static List<String> lines(Cell cell) {
        return cell.paragraphs().stream()
                .map(Paragraph::text)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
