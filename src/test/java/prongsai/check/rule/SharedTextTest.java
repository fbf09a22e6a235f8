package prongsai.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.check.KnownPeers;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.Status;
import prongsai.model.Value;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Reach;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;

/** Shared text as a test tells of it; the other agencies are invented. */
class SharedTextTest {
    private static final ReportRef OWN = ref("9f2c00000000", "องค์การบริหารส่วนตำบลห้วยทรายทอง");
    private static final ReportRef NONG = ref("aaaa00000000", "องค์การบริหารส่วนตำบลหนองบัวสีทอง");
    private static final String TRAINING =
            "อบรมวินัยให้แก่บุคลากรทุกกอง เมื่อวันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน";
    private static final String METHOD = "จัดอบรมวินัยและจริยธรรมแก่พนักงานทุกระดับ ปีละ 2 ครั้ง";

    private static ReportRef ref(String id, String agency) {
        return new ReportRef(
                id,
                agency + ".pdf",
                agency,
                agency,
                "องค์การบริหารส่วนตำบล",
                Optional.of("ดอนแก้ว"),
                Optional.of("อุดรธานี"),
                Optional.of(2566),
                Optional.empty());
    }

    /** A text of which one run of words stands in the other agency's report. */
    private static Passage passage(String record, String field, String text, String words, int agencies, Reach reach) {
        int start = text.indexOf(words);
        int end = start + words.length();
        List<Stretch> stretches = new ArrayList<>();
        if (start > 0) {
            stretches.add(new Stretch(0, start, Stretch.Kind.OWN, Optional.empty()));
        }
        stretches.add(new Stretch(
                start,
                end,
                Stretch.Kind.SHARED,
                Optional.of(new Stretch.Match(0, 5, 5 + words.length(), agencies, reach))));
        if (end < text.length()) {
            stretches.add(new Stretch(end, text.length(), Stretch.Kind.OWN, Optional.empty()));
        }
        return new Passage(
                record,
                field,
                Value.of(text, "b1", Place.ofCell("1", 2, 3)),
                stretches,
                List.of(new Passage.SourceText(NONG, record, field, "ก่อน " + words + " หลัง", 0.9)),
                new Share(10, words.length(), 0));
    }

    private static Passage few(String record, String field, String text) {
        return passage(record, field, text, text, 2, Reach.FEW);
    }

    private static Passage official(String record, String field, String text) {
        return new Passage(
                record,
                field,
                Value.of(text, "b1", Place.ofCell("1", 2, 3)),
                List.of(new Stretch(0, text.length(), Stretch.Kind.OFFICIAL, Optional.empty())),
                List.of(),
                new Share(0, 0, text.length()));
    }

    private static SharedText shared(Passage... passages) {
        return new SharedText(
                OWN,
                Optional.of(new Share(16, 84, 50)),
                List.of(passages),
                List.of(new SharedText.SourceReport(NONG, 84, 84, 0.84)),
                Optional.empty());
    }

    private static Family family(List<Family.Leftover> leftovers, ReportRef... members) {
        return new Family("F1", List.of(members), members.length, new Share(10, 90, 50), leftovers);
    }

    private static Reports report() {
        return Reports.ofYear(2566)
                .measure(1, Field.TITLE, "มาตรการสุจริต", Field.METHOD, METHOD, Field.OUTPUT, TRAINING)
                .item("O5", Status.DONE, Field.PROGRESS, TRAINING)
                .prose(TRAINING);
    }

    private static List<Finding> passages(SharedText text) {
        return report().ask("shared-passage", new KnownPeers().sharing(text));
    }

