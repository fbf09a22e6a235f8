package prongsai.present.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.model.Bilingual;
import prongsai.model.Corrected;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Link;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.Warning;
import prongsai.model.shared.Passage;
import prongsai.model.shared.SharedText;
import prongsai.present.Checked;
import prongsai.present.Remark;
import prongsai.present.Run;
import prongsai.present.Standing;
import prongsai.present.Words;

/**
 * One report as the page shows it.
 *
 * @param standing its counts and reasons
 * @param anchor its id in the page, unique in the run
 * @param page the page it stands in; empty for the index itself
 * @param groups its findings by severity, gravest first, severities without any left out
 * @param accepted those that people let stand; they are in no group
 * @param shared what it shares with others; empty where it was not compared
 * @param remark what is to be said of it, as one paragraph
 */
public record ReportView(
        Standing standing,
        String anchor,
        String page,
        List<Group> groups,
        List<Shown> accepted,
        Optional<SharedText> shared,
        Bilingual remark) {
    /**
     * Findings of one severity.
     *
     * @param severity theirs
     * @param findings at least one, in the order of the report
     */
    public record Group(Severity severity, List<Shown> findings) {}

    /**
     * One finding.
     *
     * @param finding as the rule made it
     * @param rule what its rule is called
     */
    public record Shown(Finding finding, Bilingual rule) {}

    /** The same with all that the report says, where the run holds it for lists alone. */
    ReportView whole(Run run) {
        return of(Standing.of(run.whole(checked()), run), anchor, page, run);
    }

    static ReportView of(Standing standing, String anchor, String page, Run run) {
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Shown> shown = standing.checked().findings().open().stream()
                    .filter(finding -> finding.severity() == severity)
                    .map(finding -> new Shown(finding, run.ruleName(finding.rule())))
                    .toList();
            if (!shown.isEmpty()) {
                groups.add(new Group(severity, shown));
            }
        }
        return new ReportView(
                standing,
                anchor,
                page,
                List.copyOf(groups),
                standing.checked().findings().accepted().stream()
                        .map(finding -> new Shown(finding, run.ruleName(finding.rule())))
                        .toList(),
                run.shared(standing.checked()),
                Remark.of(standing.checked(), run, new Words()));
    }

    public Checked checked() {
        return standing.checked();
    }

    public Report report() {
        return standing.checked().report();
    }

    /** Where links lead: {@code #r-9f2c...} in the index, {@code reports/NAME.html#r-9f2c...} outside it. */
    public String href() {
        return page + "#" + anchor;
    }

    /** True where it has a side-by-side page: the run has kept its texts. */
    public boolean beside() {
        return shared.filter(text -> !text.passages().isEmpty()).isPresent();
    }

    /** Where its side-by-side page is, from the page it stands in. */
    public String sharedHref() {
        return (page.isEmpty() ? "" : "../") + SharedPage.href(checked().name());
    }

    /** The number of the text that a finding about shared words is about, 1 for the first; empty for other findings. */
    public Optional<Integer> passage(Finding finding) {
        List<Passage> passages = shared.map(SharedText::passages).orElse(List.of());
        return finding.sources().isEmpty()
                ? Optional.empty()
                : IntStream.range(0, passages.size())
                        .filter(i -> passages.get(i).shares()
                                && passages.get(i).record().equals(finding.record())
                                && passages.get(i).field().equals(finding.field()))
                        .mapToObj(i -> i + 1)
                        .findFirst();
    }

    /** How many of its texts share words with another agency's. */
    public long sharing() {
        return shared.map(SharedText::passages).orElse(List.of()).stream()
                .filter(Passage::shares)
                .count();
    }

    /** The anchor of a record: {@code r-9f2c...-O24}. */
    public String anchor(String record) {
        return anchor + "-" + record.replace(' ', '-');
    }

    /** True where the report has a record of this name: a finding may be about one that is missing. */
    public boolean has(String record) {
        return report().entries().stream().anyMatch(entry -> entry.key().equals(record));
    }

    /** Anchors of entries, one for each: a code that stands in two rows has its anchor at the first. */
    public List<String> anchors(List<? extends Entry> entries) {
        Map<String, Integer> seen = new HashMap<>();
        return entries.stream()
                .map(entry -> {
                    int count = seen.merge(entry.key(), 1, Integer::sum);
                    return anchor(entry.key()) + (count == 1 ? "" : "--" + count);
                })
                .toList();
    }

    /** How people put right what a record is called: its code or number. */
    public Optional<Corrected> key(Entry entry) {
        String name = entry.key().substring(entry.key().indexOf(' ') + 1);
        return report().corrected(entry.key(), "code", name).or(() -> report().corrected(entry.key(), "number", name));
    }

    /** The agency's name, or that it is unknown. */
    public Bilingual agency(Words words) {
        String name = report().agency().name();
        return name.isEmpty() ? words.say("agency.unknown") : new Bilingual(name, name);
    }

    /** Fiscal year for filters; empty where unknown. */
    public String year() {
        return report().fiscalYear().map(String::valueOf).orElse("");
    }

    public String province() {
        return report().agency().province().orElse("");
    }

    /** Ids of the rules that found something that nobody let stand, with a blank between them. */
    public String rules() {
        return standing.checked().findings().open().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Severities found, with a blank between them. */
    public String severities() {
        return groups.stream().map(group -> group.severity.key()).collect(Collectors.joining(" "));
    }

    /** What the reading and the rules could not do. */
    public List<Warning> warnings() {
        Set<Warning> all = new LinkedHashSet<>(report().warnings());
        all.addAll(standing.checked().findings().warnings());
        return List.copyOf(all);
    }

    /** The columns that at least one of these records has, in the order of {@link Field}; title first. */
    public static List<Field> columns(List<? extends Entry> entries) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        entries.forEach(entry -> fields.addAll(entry.fields().keySet()));
        return fields.stream()
                .sorted(Comparator.comparingInt(ReportView::order))
                .toList();
    }

    private static int order(Field field) {
        return field == Field.TITLE ? -1 : field == Field.NOTE ? 99 : field.ordinal();
    }

    /** The address of a link that a browser may open: http and https only. */
    public static Optional<String> address(Link link) {
        String url = link.url().strip();
        return url.matches("(?i)https?://[^\\s\"'<>]+") ? Optional.of(url) : Optional.empty();
    }

    static Map<String, ReportView> byName(List<ReportView> views) {
        Map<String, ReportView> byName = new LinkedHashMap<>();
        views.forEach(view -> byName.put(view.checked().name(), view));
        return byName;
    }
}
