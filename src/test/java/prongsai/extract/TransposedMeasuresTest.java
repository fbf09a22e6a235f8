package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prongsai.extract.Papers.row;

import org.junit.jupiter.api.Test;
import prongsai.model.Fate;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Report;
import prongsai.model.Unassigned;

/** Tables whose columns are measures and whose rows are fields. */
class TransposedMeasuresTest {
    private static final String HEAD =
            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2567";

    private static Papers paper() {
        return new Papers().line(HEAD);
    }

    private static void assertNoMeasures(Papers papers) {
        assertThat(Papers.report(papers.document(), Papers.OFFICIAL).map(Report::measures))
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        some -> assertThat(some.orElseThrow()).isEmpty());
    }

    @Test
    void numbers_in_words_above_the_columns() {
        Report report = Conserved.report(paper().table(
                        row("รายการ", "มาตรการที่ ๑", "มาตรการที่ ๒"),
                        row("ชื่อมาตรการ", "เปิดเผยราคากลาง", "ลดการใช้รถ"),
                        row("วิธีดำเนินการ", "๑. ประกาศ\n๒. เวียนแจ้ง", "ออกระเบียบ"),
                        row("ระยะเวลาดำเนินการ", "ตลอดปี", "มกราคม ๒๕๖๗"),
                        row("งบประมาณ", "๕,๐๐๐ บาท", "-"),
                        row("ผู้รับผิดชอบ", "กองคลัง", "สำนักปลัด"),
                        row("ผลการดำเนินการ", "ประกาศ ๔ ครั้ง", ""),
                        row("หมายเหตุ", "", "รอรถคันใหม่")));
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        Measure first = report.measures().getFirst();
        assertThat(first.text(Field.TITLE)).isEqualTo("เปิดเผยราคากลาง");
        assertThat(first.text(Field.METHOD)).isEqualTo("1. ประกาศ\n2. เวียนแจ้ง");
        assertThat(first.text(Field.RESPONSIBLE)).isEqualTo("กองคลัง");
        assertThat(first.value(Field.NOTE).place().row()).isEqualTo(8);
        Measure second = report.measures().get(1);
        assertThat(second.text(Field.PERIOD)).isEqualTo("มกราคม 2567");
        assertThat(second.has(Field.OUTPUT)).isTrue();
        assertThat(second.value(Field.OUTPUT).place())
                .extracting(place -> place.row(), place -> place.cell())
                .containsExactly(7, 3);
        assertThat(report.unassigned()).extracting(Unassigned::text).containsExactly("5,000 บาท", "-");
    }

    @Test
    void each_cell_has_one_fate() {
        Report report = Conserved.report(paper().table(
                        row("หัวข้อ", "กิจกรรมที่ 1", "กิจกรรมที่ 2"),
                        row("ขั้นตอนการดำเนินงาน", "ก", "ข"),
                        row("ผลการดำเนินงาน", "ค", "")));
        assertThat(report.fates())
                .extracting(Fate::block, fate -> fate.kind() + " " + fate.target())
                .contains(
                        tuple("t1r1c2", "RECORD measure 1/number"),
                        tuple("t1r2c1", "HEADER header"),
                        tuple("t1r2c3", "RECORD measure 2/method"),
                        tuple("t1r3c3", "RECORD measure 2/output"))
                .hasSize(10);
    }

    @Test
    void title_beside_the_number_and_a_title_row_over_the_table() {
        Report report = Conserved.report(paper().table(
                        row("ตารางเปรียบเทียบมาตรการ", "<", "<"),
                        row("ประเด็น", "มาตรการที่ 3 ตรวจนับพัสดุ", "มาตรการที่ 4\nทบทวนคู่มือ"),
                        row("แนวทางปฏิบัติ", "ตรวจทุกเดือน", "ประชุม"),
                        row("ผลลัพธ์", "พัสดุครบ", "คู่มือใหม่")));
        assertThat(report.measures())
                .extracting(
                        Measure::number, measure -> measure.text(Field.TITLE), measure -> measure.text(Field.OUTCOME))
                .containsExactly(tuple(3, "ตรวจนับพัสดุ", "พัสดุครบ"), tuple(4, "ทบทวนคู่มือ", "คู่มือใหม่"));
    }

    @Test
    void plain_numbers_with_titles_in_a_row_below() {
        Report report = Conserved.report(paper().table(
                        row("ลำดับ", "1", "2", "3"),
                        row("มาตรการ", "เปิดเผยราคากลาง", "ลดการใช้รถราชการ", "งดรับของขวัญ"),
                        row("วิธีการดำเนินการ", "ก", "ข", "ค"),
                        row("ผลผลิต (Output)", "ง", "จ", "ฉ")));
        assertThat(report.measures())
                .extracting(
                        Measure::number, measure -> measure.text(Field.TITLE), measure -> measure.text(Field.OUTPUT))
                .containsExactly(
                        tuple(1, "เปิดเผยราคากลาง", "ง"),
                        tuple(2, "ลดการใช้รถราชการ", "จ"),
                        tuple(3, "งดรับของขวัญ", "ฉ"));
    }

    @Test
    void titles_alone_and_titles_behind_numbers() {
        Report alone = Conserved.report(paper().table(
                        row("มาตรการ", "เปิดเผยราคากลาง", "การติดตามการใช้รถของทางราชการ"),
                        row("วิธีการ", "ก", "ข"),
                        row("ผู้รับผิดชอบ", "กองคลัง", "กองช่าง"),
                        row("ผลการดำเนินการ", "ค", "ง")));
        assertThat(alone.measures())
                .extracting(Measure::number, measure -> measure.text(Field.TITLE))
                .containsExactly(tuple(1, "เปิดเผยราคากลาง"), tuple(2, "การติดตามการใช้รถของทางราชการ"));
        Report listed = Conserved.report(paper().table(
                        row("", "1. เปิดเผยราคากลาง", "2. ลดการใช้รถ"),
                        row("ระยะเวลา", "ม.ค. 2567", "ก.พ. 2567"),
                        row("ผู้รับผิดชอบ", "กองคลัง", "กองช่าง")));
        assertThat(listed.measures())
                .extracting(Measure::number, measure -> measure.text(Field.TITLE))
                .containsExactly(tuple(1, "เปิดเผยราคากลาง"), tuple(2, "ลดการใช้รถ"));
    }

    @Test
    void names_in_the_second_column_and_one_name_over_two() {
        Report report = Conserved.report(paper().table(
                        row("ที่", "รายการ", "มาตรการที่ 1", "มาตรการที่ 2"),
                        row("1", "ชื่อมาตรการ", "เปิดเผยราคากลาง", "ลดการใช้รถ"),
                        row("2", "ขั้นตอน", "ก", "ข"),
                        row("3", "ผลการดำเนินการ", "ค", "ง"),
                        row("", "ผลลัพธ์", "จ", "ฉ")));
        assertThat(report.measures().get(1).text(Field.METHOD)).isEqualTo("ข");
        assertThat(report.measures().get(1).text(Field.OUTPUT)).isEqualTo("ง");
        assertThat(report.measures().get(1).text(Field.OUTCOME)).isEqualTo("ฉ");
    }

    @Test
    void merged_values_count_for_each_measure_and_a_row_without_a_name_goes_on() {
        Report report = Conserved.report(paper().table(
                        row("รายการ", "มาตรการที่ 1", "มาตรการที่ 2", "มาตรการที่ 3"),
                        row("วิธีดำเนินการ", "ก", "ข", "ค"),
                        row("", "ง", "จ", ""),
                        row("ระยะเวลา", "ตลอดปีงบประมาณ", "<", "<"),
                        row("ผลการดำเนินการ", "ฉ", "ช", "ซ"),
                        row("^", "ฌ", "", "")));
        assertThat(report.measures())
                .extracting(measure -> measure.text(Field.METHOD), measure -> measure.text(Field.PERIOD))
                .containsExactly(
                        tuple("ก\nง", "ตลอดปีงบประมาณ"), tuple("ข\nจ", "ตลอดปีงบประมาณ"), tuple("ค", "ตลอดปีงบประมาณ"));
        assertThat(report.measures().getFirst().text(Field.OUTPUT)).isEqualTo("ฉ\nฌ");
    }

    @Test
    void value_merged_over_two_names_is_told_once() {
        Report report = Conserved.report(paper().table(
                        row("รายการ", "มาตรการที่ 1", "มาตรการที่ 2"),
                        row("วิธีดำเนินการ", "ก", "ข"),
                        row("ผลการดำเนินการ", "ค", "ง"),
                        row("ผลลัพธ์", "^", "จ")));
        assertThat(report.measures().getFirst().text(Field.OUTPUT)).isEqualTo("ค");
        assertThat(report.measures().getFirst().has(Field.OUTCOME)).isFalse();
        assertThat(report.measures().get(1).text(Field.OUTCOME)).isEqualTo("จ");
    }

    @Test
    void further_measures_below_in_the_same_table_and_alone_in_the_next() {
        Report report = Conserved.report(paper().table(
                        row("รายการ", "มาตรการที่ 1", "มาตรการที่ 2"),
                        row("ชื่อมาตรการ", "เปิดเผยราคากลาง", "ลดการใช้รถ"),
                        row("วิธีดำเนินการ", "ก", "ข"),
                        row("ผลการดำเนินการ", "ค", "ง"),
                        row("รายการ", "มาตรการที่ 3", "มาตรการที่ 4"),
                        row("ชื่อมาตรการ", "งดรับของขวัญ", "เปิดสายด่วน"),
                        row("วิธีดำเนินการ", "จ", "ฉ"),
                        row("ผลการดำเนินการ", "ช", ""))
                .line("ตารางต่อไป")
                .table(
                        row("รายการ", "มาตรการที่ 5"),
                        row("ชื่อมาตรการ", "อบรมพนักงานใหม่"),
                        row("วิธีดำเนินการ", "ซ"),
                        row("ผลการดำเนินการ", "ฌ")));
        assertThat(report.measures())
                .extracting(
                        Measure::number, measure -> measure.text(Field.TITLE), measure -> measure.text(Field.OUTPUT))
                .containsExactly(
                        tuple(1, "เปิดเผยราคากลาง", "ค"),
                        tuple(2, "ลดการใช้รถ", "ง"),
                        tuple(3, "งดรับของขวัญ", "ช"),
                        tuple(4, "เปิดสายด่วน", ""),
                        tuple(5, "อบรมพนักงานใหม่", "ฌ"));
    }

    @Test
    void rest_over_the_page_goes_on_with_the_same_measures() {
        String[] head = row("รายการ", "มาตรการที่ 1", "มาตรการที่ 2");
        Report cut = Conserved.report(paper().table(head, row("วิธีดำเนินการ", "ประชุมคณะ", "ตรวจนับ"))
                .line("")
                .tableGoneOn(row("", "ทำงาน", ""), row("ผลการดำเนินการ", "ประชุม 2 ครั้ง", "ครบ")));
        assertThat(cut.measures())
                .extracting(
                        Measure::number, measure -> measure.text(Field.METHOD), measure -> measure.text(Field.OUTPUT))
                .containsExactly(tuple(1, "ประชุมคณะทำงาน", "ประชุม 2 ครั้ง"), tuple(2, "ตรวจนับ", "ครบ"));
        Report repeated =
                Conserved.report(paper().table(head, row("วิธีดำเนินการ", "ก", "ข"), row("ระยะเวลา", "ค", "ง"))
                        .table(head, row("ผู้รับผิดชอบ", "จ", "ฉ"), row("ผลการดำเนินการ", "ช", "ซ")));
        assertThat(repeated.measures())
                .extracting(
                        Measure::number,
                        measure -> measure.text(Field.METHOD),
                        measure -> measure.text(Field.RESPONSIBLE))
                .containsExactly(tuple(1, "ก", "จ"), tuple(2, "ข", "ฉ"));
    }

    @Test
    void column_behind_the_measures_belongs_to_none() {
        Report report = Conserved.report(paper().table(
                        row("รายการ", "มาตรการที่ 1", "มาตรการที่ 2", "หมายเหตุ"),
                        row("วิธีดำเนินการ", "ก", "ข", "ค"),
                        row("ผลการดำเนินการ", "ง", "จ", "")));
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        assertThat(report.measures().get(1).has(Field.NOTE)).isFalse();
        assertThat(report.unassigned()).extracting(Unassigned::text).containsExactly("ค");
    }

    @Test
    void form_that_nobody_has_filled_in_has_its_measures() {
        Report report = Conserved.report(paper().table(
                        row("รายการ", "มาตรการที่ 1", "มาตรการที่ 2"),
                        row("ชื่อมาตรการ", "", ""),
                        row("วิธีดำเนินการ", "", ""),
                        row("ผลการดำเนินการ", "", "")));
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        assertThat(report.measures().get(1).value(Field.OUTPUT).place().cell()).isEqualTo(3);
    }

    @Test
    void ordinary_table_of_measures_stays_one() {
        Report report = Conserved.report(paper().table(
                        row("มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"),
                        row("1. การติดตามการใช้รถ", "ก", "ข", "ค"),
                        row("2. ขั้นตอนการให้บริการ", "ง", "จ", "ฉ"),
                        row("3. ระยะเวลาการจัดซื้อ", "ช", "ซ", "ฌ")));
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2, 3);
        assertThat(report.measures().get(1).text(Field.METHOD)).isEqualTo("ง");
    }

    @Test
    void comparisons_of_years_plans_and_weeks_are_no_measures() {
        assertNoMeasures(paper().table(
                        row("กิจกรรม", "ปีงบประมาณ 2566", "ปีงบประมาณ 2567"),
                        row("วิธีดำเนินการ", "ก", "ข"),
                        row("ผู้รับผิดชอบ", "ค", "ง"),
                        row("ผลการดำเนินการ", "จ", "ฉ")));
        assertNoMeasures(paper().table(
                        row("รายการ", "แบบเดิม", "แบบใหม่"),
                        row("วิธีดำเนินการ", "ก", "ข"),
                        row("ระยะเวลา", "ค", "ง"),
                        row("ผลการดำเนินการ", "จ", "ฉ")));
        assertNoMeasures(paper().table(
                        row("กิจกรรม", "1", "2", "3", "4"),
                        row("ขั้นตอนเตรียมการ", "✓", "", "", ""),
                        row("การดำเนินการ", "", "✓", "✓", ""),
                        row("สรุปผลการประชุม", "", "", "", "✓")));
        assertNoMeasures(paper().table(
                        row("กิจกรรม", "1", "2", "3", "4"),
                        row("กิจกรรมเปิดงาน", "✓", "", "", ""),
                        row("การดำเนินการ", "", "✓", "✓", ""),
                        row("ติดตามผล", "", "", "", "✓")));
    }

    @Test
    void figures_beside_numbered_measures_are_none_of_their_fields() {
        assertNoMeasures(paper().table(
                        row("หน่วยงาน", "มาตรการที่ 1", "มาตรการที่ 2"),
                        row("กองคลัง", "✓", ""),
                        row("กองช่าง", "", "✓")));
        assertNoMeasures(paper().table(
                        row("รายการ", "มาตรการที่ 1", "มาตรการที่ 2"),
                        row("ผลการดำเนินการไตรมาส 1", "25", "30"),
                        row("ผลการดำเนินการไตรมาส 2", "50", "55")));
        assertNoMeasures(paper().table(
                        row("รายการ", "มาตรการที่ 2", "มาตรการที่ 1"),
                        row("วิธีดำเนินการ", "ก", "ข"),
                        row("ผู้รับผิดชอบ", "ค", "ง")));
        assertNoMeasures(paper().table(
                        row("รายการ", "มาตรการที่ 1", "รวม"),
                        row("วิธีดำเนินการ", "ก", "ข"),
                        row("ผู้รับผิดชอบ", "ค", "ง")));
    }

    @Test
    void text_between_ends_the_table() {
        Report report = Conserved.report(paper().table(
                        row("รายการ", "มาตรการที่ 1", "มาตรการที่ 2"),
                        row("วิธีดำเนินการ", "ก", "ข"),
                        row("ผลการดำเนินการ", "ค", "ง"))
                .line("เปรียบเทียบกับปีก่อน")
                .table(row("ผู้รับผิดชอบ", "จ", "ฉ"), row("ระยะเวลา", "ช", "ซ")));
        assertThat(report.measures().getFirst().has(Field.RESPONSIBLE)).isFalse();
        assertThat(report.unassigned()).extracting(Unassigned::text).contains("จ", "ซ");
    }
}
