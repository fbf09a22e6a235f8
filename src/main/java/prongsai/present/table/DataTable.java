package prongsai.present.table;

import java.util.List;
import java.util.Optional;

/**
 * A table of the outputs.
 *
 * @param <T> what a row is made of
 * @param name its name, lower case with underscores
 * @param columns in their order
 */
public record DataTable<T>(String name, List<Column<T>> columns) {
    public DataTable {
        columns = List.copyOf(columns);
    }

    /** The names of its columns. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The values of a row, one a column. */
    public List<Optional<String>> values(T row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }
}
