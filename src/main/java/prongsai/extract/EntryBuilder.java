package prongsai.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.model.Cell;
import prongsai.model.Field;
import prongsai.model.Value;
import prongsai.text.Numerals;
import prongsai.text.Thai;
import prongsai.text.WebAddress;

/** A record while its rows are being joined. */
final class EntryBuilder {
    private static final Pattern LIST_STEP = Pattern.compile("\\s*(?:[-–•*✓☐☑]|\\(?[0-9๐-๙]{1,2}[.)])");
    private static final Pattern NUMBER = Pattern.compile("\\D{0,12}\\d{1,2}[\\s.)]*|\\s*");

    private static final Pattern REST_OF_ADDRESS = Pattern.compile("[a-z0-9._~-]*[./]\\S*");

    private final String key;
    private final Map<Field, Value> fields = new LinkedHashMap<>();
    private final Set<Told> told = new HashSet<>();

    /** A cell that this record has told as what its column, or a name in it, means. */
    private record Told(Role role, String cell) {}

    EntryBuilder(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    Map<Field, Value> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Puts a field, or joins it to what stands there already; empty texts keep their place. */
    void add(Field field, Value value) {
        fields.merge(field, value, EntryBuilder::join);
    }

    /**
     * Joins what a row has of a field. The rest of a paragraph that a page cut goes on in its line, unless it begins a
     * list step or that line is a tick box with its label; a rest that an empty part above the cut stood for is told there.
     */
    void add(Field field, Row row, Role role) {
        List<Cell> cells = row.cellsOf(role);
        if (!cells.isEmpty() && cells.stream().allMatch(cell -> told.contains(new Told(role, cell.id())))) {
            return;
        }
        Value value = row.value(role);
        Value before = fields.getOrDefault(field, Value.EMPTY);
        if (row.cut().contains(role) && !before.blank() && goesOn(before.text(), value.text())) {
            fields.put(field, before.append(value, glue(before.text(), value.text())));
        } else {
            add(field, value);
        }
    }

    /** True where a text goes on in the line that one above a cut ended with: neither it nor that line has a mark of its own. */
    static boolean goesOn(String before, String after) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return !listStep(after) && !Ticks.boxesAlone(line);
    }

    /** True where a text begins with the mark of a list step or a tick box. */
    static boolean listStep(String text) {
        return LIST_STEP.matcher(text).lookingAt();
    }

    /** What goes between two parts of a paragraph, neither empty: nothing between Thai letters or in an address, else a space. */
    static String glue(String before, String after) {
        if (WebAddress.ends(before) && REST_OF_ADDRESS.matcher(after).lookingAt()) {
            return "";
        }
        boolean thai =
                !after.isEmpty() && Thai.isThai(before.charAt(before.length() - 1)) && Thai.isThai(after.charAt(0));
        return thai ? "" : " ";
    }

    String text(Field field) {
        return fields.getOrDefault(field, Value.EMPTY).text();
    }

    /** Enters all cells of a meaning as part of this record. */
    void claim(Row row, Role role, String field, Ledger ledger) {
        for (Cell cell : row.cellsOf(role)) {
            told.add(new Told(role, cell.id()));
            ledger.record(cell, key + "/" + field);
        }
    }

    /** Enters the cells of a column of numbers; one that holds words is left to be told as it is. */
    void claimNumber(Row row, Role role, Ledger ledger) {
        for (Cell cell : row.cellsOf(role)) {
            if (number(cell)) {
                ledger.record(cell, key + "/number");
            } else {
                ledger.leave(cell, cell.text());
            }
        }
    }

    /** True where a cell holds a number, with no more than a label before it, or nothing. */
    static boolean number(Cell cell) {
        return NUMBER.matcher(Numerals.arabic(cell.text())).matches();
    }

    /** Enters the cells of a column of ticks as status; one that holds words is left to be told as it is. */
    void claimTicks(Row row, Role role, Ledger ledger) {
        for (Cell cell : row.cellsOf(role)) {
            if (Ticks.lone(cell.text())) {
                ledger.record(cell, key + "/status");
            }
        }
    }

    private static Value join(Value before, Value next) {
        return next.blank() && next.pieces().isEmpty() ? before : before.append(next);
    }
}
