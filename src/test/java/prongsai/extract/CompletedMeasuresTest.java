package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prongsai.extract.Papers.row;

import org.junit.jupiter.api.Test;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Report;

/** A plan and its results in two tables are one set of measures. */
class CompletedMeasuresTest {
    private static final String[] PLAN = row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ");

    private static Papers paper() {
        return new Papers()
                .line("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                .line("ประจำปีงบประมาณ พ.ศ. 2568");
    }

    private static Papers plan() {
        return paper().line("แผน")
                .table(
                        PLAN,
                        row("1", "ทบทวนระเบียบ", "ประชุม", "ต.ค. 2567", "กองคลัง"),
                        row("2", "ลดการใช้รถ", "ออกระเบียบ", "ก.พ. 2568", "กองช่าง"))
                .line("ผลการดำเนินการ");
    }

    @Test
    void results_of_the_same_numbers_and_titles_complete_the_plan() {
        Report report = Conserved.report(plan().table(
                        row("ที่", "มาตรการ/กิจกรรม", "สรุปผลการดำเนินการ", "ผลลัพธ์"),
                        row("1", "ทบทวน ระเบียบ", "ประกาศแล้ว", "ทักท้วงลดลง"),
                        row("", "", "เวียนแจ้งแล้ว", ""),
                        row("2", "ลดการใช้รถ", "ใช้แล้ว", "")));
        assertThat(report.measures())
                .extracting(
                        Measure::number,
                        measure -> measure.text(Field.TITLE),
                        measure -> measure.text(Field.METHOD),
                        measure -> measure.text(Field.OUTPUT),
                        measure -> measure.text(Field.OUTCOME))
                .containsExactly(
                        tuple(1, "ทบทวนระเบียบ", "ประชุม", "ประกาศแล้ว\nเวียนแจ้งแล้ว", "ทักท้วงลดลง"),
                        tuple(2, "ลดการใช้รถ", "ออกระเบียบ", "ใช้แล้ว", ""));
        assertThat(report.measures().getFirst().value(Field.OUTPUT).place().table())
                .isEqualTo("2");
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void shaded_months_beside_the_plan_and_numbers_in_the_titles_of_the_results() {
        Report report = Conserved.report(paper().table(
                        row("ลำดับ", "กิจกรรม", "ขั้นตอน", "ระยะเวลา", "ปี 2567", "<", "ปี 2568", "ผู้รับผิดชอบ"),
                        row("^", "^", "^", "^", "พ.ย.", "ธ.ค.", "ม.ค.", "^"),
                        row("๑", "ทบทวนระเบียบ", "ประชุม", "พ.ย. 2567", "", "", "", "กองคลัง"),
                        row("๒", "ลดการใช้รถ", "ออกระเบียบ", "ม.ค. 2568", "", "", "", "กองช่าง"))
                .line("หมายเหตุ : แถบสีแสดงช่วงเวลา")
                .table(
                        row("กิจกรรม", "ผลผลิต (Output)", "ผลลัพธ์ (Outcome)"),
                        row("1. ทบทวนระเบียบ", "ประกาศแล้ว", "ทักท้วงลดลง"),
                        row("2. ลดการใช้รถ", "ใช้แล้ว", "ประหยัดน้ำมัน")));
        assertThat(report.measures())
                .extracting(Measure::number, measure -> measure.text(Field.OUTPUT))
                .containsExactly(tuple(1, "ประกาศแล้ว"), tuple(2, "ใช้แล้ว"));
    }

    @Test
    void titles_alone_and_another_order() {
        Report report = Conserved.report(plan().table(
                        row("มาตรการ", "ผลการดำเนินการ", "หมายเหตุ"),
                        row("ลดการใช้รถ", "ใช้แล้ว", "รอรถ"),
                        row("ทบทวนระเบียบ", "ประกาศแล้ว", "")));
        assertThat(report.measures())
                .extracting(Measure::number, measure -> measure.text(Field.OUTPUT))
                .containsExactly(tuple(1, "ประกาศแล้ว"), tuple(2, "ใช้แล้ว"));
    }

    @Test
    void responsible_said_again_in_the_same_words_is_told_once() {
        Report report = Conserved.report(plan().table(
                        row("ลำดับ", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("1", "ทบทวนระเบียบ", "กองคลัง", "ประกาศแล้ว"),
                        row("2", "ลดการใช้รถ", "", "ใช้แล้ว")));
        assertThat(report.measures())
                .extracting(measure -> measure.text(Field.RESPONSIBLE), measure -> measure.text(Field.OUTPUT))
                .containsExactly(tuple("กองคลัง", "ประกาศแล้ว"), tuple("กองช่าง", "ใช้แล้ว"));
    }

    @Test
    void results_over_the_page_and_in_three_tables() {
        Report report = Conserved.report(plan().table(
                        row("ลำดับ", "มาตรการ", "ผลการดำเนินการ"),
                        row("1", "ทบทวนระเบียบ", "ประกาศแล้ว"),
                        row("2", "ลดการใช้รถ", "ใช้แล้ว"))
                .tableGoneOn(row("", "", "ทุกกอง"))
                .line("การติดตาม")
                .table(
                        row("ลำดับ", "มาตรการ", "การกำกับติดตาม"),
                        row("1", "ทบทวนระเบียบ", "ประชุมทุกเดือน"),
                        row("2", "ลดการใช้รถ", "ตรวจสมุดรถ")));
        assertThat(report.measures())
                .extracting(measure -> measure.text(Field.OUTPUT), measure -> measure.text(Field.FOLLOW_UP))
                .containsExactly(tuple("ประกาศแล้ว", "ประชุมทุกเดือน"), tuple("ใช้แล้วทุกกอง", "ตรวจสมุดรถ"));
    }

    @Test
    void results_may_stand_before_the_plan_and_have_a_measure_more() {
        Report report = Conserved.report(paper().table(
                        row("ลำดับ", "มาตรการ", "ผลการดำเนินการ"),
                        row("1", "ทบทวนระเบียบ", "ประกาศแล้ว"),
                        row("2", "ลดการใช้รถ", "ใช้แล้ว"),
                        row("3", "งดรับของขวัญ", "ประกาศแล้ว"))
                .line("รายละเอียด")
                .table(PLAN, row("1", "ทบทวนระเบียบ", "ประชุม", "ต.ค. 2567", "กองคลัง")));
        assertThat(report.measures())
                .extracting(Measure::number, measure -> measure.text(Field.METHOD))
                .containsExactly(tuple(1, "ประชุม"), tuple(2, ""), tuple(3, ""));
    }

    @Test
    void other_titles_other_numbers_and_other_years_are_other_measures() {
        String[] results = row("ลำดับ", "มาตรการ", "ผลการดำเนินการ");
        Report titles = Conserved.report(plan().table(results, row("1", "ทบทวนระเบียบพัสดุ", "ประกาศแล้ว")));
        assertThat(titles.measures())
                .extracting(Measure::number, measure -> measure.text(Field.OUTPUT))
                .containsExactly(tuple(1, ""), tuple(2, ""), tuple(1, "ประกาศแล้ว"));
        Report numbers = Conserved.report(plan().table(results, row("3", "ทบทวนระเบียบ", "ประกาศแล้ว")));
        assertThat(numbers.measures()).extracting(Measure::number).containsExactly(1, 2, 3);
        Report years = Conserved.report(plan().line("ผลการดำเนินการของปีงบประมาณ พ.ศ. 2567")
                .table(results, row("1", "ทบทวนระเบียบ", "ประกาศแล้ว")));
        assertThat(years.measures()).extracting(Measure::number).containsExactly(1, 2, 1);
    }

    @Test
    void fields_that_the_measure_has_begin_it_anew() {
        Report both = Conserved.report(plan().table(
                        row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผลการดำเนินการ"),
                        row("1", "ทบทวนระเบียบ", "ประชุม", "ประกาศแล้ว")));
        assertThat(both.measures()).extracting(Measure::number).containsExactly(1, 2, 1);
        Report halves = Conserved.report(paper().line("รอบ 6 เดือน")
                .table(
                        row("ลำดับ", "มาตรการ", "ผลการดำเนินการ"),
                        row("1", "ทบทวนระเบียบ", "ประชุมแล้ว"),
                        row("2", "ลดการใช้รถ", "กำลังยกร่าง"))
                .line("รอบ 12 เดือน")
                .table(
                        row("ลำดับ", "มาตรการ", "ผลการดำเนินการ", "ผลลัพธ์"),
                        row("1", "ทบทวนระเบียบ", "ประกาศแล้ว", "ทักท้วงลดลง"),
                        row("2", "ลดการใช้รถ", "ใช้แล้ว", "")));
        assertThat(halves.measures())
                .extracting(Measure::number, measure -> measure.text(Field.OUTPUT))
                .containsExactly(
                        tuple(1, "ประชุมแล้ว"), tuple(2, "กำลังยกร่าง"), tuple(1, "ประกาศแล้ว"), tuple(2, "ใช้แล้ว"));
        Report other = Conserved.report(plan().table(
                        row("ลำดับ", "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("1", "ทบทวนระเบียบ", "สำนักปลัด", "ประกาศแล้ว")));
        assertThat(other.measures()).extracting(Measure::number).containsExactly(1, 2, 1);
        assertThat(other.measures().getFirst().text(Field.RESPONSIBLE)).isEqualTo("กองคลัง");
    }

    @Test
    void one_table_that_says_a_number_and_title_twice_keeps_both_unless_another_head_stands_between() {
        Report report = Conserved.report(paper().table(
                        row("ลำดับ", "มาตรการ", "วิธีดำเนินการ"),
                        row("1", "ทบทวนระเบียบ", "ประชุม"),
                        row("2", "ลดการใช้รถ", "ออกระเบียบ"),
                        row("1", "ทบทวนระเบียบ", "ประกาศ")));
        assertThat(report.measures())
                .extracting(measure -> measure.text(Field.METHOD))
                .containsExactly("ประชุม", "ออกระเบียบ", "ประกาศ");
        Report joined = Conserved.report(paper().table(
                        row("ลำดับ", "มาตรการ", "วิธีดำเนินการ"),
                        row("1", "ทบทวนระเบียบ", "ประชุม"),
                        row("2", "ลดการใช้รถ", "ออกระเบียบ"),
                        row("ลำดับ", "มาตรการ", "ผลการดำเนินการ"),
                        row("1", "ทบทวนระเบียบ", "ประกาศแล้ว"),
                        row("2", "ลดการใช้รถ", "ใช้แล้ว")));
        assertThat(joined.measures())
                .extracting(measure -> measure.text(Field.METHOD), measure -> measure.text(Field.OUTPUT))
                .containsExactly(tuple("ประชุม", "ประกาศแล้ว"), tuple("ออกระเบียบ", "ใช้แล้ว"));
    }

    @Test
    void results_told_in_paragraphs_complete_the_plan_of_a_table() {
        Report report = Conserved.report(plan().line("มาตรการที่ 1 ทบทวนระเบียบ")
                .line("ผลการดำเนินการ : ประกาศแล้ว")
                .line("ผลลัพธ์ : ทักท้วงลดลง")
                .line("มาตรการที่ 2 ลดการใช้รถ")
                .line("ผลการดำเนินการ : ใช้แล้ว")
                .line("ผลลัพธ์ : ประหยัดน้ำมัน"));
        assertThat(report.measures())
                .extracting(measure -> measure.text(Field.METHOD), measure -> measure.text(Field.OUTCOME))
                .containsExactly(tuple("ประชุม", "ทักท้วงลดลง"), tuple("ออกระเบียบ", "ประหยัดน้ำมัน"));
    }
}
