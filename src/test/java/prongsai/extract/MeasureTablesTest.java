package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prongsai.extract.Papers.row;

import org.junit.jupiter.api.Test;
import prongsai.model.Fate;
import prongsai.model.Field;
import prongsai.model.Heading;
import prongsai.model.Measure;
import prongsai.model.Report;
import prongsai.model.Unassigned;

/** Measures each of which has tables of its own: of its steps, of its results. */
class MeasureTablesTest {
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
    void each_step_is_a_line_and_a_merged_cell_counts_once() {
        Report report = Conserved.report(paper().line("2. ผลการดำเนินการรายมาตรการ")
                .line("มาตรการที่ 1 ทบทวนระเบียบ")
                .line("ก. ขั้นตอน")
                .table(
                        row("ขั้นตอนการดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"),
                        row("1) รวบรวม", "ต.ค. 2566", "กองคลัง"),
                        row("2) ประชุม", "พ.ย. 2566", "^"),
                        row("3) ประกาศ", "ม.ค. 2567", "สำนักปลัด"))
                .line("ข. ผลที่ได้")
                .table(
                        row("ผลการดำเนินการ", "ผลลัพธ์", "หมายเหตุ"),
                        row("ประกาศแล้ว\nเวียนแจ้งแล้ว", "ทักท้วงลดลง", ""))
                .line("มาตรการที่ 2 ลดการใช้รถ")
                .line("ก. ขั้นตอน")
                .table(
                        row("ขั้นตอนการดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"),
                        row("ออกระเบียบ", "ก.พ. 2567", "กองช่าง"))
                .line("3. ข้อเสนอแนะ")
                .line("ควรทำต่อ"));
        assertThat(report.measures())
                .extracting(Measure::number, measure -> measure.text(Field.TITLE))
                .containsExactly(tuple(1, "ทบทวนระเบียบ"), tuple(2, "ลดการใช้รถ"));
        Measure first = report.measures().getFirst();
        assertThat(first.text(Field.METHOD)).isEqualTo("1) รวบรวม\n2) ประชุม\n3) ประกาศ");
        assertThat(first.text(Field.PERIOD)).isEqualTo("ต.ค. 2566\nพ.ย. 2566\nม.ค. 2567");
        assertThat(first.text(Field.RESPONSIBLE)).isEqualTo("กองคลัง\nสำนักปลัด");
        assertThat(first.text(Field.OUTPUT)).isEqualTo("ประกาศแล้ว\nเวียนแจ้งแล้ว");
        assertThat(first.value(Field.NOTE).place().cell()).isEqualTo(3);
        assertThat(first.value(Field.METHOD)
                        .placeAt(first.text(Field.METHOD).indexOf("3)"))
                        .row())
                .isEqualTo(4);
        assertThat(report.measures().get(1).has(Field.OUTPUT)).isFalse();
        assertThat(report.prose())
                .extracting(prose -> prose.value().text())
                .contains("ก. ขั้นตอน", "ข. ผลที่ได้", "3. ข้อเสนอแนะ", "ควรทำต่อ");
        assertThat(report.fates().stream().filter(fate -> fate.block().startsWith("t1r1")))
                .extracting(Fate::kind)
                .containsOnly(Fate.Kind.HEADER);
    }

    @Test
    void step_numbers_stand_before_their_steps_and_other_columns_are_left() {
        Report report = Conserved.report(paper().line("มาตรการที่ ๑ : งดรับของขวัญ")
                .table(
                        row("ที่", "แนวทางปฏิบัติ", "ห้วงเวลา", "งบประมาณ", "หน่วยงานที่รับผิดชอบ"),
                        row("๑", "ประกาศ", "ตุลาคม", "๕๐๐", "สำนักปลัด"),
                        row("๒", "ติดตามผล", "มีนาคม", "", "สำนักปลัด"))
                .table(row("ผลผลิต (Output)", "ผลลัพธ์ (Outcome)"), row("ประกาศครบ", "ไม่มีผู้รับ")));
        Measure measure = report.measures().getFirst();
        assertThat(measure.text(Field.METHOD)).isEqualTo("1 ประกาศ\n2 ติดตามผล");
        assertThat(measure.text(Field.RESPONSIBLE)).isEqualTo("สำนักปลัด\nสำนักปลัด");
        assertThat(measure.text(Field.OUTPUT)).isEqualTo("ประกาศครบ");
        assertThat(measure.text(Field.OUTCOME)).isEqualTo("ไม่มีผู้รับ");
        assertThat(report.unassigned()).extracting(Unassigned::text).containsExactly("500");
    }

