package prongsai.present.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.model.shared.Family;
import prongsai.model.shared.Reach;
import prongsai.model.shared.ReportRef;
import prongsai.present.BuddhistDates;
import prongsai.present.Checked;
import prongsai.present.Run;
import prongsai.present.SharedRow;
import prongsai.present.Words;
import prongsai.present.sheet.Styles.Look;

/** The columns of the sheets ข้อความตรงกัน and แม่แบบร่วม. */
final class SharedSheets {
    private final Words words;
    private final Run run;

    SharedSheets(Words words, Run run) {
        this.words = words;
        this.run = run;
    }

    /** A member of a family. */
    record Member(Family family, ReportRef report) {}

    /** Shared stretches of a report; none where the run has not kept its texts. */
    List<SharedRow> rows(Checked checked) {
        return run.shared(checked).map(SharedRow::of).orElse(List.of());
    }

    /** Members of all families, family by family. */
    List<Member> members() {
        return run.families().stream()
                .flatMap(family -> family.members().stream().map(member -> new Member(family, member)))
                .toList();
    }

    List<Column<SharedRow>> shared() {
        return List.of(
                Column.key(th("first.agency"), 20, row -> name(row.report())),
                Column.number(th("book.year"), 7, row -> year(row.report())),
                Column.key(
                        th("book.record"),
                        12,
                        row -> words.record(row.passage().record()).th()),
                Column.key(th("book.field"), 12, row -> field(row.passage().field())),
                Column.text(th("book.shared.words"), 40, SharedRow::words),
                Column.number(th("book.shared.letters"), 8, row -> String.valueOf(row.letters())),
                Column.number(
                        th("book.shared.agencies"),
                        10,
                        row -> String.valueOf(row.match().agencies())),
                Column.<SharedRow>key(
                                th("book.shared.reach"),
                                13,
                                row -> words.of(row.match().reach()).th())
                        .looking(row -> row.match().reach() == Reach.FEW ? Look.TEXT : Look.NEUTRAL),
                Column.key(
                        th("book.source.agency"), 20, row -> name(row.source().report())),
                Column.number(
                        th("book.source.year"), 8, row -> year(row.source().report())),
                Column.key(
                        th("book.source.record"),
                        12,
                        row -> words.record(row.source().record()).th()),
                Column.text(th("book.source.words"), 40, SharedRow::sourceWords),
                Column.key(th("book.place"), 12, row -> words.place(row.place()).th()),
                Column.key(th("first.file"), 18, row -> row.report().file()));
    }

    List<Column<Member>> families() {
        return List.of(
                Column.key(th("family.heading"), 9, line -> line.family().name()),
                Column.number(
                        th("book.family.agencies"),
                        10,
                        line -> String.valueOf(line.family().agencies())),
                Column.number(
                        th("book.shared.part"),
                        11,
                        line -> percent(line.family().share().sharedPart())),
                Column.key(th("book.family.member"), 26, line -> name(line.report())),
                Column.key(
                        th("book.district"),
                        12,
                        line -> line.report().district().orElse("")),
                Column.key(
                        th("first.province"),
                        12,
                        line -> line.report().province().orElse("")),
                Column.number(th("book.year"), 7, line -> year(line.report())),
                Column.key(
                        th("book.date"),
                        16,
                        line -> line.report()
                                .date()
                                .map(date -> BuddhistDates.inWords(date).th())
                                .orElse("")),
                Column.text(th("leftover.heading"), 44, this::leftovers),
                Column.key(th("first.file"), 22, line -> line.report().file()));
    }

    /** In per cent with one place, as a number. */
    static String percent(double part) {
        return String.valueOf(Math.round(part * 1000) / 10.0);
    }

    /** The names of others that a member carries, each with where and the words. */
    private String leftovers(Member line) {
        List<String> said = new ArrayList<>();
        for (Family.Leftover leftover : line.family().leftovers()) {
            List<Family.Mention> mentions = leftover.mentions().stream()
                    .filter(mention ->
                            mention.report().id().equals(line.report().id()))
                    .toList();
            if (!mentions.isEmpty()) {
                said.add(leftover.agency() + (leftover.report().isEmpty() ? " (" + th("leftover.missing") + ")" : ""));
                mentions.forEach(mention ->
                        said.add("• " + words.record(mention.record()).th() + " “" + mention.quote() + "”"));
            }
        }
        return String.join("\n", said);
    }

    private String field(String key) {
        return key.isEmpty() ? "" : words.field(key).th();
    }

    private String name(ReportRef report) {
        return Optional.of(report.agency()).filter(name -> !name.isEmpty()).orElse(th("agency.unknown"));
    }

    private static String year(ReportRef report) {
        return report.fiscalYear().map(String::valueOf).orElse("");
    }

    private String th(String key) {
        return words.say(key).th();
    }
}
