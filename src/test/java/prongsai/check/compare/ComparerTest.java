package prongsai.check.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Bilingual;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.Status;
import prongsai.model.compare.Change;
import prongsai.model.compare.Comparison;
import prongsai.model.compare.Comparison.Kind;
import prongsai.model.compare.History;
import prongsai.model.compare.History.Drift;
import prongsai.reference.Catalogues;

/** Two reports side by side, their findings, and an agency's years. */
class ComparerTest {
    private static final Report BEFORE = Made.report('a', "2565.docx")
            .of(2565)
            .dated(18, 8, 2565)
            .score("overall", 2565, 88.76, "A")
            .measure(1, Field.TITLE, "มาตรการป้องกันการรับสินบน", Field.OUTPUT, "อบรม 1 ครั้ง", Field.NOTE, "")
            .item(
                    "O21",
                    "procurement-plan",
                    Status.DONE,
                    Field.TITLE,
                    "แผนการจัดซื้อจัดจ้าง",
                    Field.PROGRESS,
                    "เผยแพร่แล้ว")
            .item("O40", "", Status.UNKNOWN, Field.TITLE, "ข้อที่เลิกใช้", Field.PROGRESS, "ทำแล้ว")
            .prose("จึงเรียนมาเพื่อโปรดทราบ")
            .make();
    private static final Report AFTER = Made.report('b', "2566.docx")
            .of(2566)
            .score("overall", 2565, 88.76, "A")
            .score("overall", 2566, 92.5, "ผ่านดี")
            .score("IIT", 2566, 93, "ผ่าน")
            .measure(
                    1,
                    Field.TITLE,
                    "มาตรการป้องกันการรับสินบน",
                    Field.OUTPUT,
                    "อบรม 2 ครั้ง",
                    Field.OUTCOME,
                    "ไม่มีข้อร้องเรียน")
            .item(
                    "O19",
                    "procurement-plan",
                    Status.NOT_DONE,
                    Field.TITLE,
                    "แผนการจัดซื้อจัดจ้าง",
                    Field.PROGRESS,
                    "เผยแพร่  แล้ว")
            .prose("จึงเรียนมาเพื่อโปรดทราบ")
            .make();

    @Test
    void head_shows_each_reports_own_score_and_what_one_side_lacks() {
        assertThat(Comparer.compare(BEFORE, AFTER).head())
                .extracting(line -> line.what() + " " + line.scope() + "|" + line.a() + "|" + line.b() + "|"
                        + line.change().key())
                .containsExactly(
                        "agency |องค์การบริหารส่วนตำบลห้วยทรายทอง|องค์การบริหารส่วนตำบลห้วยทรายทอง|same",
                        "fiscalYear |2565|2566|changed",
                        "title |รายงานผลการดำเนินการ|รายงานผลการดำเนินการ|same",
                        "date |2565-08-18||only-a",
                        "score overall|88.76 A (2565)|92.5 ผ่านดี (2566)|changed",
                        "score IIT||93 ผ่าน (2566)|only-b");
    }

    @Test
    void fields_of_a_pair_say_what_changed_and_two_empty_ones_say_nothing() {
        Comparison.Pair measure =
                Comparer.compare(BEFORE, AFTER).of(Kind.MEASURE).getFirst();
        assertThat(measure.change()).isEqualTo(Change.CHANGED);
        assertThat(measure.fields())
                .extracting(field ->
                        field.field().orElseThrow().key() + " " + field.change().key())
                .containsExactly("title same", "output changed", "outcome only-b");
        assertThat(measure.fields().getLast().a()).as("no such column").isEmpty();
        assertThat(measure.status()).isEmpty();
    }

    @Test
    void a_status_that_changed_makes_the_pair_changed_where_words_differ_by_white_space_alone() {
        List<Comparison.Pair> items = Comparer.compare(BEFORE, AFTER).of(Kind.OIT_ITEM);
        assertThat(items)
                .extracting(pair -> pair.a().orElse("-") + " " + pair.b().orElse("-") + " "
                        + pair.change().key())
                .containsExactly("O21 O19 changed", "O40 - only-a");
        assertThat(items.getFirst().fields()).allMatch(field -> field.change() == Change.SAME);
        assertThat(items.getFirst().status().orElseThrow())
                .isEqualTo(new Comparison.StatusChange(Optional.of(Status.DONE), Optional.of(Status.NOT_DONE)));
        assertThat(items.getLast().status()).as("no boxes").isEmpty();
    }

