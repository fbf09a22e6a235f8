package prongsai.check;

import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** The list of rules for people. */
public final class RulesDoc {
    private RulesDoc() {}

    /**
     * A line of the list.
     *
     * @param rule the rule
     * @param title what it is called
     * @param when when it speaks, and when not
     */
    public record Line(Rule rule, Bilingual title, Bilingual when) {}

    /** What a rule says of itself. */
    public static Line line(Rule rule) {
        Messages words = Rules.words();
        return new Line(rule, words.say(rule.id() + ".title"), words.say(rule.id() + ".when"));
    }

    /** A Markdown page with one table: id, severity, and in both languages what it is called and when it speaks. */
    public static String markdown() {
        Messages words = Rules.words();
        Bilingual intro = words.say("doc.intro");
        StringBuilder page =
                new StringBuilder("# ").append(words.say("doc.title").th()).append(" · ");
        page.append(words.say("doc.title").en())
                .append("\n\n")
                .append(intro.th())
                .append("\n\n")
                .append(intro.en());
        page.append("\n\n| id | ")
                .append(words.say("doc.severity").th())
                .append(" · ")
                .append(words.say("doc.severity").en());
        page.append(" | ไทย | English |\n| --- | --- | --- | --- |\n");
        for (Rule rule : Rules.all()) {
            Line line = line(rule);
            Bilingual severity = words.say("severity." + rule.severity().key());
            page.append("| ")
                    .append(rule.id())
                    .append(" | ")
                    .append(severity.th())
                    .append(" · ")
                    .append(severity.en());
            page.append(" | **").append(cell(line.title.th())).append("** ").append(cell(line.when.th()));
            page.append(" | **")
                    .append(cell(line.title.en()))
                    .append("** ")
                    .append(cell(line.when.en()))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
