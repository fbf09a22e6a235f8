package prongsai.present.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.model.Corrected;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.Weakness;

/** The columns that all kinds of records share. */
final class RecordColumns {
    private static final List<Field> TEXTS = List.of(
            Field.TITLE,
            Field.METHOD,
            Field.PERIOD,
            Field.RESPONSIBLE,
            Field.ELEMENTS,
            Field.GUIDELINE,
            Field.TEXT,
            Field.STEPS,
            Field.PROGRESS,
            Field.OUTPUT,
            Field.OUTCOME,
            Field.FOLLOW_UP,
            Field.NOTE);

    private RecordColumns() {}

    static List<Column<Row<Entry>>> all() {
        List<Column<Row<Entry>>> columns = new ArrayList<>();
        columns.add(CommonColumns.reportId());
        columns.addAll(CommonColumns.agency("file"));
        columns.add(Column.text("record", "", row -> row.thing().key()));
        columns.add(Column.text("kind", "", row -> kind(row.thing())));
        columns.add(Column.text("code", "[].code, [].number", row -> code(row.thing())));
        columns.add(Column.maybeNumber("codeNumber", "", row -> number(row.thing())));
        columns.add(Column.maybe(
                "concept",
                "[].concept",
                row -> row.thing() instanceof OitItem item ? item.concept() : Optional.empty()));
        columns.add(
                Column.maybe("status", "[].status", row -> status(row.thing()).map(Status::key)));
        for (Field field : TEXTS) {
            columns.add(Column.maybe(
                    field.key(),
                    "[]." + field.key(),
                    row -> row.thing().has(field) ? Optional.of(row.thing().text(field)) : Optional.empty()));
        }
        columns.addAll(CommonColumns.place(Entry::place, "[].cells"));
        columns.add(Column.maybeNumber("indicator", "[].indicator", row -> indicator(row.thing())));
        columns.add(new Column<>(
                "score",
                Kind.REAL,
                "[].score",
                row -> row.thing() instanceof Weakness weakness
                        ? weakness.score().map(String::valueOf)
                        : Optional.empty()));
        columns.add(Column.maybe("links", "[].links[].url", row -> addresses(row.thing())));
        columns.add(Column.maybe(
                "subIndicator",
                "[].subIndicator",
                row -> row.thing() instanceof OitItem item ? item.subIndicator() : Optional.empty()));
        columns.add(Column.maybeNumber("images", "[].images", row -> images(row.thing())));
        columns.add(Column.text(
                "corrected", "corrected[].field", row -> corrected(row.checked().report(), row.thing())));
        return columns;
    }

    /** Keys of the values that people put right, with a blank between them. */
    private static String corrected(Report report, Entry entry) {
        return report.corrected().stream()
                .filter(one -> one.record().equals(entry.key()))
                .map(Corrected::field)
                .collect(Collectors.joining(" "));
    }

    static List<Link> links(Entry entry) {
        return switch (entry) {
            case OitItem item -> item.links();
            case Indicator indicator -> indicator.links();
            case Measure measure -> List.of();
            case Weakness weakness -> List.of();
        };
    }

    private static Optional<String> addresses(Entry entry) {
        return switch (entry) {
            case OitItem item -> Optional.of(lines(item.links()));
            case Indicator indicator -> Optional.of(lines(indicator.links()));
            case Measure measure -> Optional.empty();
            case Weakness weakness -> Optional.empty();
        };
    }

    private static String lines(List<Link> links) {
        return String.join("\n", links.stream().map(Link::url).toList());
    }

    private static Optional<Integer> images(Entry entry) {
        return switch (entry) {
            case OitItem item -> Optional.of(item.images());
            case Indicator indicator -> Optional.of(indicator.images());
            case Measure measure -> Optional.empty();
            case Weakness weakness -> Optional.empty();
        };
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Measure measure -> "measure";
            case OitItem item -> "oit-item";
            case Indicator indicator -> "indicator";
            case Weakness weakness -> "weakness";
        };
    }

    private static String code(Entry entry) {
        return switch (entry) {
            case OitItem item -> item.code();
            case Weakness weakness -> weakness.code();
            case Measure measure -> String.valueOf(measure.number());
            case Indicator indicator -> String.valueOf(indicator.number());
        };
    }

    /** The number in the code; none where it has more digits than a number of the form can have. */
    private static Optional<Integer> number(Entry entry) {
        String digits = code(entry).replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    private static Optional<Integer> indicator(Entry entry) {
        return switch (entry) {
            case OitItem item -> item.indicator();
            case Weakness weakness -> weakness.indicator();
            case Indicator row -> Optional.of(row.number());
            case Measure measure -> Optional.empty();
        };
    }

    private static Optional<Status> status(Entry entry) {
        return switch (entry) {
            case OitItem item -> Optional.of(item.status());
            case Indicator indicator -> Optional.of(indicator.status());
            case Measure measure -> Optional.empty();
            case Weakness weakness -> Optional.empty();
        };
    }
}
