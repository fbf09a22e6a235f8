package prongsai.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Severity;
import prongsai.model.Status;

class WordingAndDatesTest {
    private static List<Finding> answer(String rule, String text) {
        return Reports.ofYear(2566)
                .item("O5", Status.DONE, Field.PROGRESS, text)
                .ask(rule);
    }

    @Test
    void instrument_mismatch_speaks_when_thai_and_english_name_differ() {
        assertThat(Reports.ofYear(2566)
                        .prose(
                                "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (External Integrity and Transparency Assessment)")
                        .ask("instrument-mismatch"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quote()).isEqualTo("ภายใน (External");
                    assertThat(one.record()).isEqualTo("prose 1");
                    assertThat(one.severity()).isEqualTo(Severity.ERROR);
                });
        assertThat(Reports.ofYear(2566)
                        .prose(
                                "ผู้มีส่วนได้ส่วนเสียภายใน (Internal ... : IIT) และภายนอก (External ... : EIT) ภายในหน่วยงาน EITHER")
                        .ask("instrument-mismatch"))
                .isEmpty();
    }

    @Test
    void item_wrong_indicator_is_one_finding_for_a_run_of_weak_items_under_one_heading() {
        List<Finding> found = Reports.ofYear(2566)
                .weakness("O1", 9, Field.TITLE, "โครงสร้าง")
                .weakness("O11", 10, Field.TITLE, "ก")
                .weakness("O13", 10, Field.TITLE, "ข")
                .weakness("O39", 10, Field.TITLE, "แผนปฏิบัติการป้องกันการทุจริต")
                .ask("item-wrong-indicator");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("O11");
            assertThat(one.quote()).isEqualTo("ตัวชี้วัดที่ 10");
            assertThat(one.message().en()).startsWith("O11, O13 stand under indicator 10; the form of 2565");
        });
    }

    @Test
    void item_wrong_indicator_doubts_the_heading_when_a_run_of_items_is_under_it() {
        Reports report = Reports.ofYear(2566)
                .itemUnder(9, "9.5", "O30", "การเปิดโอกาสให้เกิดการมีส่วนร่วม")
                .itemUnder(9, "9.5", "O31", "ประกาศเจตนารมณ์")
                .itemUnder(9, "9.5", "O32", "การสร้างวัฒนธรรม");
        assertThat(report.ask("item-wrong-indicator"))
                .singleElement()
                .satisfies(one -> assertThat(one.severity()).isEqualTo(Severity.WARNING));
        assertThat(Reports.ofYear(2566)
                        .itemUnder(10, "10.1", "O23", "นโยบายการบริหารทรัพยากรบุคคล")
                        .ask("item-wrong-indicator"))
                .singleElement()
                .satisfies(one -> assertThat(one.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void date_impossible_speaks_when_something_past_is_later_than_the_document() {
        Reports memo = Reports.ofYear(2566)
                .part("analysis-memo")
                .part("score-sheet")
                .dated(LocalDate.of(2023, 3, 9))
                .prose("จากการประชุม เมื่อวันที่ 5 พฤศจิกายน พ.ศ.2566 ที่ประชุมมีมติ")
                .prose("ในวันที่ 14 กุมภาพันธ์ 2566 และจะติดตาม เมื่อวันที่ 5 เมษายน 2566")
                .prose("แล้วเสร็จภายในวันที่ 30 กันยายน 2566");
        assertThat(memo.ask("date-impossible")).singleElement().satisfies(one -> {
            assertThat(one.quote()).isEqualTo("5 พฤศจิกายน พ.ศ.2566");
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.message().th())
                    .isEqualTo("วันที่ 5 พฤศจิกายน พ.ศ.2566 อยู่หลังวันที่ของเอกสาร (9 มีนาคม 2566)");
        });
        assertThat(memo.part("measures-report").lacks("date-impossible")).containsExactly("not-checked-documents");
        assertThat(Reports.ofYear(2566).lacks("date-impossible")).containsExactly("not-checked-date");
    }

    @Test
    void date_outside_period_warns_of_an_activity_and_informs_of_a_report_written_later() {
        List<Finding> found = Reports.ofYear(2568)
                .measure(
                        1,
                        Field.PERIOD,
                        "๑ ต.ค.๖๗ – ๓๐ ก.ย.๖๘",
                        Field.OUTPUT,
                        "ประกาศแผน วันที่ ๒๐ ตุลาคม ๒๕๖๘\nจัดทำรายงานผล วันที่ ๒๕ ตุลาคม ๒๕๖๘\nอบรมวันที่ 7 มีนาคม 2568"
                                + "\nรายงานสถิติ วันที่ 5 มิถุนายน 2569")
                .ask("date-outside-period");
        assertThat(found)
                .extracting(one -> one.quote() + " " + one.severity())
                .containsExactly("๒๐ ตุลาคม ๒๕๖๘ WARNING", "5 มิถุนายน 2569 WARNING", "๒๕ ตุลาคม ๒๕๖๘ INFO");
    }

    @Test
    void date_outside_period_reads_a_whole_year_and_leaves_open_periods_and_older_papers_alone() {
        assertThat(Reports.ofYear(2566)
                        .measure(1, Field.PERIOD, "ตลอดปีงบประมาณ", Field.OUTPUT, "อบรมวันที่ 3 ตุลาคม 2566")
                        .ask("date-outside-period"))
                .hasSize(1);
        assertThat(Reports.ofYear(2566)
                        .measure(1, Field.PERIOD, "ภายในมีนาคม 2566", Field.OUTPUT, "อบรมวันที่ 3 ตุลาคม 2565")
                        .measure(
                                2,
                                Field.PERIOD,
                                "ตลอดปีงบประมาณ 2566",
                                Field.OUTPUT,
                                "ตามคำสั่ง ลงวันที่ 3 มีนาคม 2565")
                        .measure(3, Field.PERIOD, "", Field.OUTPUT, "อบรมวันที่ 3 ตุลาคม 2566")
                        .ask("date-outside-period"))
                .isEmpty();
    }

    @Test
    void words_doubled_informs_of_runs_and_conjunctions() {
        assertThat(answer("words-doubled", "สรุปผลจากแบบสอบถามแบบสอบถามสามร้อยชุด คู่มือและและแบบฟอร์ม"))
                .extracting(Finding::quote)
                .containsExactly("แบบสอบถามแบบสอบถาม", "และและ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มาตรการการป้องกัน",
                "คณะกรรมการการเลือกตั้ง",
                "สถานที่ที่กำหนด",
                "เรื่องต่างๆ ต่างๆ กัน",
                "20002000"
            })
    void words_doubled_is_silent_where_letters_meet_by_chance(String text) {
        assertThat(answer("words-doubled", text)).isEmpty();
    }

    @Test
    void text_cut_speaks_when_a_step_or_field_ends_with_an_open_word() {
        assertThat(Reports.ofYear(2566)
                        .measure(1, Field.METHOD, "1. เขียนคู่มือ พร้อมทั้ง\n2. แจกคู่มือ")
                        .ask("text-cut"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quote()).isEqualTo("พร้อมทั้ง");
                    assertThat(one.span()).contains(new Finding.Span(15, 24));
                });
        assertThat(answer("text-cut", "จัดอบรม จำนวน")).hasSize(1);
        assertThat(answer("text-cut", "ประกอบด้วย\n(1) ชื่อ (2) ตำแหน่ง")).isEmpty();
        assertThat(answer("text-cut", "จำนวน 3 ครั้ง พร้อมทั้งแจกคู่มือ")).isEmpty();
    }

    @Test
    void placeholder_left_speaks_of_what_was_to_be_filled_in() {
        assertThat(answer("placeholder-left", "เผยแพร่เมื่อวันที่ ........ 2566"))
                .hasSize(1);
        assertThat(answer("placeholder-left", "โทร xxx-xxx")).hasSize(1);
        assertThat(answer("placeholder-left", "(ระบุชื่อเว็บไซต์)")).hasSize(1);
        assertThat(answer("placeholder-left", "ดู www.example.go.th ... และ ตัวอย่างเช่น Excel"))
                .isEmpty();
    }

    @Test
    void weakness_without_row_names_the_code_that_a_list_of_weak_items_has_and_the_analysis_has_not() {
        Reports memo = Reports.ofYear(2566)
                .prose("มีผลคะแนนต่ำโดยเฉพาะข้อ ๐๐๑, ๐๑๑, ๐๒๔ และ i๒๕ นั้น")
                .prose("อ้างอิงจากข้อ O29, O30, O31")
                .weakness("O1", 9, Field.TITLE, "โครงสร้าง")
                .weakness("O11", 9, Field.TITLE, "รายงาน")
                .weakness("I25", 5, Field.TITLE, "ผู้บริหาร");
        assertThat(memo.ask("weakness-without-row")).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo("O24");
            assertThat(one.other()).isEqualTo("๐๒๔");
            assertThat(one.place().paragraph()).isEqualTo(1);
        });
        assertThat(Reports.ofYear(2566).lacks("weakness-without-row")).containsExactly("not-checked-analysis");
    }
}
