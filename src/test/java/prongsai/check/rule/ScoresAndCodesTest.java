package prongsai.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.Status;

class ScoresAndCodesTest {
    @Test
    void level_mismatch_quotes_score_and_level_when_the_rule_does_not_allow_them_together() {
        List<Finding> found = Reports.ofYear(2566)
                .score("overall", 2566, 86.2, "ผ่านดีเยี่ยม", "ได้คะแนน ๘๖.๒๐ อยู่ในระดับ ผ่านดีเยี่ยม ประจำปี")
                .ask("level-mismatch");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("report");
            assertThat(one.field()).isEqualTo("level");
            assertThat(one.quote()).isEqualTo("๘๖.๒๐ อยู่ในระดับ ผ่านดีเยี่ยม");
            assertThat(one.other()).isEqualTo("ผ่านดี, ผ่าน");
            assertThat(one.severity()).as("the rule of 2566 is probable").isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void level_mismatch_is_an_error_when_the_years_rule_is_certain() {
        assertThat(Reports.ofYear(2566)
                        .score("overall", 2565, 85.15, "AA", "คะแนน 85.15 ระดับ AA")
                        .ask("level-mismatch"))
                .singleElement()
                .satisfies(one -> assertThat(one.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void level_mismatch_is_silent_when_unknown_instruments_could_allow_the_level() {
        assertThat(Reports.ofYear(2566)
                        .score("overall", 2566, 96, "ผ่าน", "96 ผ่าน")
                        .score("overall", 2565, 85.15, "A", "85.15 A")
                        .ask("level-mismatch"))
                .isEmpty();
    }

    @Test
    void level_mismatch_speaks_when_known_instruments_decide() {
        Reports report = Reports.ofYear(2566).score("overall", 2566, 96, "ผ่านดีเยี่ยม", "96.00 ผ่านดีเยี่ยม");
        assertThat(report.ask("level-mismatch")).isEmpty();
        report.score("IIT", 2566, 91, "", "91").score("EIT", 2566, 96, "", "96").score("OIT", 2566, 100, "", "100");
        assertThat(report.ask("level-mismatch"))
                .singleElement()
                .satisfies(one -> assertThat(one.other()).isEqualTo("ผ่านดี"));
    }

    @Test
    void level_obsolete_speaks_when_a_letter_is_given_in_a_year_without_letters() {
        assertThat(Reports.ofYear(2566)
                        .score("overall", 2566, 97, "ผ่านดีเยี่ยม", "97.00 คะแนน ระดับ AA หรือ ผ่านดีเยี่ยม (ITA)")
                        .ask("level-obsolete"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quote()).isEqualTo("97.00 คะแนน ระดับ AA");
                    assertThat(one.severity()).isEqualTo(Severity.WARNING);
                });
        assertThat(Reports.ofYear(2566)
                        .score("overall", 2565, 97, "AA", "97.00 ระดับ AA")
                        .ask("level-obsolete"))
                .isEmpty();
    }

    @Test
    void score_contradiction_takes_the_first_value_for_the_other_side() {
        List<Finding> found = Reports.ofYear(2566)
                .score("indicator 10", 2565, 92.5, "", "92.50", Place.ofCell("1", 3, 3))
                .score("indicator 10", 2565, 9.25, "", "ได้คะแนนรวมที่ 9.25 คะแนน", Place.ofCell("4", 2, 1))
                .ask("score-contradiction");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.quote()).isEqualTo("9.25");
            assertThat(one.other()).isEqualTo("92.50");
            assertThat(one.record()).isEqualTo("report");
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.message().th()).isEqualTo("ตัวชี้วัดที่ 10 ปี 2565 พิมพ์ไว้เป็น 9.25 และ 92.50");
        });
    }

    @Test
    void score_contradiction_is_silent_when_values_are_rounded_of_other_years_or_rows_of_one_table() {
        assertThat(Reports.ofYear(2566)
                        .score("overall", 2566, 86.47, "", "86.47")
                        .score("overall", 2566, 86.5, "", "86.5")
                        .score("overall", 2566, 86, "", "86")
                        .score("overall", 2565, 80.1, "", "80.10")
                        .score("indicator 2", 2566, 96.82, "", "96.82", Place.ofCell("7", 2, 3))
                        .score("indicator 2", 2566, 97.1, "", "97.10", Place.ofCell("7", 3, 3))
                        .ask("score-contradiction"))
                .isEmpty();
    }

    @Test
    void item_title_mismatch_says_which_item_of_the_year_the_title_is() {
        List<Finding> found = Reports.ofYear(2566)
                .item("O23", Status.DONE, Field.TITLE, "แผนปฏิบัติการป้องกันการทุจริต")
                .ask("item-title-mismatch");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("O23");
            assertThat(one.other()).isEqualTo("O36 2566");
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.message().th())
                    .isEqualTo("ข้อ O23 ปี 2566 คือ \"นโยบายการบริหารทรัพยากรบุคคล\" แต่ชื่อที่พิมพ์เป็นของข้อ O36"
                            + " \"แผนปฏิบัติการป้องกันการทุจริต\"");
        });
    }

    @Test
    void item_title_mismatch_judges_a_weak_item_by_the_year_of_its_score() {
        List<Finding> found = Reports.ofYear(2566)
                .score("O17", 2565, 0, "", "0")
                .weakness("O17", 9, Field.TITLE, "-O17 รายงานผลการสำรวจความพึงพอใจการให้บริการ ได้คะแนนที่ 0 คะแนน")
                .weakness("O1", 9, Field.TITLE, "โครงสร้าง")
                .ask("item-title-mismatch");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("O17");
            assertThat(one.other()).isEqualTo("O17 2566");
            assertThat(one.message().en()).contains("O17 of 2565 is \"E-Service\"");
        });
    }

    @Test
    void item_title_mismatch_is_silent_when_an_analysis_prints_the_titles_of_its_own_year() {
        assertThat(Reports.ofYear(2566)
                        .weakness("O17", 9, Field.TITLE, "E-Service")
                        .weakness("O18", 9, Field.TITLE, "แผนการใช้จ่ายงบประมาณประจำปี")
                        .weakness("I25", 5, Field.TITLE, "ผู้บริหารให้ความสำคัญกับการต่อต้านการทุจริต")
                        .ask("item-title-mismatch"))
                .isEmpty();
    }

    @Test
    void item_title_mismatch_lets_variants_slips_and_parts_of_the_right_title_pass() {
        assertThat(Reports.ofYear(2566)
                        .item("O11", Status.DONE, Field.TITLE, "แผนดำเนินการและ การใช้จ่าย งบประมาณ\nประจำปี")
                        .item("O20", Status.DONE, Field.TITLE, "ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้าง")
                        .item(
                                "O37",
                                Status.DONE,
                                Field.TITLE,
                                "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ ๖ เดือน")
                        .item("O34", Status.DONE, Field.TITLE, "การประเมินความเสี่ยงการทุจริต")
                        .ask("item-title-mismatch"))
                .isEmpty();
    }

    @Test
    void item_title_mismatch_speaks_once_when_the_whole_list_is_another_years_form() {
        Reports report = Reports.ofYear(2566);
        Reports old = Reports.ofYear(2565).allItems(java.util.Set.of());
        old.make()
                .oitItems()
                .forEach(item -> report.item(item.code(), Status.DONE, Field.TITLE, item.text(Field.TITLE)));
        assertThat(report.ask("item-title-mismatch")).first().satisfies(one -> {
            assertThat(one.record()).isEqualTo("report");
            assertThat(one.other()).isEqualTo("2565");
        });
        assertThat(report.ask("item-title-mismatch")).hasSizeLessThan(6);
    }

    @Test
    void cross_reference_wrong_names_the_right_item_when_the_form_refers_elsewhere() {
        List<Finding> found = Reports.ofYear(2566)
                .item("O37", Status.DONE, Field.ELEMENTS, "แสดงความก้าวหน้าตามแผนปฏิบัติการป้องกันการทุจริตตามข้อ 0๔0")
                .item("O35", Status.DONE, Field.ELEMENTS, "สอดคล้องกับมาตรการ ตามข้อ 034")
                .item("O24", Status.DONE, Field.ELEMENTS, "ในข้อ O23", Field.PROGRESS, "ดูข้อ O36")
                .ask("cross-reference-wrong");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("O37");
            assertThat(one.quote()).isEqualTo("0๔0");
            assertThat(one.other()).isEqualTo("O36");
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void cross_reference_wrong_says_what_it_lacks_when_the_form_prints_no_elements() {
        assertThat(Reports.ofYear(2566)
                        .item("O37", Status.DONE, Field.PROGRESS, "ตามข้อ O39")
                        .lacks("cross-reference-wrong"))
                .containsExactly("not-checked-column");
    }
}
