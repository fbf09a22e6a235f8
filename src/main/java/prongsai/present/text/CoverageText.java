package prongsai.present.text;

import java.util.List;
import java.util.stream.Collectors;
import prongsai.model.Bilingual;
import prongsai.present.BuddhistDates;
import prongsai.present.Checked;
import prongsai.present.Coverage;
import prongsai.present.Mark;
import prongsai.present.Words;
import prongsai.present.YearCoverage;

/** Coverage of a year as text: what each agency leaves open, what each item and province counts, who sent nothing. */
public final class CoverageText {
    private final Words words = new Words();
    private final String language;
    private final StringBuilder text = new StringBuilder();

    private CoverageText(String language) {
        this.language = language;
    }

    /**
     * The whole text, each line ended.
     *
     * @param language {@code th} or {@code en}
     */
    public static String of(YearCoverage coverage, String language) {
        CoverageText text = new CoverageText(language);
        text.write(coverage);
        return text.text.toString();
    }

    private void write(YearCoverage coverage) {
        Coverage grid = coverage.grid();
        line(say("nav.coverage") + " · " + say("year.of", coverage.year()));
        coverage.attendance()
                .ifPresent(list -> line(say(
                        "coverage.sent",
                        list.sent(),
                        list.listed(),
                        list.silent().size(),
                        list.unlisted().size())));
        heading("coverage.agencies", grid.rows());
        for (Coverage.Row row : grid.rows()) {
            String open = row.open().stream()
                    .map(cell -> cell.item().code() + " " + cell.mark().symbol())
                    .collect(Collectors.joining("  "));
            line("  " + place(row.province()) + row.agency() + "  "
                    + (open.isEmpty()
                            ? say("coverage.all")
                            : say("coverage.open.count", row.open().size()) + ": " + open));
        }
        items(grid);
        if (coverage.provinces().size() > 1) {
            heading("coverage.provinces", coverage.provinces());
            coverage.provinces().forEach(this::province);
        }
        heading("coverage.without.heading", grid.withoutItems());
        grid.withoutItems().forEach(this::report);
        coverage.attendance().ifPresent(list -> {
            heading("coverage.silent", list.silent());
            list.silent().forEach(one -> line("  " + place(one.province()) + one.name()));
            heading("coverage.unlisted", list.unlisted());
            list.unlisted().forEach(this::report);
        });
        heading("versions.heading", coverage.several());
        for (Coverage.Row row : coverage.several()) {
            line("  " + row.agency());
            row.reports()
                    .reversed()
                    .forEach(checked -> line("    " + checked.report().source().file() + "  " + in(date(checked))));
        }
        line("");
        line(say("notice"));
    }

    private void items(Coverage grid) {
        if (grid.rows().isEmpty()) {
            return;
        }
        heading("coverage.items", grid.items());
        for (int i = 0; i < grid.items().size(); i++) {
            int column = i;
            String counts = java.util.Arrays.stream(Mark.values())
                    .filter(mark -> grid.count(column, mark) > 0)
                    .map(mark -> mark.symbol() + " " + grid.count(column, mark))
                    .collect(Collectors.joining("  "));
            line("  " + grid.items().get(i).code() + "  " + counts + "  "
                    + grid.items().get(i).title());
        }
        line("  "
                + java.util.Arrays.stream(Mark.values())
                        .map(mark -> mark.symbol() + " " + in(words.of(mark)))
                        .collect(Collectors.joining(" · ")));
    }

    private void province(YearCoverage.ProvinceLine province) {
        String name = province.province().isEmpty() ? say("coverage.province.unknown") : province.province();
        line("  " + name + "  " + say("coverage.province.line", province.agencies(), province.open())
                + province.silent()
                        .map(silent -> " · " + say("coverage.province.silent", silent))
                        .orElse(""));
    }

    private void report(Checked checked) {
        line("  " + Coverage.agencyName(checked) + "  "
                + checked.report().source().file());
    }

    private Bilingual date(Checked checked) {
        return checked.report().head().date().map(BuddhistDates::inWords).orElse(words.say("versions.undated"));
    }

    private static String place(String province) {
        return province.isEmpty() ? "" : province + "  ";
    }

    private void heading(String key, List<?> what) {
        if (!what.isEmpty()) {
            line("");
            line(say(key) + ": " + what.size());
        }
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
