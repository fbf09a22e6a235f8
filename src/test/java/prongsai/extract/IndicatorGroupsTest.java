package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static prongsai.extract.Papers.row;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Field;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Weakness;

/** Weak items stand under the indicator whose cell names them, wherever a page cuts that cell. */
class IndicatorGroupsTest {
    private static final String[] HEAD =
            row("ตัวชี้วัด", "ข้อบกพร่อง/จุดอ่อน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "ผู้รับผิดชอบ", "การกำหนดขั้นตอน");
    private static final String[] FIRST = row(
            "แบบวัด IIT ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้ 76.88 คะแนน",
            "I9 ความคุ้มค่า ได้ 62.52 คะแนน",
            "ก",
            "ข",
            "1. ค");

    private static Papers paper() {
        return new Papers()
                .line("บันทึกข้อความ การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2565")
                .line("ผลการประเมินในภาพรวม ได้ 78.53 คะแนน อยู่ในระดับ B");
    }

    @Test
    void the_rest_of_a_cut_row_brings_its_item_the_indicator_the_score_and_the_end_of_each_text() {
        Report report = paper().table(
                        HEAD,
                        FIRST,
                        row("แบบวัดการรับรู้", "I20 ความสะดวกใน", "ลดลายมือชื่อ", "กองช่าง", "1. แก้แบบใบยืม"))
                .table(
                        HEAD,
                        row(
                                "ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้ 76.40 คะแนน",
                                "การขอยืมทรัพย์สิน ได้ 61.88 คะแนน",
                                "",
                                "",
                                "2. ทดลองใช้"),
                        row(
                                "ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต ได้ 77.96 คะแนน",
                                "I29 ความเชื่อมั่น",
                                "ก",
                                "ข",
                                "ค"))
                .report();
        assertThat(report.weaknesses())
                .extracting(Weakness::code, Weakness::indicator, Weakness::score)
                .containsExactly(
                        tuple("I9", Optional.of(2), Optional.of(62.52)),
                        tuple("I20", Optional.of(4), Optional.of(61.88)),
                        tuple("I29", Optional.of(5), Optional.empty()));
        Weakness cut = report.weaknesses().get(1);
        assertThat(cut.text(Field.TITLE)).isEqualTo("ความสะดวกในการขอยืมทรัพย์สิน");
        assertThat(cut.text(Field.STEPS)).isEqualTo("1. แก้แบบใบยืม\n2. ทดลองใช้");
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void a_score_alone_at_the_top_of_a_page_is_that_of_the_indicator_above_not_of_the_whole() {
        Report report = paper().table(
                        HEAD,
                        FIRST,
                        row(
                                "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้",
                                "I23 การยืมทรัพย์สิน",
                                "ติดรหัส",
                                "กองช่าง",
                                "1. พิมพ์"))
                .table(HEAD, row("77.69 คะแนน", "", "", "", ""))
                .report();
        assertThat(report.scores())
                .filteredOn(score -> score.scope().equals("overall"))
                .extracting(Score::value)
                .containsExactly(78.53);
        assertThat(report.scores())
                .filteredOn(score -> score.scope().equals("indicator 4"))
                .extracting(Score::value)
                .containsExactly(77.69);
        assertThat(report.weaknesses()).hasSize(2);
    }

    @Test
    void a_score_that_the_page_put_before_the_next_indicator_is_not_the_whole_s() {
        Report report = paper().table(
                        HEAD, FIRST, row("ตัวชี้วัดที่ 5 การแก้ไขปัญหา", "I29 ความเชื่อมั่น", "ก", "ข", "ค"))
                .table(
                        HEAD,
                        row("การทุจริต ได้", "", "", "", ""),
                        row("76.46 คะแนน ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้ 76.41 คะแนน", "O11 แผน", "ก", "ข", "ค"))
                .report();
        assertThat(report.scores())
                .filteredOn(score -> score.scope().equals("overall"))
                .extracting(Score::value)
                .containsExactly(78.53);
        assertThat(report.scores())
                .filteredOn(score -> score.scope().equals("indicator 9"))
                .extracting(Score::value)
                .containsExactly(76.41);
    }

    @Test
    void a_merged_cell_that_a_page_cuts_before_its_score_holds_for_items_on_both_pages() {
        Report report = paper().table(
                        HEAD,
                        FIRST,
                        row("ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต ได้", "I27 การแก้ปัญหา", "ก", "ข", "ค"),
                        row("^", "I28 การตรวจสอบ", "ก", "ข", "ค"))
                .table(HEAD, row("78.13 คะแนน", "I29 ความเชื่อมั่น", "ก", "ข", "ค"))
                .report();
        assertThat(report.weaknesses())
                .extracting(Weakness::code, Weakness::indicator)
                .containsExactly(
                        tuple("I9", Optional.of(2)),
                        tuple("I27", Optional.of(5)),
                        tuple("I28", Optional.of(5)),
                        tuple("I29", Optional.of(5)));
        assertThat(report.scores())
                .filteredOn(score -> score.value() == 78.13)
                .extracting(Score::scope)
                .containsExactly("indicator 5");
    }

    @Test
    void a_row_that_names_an_indicator_of_its_own_at_the_top_of_a_page_is_no_rest() {
        Report report = paper().table(HEAD, FIRST)
                .table(
                        HEAD,
                        row(
                                "ตัวชี้วัดที่ 3 การใช้อำนาจ ได้ 79.46 คะแนน",
                                "ไม่พบจุดอ่อน",
                                "รักษามาตรฐาน",
                                "สำนักปลัด",
                                ""),
                        row("ตัวชี้วัดที่ 4 การใช้ทรัพย์สิน", "I20 ความสะดวก", "ก", "ข", "ค"))
                .report();
        assertThat(report.weaknesses()).extracting(Weakness::indicator).containsExactly(Optional.of(2), Optional.of(4));
        assertThat(report.weaknesses().getFirst().text(Field.TEXT)).isEqualTo("ก");
        assertThat(report.scores())
                .filteredOn(score -> score.scope().equals("indicator 3"))
                .extracting(Score::value)
                .containsExactly(79.46);
    }

    @Test
    void a_title_at_the_top_of_a_page_goes_on_with_the_number_that_ended_the_cell_above() {
        Report report = paper().table(
                        HEAD, FIRST, row("แบบวัด IIT ตัวชี้วัดที่ 5", "I29 ความเชื่อมั่น", "ก", "ข", "1. ทำรหัส"))
                .table(
                        HEAD,
                        row("การแก้ไขปัญหาการทุจริต ได้ 78.44 คะแนน", "", "", "", ""),
                        row("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้ 76.45 คะแนน", "O11 รายงาน", "ก", "ข", "ค"))
                .report();
        assertThat(report.scores())
                .filteredOn(score -> score.scope().equals("overall"))
                .extracting(Score::value)
                .containsExactly(78.53);
        assertThat(report.scores())
                .filteredOn(score -> score.value() == 78.44)
                .extracting(Score::scope)
                .containsExactly("indicator 5");
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void a_number_at_the_top_of_a_page_goes_on_with_the_cell_that_ended_before_it() {
        Report report = paper().table(
                        HEAD, FIRST, row("แบบวัด OIT ตัวชี้วัดที่", "O36 การประเมินความเสี่ยง", "ก", "ข", "1. อบรม"))
                .table(HEAD, row("10 การป้องกันการทุจริต ได้ 78.46 คะแนน", "", "", "", ""))
                .report();
        assertThat(report.weaknesses())
                .extracting(Weakness::code, Weakness::indicator)
                .containsExactly(tuple("I9", Optional.of(2)), tuple("O36", Optional.of(10)));
        assertThat(report.scores())
                .filteredOn(score -> score.value() == 78.46)
                .extracting(Score::scope)
                .containsExactly("indicator 10");
        assertThat(report.scores())
                .filteredOn(score -> score.scope().equals("overall"))
                .extracting(Score::value)
                .containsExactly(78.53);
    }

    @Test
    void a_word_is_cut_from_its_number_and_the_item_goes_on_beside_it() {
        Report report = paper().table(
                        HEAD,
                        FIRST,
                        row("แบบวัด OIT ตัวชี้วัด", "O11 รายงานการกำกับติดตาม รอบ 6", "ก", "ข", "1. ตั้งวันปิดข้อมูล"))
                .table(HEAD, row("ที่ 9 การเปิดเผยข้อมูล ได้ 79.67 คะแนน", "เดือน ได้ 0 คะแนน", "", "", ""))
                .report();
        assertThat(report.weaknesses().get(1).indicator()).contains(9);
        assertThat(report.weaknesses().get(1).text(Field.TITLE)).isEqualTo("รายงานการกำกับติดตาม รอบ 6 เดือน");
        assertThat(report.scores())
                .filteredOn(score -> score.scope().equals("overall"))
                .extracting(Score::value)
                .containsExactly(78.53);
    }
}
