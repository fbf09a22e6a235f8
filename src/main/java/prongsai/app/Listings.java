package prongsai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.check.Rule;
import prongsai.check.Rules;
import prongsai.check.RulesDoc;
import prongsai.model.Bilingual;
import prongsai.present.RuleEntry;
import prongsai.read.Limit;
import prongsai.reference.Catalogue;
import prongsai.reference.Catalogues;

/** What the program knows, as lines with tabs. */
public final class Listings {
    private Listings() {}

    /** Id, severity and title of each rule. */
    public static List<String> rules(String language) {
        return Rules.all().stream()
                .map(rule -> String.join(
                        "\t",
                        rule.id(),
                        rule.severity().key(),
                        RulesDoc.line(rule).title().in(language)))
                .toList();
    }

    /** What each rule is called, by its id. */
    public static Map<String, Bilingual> ruleNames() {
        Map<String, Bilingual> names = new TreeMap<>();
        for (Rule rule : Rules.all()) {
            names.put(rule.id(), RulesDoc.line(rule).title());
        }
        return names;
    }

    /** All rules with what they say of themselves. */
    static List<RuleEntry> ruleEntries() {
        return Rules.all().stream()
                .map(rule -> {
                    RulesDoc.Line line = RulesDoc.line(rule);
                    return new RuleEntry(rule.id(), rule.severity(), line.title(), line.when());
                })
                .toList();
    }

    /** Without a year, each catalogue with its certainty and number of items; with one, its items. */
    public static List<String> catalogues(Optional<Integer> year) {
        if (year.isEmpty()) {
            return Catalogues.shipped().all().stream().map(Listings::line).toList();
        }
        return Catalogues.shipped().ofYear(year.get()).stream()
                .flatMap(c -> c.items().stream())
                .map(item -> String.join(
                        "\t",
                        item.code(),
                        item.title(),
                        item.concept(),
                        item.certainty().key()))
                .toList();
    }

    /**
     * Tries a user's own catalogue.
     *
     * @return its line
     * @throws prongsai.reference.ReferenceFileException where it breaks the format
     */
    public static String checked(Path file) {
        Catalogues all = Catalogues.shipped().with(file);
        return all.all().stream()
                .filter(c -> !Catalogues.shipped().all().contains(c))
                .findFirst()
                .map(Listings::line)
                .orElse(file.toString());
    }

    /** The names of all limits with their values where nobody asks for others: {@code pages=5000, ...}. */
    static String limits() {
        return Stream.of(Limit.values())
                .map(limit -> limit.key() + "=" + limit.standard())
                .collect(Collectors.joining(", "));
    }

    private static String line(Catalogue catalogue) {
        return String.join(
                "\t",
                String.valueOf(catalogue.fiscalYear()),
                catalogue.version(),
                catalogue.certainty().key(),
                catalogue.complete() ? "complete" : "partial",
                String.valueOf(catalogue.items().size()));
    }
}