    @Test
    void a_report_and_itself_are_the_same_throughout() {
        Comparison same = Comparer.compare(AFTER, AFTER);
        assertThat(same.head()).allMatch(line -> line.change() == Change.SAME);
        assertThat(same.pairs()).hasSize(3).allMatch(pair -> pair.change() == Change.SAME);
    }

    private static Finding finding(String id, String rule, String record, String field, String quote) {
        Bilingual none = new Bilingual("", "");
        return new Finding(
                id,
                rule,
                Severity.WARNING,
                record,
                field,
                Optional.empty(),
                quote,
                "",
                none,
                none,
                "",
                1,
                Place.NOWHERE,
                List.of());
    }

    private static Findings findings(Report report, Finding... findings) {
        return new Findings(
                report.id(), report.source().file(), report.fiscalYear(), List.of(findings), List.of(), List.of());
    }

    @Test
    void findings_are_followed_through_pairs_and_missing_rows_through_the_years_catalogues() {
        Findings before = findings(
                BEFORE,
                finding("1", "text-cut", "O21", "progress", "เผยแพร่แล้วพร้อมทั้ง"),
                finding("2", "text-cut", "O40", "progress", "ทำแล้วพร้อมทั้ง"),
                finding("3", "item-missing", "O26", "", ""),
                finding("4", "level-mismatch", "report", "level", "88.76 A"));
        Findings after = findings(
                AFTER,
                finding("5", "text-cut", "O19", "progress", "เผยแพร่แล้ว พร้อมทั้ง"),
                finding("6", "item-missing", "O24", "", ""),
                finding("7", "level-mismatch", "report", "level", "ผ่านดีเยี่ยม"),
                finding("8", "text-cut", "measure 1", "output", "พร้อมทั้ง"));
        Comparison.FindingChanges changes =
                FindingDiff.of(Comparer.compare(BEFORE, AFTER), before, after, Catalogues.shipped());
        assertThat(changes.remaining())
                .extracting(both -> both.a().id() + "=" + both.b().id())
                .as("O26 of 2565 and O24 of 2566 ask for the same")
                .containsExactly("1=5", "3=6");
        assertThat(changes.fixed()).extracting(Finding::id).containsExactly("2", "4");
        assertThat(changes.added()).extracting(Finding::id).containsExactly("7", "8");
    }

    @Test
    void of_several_versions_of_a_year_the_newest_document_counts_and_what_it_lacks_comes_from_the_one_before() {
        Report old = Made.report('1', "ก.docx")
                .of(2566)
                .dated(1, 6, 2566)
                .measure(1, Field.TITLE, "มาตรการป้องกันการรับสินบน")
                .item("O1", "structure", Status.NOT_DONE, Field.TITLE, "โครงสร้าง", Field.PROGRESS, "รอปรับปรุง")
                .item("O2", "executives", Status.DONE, Field.TITLE, "ข้อมูลผู้บริหาร", Field.PROGRESS, "มีครบ")
                .make();
        Report newest = Made.report('2', "ข.docx")
                .of(2566)
                .dated(20, 8, 2566)
                .item("O1", "structure", Status.DONE, Field.TITLE, "โครงสร้าง", Field.PROGRESS, "ปรับปรุงแล้ว")
                .make();
        Report undated = Made.report('3', "ค.docx")
                .of(2566)
                .item("O1", "structure", Status.BOTH, Field.TITLE, "โครงสร้าง", Field.PROGRESS, "ไม่ทราบ")
                .make();
        History history = Years.of(Map.of(
                old,
                findings(old, finding("1", "not-done", "O1", "", "")),
                newest,
                findings(newest),
                undated,
                findings(undated, finding("2", "status-contradictory", "O1", "", ""))));
        History.Year year = history.years().getFirst();
        assertThat(year.versions())
                .extracting(version -> version.report().file() + " " + version.used())
                .containsExactly("ข.docx true", "ก.docx true", "ค.docx false");
        assertThat(history.items())
                .extracting(
                        line -> line.title() + ": " + line.cells().getFirst().answer())
                .containsExactly("โครงสร้าง: ปรับปรุงแล้ว", "ข้อมูลผู้บริหาร: มีครบ");
        assertThat(year.measures()).extracting(History.MeasureLine::number).containsExactly(1);
        assertThat(history.rules()).containsExactly(new History.RuleLine("not-done", List.of(1)));
    }

