package prongsai.present;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import prongsai.model.Bilingual;

/**
 * All that one job read and found.
 *
 * @param reports every report with its findings, in any order
 * @param unread files that gave no report, or not a whole one
 * @param items titles by fiscal year (Buddhist era), in the order of the catalogue; a year without a catalogue is absent
 * @param rules the name of each rule by its id; a rule without one is shown by its id
 */
public record Run(
        List<Checked> reports, List<Unread> unread, Map<Integer, List<ItemLabel>> items, Map<String, Bilingual> rules) {
    public Run {
        reports = List.copyOf(reports);
        unread = List.copyOf(unread);
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
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
