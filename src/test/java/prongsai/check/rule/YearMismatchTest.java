package prongsai.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Severity;
import prongsai.model.Status;

class YearMismatchTest {
    private static List<Finding> answer(String text) {
        return Reports.ofYear(2566)
                .item("O23", Status.DONE, Field.PROGRESS, text)
                .ask("year-mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "จัดทำนโยบายประจำปี พ.ศ. 2561 และลงเว็บไซต์",
                "ประกาศใช้เมื่อวันที่ 4 มีนาคม 2560",
                "ใช้แผนสามปี (พ.ศ. 2560-2562) ของตำบล",
                "ปรับปรุงหลักเกณฑ์ไว้เมื่อปี ๒๕๖๒"
            })
    void speaks_when_an_answer_names_a_year_two_or_more_years_back(String text) {
        assertThat(answer(text)).isNotEmpty().allSatisfy(one -> {
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
            assertThat(one.field()).isEqualTo("progress");
        });
    }

    @Test
    void quotes_the_digits_of_the_page_when_a_plan_is_revised_in_a_later_year() {
        assertThat(answer("จัดทำแผน พ.ศ. ๒๕๖๖-๒๕๗๐ ฉบับทบทวน พ.ศ. ๒๕๖๗"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quote()).isEqualTo("๒๕๖๗");
                    assertThat(one.message().en()).contains("made or revised in 2567, in a report of 2566");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560",
                "ถือตามระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนา (ฉบับที่ 3) พ.ศ. 2561",
                "คำสั่งที่ 12/2560 ลงวันที่ 5 มกราคม 2560",
                "มติคณะรัฐมนตรี เมื่อวันที่ 23 มกราคม 2561",
                "แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)",
                "ยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561 - 2580)",
                "แผนอัตรากำลัง ปี 2564 ถึง 2566",
                "เทียบสถิติปี 2562, 2563 และ 2564",
                "นำผลการประเมิน ITA ปี 2564 มาปรับปรุง",
                "ดำเนินการเมื่อ 12 ตุลาคม 2565",
                "เสนอร่างงบประมาณรายจ่ายประจำปี พ.ศ. 2567",
                "เผยแพร่เมื่อวันที่ 9 มกราคม 2567",
                "แสดงข้อมูลตั้งแต่ปี 2558"
            })
    void is_silent_when_the_year_belongs_to_a_law_a_span_a_list_or_a_quoted_result(String text) {
        assertThat(answer(text)).isEmpty();
    }

    @Test
    void accepts_the_year_whose_data_the_item_asks_for() {
        assertThat(Reports.ofYear(2566)
                        .item(
                                "O13",
                                Status.DONE,
                                Field.PROGRESS,
                                "รายงานผลปีงบประมาณ 2565",
                                Field.ELEMENTS,
                                "เป็นรายงานผลของปีงบประมาณ พ.ศ. 2565")
                        .ask("year-mismatch"))
                .isEmpty();
    }

    @Test
    void informs_when_the_forms_own_words_name_a_year_that_the_official_ones_do_not() {
        assertThat(Reports.ofYear(2566)
                        .item("O30", Status.DONE, Field.ELEMENTS, "- เป็นการดำเนินการในปี พ.ศ.2565")
                        .item(
                                "O19",
                                Status.DONE,
                                Field.ELEMENTS,
                                "ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ในปี พ.ศ. 2566")
                        .ask("year-mismatch"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.record()).isEqualTo("O30");
                    assertThat(one.severity()).isEqualTo(Severity.INFO);
                    assertThat(one.message().th()).contains("ข้อความแม่แบบ");
                });
    }

    @Test
    void leaves_dates_in_measures_to_other_rules() {
        assertThat(Reports.ofYear(2568)
                        .measure(1, Field.OUTPUT, "นำเสนอที่ประชุมสภา วันที่ ๒๓ เมษายน ๒๕๖๙")
                        .measure(2, Field.METHOD, "พระราชบัญญัติการอำนวยความสะดวก พ.ศ. ๒๕๕๘")
                        .ask("year-mismatch"))
                .isEmpty();
    }

    @Test
    void says_what_it_lacks_when_the_report_names_no_year() {
        assertThat(Reports.withoutYear()
                        .item("O1", Status.DONE, Field.PROGRESS, "ปี 2555")
                        .lacks("year-mismatch"))
                .containsExactly("not-checked-year");
    }
}
