package prongsai.reuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import prongsai.model.shared.ReportRef;
import prongsai.store.Snapshot;
import prongsai.store.Unit;
import prongsai.store.Units;
import prongsai.text.ThaiDates;

/** The texts of the reports in an index, read when first asked for. */
final class Shelf {
    /** By the document's date, else the end of its fiscal year; then by file. */
    static final Comparator<ReportRef> EARLIEST =
            Comparator.comparing(Shelf::date).thenComparing(ReportRef::file);

    private static final int MOST_KEPT = 2000;

    private final Snapshot snapshot;
    private final Map<String, ReportRef> reports = new LinkedHashMap<>();
    private final Map<String, List<Unit>> units = new ConcurrentHashMap<>();

    Shelf(Snapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.reports().forEach(report -> reports.put(report.id(), report));
    }

    private static LocalDate date(ReportRef report) {
        return report.date()
                .or(() -> report.fiscalYear().map(ThaiDates::lastDayOfFiscalYear))
                .orElse(LocalDate.MAX);
    }

    ReportRef report(String id) {
        ReportRef report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("no report " + id);
        }
        return report;
    }

    /** A text of a report; empty where its record is there twice and the first one is another text. */
    Optional<Unit> unit(String report, String record, String field, String masked) {
        if (units.size() > MOST_KEPT) {
            units.clear();
        }
        return units
                .computeIfAbsent(
                        report, id -> snapshot.report(id).map(Units::of).orElse(List.of()))
                .stream()
                .filter(unit -> unit.record().equals(record)
                        && unit.field().equals(field)
                        && unit.masked().text().equals(masked))
                .findFirst();
    }
}