    @Test
    void shared_passage_is_a_warning_when_few_agencies_have_words_that_tell_a_result() {
        String text = "ตามแผน " + TRAINING + " ครบถ้วน";
        assertThat(passages(shared(passage("measure 1", "output", text, TRAINING, 2, Reach.FEW))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.severity()).isEqualTo(Severity.WARNING);
                    assertThat(one.record()).isEqualTo("measure 1");
                    assertThat(one.field()).isEqualTo("output");
                    assertThat(one.span()).contains(new Finding.Span(7, 7 + TRAINING.length()));
                    assertThat(one.quote()).isEqualTo(TRAINING);
                    assertThat(one.place()).isEqualTo(Place.ofCell("1", 2, 3));
                    assertThat(one.message().th())
                            .isEqualTo("ข้อความในช่องผลการดำเนินการของมาตรการที่ 1 ตรงกับรายงานของหน่วยงานอื่น 2 แห่ง"
                                    + " เช่น องค์การบริหารส่วนตำบลหนองบัวสีทอง และเล่าผลที่เกิดขึ้น");
                    assertThat(one.sources()).singleElement().satisfies(source -> {
                        assertThat(source.id()).isEqualTo("aaaa00000000");
                        assertThat(source.agency()).isEqualTo("องค์การบริหารส่วนตำบลหนองบัวสีทอง");
                        assertThat(source.fiscalYear()).contains(2566);
                        assertThat(source.record()).isEqualTo("measure 1");
                        assertThat(source.quote()).isEqualTo(TRAINING);
                        assertThat(source.similarity()).isEqualTo(0.9);
                    });
                });
    }

    @Test
    void shared_passage_is_never_above_info_for_methods_titles_and_paragraphs() {
        assertThat(passages(shared(
                        few("measure 1", "method", METHOD),
                        few("measure 1", "title", "มาตรการอบรมวินัยให้พนักงานใหม่ทุกคนภายในเดือนแรก รุ่นละ 38 คน"),
                        few("prose 1", "", TRAINING))))
                .hasSize(3)
                .allMatch(one -> one.severity() == Severity.INFO);
    }

    @Test
    void shared_passage_is_an_info_for_a_result_without_day_or_number() {
        assertThat(passages(shared(
                        few("O5", "progress", "1. เผยแพร่บนเว็บไซต์ของหน่วยงานเป็นปัจจุบันภายใน 15 วัน"),
                        few("measure 1", "outcome", "ดำเนินการระหว่างวันที่ 1 ตุลาคม 2565 ถึง 30 กันยายน 2566"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.INFO);
    }

    @Test
    void shared_passage_says_nothing_of_a_turn_of_phrase() {
        assertThat(passages(shared(few("O5", "progress", "ให้บริการตามลำดับคิวที่ประกาศไว้"))))
                .isEmpty();
    }

    @Test
    void shared_passage_says_nothing_of_official_wording_nor_of_words_that_a_whole_family_has() {
        assertThat(passages(shared(
                        official("measure 1", "output", TRAINING),
                        passage("O5", "progress", TRAINING, TRAINING, 12, Reach.FAMILY))))
                .isEmpty();
    }

    @Test
    void shared_passage_leaves_infos_of_a_family_to_the_template_when_there_are_six_and_keeps_warnings() {
        Passage[] six = {
            few("measure 1", "method", METHOD),
            few("measure 1", "title", "มาตรการปลูกฝังวัฒนธรรมสุจริตแก่พนักงานที่บรรจุใหม่"),
            few("measure 1", "output", TRAINING),
            few("O5", "progress", "เผยแพร่เบอร์ติดต่อของทุกกองบนเว็บไซต์ให้เป็นปัจจุบันทุกสิ้นเดือน"),
            few("prose 1", "", TRAINING),
            few("indicator 1", "guideline", "ให้บริการตามลำดับคิวที่ประกาศไว้และแจ้งเวลารอโดยประมาณ"),
        };
        SharedText inFamily = shared(six).in(Optional.of(family(List.of(), OWN, NONG)));
        assertThat(passages(inFamily))
                .singleElement()
                .satisfies(one -> assertThat(one.field()).isEqualTo("output"));
        assertThat(passages(shared(six))).as("in no family").hasSize(6);
        SharedText five = shared(six[0], six[1], six[2], six[3], six[4]).in(Optional.of(family(List.of(), OWN, NONG)));
        assertThat(passages(five)).as("five are told one by one").hasSize(5);
    }

    @Test
    void shared_rules_say_once_that_there_is_nothing_to_compare_with() {
        assertThat(report().lacks("shared-passage")).containsExactly("not-checked-peers");
        assertThat(report().lacks("shared-template")).containsExactly("not-checked-peers");
    }

    @Test
    void shared_template_names_up_to_five_agencies_and_the_shares() {
        ReportRef[] members = new ReportRef[8];
        members[0] = OWN;
        members[1] = NONG;
        for (int i = 2; i < 8; i++) {
            members[i] = ref("bbbb0000000" + i, "เทศบาลตำบลสมมติ" + i);
        }
        SharedText text = shared(few("measure 1", "output", TRAINING)).in(Optional.of(family(List.of(), members)));
        assertThat(report().ask("shared-template", new KnownPeers().sharing(text)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.severity()).isEqualTo(Severity.INFO);
                    assertThat(one.record()).isEqualTo("report");
                    assertThat(one.other()).isEqualTo("F1");
                    assertThat(one.message().th())
                            .isEqualTo("รายงานใช้แม่แบบร่วมกับหน่วยงานอื่น 7 แห่ง (องค์การบริหารส่วนตำบลหนองบัวสีทอง,"
                                    + " เทศบาลตำบลสมมติ2, เทศบาลตำบลสมมติ3, เทศบาลตำบลสมมติ4, เทศบาลตำบลสมมติ5"
                                    + " และอีก 2 แห่ง) ในส่วนที่หน่วยงานเขียน เป็นข้อความของตนเอง 16%"
                                    + " ตรงกับรายงานอื่น 84% (ข้อความทางการ 33% ของทั้งหมด) มีข้อความตรงกัน 1 ช่อง");
                    assertThat(one.sources())
                            .extracting(Finding.SharedSource::id)
                            .containsExactly("aaaa00000000");
                });
    }

    @Test
    void shared_template_names_an_ancestor_whose_report_is_missing() {
        Family.Leftover missing = new Family.Leftover(
                "เทศบาลตำบลดอนสมมติ",
                Optional.empty(),
                List.of(
                        new Family.Mention(OWN, "O5", "progress", "ทต.ดอนสมมติ"),
                        new Family.Mention(OWN, "O7", "progress", "ทต.ดอนสมมติ"),
                        new Family.Mention(NONG, "O5", "progress", "ทต.ดอนสมมติ")));
        Family.Leftover known = new Family.Leftover(
                "องค์การบริหารส่วนตำบลหนองบัวสีทอง",
                Optional.of(NONG),
                List.of(new Family.Mention(OWN, "O5", "progress", "อบต.หนองบัวสีทอง")));
        SharedText text = shared().in(Optional.of(family(List.of(known, missing), OWN, NONG)));
        assertThat(report().ask("shared-template", new KnownPeers().sharing(text)))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.message().th())
                                .endsWith(
                                        "รายงานในกลุ่มนี้ 2 เล่มมีชื่อหรือส่วนของชื่อ เทศบาลตำบลดอนสมมติ ซึ่งไม่มีรายงานในคลังนี้"));
    }

    @Test
    void shared_template_is_silent_when_the_report_is_of_no_family() {
        assertThat(report().ask("shared-template", new KnownPeers().sharing(shared())))
                .isEmpty();
    }
}
