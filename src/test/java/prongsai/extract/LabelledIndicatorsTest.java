package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prongsai.extract.Papers.row;

import org.junit.jupiter.api.Test;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Report;
import prongsai.model.Status;

class LabelledIndicatorsTest {
    private static final String HEAD =
            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566";

    @Test
    void a_form_for_each_indicator_tells_its_fields_and_its_status() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "<"),
                        row("แนวทางการพัฒนา", "ทำตารางเวลา"),
                        row("ผู้รับผิดชอบ", "ปลัดเทศบาล"),
                        row("สถานะ", "☑ ดำเนินการแล้ว   ☐ ยังไม่ได้ดำเนินการ"),
                        row("ผลการดำเนินการ", "ส่งครบ ๑๑ กอง"))
                .line("ตัวชี้วัดที่ 2 การใช้งบประมาณ")
                .line("")
                .table(
                        row("แนวทางการพัฒนา", "เล่าแผนใช้เงิน"),
                        row("งบประมาณ", "ไม่ใช้"),
                        row("ผลการดำเนินการ", "[ ] ดำเนินการแล้ว\n[✓] ยังไม่ได้ดำเนินการ\nรอสรรหา"))
                .report();
        assertThat(report.indicators())
                .extracting(
                        Indicator::number,
                        indicator -> indicator.text(Field.TITLE),
                        indicator -> indicator.text(Field.GUIDELINE),
                        indicator -> indicator.text(Field.PROGRESS),
                        Indicator::status)
                .containsExactly(
                        tuple(1, "การปฏิบัติหน้าที่", "ทำตารางเวลา", "ส่งครบ 11 กอง", Status.DONE),
                        tuple(2, "การใช้งบประมาณ", "เล่าแผนใช้เงิน", "รอสรรหา", Status.NOT_DONE));
        Indicator first = report.indicators().getFirst();
        assertThat(first.value(Field.PROGRESS).place().row()).isEqualTo(5);
        assertThat(report.unassigned()).extracting(cell -> cell.text()).containsExactly("ไม่ใช้");
    }

    @Test
    void names_below_another_title_or_without_one_make_no_indicator() {
        Papers project = new Papers()
                .line("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่")
                .line("ได้คะแนนสูงสุด")
                .table(row("วิธีดำเนินการ", "อบรม"), row("ผู้รับผิดชอบ", "กองคลัง"), row("ระยะเวลา", "ม.ค. 2566"));
        assertThat(Papers.report(project.document(), Papers.OFFICIAL)).isEmpty();
    }

    @Test
    void a_sheet_of_scores_below_an_indicator_is_no_form() {
        Papers scores = new Papers()
                .line("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่")
                .table(row("ข้อ", "คะแนน"), row("I1", "90.12"), row("I2", "88.00"));
        assertThat(Papers.report(scores.document(), Papers.OFFICIAL)).isEmpty();
    }

    @Test
    void the_rest_of_a_form_on_the_next_page_is_part_of_it() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "<"),
                        row("แนวทางการพัฒนา", "ทำตารางเวลา"),
                        row("ผู้รับผิดชอบ", "ปลัดเทศบาล"))
                .table(
                        row("ระยะเวลา", "ม.ค. 2566"),
                        row("ผลการดำเนินการ", "ส่งครบ"),
                        row("ตัวชี้วัดที่ 2 การใช้งบประมาณ", "<"),
                        row("แนวทางการพัฒนา", "เล่าแผน"),
                        row("ผลการดำเนินการ", "เล่าแล้ว"))
                .report();
        assertThat(report.indicators())
                .extracting(
                        Indicator::number,
                        indicator -> indicator.text(Field.PERIOD),
                        indicator -> indicator.text(Field.PROGRESS))
                .containsExactly(tuple(1, "ม.ค. 2566", "ส่งครบ"), tuple(2, "", "เล่าแล้ว"));
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void forms_of_indicators_below_a_numbered_heading_are_no_measure() {
        Report report = new Papers()
                .line(HEAD)
                .line("2. ผลการดำเนินการตามตัวชี้วัด")
                .table(
                        row("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "<"),
                        row("วิธีดำเนินการ", "ทำตารางเวลา"),
                        row("ผลการดำเนินการ", "ส่งครบ"))
                .table(
                        row("ตัวชี้วัดที่ 2 การใช้งบประมาณ", "<"),
                        row("วิธีดำเนินการ", "เล่าแผน"),
                        row("ผลการดำเนินการ", "เล่าแล้ว"))
                .report();
        assertThat(report.measures()).isEmpty();
        assertThat(report.indicators())
                .extracting(Indicator::number, indicator -> indicator.text(Field.PROGRESS))
                .containsExactly(tuple(1, "ส่งครบ"), tuple(2, "เล่าแล้ว"));
    }
}
