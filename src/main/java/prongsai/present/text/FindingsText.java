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
import prongsai.present.Plain;
import prongsai.present.Words;

/**
 * A draft's findings as text: the component sheet first, then the findings by severity and record, then what could not be
 * checked. The last line says that this is no assessment. What a terminal could take for a command of its own
 * ({@link Plain#clean}) is left out.
 */
public final class FindingsText {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String BLUE = "34";

    private final Words words = new Words();
    private final Screen screen;

    public FindingsText(Screen screen) {
        this.screen = screen;
    }

    /** The whole text, each line ended. */
    public String of(Report report, Findings findings) {
        StringBuilder text = new StringBuilder();
        head(text, report, findings);
        sheet(text, findings.sheet());
        for (Severity severity : Severity.values()) {
            severity(
                    text,
                    severity,
                    findings.open().stream()
                            .filter(finding -> finding.severity() == severity)
                            .toList());
        }
        accepted(text, findings.accepted());
        if (findings.findings().isEmpty()) {
            text.append('\n');
            line(text, "", GREEN, in(words.say("finding.none")));
        }
        if (!report.corrected().isEmpty()) {
            text.append('\n');
            line(
                    text,
                    "",
                    BOLD,
                    in(words.say("corrected.heading", report.corrected().size())));
            report.corrected().forEach(one -> line(text, "  - ", "", in(words.of(one))));
        }
        if (!findings.warnings().isEmpty()) {
            text.append('\n');
            for (Warning warning : findings.warnings()) {
                line(text, "· ", FAINT, in(warning.message()));
            }
        }
        text.append('\n');
        line(text, "", FAINT, in(words.say("notice")));
        return text.toString();
    }

    private void head(StringBuilder text, Report report, Findings findings) {
        line(text, "", BOLD, findings.report());
        String name = report.agency().name().isEmpty()
                ? in(words.say("agency.unknown"))
                : report.agency().name();
        String year = report.fiscalYear()
                .map(y -> words.say("year.of", y))
                .map(this::in)
                .orElse(in(words.say("year.unknown")));
        line(text, "", "", name + " · " + year);
        findings.parts()
                .ifPresent(parts -> line(
                        text,
                        "",
                        "",
                        in(words.say("shared.own")) + " " + words.part(parts.own()) + " · "
                                + in(words.say("shared.other")) + " " + words.part(parts.shared()) + " · "
                                + in(words.say("shared.official")) + " " + words.part(parts.official())));
    }

    private void sheet(StringBuilder text, List<Findings.SheetLine> sheet) {
        if (sheet.isEmpty()) {
            return;
        }
        long present = sheet.stream()
                .filter(line -> line.state() == Component.State.PRESENT)
                .count();
        text.append('\n');
        line(
                text,
                "",
                BOLD,
                in(words.say("sheet.heading")) + " · " + in(words.say("sheet.count", present, sheet.size())));
        for (Findings.SheetLine line : sheet) {
            line(
                    text,
                    "  " + sign(line.state()) + " ",
                    colour(line.state()),
                    in(line.label()) + ": " + in(words.of(line.state())) + place(line.place()));
            if (!line.missing().th().isEmpty()) {
                line(text, "    ", "", in(line.missing()));
            }
            quote(text, line.evidence());
        }
    }

    private static String sign(Component.State state) {
        return switch (state) {
            case PRESENT -> "✓";
            case ABSENT -> "✗";
            case UNDECIDED -> "?";
        };
    }

    private static String colour(Component.State state) {
        return switch (state) {
            case PRESENT -> GREEN;
            case ABSENT -> RED;
            case UNDECIDED -> YELLOW;
        };
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> BLUE;
        };
    }

    private void severity(StringBuilder text, Severity severity, List<Finding> findings) {
        group(text, in(words.of(severity)), BOLD + ";" + colour(severity), findings);
    }

    /** Those that people let stand come last: nothing is to be done about them. */
    private void accepted(StringBuilder text, List<Finding> findings) {
        group(text, in(words.say("accepted.heading")), BOLD, findings);
    }

    /** Findings under a heading with their number, those of a record under its name. */
    private void group(StringBuilder text, String heading, String style, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        text.append('\n');
        line(text, "", style, heading + " " + findings.size());
        String record = "";
        for (Finding finding : findings) {
            if (!finding.record().equals(record)) {
                record = finding.record();
                line(text, "  ", BOLD, in(words.record(record)));
            }
            finding(text, finding);
        }
    }

    private void finding(StringBuilder text, Finding finding) {
        line(text, "  - ", "", in(finding.message()));
        String field = finding.field().isEmpty() ? "" : in(words.field(finding.field()));
        String where = (field + place(finding.place())).strip();
        line(text, "    ", FAINT, (where.isEmpty() ? "" : where + " · ") + finding.rule() + " · " + finding.id());
        quote(text, finding.quote());
        if (!finding.suggestion().th().isEmpty()) {
            line(text, "    → ", "", in(finding.suggestion()));
        }
        finding.accepted()
                .ifPresent(accepted -> line(text, "    ", GREEN, in(words.say("accepted.because", accepted.words()))));
    }

    private void quote(StringBuilder text, String quote) {
        if (!quote.isBlank()) {
            line(text, "    ", "", "“" + quote.strip().replaceAll("\\s+", " ") + "”");
        }
    }

    private String place(Place place) {
        String said = in(words.place(place));
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    private String in(Bilingual both) {
        return both.in(screen.language());
    }

    /** One text, folded: what goes on stands under where it began. */
    private void line(StringBuilder text, String begin, String style, String said) {
        int indent = Folded.columns(begin);
        String before = begin;
        for (String line : Folded.lines(Plain.clean(said), screen.width() == 0 ? 0 : screen.width() - indent)) {
            text.append(styled(before + line, style)).append('\n');
            before = " ".repeat(indent);
        }
    }

    private String styled(String line, String style) {
        return screen.colour() && !style.isEmpty() ? "\u001B[" + style + "m" + line + RESET : line;
    }
}
