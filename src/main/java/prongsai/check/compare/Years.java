package prongsai.check.compare;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.compare.History;
import prongsai.model.compare.History.Cell;
import prongsai.model.compare.History.Drift;
import prongsai.model.compare.History.ItemLine;
import prongsai.model.compare.History.MeasureLine;
import prongsai.model.compare.History.RuleLine;
import prongsai.model.compare.History.Version;
import prongsai.model.compare.History.Year;
import prongsai.model.shared.ReportRef;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * One agency over the years. Of several reports of a year the newest document counts; what only an older one has (the
 * measures, or an item) is taken from that one, since a report may lie in several files.
 */
public final class Years {
    private final List<OfYear> years = new ArrayList<>();

    private Years() {}

    /**
     * Goes through the reports of one agency.
     *
     * @param reports at least one, with what the rules say of each
     */
    public static History of(Map<Report, Findings> reports) {
        Years all = new Years();
        TreeMap<Integer, List<Report>> byYear = new TreeMap<>();
        List<ReportRef> without = new ArrayList<>();
        for (Report report : reports.keySet()) {
            report.fiscalYear()
                    .ifPresentOrElse(
                            year -> byYear.computeIfAbsent(year, none -> new ArrayList<>())
                                    .add(report),
                            () -> without.add(ReportRef.of(report)));
        }
        byYear.forEach((year, some) -> all.years.add(new OfYear(year, some)));
        Report latest = all.years.isEmpty()
                ? reports.keySet().iterator().next()
                : all.years.getLast().newest.getFirst();
        return new History(
                latest.agency().name().isEmpty()
                        ? latest.source().file()
                        : latest.agency().name(),
                latest.agency().province(),
                all.columns(),
                all.items(),
                all.rules(reports),
                without);
    }

    /** Newest document first; a report without a date is older than any with one; of equal dates the file's name decides. */
    public static Comparator<Report> newestFirst() {
        return comparing((Report report) -> report.head().date().orElse(LocalDate.MIN))
                .thenComparing(report -> report.source().file())
                .thenComparing(Report::id)
                .reversed();
    }

    /** The reports of one year and what counts of them. */
    private static final class OfYear {
        private final int year;
        private final List<Report> newest;
        private final List<OitItem> items;
        private final Set<String> used = new TreeSet<>();

        OfYear(int year, List<Report> reports) {
            this.year = year;
            this.newest = reports.stream().sorted(newestFirst()).toList();
            Map<String, OitItem> byCode = new LinkedHashMap<>();
            for (Report report : newest) {
                for (OitItem item : report.oitItems()) {
                    if (byCode.putIfAbsent(item.code(), item) == null) {
                        used.add(report.id());
                    }
                }
            }
            this.items = byCode.values().stream()
                    .sorted(Comparator.comparingInt(OitItem::number))
                    .toList();
            used.add(newest.getFirst().id());
            with(report -> !report.measures().isEmpty()).ifPresent(report -> used.add(report.id()));
            with(report -> !Comparer.scores(report).isEmpty()).ifPresent(report -> used.add(report.id()));
        }

        Optional<Report> with(java.util.function.Predicate<Report> something) {
            return newest.stream().filter(something).findFirst();
        }

        List<Measure> measures() {
            return with(report -> !report.measures().isEmpty())
                    .map(Report::measures)
                    .orElse(List.of());
        }
    }

    private List<Year> columns() {
        List<Year> columns = new ArrayList<>();
        List<Measure> before = List.of();
        for (OfYear one : years) {
            List<Measure> measures = one.measures();
            columns.add(new Year(
                    one.year,
                    one.newest.stream()
                            .map(report -> new Version(ReportRef.of(report), one.used.contains(report.id())))
                            .toList(),
                    one.with(report -> !Comparer.scores(report).isEmpty())
                            .map(Comparer::scores)
                            .orElse(Map.of()),
                    measures(before, measures),
                    one.items.size()));
            before = measures;
        }
        return columns;
    }

