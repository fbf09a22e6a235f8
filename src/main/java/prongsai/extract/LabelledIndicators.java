package prongsai.extract;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Set<Role> TOLD = EnumSet.of(
            Role.GUIDELINE, Role.METHOD, Role.RESPONSIBLE, Role.PERIOD, Role.STATUS, Role.RESULT, Role.NOTE);

    /** One of these tells what is or was done. */
    private static final Set<Role> DONE = EnumSet.of(Role.GUIDELINE, Role.METHOD, Role.RESULT);

    private final Digits digits;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private LabelledIndicators(Digits digits) {
        this.digits = digits;
    }

    /**
     * Looks through a document.
     *
     * @param taken which blocks are told otherwise already
     */
    static LabelledRows of(Document document, Digits digits, Predicate<Block> taken) {
        LabelledIndicators found = new LabelledIndicators(digits);
        Optional<Paragraph> above = Optional.empty();
        for (Block block : document.blocks()) {
            if (block instanceof Table table && !taken.test(block)) {
                found.add(table, above);
            }
            above = title(block, above);
        }
        return new LabelledRows(found.rows, found.used);
    }

    /** The last paragraph, where it is a title; one that is empty changes nothing. */
    private static Optional<Paragraph> title(Block block, Optional<Paragraph> above) {
        if (!(block instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        return paragraph.text().isBlank()
                ? above
                : Optional.of(paragraph).filter(title -> numbered(title.text()));
    }

    private static boolean numbered(String text) {
        return text.length() <= LONGEST_TITLE
                && NUMBERED.matcher(Numerals.arabic(text)).matches();
    }

    private void add(Table table, Optional<Paragraph> above) {
        List<FormTable.Form> forms = FormTable.of(table, cell -> numbered(cell.text()))
                .map(FormTable::forms)
                .orElse(List.of());
        for (FormTable.Form form : forms) {
            if (!isForm(form)) {
                continue;
            }
            if (form.title().isPresent()) {
                LabelledRow row = new LabelledRow();
                Cell title = form.title().get();
                row.put(Role.INDICATOR, title, RowReader.value(title, digits));
                put(table, form, row, table);
            } else if (above.isPresent() && !used.contains(above.get().id())) {
                LabelledRow row = new LabelledRow();
                row.put(Role.INDICATOR, above.get(), 0, digits);
                put(above.get(), form, row, table);
            }
        }
    }

    /** Names of fields, each once, one of them of what is or was done. */
    private static boolean isForm(FormTable.Form form) {
        List<Role> named = form.values().stream()
                .map(FormTable.Named::role)
                .filter(TOLD::contains)
                .toList();
        return Set.copyOf(named).size() == named.size()
                && named.size() >= FEWEST
                && named.stream().anyMatch(DONE::contains);
    }

    private void put(Block begin, FormTable.Form form, LabelledRow row, Table table) {
        form.values().stream()
                .filter(named -> TOLD.contains(named.role()))
                .forEach(named -> row.put(named.role(), named.value(), RowReader.value(named.value(), digits)));
        row.use(table);
        rows.merge(begin.id(), List.of(row.row()), LabelledIndicators::both);
        used.addAll(row.blocks());
    }

    private static List<Row> both(List<Row> some, List<Row> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
