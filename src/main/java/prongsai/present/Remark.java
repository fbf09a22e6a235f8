package prongsai.present;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.model.Severity;

/**
 * What is to be said of one report, as one paragraph of official prose that goes into a letter or a meeting's paper as it
 * is: the components, then what to mend and what to look at, one point a rule, the gravest and most frequent first, and
 * what is proposed. What is only to be known is left out. It judges nobody, and says of itself that it is no assessment.
 */
public final class Remark {
    /** A page of a letter has some 90 columns a line, and a fifth of Thai signs take none: so many make twelve lines. */
    static final int LONGEST = 1300;

    /** What the opening and closing sentences take of it. */
    private static final int FRAME = 420;

    /** What is kept for points of the other severity. */
    private static final int OTHERS = 200;

    private static final int NAMED = 4;
    private static final int SHORT_QUOTE = 45;
    /** The sentence on components says what this rule says. */
    private static final String COMPONENTS = "component-missing";

    private final Words words;
    private final Report report;
    private final Findings findings;
    private final List<Point> points;

    /** The findings of one rule. */
    private record Point(Severity severity, Bilingual name, List<Finding> findings) {}

    private Remark(Checked checked, Run run, Words words) {
        this.words = words;
        this.report = checked.report();
        this.findings = checked.findings();
        this.points = points(findings.open(), run);
    }

    /** The paragraph in both languages, without a line feed. */
    public static Bilingual of(Checked checked, Run run, Words words) {
        Remark remark = new Remark(checked, run, words);
        return new Bilingual(Plain.clean(remark.in("th")), Plain.clean(remark.in("en")));
    }

    private static List<Point> points(List<Finding> findings, Run run) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.severity().atLeast(Severity.WARNING))
                .filter(finding -> !finding.rule().equals(COMPONENTS))
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        return byRule.entrySet().stream()
                .map(entry -> new Point(gravest(entry.getValue()), run.ruleName(entry.getKey()), entry.getValue()))
                .sorted(comparing(Point::severity)
                        .thenComparing(comparing((Point point) -> point.findings.size())
                                .reversed())
                        .thenComparing(point -> point.findings.getFirst().rule()))
                .toList();
    }

    private static Severity gravest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String in(String language) {
        List<String> sentences = new ArrayList<>();
        String agency = report.agency().name().isEmpty()
                ? words.say("remark.file", findings.report()).in(language)
                : report.agency().name();
        String year = report.fiscalYear()
                .map(y -> words.say("remark.year", y).in(language))
                .orElse("");
        sentences.add(words.say("remark.begin", agency, year).in(language));
        sentences.addAll(sheet(language));
        int left = LONGEST - FRAME - String.join(" ", sentences).length();
        int number = 1;
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            List<Point> of =
                    points.stream().filter(point -> point.severity == severity).toList();
            if (!of.isEmpty()) {
                boolean more = number + of.size() <= points.size();
                String said = said(of, number, more ? left - OTHERS : left, language);
                sentences.add(
                        words.say("remark." + severity.key(), of.size(), said).in(language));
                left -= said.length();
                number += of.size();
            }
        }
        if (points.isEmpty()) {
            sentences.add(words.say("remark.none").in(language));
        }
        sentences.add(words.say("remark.ask." + asked()).in(language));
        sentences.add(words.say("remark.end").in(language));
        return String.join(" ", sentences);
    }

    private List<String> sheet(String language) {
        List<Findings.SheetLine> sheet = findings.sheet();
        if (sheet.isEmpty()) {
            return List.of();
        }
        List<String> absent = labels(Component.State.ABSENT, language);
        List<String> undecided = labels(Component.State.UNDECIDED, language);
        if (undecided.size() == sheet.size()) {
            return List.of(words.say("remark.sheet.none").in(language));
        }
        int present = sheet.size() - absent.size() - undecided.size();
        List<String> said = new ArrayList<>();
        said.add((present == sheet.size()
                        ? words.say("remark.sheet.all", present)
                        : words.say("remark.sheet.some", present, sheet.size()))
                .in(language));
        if (!absent.isEmpty()) {
            said.add(words.say("remark.sheet.absent", absent.size(), listed(absent, language))
                    .in(language));
        }
        if (!undecided.isEmpty()) {
            said.add(words.say("remark.sheet.undecided", undecided.size(), listed(undecided, language))
                    .in(language));
        }
        return said;
    }

    private List<String> labels(Component.State state, String language) {
        return findings.sheet().stream()
                .filter(line -> line.state() == state)
                .map(line -> line.label().in(language))
                .toList();
    }

    /** As many points as there is room for, at least one, and how many others there are. */
    private String said(List<Point> of, int first, int room, String language) {
        List<String> said = new ArrayList<>();
        int length = 0;
        for (Point point : of) {
            String one = point(point, first + said.size(), language);
            length += one.length() + 1;
            if (!said.isEmpty() && length > room) {
                said.add(words.say("remark.more", of.size() - said.size()).in(language));
                break;
            }
            said.add(one);
        }
        return String.join(" ", said);
    }

    private String point(Point point, int number, String language) {
        List<String> places = places(point, language);
        String where = places.isEmpty()
                ? ""
                : words.say("remark.at", listed(places, language)).in(language);
        if (point.findings.size() > 1) {
            return words.say("remark.points", number, point.name, point.findings.size(), where)
                    .in(language);
        }
        String quote = point.findings.getFirst().quote().strip().replaceAll("\\s+", " ");
        String said = quote.isEmpty() || quote.length() > SHORT_QUOTE ? "" : " “" + quote + "”";
        return words.say("remark.point", number, point.name, said, where).in(language);
    }

    /** The records concerned; for text outside the tables its place, since nobody but this program counts its parts. */
    private List<String> places(Point point, String language) {
        Set<String> named = new LinkedHashSet<>();
        for (Finding finding : point.findings) {
            if (finding.record().startsWith("prose ")) {
                named.add(words.place(finding.place()).in(language));
            } else if (!finding.record().equals("report")) {
                named.add(words.record(finding.record()).in(language));
            }
        }
        named.remove("");
        List<String> places = new ArrayList<>(named.stream().limit(NAMED).toList());
        if (named.size() > places.size()) {
            places.add(words.say("remark.others", named.size() - places.size()).in(language));
        }
        return places;
    }

    private String listed(List<String> names, String language) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String before = String.join(", ", names.subList(0, names.size() - 1));
        // Thai goes on without a space, a Latin word has one before it.
        String last =
                language.equals("th") && names.getLast().charAt(0) < 0x80 ? " " + names.getLast() : names.getLast();
        return words.say("remark.and", before, last).in(language);
    }

    private boolean has(Component.State state) {
        return findings.sheet().stream().anyMatch(line -> line.state() == state);
    }

    private String asked() {
        boolean mend = points.stream().anyMatch(point -> point.severity == Severity.ERROR);
        boolean look = points.stream().anyMatch(point -> point.severity == Severity.WARNING);
        if (mend) {
            return look ? "both" : "mend";
        }
        if (look) {
            return "look";
        }
        if (has(Component.State.ABSENT)) {
            return "components";
        }
        return has(Component.State.UNDECIDED) ? "undecided" : "nothing";
    }
}
