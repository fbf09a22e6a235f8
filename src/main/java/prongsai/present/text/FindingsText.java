package prongsai.present.text;

import java.util.List;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.Warning;
import prongsai.present.Words;

/** A draft's component sheet and findings as text: the sheet first, then the findings by severity. */
public final class FindingsText {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";

    private final Words words = new Words();
    private final Screen screen;

    public FindingsText(Screen screen) {
        this.screen = screen;
    }

    /** The whole text, each line ended. */
    public String of(Report report, Findings findings) {
        StringBuilder text = new StringBuilder();
        line(text, strong(findings.report()));
        String year = report.fiscalYear().map(y -> " · " + y).orElse("");
        line(text, report.agency().name() + year);
        if (!findings.sheet().isEmpty()) {
            text.append('\n');
            findings.sheet().forEach(sheet -> sheetLine(text, sheet));
        }
        for (Severity severity : Severity.values()) {
            List<Finding> of = findings.findings().stream()
                    .filter(f -> f.severity() == severity)
                    .toList();
            if (!of.isEmpty()) {
                text.append('\n');
                line(text, strong(in(words.of(severity)) + " " + of.size()));
                of.forEach(finding -> finding(text, finding));
            }
        }
        for (Warning warning : findings.warnings()) {
            line(text, faint("· " + in(warning.message())));
        }
        text.append('\n');
        line(text, faint(in(words.say("notice"))));
        return text.toString();
    }

    private void sheetLine(StringBuilder text, Findings.SheetLine sheet) {
        String sign =
                sheet.state() == Component.State.PRESENT ? "✓" : sheet.state() == Component.State.ABSENT ? "✗" : "?";
        line(text, "  " + sign + " " + in(sheet.label()) + "  " + in(words.of(sheet.state())) + place(sheet.place()));
    }

    private void finding(StringBuilder text, Finding finding) {
        String field = finding.field().isEmpty() ? "" : " · " + in(words.field(finding.field()));
        line(
                text,
                "  " + in(words.record(finding.record())) + field + place(finding.place())
                        + faint("  " + finding.rule()));
        line(text, "    " + in(finding.message()));
        if (!finding.quote().isBlank()) {
            line(text, "    “" + finding.quote().replaceAll("\\s+", " ") + "”");
        }
        line(text, "    → " + in(finding.suggestion()));
    }

    private String place(Place place) {
        String said = in(words.place(place));
        return said.isEmpty() ? "" : "  (" + said + ")";
    }

    private String in(Bilingual both) {
        return both.in(screen.language());
    }

    private String strong(String words) {
        return screen.colour() ? BOLD + words + RESET : words;
    }

    private String faint(String words) {
        return screen.colour() ? FAINT + words + RESET : words;
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
