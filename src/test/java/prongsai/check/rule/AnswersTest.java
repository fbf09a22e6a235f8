package prongsai.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.check.KnownPeers;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Severity;
import prongsai.model.Status;
import prongsai.reference.Catalogues;

class AnswersTest {
    private static final String PROCUREMENT =
            "- ทำสรุปการจัดซื้อจัดจ้างทั้งปีเสนอนายก และเผยแพร่ผ่านเว็บไซต์ อบต.ห้วยทรายทอง";

    private static Reports answered(String... codesAndAnswers) {
        Reports report = Reports.ofYear(2566);
        for (int i = 0; i < codesAndAnswers.length; i += 2) {
            report.item(codesAndAnswers[i], Status.DONE, Field.PROGRESS, codesAndAnswers[i + 1]);
        }
        return report;
    }

    @Test
    void answer_of_other_item_blames_the_row_whose_subject_is_absent() {
        Reports report =
                answered("O22", PROCUREMENT, "O24", "- ทำสรุปการจัดซื้อจัดจ้าง ทั้งปี\nเสนอนายก ซึ่งเผยแพร่บนเว็บไซต์");
        assertThat(report.ask("answer-of-other-item")).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("O24");
            assertThat(one.other()).isEqualTo("O22");
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.suggestion().th()).isEqualTo("โปรดระบุผลของข้อ O24 เอง");
        });
        assertThat(report.ask("answer-repeated")).as("not said twice").isEmpty();
    }

    @Test
    void answer_of_other_item_finds_a_service_manual_given_for_e_service() {
        assertThat(answered(
                                "O15", "พิมพ์คู่มือการให้บริการประชาชนฉบับกระเป๋า",
                                "O18", "พิมพ์คู่มือการให้บริการประชาชนฉบับกระเป๋า")
                        .ask("answer-of-other-item"))
                .extracting(Finding::record)
                .containsExactly("O18");
    }

    @Test
    void answer_of_other_item_is_silent_for_siblings_and_for_answers_that_are_merely_near() {
        assertThat(answered(
                                "O21", PROCUREMENT,
                                "O22", PROCUREMENT,
                                "O23", "ประกาศนโยบายการบริหารทรัพยากรบุคคลต่อที่ประชุม",
                                "O24", "รายงานความก้าวหน้าตามนโยบายการบริหารทรัพยากรบุคคลต่อที่ประชุม",
                                "O8", "เชื่อมโยงช่องทางการสื่อสารบนเว็บไซต์",
                                "O9", "เชื่อมโยงช่องทางการสื่อสารบนเว็บไซต์")
                        .ask("answer-of-other-item"))
                .isEmpty();
    }

    @Test
    void generic_answers_are_one_finding_when_there_are_many() {
        String generic = "เผยแพร่ข้อมูลบนเว็บไซต์หลักของหน่วยงานครบตามองค์ประกอบ";
        assertThat(answered("O1", generic, "O2", generic).ask("answer-of-other-item"))
                .isEmpty();
        assertThat(answered("O1", generic, "O2", generic, "O3", generic).ask("answer-of-other-item"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.record()).isEqualTo("report");
                    assertThat(one.other()).isEqualTo("O1, O2, O3");
                    assertThat(one.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void answer_repeated_speaks_when_two_items_share_a_sentence_about_neither_or_both() {
        assertThat(answered(
                                "O27", "ประชุมหัวหน้าส่วนทุกวันจันทร์เพื่อหารือ",
                                "O40", "ประชุมหัวหน้าส่วนทุกวันจันทร์เพื่อหารือ")
                        .ask("answer-repeated"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.record()).isEqualTo("O40");
                    assertThat(one.other()).isEqualTo("O27");
                    assertThat(one.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void answer_repeated_finds_a_sentence_twice_in_the_rows_of_one_measure() {
        String sentence = "ประชาชนเชื่อมั่นในการทำงานของตำบลมากขึ้นเพราะตรวจสอบได้ทุกขั้นตอน";
        List<Finding> found = Reports.ofYear(2568)
                .measure(1, Field.OUTCOME, sentence + "\nจำนวนเรื่องลดลง\n" + sentence.replace("มากขึ้น", "มาก ขึ้น"))
                .ask("answer-repeated");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("measure 1");
            assertThat(one.field()).isEqualTo("outcome");
            assertThat(one.span().orElseThrow().start()).isEqualTo(sentence.length() + 17);
            assertThat(one.place().row()).isEqualTo(1);
        });
    }

    @Test
    void answer_repeated_compares_measures_but_not_output_with_outcome_nor_short_sentences() {
        String sentence = "ประชาชนเชื่อมั่นในการทำงานของตำบลมากขึ้นเพราะตรวจสอบได้ทุกขั้นตอน";
        assertThat(Reports.ofYear(2568)
                        .measure(1, Field.OUTPUT, sentence, Field.OUTCOME, "ลดลง")
                        .measure(2, Field.OUTPUT, "จัดอบรม", Field.OUTCOME, sentence)
                        .measure(3, Field.OUTPUT, "จัดอบรม", Field.OUTCOME, "ลดลง")
                        .ask("answer-repeated"))
                .isEmpty();
        assertThat(Reports.ofYear(2568)
                        .measure(1, Field.OUTCOME, sentence)
                        .measure(2, Field.OUTCOME, sentence)
                        .ask("answer-repeated"))
                .singleElement()
                .satisfies(one -> assertThat(one.other()).isEqualTo("measure 1"));
    }

    private static final String USUAL = "ประกาศแผนการจัดซื้อจัดจ้างของทุกกองต่อที่ประชุมสภาและปิดไว้หน้าห้องพัสดุ";

    private static List<Finding> usual(String code, String text, KnownPeers peers) {
        return answered(code, text).ask("answer-of-other-item", peers);
    }

    @Test
    void answer_of_other_item_knows_what_three_agencies_usually_answer_to_another_item() {
        KnownPeers peers = new KnownPeers()
                .answering("procurement-plan", USUAL.replace("สภา", "สภาเทศบาลตำบลลำพาดทอง"), 3)
                .answering("hr-policy-implementation", "รายงานความก้าวหน้าเรื่องคนต่อที่ประชุมหัวหน้าส่วนทุกเดือน", 9);
        assertThat(usual("O24", USUAL, peers)).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("O24");
            assertThat(one.other()).isEqualTo("O19");
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.message().th()).contains("หน่วยงานอื่นอย่างน้อย 3 แห่งใช้ตอบข้อ O19");
        });
    }

    @Test
    void answer_of_other_item_is_silent_for_usual_answers_of_two_of_the_own_item_of_several_and_with_own_words() {
        assertThat(usual("O24", USUAL, new KnownPeers().answering("procurement-plan", USUAL, 2)))
                .as("two agencies")
                .isEmpty();
        String own = concept(2566, "O24");
        assertThat(usual(
                        "O24",
                        USUAL,
                        new KnownPeers().answering("procurement-plan", USUAL, 9).answering(own, USUAL, 3)))
                .as("others answer the same item so")
                .isEmpty();
        assertThat(usual(
                        "O24",
                        USUAL,
                        new KnownPeers()
                                .answering("procurement-plan", USUAL, 9)
                                .answering(concept(2566, "O1"), USUAL, 9)))
                .as("said of several items")
                .isEmpty();
        assertThat(usual(
                        "O24", USUAL + "และงานทรัพยากรบุคคล", new KnownPeers().answering("procurement-plan", USUAL, 9)))
                .as("its own subject is there")
                .isEmpty();
        assertThat(usual("O19", USUAL, new KnownPeers().answering("procurement-plan", USUAL, 9)))
                .isEmpty();
    }

    @Test
    void answer_of_other_item_tells_a_row_once_when_the_report_and_the_peers_both_know() {
        Reports report = answered("O22", PROCUREMENT, "O24", PROCUREMENT);
        KnownPeers peers = new KnownPeers().answering(concept(2566, "O22"), PROCUREMENT, 9);
        assertThat(report.ask("answer-of-other-item", peers))
                .extracting(Finding::record)
                .containsExactly("O24");
    }

    private static String concept(int year, String code) {
        return Catalogues.shipped()
                .ofYear(year)
                .orElseThrow()
                .item(code)
                .orElseThrow()
                .concept();
    }
}
