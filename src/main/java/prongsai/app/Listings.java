package prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prongsai.batch.Allowance;
import prongsai.check.Rule;
import prongsai.check.Rules;
import prongsai.check.RulesDoc;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.present.RuleEntry;
import prongsai.read.Limit;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
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

    /**
     * Without a year, each catalogue with its certainty and number of items; with one, its items.
     *
     * @param wanted a year, or a catalogue's id: {@code oit-2569-ovec}
     */
    public static List<String> catalogues(Optional<String> wanted) {
        if (wanted.isEmpty()) {
            return Catalogues.shipped().all().stream().map(Listings::line).toList();
        }
        return named(wanted.get()).stream()
                .flatMap(c -> c.items().stream())
                .map(item -> String.join(
                        "\t",
                        item.code(),
                        item.title(),
                        item.concept(),
                        item.certainty().key()))
                .toList();
    }

    private static Optional<Catalogue> named(String wanted) {
        Catalogues all = Catalogues.shipped();
        return wanted.matches("\\d{4}") ? all.ofYear(Integer.parseInt(wanted)) : all.ofId(wanted);
    }

    /** How complete and certain a catalogue is, what it lacks, and where it comes from: for a person, a line each. */
    public static List<String> about(String wanted, String language) {
        return named(wanted).map(one -> about(one, language)).orElse(List.of());
    }

    private static List<String> about(Catalogue catalogue, String language) {
        Messages words = Messages.of("app");
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                        catalogue.complete() ? "catalogue-complete" : "catalogue-partial",
                        catalogue.version(),
                        catalogue.items().size(),
                        catalogue.itemCount().map(String::valueOf).orElse("?"),
                        catalogue.certainty().key())
                .in(language));
        catalogue
                .learned()
                .ifPresent(learned -> lines.add(
                        words.say(learned.confirmed() ? "catalogue-confirmed" : "catalogue-learned", learned.reports())
                                .in(language)));
        List<String> gaps = gaps(catalogue);
        if (!gaps.isEmpty()) {
            lines.add(words.say("catalogue-gaps", String.join(", ", gaps)).in(language));
        }
        List<String> lacks = new ArrayList<>();
        if (catalogue.levels().isEmpty()) {
            lacks.add("levels");
        }
        if (catalogue.weights().isEmpty()) {
            lacks.add("weights");
        }
        if (catalogue.components().isEmpty()) {
            lacks.add("components");
        }
        if (catalogue.items().stream().allMatch(item -> item.elements().isEmpty())) {
            lacks.add("elements");
        }
        if (!lacks.isEmpty()) {
            lines.add(words.say("catalogue-lacks", String.join(", ", lacks)).in(language));
        }
        if (!catalogue.note().isEmpty()) {
            lines.add(words.say("catalogue-note", catalogue.note()).in(language));
        }
        if (!catalogue.sources().isEmpty()) {
            lines.add(words.say("catalogue-sources", String.join("; ", catalogue.sources()))
                    .in(language));
        }
        return lines;
    }

    /** Numbers up to the last that no item has. */
    private static List<String> gaps(Catalogue catalogue) {
        CatalogueItem last = catalogue.items().getLast();
        String letters = last.code().replaceAll("\\d", "");
        return IntStream.rangeClosed(1, last.number())
                .mapToObj(number -> letters + number)
                .filter(code -> catalogue.item(code).isEmpty())
                .toList();
    }

    /**
     * A user's catalogue that keeps to the format.
     *
     * @param line as {@link #catalogues} lists it
     * @param about what it lacks and what follows from that, for a person
     */
    public record Checked(String line, List<String> about) {}

    /**
     * Tries a user's own catalogue.
     *
     * @throws prongsai.reference.ReferenceFileException where it breaks the format: names file, line and place
     */
    public static Checked checked(Path file, String language) {
        Catalogue own = Catalogues.read(file);
        return new Checked(line(own), about(own, language));
    }

    /** The names of all limits with their values where nobody asks for others: {@code pages=5000, ...}. */
    static String limits() {
        return Stream.concat(
                        Stream.of(Limit.values()).map(limit -> limit.key() + "=" + limit.standard()),
                        Stream.of(Allowance.values()).map(one -> one.key() + "=" + one.standard()))
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
