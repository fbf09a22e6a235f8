package prongsai.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Cell;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Status;
import prongsai.model.Value;
import prongsai.reference.Indicators;
import prongsai.text.Numerals;
import prongsai.text.Squash;

/** Joins the rows of indicator tables to indicators, over all such tables of a document in order. */
final class IndicatorRows {
    private static final Map<Role, Field> FIELDS = new LinkedHashMap<>();
    /** Scans lose the tone mark of ชี้ more often than any other. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:" + IndicatorGroups.NAMED + ")?(\\d{1,2})(?!\\d|\\.\\d)\\s*[:.)]?\\s*");

    static {
        FIELDS.put(Role.GUIDELINE, Field.GUIDELINE);
        FIELDS.put(Role.METHOD, Field.GUIDELINE);
        FIELDS.put(Role.RESPONSIBLE, Field.RESPONSIBLE);
        FIELDS.put(Role.PERIOD, Field.PERIOD);
        FIELDS.put(Role.RESULT, Field.PROGRESS);
        FIELDS.put(Role.NOTE, Field.NOTE);
    }

    private record Open(int number, EntryBuilder builder, List<Status> columns, List<Cell> answers) {}

    private final Ledger ledger;
    private final Indicators indicators;
    private final List<Open> open = new ArrayList<>();

    IndicatorRows(Ledger ledger, Indicators indicators) {
        this.ledger = ledger;
        this.indicators = indicators;
    }

    void add(Row row) {
        Role named = named(row);
        Optional<Integer> printed = numbered(row);
        boolean within = printed.isPresent() && !row.begins(Role.INDICATOR);
        boolean begins = !within && (row.begins(named) || printed.isPresent());
        Optional<Integer> number = begins ? printed.or(() -> number(row, named)) : Optional.empty();
        if (number.isPresent() && !goesOn(row, named, number.get())) {
            begin(row, named, number.get());
        } else if (open.isEmpty() || (begins && !row.first())) {
            row.allCells().forEach(cell -> ledger.leave(cell, cell.text()));
        } else {
            goOn(row, named);
        }
    }

    /** The column of the indicator's name; that of its number may be headed with the same word. */
    private static Role named(Row row) {
        boolean number = row.has(Role.TITLE)
                && NUMBER.matcher(Numerals.arabic(row.text(Role.INDICATOR))).matches();
        return row.has(Role.INDICATOR) && !number ? Role.INDICATOR : Role.TITLE;
    }

    /** The number that the indicator's own column holds: one that began above counts for every row that its cell covers. */
    private static Optional<Integer> numbered(Row row) {
        Matcher matcher = NUMBER.matcher(Numerals.arabic(row.text(Role.INDICATOR)));
        return matcher.lookingAt() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /**
     * The rest of a title that a page cut in two is no indicator of its own, be it the title of this number or, printed beside
     * a wrong one, of another.
     */
    private boolean goesOn(Row row, Role named, int number) {
        return row.first()
                && !open.isEmpty()
                && (number == open.getLast().number || completes(row.text(named), number))
                && !NUMBER.matcher(Numerals.arabic(row.text(named))).lookingAt();
    }

    private boolean completes(String rest, int number) {
        String begun = Squash.of(open.getLast().builder.text(Field.TITLE));
        return !begun.isEmpty()
                && indicators.of(number).stream()
                        .flatMap(indicator -> indicator.titles().stream())
                        .anyMatch(title -> Squash.of(title).equals(begun + Squash.of(rest)));
    }

    List<Indicator> indicators() {
        return open.stream().map(IndicatorRows::indicator).toList();
    }

    private Optional<Integer> number(Row row, Role named) {
        Matcher matcher = NUMBER.matcher(Numerals.arabic(row.text(named)));
        if (matcher.lookingAt()) {
            return Optional.of(Integer.valueOf(matcher.group(1)));
        }
        Matcher key = NUMBER.matcher(Numerals.arabic(row.text(Role.KEY)));
        if (row.begins(Role.KEY) && key.lookingAt()) {
            return Optional.of(Integer.valueOf(key.group(1)));
        }
        return indicators.titled(row.text(named)).map(i -> i.number());
    }

    private void begin(Row row, Role named, int number) {
        Open indicator =
                new Open(number, new EntryBuilder("indicator " + number), new ArrayList<>(), new ArrayList<>());
        open.add(indicator);
        indicator.answers.addAll(row.cellsOf(Role.RESULT));
        Value title = row.value(named);
        Matcher matcher = NUMBER.matcher(Numerals.arabic(title.text()));
        indicator.builder.add(Field.TITLE, matcher.lookingAt() ? Cut.from(title, matcher.end()) : title);
        indicator.builder.claim(row, named, Field.TITLE.key(), ledger);
        indicator.builder.claimNumber(row, Role.KEY, ledger);
        if (named == Role.TITLE) {
            indicator.builder.claimNumber(row, Role.INDICATOR, ledger);
        }
        FIELDS.forEach((role, field) -> {
            if (row.has(role)) {
                indicator.builder.add(field, row.value(role));
                indicator.builder.claim(row, role, field.key(), ledger);
            }
        });
        Ticks.ofColumns(row).ifPresent(indicator.columns::add);
        if (row.has(Role.STATUS)) {
            Ticks.ofColumn(row.value(Role.STATUS)).ifPresent(indicator.columns::add);
            indicator.builder.claim(row, Role.STATUS, "status", ledger);
        }
        for (Role role : List.of(Role.DONE, Role.NOT_DONE, Role.UNDER_WAY)) {
            indicator.builder.claimTicks(row, role, ledger);
        }
        leaveOthers(row, named);
    }

    private void goOn(Row row, Role named) {
        Open indicator = open.getLast();
        if (row.begins(named)) {
            indicator.builder.add(Field.TITLE, row, named);
        }
        indicator.builder.claim(row, named, Field.TITLE.key(), ledger);
        row.cellsOf(Role.RESULT).stream().filter(c -> c.row() == row.number()).forEach(indicator.answers::add);
        FIELDS.forEach((role, field) -> {
            if (row.begun().contains(role)) {
                indicator.builder.add(field, row, role);
                indicator.builder.claim(row, role, field.key(), ledger);
            }
        });
        leaveOthers(row, named);
    }

    private void leaveOthers(Row row, Role named) {
        row.cells().forEach((role, cells) -> {
            if (role != named && !FIELDS.containsKey(role)) {
                cells.forEach(cell -> ledger.leave(cell, cell.text()));
            }
        });
    }

    private static Indicator indicator(Open open) {
        Map<Field, Value> fields = new LinkedHashMap<>(open.builder.fields());
        Ticks ticks = Ticks.read(fields.getOrDefault(Field.PROGRESS, Value.EMPTY));
        fields.computeIfPresent(Field.PROGRESS, (f, v) -> ticks.answer());
        Status status = open.columns.isEmpty() ? ticks.status() : open.columns.getFirst();
        return new Indicator(
                open.number,
                fields,
                status,
                open.answers.stream()
                        .flatMap(c -> c.links().stream())
                        .distinct()
                        .toList(),
                open.answers.stream().mapToInt(Cell::images).sum());
    }
}
