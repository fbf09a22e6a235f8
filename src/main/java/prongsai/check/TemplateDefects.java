package prongsai.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.TemplateDefect;
import prongsai.text.Squash;

/** Findings that came with a template, told once over all reports of its family. */
public final class TemplateDefects {
    private static final int LEAST_AGENCIES = 2;

    /** Rules that speak of what is shared anyway, and one that praises honesty. */
    private static final Set<String> LEFT_OUT =
            Set.of("shared-passage", "shared-template", "facts-shared", "year-leftover", "not-done");

    /** Rules that find something absent which the template itself does not have. */
    private static final Set<String> ABSENT = Set.of("item-missing", "component-missing");

    private TemplateDefects() {}

    /**
     * The same rule at the same record and field with the same squashed words, in reports of two and more agencies of one
     * family. A finding without words counts only where the template lacks a row or component: an empty cell is each
     * agency's own. Each finding stays in its report.
     *
     * @param all findings of the reports; those of reports outside the families are passed over
     * @param families reports of one template each
     * @return the defect of most agencies first
     */
    public static List<TemplateDefect> of(List<Findings> all, List<Family> families) {
        Map<String, Findings> byReport =
                all.stream().collect(Collectors.toMap(Findings::id, Function.identity(), (first, again) -> first));
        List<TemplateDefect> defects = new ArrayList<>();
        for (Family family : families) {
            defects.addAll(of(family, byReport));
        }
        defects.sort(Comparator.comparingInt(TemplateDefect::agencies)
                .reversed()
                .thenComparing(TemplateDefect::rule)
                .thenComparing(TemplateDefect::record)
                .thenComparing(TemplateDefect::field)
                .thenComparing(TemplateDefect::quote));
        return defects;
    }

    /** The first finding of its kind and the reports that have it. */
    private record Group(Finding first, Set<ReportRef> reports) {
        TemplateDefect defect() {
            return new TemplateDefect(
                    first.rule(), first.record(), first.field(), first.quote(), agencies(), List.copyOf(reports));
        }

        int agencies() {
            return (int) reports.stream().map(ReportRef::agencyKey).distinct().count();
        }
    }

    private static List<TemplateDefect> of(Family family, Map<String, Findings> byReport) {
        Map<List<String>, Group> groups = new LinkedHashMap<>();
        for (ReportRef member : family.members()) {
            if (!byReport.containsKey(member.id())) {
                continue;
            }
            for (Finding finding : byReport.get(member.id()).findings()) {
                String words = Squash.of(finding.quote());
                if (LEFT_OUT.contains(finding.rule()) || (words.isEmpty() && !ABSENT.contains(finding.rule()))) {
                    continue;
                }
                String absent = words.isEmpty() ? finding.other() : "";
                groups.computeIfAbsent(
                                List.of(finding.rule(), finding.record(), finding.field(), words, absent),
                                none -> new Group(finding, new LinkedHashSet<>()))
                        .reports
                        .add(member);
            }
        }
        return groups.values().stream()
                .filter(group -> group.agencies() >= LEAST_AGENCIES)
                .map(Group::defect)
                .toList();
    }
}
