package prongsai.present.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import prongsai.model.Place;
import prongsai.model.shared.ReportRef;
import prongsai.present.Coverage;
import prongsai.present.ReportLine;
import prongsai.present.ThaiOrder;
import prongsai.present.YearCoverage;

/**
 * The items of a year: a map of provinces, or the agencies of one province.
 *
 * @param asked which year and province
 * @param coverage of the year, of the province alone where one is asked for
 * @param years of the index, newest first
 * @param provinces of the year's reports, in Thai order
 */
public record CoveragePage(Asked asked, YearCoverage coverage, List<String> years, List<String> provinces) {
    /** Address of the page. */
    public static final String PATH = "/coverage";

    /** Address of the file. */
    public static final String CSV = "/coverage.csv";

    private static final int SHADES = 4;

    /**
     * What is asked for.
     *
     * @param year fiscal year, Buddhist era; 0 where no report has one
     * @param province empty for all
     */
    public record Asked(int year, String province) {
        /**
         * The year that is named; else the newest whose reports list items, and where none does, the newest.
         *
         * @param lines all reports
         * @param listed true for a year in which a report lists items
         * @param year as it was asked; what is no year of four digits names none
         */
        public static Asked of(List<ReportLine> lines, IntPredicate listed, String year, String province) {
            List<Integer> years = lines.stream()
                    .flatMap(line -> line.ref().fiscalYear().stream())
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            int wanted = year.matches("[0-9]{4}")
                    ? Integer.parseInt(year)
                    : years.stream()
                            .filter(listed::test)
                            .findFirst()
                            .orElse(years.stream().findFirst().orElse(0));
            return new Asked(wanted, province);
        }

        private Address address(String path) {
            return Address.of(path).with("year", year == 0 ? "" : String.valueOf(year));
        }
    }

    /**
     * A province on the map.
     *
     * @param province empty where unknown
     * @param agencies whose reports list items
     * @param cells one for each item
     */
    public record Line(String province, int agencies, List<Heat> cells) {}

    /**
     * A province's answer to an item.
     *
     * @param open agencies whose row should be looked at
     * @param shade 0 where there are none, to 4 where these are more than three of four
     */
    public record Heat(int open, int shade) {}

    public CoveragePage {
        years = List.copyOf(years);
        provinces = List.copyOf(provinces);
    }

    /**
     * Chooses.
     *
     * @param lines all reports
     * @param year of all provinces
     */
    public static CoveragePage of(List<ReportLine> lines, YearCoverage year, Asked asked) {
        TreeSet<String> years = new TreeSet<>();
        TreeSet<String> provinces = new TreeSet<>(ThaiOrder.order());
        for (ReportLine line : lines) {
            ReportRef ref = line.ref();
            ref.fiscalYear().map(String::valueOf).ifPresent(years::add);
            if (ref.fiscalYear().equals(Optional.of(asked.year))) {
                ref.province().ifPresent(provinces::add);
            }
        }
        YearCoverage shown = asked.province.isEmpty() ? year : of(year, asked.province);
        return new CoveragePage(asked, shown, List.copyOf(years.descendingSet()), List.copyOf(provinces));
    }

    private static YearCoverage of(YearCoverage year, String province) {
        Coverage grid = year.grid();
        Coverage part = new Coverage(
                grid.year(),
                grid.items(),
                grid.rows().stream()
                        .filter(row -> row.province().equals(province))
                        .toList(),
                grid.withoutItems().stream()
                        .filter(one -> one.report().agency().province().equals(Optional.of(province)))
                        .toList());
        return new YearCoverage(
                year.year(),
                part,
                year.provinces().stream()
                        .filter(line -> line.province().equals(province))
                        .toList(),
                Optional.empty());
    }

    public int year() {
        return asked.year;
    }

    /** The map, in the order of {@link YearCoverage#provinces}. */
    public List<Line> lines() {
        Map<String, List<Coverage.Row>> rows = new LinkedHashMap<>();
        coverage.provinces().forEach(line -> rows.put(line.province(), new ArrayList<>()));
        coverage.grid()
                .rows()
                .forEach(row -> rows.computeIfAbsent(row.province(), none -> new ArrayList<>())
                        .add(row));
        List<Line> lines = new ArrayList<>();
        rows.forEach((province, some) -> lines.add(new Line(province, some.size(), heat(some))));
        return lines;
    }

    private List<Heat> heat(List<Coverage.Row> rows) {
        List<Heat> cells = new ArrayList<>();
        for (int item = 0; item < coverage.grid().items().size(); item++) {
            int column = item;
            int open = (int) rows.stream()
                    .filter(row -> row.cells().get(column).mark().open())
                    .count();
            cells.add(new Heat(open, rows.isEmpty() ? 0 : (SHADES * open + rows.size() - 1) / rows.size()));
        }
        return cells;
    }

    /** The agencies of a province. */
    public String href(String province) {
        return asked.address(PATH).with("province", province).toString();
    }

    /** All provinces of the year. */
    public String all() {
        return asked.address(PATH).toString();
    }

    /** What is shown, as a file. */
    public String csv() {
        return asked.address(CSV).with("province", asked.province).toString();
    }

    /** Where an agency's row is shown; empty where it has none. */
    public static Optional<String> href(Coverage.Cell cell) {
        return cell.source()
                .map(checked ->
                        ReportPage.address(checked.report().id(), cell.item().code(), "", Place.NOWHERE));
    }
}