    @Test
    void titles_heads_and_captions_as_rows_of_one_table() {
        Report report = Conserved.report(paper().table(
                        row("มาตรการที่ 1 ทบทวนระเบียบ", "<", "<"),
                        row("ขั้นตอนการดำเนินงาน", "ระยะเวลา", "ผู้รับผิดชอบ"),
                        row("1. รวบรวม", "ต.ค. 2566", "กองคลัง"),
                        row("2. ประกาศ", "ม.ค. 2567", "กองคลัง"),
                        row("ผลที่ได้จากการทำงาน", "<", "<"),
                        row("ผลการดำเนินงาน", "ผลสัมฤทธิ์", "หมายเหตุ"),
                        row("ประกาศแล้ว", "โต้แย้งน้อยลง", ""),
                        row("มาตรการที่ 2 ลดการใช้รถ", "<", "<"),
                        row("ขั้นตอนการดำเนินงาน", "ระยะเวลา", "ผู้รับผิดชอบ"),
                        row("ออกระเบียบ", "ก.พ. 2567", "กองช่าง"),
                        row("ผลการดำเนินงาน", "ผลสัมฤทธิ์", "หมายเหตุ"),
                        row("ใช้แล้ว", "", "รอรถคันใหม่")));
        assertThat(report.measures())
                .extracting(
                        Measure::number,
                        measure -> measure.text(Field.METHOD),
                        measure -> measure.text(Field.OUTPUT),
                        measure -> measure.text(Field.NOTE))
                .containsExactly(
                        tuple(1, "1. รวบรวม\n2. ประกาศ", "ประกาศแล้ว", ""),
                        tuple(2, "ออกระเบียบ", "ใช้แล้ว", "รอรถคันใหม่"));
        assertThat(report.headings()).extracting(Heading::text).contains("ผลที่ได้จากการทำงาน");
    }

