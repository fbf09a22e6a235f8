package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import prongsai.model.Field;
import prongsai.model.Findings;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Value;
import prongsai.model.shared.ReportRef;
import prongsai.present.Checked;
import prongsai.present.Run;
import prongsai.present.YearCoverage;
import prongsai.reference.Official;
import prongsai.reference.Organisation;
import prongsai.reference.Organisations;
import prongsai.text.Codes;

/** Agencies against the items of a year; writes nothing. */
public final class CoverageJob {
    private CoverageJob() {}

    /**
     * Which year.
     *
     * @param index where the reports are
     * @param year fiscal year, Buddhist era
     * @param agencies a list of who should have sent a report
     * @param items codes of the items to lay out, however they are spelled; all where none is named
     * @param settings what all jobs may be asked
     */
    public record Options(Path index, int year, Optional<Path> agencies, List<String> items, Settings settings) {
        public Options {
            items = List.copyOf(items);
        }

        /** All items. */
        public Options(Path index, int year, Optional<Path> agencies, Settings settings) {
            this(index, year, agencies, List.of(), settings);
        }
    }

    /**
     * Lays the year out.
     *
     * @throws NoAnswerException where the index has no report of that year and no list says who should have sent one
     * @throws prongsai.store.StoreException where the folder is no index, or it cannot be read
     * @throws prongsai.reference.ReferenceFileException where the list cannot be used
     */
    public static YearCoverage run(Options options) {
        try (Shelf shelf = Shelves.open(options.index)) {
            return run(options, shelf);
        }
    }

    static YearCoverage run(Options options, Shelf shelf) {
        Official official = Setup.official(options.settings, options.index);
        Optional<List<Organisation>> list = options.agencies.map(Organisations::listed);
        List<Checked> reports = new ArrayList<>();
        for (ReportRef found : shelf.reports()) {
            if (found.fiscalYear().equals(Optional.of(options.year))) {
                shelf.report(found.id()).map(CoverageJob::slim).ifPresent(reports::add);
            }
        }
        if (reports.isEmpty() && list.isEmpty()) {
            throw new NoAnswerException("year-empty", options.year, years(shelf));
        }
        Run run = new Run(reports, List.of(), ReportSet.items(reports, official), Map.of());
        return YearCoverage.of(run, options.year, list, codes(options.items));
    }

    private static Set<String> codes(List<String> items) {
        return items.stream()
                .map(item -> Codes.ofCell(item).orElseThrow(() -> new NoAnswerException("no-such-item", item)))
                .collect(Collectors.toSet());
    }

    private static String years(Shelf shelf) {
        return shelf.reports().stream()
                .flatMap(report -> report.fiscalYear().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** What the grid needs, and no more: a year of the whole country must fit into memory. */
    static Checked slim(Report report) {
        Report slim = new Report(
                report.id(),
                report.engine(),
                report.source(),
                List.of(),
                report.agency(),
                report.fiscalYear(),
                report.head(),
                List.of(),
                List.of(),
                report.oitItems().stream().map(CoverageJob::slim).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        Findings none =
                new Findings(report.id(), report.source().file(), report.fiscalYear(), List.of(), List.of(), List.of());
        return new Checked(report.id(), slim, none);
    }

    private static OitItem slim(OitItem item) {
        Map<Field, Value> fields = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.TITLE, Field.PROGRESS)) {
            if (item.has(field)) {
                fields.put(field, new Value(item.text(field), List.of()));
            }
        }
        return new OitItem(
                item.code(),
                item.concept(),
                fields,
                item.status(),
                item.indicator(),
                item.subIndicator(),
                item.links(),
                item.images());
    }
}
