package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.Weakness;
import prongsai.text.Squash;

/**
 * A cell that is there and empty. A column that the form does not have is no empty cell; a column that is empty from top
 * to bottom is one finding.
 */
abstract class EmptyCell implements Rule {
    /** So many empty rows and no filled one make a column that nobody has filled in yet. */
    private static final int WHOLE_COLUMN = 4;

    /** More empty cells than this in one column are one finding with a list. */
    private static final int MANY = 8;

    /** Rows of a form that is too short to show whether its cells are merged. */
    private static final int FEW = 3;

    /** So many cells empty together under filled ones are a group that was merged. */
    private static final int GROUP = 3;

    /** Of a cell that may go on from the page before. */
    private static final double DOUBT = 0.5;

    /** Columns in which rows are alike, and which are merged: a method or result is each row's own. */
    private static final Set<Field> ALIKE = Set.of(Field.RESPONSIBLE, Field.PERIOD);

    private final Field field;
    private final List<Class<? extends Entry>> kinds;

    EmptyCell(Field field, List<Class<? extends Entry>> kinds) {
        this.field = field;
        this.kinds = kinds;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return rows(context).isEmpty() ? Optional.of(Lack.COLUMN) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Entry> rows = rows(context);
        List<Entry> empty =
                rows.stream().filter(row -> isEmpty(row.text(field))).toList();
        if (empty.size() >= WHOLE_COLUMN && empty.size() == rows.size()) {
            return List.of(
                    Hit.ofReport(field.key(), "", rows.getFirst().value(field).place())
                            .variant("all")
                            .saying(context.label(field), empty.size()));
        }
        boolean merging = ALIKE.contains(field) && mergesCells(context.report().entries());
        List<Entry> merged = merged(context, rows, merging);
        List<Entry> flattened = flattened(context, rows);
        List<Entry> told = empty.stream()
                .filter(row -> !merged.contains(row) && !flattened.contains(row))
                .toList();
        if (told.size() > MANY) {
            return List.of(
                    Hit.ofReport(field.key(), "", told.getFirst().value(field).place())
                            .variant("many")
                            .saying(context.label(field), told.size(), keys(told)));
        }
        List<Hit> hits = new ArrayList<>();
        for (Entry row : told) {
            Hit hit = Hit.whole(row, field).saying(context.label(row), context.label(field));
            boolean perhapsMerged = followsOverPage(context, rows, row);
            hits.add(perhapsMerged ? hit.variant("page").severity(Severity.INFO).confidence(DOUBT) : hit);
        }
        if (!flattened.isEmpty()) {
            hits.add(Hit.ofReport(
                            field.key(), "", flattened.getFirst().value(field).place())
                    .variant("flattened")
                    .severity(Severity.INFO)
                    .confidence(0.4)
                    .saying(context.label(field), keys(flattened)));
        }
        return hits;
    }

    /**
     * Rows of an analysis in a text, which has no merged cells: under a filled row of the same indicator, this cell and at
     * least two others that are filled there are empty together, as a text leaves what a merged group was.
     */
    private List<Entry> flattened(CheckContext context, List<Entry> rows) {
        List<Entry> flattened = new ArrayList<>();
        if (!context.report().source().mediaType().startsWith("text/")) {
            return flattened;
        }
        Optional<Weakness> head = Optional.empty();
        for (Entry row : rows) {
            if (!(row instanceof Weakness weakness)) {
                continue;
            }
            if (!isEmpty(row.text(field))) {
                head = Optional.of(weakness);
            } else if (head.isPresent() && isOneGroup(head.get(), weakness)) {
                flattened.add(row);
            } else {
                head = Optional.empty();
            }
        }
        return flattened;
    }

    private static boolean isOneGroup(Weakness head, Weakness row) {
        long empty = head.fields().keySet().stream()
                .filter(column -> !isEmpty(head.text(column)) && row.has(column) && isEmpty(row.text(column)))
                .count();
        return row.indicator().isPresent() && row.indicator().equals(head.indicator()) && empty >= GROUP;
    }

