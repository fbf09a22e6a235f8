package prongsai.present;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import prongsai.model.Bilingual;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplateDefect;

/**
 * All that one job read and found.
 *
 * @param reports every report with its findings, in any order
 * @param unread files that gave no report, or not a whole one
 * @param items titles by fiscal year (Buddhist era), in the order of the catalogue; a year without a catalogue is absent
 * @param rules the name of each rule by its id; a rule without one is shown by its id
 * @param shared what each report shares with others, by its id; empty where nothing was compared
 * @param families reports of one template, the largest family first
 * @param templateDefects findings that came with a template, each told once
 * @param whole gives a report with all that it says: of many, {@code reports} has but what lists need ({@link Slim}),
 *     and each is read when it is written
 */
public record Run(
        List<Checked> reports,
        List<Unread> unread,
        Map<Integer, List<ItemLabel>> items,
        Map<String, Bilingual> rules,
        Map<String, SharedText> shared,
        List<Family> families,
        List<TemplateDefect> templateDefects,
        UnaryOperator<Checked> whole) {
    public Run {
        reports = List.copyOf(reports);
        unread = List.copyOf(unread);
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        shared = Collections.unmodifiableMap(new TreeMap<>(shared));
        families = List.copyOf(families);
        templateDefects = List.copyOf(templateDefects);
    }

    /** A run that holds its reports. */
    public Run(
            List<Checked> reports,
            List<Unread> unread,
            Map<Integer, List<ItemLabel>> items,
            Map<String, Bilingual> rules,
            Map<String, SharedText> shared,
            List<Family> families,
            List<TemplateDefect> templateDefects) {
        this(reports, unread, items, rules, shared, families, templateDefects, UnaryOperator.identity());
    }

    /** A run whose reports were not compared with each other. */
    public Run(
            List<Checked> reports,
            List<Unread> unread,
            Map<Integer, List<ItemLabel>> items,
            Map<String, Bilingual> rules) {
        this(reports, unread, items, rules, Map.of(), List.of(), List.of());
    }

    /** What a report shares with others; empty where it was not compared. */
    public Optional<SharedText> shared(Checked checked) {
        return Optional.ofNullable(shared.get(checked.report().id()));
    }

    /** A report of the run with all that it says. */
    public Checked whole(Checked checked) {
        return whole.apply(checked);
    }

    /** True where the reports were compared with each other. */
    public boolean compared() {
        return !shared.isEmpty();
    }

    /** The fiscal years that the reports name, newest first. */
    public NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>(Collections.reverseOrder());
        reports.forEach(checked -> checked.report().fiscalYear().ifPresent(years::add));
        return years;
    }

    /** What a rule is called. */
    public Bilingual ruleName(String rule) {
        return rules.getOrDefault(rule, new Bilingual(rule, rule));
    }
}
