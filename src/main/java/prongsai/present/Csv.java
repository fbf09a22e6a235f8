package prongsai.present;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import prongsai.model.Accepted;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.Weakness;

/**
 * {@code records.csv} and {@code findings.csv}: RFC 4180, UTF-8 with a byte order mark, which is how spreadsheets know
 * the encoding. Reports are written as they are given; nothing is kept.
 *
 * <p>A value that a spreadsheet could take for a formula ({@link Plain#looksLikeFormula}) has an apostrophe before it;
 * who reads the file with a program takes one leading apostrophe off. {@code codeNumber} is the number in the code, so
 * that O9 sorts before O10.
 */
public final class Csv implements Closeable {
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

    private static final List<Column<Entry>> RECORDS = recordColumns();
    private static final List<Column<Finding>> FINDINGS = findingColumns();

    private record Column<T>(String name, BiFunction<Report, T, String> value) {}

    private interface Rows {
        void print(Checked checked, CsvTable table) throws IOException;
    }

    private final CsvTable table;
    private final Rows rows;

    private Csv(CsvTable table, Rows rows) {
        this.table = table;
        this.rows = rows;
    }

    /**
     * Opens {@code records.csv}: one row a record, all kinds with the same columns.
     *
     * @throws IOException where the file cannot be written
     */
    public static Csv records(Path file) throws IOException {
        return new Csv(new CsvTable(file, names(RECORDS)), (checked, table) -> {
            for (Entry entry : checked.report().entries()) {
                table.add(values(RECORDS, checked.report(), entry));
            }
        });
    }

    /**
     * Opens {@code findings.csv}: one row a finding.
     *
     * @throws IOException where the file cannot be written
     */
    public static Csv findings(Path file) throws IOException {
        return findings(new CsvTable(file, names(FINDINGS)));
    }

    /** What {@code findings.csv} says of these reports, as text. */
    public static String findings(List<Checked> reports) {
        StringWriter text = new StringWriter();
        try (Csv csv = findings(new CsvTable(text, names(FINDINGS)))) {
            for (Checked checked : reports) {
                csv.add(checked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    private static Csv findings(CsvTable table) {
        return new Csv(table, (checked, rows) -> {
            for (Finding finding : checked.findings().findings()) {
                rows.add(values(FINDINGS, checked.report(), finding));
            }
        });
    }

    /** Writes the rows of one report. */
    public void add(Checked checked) throws IOException {
        rows.print(checked, table);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private static <T> List<String> names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static <T> List<String> values(List<Column<T>> columns, Report report, T row) {
        return columns.stream().map(column -> column.value().apply(report, row)).toList();
    }

    private static List<Column<Entry>> recordColumns() {
        List<Column<Entry>> columns = new ArrayList<>();
        columns.add(new Column<>("reportId", (report, entry) -> report.id()));
        columns.addAll(agencyColumns("file"));
        columns.add(new Column<>("record", (report, entry) -> entry.key()));
        columns.add(new Column<>("kind", (report, entry) -> kind(entry)));
        columns.add(new Column<>("code", (report, entry) -> code(entry)));
        columns.add(new Column<>("codeNumber", (report, entry) -> number(entry)));
        columns.add(new Column<>(
                "concept",
                (report, entry) ->
                        entry instanceof OitItem item ? item.concept().orElse("") : ""));
        columns.add(new Column<>(
                "status", (report, entry) -> status(entry).map(Status::key).orElse("")));
        for (Field field : TEXTS) {
            columns.add(new Column<>(field.key(), (report, entry) -> entry.text(field)));
        }
        columns.addAll(placeColumns((report, entry) -> entry.place()));
        columns.add(new Column<>("indicator", (report, entry) -> indicator(entry)));
        columns.add(new Column<>(
                "score",
                (report, entry) -> entry instanceof Weakness weakness
                        ? weakness.score().map(String::valueOf).orElse("")
                        : ""));
        columns.add(new Column<>(
                "links",
                (report, entry) -> entry instanceof OitItem item
                        ? String.join("\n", item.links().stream().map(Link::url).toList())
                        : ""));
        return List.copyOf(columns);
    }

    private static List<Column<Finding>> findingColumns() {
        List<Column<Finding>> columns = new ArrayList<>();
        columns.addAll(agencyColumns("report"));
        columns.add(new Column<>("rule", (report, finding) -> finding.rule()));
        columns.add(
                new Column<>("severity", (report, finding) -> finding.severity().key()));
        columns.add(new Column<>("record", (report, finding) -> finding.record()));
        columns.add(new Column<>("field", (report, finding) -> finding.field()));
        columns.add(new Column<>("quote", (report, finding) -> finding.quote()));
        columns.add(
                new Column<>("messageTh", (report, finding) -> finding.message().th()));
        columns.add(
                new Column<>("messageEn", (report, finding) -> finding.message().en()));
        columns.add(new Column<>(
                "suggestionTh", (report, finding) -> finding.suggestion().th()));
        columns.add(new Column<>(
                "suggestionEn", (report, finding) -> finding.suggestion().en()));
        columns.add(new Column<>("basis", (report, finding) -> finding.basis()));
        columns.add(new Column<>("confidence", (report, finding) -> String.valueOf(finding.confidence())));
        columns.addAll(placeColumns((report, finding) -> finding.place()));
        columns.add(new Column<>("id", (report, finding) -> finding.id()));
        columns.add(new Column<>("reportId", (report, finding) -> report.id()));
        columns.add(new Column<>(
                "accepted",
                (report, finding) -> finding.accepted().map(Accepted::words).orElse("")));
        return List.copyOf(columns);
    }

    private static <T> List<Column<T>> agencyColumns(String file) {
        return List.of(
                new Column<>(file, (report, row) -> report.source().file()),
                new Column<>("agency", (report, row) -> report.agency().name()),
                new Column<>("type", (report, row) -> report.agency().type()),
                new Column<>(
                        "district", (report, row) -> report.agency().district().orElse("")),
                new Column<>(
                        "province", (report, row) -> report.agency().province().orElse("")),
                new Column<>(
                        "fiscalYear",
                        (report, row) ->
                                report.fiscalYear().map(String::valueOf).orElse("")));
    }

    private static <T> List<Column<T>> placeColumns(BiFunction<Report, T, Place> place) {
        return List.of(
                new Column<>("page", place.andThen(at -> known(at.page()))),
                new Column<>("table", place.andThen(Place::table)),
                new Column<>("row", place.andThen(at -> known(at.row()))));
    }

    private static String known(int number) {
        return number > 0 ? String.valueOf(number) : "";
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

    private static String number(Entry entry) {
        return code(entry).replaceAll("\\D", "");
    }

    private static String indicator(Entry entry) {
        Optional<Integer> indicator = switch (entry) {
            case OitItem item -> item.indicator();
            case Weakness weakness -> weakness.indicator();
            case Indicator row -> Optional.of(row.number());
            case Measure measure -> Optional.empty();
        };
        return indicator.map(String::valueOf).orElse("");
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
