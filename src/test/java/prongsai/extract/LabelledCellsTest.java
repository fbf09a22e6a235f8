package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.extract.Papers.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Report;

/** A measure left, and all that is told of it in one cell to the right. */
class LabelledCellsTest {
    private static final String HEAD =
            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566";

    private static final String TOLD =
            "วิธีดำเนินการ :\n1. จัดคิว\n2. ติดป้าย\nหน่วยงานที่รับผิดชอบ : กองช่าง\nระยะเวลา : ม.ค. - มี.ค. 2566\nผลการดำเนินการ : จัดคิว 3 จุด\nผลลัพธ์ : รอไม่เกิน 10 นาที";

    @ParameterizedTest
    @ValueSource(strings = {"รายละเอียดการดำเนินการ", "รายละเอียด", "ผลการดำเนินการ"})
    void names_within_a_cell_tell_the_fields(String name) {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการ", name),
                        row("มาตรการที่ 1\nลดเวลารอ", TOLD),
                        row("มาตรการที่ 2\nใช้รถราชการ", "วิธีดำเนินการ : ลงทะเบียน\nผู้รับผิดชอบ : สำนักปลัด"))
                .report();
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        Measure first = report.measures().getFirst();
        assertThat(first.text(Field.TITLE)).isEqualTo("ลดเวลารอ");
        assertThat(first.text(Field.METHOD)).isEqualTo("1. จัดคิว\n2. ติดป้าย");
        assertThat(first.text(Field.RESPONSIBLE)).isEqualTo("กองช่าง");
        assertThat(first.text(Field.PERIOD)).isEqualTo("ม.ค. - มี.ค. 2566");
        assertThat(first.text(Field.OUTPUT)).isEqualTo("จัดคิว 3 จุด");
        assertThat(first.text(Field.OUTCOME)).isEqualTo("รอไม่เกิน 10 นาที");
        assertThat(first.value(Field.OUTCOME).place().row()).isEqualTo(2);
        assertThat(report.measures().get(1).text(Field.RESPONSIBLE)).isEqualTo("สำนักปลัด");
    }

    @Test
    void names_of_columns_that_the_form_has_stay_text() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row(
                                "1. ลดเวลารอ",
                                "จัดคิว\nผู้รับผิดชอบ : เวรประจำวัน\nผลการดำเนินการ : จดทุกวัน",
                                "กองช่าง",
                                "จัดคิว 3 จุด"))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(only.text(Field.METHOD)).isEqualTo("จัดคิว\nผู้รับผิดชอบ : เวรประจำวัน\nผลการดำเนินการ : จดทุกวัน");
        assertThat(only.text(Field.RESPONSIBLE)).isEqualTo("กองช่าง");
    }

    @Test
    void one_name_in_a_cell_is_part_of_its_text() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                        row("1. ลดเวลารอ", "จัดคิว\nระยะเวลา : วันละ 2 ครั้ง", "จัดคิว 3 จุด"))
                .report();
        assertThat(report.measures().getFirst().text(Field.METHOD)).isEqualTo("จัดคิว\nระยะเวลา : วันละ 2 ครั้ง");
        assertThat(report.measures().getFirst().fields()).doesNotContainKey(Field.PERIOD);
    }

    @Test
    void text_that_no_field_is_named_for_stays_with_what_stands_before_it() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการ", "รายละเอียดการดำเนินการ"),
                        row("1. ลดเวลารอ", "จัดคิวทุกจุด\nผู้รับผิดชอบ : กองช่าง\nงบประมาณ : 500\nผลผลิต : 3 จุด"))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(only.text(Field.METHOD)).isEqualTo("จัดคิวทุกจุด");
        assertThat(only.text(Field.RESPONSIBLE)).isEqualTo("กองช่าง\nงบประมาณ : 500");
        assertThat(only.text(Field.OUTPUT)).isEqualTo("3 จุด");
    }

    @Test
    void rest_of_a_cut_cell_without_a_name_goes_on_with_the_field_above_the_cut() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการ", "รายละเอียดการดำเนินการ"),
                        row("1. ลดเวลารอ", "วิธีดำเนินการ : จัดคิว\nผู้รับผิดชอบ : กองช่าง\nผลผลิต : จัดคิวแล้ว"))
                .tableGoneOn(row("", "3 จุด ทุกวันทำการ"))
                .tableGoneOn(row("", "และวันหยุด\nผลลัพธ์ : รอไม่เกิน 10 นาที"))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(only.text(Field.METHOD)).isEqualTo("จัดคิว");
        assertThat(only.text(Field.OUTPUT)).isEqualTo("จัดคิวแล้ว 3 จุด ทุกวันทำการและวันหยุด");
        assertThat(only.text(Field.OUTCOME)).isEqualTo("รอไม่เกิน 10 นาที");
    }

    @Test
    void part_of_a_cut_cell_that_is_empty_ends_nothing() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการ", "รายละเอียดการดำเนินการ"),
                        row("1. ลดเวลารอ", "วิธีดำเนินการ : จัดคิว\nผลผลิต : จัดคิวแล้ว"))
                .tableGoneOn(row("", ""))
                .tableGoneOn(row("", "3 จุด"))
                .report();
        assertThat(report.measures().getFirst().text(Field.METHOD)).isEqualTo("จัดคิว");
        assertThat(report.measures().getFirst().text(Field.OUTPUT)).isEqualTo("จัดคิวแล้ว 3 จุด");
    }

    @Test
    void two_columns_of_named_fields_go_on_each_with_its_own() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                        row(
                                "1. ลดเวลารอ",
                                "วิธีดำเนินการ : จัดคิว\nระยะเวลา : ม.ค. - มี.ค. 2566",
                                "ผลการดำเนินการ : จัดคิว 3 จุด\nผลลัพธ์ : รอไม่เกิน"))
                .tableGoneOn(row("", "ทุกวันทำการ\nผู้รับผิดชอบ : กองช่าง", "10 นาที"))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(only.text(Field.METHOD)).isEqualTo("จัดคิว");
        assertThat(only.text(Field.PERIOD)).isEqualTo("ม.ค. - มี.ค. 2566 ทุกวันทำการ");
        assertThat(only.text(Field.RESPONSIBLE)).isEqualTo("กองช่าง");
        assertThat(only.text(Field.OUTPUT)).isEqualTo("จัดคิว 3 จุด");
        assertThat(only.text(Field.OUTCOME)).isEqualTo("รอไม่เกิน 10 นาที");
    }

    @Test
    void cell_names_several_fields_though_a_page_leaves_one_name_on_each_side() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                        row("1. ลดเวลารอ", "จัดคิว\nระยะเวลา : ม.ค. - มี.ค. 2566", "จัดคิว 3 จุด"))
                .tableGoneOn(row("", "ผู้รับผิดชอบ : กองช่าง", ""))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(only.text(Field.METHOD)).isEqualTo("จัดคิว");
        assertThat(only.text(Field.PERIOD)).isEqualTo("ม.ค. - มี.ค. 2566");
        assertThat(only.text(Field.RESPONSIBLE)).isEqualTo("กองช่าง");
        assertThat(only.text(Field.OUTPUT)).isEqualTo("จัดคิว 3 จุด");
    }

    @Test
    void cell_of_the_next_measure_begins_with_its_column_again() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการ", "รายละเอียดการดำเนินการ"),
                        row("1. ลดเวลารอ", "วิธีดำเนินการ : จัดคิว\nผลผลิต : 3 จุด"),
                        row("2. ใช้รถราชการ", "ลงทะเบียน\nผู้รับผิดชอบ : สำนักปลัด\nผลผลิต : 40 ครั้ง"))
                .report();
        assertThat(report.measures().get(1).text(Field.METHOD)).isEqualTo("ลงทะเบียน");
        assertThat(report.measures().get(1).text(Field.OUTPUT)).isEqualTo("40 ครั้ง");
    }
}
