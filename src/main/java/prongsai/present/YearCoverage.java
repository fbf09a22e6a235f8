package prongsai.present;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import prongsai.reference.Organisation;

/**
 * Coverage of one fiscal year, with who sent nothing where a list says who should.
 *
 * @param year Buddhist era
 * @param grid agencies against items
 * @param provinces in Thai order, agencies without a province last
 * @param attendance by the list; empty without one
 */
public record YearCoverage(int year, Coverage grid, List<ProvinceLine> provinces, Optional<Attendance> attendance) {
    /**
     * A province.
     *
     * @param province empty where unknown
     * @param agencies whose reports list items
     * @param open items to look at, over these agencies
     * @param silent agencies of the list that sent nothing; empty without a list
     */
    public record ProvinceLine(String province, int agencies, long open, Optional<Integer> silent) {}

    /**
     * A list of agencies beside the reports.
     *
     * @param listed how many agencies the list has
     * @param silent those that sent nothing, in the list's order
     * @param unlisted reports of agencies that the list does not have
     */
    public record Attendance(int listed, List<Organisation> silent, List<Checked> unlisted) {
        /** How many agencies of the list sent something. */
        public int sent() {
            return listed - silent.size();
        }
    }

    /**
     * Lays the reports of a year out.
     *
     * @param run reports; those of other years are left aside
     * @param list who should have sent one
     */
    public static YearCoverage of(Run run, int year, Optional<List<Organisation>> list) {
        return of(run, year, list, Set.of());
    }

    /**
     * The same over some items alone.
     *
     * @param items their codes; all where there is none
     */
    public static YearCoverage of(Run run, int year, Optional<List<Organisation>> list, Set<String> items) {
        Coverage whole = Coverage.ofYear(run, year);
        Coverage grid = items.isEmpty() ? whole : whole.of(items);
        List<Checked> all = run.reports().stream()
                .filter(checked -> checked.report().fiscalYear().equals(Optional.of(year)))
                .toList();
        Optional<Attendance> attendance = list.map(listed -> attendance(listed, all));
        return new YearCoverage(year, grid, provinces(grid, attendance), attendance);
    }

    /** Agencies with several reports of the year. */
    public List<Coverage.Row> several() {
        return grid.rows().stream().filter(row -> row.reports().size() > 1).toList();
    }

    /**
     * The same year beside a list of agencies.
     *
     * @param items codes of the items to lay out; all where there is none
     */
    public YearCoverage beside(List<Organisation> list, Set<String> items) {
        Coverage some = items.isEmpty() ? grid : grid.of(items);
        Optional<Attendance> attendance = Optional.of(attendance(list, reports()));
        return new YearCoverage(year, some, provinces(some, attendance), attendance);
    }

    /** All reports of the year. */
    private List<Checked> reports() {
        return Stream.concat(grid.rows().stream().flatMap(row -> row.reports().stream()), grid.withoutItems().stream())
                .toList();
    }

    /** What an agency of a list sent, one for each line; empty where it sent nothing. */
    public List<List<Checked>> sent(List<Organisation> list) {
        Roll roll = new Roll(reports());
        return list.stream().map(roll::of).toList();
    }

    private static Attendance attendance(List<Organisation> listed, List<Checked> reports) {
        Roll roll = new Roll(reports);
        Set<String> named = new HashSet<>();
        List<Organisation> silent = new ArrayList<>();
        for (Organisation one : listed) {
            List<Checked> sent = roll.of(one);
            sent.forEach(checked -> named.add(checked.report().id()));
            if (sent.isEmpty()) {
                silent.add(one);
            }
        }
        List<Checked> unlisted = reports.stream()
                .filter(checked -> !named.contains(checked.report().id()))
                .toList();
        return new Attendance(listed.size(), List.copyOf(silent), unlisted);
    }

    private static List<ProvinceLine> provinces(Coverage grid, Optional<Attendance> attendance) {
        Map<String, List<Coverage.Row>> rows = new TreeMap<>(ThaiOrder.order());
        grid.rows()
                .forEach(row -> rows.computeIfAbsent(row.province(), none -> new ArrayList<>())
                        .add(row));
        attendance.ifPresent(
                list -> list.silent().forEach(one -> rows.computeIfAbsent(one.province(), none -> new ArrayList<>())));
        List<ProvinceLine> lines = new ArrayList<>();
        rows.forEach((province, some) -> lines.add(new ProvinceLine(
                province,
                some.size(),
                some.stream().mapToLong(row -> row.open().size()).sum(),
                attendance.map(list -> (int) list.silent().stream()
                        .filter(one -> one.province().equals(province))
                        .count()))));
        lines.sort((a, b) -> Boolean.compare(a.province.isEmpty(), b.province.isEmpty()));
        return List.copyOf(lines);
    }
}