    @Test
    void one_head_above_measures_that_are_rows_of_one_cell() {
        Report report = Conserved.report(paper().table(
                        row("วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("มาตรการที่ 1 ทบทวนระเบียบ", "<", "<", "<"),
                        row("รวบรวม", "ต.ค. 2566", "กองคลัง", "รวบรวมแล้ว"),
                        row("ประกาศ", "ม.ค. 2567", "กองคลัง", "ประกาศแล้ว"),
                        row("มาตรการที่ 2 ลดการใช้รถ", "<", "<", "<"),
                        row("ออกระเบียบ", "ก.พ. 2567", "กองช่าง", "")));
        assertThat(report.measures())
                .extracting(
                        Measure::number,
                        measure -> measure.text(Field.TITLE),
                        measure -> measure.text(Field.METHOD),
                        measure -> measure.text(Field.OUTPUT))
                .containsExactly(
                        tuple(1, "ทบทวนระเบียบ", "รวบรวม\nประกาศ", "รวบรวมแล้ว\nประกาศแล้ว"),
                        tuple(2, "ลดการใช้รถ", "ออกระเบียบ", ""));
    }

    @Test
    void titles_of_a_list_where_each_has_steps_and_results() {
        Report report = Conserved.report(paper().line("1. ทบทวนระเบียบการเบิกจ่าย")
                .table(row("วิธีการ", "ระยะเวลา"), row("รวบรวม", "ต.ค. 2566"))
                .table(row("ผลการดำเนินการ", "ผลลัพธ์"), row("รวบรวมแล้ว", "ทักท้วงลดลง"))
                .line("2. ลดการใช้รถ")
                .table(row("วิธีการ", "ระยะเวลา"), row("ออกระเบียบ", "ก.พ. 2567"))
                .table(row("ผลการดำเนินการ", "ผลลัพธ์"), row("ใช้แล้ว", "")));
        assertThat(report.measures())
                .extracting(
                        Measure::number, measure -> measure.text(Field.TITLE), measure -> measure.text(Field.OUTPUT))
                .containsExactly(tuple(1, "ทบทวนระเบียบการเบิกจ่าย", "รวบรวมแล้ว"), tuple(2, "ลดการใช้รถ", "ใช้แล้ว"));
    }

    @Test
    void activities_below_a_measure_are_its_steps_where_another_table_has_its_results() {
        Report report = Conserved.report(paper().line("มาตรการที่ 1 ทบทวนระเบียบ")
                .table(
                        row("ลำดับ", "กิจกรรม", "ระยะเวลา", "ผู้รับผิดชอบ"),
                        row("1", "รวบรวม", "ต.ค. 2566", "กองคลัง"),
                        row("2", "ประกาศ", "ม.ค. 2567", "^"))
                .line("ผลการดำเนินการ")
                .table(row("ผลการดำเนินการ", "ผลลัพธ์"), row("ประกาศแล้ว", "ทักท้วงลดลง")));
        assertThat(report.measures()).hasSize(1);
        assertThat(report.measures().getFirst().text(Field.METHOD)).isEqualTo("1 รวบรวม\n2 ประกาศ");
        assertThat(report.measures().getFirst().text(Field.OUTPUT)).isEqualTo("ประกาศแล้ว");
    }

    @Test
    void rest_over_the_page_goes_on_with_or_without_its_head() {
        String[] head = row("ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ");
        Report cut = Conserved.report(paper().line("มาตรการที่ 1 ทบทวนระเบียบ")
                .table(head, row("1) รวบ", "ต.ค. 2566", "กองคลัง"))
                .tableGoneOn(row("รวม", "", ""), row("2) ประกาศ", "ม.ค. 2567", "กองช่าง")));
        assertThat(cut.measures().getFirst().text(Field.METHOD)).isEqualTo("1) รวบรวม\n2) ประกาศ");
        Report headed = Conserved.report(paper().line("มาตรการที่ 1 ทบทวนระเบียบ")
                .table(head, row("1) รวบรวม", "ต.ค. 2566", "กองคลัง"))
                .line("มาตรการที่ 1 (ต่อ)")
                .table(head, row("2) ประกาศ", "ม.ค. 2567", "กองช่าง")));
        assertThat(headed.measures()).hasSize(1);
        assertThat(headed.measures().getFirst().text(Field.PERIOD)).isEqualTo("ต.ค. 2566\nม.ค. 2567");
        Report caption = Conserved.report(paper().line("มาตรการที่ 1 ทบทวนระเบียบ")
                .table(head, row("1) รวบรวม", "ต.ค. 2566", "กองคลัง"))
                .line("ขั้นตอนการทำงาน (ต่อ)")
                .table(head, row("2) ประกาศ", "ม.ค. 2567", "กองช่าง")));
        assertThat(caption.measures()).hasSize(1);
        assertThat(caption.measures().getFirst().text(Field.METHOD)).isEqualTo("1) รวบรวม\n2) ประกาศ");
    }

    @Test
    void names_in_paragraphs_and_tables_of_fields_tell_one_measure() {
        Report report = Conserved.report(paper().line("มาตรการที่ 1 ทบทวนระเบียบ")
                .line("ผู้รับผิดชอบ : กองคลัง")
                .line("วิธีดำเนินการ ดังนี้")
                .table(row("ขั้นตอน", "ระยะเวลา"), row("รวบรวม", "ต.ค. 2566"), row("ประกาศ", "ม.ค. 2567"))
                .line("ผลการดำเนินการ")
                .line("ประกาศแล้ว")
                .line("มาตรการที่ 2 ลดการใช้รถ")
                .table(row("ผลการดำเนินการ", "ผู้รับผิดชอบ"), row("ใช้แล้ว", "กองช่าง"))
                .table(row("ขั้นตอน", "ผู้รับผิดชอบ"), row("ออกระเบียบ", "กองช่าง")));
        Measure first = report.measures().getFirst();
        assertThat(first.text(Field.METHOD)).isEqualTo("ดังนี้\nรวบรวม\nประกาศ");
        assertThat(first.text(Field.RESPONSIBLE)).isEqualTo("กองคลัง");
        assertThat(first.text(Field.OUTPUT)).isEqualTo("ประกาศแล้ว");
        assertThat(report.measures().get(1).text(Field.METHOD)).isEqualTo("ออกระเบียบ");
        assertThat(report.measures().get(1).text(Field.RESPONSIBLE)).isEqualTo("กองช่าง");
    }

    @Test
    void tables_of_what_follows_are_not_of_the_last_measure() {
        Report report = Conserved.report(paper().line("มาตรการที่ 1 ทบทวนระเบียบ")
                .table(row("ขั้นตอน", "ระยะเวลา"), row("รวบรวม", "ต.ค. 2566"))
                .line("แผนการติดตามของคณะทำงาน")
                .table(row("ขั้นตอน", "หมายเหตุ"), row("ประชุม", "ทุกเดือน"))
                .line("ภาคผนวก")
                .table(row("ผลการดำเนินการ", "ผลลัพธ์"), row("ประชุมแล้ว", "ทราบ"))
                .table(row("ที่", "รายชื่อ", "ตำแหน่ง", "ผู้รับผิดชอบ"), row("1", "นายก", "ประธาน", "ภาพรวม")));
        assertThat(report.measures()).hasSize(1);
        Measure measure = report.measures().getFirst();
        assertThat(measure.text(Field.METHOD)).isEqualTo("รวบรวม");
        assertThat(measure.has(Field.OUTPUT)).isFalse();
        assertThat(measure.has(Field.RESPONSIBLE)).isFalse();
        assertThat(report.unassigned()).extracting(Unassigned::text).contains("ประชุม", "ประชุมแล้ว", "ภาพรวม");
    }

    @Test
    void appendix_directly_behind_a_measure_is_not_of_it() {
        Report report = Conserved.report(paper().line("มาตรการที่ 1 ทบทวนระเบียบ")
                .table(row("ขั้นตอน", "ระยะเวลา"), row("รวบรวม", "ต.ค. 2566"))
                .line("ภาคผนวก การประชุมของคณะทำงาน")
                .table(row("ผลการดำเนินการ", "ผลลัพธ์"), row("ประชุมแล้ว", "ทราบ")));
        assertThat(report.measures().getFirst().has(Field.OUTPUT)).isFalse();
        assertThat(report.unassigned()).extracting(Unassigned::text).contains("ประชุมแล้ว", "ทราบ");
    }

    @Test
    void chapters_with_tables_of_steps_are_no_measures() {
        assertNoMeasures(paper().line("1. ความเป็นมา")
                .line("2. ขั้นตอนการประเมิน")
                .table(row("ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"), row("ประชุม", "ต.ค. 2566", "สำนักปลัด"))
                .line("3. แผนปีถัดไป")
                .table(row("ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"), row("ประชุม", "ต.ค. 2567", "สำนักปลัด")));
        assertNoMeasures(paper().line("2. การประเมินตนเอง")
                .table(row("ขั้นตอน", "ระยะเวลา"), row("ประชุม", "ต.ค. 2566"))
                .table(row("ผลการดำเนินการ", "ผลลัพธ์"), row("ประชุมแล้ว", "ทราบ"))
                .line("จึงเรียนมาเพื่อโปรดทราบ"));
        assertNoMeasures(paper().line("มาตรการที่ 1 ได้แจ้งเวียนแล้ว")
                .table(row("ผู้รับผิดชอบ", "หมายเหตุ"), row("กองคลัง", "-")));
    }

    @Test
    void table_of_measures_below_such_a_title_keeps_its_own() {
        Report report = Conserved.report(paper().line("มาตรการที่ 1 ด้านการเงิน")
                .table(
                        row("ลำดับ", "กิจกรรม", "ระยะเวลา", "ผู้รับผิดชอบ"),
                        row("1", "รวบรวมระเบียบ", "ต.ค. 2566", "กองคลัง"),
                        row("2", "ประกาศระเบียบ", "ม.ค. 2567", "กองคลัง")));
        assertThat(report.measures())
                .extracting(measure -> measure.text(Field.TITLE))
                .containsExactly("รวบรวมระเบียบ", "ประกาศระเบียบ");
        Report titled = Conserved.report(paper().table(
                        row("มาตรการที่ 1 ด้านการเงิน", "<", "<"),
                        row("มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ"),
                        row("1. รวบรวมระเบียบ", "ขอจากกอง", "กองคลัง")));
        assertThat(titled.measures())
                .extracting(measure -> measure.text(Field.TITLE))
                .containsExactly("รวบรวมระเบียบ");
    }
}