    @Test
    void years_follow_items_by_concept_and_say_which_answers_stayed_word_for_word() {
        Report first = Made.report('1', "65.docx")
                .of(2565)
                .measure(2, Field.TITLE, "มาตรการป้องกันการรับสินบน")
                .item(
                        "O21",
                        "procurement-plan",
                        Status.UNKNOWN,
                        Field.TITLE,
                        "แผนจัดซื้อ",
                        Field.PROGRESS,
                        "เผยแพร่ ที่เว็บไซต์")
                .item("O1", "structure", Status.UNKNOWN, Field.TITLE, "โครงสร้าง", Field.PROGRESS, "แผนผังปี 2565")
                .make();
        Report second = Made.report('2', "66.docx")
                .of(2566)
                .item("O1", "structure", Status.DONE, Field.TITLE, "โครงสร้าง", Field.PROGRESS, "")
                .item(
                        "O19",
                        "procurement-plan",
                        Status.DONE,
                        Field.TITLE,
                        "แผนจัดซื้อ",
                        Field.PROGRESS,
                        "เผยแพร่ที่เว็บไซต์")
                .make();
        Report third = Made.report('3', "67.docx")
                .of(2567)
                .measure(1, Field.TITLE, "มาตรการป้องกันการรับสินบน")
                .item("O1", "structure", Status.DONE, Field.TITLE, "โครงสร้าง", Field.PROGRESS, "แผนผังปี 2567")
                .item("O30", "new-matter", Status.DONE, Field.TITLE, "เรื่องใหม่", Field.PROGRESS, "มี")
                .make();
        Report withoutYear = Made.report('4', "ไม่ทราบปี.docx").make();
        History history = Years.of(Map.of(
                third,
                findings(third),
                first,
                findings(first),
                second,
                findings(second),
                withoutYear,
                findings(withoutYear)));
        assertThat(history.years()).extracting(History.Year::year).containsExactly(2565, 2566, 2567);
        assertThat(history.items())
                .extracting(line -> line.concept() + " "
                        + line.cells().stream()
                                .map(cell -> cell.code().orElse("-") + ":"
                                        + cell.drift().key())
                                .toList())
                .containsExactly(
                        "structure [O1:first, O1:none, O1:changed]",
                        "new-matter [-:none, -:none, O30:first]",
                        "procurement-plan [O21:first, O19:same, -:none]");
        History.Cell structure = history.items().getFirst().cells().getLast();
        assertThat(structure.drift()).as("the last year with an answer is 2565").isEqualTo(Drift.CHANGED);
        assertThat(structure.likeness()).isBetween(0.8, 0.99);
        assertThat(history.years().getLast().measures().getFirst().before())
                .as("the year between has no measures")
                .isEmpty();
        assertThat(history.withoutYear()).extracting(report -> report.file()).containsExactly("ไม่ทราบปี.docx");
    }

    @Test
    void a_field_that_is_too_long_for_words_changed_and_nobody_says_in_which_words() {
        Report before = Made.report('a', "2565.docx")
                .of(2565)
                .measure(1, Field.TITLE, "มาตรการป้องกันการรับสินบน", Field.OUTPUT, "ก ".repeat(60_000))
                .make();
        Report after = Made.report('b', "2566.docx")
                .of(2566)
                .measure(1, Field.TITLE, "มาตรการป้องกันการรับสินบน", Field.OUTPUT, "ข ".repeat(60_000))
                .make();
        Comparison comparison = assertTimeoutPreemptively(Duration.ofMinutes(3), () -> Comparer.compare(before, after));
        assertThat(comparison.pairs().getFirst().fields())
                .extracting(field -> field.field().orElseThrow() + " " + field.change() + " " + field.wordwise())
                .containsExactly("TITLE SAME true", "OUTPUT CHANGED false");
    }
}
