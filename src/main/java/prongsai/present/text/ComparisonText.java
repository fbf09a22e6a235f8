package prongsai.present.text;

import java.util.List;
import java.util.Map;
import prongsai.model.Bilingual;
import prongsai.model.Finding;
import prongsai.model.compare.Change;
import prongsai.model.compare.Comparison;
import prongsai.model.compare.Comparison.Kind;
import prongsai.model.shared.ReportRef;
import prongsai.present.Words;

/**
 * Two reports side by side as text: {@code [-removed-]} and {@code {+added+}} where nobody sees colours, and what is the
 * same only counted.
 */
public final class ComparisonText {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";

    private final Words words = new Words();
    private final String language;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(String language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /**
     * The whole text, each line ended.
     *
     * @param rules what each rule is called
     * @param language {@code th} or {@code en}
     * @param colour whether a terminal reads it
     */
    public static String of(Comparison comparison, Map<String, Bilingual> rules, String language, boolean colour) {
        ComparisonText text = new ComparisonText(language, colour);
        text.write(comparison, rules);
        return text.text.toString();
    }

    private void write(Comparison comparison, Map<String, Bilingual> rules) {
        line("A  " + label(comparison.a()));
        line("B  " + label(comparison.b()));
        line("");
        for (Comparison.HeadLine head : comparison.head()) {
            String what = in(words.headLine(head));
            String a = in(words.headValue(head, head.a()));
            line("  " + what + ": "
                    + (head.change() == Change.SAME ? a : a + " → " + in(words.headValue(head, head.b()))));
        }
        comparison.findings().ifPresent(changes -> findings(changes, rules));
        for (Kind kind : Kind.values()) {
            if (!comparison.of(kind).isEmpty()) {
                line("");
                line(strong(in(words.of(kind)) + ": " + in(words.counts(comparison, kind))));
                comparison.of(kind).stream()
                        .filter(pair -> pair.change() != Change.SAME)
                        .forEach(this::pair);
            }
        }
        line("");
        line(in(words.say("notice")));
    }

    private String label(ReportRef report) {
        String year = report.fiscalYear().map(y -> " · " + y).orElse("");
        return strong(report.label()) + year + " · " + report.file();
    }

    private void findings(Comparison.FindingChanges changes, Map<String, Bilingual> rules) {
        line("");
        line(strong(in(words.say(
                "compare.findings.counts",
                changes.fixed().size(),
                changes.added().size(),
                changes.remaining().size()))));
        list("compare.fixed", changes.fixed(), rules);
        list("compare.new", changes.added(), rules);
        list(
                "compare.remaining",
                changes.remaining().stream().map(Comparison.Remaining::b).toList(),
                rules);
    }

    private void list(String heading, List<Finding> findings, Map<String, Bilingual> rules) {
        if (findings.isEmpty()) {
            return;
        }
        line("  " + in(words.say(heading)));
        for (Finding finding : findings) {
            String field = finding.field().isEmpty() ? "" : " · " + in(words.field(finding.field()));
            Bilingual rule = rules.getOrDefault(finding.rule(), new Bilingual(finding.rule(), finding.rule()));
            line("    " + in(words.of(finding.severity())) + "  " + in(words.record(finding.record())) + field + "  "
                    + in(rule));
            finding.accepted()
                    .ifPresent(accepted -> line("      " + in(words.say("accepted.because", accepted.words()))));
        }
    }

    private void pair(Comparison.Pair pair) {
        String title = pair.title().isBlank() ? "" : "  " + pair.title().replaceAll("\\s+", " ");
        line("");
        line("  " + strong(in(words.pair(pair))) + title + "  [" + in(words.of(pair.change())) + "]");
        pair.status()
                .filter(Comparison.StatusChange::changed)
                .ifPresent(status -> line("    " + in(words.say("field.status")) + ": " + in(words.status(status))));
        for (Comparison.FieldChange field : pair.fields()) {
            if (field.change() != Change.SAME) {
                String name = field.field().map(one -> in(words.of(one)) + ": ").orElse("");
                boolean whole = pair.change() == Change.ONLY_A || pair.change() == Change.ONLY_B;
                line("    " + name + (whole ? plain(field) : words(field)));
            }
        }
    }

    private static String plain(Comparison.FieldChange field) {
        return indented(field.a().or(field::b).orElse(""));
    }

    private static String indented(String text) {
        return text.replace("\n", "\n      ");
    }

    private String words(Comparison.FieldChange field) {
        if (!field.wordwise()) {
            return in(words.say("compare.long"))
                    + "\n      A  " + indented(field.a().orElse(""))
                    + "\n      B  " + indented(field.b().orElse(""));
        }
        StringBuilder all = new StringBuilder();
        for (Comparison.Words some : field.words()) {
            String plain = indented(some.text());
            all.append(
                    switch (some.fate()) {
                        case KEPT -> plain;
                        case REMOVED -> colour ? RED + plain + RESET : "[-" + plain + "-]";
                        case ADDED -> colour ? GREEN + plain + RESET : "{+" + plain + "+}";
                    });
        }
        return all.toString();
    }

    private String in(Bilingual both) {
        return both.in(language);
    }

    private String strong(String line) {
        return colour ? BOLD + line + RESET : line;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