    private static String keys(List<Entry> rows) {
        return rows.stream().map(Entry::key).collect(Collectors.joining(", "));
    }

    /**
     * Empty rows at the top of a page, behind a filled row that ends the page before: a merged cell that goes on over the
     * page looks like that, in a report that merges cells. It takes rows below only where it spans them, too.
     */
    private List<Entry> merged(CheckContext context, List<Entry> rows, boolean merging) {
        List<Entry> merged = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            Entry row = rows.get(i);
            Entry above = rows.get(i - 1);
            boolean goesOn = topOfPage(context, row, above)
                    ? merged.contains(above) || !isEmpty(above.text(field))
                    : merged.contains(above) && sameCell(above, row, field);
            if (isEmpty(row.text(field)) && goesOn && (merged.contains(above) || mayMerge(rows, row, merging))) {
                merged.add(row);
            }
        }
        return merged;
    }

    /**
     * True for a row at the top of a page behind a filled one that ends the page before: two rows that a page parts print as
     * a merged cell does, and as an empty one does.
     */
    private boolean followsOverPage(CheckContext context, List<Entry> rows, Entry row) {
        int at = rows.indexOf(row);
        return at > 0
                && topOfPage(context, row, rows.get(at - 1))
                && !isEmpty(rows.get(at - 1).text(field));
    }

    /**
     * True where the column merges cells, where one in which rows are alike stands in a report that merges cells, or where the
     * column is too short to show whether it does; not where the column says one
     * thing in two cells that a line parts: who merges had merged them too, and the empty one with them.
     */
    private boolean mayMerge(List<Entry> rows, Entry row, boolean merging) {
        List<Entry> same = rows.stream()
                .filter(other -> other.getClass() == row.getClass())
                .toList();
        boolean few = same.size() <= FEW;
        return (merging || few || mergesCells(same, List.of(field))) && !isSaidAgain(same, row);
    }

    /** The cell directly below, on the same page, says what the one above says. */
    private boolean isSaidAgain(List<Entry> rows, Entry row) {
        int at = rows.indexOf(row);
        if (at == 0 || at + 1 == rows.size()) {
            return false;
        }
        String above = Squash.of(rows.get(at - 1).text(field));
        Entry below = rows.get(at + 1);
        return below.place().page() == row.place().page()
                && !above.isEmpty()
                && above.equals(Squash.of(below.text(field)));
    }

    /** True where two rows of one kind share a cell, whichever column: who merges in one merges in others. */
    private static boolean mergesCells(List<Entry> entries) {
        return mergesCells(entries, List.of(Field.values()));
    }

    private static boolean mergesCells(List<Entry> entries, List<Field> columns) {
        return IntStream.range(1, entries.size())
                .anyMatch(i -> entries.get(i - 1).getClass() == entries.get(i).getClass()
                        && columns.stream().anyMatch(column -> sameCell(entries.get(i - 1), entries.get(i), column)));
    }

    /**
     * True where no part of the row above stands on this row's page: a line that the page shows would part the two. Not where
     * the file itself says that this row's cell begins there.
     */
    private boolean topOfPage(CheckContext context, Entry row, Entry above) {
        int page = row.place().page();
        return above.getClass() == row.getClass()
                && !context.report().proven(row.path() + "/" + field.key())
                && above.place().page() != page
                && above.fields().values().stream()
                        .flatMap(value -> value.pieces().stream())
                        .noneMatch(piece -> piece.place().page() == page);
    }

    private static boolean sameCell(Entry one, Entry other, Field field) {
        return one.value(field).pieces().stream()
                .anyMatch(piece -> other.value(field).pieces().stream()
                        .anyMatch(p -> p.block().equals(piece.block())));
    }

    private List<Entry> rows(CheckContext context) {
        return context.report().entries().stream()
                .filter(entry -> kinds.stream().anyMatch(kind -> kind.isInstance(entry)) && entry.has(field))
                .toList();
    }

    /** True for a text without a letter or digit: a dash or a tick says nothing. */
    static boolean isEmpty(String text) {
        return Squash.of(text).isEmpty();
    }
}
