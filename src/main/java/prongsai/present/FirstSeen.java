package prongsai.present;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.model.shared.Passage;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Stretch;

/**
 * Which report is the first in the collection to have some words (พบครั้งแรกในคลังนี้). It says nothing where that cannot
 * be told, and nothing about reports outside the collection.
 */
public final class FirstSeen {
    private FirstSeen() {}

    /**
     * The earliest of some reports: by the dates of the documents where all are dated, else by fiscal year where all
     * have one. Empty where two are equally early, or one is of unknown time.
     */
    public static Optional<ReportRef> of(Collection<ReportRef> reports) {
        Optional<ReportRef> byDate = earliest(reports, ReportRef::date, LocalDate::toEpochDay);
        boolean allDated = reports.stream().allMatch(report -> report.date().isPresent());
        return allDated ? byDate : earliest(reports, ReportRef::fiscalYear, Integer::longValue);
    }

    /**
     * The earliest of a report and those whose texts stand beside its passage. Empty where more agencies have the words
     * than are shown: one that is not shown may be earlier.
     */
    public static Optional<ReportRef> of(ReportRef report, Passage passage) {
        long shown = passage.sources().stream()
                .map(source -> source.report().agencyKey())
                .distinct()
                .count();
        if (agencies(passage) > shown || passage.sources().isEmpty()) {
            return Optional.empty();
        }
        Map<String, ReportRef> all = passage.sources().stream()
                .map(Passage.SourceText::report)
                .collect(Collectors.toMap(ReportRef::id, Function.identity(), (a, b) -> a, TreeMap::new));
        all.put(report.id(), report);
        return of(all.values());
    }

    /** The most other agencies that have words of a passage; 0 where nobody has. */
    public static int agencies(Passage passage) {
        return passage.stretches().stream()
                .flatMap(stretch -> stretch.match().stream())
                .mapToInt(Stretch.Match::agencies)
                .max()
                .orElse(0);
    }

    private static <T> Optional<ReportRef> earliest(
            Collection<ReportRef> reports, Function<ReportRef, Optional<T>> time, Function<T, Long> number) {
        if (reports.isEmpty()
                || reports.stream().anyMatch(report -> time.apply(report).isEmpty())) {
            return Optional.empty();
        }
        Map<Long, List<ReportRef>> byTime = reports.stream()
                .collect(Collectors.groupingBy(
                        report -> number.apply(time.apply(report).orElseThrow()), TreeMap::new, Collectors.toList()));
        List<ReportRef> first = byTime.values().iterator().next();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
