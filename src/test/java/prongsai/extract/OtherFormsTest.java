package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prongsai.extract.Papers.row;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.Weakness;

/** Tables as agencies make them that do not use the province's form: other columns, other names for them, other marks. */
class OtherFormsTest {
    private static final String TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566";

    private static Papers paper() {
        return new Papers().line(TITLE);
    }

    @Test
    void code_in_front_of_the_title_counts_where_the_first_column_only_counts_the_rows() {
        Report report = paper().table(
                        row("ที่", "ข้อมูลตามแบบ OIT", "ส่วนราชการที่รับผิดชอบ", "ผลการดำเนินการ/ลิงก์"),
                        row("1", "O7 ข่าวประชาสัมพันธ์", "สำนักปลัด", "https://www.example.go.th/7"),
                        row("2", "O8 Q&A", "สำนักปลัด", "กระดานถามตอบ"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("O7", "O8");
        OitItem first = report.oitItems().getFirst();
        assertThat(first.text(Field.TITLE)).isEqualTo("ข่าวประชาสัมพันธ์");
        assertThat(first.text(Field.RESPONSIBLE)).isEqualTo("สำนักปลัด");
        assertThat(first.text(Field.PROGRESS)).isEqualTo("https://www.example.go.th/7");
    }

    @Test
    void codes_name_the_items_though_their_column_is_called_indicator() {
        Report report = paper().table(
                        row("ลำดับ", "ตัวชี้วัด", "เรื่อง", "มี", "ไม่มี", "URL"),
                        row("1", "O1", "โครงสร้าง", "✓", "", "https://www.example.go.th/o1"),
                        row("2", "O2", "ข้อมูลผู้บริหาร", "", "✓", ""))
                .report();
        assertThat(report.indicators()).isEmpty();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("O1", "O2");
        OitItem first = report.oitItems().getFirst();
        assertThat(first.text(Field.TITLE)).isEqualTo("โครงสร้าง");
        assertThat(first.text(Field.PROGRESS)).isEqualTo("https://www.example.go.th/o1");
        assertThat(first.links()).contains(new Link("https://www.example.go.th/o1", "https://www.example.go.th/o1"));
        assertThat(report.oitItems()).extracting(OitItem::status).containsExactly(Status.DONE, Status.NOT_DONE);
    }

    @Test
    void an_item_does_not_apply_where_its_cell_begins_so_and_no_other_column_is_ticked() {
        Report words = paper().table(
                        row("ข้อ", "ข้อมูล", "ผลการดำเนินการ", "สถานะ"),
                        row("O1", "โครงสร้าง", "เผยแพร่แล้ว", "ดำเนินการแล้ว (ไม่มีกรณีแก้ไข)"),
                        row("O2", "ข้อมูลผู้บริหาร", "-", "ไม่มีภารกิจ"))
                .report();
        assertThat(words.oitItems()).extracting(OitItem::status).containsExactly(Status.DONE, Status.NOT_APPLICABLE);
        Report ticks = paper().table(
                        row(
                                "ข้อ",
                                "ข้อมูล",
                                "ดำเนินการแล้ว",
                                "อยู่ระหว่างดำเนินการ",
                                "ยังไม่ดำเนินการ",
                                "ผลการดำเนินการ"),
                        row("O1", "โครงสร้าง", "", "✓", "", "อยู่ระหว่างรวบรวม ไตรมาสแรกไม่มีเรื่องร้องเรียน"),
                        row("O2", "ข้อมูลผู้บริหาร", "", "", "", "ไม่มีภารกิจ"))
                .report();
        assertThat(ticks.oitItems()).extracting(OitItem::status).containsExactly(Status.UNKNOWN, Status.NOT_APPLICABLE);
    }

    @Test
    void code_of_another_item_at_the_head_of_what_a_page_cut_begins_no_item() {
        String[] head = row("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิด", "ความก้าวหน้าผลการดำเนินการ");
        Report report = paper().table(
                        head,
                        row("O42", "มาตรการส่งเสริมคุณธรรม", "แสดงการวิเคราะห์", "กองช่าง", "เผยแพร่แล้ว"),
                        row("O43", "การดำเนินการตาม", "แสดงความก้าวหน้าการนำมาตรการตาม", "กองคลัง", "รายงานแล้ว และ"))
                .table(head, row("", "มาตรการ", "ข้อ O42 ไปสู่การปฏิบัติ", "", "เผยแพร่เมื่อ 3 ก.ย. 2566"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("O42", "O43");
        OitItem last = report.oitItems().getLast();
        assertThat(last.text(Field.ELEMENTS)).contains("แสดงความก้าวหน้า", "ข้อ O42 ไปสู่การปฏิบัติ");
        assertThat(last.text(Field.PROGRESS)).contains("รายงานแล้ว และ", "เผยแพร่เมื่อ 3 ก.ย. 2566");
        assertThat(last.text(Field.RESPONSIBLE)).isEqualTo("กองคลัง");
    }

    @Test
    void quarters_beside_the_items_do_not_hide_the_header() {
        Report report = paper().table(
                        row(
                                "ตัวชี้วัดย่อย",
                                "รายการข้อมูล",
                                "ไตรมาส 1",
                                "ไตรมาส 2",
                                "ไตรมาส 3",
                                "ไตรมาส 4",
                                "ผลการดำเนินงาน"),
                        row("O1", "โครงสร้าง", "/", "", "", "", "แผนผังฉบับปรับปรุง"),
                        row("O5", "ข้อมูลการติดต่อ", "", "/", "", "", "ที่ตั้งและโทรศัพท์"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("O1", "O5");
        assertThat(report.oitItems().get(1).text(Field.PROGRESS)).isEqualTo("ที่ตั้งและโทรศัพท์");
    }

    @ParameterizedTest
    @CsvSource({"/, '', '', DONE", "'', /, '', UNKNOWN", "'', '', /, NOT_DONE", "'', '', '', NONE", "/, '', /, BOTH"})
    void tick_under_one_of_three_columns_is_the_status(String done, String underWay, String notDone, Status status) {
        Report report = paper().table(
                        row(
                                "ข้อ",
                                "ข้อมูล",
                                "ดำเนินการแล้ว",
                                "อยู่ระหว่างดำเนินการ",
                                "ยังไม่ดำเนินการ",
                                "ผลการดำเนินการ"),
                        row("O1", "โครงสร้าง", done, underWay, notDone, "แผนผัง"),
                        row("O2", "ข้อมูลผู้บริหาร", "/", "", "", "รูปถ่าย"))
                .report();
        assertThat(report.oitItems().getFirst().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "มี, DONE",
        "ไม่มี, NOT_DONE",
        "ยังไม่ดำเนินการ, NOT_DONE",
        "✓, DONE",
        "ดำเนินการแล้ว, DONE",
        "-, UNKNOWN"
    })
    void a_column_may_say_the_status_in_words(String word, Status status) {
        Report report = paper().table(
                        row("MOIT", "ประเด็นตัวชี้วัด", "มี/ไม่มี", "ผู้รับผิดชอบ", "เอกสารหลักฐาน"),
                        row("MOIT 1", "การเผยแพร่ข้อมูล", word, "งานพัสดุ", "คำสั่งที่ 12"),
                        row("MOIT 2", "ข้อมูลเป็นปัจจุบัน", "มี", "งานพัสดุ", "หน้าเว็บไซต์"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("MOIT1", "MOIT2");
        assertThat(report.oitItems().getFirst().status()).isEqualTo(status);
        assertThat(report.oitItems().getFirst().text(Field.PROGRESS)).isEqualTo("คำสั่งที่ 12");
    }

    @Test
    void questions_with_scores_and_what_is_to_be_done_are_weaknesses() {
        Report report = paper().table(
                        row("ข้อคำถาม", "คะแนน", "ประเด็นที่ต้องพัฒนา", "แนวทางการแก้ไข", "ผู้รับผิดชอบ"),
                        row("I19 ขั้นตอนการยืม", "74.80", "แบบฟอร์มหลายฉบับ", "ทำแบบฟอร์มเดียว", "สำนักปลัด"),
                        row("O17 E-Service", "0", "ไม่แสดงผล", "เชื่อมโยงระบบ", "กองช่าง"))
                .report();
        assertThat(report.weaknesses()).extracting(Weakness::code).containsExactly("I19", "O17");
        Weakness first = report.weaknesses().getFirst();
        assertThat(first.score()).contains(74.80);
        assertThat(first.text(Field.TEXT)).isEqualTo("แบบฟอร์มหลายฉบับ");
        assertThat(first.text(Field.STEPS)).isEqualTo("ทำแบบฟอร์มเดียว");
        assertThat(report.weaknesses().get(1).score()).contains(0.0);
    }

    @Test
    void header_of_two_rows_without_merged_cells_names_the_columns_below_its_gaps() {
        Report report = paper().table(
                        row("มาตรการ", "การดำเนินการ", "", "งบประมาณ", "หน่วยงานผู้รับผิดชอบ", "การรายงานผล", ""),
                        row("", "วิธีการ", "ระยะเวลา", "(บาท)", "", "ผลการดำเนินการ", "ผลสัมฤทธิ์"),
                        row("เปิดเผยงบประมาณ", "ประชุม", "พ.ย. 65", "-", "กองแผนงาน", "ประชุม 2 ครั้ง", "เข้าใจแผน"))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(report.measures()).hasSize(1);
        assertThat(only.text(Field.METHOD)).isEqualTo("ประชุม");
        assertThat(only.text(Field.PERIOD)).isEqualTo("พ.ย. 65");
        assertThat(only.text(Field.OUTPUT)).isEqualTo("ประชุม 2 ครั้ง");
        assertThat(only.text(Field.OUTCOME)).isEqualTo("เข้าใจแผน");
    }

    @Test
    void full_row_at_the_top_of_a_table_without_header_is_a_measure_of_its_own() {
        Report report = paper().table(
                        row("มาตรการ", "วิธีการ", "ระยะเวลา", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("เปิดเผยงบประมาณ", "ประชุม", "พ.ย. 65", "กองแผนงาน", "ประชุม 2 ครั้ง"))
                .table(
                        row("การมีส่วนร่วม", "จัดเวที", "มี.ค. 66", "กองส่งเสริม", "จัดครบ 4 เวที"),
                        row("", "ติดตาม", "", "", "ติดตาม 1 ครั้ง"))
                .report();
        assertThat(report.measures())
                .extracting(m -> m.text(Field.TITLE))
                .containsExactly("เปิดเผยงบประมาณ", "การมีส่วนร่วม");
        assertThat(report.measures().get(1).text(Field.METHOD)).isEqualTo("จัดเวที\nติดตาม");
    }

    @Test
    void activities_beside_measures_are_how_they_are_done() {
        Report report = paper().table(
                        row(
                                "ที่",
                                "มาตรการ",
                                "กิจกรรม",
                                "ไตรมาส ๑",
                                "ไตรมาส ๒",
                                "งบประมาณ",
                                "ผู้รับผิดชอบ",
                                "ผลการดำเนินงาน"),
                        row("1", "การใช้รถราชการ", "ขออนุญาตก่อนใช้", "✓", "", "-", "กองกลาง", "ขอใช้ 315 ครั้ง"))
                .report();
        assertThat(report.measures().getFirst().text(Field.TITLE)).isEqualTo("การใช้รถราชการ");
        assertThat(report.measures().getFirst().text(Field.METHOD)).isEqualTo("ขออนุญาตก่อนใช้");
    }

    @ParameterizedTest
    @CsvSource({"ผลที่ได้รับ, OUTPUT", "ผลสำเร็จ, OUTPUT", "ผลลัพธ์, OUTCOME"})
    void only_column_of_results_tells_what_was_done_unless_it_is_named_otherwise(String name, Field field) {
        Report report = paper().table(
                        row("มาตรการ", "วิธีการ", "ผู้เกี่ยวข้อง", "กรอบเวลา", name),
                        row("เปิดเผยงบประมาณ", "ประชุม", "กองแผนงาน", "ไตรมาส 2", "ประชุม 2 ครั้ง"))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(only.text(field)).isEqualTo("ประชุม 2 ครั้ง");
        assertThat(only.text(Field.RESPONSIBLE)).isEqualTo("กองแผนงาน");
        assertThat(only.text(Field.PERIOD)).isEqualTo("ไตรมาส 2");
    }

    @Test
    void names_that_say_little_keep_their_meaning_beside_those_that_say_it_plainly() {
        Report report = paper().table(
                        row("มาตรการ", "ผู้รับผิดชอบ", "ผู้เกี่ยวข้อง", "ผลการดำเนินการ", "ผลที่ได้"),
                        row("เปิดเผยงบประมาณ", "กองแผนงาน", "ทุกกอง", "ประชุม 2 ครั้ง", "เข้าใจแผน"))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(only.text(Field.RESPONSIBLE)).isEqualTo("กองแผนงาน");
        assertThat(only.text(Field.OUTPUT)).isEqualTo("ประชุม 2 ครั้ง");
        assertThat(only.text(Field.OUTCOME)).isEqualTo("เข้าใจแผน");
        assertThat(report.unassigned()).extracting(cell -> cell.text()).containsExactly("ทุกกอง");
    }

    @Test
    void beginning_and_end_in_columns_of_their_own_are_one_period() {
        Report report = paper().table(
                        row("มาตรการ", "แนวทาง/ขั้นตอน", "วันที่เริ่ม", "วันที่สิ้นสุด", "ผลการดำเนินการ"),
                        row("เปิดเผยงบประมาณ", "ประชุม", "1 พ.ย. 65", "30 ก.ย. 66", "ประชุม 2 ครั้ง"))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(only.text(Field.METHOD)).isEqualTo("ประชุม");
        assertThat(only.text(Field.PERIOD)).isEqualTo("1 พ.ย. 65\n30 ก.ย. 66");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "☑ มี  ☐ ไม่มี | DONE",
                "☐ มี ☑ ไม่มี | NOT_DONE",
                "( ) ดำเนินการแล้ว (/) ยังไม่ได้ดำเนินการ | NOT_DONE",
                "☐ มี ☐ ไม่มี | NONE",
                "☑ | DONE",
                "ไม่มีกรณี | NOT_APPLICABLE"
            })
    void a_column_of_the_status_may_hold_boxes_with_their_labels(String cell, Status status) {
        Report report = paper().table(
                        row("ข้อ", "รายการข้อมูล", "สถานะ", "ผลการดำเนินการ"),
                        row("O1", "โครงสร้าง", cell, "แผนผังฉบับปรับปรุง"),
                        row("O2", "ข้อมูลผู้บริหาร", "มี", "ครบ"))
                .report();
        assertThat(report.oitItems().getFirst().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"'', '', NOT_APPLICABLE", "'', ✓, NOT_DONE", "✓, '', DONE"})
    void answer_that_says_the_item_does_not_apply_counts_where_no_column_is_ticked(
            String done, String notDone, Status status) {
        Report report = paper().table(
                        row("ข้อ", "รายการข้อมูล", "ดำเนินการแล้ว", "ยังไม่ดำเนินการ", "ผลการดำเนินการ"),
                        row("O29", "สถิติเรื่องร้องเรียน", done, notDone, "ไม่มีเรื่องร้องเรียนการทุจริต"),
                        row("O30", "การมีส่วนร่วม", "✓", "", "ประชาคม"))
                .report();
        assertThat(report.oitItems().getFirst().status()).isEqualTo(status);
    }

    @Test
    void code_and_title_in_one_cell_with_boxes_for_has_and_has_not_are_items() {
        Report report = paper().table(
                        row("ประเด็น", "หลักฐานที่ใช้", "ผลการประเมินตนเอง", "กลุ่มงาน"),
                        row("MOIT ๑\nการวางระบบเผยแพร่ข้อมูล", "๑. คำสั่ง\n๒. ประกาศ", "☑ มี  ☐ ไม่มี", "งานไอที"),
                        row("MOIT ๑๒\nการรับสินบน", "ประกาศ ๓ ฉบับ", "☐ มี  ☐ ไม่มี", "งานบริหาร"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("MOIT1", "MOIT12");
        assertThat(report.oitItems()).extracting(OitItem::status).containsExactly(Status.DONE, Status.NONE);
        OitItem first = report.oitItems().getFirst();
        assertThat(first.text(Field.TITLE)).isEqualTo("การวางระบบเผยแพร่ข้อมูล");
        assertThat(first.text(Field.ELEMENTS)).isEqualTo("1. คำสั่ง\n2. ประกาศ");
        assertThat(first.fields()).doesNotContainKey(Field.PROGRESS);
    }

    @Test
    void code_in_its_own_column_stays_the_code_beside_them() {
        Report report = paper().table(
                        row("ข้อ", "รายการ", "หลักฐานที่ใช้", "ผลการประเมินตนเอง"),
                        row("MOIT 1", "การวางระบบ", "คำสั่ง", "☐ มี  ☑ ไม่มี"),
                        row("MOIT 2", "ข้อมูลเป็นปัจจุบัน", "ประกาศ", "☑ มี  ☐ ไม่มี"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("MOIT1", "MOIT2");
        assertThat(report.oitItems()).extracting(OitItem::status).containsExactly(Status.NOT_DONE, Status.DONE);
        assertThat(report.oitItems().getFirst().text(Field.ELEMENTS)).isEqualTo("คำสั่ง");
    }

    @Test
    void column_of_boxes_for_done_and_not_done_is_to_hold_an_answer() {
        Report report = paper().table(
                        row("ข้อ", "รายการข้อมูล", "ผลการดำเนินการ"),
                        row("O1", "โครงสร้าง", "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ"),
                        row("O2", "ข้อมูลผู้บริหาร", "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ"))
                .report();
        assertThat(report.oitItems().getFirst().fields()).containsKey(Field.PROGRESS);
    }

    @Test
    void addresses_before_the_answer_are_its_proof_and_not_what_the_item_asks_for() {
        Report report = paper().table(
                        row("ข้อ", "รายการข้อมูล", "หลักฐาน", "ผลการดำเนินการ"),
                        row("O1", "โครงสร้าง", "https://www.example.go.th/o1", "แผนผังฉบับปรับปรุง"),
                        row("O2", "ข้อมูลผู้บริหาร", "", "ครบ"))
                .report();
        assertThat(report.oitItems().getFirst().text(Field.ELEMENTS)).isEmpty();
        assertThat(report.oitItems().getFirst().links()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"สถานะ, มี", "มี/ไม่มี, ไม่มี"})
    void documents_beside_no_more_than_a_status_are_the_answer(String name, String status) {
        Report report = paper().table(
                        row("ข้อ", "รายการข้อมูล", "หลักฐาน", name),
                        row("O1", "โครงสร้าง", "คำสั่งที่ 12", status),
                        row("O2", "ข้อมูลผู้บริหาร", "ประกาศ", "มี"))
                .report();
        assertThat(report.oitItems().getFirst().text(Field.PROGRESS)).isEqualTo("คำสั่งที่ 12");
        assertThat(report.oitItems().getFirst().fields()).doesNotContainKey(Field.ELEMENTS);
    }

    @Test
    void documents_beside_ticks_are_the_answer() {
        Report report = paper().table(
                        row("ข้อ", "รายการข้อมูล", "หลักฐาน", "ดำเนินการแล้ว", "ยังไม่ดำเนินการ"),
                        row("O1", "โครงสร้าง", "คำสั่งที่ 12", "/", ""),
                        row("O2", "ข้อมูลผู้บริหาร", "ประกาศ", "", "/"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::status).containsExactly(Status.DONE, Status.NOT_DONE);
        assertThat(report.oitItems().getFirst().text(Field.PROGRESS)).isEqualTo("คำสั่งที่ 12");
    }

    @Test
    void documents_before_an_answer_of_boxes_and_behind_a_tick_are_not_what_the_item_asks_for() {
        Report report = paper().table(
                        row("ข้อ", "รายการข้อมูล", "มี", "หลักฐาน", "ผลการดำเนินการ"),
                        row("O1", "โครงสร้าง", "/", "คำสั่งที่ 12", "แผนผังฉบับปรับปรุง"),
                        row("O2", "ข้อมูลผู้บริหาร", "/", "ประกาศ", "ครบ"))
                .report();
        assertThat(report.oitItems().getFirst().fields()).doesNotContainKey(Field.ELEMENTS);
        assertThat(report.oitItems().getFirst().text(Field.PROGRESS)).isEqualTo("แผนผังฉบับปรับปรุง");
    }

    @Test
    void column_that_names_the_items_has_their_codes_though_answers_left_of_it_begin_with_codes() {
        Report report = paper().table(
                        row("ผลการดำเนินการ", "ข้อคำถาม", "ผู้รับผิดชอบ"),
                        row("O9 ลงไว้ด้วยกัน", "O1 โครงสร้าง", "สำนักปลัด"),
                        row("O9 หน้าเดียวกัน", "O2 ข้อมูลผู้บริหาร", "สำนักปลัด"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("O1", "O2");
        assertThat(report.oitItems().getFirst().text(Field.TITLE)).isEqualTo("โครงสร้าง");
        assertThat(report.oitItems().getFirst().text(Field.PROGRESS)).isEqualTo("O9 ลงไว้ด้วยกัน");
    }

    @Test
    void answers_that_begin_with_codes_beside_a_number_and_a_title_make_no_items() {
        Report report = paper().table(
                        row("ที่", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("1", "เปิดเผยข้อมูล", "สำนักปลัด", "O1 ลงเว็บไซต์แล้ว"),
                        row("2", "บริการ", "กองคลัง", "O9 ลงเว็บไซต์แล้ว"))
                .report();
        assertThat(report.oitItems()).isEmpty();
        assertThat(report.measures()).hasSize(2);
        assertThat(report.measures().getFirst().text(Field.OUTPUT)).isEqualTo("O1 ลงเว็บไซต์แล้ว");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ข้อ ", "- "})
    void list_of_items_with_questions_of_the_surveys_among_them_is_no_list_of_items(String before) {
        Optional<Report> report = Papers.report(
                paper().table(
                                row("ประเด็น", "ผลการดำเนินการ", "ผู้รับผิดชอบ"),
                                row(before + "I19 การยืม", "ทำแบบฟอร์ม", "สำนักปลัด"),
                                row(before + "E7 การรับฟัง", "เปิดช่องทาง", "สำนักปลัด"),
                                row("O17 E-Service", "เชื่อมโยงระบบ", "กองช่าง"))
                        .document(),
                Papers.OFFICIAL);
        assertThat(report.map(Report::oitItems).orElse(List.of())).isEmpty();
    }

    @Test
    void column_of_codes_makes_a_header_whose_other_names_are_unknown() {
        Report report = paper().table(
                        row("ประเด็น", "คำอธิบายเพิ่ม", "ผลการดำเนินการ", "ผู้รับผิดชอบ"),
                        row("O1 โครงสร้าง", "-", "แผนผังฉบับปรับปรุง", "สำนักปลัด"),
                        row("O2 ข้อมูลผู้บริหาร", "-", "ครบ", "สำนักปลัด"))
                .report();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("O1", "O2");
    }

    @Test
    void results_told_quarter_by_quarter_are_the_result_and_ticks_in_the_quarters_of_a_plan_are_none() {
        Measure measure = paper().table(
                        row(
                                "ที่",
                                "มาตรการ",
                                "แนวทางและขั้นตอน",
                                "ส่วนงานรับผิดชอบ",
                                "ผลการดำเนินการรายไตรมาส",
                                "<",
                                "ผลลัพธ์"),
                        row("^", "^", "^", "^", "ไตรมาส ๑\n(ต.ค. - ธ.ค.)", "ไตรมาส ๒", "^"),
                        row("๑", "ลดเวลารอ", "จัดคิว", "สำนักปลัด", "ประชุมแล้ว", "จัดคิว ๓ จุด", "รอ ๕ นาที"))
                .report()
                .measures()
                .getFirst();
        assertThat(measure.text(Field.METHOD)).isEqualTo("จัดคิว");
        assertThat(measure.text(Field.OUTPUT)).isEqualTo("ประชุมแล้ว\nจัดคิว 3 จุด");
        assertThat(measure.text(Field.OUTCOME)).isEqualTo("รอ 5 นาที");
        Papers plan = paper().table(
                        row("ลำดับ", "โครงการ", "งบประมาณ", "ระยะเวลาดำเนินการ", "<", "ผู้รับผิดชอบ"),
                        row("^", "^", "^", "ไตรมาส 1", "ไตรมาส 2", "^"),
                        row("1", "อบรมพัสดุ", "6,800", "✓", "", "กองคลัง"));
        assertThat(Papers.report(plan.document(), Papers.OFFICIAL)).isEmpty();
    }

    @Test
    void items_below_sub_indicators_are_items_and_a_code_that_a_narrow_cell_broke_is_whole() {
        Report report = paper().table(
                        row("ตัวชี้วัดย่อย", "ข้อ", "ข้อมูลที่ต้องเปิดเผย", "ผู้รับผิดชอบ", "สถานะ", "ผลการดำเนินการ"),
                        row("9.1 ข้อมูลพื้นฐาน", "๐๙", "Social Network", "งานข่าว", "", "ทำแล้ว"),
                        row("^", "๐๑\n๐", "นโยบายคุ้มครองข้อมูล", "สำนักปลัด", "", "ประกาศแล้ว"))
                .report();
        assertThat(report.indicators()).isEmpty();
        assertThat(report.oitItems()).extracting(OitItem::code).containsExactly("O9", "O10");
        assertThat(report.oitItems().get(1).text(Field.PROGRESS)).isEqualTo("ประกาศแล้ว");
    }

    @Test
    void weak_points_beside_codes_of_questions_are_what_is_to_be_improved() {
        Weakness weakness = paper().table(
                        row(
                                "ข้อ",
                                "คะแนน",
                                "ข้อบกพร่องหรือจุดอ่อน",
                                "ผู้รับผิดชอบ",
                                "ขั้นตอน/แนวทางปฏิบัติ",
                                "การกำกับติดตาม"),
                        row("i8", "71.25", "ไม่ทราบการใช้เงิน", "งานการเงิน", "ทำแผ่นภาพ", "รายงานทุกเดือน"),
                        row("E9", "74.60", "ไม่รู้ช่องทาง", "งานข่าว", "ทำสติกเกอร์", "นับผู้ติดตาม"))
                .report()
                .weaknesses()
                .getFirst();
        assertThat(weakness.code()).isEqualTo("I8");
        assertThat(weakness.text(Field.TEXT)).isEqualTo("ไม่ทราบการใช้เงิน");
        assertThat(weakness.score()).hasValue(71.25);
    }

    @Test
    void the_name_of_a_column_of_scores_says_whose_year_s_they_are() {
        Report report = paper().table(
                        row("ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "คะแนนปี 2565"), row("2", "การใช้งบประมาณ", "77.40"))
                .table(row("ที่", "มาตรการ", "วิธีดำเนินการ"), row("1", "ลดเวลา", "จัดคิว"))
                .report();
        assertThat(report.scores())
                .extracting(score -> score.scope() + " " + score.value() + " " + score.year())
                .containsExactly("indicator 2 77.4 Optional[2565]");
    }

    @Test
    void score_of_an_instrument_stands_once_beside_those_of_its_indicators() {
        Report report = paper().table(
                        row("เครื่องมือ", "คะแนนเครื่องมือ", "ตัวชี้วัด", "คะแนน"),
                        row("IIT", "88.48", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "92.40"),
                        row("^", "^", "ตัวชี้วัดที่ 2 การใช้งบประมาณ", "84.56"),
                        row("EIT", "84.70", "ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน", "84.70"))
                .table(row("ที่", "มาตรการ", "วิธีดำเนินการ"), row("1", "ลดเวลา", "จัดคิว"))
                .report();
        assertThat(report.scores())
                .extracting(score -> score.scope() + " " + score.value())
                .containsExactlyInAnyOrder(
                        "IIT 88.48", "indicator 1 92.4", "indicator 2 84.56", "EIT 84.7", "indicator 6 84.7");
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void number_and_name_of_an_indicator_in_columns_of_their_own_are_one_indicator() {
        Report report = paper().table(
                        row("ตัวชี้วัดที่", "ประเด็นตัวชี้วัด", "แนวทางการพัฒนา", "ผู้รับผิดชอบ", "ความก้าวหน้า"),
                        row("๑", "การปฏิบัติหน้าที่", "จัดคิว", "กองคลัง", "(/) ดำเนินการแล้ว จัด ๓ จุด"),
                        row("๒", "การใช้งบประมาณ", "เปิดเผย", "กองแผน", "( ) ดำเนินการแล้ว"))
                .report();
        assertThat(report.indicators())
                .extracting(Indicator::number, indicator -> indicator.text(Field.TITLE))
                .containsExactly(tuple(1, "การปฏิบัติหน้าที่"), tuple(2, "การใช้งบประมาณ"));
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void a_column_of_scores_beside_measures_and_items_makes_no_table_of_scores_of_them() {
        Report measures = paper().table(
                        row(
                                "ที่",
                                "โครงการ",
                                "วิธีดำเนินการ",
                                "ผู้รับผิดชอบ",
                                "ผลการดำเนินการ",
                                "คะแนนประเมินความพึงพอใจ"),
                        row("1", "ลดเวลารอ", "จัดคิว", "สำนักปลัด", "จัดแล้ว 3 จุด", "88.10"),
                        row("2", "เปิดเผยข้อมูล", "ลงเว็บไซต์", "กองคลัง", "ลงแล้ว", "90.20"))
                .report();
        assertThat(measures.measures())
                .extracting(m -> m.text(Field.OUTPUT))
                .containsExactly("จัดแล้ว 3 จุด", "ลงแล้ว");
        Report zeros = paper().table(
                        row("ข้อ", "รายการ", "ผลการดำเนินการ", "คะแนนประเมินตนเอง"),
                        row("01", "โครงสร้าง", "แผนผังฉบับปรับปรุง", "100"),
                        row("02", "ข้อมูลผู้บริหาร", "ครบ", "100"))
                .report();
        assertThat(zeros.oitItems()).extracting(OitItem::code).containsExactly("O1", "O2");
        Report letters = paper().table(
                        row("ข้อ", "รายการ", "ผู้รับผิดชอบ", "คะแนนการประเมิน"),
                        row("O1", "โครงสร้าง", "สำนักปลัด", "100"),
                        row("O2", "ข้อมูลผู้บริหาร", "กองคลัง", "0"))
                .report();
        assertThat(letters.oitItems()).extracting(OitItem::code).containsExactly("O1", "O2");
    }

    @Test
    void scores_of_indicators_stay_scores_beside_who_is_responsible_and_beside_numbers_with_a_zero() {
        Report report = paper().table(row("ที่", "มาตรการ", "วิธีดำเนินการ"), row("1", "ลดเวลา", "จัดคิว"))
                .table(
                        row("ที่", "ตัวชี้วัด", "คะแนน", "ผู้รับผิดชอบ"),
                        row("1", "การปฏิบัติหน้าที่", "95.20", "สำนักปลัด"))
                .table(row("ที่", "ชื่อตัวชี้วัด", "คะแนน"), row("02", "การใช้งบประมาณ", "77.40"))
                .report();
        assertThat(report.scores())
                .extracting(score -> score.scope() + " " + score.value())
                .containsExactly("indicator 1 95.2", "indicator 2 77.4");
        assertThat(report.oitItems()).isEmpty();
    }

    @Test
    void rows_below_one_indicator_are_its_own_however_their_activities_are_numbered() {
        Report report = paper().table(
                        row("ตัวชี้วัด", "กิจกรรม", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("ตัวชี้วัดที่ 5", "1. จัดอบรม", "สำนักปลัด", "อบรม 2 รุ่น"),
                        row("^", "2. ทำสื่อ", "กองคลัง", "แจก 300 แผ่น"),
                        row("ตัวชี้วัด", "กิจกรรม", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("ตัวชี้วัดที่ 6", "1. ทำแบบสำรวจ", "กองช่าง", "ตอบ 90 ชุด"))
                .report();
        assertThat(report.indicators())
                .extracting(Indicator::number, i -> i.text(Field.GUIDELINE), i -> i.text(Field.PROGRESS))
                .containsExactly(
                        tuple(5, "1. จัดอบรม\n2. ทำสื่อ", "อบรม 2 รุ่น\nแจก 300 แผ่น"),
                        tuple(6, "1. ทำแบบสำรวจ", "ตอบ 90 ชุด"));
        assertThat(report.unassigned()).isEmpty();
        Report bare = paper().table(
                        row("ตัวชี้วัด", "กิจกรรม", "แนวทางการพัฒนา", "ผลการดำเนินการ"),
                        row("5", "จัดอบรม", "ทบทวน", "อบรม 2 รุ่น"),
                        row("^", "ทำสื่อ", "ติดตาม", "แจก 300 แผ่น"))
                .report();
        assertThat(bare.indicators())
                .extracting(Indicator::number, i -> i.text(Field.TITLE), i -> i.text(Field.GUIDELINE))
                .containsExactly(tuple(5, "", "ทบทวน\nติดตาม"));
        assertThat(bare.indicators().getFirst().text(Field.PROGRESS)).isEqualTo("อบรม 2 รุ่น\nแจก 300 แผ่น");
    }

    @Test
    void number_in_the_column_of_indicators_decides_beside_names_and_points_that_have_their_own() {
        Report report = paper().table(
                        row("ลำดับ", "ตัวชี้วัดที่", "ประเด็นตัวชี้วัด", "ผู้รับผิดชอบ", "ความก้าวหน้า"),
                        row("1", "๕", "1. การแก้ไขปัญหาการทุจริต", "กองคลัง", "จัด 3 จุด"),
                        row("2", "^", "2. การรับเรื่อง", "กองแผน", "เปิดช่อง"),
                        row("3", "๖", "", "กองช่าง", "ทำแล้ว"))
                .report();
        assertThat(report.indicators())
                .extracting(Indicator::number, i -> i.text(Field.PROGRESS))
                .containsExactly(tuple(5, "จัด 3 จุด\nเปิดช่อง"), tuple(6, "ทำแล้ว"));
    }

    private static List<String> scores(Papers paper) {
        return paper
                .table(row("ที่", "มาตรการ", "วิธีดำเนินการ"), row("1", "ลดเวลา", "จัดคิว"))
                .report()
                .scores()
                .stream()
                .map(score -> score.scope() + " " + score.year().orElse(0) + " " + score.value()
                        + score.level().map(level -> " " + level).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "คะแนน, คะแนนเฉลี่ยประเทศ, 0",
        "คะแนนเฉลี่ยระดับจังหวัด, คะแนน, 1",
        "คะแนนประเมิน, คะแนน, 1",
        "คะแนนที่ได้, คะแนนประเมินเป้าหมาย, 0",
        "คะแนนประเมิน, คะแนนที่ได้, 0"
    })
    void of_two_columns_of_scores_one_is_the_agency_s(String left, String right, int which) {
        String[] numbers = {"77.40", "85.20"};
        Papers paper = paper().table(
                        row("ตัวชี้วัด", left, right, "ระดับ"),
                        row("ตัวชี้วัดที่ 2 การใช้งบประมาณ", numbers[0], numbers[1], "B"));
        assertThat(scores(paper)).containsExactly("indicator 2 2566 " + numbers[which].replaceAll("0$", "") + " B");
        assertThat(paper.report().unassigned()).extracting(cell -> cell.text()).containsExactly(numbers[1 - which]);
    }

    @Test
    void of_columns_that_name_their_years_each_has_its_own_scores() {
        assertThat(scores(paper().table(
                                row("ตัวชี้วัด", "คะแนนปี 2565", "คะแนนปี 2566", "ระดับ"),
                                row("ตัวชี้วัดที่ 2 การใช้งบประมาณ", "77.40", "81.25", "B"),
                                row("ตัวชี้วัด", "คะแนนปี 2565", "คะแนนปี 2566", "ระดับ"),
                                row("ตัวชี้วัดที่ 3 การใช้อำนาจ", "-", "90.15", ""))))
                .containsExactly("indicator 2 2565 77.4", "indicator 2 2566 81.25 B", "indicator 3 2566 90.15");
        assertThat(scores(paper().table(
                                row("ที่", "ตัวชี้วัด", "คะแนน", "<", "คะแนนเฉลี่ยประเทศ"),
                                row("^", "^", "ปี ๒๕๖๕", "ปี ๒๕๖๖", "^"),
                                row("2", "การใช้งบประมาณ", "77.40", "81.25", "88.00"))))
                .containsExactly("indicator 2 2565 77.4", "indicator 2 2566 81.25");
    }

    @Test
    void year_that_a_column_of_scores_names_is_that_of_its_own_rows_alone() {
        Papers paper = new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2567")
                .table(
                        row("เครื่องมือ", "คะแนนเครื่องมือ ปี 2565", "ตัวชี้วัด", "คะแนนปี 2566"),
                        row("IIT", "88.48", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "92.40"))
                .table(row("", "", "ตัวชี้วัดที่ 2 การใช้งบประมาณ", "84.56"))
                .table(row("ตัวชี้วัด", "คะแนน"), row("ตัวชี้วัดที่ 3 การใช้อำนาจ", "90.15"))
                .table(
                        row("ข้อคำถาม", "คะแนน", "ประเด็นที่ต้องพัฒนา", "แนวทางการแก้ไข"),
                        row("I19 ขั้นตอนการยืม", "74.80", "แบบฟอร์มหลายฉบับ", "ทำแบบฟอร์มเดียว"));
        assertThat(scores(paper))
                .containsExactlyInAnyOrder(
                        "IIT 2565 88.48",
                        "indicator 1 2566 92.4",
                        "indicator 2 2566 84.56",
                        "indicator 3 2567 90.15",
                        "I19 2567 74.8");
        Papers instrument = paper().table(
                        row("เครื่องมือ", "คะแนนเครื่องมือ", "ตัวชี้วัด", "คะแนนปี 2565"),
                        row("IIT", "88.48", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "92.40"));
        assertThat(scores(instrument)).containsExactly("IIT 2565 88.48", "indicator 1 2565 92.4");
    }

    @Test
    void instrument_beside_the_indicators_is_no_part_of_their_names() {
        Papers paper = paper().table(
                        row("เครื่องมือ", "คะแนนเครื่องมือ", "ตัวชี้วัด", "คะแนน"),
                        row("IIT", "88.48", "1. การปฏิบัติหน้าที่", "92.40"),
                        row("^", "^", "2. การใช้งบประมาณ", "84.56"),
                        row("^", "^", "รวม", "88.48"),
                        row("EIT", "84.70", "คุณภาพการดำเนินงาน", "84.70"),
                        row("OIT", "79.00", "", "79.00"),
                        row("รวม IIT EIT OIT", "", "", "84.06"));
        assertThat(scores(paper))
                .containsExactly(
                        "IIT 2566 88.48",
                        "indicator 1 2566 92.4",
                        "indicator 2 2566 84.56",
                        "IIT 2566 88.48",
                        "EIT 2566 84.7",
                        "indicator 6 2566 84.7",
                        "OIT 2566 79.0",
                        "OIT 2566 79.0",
                        "overall 2566 84.06");
        assertThat(paper.report().scores().get(1).title()).isEqualTo("1. การปฏิบัติหน้าที่");
        Papers behind = paper().table(
                        row("ลำดับ", "ตัวชี้วัด", "เครื่องมือ", "คะแนน"),
                        row("1", "การปฏิบัติหน้าที่", "IIT", "92.40"),
                        row("10", "การป้องกันการทุจริต", "แบบวัด OIT", "75.00"));
        assertThat(scores(behind)).containsExactly("indicator 1 2566 92.4", "indicator 10 2566 75.0");
    }

    @Test
    void numbers_with_a_zero_that_count_the_indicators_are_no_codes_of_items() {
        Report report = paper().table(
                        row("ลำดับ", "ตัวชี้วัด", "กิจกรรม", "ผลการดำเนินการ"),
                        row("01", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "จัดคิว", "จัดแล้ว"),
                        row("02", "ตัวชี้วัดที่ 2 การใช้งบประมาณ", "เปิดเผย", "ลงแล้ว"))
                .report();
        assertThat(report.oitItems()).isEmpty();
        assertThat(report.indicators()).extracting(Indicator::number).containsExactly(1, 2);
        Report titles = paper().table(
                        row("ลำดับ", "ตัวชี้วัด", "หัวข้อ", "ผลการดำเนินการ"),
                        row("๐๑", "การปฏิบัติหน้าที่", "จัดคิว", "จัดแล้ว"),
                        row("๐๒", "การใช้งบประมาณ", "เปิดเผย", "ลงแล้ว"))
                .report();
        assertThat(titles.oitItems()).isEmpty();
        assertThat(titles.indicators()).extracting(Indicator::number).containsExactly(1, 2);
    }

    @Test
    void numbers_with_a_zero_below_one_indicator_are_codes_of_items() {
        Report merged = paper().table(
                        row("ข้อ", "ตัวชี้วัด", "ข้อมูลที่ต้องเปิดเผย", "ผลการดำเนินการ"),
                        row("๐๑", "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "โครงสร้าง", "ลงแล้ว"),
                        row("๐๒", "^", "ข้อมูลผู้บริหาร", "ลงแล้ว"))
                .report();
        assertThat(merged.oitItems()).extracting(OitItem::code).containsExactly("O1", "O2");
        Report sub = paper().table(
                        row("ข้อ", "ตัวชี้วัดย่อย", "ข้อมูลที่ต้องเปิดเผย", "ผลการดำเนินการ"),
                        row("๐๑", "9.1 ข้อมูลพื้นฐาน", "โครงสร้าง", "ลงแล้ว"),
                        row("๑๓", "9.2 การบริหารงาน", "แผนดำเนินงาน", "ลงแล้ว"))
                .report();
        assertThat(sub.oitItems()).extracting(OitItem::code).containsExactly("O1", "O13");
        Report before = paper().table(
                        row("ตัวชี้วัด", "ข้อ", "ข้อมูลที่ต้องเปิดเผย", "ผลการดำเนินการ"),
                        row("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "๐๑", "โครงสร้าง", "ลงแล้ว"))
                .report();
        assertThat(before.oitItems()).extracting(OitItem::code).containsExactly("O1");
    }

    @Test
    void results_of_four_quarters_below_one_name_are_results_of_the_measures() {
        Report report = paper().table(
                        row("ที่", "มาตรการ", "ผลการดำเนินการ", "<", "<", "<"),
                        row("^", "^", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"),
                        row("1", "ลดเวลารอ", "ประชุม", "จัดคิว", "สำรวจ", "สรุป"),
                        row("2", "เปิดเผยข้อมูล", "ลงเว็บไซต์", "", "ทบทวน", ""))
                .report();
        assertThat(report.measures())
                .extracting(Measure::number, m -> m.text(Field.TITLE), m -> m.text(Field.OUTPUT))
                .containsExactly(
                        tuple(1, "ลดเวลารอ", "ประชุม\nจัดคิว\nสำรวจ\nสรุป"),
                        tuple(2, "เปิดเผยข้อมูล", "ลงเว็บไซต์\nทบทวน"));
    }

    @Test
    void paragraph_that_tells_the_score_of_an_assessment_says_whose_year_the_scores_behind_it_are() {
        Papers paper = new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2567")
                .line("เทศบาลได้รับคะแนนการประเมินประจำปีงบประมาณ พ.ศ. 2566 เท่ากับ 81.30 คะแนน")
                .table(row("ตัวชี้วัด", "คะแนน"), row("ตัวชี้วัดที่ 3 การใช้อำนาจ", "90.15"));
        assertThat(scores(paper)).containsExactly("overall 2566 81.3", "indicator 3 2566 90.15");
    }
}