    private static List<MeasureLine> measures(List<Measure> before, List<Measure> now) {
        Pairing<Measure> pairing = Pairing.measures(now, before);
        List<MeasureLine> lines = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Measure measure = now.get(i);
            Optional<Measure> earlier =
                    pairing.partner(i).stream().mapToObj(before::get).findFirst();
            lines.add(new MeasureLine(
                    measure.number(),
                    measure.text(Field.TITLE),
                    earlier.map(Measure::number),
                    earlier.map(one -> likeness(one.text(Field.TITLE), measure.text(Field.TITLE)))
                            .orElse(0.0)));
        }
        return lines;
    }

    private static double likeness(String a, String b) {
        return Similarity.dice(Squash.of(a), Squash.of(b));
    }

    /** A line of items under way: the item of each year so far, and the latest of them. */
    private static final class Line {
        private final List<Optional<OitItem>> items = new ArrayList<>();
        private OitItem latest;

        Line(int yearsBefore, OitItem first) {
            for (int i = 0; i < yearsBefore; i++) {
                items.add(Optional.empty());
            }
            items.add(Optional.of(first));
            latest = first;
        }

        void next(Optional<OitItem> item) {
            items.add(item);
            latest = item.orElse(latest);
        }
    }

    private List<ItemLine> items() {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < years.size(); at++) {
            List<OitItem> now = years.get(at).items;
            Pairing<OitItem> pairing =
                    Pairing.items(lines.stream().map(line -> line.latest).toList(), now);
            Set<Integer> met = new TreeSet<>();
            for (int i = 0; i < lines.size(); i++) {
                pairing.partner(i).ifPresent(met::add);
                lines.get(i).next(pairing.partner(i).stream().mapToObj(now::get).findFirst());
            }
            for (int j = 0; j < now.size(); j++) {
                if (!met.contains(j)) {
                    lines.add(new Line(at, now.get(j)));
                }
            }
        }
        int last = years.size() - 1;
        return lines.stream()
                .sorted(comparing((Line line) -> line.items.get(last).isEmpty())
                        .thenComparing(line -> line.latest.number()))
                .map(Years::line)
                .toList();
    }

    private static ItemLine line(Line line) {
        List<Cell> cells = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (Optional<OitItem> item : line.items) {
            if (item.isEmpty()) {
                cells.add(Cell.NONE);
                continue;
            }
            OitItem one = item.get();
            String answer = one.text(Field.PROGRESS);
            Drift drift = drift(before, answer);
            cells.add(new Cell(
                    Optional.of(one.code()),
                    one.status(),
                    answer,
                    one.links().size() + one.images(),
                    drift,
                    before.isEmpty() || drift == Drift.NONE ? 0 : likeness(before.get(), answer)));
            before = answer.isBlank() ? before : Optional.of(answer);
        }
        return new ItemLine(line.latest.concept().orElse(""), line.latest.text(Field.TITLE), cells);
    }

    private static Drift drift(Optional<String> before, String answer) {
        if (answer.isBlank()) {
            return Drift.NONE;
        }
        if (before.isEmpty()) {
            return Drift.FIRST;
        }
        return Squash.of(before.get()).equals(Squash.of(answer)) ? Drift.SAME : Drift.CHANGED;
    }

    private List<RuleLine> rules(Map<Report, Findings> reports) {
        Map<String, int[]> counts = new HashMap<>();
        for (int at = 0; at < years.size(); at++) {
            int column = at;
            for (Report report : years.get(at).newest) {
                if (years.get(at).used.contains(report.id())) {
                    Optional.ofNullable(reports.get(report)).map(Findings::findings).orElse(List.of()).stream()
                            .map(Finding::rule)
                            .forEach(rule -> counts.computeIfAbsent(rule, none -> new int[years.size()])[column]++);
                }
            }
        }
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry -> new RuleLine(
                                entry.getKey(),
                                java.util.Arrays.stream(entry.getValue())
                                        .boxed()
                                        .toList()))
                        .toList();
    }
}
