package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Value;
import prongsai.text.Numerals;
import prongsai.text.Squash;

/**
 * Joins the rows of measures tables to measures, over all such tables of a document in order.
 *
 * <p>A row begins a measure where a number stands in its key column, or in front of its title where the form has no
 * such column. Any other row goes on with the measure before it: over a page, or below a merged number. A row that
 * has the number and the title of a measure already met, and fields that this one lacks, completes it: a plan and its results
 * may stand in two tables.
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

    /** A heading that says of which year the tables below it are. */
    private static final Pattern YEAR =
            Pattern.compile("(?:ปี|งบประมาณ)\\s*(?:พ\\s*\\.?\\s*ศ\\s*\\.?)?\\s*(25\\d\\d)(?!\\s*[-–\\d])");

    private static final int LONGEST_HEADING = 120;

    /** What a table of results may say again of a plan. */
    private static final Set<Role> REPEATED = EnumSet.of(Role.PERIOD, Role.RESPONSIBLE, Role.NOTE);

    /**
     * A measure while its rows are being joined.
     *
     * @param year named by the last heading above the first
     */
    private record Open(int number, EntryBuilder builder, String year) {}

    private final Ledger ledger;
    private final List<Open> open = new ArrayList<>();
    private boolean numberedTitles;
    /** The measure of the last row. */
    private @Nullable Open current;
    /** Named by the last heading that names one. */
    private String year = "";

    MeasureRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes notice of what stands between tables: measures of another year may have the same titles. */
    void heading(String text) {
        Matcher named = YEAR.matcher(Numerals.arabic(text));
        if (text.length() <= LONGEST_HEADING && named.find()) {
            year = named.group(1);
        }
    }

    void add(Row row) {
        OptionalInt printed = number(row);
        Open last = current;
        boolean same = last != null && printed.isPresent() && goesOn(row, printed.getAsInt(), last);
        Optional<Open> met = same ? Optional.empty() : met(row, printed);
        if (met.isPresent()) {
            current = met.get();
            complete(row, met.get());
        } else if (printed.isPresent() && !same) {
            current = begin(row, printed.getAsInt());
        } else if (printed.isEmpty() && unnumbered(row)) {
            current = begin(row, lastNumber() + 1);
        } else if (last == null) {
            row.allCells().forEach(cell -> ledger.leave(cell, cell.text()));
        } else {
            goOn(row, last);
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
    private static boolean goesOn(Row row, int number, Open last) {
        if (number != last.number || !row.first()) {
            return false;
        }
        String title = Squash.of(row.text(Role.TITLE));
        String before = Squash.of(last.builder.text(Field.TITLE));
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

    /** The one measure of the same year that has the row's number, if it has one, its title, and none of its fields. */
    private Optional<Open> met(Row row, OptionalInt printed) {
        String title = Squash.of(title(row).text());
        if (!row.begins(Role.TITLE) || title.isEmpty()) {
            return Optional.empty();
        }
        List<Open> same = open.stream()
                .filter(o -> printed.isEmpty() || printed.getAsInt() == o.number)
                .filter(o -> o.year.equals(year))
                .filter(o -> Squash.of(o.builder.text(Field.TITLE)).equals(title))
                .toList();
        return same.size() == 1 && lacks(same.getFirst(), row) ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** True where a row has fields that a measure lacks, and besides at most such as a plan and its results both have. */
    private static boolean lacks(Open measure, Row row) {
        Map<Field, Value> told = measure.builder.fields();
        boolean lacking = false;
        for (Map.Entry<Role, Field> role : FIELDS.entrySet()) {
            if (role.getKey() == Role.TITLE || !row.has(role.getKey())) {
                continue;
            }
            boolean has = told.containsKey(role.getValue());
            if (has && !repeats(measure, row, role.getKey(), role.getValue())) {
                return false;
            }
            lacking |= !has;
        }
        return lacking;
    }

    private static boolean repeats(Open measure, Row row, Role role, Field field) {
        String before = Squash.of(measure.builder.text(field));
        return REPEATED.contains(role)
                && (row.blank(role) || Squash.of(row.text(role)).equals(before));
    }

    private void complete(Row row, Open measure) {
        measure.builder.claimNumber(row, Role.KEY, ledger);
        Set<Field> before = Set.copyOf(measure.builder.fields().keySet());
        FIELDS.forEach((role, field) -> {
            if (row.has(role)) {
                if (!before.contains(field)) {
                    measure.builder.add(field, row.value(role));
                }
                measure.builder.claim(row, role, field.key(), ledger);
            }
        });
        leaveOthers(row);
    }

    private Open begin(Row row, int number) {
        EntryBuilder builder = new EntryBuilder("measure " + number);
        Open begun = new Open(number, builder, year);
        open.add(begun);
        builder.claimNumber(row, Role.KEY, ledger);
        FIELDS.forEach((role, field) -> {
            if (row.has(role)) {
                builder.add(field, role == Role.TITLE ? title(row) : row.value(role));
                builder.claim(row, role, field.key(), ledger);
            }
        });
        leaveOthers(row);
        return begun;
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
