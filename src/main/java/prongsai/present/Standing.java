package prongsai.present;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Score;
import prongsai.model.Severity;

/**
 * How a report stands among the others: what an assessor sees before opening it.
 *
 * @param checked the report
 * @param errors findings to be put right
 * @param warnings findings to be looked at
 * @param infos findings to know
 * @param present official components found
 * @param undecided official components that could not be told
 * @param components official components looked for; 0 where the report has no sheet
 * @param reasons why it needs reading, gravest rule first, at most {@value #REASONS}
 */
public record Standing(
        Checked checked,
        long errors,
        long warnings,
        long infos,
        long present,
        long undecided,
        int components,
        List<Reason> reasons) {
    private static final int REASONS = 3;
    private static final int NAMED_RECORDS = 4;

    /**
     * The findings of one rule in one report.
     *
     * @param rule its id
     * @param severity the gravest among them
     * @param name what the rule is called
     * @param count how many
     * @param records the first records concerned, by their names in findings
     * @param more how many other records are concerned
     */
    public record Reason(String rule, Severity severity, Bilingual name, long count, List<String> records, int more) {}

    /** Gravest first: more errors, more warnings, fewer components; then agency, year and name. */
    private static Comparator<Standing> needsReading() {
        return comparingLong(Standing::errors)
                .reversed()
                .thenComparing(comparingLong(Standing::warnings).reversed())
                .thenComparing(comparingLong(Standing::missing).reversed())
                .thenComparing(standing -> Coverage.agencyName(standing.checked), ThaiOrder.order())
                .thenComparing(comparing(
                                (Standing s) -> s.checked.report().fiscalYear().orElse(0))
                        .reversed())
                .thenComparing(standing -> standing.checked.name());
    }

    public static Standing of(Checked checked, Run run) {
        var findings = checked.findings();
        return new Standing(
                checked,
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.INFO),
                count(findings, Component.State.PRESENT),
                count(findings, Component.State.UNDECIDED),
                findings.sheet().size(),
                reasons(findings.open(), run));
    }

    /** All reports of a run in the order in which they need reading. */
    public static List<Standing> of(Run run) {
        return run.reports().stream()
                .map(checked -> of(checked, run))
                .sorted(needsReading())
                .toList();
    }

    /** Official components that are not there. */
    public long missing() {
        return components - present - undecided;
    }

    private static long count(Findings findings, Component.State state) {
        return findings.sheet().stream().filter(line -> line.state() == state).count();
    }

    /** The overall score that the report prints for itself: of its own year where it prints several. */
    public Optional<Score> score() {
        List<Score> overall = checked.report().scores().stream()
                .filter(score -> score.scope().equals("overall"))
                .toList();
        return overall.stream()
                .filter(score -> score.year().equals(checked.report().fiscalYear()))
                .findFirst()
                .or(() -> overall.stream().findFirst());
    }

    private static List<Reason> reasons(List<Finding> findings, Run run) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.severity().atLeast(Severity.WARNING))
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        return byRule.entrySet().stream()
                .map(entry -> reason(entry.getKey(), entry.getValue(), run))
                .sorted(comparing(Reason::severity)
                        .thenComparing(comparing(Reason::count).reversed())
                        .thenComparing(Reason::rule))
                .limit(REASONS)
                .toList();
    }

    private static Reason reason(String rule, List<Finding> findings, Run run) {
        Severity gravest = findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Set<String> records = new LinkedHashSet<>();
        findings.stream()
                .map(Finding::record)
                .filter(record -> !record.equals("report"))
                .forEach(records::add);
        List<String> named = records.stream().limit(NAMED_RECORDS).toList();
        return new Reason(rule, gravest, run.ruleName(rule), findings.size(), named, records.size() - named.size());
    }
}
