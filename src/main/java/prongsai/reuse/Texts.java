package prongsai.reuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import prongsai.model.shared.ReportRef;
import prongsai.store.Common;
import prongsai.store.Occurrence;
import prongsai.store.Snapshot;
import prongsai.store.TextHit;
import prongsai.store.Unit;
import prongsai.store.Units;
import prongsai.text.ThaiDates;

/** The texts of the reports in an index, read when first asked for. May be asked by several threads. */
public final class Texts {
    /** By the document's date, else the end of its fiscal year; then by file. */
    static final Comparator<ReportRef> EARLIEST =
            Comparator.comparing(Texts::date).thenComparing(ReportRef::file);

    private static final int MOST_KEPT = 2000;
    /** Members of a family ask for the same texts one after the other. */
    private static final int MOST_SOURCES = 20_000;

    private final Snapshot snapshot;
    private final Map<String, ReportRef> reports = new LinkedHashMap<>();
    private final Map<String, List<Unit>> units = new ConcurrentHashMap<>();
    private final Map<Long, Runs> runs = new ConcurrentHashMap<>();
    private final Map<Long, List<Cover.Holder>> holders = new ConcurrentHashMap<>();

    /** @param snapshot stays open as long as this is used */
    public Texts(Snapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.reports().forEach(report -> reports.put(report.id(), report));
    }

    private static LocalDate date(ReportRef report) {
        return report.date()
                .or(() -> report.fiscalYear().map(ThaiDates::lastDayOfFiscalYear))
                .orElse(LocalDate.MAX);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * A report of the index.
     *
     * @throws IllegalArgumentException where there is none of this id
     */
    public ReportRef report(String id) {
        ReportRef report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("no report " + id);
        }
        return report;
    }

    /** The text that stands there. */
    public Optional<Unit> unit(Occurrence where) {
        return units(where.report(), where.record(), where.field()).stream()
                .filter(unit -> unit.masked().hash() == where.hash())
                .findFirst();
    }

    /** The words of such a text in its first report. */
    public Optional<Unit> unit(Common text, String field) {
        return units(text.first().id()).stream()
                .filter(unit -> unit.field().equals(field) && unit.masked().hash() == text.hash())
                .findFirst();
    }

    private List<Unit> units(String report, String record, String field) {
        return units(report).stream()
                .filter(unit -> unit.record().equals(record) && unit.field().equals(field))
                .toList();
    }

    private List<Unit> units(String report) {
        if (units.size() > MOST_KEPT) {
            units.clear();
        }
        return units.computeIfAbsent(
                report, id -> snapshot.report(id).map(Units::of).orElse(List.of()));
    }

    /** A text that the index found, ready to be compared with. */
    Runs runs(TextHit hit) {
        if (runs.size() > MOST_SOURCES) {
            runs.clear();
        }
        return runs.computeIfAbsent(hit.hash(), hash -> Runs.of(hit.text()));
    }

    /** Where such a text stands. */
    List<Cover.Holder> holders(TextHit hit) {
        if (holders.size() > MOST_SOURCES) {
            holders.clear();
        }
        return holders.computeIfAbsent(
                hit.hash(),
                hash -> snapshot.occurrences(hash).stream()
                        .map(where -> new Cover.Holder(report(where.report()), where.record(), where.field()))
                        .toList());
    }

    /** The text of a report that has these masked letters. */
    Optional<Unit> unit(String report, String record, String field, String masked) {
        return units(report, record, field).stream()
                .filter(unit -> unit.masked().text().equals(masked))
                .findFirst();
    }
}
