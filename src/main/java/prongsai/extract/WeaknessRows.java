package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.model.Cell;
import prongsai.model.Field;
import prongsai.model.Value;
import prongsai.model.Weakness;
import prongsai.reference.Indicators;
import prongsai.text.Codes;
import prongsai.text.Numerals;
import prongsai.text.Squash;

/**
 * Joins the rows of an analysis of weak items to weaknesses. A row stands under the indicator that was named last; one
 * that lost its first cell on the way is moved back under its header, and the rest of one that a page cut goes on with it.
 */
final class WeaknessRows {
    private static final Map<Role, Field> FIELDS = new LinkedHashMap<>();
    private static final double HIGHEST = 100;

    static {
        FIELDS.put(Role.IMPROVEMENT, Field.TEXT);
        FIELDS.put(Role.RESPONSIBLE, Field.RESPONSIBLE);
        FIELDS.put(Role.STEPS, Field.STEPS);
        FIELDS.put(Role.METHOD, Field.STEPS);
        FIELDS.put(Role.PERIOD, Field.PERIOD);
        FIELDS.put(Role.FOLLOW_UP, Field.FOLLOW_UP);
        FIELDS.put(Role.NOTE, Field.NOTE);
    }

    /** A score in a cell of its own. */
    private static final Pattern OWN_SCORE = Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,2})?)\\s*(?:คะแนน|%)?\\s*");

    private record Open(EntryBuilder builder, int group, Optional<Double> score) {}

    private final Ledger ledger;
    private final IndicatorGroups groups;
    private final List<Open> open = new ArrayList<>();

    WeaknessRows(Ledger ledger, Indicators official) {
        this.ledger = ledger;
        this.groups = new IndicatorGroups(official);
    }

    /** Adds a row; returns what its indicator's cell says, with the part above where a page cut it. */
    String add(Row printed, TableLayout layout) {
        Row row = shifted(printed, layout);
        Optional<Codes.Mention> code = Codes.atStart(row.text(Role.ISSUE)).filter(c -> row.begins(Role.ISSUE));
        boolean rest = groups.add(row, code.isPresent());
        if (code.isPresent()) {
            begin(row, code.get());
        } else if (goesOn(row, rest)) {
            goOn(rest ? row.goneOn() : row, open.getLast());
        } else {
            row.allCells().forEach(cell -> ledger.leave(cell, cell.text()));
        }
        return rest ? groups.words() : printed.text(Role.INDICATOR);
    }

    List<Weakness> weaknesses() {
        return open.stream().map(this::weakness).toList();
    }

    /** The score that ends the title becomes the weakness's own; one with words behind it stays where it is, too. */
    private Weakness weakness(Open open) {
        Map<Field, Value> fields = new LinkedHashMap<>(open.builder.fields());
        Value title = open.builder.fields().getOrDefault(Field.TITLE, Value.EMPTY);
        Matcher matcher = IndicatorGroups.SCORE.matcher(Numerals.arabic(title.text()));
        Optional<Double> score = Optional.empty();
        int end = title.text().length();
        while (matcher.find()) {
            score = Optional.of(Double.valueOf(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
            boolean wordsBehind =
                    !Squash.of(title.text().substring(matcher.end())).isEmpty();
            end = wordsBehind ? title.text().length() : matcher.start();
        }
        fields.put(Field.TITLE, Cut.of(title, 0, end));
        Optional<Double> told = score;
        return new Weakness(
                open.builder.key(),
                groups.number(open.group),
                open.score.or(() -> told).filter(s -> s <= HIGHEST),
                fields);
    }

    /** A row whose item stands one column too far left: every cell moves to the next meaning. */
    private static Row shifted(Row row, TableLayout layout) {
        boolean lost = layout.has(Role.INDICATOR)
                && Codes.atStart(row.text(Role.INDICATOR)).isPresent()
                && Codes.atStart(row.text(Role.ISSUE)).isEmpty();
        if (!lost) {
            return row;
        }
        Map<Role, Value> values = new EnumMap<>(Role.class);
        Map<Role, List<Cell>> cells = new EnumMap<>(Role.class);
        List<Role> roles = layout.roles();
        for (int i = 0; i < roles.size(); i++) {
            Role next = i + 1 < roles.size() ? roles.get(i + 1) : Role.OTHER;
            if (row.values().containsKey(roles.get(i))) {
                values.put(next, row.value(roles.get(i)));
                cells.put(next, row.cellsOf(roles.get(i)));
            }
        }
        return new Row(
                row.table(),
                row.number(),
                row.first(),
                row.headed(),
                values,
                cells,
                shifted(row.begun(), roles),
                shifted(row.cut(), roles));
    }

    private static Set<Role> shifted(Set<Role> meanings, List<Role> roles) {
        return meanings.stream()
                .map(roles::indexOf)
                .filter(i -> i >= 0)
                .map(i -> i + 1 < roles.size() ? roles.get(i + 1) : Role.OTHER)
                .collect(Collectors.toSet());
    }

    private void begin(Row row, Codes.Mention code) {
        EntryBuilder builder = new EntryBuilder(code.code());
        Value issue = row.value(Role.ISSUE);
        Matcher own = OWN_SCORE.matcher(Numerals.arabic(row.text(Role.SCORE)));
        boolean scored = row.begins(Role.SCORE) && own.matches();
        open.add(new Open(
                builder, groups.last(), scored ? Optional.of(Double.valueOf(own.group(1))) : Optional.empty()));
        if (scored) {
            builder.claim(row, Role.SCORE, "score", ledger);
        }
        builder.add(Field.TITLE, Cut.from(issue, code.end()));
        builder.claim(row, Role.ISSUE, Field.TITLE.key(), ledger);
        builder.claim(row, Role.INDICATOR, "indicator", ledger);
        builder.claimNumber(row, Role.KEY, ledger);
        addFields(row, builder);
        leaveOthers(row);
    }

    /** Text that goes on where the row above stopped; a new point of its own is no continuation. */
    private boolean goesOn(Row row, boolean rest) {
        boolean newPoint = row.text(Role.IMPROVEMENT).strip().startsWith("-")
                || row.text(Role.ISSUE).strip().startsWith("-");
        return !open.isEmpty() && (rest || !row.begins(Role.INDICATOR)) && !newPoint;
    }

    private void goOn(Row row, Open weakness) {
        if (row.begins(Role.ISSUE)) {
            weakness.builder.add(Field.TITLE, row, Role.ISSUE);
        }
        weakness.builder.claim(row, Role.ISSUE, Field.TITLE.key(), ledger);
        weakness.builder.claim(row, Role.INDICATOR, "indicator", ledger);
        weakness.builder.claimNumber(row, Role.KEY, ledger);
        addFields(row, weakness.builder);
        leaveOthers(row);
    }

    private void addFields(Row row, EntryBuilder builder) {
        FIELDS.forEach((role, field) -> {
            if (row.has(role)
                    && (row.begun().contains(role) || !builder.fields().containsKey(field))) {
                builder.add(field, row, role);
                builder.claim(row, role, field.key(), ledger);
            }
        });
    }

    private void leaveOthers(Row row) {
        row.cells().forEach((role, cells) -> {
            if (role != Role.ISSUE && role != Role.INDICATOR && role != Role.KEY && !FIELDS.containsKey(role)) {
                cells.forEach(cell -> ledger.leave(cell, cell.text()));
            }
        });
    }
}
