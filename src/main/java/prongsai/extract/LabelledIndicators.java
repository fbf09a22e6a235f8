package prongsai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.text.Numerals;

/**
 * Finds indicators that a report tells in forms: tables of names and values, each below the indicator's number and name,
 * be these its first row or the paragraph above.
 */
final class LabelledIndicators {
    private static final int LONGEST_TITLE = 200;
    /** So many names make a form. */
    private static final int FEWEST = 2;

    private static final Pattern NUMBERED =
            Pattern.compile("\\s*" + IndicatorGroups.NAMED + "(?:10|[1-9])(?![\\d.]).*", Pattern.DOTALL);

    /** What such names tell of an indicator. */
    private static final Set<Role> TOLD =
            EnumSet.of(Role.GUIDELINE, Role.METHOD, Role.RESPONSIBLE, Role.PERIOD, Role.STATUS, Role.RESULT, Role.NOTE);

    /** One of these tells what is or was done. */
    private static final Set<Role> DONE = EnumSet.of(Role.GUIDELINE, Role.METHOD, Role.RESULT);

    private final Digits digits;
    private final List<Indicator> found = new ArrayList<>();
    /** The one that a form at the head of the next page goes on with. */
    private Optional<Indicator> open = Optional.empty();

    private LabelledIndicators(Digits digits) {
        this.digits = digits;
    }

    /**
     * An indicator while it is being gathered.
     *
     * @param begin the block that it begins with
     */
    private record Indicator(Block begin, LabelledRow row) {
        boolean isTold() {
            Set<Role> named = row.named(TOLD);
            return named.size() >= FEWEST && !Collections.disjoint(named, DONE);
        }
    }

    /**
     * Looks through a document.
     *
     * @param taken which blocks are told otherwise already
     */
    static LabelledRows of(Document document, Digits digits, Predicate<Block> taken) {
        LabelledIndicators indicators = new LabelledIndicators(digits);
        Optional<Paragraph> above = Optional.empty();
        for (Block block : document.blocks()) {
            if (block instanceof Table table && !taken.test(block)) {
                indicators.add(table, above);
                above = Optional.empty();
            } else if (!(block instanceof Paragraph paragraph
                    && paragraph.text().isBlank())) {
                above = title(block);
                indicators.open = Optional.empty();
            }
        }
        return indicators.rows();
    }

    private LabelledRows rows() {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Indicator indicator : found) {
            if (indicator.isTold()) {
                rows.computeIfAbsent(indicator.begin.id(), id -> new ArrayList<>())
                        .add(indicator.row.row());
                used.addAll(indicator.row.blocks());
            }
        }
        return new LabelledRows(rows, used);
    }

    private static Optional<Paragraph> title(Block block) {
        return block instanceof Paragraph paragraph && numbered(paragraph.text())
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    private static boolean numbered(String text) {
        return text.length() <= LONGEST_TITLE
                && NUMBERED.matcher(Numerals.arabic(text)).matches();
    }

    private void add(Table table, Optional<Paragraph> above) {
        List<FormTable.Form> forms = FormTable.of(table, cell -> numbered(cell.text()))
                .map(FormTable::forms)
                .orElse(List.of());
        if (forms.isEmpty()) {
            open = Optional.empty();
        }
        for (FormTable.Form form : forms) {
            Optional<Indicator> begun = form.title()
                    .map(title -> begun(title, table))
                    .or(() -> open.filter(last -> goesOn(last, form)))
                    .or(() -> above.map(this::begun));
            begun.ifPresent(indicator -> fill(indicator, form, table));
            open = begun;
        }
    }

    private Indicator begun(Cell title, Table table) {
        Indicator indicator = new Indicator(table, new LabelledRow());
        indicator.row.put(Role.INDICATOR, title, RowReader.value(title, digits));
        found.add(indicator);
        return indicator;
    }

    private Indicator begun(Paragraph title) {
        Indicator indicator = new Indicator(title, new LabelledRow());
        indicator.row.put(Role.INDICATOR, title, 0, digits);
        found.add(indicator);
        return indicator;
    }

    /** Names that it has not yet: the page's edge stood between. */
    private static boolean goesOn(Indicator last, FormTable.Form form) {
        List<Role> named = form.named(TOLD::contains);
        return !named.isEmpty() && named.stream().noneMatch(last.row::has);
    }

    private void fill(Indicator indicator, FormTable.Form form, Table table) {
        form.values().stream()
                .filter(named -> TOLD.contains(named.role()))
                .forEach(named ->
                        indicator.row.put(named.role(), named.value(), RowReader.value(named.value(), digits)));
        indicator.row.use(table);
    }
}
