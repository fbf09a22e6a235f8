package prongsai.present;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prongsai.model.Findings;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;

/**
 * How a report stands among the others, without the report: thousands of them fit into memory.
 *
 * @param ref whose it is
 * @param errors findings to be put right
 * @param warnings findings to be looked at
 * @param infos findings to know
 * @param present official components found
 * @param undecided official components that could not be told
 * @param components official components looked for; 0 where the report has no sheet
 * @param reasons why it needs reading, gravest rule first
 * @param shared part of the text that others have too, 0 to 1; empty where there is nothing to compare with
 */
public record ReportLine(
        ReportRef ref,
        long errors,
        long warnings,
        long infos,
        long present,
        long undecided,
        int components,
        List<Standing.Reason> reasons,
        Optional<Double> shared) {
    public ReportLine {
        reasons = List.copyOf(reasons);
    }

    /** The line of a report. */
    public static ReportLine of(Standing standing, Optional<SharedText> shared) {
        return new ReportLine(
                ReportRef.of(standing.checked().report()),
                standing.errors(),
                standing.warnings(),
                standing.infos(),
                standing.present(),
                standing.undecided(),
                standing.components(),
                standing.reasons(),
                shared.flatMap(SharedText::share)
                        .map(Share::sharedPart)
                        .or(() -> standing.checked().findings().parts().map(Findings.TextParts::shared)));
    }

    /**
     * Gravest first: more errors, more warnings, fewer components, more shared text; then agency in Thai order, the newest
     * year, and the file.
     */
    public static Comparator<ReportLine> needsReading() {
        return comparingLong(ReportLine::errors)
                .reversed()
                .thenComparing(comparingLong(ReportLine::warnings).reversed())
                .thenComparing(comparingLong(ReportLine::missing).reversed())
                .thenComparing(comparingDouble((ReportLine line) -> line.shared.orElse(0.0))
                        .reversed())
                .thenComparing(line -> line.ref.label(), ThaiOrder.order())
                .thenComparing(
                        comparingInt((ReportLine line) -> line.ref.fiscalYear().orElse(0))
                                .reversed())
                .thenComparing(comparing(line -> line.ref.file()));
    }

    /** Official components that are not there. */
    public long missing() {
        return components - present - undecided;
    }
}
