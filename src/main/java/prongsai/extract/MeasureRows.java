package prongsai.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Value;
import prongsai.text.Numerals;
import prongsai.text.Squash;

/**
 * Joins the rows of measures tables to measures, over all such tables of a document in order.
 *
 * <p>A row begins a measure where a number stands in its key column, or in front of its title where the form has no
 * such column. Any other row goes on with the measure before it: over a page, or below a merged number.
 */
final class MeasureRows {
    private static final Map<Role, Field> FIELDS = new LinkedHashMap<>();
    private static final Pattern KEY = Pattern.compile("\\D{0,12}?(\\d{1,2})\\s*[.)]?\\s*");
    private static final Pattern IN_TITLE = Pattern.compile(
            "\\s*(?:มาตรการที่|กิจกรรมที่|ลำดับที่)?\\s*(\\d{1,2})\\s*[.)]\\s*(?!\\d)|\\s*(?:มาตรการที่|กิจกรรมที่)\\s*(\\d{1,2})\\s*[:.)]?\\s*");

    static {
        FIELDS.put(Role.TITLE, Field.TITLE);
        FIELDS.put(Role.METHOD, Field.METHOD);
        FIELDS.put(Role.STEPS, Field.METHOD);
        FIELDS.put(Role.GUIDELINE, Field.METHOD);
        FIELDS.put(Role.PERIOD, Field.PERIOD);
        FIELDS.put(Role.RESPONSIBLE, Field.RESPONSIBLE);
        FIELDS.put(Role.RESULT, Field.OUTPUT);
        FIELDS.put(Role.OUTCOME, Field.OUTCOME);
        FIELDS.put(Role.FOLLOW_UP, Field.FOLLOW_UP);
        FIELDS.put(Role.NOTE, Field.NOTE);
    }

    private record Open(int number, EntryBuilder builder) {}

    private final Ledger ledger;
    private final List<Open> open = new ArrayList<>();
    private boolean numberedTitles;

    MeasureRows(Ledger ledger) {
        this.ledger = ledger;
    }

    void add(Row row) {
        OptionalInt printed = number(row);
        if (printed.isPresent() && !goesOn(row, printed.getAsInt())) {
            begin(row, printed.getAsInt());
        } else if (printed.isEmpty() && unnumbered(row)) {
            begin(row, lastNumber() + 1);
        } else if (open.isEmpty()) {
            row.allCells().forEach(cell -> ledger.leave(cell, cell.text()));
        } else {
            goOn(row, open.getLast());
        }
    }

    List<Measure> measures() {
        return open.stream().map(o -> new Measure(o.number, o.builder.fields())).toList();
    }

    private int lastNumber() {
        return open.isEmpty() ? 0 : open.getLast().number;
    }

    private OptionalInt number(Row row) {
        if (row.has(Role.KEY)) {
            return row.begins(Role.KEY) ? keyNumber(row.text(Role.KEY)) : OptionalInt.empty();
        }
        Matcher matcher = IN_TITLE.matcher(Numerals.arabic(row.text(Role.TITLE)));
        if (!row.begins(Role.TITLE) || !matcher.lookingAt()) {
            return OptionalInt.empty();
        }
        numberedTitles = true;
        return OptionalInt.of(group(matcher));
    }

    private static OptionalInt keyNumber(String key) {
        Matcher matcher = KEY.matcher(Numerals.arabic(key).strip());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static int group(Matcher matcher) {
        return Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }

    /** The number of the measure before, printed again over the page. */
    private boolean goesOn(Row row, int number) {
        if (open.isEmpty() || number != lastNumber() || !row.first()) {
            return false;
        }
        String title = Squash.of(row.text(Role.TITLE));
        String before = Squash.of(open.getLast().builder.text(Field.TITLE));
        return title.isEmpty() || title.replace("ต่อ", "").equals(before.replace("ต่อ", ""));
    }

    /** A form without numbers: a title begins a measure, but for the first row of a table that goes on. */
    private boolean unnumbered(Row row) {
        if (!row.begins(Role.TITLE)) {
            return false;
        }
        if (row.has(Role.KEY)) {
            return open.isEmpty() || (!row.first() && row.begins(Role.METHOD) && row.begins(Role.RESULT));
        }
        // A form that numbers its titles: one without a number at the top of a table is the rest of a cut one.
        return open.isEmpty() || !row.first() || (row.headed() && !numberedTitles) || (!numberedTitles && whole(row));
    }

    /** A page cuts a row in the columns of long texts; one that has all others too is a row of its own. */
    private static boolean whole(Row row) {
        return !row.cut().contains(Role.TITLE)
                && row.begins(Role.METHOD)
                && row.begins(Role.RESULT)
                && row.begins(Role.RESPONSIBLE)
                && row.begins(Role.PERIOD);
    }

    private void begin(Row row, int number) {
        EntryBuilder builder = new EntryBuilder("measure " + number);
        open.add(new Open(number, builder));
        builder.claimNumber(row, Role.KEY, ledger);
        FIELDS.forEach((role, field) -> {
            if (row.has(role)) {
                builder.add(field, role == Role.TITLE ? title(row) : row.value(role));
                builder.claim(row, role, field.key(), ledger);
            }
        });
        leaveOthers(row);
    }

    private Value title(Row row) {
        Value title = row.value(Role.TITLE);
        Matcher matcher = IN_TITLE.matcher(Numerals.arabic(title.text()));
        boolean numbered = matcher.lookingAt() && matcher.end() < title.text().length();
        boolean own = !row.has(Role.KEY)
                || keyNumber(row.text(Role.KEY))
                        .equals(numbered ? OptionalInt.of(group(matcher)) : OptionalInt.empty());
        return numbered && own ? Cut.from(title, matcher.end()) : title;
    }

    private void goOn(Row row, Open measure) {
        boolean repeated =
                Squash.of(row.text(Role.TITLE)).replace("ต่อ", "").equals(Squash.of(measure.builder.text(Field.TITLE)));
        measure.builder.claimNumber(row, Role.KEY, ledger);
        FIELDS.forEach((role, field) -> {
            if (row.begun().contains(role)) {
                if (!(role == Role.TITLE && repeated)) {
                    measure.builder.add(field, row, role);
                }
                measure.builder.claim(row, role, field.key(), ledger);
            }
        });
        leaveOthers(row);
    }

    private void leaveOthers(Row row) {
        row.cells().forEach((role, cells) -> {
            if (role != Role.KEY && !FIELDS.containsKey(role)) {
                cells.forEach(cell -> ledger.leave(cell, cell.text()));
            }
        });
    }
}
