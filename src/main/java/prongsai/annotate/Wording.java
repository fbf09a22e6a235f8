package prongsai.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.message.Messages;
import prongsai.model.Corrected;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Severity;

/** The words of notes and of the summary, in Thai: they stand in a Thai document. */
final class Wording {
    private static final Pattern DATED_BASIS =
            Pattern.compile("(catalogue|levels) (?:oit-)?(\\d{4})(?:-[a-z]+)?, ([a-z]+)");
    private static final String APART = " · ";

    private final Messages own = Messages.of("annotate");
    /** Names of severities, records, fields and states: pages and notes call them the same. */
    private final Messages names = Messages.of("present");

    Note note(Finding finding, Target target) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.message().th());
        if (!finding.suggestion().th().isBlank()) {
            lines.add(own("suggestion", finding.suggestion().th()));
        }
        lines.add(own("basis", basis(finding.basis())));
        String quote = finding.quote().isBlank() ? "" : own("quote", oneLine(finding.quote()));
        Note note = new Note(finding, target, head(finding), lines, quote);
        return target instanceof Target.Words words && words.exact() ? note : note.elsewhere();
    }

    private String head(Finding finding) {
        return Stream.of(
                        name("severity." + finding.severity().key()),
                        record(finding.record()),
                        finding.field().isEmpty() ? "" : named("field." + finding.field(), finding.field()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(APART));
    }

    List<String> summary(Report report, Findings findings, List<Finding> rest) {
        List<String> lines = new ArrayList<>();
        lines.add(own("title"));
        lines.add(Stream.of(Severity.values())
                .map(severity -> name("severity." + severity.key()) + " " + findings.count(severity))
                .collect(Collectors.joining(APART)));
        if (!findings.sheet().isEmpty()) {
            lines.add(own("sheet"));
            findings.sheet().forEach(line -> lines.add(sheetLine(line)));
        }
        if (!rest.isEmpty()) {
            lines.add(own("rest", rest.size()));
            rest.forEach(finding -> lines.add(restLine(finding)));
        }
        if (!findings.accepted().isEmpty()) {
            lines.add(name("accepted.heading") + " " + findings.accepted().size());
            findings.accepted().forEach(finding -> lines.add(restLine(finding) + APART + because(finding)));
        }
        if (!report.corrected().isEmpty()) {
            lines.add(name("corrected.heading", report.corrected().size()));
            report.corrected().forEach(one -> lines.add("• " + corrected(one)));
        }
        lines.add(name("notice"));
        return lines;
    }

    /** What people put right: the record, the value, how it was read and what it is. */
    private String corrected(Corrected one) {
        String field = named("field." + one.field(), one.field());
        String read = value(one, one.read());
        String value = value(one, one.value());
        return one.words().isEmpty()
                ? name("corrected.line", record(one.record()), field, read, value)
                : name("corrected.line.why", record(one.record()), field, read, value, one.words());
    }

    private String value(Corrected one, String value) {
        if (value.isEmpty()) {
            return name("corrected.none");
        }
        return one.field().equals("status") ? named("status." + value, value) : value;
    }

    private String sheetLine(Findings.SheetLine line) {
        String missing = line.missing().th();
        return "• " + line.label().th() + ": " + name("state." + line.state().key())
                + (missing.isBlank() ? "" : APART + missing);
    }

    private String restLine(Finding finding) {
        String place = place(finding.place());
        return "• " + head(finding) + (place.isEmpty() ? "" : " (" + place + ")") + ": "
                + finding.message().th();
    }

    private String because(Finding finding) {
        return finding.accepted()
                .map(accepted -> name("accepted.because", accepted.words()))
                .orElse("");
    }

    private String place(Place place) {
        List<String> parts = new ArrayList<>();
        if (place.page() > 0) {
            parts.add(name("place.page", place.page()));
        }
        if (place.inTable()) {
            parts.add(name("place.table", place.table()));
            if (place.row() > 0) {
                parts.add(name("place.row", place.row()));
            }
        } else if (place.paragraph() > 0) {
            parts.add(name("place.paragraph", place.paragraph()));
        }
        return String.join(" ", parts);
    }

    private String record(String key) {
        int blank = key.indexOf(' ');
        String kind = blank < 0 ? key : key.substring(0, blank);
        String number = blank < 0 ? "" : key.substring(blank + 1);
        if (kind.equals("score")) {
            return number.equals("overall") ? name("score.label") : name("score.scope", record(number));
        }
        return key.matches("[A-Z]{1,8}\\d+") ? name("record.item", key) : named("record." + kind, key, number);
    }

    private String basis(String basis) {
        Matcher dated = DATED_BASIS.matcher(basis);
        if (dated.matches() && names.has("certainty." + dated.group(3))) {
            return name("basis." + dated.group(1), dated.group(2), name("certainty." + dated.group(3)));
        }
        return switch (basis) {
            case "the report itself" -> name("basis.report");
            case "organisations' list" -> name("basis.organisations");
            case "agency types" -> name("basis.types");
            case "other reports" -> name("basis.others");
            default -> basis;
        };
    }

    private String own(String key, Object... arguments) {
        return own.say(key, arguments).th();
    }

    private String name(String key, Object... arguments) {
        return names.say(key, arguments).th();
    }

    /** A name that may not be known, else what stands in its place. */
    private String named(String key, String otherwise, Object... arguments) {
        return names.has(key) ? name(key, arguments) : otherwise;
    }

    private static String oneLine(String quote) {
        return quote.strip().replaceAll("\\s+", " ");
    }
}
