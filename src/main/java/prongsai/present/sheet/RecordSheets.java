package prongsai.present.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.model.Accepted;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.present.BuddhistDates;
import prongsai.present.Checked;
import prongsai.present.Mark;
import prongsai.present.Run;
import prongsai.present.Standing;
import prongsai.present.Unread;
import prongsai.present.Words;
import prongsai.present.sheet.Styles.Look;

/** The columns of the four lists. A column that no report of the run fills is left out, but for those that must show. */
final class RecordSheets {
    private final Words words;
    private final Run run;

    RecordSheets(Words words, Run run) {
        this.words = words;
        this.run = run;
    }

    /** A row of the list of reports: a report with its place in the reading order, or a file that gave none. */
    sealed interface Line {
        record OfReport(int order, Standing standing) implements Line {}

        record OfFile(Unread unread) implements Line {}
    }

    /** A record and the report it stands in. */
    record Within<E>(Report report, E row) {}

    /** The list of reports; the columns of shared text are there where the reports were compared. */
    List<Column<Line>> reports() {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.number(th("book.order"), 6, ofReport(line -> String.valueOf(line.order()))),
                Column.key(
                        th("first.agency"),
                        24,
                        ofReport(line -> name(line.standing().checked().report()))),
                Column.key(
                        th("book.district"),
                        11,
                        ofReport(line -> report(line).agency().district().orElse(""))),
                Column.key(
                        th("first.province"),
                        11,
                        ofReport(line -> report(line).agency().province().orElse(""))),
                Column.number(th("book.year"), 7, ofReport(line -> year(report(line)))),
                Column.number(
                        th("book.score"),
                        8,
                        ofReport(line -> line.standing()
                                .score()
                                .map(score -> words.score(score.value()))
                                .orElse(""))),
                Column.key(
                        th("book.level"),
                        12,
                        ofReport(line -> line.standing()
                                .score()
                                .flatMap(score -> score.level())
                                .orElse(""))),
                count(Severity.ERROR, Look.ERROR, Standing::errors),
                count(Severity.WARNING, Look.WARNING, Standing::warnings),
                count(Severity.INFO, Look.INFO, Standing::infos),
                Column.text(th("first.components"), 24, ofReport(this::components)),
                Column.text(th("first.reasons"), 38, this::reasons),
                Column.number(
                        th("sheet.measures"),
                        8,
                        ofReport(line -> size(report(line).measures()))),
                Column.number(
                        th("sheet.items"), 6, ofReport(line -> size(report(line).oitItems()))),
                Column.key(th("book.date"), 13, ofReport(line -> date(report(line)))),
                Column.key(th("first.file"), 18, line -> switch (line) {
                    case Line.OfReport report -> report(report).source().file();
                    case Line.OfFile file -> file.unread().file();
                })));
        if (run.reports().stream()
                .flatMap(checked -> checked.report().corrected().stream())
                .anyMatch(one -> ofHead(one.record()))) {
            columns.add(
                    columns.size() - 1,
                    Column.text(
                            th("corrected.column"),
                            24,
                            ofReport(line -> corrected(report(line), RecordSheets::ofHead))));
        }
        if (run.compared()) {
            columns.add(columns.size() - 1, part("book.shared.part", Share::sharedPart));
            columns.add(columns.size() - 1, part("book.official.part", Share::officialPart));
        }
        return List.copyOf(columns);
    }

    /** True for the names of a report's head and its scores. */
    private static boolean ofHead(String record) {
        return record.equals("report") || record.startsWith("score ");
    }

    /** A part of the text in per cent; empty where there was nothing to compare with. */
    private Column<Line> part(String title, ToDoubleFunction<Share> part) {
        return Column.number(
                th(title),
                10,
                ofReport(line -> run.shared(line.standing().checked())
                        .flatMap(SharedText::share)
                        .map(share -> SharedSheets.percent(part.applyAsDouble(share)))
                        .orElse("")));
    }

    List<Column<Within<Measure>>> measures() {
        List<Column<Within<Measure>>> columns = new ArrayList<>(head());
        columns.add(Column.number(
                th("records.number"), 5, line -> String.valueOf(line.row().number())));
        columns.add(Column.name(th("book.title.measure"), 22, line -> line.row().text(Field.TITLE)));
        List<Entry> all = new ArrayList<>();
        run.reports().forEach(checked -> all.addAll(checked.report().measures()));
        field(columns, all, Field.METHOD, 34, true);
        field(columns, all, Field.PERIOD, 12, true);
        field(columns, all, Field.RESPONSIBLE, 13, true);
        field(columns, all, Field.OUTPUT, 36, true);
        field(columns, all, Field.OUTCOME, 24, true);
        field(columns, all, Field.FOLLOW_UP, 16, false);
        field(columns, all, Field.NOTE, 14, false);
        corrected(columns, "measure ");
        columns.add(place());
        return List.copyOf(columns);
    }

    List<Column<Within<OitItem>>> items() {
        List<Column<Within<OitItem>>> columns = new ArrayList<>(head());
        columns.add(Column.key(th("records.code"), 6, line -> line.row().code()));
        columns.add(Column.number(
                th("book.number"), 6, line -> String.valueOf(line.row().number())));
        columns.add(Column.name(th("book.title.item"), 26, line -> line.row().text(Field.TITLE)));
        columns.add(Column.<Within<OitItem>>key(
                        th("records.status"),
                        15,
                        line -> words.of(line.row().status()).th())
                .looking(line -> look(Mark.of(line.row()))));
        columns.add(Column.text(th("field.progress"), 52, line -> line.row().text(Field.PROGRESS)));
        columns.add(Column.text(th("field.responsible"), 14, line -> line.row().text(Field.RESPONSIBLE)));
        corrected(columns, "O", "MOIT");
        columns.add(place());
        return List.copyOf(columns);
    }

    List<Column<Within<Finding>>> findings() {
        List<Column<Within<Finding>>> columns = new ArrayList<>();
        columns.add(Column.<Within<Finding>>key(
                        th("rules.severity"),
                        9,
                        line -> words.of(line.row().severity()).th())
                .looking(line -> look(line.row().severity())));
        columns.addAll(head());
        columns.add(Column.key(
                th("book.record"), 12, line -> words.record(line.row().record()).th()));
        columns.add(
                Column.number(th("book.number"), 6, line -> line.row().record().replaceAll("\\D", "")));
        columns.add(Column.name(
                th("rules.rule"), 18, line -> run.ruleName(line.row().rule()).th()));
        columns.add(
                Column.text(th("book.finding"), 36, line -> line.row().message().th()));
        columns.add(Column.text(
                th("book.suggestion"), 27, line -> line.row().suggestion().th()));
        columns.add(Column.text(th("finding.quote"), 28, line -> line.row().quote()));
        columns.add(Column.key(
                th("book.place"), 12, line -> words.place(line.row().place()).th()));
        columns.add(Column.text(
                th("accepted.heading"),
                18,
                line -> line.row().accepted().map(Accepted::words).orElse("")));
        columns.add(Column.key(
                th("finding.basis"), 14, line -> words.basis(line.row().basis()).th()));
        columns.add(
                Column.key(th("first.file"), 18, line -> line.report().source().file()));
        return List.copyOf(columns);
    }

    /** What is to be said of each report, as paragraphs that go into other papers. */
    List<Column<Within<Bilingual>>> remarks() {
        List<Column<Within<Bilingual>>> columns = new ArrayList<>(head());
        columns.add(Column.text(th("book.remark"), 100, line -> line.row().th()));
        columns.add(
                Column.key(th("first.file"), 18, line -> line.report().source().file()));
        return List.copyOf(columns);
    }

    private <E> List<Column<Within<E>>> head() {
        return List.of(
                Column.key(th("first.agency"), 24, line -> name(line.report())),
                Column.key(
                        th("first.province"),
                        11,
                        line -> line.report().agency().province().orElse("")),
                Column.number(th("book.year"), 7, line -> year(line.report())));
    }

    /** How values of records were read that people put right; left out where nobody did. */
    private <E extends Entry> void corrected(List<Column<Within<E>>> columns, String... names) {
        if (run.reports().stream()
                .flatMap(checked -> checked.report().corrected().stream())
                .anyMatch(one -> Stream.of(names).anyMatch(one.record()::startsWith))) {
            columns.add(Column.text(
                    th("corrected.column"),
                    24,
                    line -> corrected(line.report(), line.row().key()::equals)));
        }
    }

    private String corrected(Report report, Predicate<String> records) {
        return report.corrected().stream()
                .filter(one -> records.test(one.record()))
                .map(one -> words.of(one).th())
                .collect(Collectors.joining("\n"));
    }

    private <E extends Entry> Column<Within<E>> place() {
        return Column.key(
                th("book.place"), 11, line -> words.place(line.row().place()).th());
    }

    private void field(List<Column<Within<Measure>>> columns, List<Entry> all, Field field, int width, boolean always) {
        if (always || all.stream().anyMatch(entry -> !entry.text(field).isEmpty())) {
            columns.add(
                    Column.text(words.of(field).th(), width, line -> line.row().text(field)));
        }
    }

    private Column<Line> count(Severity severity, Look look, Function<Standing, Long> count) {
        return Column.number(words.of(severity).th(), 8, ofReport(line -> String.valueOf(count.apply(line.standing()))))
                .looking(line ->
                        line instanceof Line.OfReport of && count.apply(of.standing()) > 0 ? look : Look.NUMBER);
    }

    private String reasons(Line line) {
        return switch (line) {
            case Line.OfReport of ->
                String.join(
                        "\n", of.standing().reasons().stream().map(this::reason).toList());
            case Line.OfFile of -> unread(of.unread());
        };
    }

    private String reason(Standing.Reason reason) {
        StringBuilder said = new StringBuilder(reason.name().th());
        said.append(" ").append(words.say("reason.count", reason.count()).th());
        if (!reason.records().isEmpty()) {
            said.append(" (")
                    .append(String.join(
                            ", ",
                            reason.records().stream()
                                    .map(words::record)
                                    .map(Bilingual::th)
                                    .toList()));
            if (reason.more() > 0) {
                said.append(" ").append(words.say("reason.more", reason.more()).th());
            }
            said.append(")");
        }
        return said.toString();
    }

    private String unread(Unread unread) {
        String reason = unread.reason().th().isEmpty()
                ? words.of(unread.status()).th()
                : unread.reason().th();
        return words.say(unread.status().hasRecords() ? "book.partial" : "book.unread", reason)
                        .th() + "\n" + words.advice(unread.status()).th();
    }

    private String components(Line.OfReport line) {
        Standing standing = line.standing();
        if (standing.components() == 0) {
            return "";
        }
        List<String> said = new ArrayList<>();
        said.add(words.say("sheet.count", standing.present(), standing.components())
                .th());
        for (Findings.SheetLine part : standing.checked().findings().sheet()) {
            if (part.state() != Component.State.PRESENT) {
                said.add(words.of(part.state()).th() + ": " + part.label().th());
            }
        }
        return String.join("\n", said);
    }

    static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.ERROR;
            case WARNING -> Look.WARNING;
            case INFO -> Look.INFO;
        };
    }

    static Look look(Mark mark) {
        return switch (mark) {
            case DONE, ANSWERED -> Look.DONE;
            case NOT_APPLICABLE -> Look.NEUTRAL;
            case NOT_DONE, TICK_ONLY -> Look.WARNING;
            case EMPTY, BOTH, ABSENT -> Look.ERROR;
        };
    }

    private static Function<Line, String> ofReport(Function<Line.OfReport, String> text) {
        return line -> line instanceof Line.OfReport of ? text.apply(of) : "";
    }

    private static Report report(Line.OfReport line) {
        return line.standing().checked().report();
    }

    private String name(Report report) {
        return report.agency().name().isEmpty()
                ? th("agency.unknown")
                : report.agency().name();
    }

    private static String year(Report report) {
        return report.fiscalYear().map(String::valueOf).orElse("");
    }

    private static String date(Report report) {
        return report.head()
                .date()
                .map(date -> BuddhistDates.inWords(date).th())
                .orElse("");
    }

    private static String size(List<?> list) {
        return String.valueOf(list.size());
    }

    private String th(String key) {
        return words.say(key).th();
    }

    /** Adds rows of one report to a list. */
    static <E> void add(ListSheet<Within<E>> list, Checked checked, List<E> rows) {
        rows.forEach(row -> list.add(new Within<>(checked.report(), row)));
    }
}
