package prongsai.present;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Agency;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Report;

/**
 * Agencies against items in one fiscal year. An agency with several reports of the year has one row; of an item that
 * stands in more than one of them, the newest document counts.
 *
 * @param year fiscal year, Buddhist era; empty for reports whose year is unknown
 * @param items columns: the year's catalogue, then what else the reports list, by number
 * @param rows agencies whose reports list items, by province and name
 * @param withoutItems agencies whose reports of the year list no items at all
 */
public record Coverage(Optional<Integer> year, List<ItemLabel> items, List<Row> rows, List<Checked> withoutItems) {
    /**
     * One agency.
     *
     * @param agency its name as shown: the file's name where the agency is unknown
     * @param province empty where unknown
     * @param reports its reports of the year that list items, newest document last
     * @param cells one for each item, in the order of the columns
     */
    public record Row(String agency, String province, List<Checked> reports, List<Cell> cells) {
        /** The items to look at. */
        public List<Cell> open() {
            return cells.stream().filter(cell -> cell.mark.open()).toList();
        }
    }

    /**
     * One agency's answer to one item.
     *
     * @param item the column
     * @param mark what it says
     * @param source the report it comes from; empty for {@link Mark#ABSENT}
     */
    public record Cell(ItemLabel item, Mark mark, Optional<Checked> source) {}

    /** The grids of a run, newest year first, reports without a year last; years without any listed item are left out. */
    public static List<Coverage> of(Run run) {
        List<Coverage> grids = new ArrayList<>();
        run.years().forEach(year -> grids.add(grid(run, Optional.of(year))));
        grids.add(grid(run, Optional.empty()));
        grids.removeIf(grid -> grid.rows.isEmpty());
        return List.copyOf(grids);
    }

    /** The grid of one year; without rows where no report of the year lists items. */
    public static Coverage ofYear(Run run, int year) {
        return grid(run, Optional.of(year));
    }

    /**
     * The same grid with these columns alone.
     *
     * @param codes of items; one that no column has is left out
     */
    public Coverage of(Set<String> codes) {
        List<Row> some = rows.stream()
                .map(row -> new Row(
                        row.agency,
                        row.province,
                        row.reports,
                        row.cells.stream()
                                .filter(cell -> codes.contains(cell.item.code()))
                                .toList()))
                .toList();
        return new Coverage(
                year, items.stream().filter(item -> codes.contains(item.code())).toList(), some, withoutItems);
    }

    /** How many agencies have this mark at an item. */
    public long count(int column, Mark mark) {
        return rows.stream().filter(row -> row.cells.get(column).mark == mark).count();
    }

    /** How many agencies leave an item open: no row, not done, empty, both boxes or none ticked. */
    public long open(int column) {
        return rows.stream().filter(row -> row.cells.get(column).mark.open()).count();
    }

    private static Coverage grid(Run run, Optional<Integer> year) {
        List<Checked> ofYear = run.reports().stream()
                .filter(checked -> checked.report().fiscalYear().equals(year))
                .toList();
        List<Checked> with = ofYear.stream()
                .filter(checked -> !checked.report().oitItems().isEmpty())
                .toList();
        List<Checked> without = ofYear.stream()
                .filter(checked -> checked.report().oitItems().isEmpty())
                .toList();
        List<ItemLabel> items = columns(with, year.map(run.items()::get).orElse(List.of()));
        Map<String, List<Checked>> byAgency = new LinkedHashMap<>();
        with.forEach(checked -> byAgency.computeIfAbsent(identity(checked), id -> new ArrayList<>())
                .add(checked));
        List<Row> rows = byAgency.values().stream()
                .map(reports -> row(reports, items))
                .sorted(comparing(Row::province, ThaiOrder.order()).thenComparing(Row::agency, ThaiOrder.order()))
                .toList();
        return new Coverage(year, items, rows, without);
    }

    /** Two reports are of one agency where the list's code agrees, or name and province do. */
    private static String identity(Checked checked) {
        Agency agency = checked.report().agency();
        if (agency.name().isEmpty()) {
            return checked.name();
        }
        return agency.code().orElse(agency.name() + "\n" + agency.province().orElse(""));
    }

    private static List<ItemLabel> columns(List<Checked> reports, List<ItemLabel> catalogue) {
        Map<String, ItemLabel> labels = new LinkedHashMap<>();
        catalogue.forEach(label -> labels.put(label.code(), label));
        reports.stream()
                .flatMap(checked -> checked.report().oitItems().stream())
                .sorted(comparingInt(OitItem::number))
                .forEach(item -> labels.putIfAbsent(
                        item.code(),
                        new ItemLabel(item.code(), item.text(Field.TITLE).replace('\n', ' '), false)));
        return List.copyOf(labels.values());
    }

    private static Row row(List<Checked> reports, List<ItemLabel> items) {
        List<Checked> byAge = reports.stream()
                .sorted(Comparator.comparing(Coverage::age).thenComparing(Checked::name))
                .toList();
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Checked checked : byAge) {
            for (OitItem item : checked.report().oitItems()) {
                items.stream()
                        .filter(label -> label.code().equals(item.code()))
                        .findFirst()
                        .ifPresent(label -> cells.merge(
                                item.code(),
                                new Cell(label, Mark.of(item), Optional.of(checked)),
                                Coverage::laterOrFirstRow));
            }
        }
        Report first = byAge.getFirst().report();
        return new Row(
                agencyName(byAge.getFirst()),
                first.agency().province().orElse(""),
                byAge,
                items.stream()
                        .map(label -> cells.getOrDefault(label.code(), new Cell(label, Mark.ABSENT, Optional.empty())))
                        .toList());
    }

    /** Of two reports the later; of two rows in one report the first, which is where a reader looks. */
    private static Cell laterOrFirstRow(Cell before, Cell after) {
        return before.source.equals(after.source) ? before : after;
    }

    private static LocalDate age(Checked checked) {
        return checked.report().head().date().orElse(LocalDate.MIN);
    }

    /** The agency's name, or the file's where the agency is unknown. */
    public static String agencyName(Checked checked) {
        Report report = checked.report();
        return report.agency().name().isEmpty()
                ? report.source().file()
                : report.agency().name();
    }
}
