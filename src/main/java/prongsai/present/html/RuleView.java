package prongsai.present.html;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.model.Bilingual;
import prongsai.model.Severity;
import prongsai.present.Run;

/**
 * What one rule found over all reports.
 *
 * @param id of the rule
 * @param name what it is called
 * @param severity the gravest of its findings
 * @param findings how many
 * @param reports where, with the number of findings in each, in reading order
 */
public record RuleView(String id, Bilingual name, Severity severity, long findings, List<In> reports) {
    /**
     * A report in which the rule found something.
     *
     * @param report which
     * @param findings how many
     */
    public record In(ReportView report, long findings) {}

    /** The rules that found something, gravest first, then by number of reports. */
    static List<RuleView> of(List<ReportView> views, Run run) {
        Map<String, List<In>> where = new LinkedHashMap<>();
        Map<String, Severity> gravest = new LinkedHashMap<>();
        for (ReportView view : views) {
            Map<String, Long> counts = new LinkedHashMap<>();
            view.checked().findings().open().forEach(finding -> {
                counts.merge(finding.rule(), 1L, Long::sum);
                gravest.merge(finding.rule(), finding.severity(), (a, b) -> a.atLeast(b) ? a : b);
            });
            counts.forEach((rule, count) ->
                    where.computeIfAbsent(rule, id -> new ArrayList<>()).add(new In(view, count)));
        }
        return gravest.entrySet().stream()
                .map(entry -> {
                    List<In> reports = where.getOrDefault(entry.getKey(), List.of());
                    long findings = reports.stream().mapToLong(In::findings).sum();
                    return new RuleView(
                            entry.getKey(), run.ruleName(entry.getKey()), entry.getValue(), findings, reports);
                })
                .sorted(comparing(RuleView::severity)
                        .thenComparing(rule -> -rule.reports.size())
                        .thenComparing(RuleView::id))
                .toList();
    }
}
