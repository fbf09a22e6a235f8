package prongsai.present.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import prongsai.model.Bilingual;
import prongsai.model.Score;
import prongsai.model.Status;
import prongsai.model.compare.History;
import prongsai.model.shared.ReportRef;
import prongsai.present.BuddhistDates;
import prongsai.present.Words;

/** One agency over the years as text. */
public final class HistoryText {
    private final Words words = new Words();
    private final String language;
    private final StringBuilder text = new StringBuilder();

    private HistoryText(String language) {
        this.language = language;
    }

    /**
     * The whole text, each line ended.
     *
     * @param rules what each rule is called
     * @param language {@code th} or {@code en}
     */
    public static String of(History history, Map<String, Bilingual> rules, String language) {
        HistoryText text = new HistoryText(language);
        text.write(history, rules);
        return text.text.toString();
    }

    private void write(History history, Map<String, Bilingual> rules) {
        line(history.agency()
                + history.province().map(p -> " · " + say("province.of", p)).orElse(""));
        for (History.Year year : history.years()) {
            line("");
            line(say("year.of", year.year()));
            versions(year);
            year.scores().forEach((scope, score) -> line("  " + in(words.scope(scope)) + "  " + said(score)));
            for (History.MeasureLine measure : year.measures()) {
                String before = measure.before()
                        .map(number -> "  (" + say("history.goes-on", number, words.percent(measure.likeness())) + ")")
                        .orElse("");
                line("  " + in(words.record("measure " + measure.number())) + "  " + flat(measure.title()) + before);
            }
        }
        if (!history.items().isEmpty()) {
            line("");
            line(say("history.items"));
            history.items().forEach(item -> item(history, item));
        }
        if (!history.rules().isEmpty()) {
            line("");
            line(say("history.findings") + ": " + years(history));
            history.rules()
                    .forEach(rule -> line("  "
                            + rule.counts().stream().map(String::valueOf).collect(Collectors.joining(" · ")) + "  "
                            + in(rules.getOrDefault(rule.rule(), new Bilingual(rule.rule(), rule.rule())))));
        }
        if (!history.withoutYear().isEmpty()) {
            line("");
            line(say("history.without-year"));
            history.withoutYear().forEach(report -> line("  " + report.file()));
        }
        line("");
        line(say("notice"));
    }

    private void versions(History.Year year) {
        if (year.versions().size() > 1) {
            line("  " + say("versions.several", year.versions().size()));
        }
        for (History.Version version : year.versions()) {
            String aside = version.used() ? "" : "  (" + say("versions.aside") + ")";
            line("  " + version.report().file() + "  " + date(version.report()) + aside);
        }
    }

    private String date(ReportRef report) {
        return in(report.date().map(BuddhistDates::inWords).orElse(words.say("versions.undated")));
    }

    private static String years(History history) {
        return history.years().stream().map(year -> String.valueOf(year.year())).collect(Collectors.joining(" · "));
    }

    private void item(History history, History.ItemLine item) {
        line("  " + flat(item.title()));
        List<History.Cell> cells = item.cells();
        for (int i = 0; i < cells.size(); i++) {
            History.Cell cell = cells.get(i);
            if (cell.code().isPresent()) {
                line("    " + history.years().get(i).year() + "  " + cell.code().get() + "  "
                        + (cell.status() == Status.UNKNOWN ? "" : in(words.of(cell.status())) + "  ")
                        + in(words.drift(cell)));
            }
        }
    }

    private String said(Score score) {
        return words.score(score.value())
                + score.level().map(level -> " " + level).orElse("")
                + score.year().map(year -> " (" + year + ")").orElse("");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String say(String key, Object... arguments) {
        return in(words.say(key, arguments));
    }

    private String in(Bilingual both) {
        return both.in(language);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
