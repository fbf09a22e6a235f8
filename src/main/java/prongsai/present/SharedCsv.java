package prongsai.present;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import prongsai.model.shared.SharedText;

/** {@code shared.csv}: one row a stretch of words that stands in another agency's report too; written as {@link Csv} is. */
public final class SharedCsv implements Closeable {
    private static final List<Column> COLUMNS = List.of(
            new Column("report", row -> row.report().file()),
            new Column("agency", row -> row.report().agency()),
            new Column("type", row -> row.report().type()),
            new Column("district", row -> row.report().district().orElse("")),
            new Column("province", row -> row.report().province().orElse("")),
            new Column(
                    "fiscalYear",
                    row -> row.report().fiscalYear().map(String::valueOf).orElse("")),
            new Column("record", row -> row.passage().record()),
            new Column("field", row -> row.passage().field()),
            new Column("words", SharedRow::words),
            new Column("letters", row -> String.valueOf(row.letters())),
            new Column("agencies", row -> String.valueOf(row.match().agencies())),
            new Column("reach", row -> row.match().reach().key()),
            new Column("sourceAgency", row -> row.source().report().agency()),
            new Column("sourceProvince", row -> row.source().report().province().orElse("")),
            new Column(
                    "sourceFiscalYear",
                    row -> row.source()
                            .report()
                            .fiscalYear()
                            .map(String::valueOf)
                            .orElse("")),
            new Column("sourceRecord", row -> row.source().record()),
            new Column("sourceField", row -> row.source().field()),
            new Column("sourceWords", SharedRow::sourceWords),
            new Column("similarity", row -> String.valueOf(row.source().similarity())),
            new Column("sourceReport", row -> row.source().report().file()),
            new Column("page", row -> known(row.place().page())),
            new Column("table", row -> row.place().table()),
            new Column("row", row -> known(row.place().row())),
            new Column("reportId", row -> row.report().id()),
            new Column("sourceId", row -> row.source().report().id()));

    private record Column(String name, Function<SharedRow, String> value) {}

    private final CsvTable table;

    private SharedCsv(CsvTable table) {
        this.table = table;
    }

    /**
     * Opens {@code shared.csv}.
     *
     * @throws IOException where the file cannot be written
     */
    public static SharedCsv open(Path file) throws IOException {
        return new SharedCsv(
                new CsvTable(file, COLUMNS.stream().map(Column::name).toList()));
    }

    /** Writes the rows of one report. */
    public void add(SharedText shared) throws IOException {
        for (SharedRow row : SharedRow.of(shared)) {
            table.add(COLUMNS.stream().map(column -> column.value().apply(row)).toList());
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private static String known(int number) {
        return number > 0 ? String.valueOf(number) : "";
    }
}
