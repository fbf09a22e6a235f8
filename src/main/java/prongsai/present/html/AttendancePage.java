package prongsai.present.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.model.shared.ReportRef;
import prongsai.present.Checked;
import prongsai.present.Coverage;
import prongsai.present.YearCoverage;
import prongsai.reference.Organisation;

/**
 * A list of agencies beside the reports of some years: who sent one, who sent nothing, and what is to be looked at.
 *
 * @param asked what is shown
 * @param years of the columns, newest first
 * @param rows in the list's order
 * @param more rows that the page has no room for
 */
public record AttendancePage(Asked asked, List<Year> years, List<Row> rows, int more) {
    /** Address of the page that takes a list. */
    public static final String PATH = "/attendance";

    private static final int MOST = 2_000;

    /**
     * What is shown.
     *
     * @param list where the list is held
     * @param year 0 for all
     * @param items as they were written; empty for all
     * @param silent whether only agencies are shown that sent nothing in a year of the columns
     */
    public record Asked(String list, int year, String items, boolean silent) {
        private Address address(String path) {
            return Address.of(path)
                    .with("year", year == 0 ? "" : String.valueOf(year))
                    .with("items", items)
                    .with("silent", silent ? "1" : "");
        }

        /** Where this is. */
        public Address address() {
            return address(path(list));
        }
    }

    /**
     * A year.
     *
     * @param year Buddhist era
     * @param listed agencies of the list
     * @param silent agencies of the list that sent nothing
     * @param unlisted reports of agencies that the list does not have
     */
    public record Year(int year, int listed, int silent, List<ReportRef> unlisted) {}

    /** An agency of the list, a cell for each year. */
    public record Row(Organisation agency, List<Cell> cells) {}

    /**
     * What an agency sent in a year.
     *
     * @param report id of the newest report; empty where it sent nothing
     * @param open items to be looked at
     * @param items items that were looked for; 0 where the report lists none
     */
    public record Cell(String report, int open, int items) {
        static final Cell NONE = new Cell("", 0, 0);

        /** True where nothing was sent. */
        public boolean silent() {
            return report.isEmpty();
        }
    }

    public AttendancePage {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * Lays the years beside the list.
     *
     * @param coverage of each year, newest first
     * @param items codes of the items that are asked for; all where there is none
     */
    public static AttendancePage of(
            Asked asked, List<YearCoverage> coverage, List<Organisation> list, Set<String> items) {
        List<Year> years = new ArrayList<>();
        List<List<Cell>> columns = new ArrayList<>();
        for (YearCoverage year : coverage) {
            YearCoverage beside = year.beside(list, items);
            YearCoverage.Attendance attendance = beside.attendance().orElseThrow();
            years.add(new Year(
                    year.year(),
                    attendance.listed(),
                    attendance.silent().size(),
                    attendance.unlisted().stream()
                            .map(checked -> ReportRef.of(checked.report()))
                            .toList()));
            columns.add(column(beside, list));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int line = i;
            List<Cell> cells = columns.stream().map(column -> column.get(line)).toList();
            if (!asked.silent || cells.stream().anyMatch(Cell::silent)) {
                rows.add(new Row(list.get(i), cells));
            }
        }
        List<Row> shown = rows.stream().limit(MOST).toList();
        return new AttendancePage(asked, years, shown, rows.size() - shown.size());
    }

    private static List<Cell> column(YearCoverage year, List<Organisation> list) {
        Map<String, Coverage.Row> rows = new HashMap<>();
        year.grid()
                .rows()
                .forEach(row -> row.reports()
                        .forEach(checked -> rows.put(checked.report().id(), row)));
        return year.sent(list).stream()
                .map(sent -> sent.isEmpty() ? Cell.NONE : cell(sent.getLast(), rows))
                .collect(Collectors.toList());
    }

    private static Cell cell(Checked newest, Map<String, Coverage.Row> rows) {
        String id = newest.report().id();
        Coverage.Row row = rows.get(id);
        return row == null
                ? new Cell(id, 0, 0)
                : new Cell(
                        row.reports().getLast().report().id(),
                        row.open().size(),
                        row.cells().size());
    }

    /** Address of a list that is held. */
    public static String path(String list) {
        return PATH + "/" + list;
    }

    /** A year as a file, as the command {@code coverage} writes it. */
    public String csv(int year) {
        return Address.of(path(asked.list) + "/csv")
                .with("year", String.valueOf(year))
                .with("items", asked.items)
                .toString();
    }
}
