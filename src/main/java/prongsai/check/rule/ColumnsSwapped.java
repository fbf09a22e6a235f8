package prongsai.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.reference.Certainty;
import prongsai.reference.UnitWords;

/**
 * The column of the responsible unit says what was done, and the column of the result names a unit and nothing else: both,
 * in one row. Several rows of one kind of table are told once.
 */
public final class ColumnsSwapped implements Rule {
    private static final List<Field> RESULTS = List.of(Field.OUTPUT, Field.PROGRESS, Field.STEPS, Field.OUTCOME);

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().entries().stream().noneMatch(entry -> entry.has(Field.RESPONSIBLE))
                ? Optional.of(Lack.COLUMN)
                : Optional.empty();
    }

    /** A row and the column that names the unit. */
    private record Swapped(Entry row, Field result) {}

    @Override
    public List<Hit> check(CheckContext context) {
        Map<Class<?>, List<Swapped>> tables = new LinkedHashMap<>();
        for (Entry row : context.report().entries()) {
            swapped(row)
                    .ifPresent(one -> tables.computeIfAbsent(row.getClass(), none -> new ArrayList<>())
                            .add(one));
        }
        return tables.values().stream().map(rows -> hit(context, rows)).toList();
    }

    private static Optional<Swapped> swapped(Entry row) {
        UnitWords words = UnitWords.shipped();
        String responsible = row.text(Field.RESPONSIBLE);
        if (!(words.tellsWhatWasDone(responsible) || words.listsNoUnits(responsible))
                || words.namesUnitsOnly(responsible)) {
            return Optional.empty();
        }
        return RESULTS.stream()
                .filter(field -> words.namesUnitsOnly(row.text(field)))
                .findFirst()
                .map(field -> new Swapped(row, field));
    }

    private static Hit hit(CheckContext context, List<Swapped> rows) {
        Swapped first = rows.getFirst();
        Hit hit = Hit.whole(first.row, Field.RESPONSIBLE)
                .other(Hit.shortened(first.row.text(first.result)))
                .confidence(0.9)
                .restingOn("names of units", Certainty.PROBABLE)
                .saying(
                        context.label(first.row),
                        context.label(Field.RESPONSIBLE),
                        context.label(first.result),
                        rows.size(),
                        rows.stream().map(one -> one.row.key()).collect(Collectors.joining(", ")));
        return rows.size() == 1 ? hit : hit.onReport().variant("many");
    }
}
