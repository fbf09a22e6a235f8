package prongsai.present.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import prongsai.present.Checked;

/**
 * A table with a row for each thing of one kind that reports hold.
 *
 * @param <T> the kind of thing
 * @param table name and columns
 * @param things the things of one report, in reading order
 */
public record ReportTable<T>(DataTable<Row<T>> table, Function<Checked, List<? extends T>> things) {
    /** Takes rows. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the values of a row, one a column. */
        void add(List<Optional<String>> values) throws IOException;
    }

    static <T> ReportTable<T> of(
            String name, List<Column<Row<T>>> columns, Function<Checked, List<? extends T>> things) {
        return new ReportTable<>(new DataTable<>(name, columns), things);
    }

    /**
     * Hands on the rows of one report.
     *
     * @throws IOException where the sink does
     */
    public void rows(Checked checked, Sink sink) throws IOException {
        int ordinal = 0;
        for (T thing : things.apply(checked)) {
            sink.add(table.values(new Row<>(checked, thing, ++ordinal)));
        }
    }

    /** A table under another name with report, number and these columns of this one, in this order. */
    ReportTable<T> only(String name, Function<Checked, List<? extends T>> these, String... columns) {
        List<Column<Row<T>>> chosen = new ArrayList<>(List.of(CommonColumns.reportId(), CommonColumns.ordinal()));
        for (String column : columns) {
            chosen.add(column(column));
        }
        return of(name, chosen, these);
    }

    private Column<Row<T>> column(String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + table.name()));
    }
}
