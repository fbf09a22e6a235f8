package prongsai.present.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import prongsai.model.Place;

/** Columns that many tables share. */
final class CommonColumns {
    private CommonColumns() {}

    /** The id of the report of the row, by which tables join. */
    static <T> Column<Row<T>> reportId() {
        return Column.text("reportId", "id", row -> row.checked().report().id());
    }

    /** Which of its kind in its report the row is, from 1. */
    static <T> Column<Row<T>> ordinal() {
        return Column.number("ordinal", "", Row::ordinal);
    }

    /**
     * Whose report and of which year.
     *
     * @param file the name of the column of the source file
     */
    static <T> List<Column<Row<T>>> agency(String file) {
        return List.of(
                Column.text(
                        file,
                        "source.file",
                        row -> row.checked().report().source().file()),
                Column.text(
                        "agency",
                        "agency.name",
                        row -> row.checked().report().agency().name()),
                Column.text(
                        "type",
                        "agency.type",
                        row -> row.checked().report().agency().type()),
                Column.maybe(
                        "district",
                        "agency.district",
                        row -> row.checked().report().agency().district()),
                Column.maybe(
                        "province",
                        "agency.province",
                        row -> row.checked().report().agency().province()),
                Column.maybeNumber(
                        "fiscalYear",
                        "fiscalYear",
                        row -> row.checked().report().fiscalYear()));
    }

    /**
     * Where the value stands: page and row from 1, table by its name; empty where unknown.
     *
     * @param source where the place stands in the report JSON
     */
    static <T> List<Column<Row<T>>> place(Function<T, Place> place, String source) {
        return List.of(
                Column.counted(
                        "page",
                        source + ".page",
                        row -> place.apply(row.thing()).page()),
                Column.maybe(
                        "table",
                        source + ".table",
                        row -> Optional.of(place.apply(row.thing()).table()).filter(table -> !table.isEmpty())),
                Column.counted(
                        "row", source + ".row", row -> place.apply(row.thing()).row()));
    }

    /** The columns with report and number before them. */
    static <T> List<Column<Row<T>>> numbered(List<Column<Row<T>>> columns) {
        List<Column<Row<T>>> all = new ArrayList<>();
        all.add(reportId());
        all.add(ordinal());
        all.addAll(columns);
        return all;
    }

    /** The columns numbered, and their place behind them. */
    static <T> List<Column<Row<T>>> located(List<Column<Row<T>>> columns, Function<T, Place> place, String source) {
        List<Column<Row<T>>> all = numbered(columns);
        all.addAll(place(place, source));
        return all;
    }
}
