package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prongsai.extract.Papers.row;

import org.junit.jupiter.api.Test;
import prongsai.model.Fate;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Report;

class LabelledMeasuresTest {
    private static final String HEAD =
            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566";

    @Test
    void names_with_a_colon_tell_the_fields_of_a_numbered_title() {
        Report report = new Papers()
                .line(HEAD)
                .line("๑. มาตรการให้บริการประชาชน")
                .line("แนวทางปฏิบัติ : ติดแผนผังขั้นตอน")
                .line("วัตถุประสงค์ : ให้ประชาชนทราบ")
                .line("หน่วยงานที่รับผิดชอบ : สำนักปลัด")
                .line("ผลการดำเนินงาน : ติดแล้ว ๑๒ กระบวนงาน")
                .line("๒. มาตรการยืมทรัพย์สิน")
                .line("แนวทางปฏิบัติ : ทำแบบฟอร์ม")
                .line("ระยะเวลา : ตลอดปีงบประมาณ")
                .line("จึงเรียนมาเพื่อโปรดทราบ")
                .report();
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        Measure first = report.measures().getFirst();
        assertThat(first.text(Field.TITLE)).isEqualTo("มาตรการให้บริการประชาชน");
        assertThat(first.text(Field.METHOD)).isEqualTo("ติดแผนผังขั้นตอน");
        assertThat(first.text(Field.RESPONSIBLE)).isEqualTo("สำนักปลัด");
        assertThat(first.text(Field.OUTPUT)).isEqualTo("ติดแล้ว 12 กระบวนงาน");
        assertThat(first.value(Field.OUTPUT).place().paragraph()).isEqualTo(6);
        assertThat(report.measures().get(1).text(Field.PERIOD)).isEqualTo("ตลอดปีงบประมาณ");
        assertThat(report.prose())
                .extracting(prose -> prose.value().text())
                .containsExactly(HEAD, "วัตถุประสงค์ : ให้ประชาชนทราบ", "จึงเรียนมาเพื่อโปรดทราบ");
    }

    @Test
    void a_name_that_stands_alone_takes_what_follows_and_one_before_a_blank_the_rest_of_its_line() {
        Report report = new Papers()
                .line(HEAD)
                .line("มาตรการที่ 1 เผยแพร่ข้อมูลสาธารณะ")
                .line("วิธีการดำเนินการ")
                .line("1.1 ตั้งคณะทำงาน")
                .line("1.2 ปรับปรุงเว็บไซต์")
                .line("ผู้รับผิดชอบ กองคลัง")
                .line("ผลการดำเนินการ ปรับปรุงแล้วเมื่อ 2 มกราคม 2566")
                .report();
        Measure measure = report.measures().getFirst();
        assertThat(measure.text(Field.TITLE)).isEqualTo("เผยแพร่ข้อมูลสาธารณะ");
        assertThat(measure.text(Field.METHOD)).isEqualTo("1.1 ตั้งคณะทำงาน\n1.2 ปรับปรุงเว็บไซต์");
        assertThat(measure.text(Field.RESPONSIBLE)).isEqualTo("กองคลัง");
        assertThat(measure.text(Field.OUTPUT)).isEqualTo("ปรับปรุงแล้วเมื่อ 2 มกราคม 2566");
    }

    @Test
    void a_table_of_names_and_values_below_a_title_is_one_measure() {
        Report report = new Papers()
                .line(HEAD)
                .line("มาตรการที่ 1 การเผยแพร่ข้อมูล")
                .table(
                        row("รายการ", "รายละเอียด"),
                        row("วิธีการดำเนินการ", "ปรับปรุงเว็บไซต์"),
                        row("งบประมาณ", "ไม่ใช้"),
                        row("ผู้รับผิดชอบ", "สำนักปลัด"),
                        row("ผลการดำเนินการ", "แล้วเสร็จ 43 ข้อ"))
                .report();
        Measure measure = report.measures().getFirst();
        assertThat(measure.text(Field.METHOD)).isEqualTo("ปรับปรุงเว็บไซต์");
        assertThat(measure.text(Field.OUTPUT)).isEqualTo("แล้วเสร็จ 43 ข้อ");
        assertThat(measure.value(Field.OUTPUT).place().row()).isEqualTo(5);
        assertThat(report.unassigned()).extracting(cell -> cell.text()).containsExactly("ไม่ใช้");
    }

    @Test
    void each_paragraph_has_one_fate() {
        Report report = new Papers()
                .line(HEAD)
                .line("1. มาตรการให้บริการ")
                .line("วิธีการดำเนินการ : ติดแผนผัง")
                .line("ผู้รับผิดชอบ : สำนักปลัด")
                .report();
        assertThat(report.fates())
                .extracting(Fate::block, fate -> fate.kind() + " " + fate.target())
                .containsExactly(
                        tuple("p1", "PROSE prose 1"),
                        tuple("p2", "RECORD measure 1/title"),
                        tuple("p3", "RECORD measure 1/method"),
                        tuple("p4", "RECORD measure 1/responsible"));
    }

    @Test
    void one_name_below_a_numbered_paragraph_makes_no_measure() {
        Papers memo = new Papers()
                .line(HEAD)
                .line("1. เรื่องเดิม")
                .line("ผลการดำเนินการ ได้รายงานแล้ว")
                .line("2. ข้อเท็จจริง")
                .line("หน่วยงานได้ดำเนินการครบถ้วน");
        assertThat(Papers.report(memo.document(), Papers.OFFICIAL)).isEmpty();
    }

    @Test
    void a_number_alone_takes_the_title_that_is_named_below_it() {
        Report report = new Papers()
                .line(HEAD)
                .line("มาตรการที่ 1")
                .table(
                        row("ชื่อมาตรการ", "การรักษาของกลาง"),
                        row("วิธีดำเนินการ", "จัดทำทะเบียนคุม"),
                        row("ผู้รับผิดชอบ", "งานอำนวยการ"))
                .line("มาตรการที่ ๒ : การให้บริการ")
                .line("- วิธีดำเนินการ : จัดคิว")
                .line("- ผู้รับผิดชอบ : งานสอบสวน")
                .report();
        assertThat(report.measures())
                .extracting(
                        Measure::number, measure -> measure.text(Field.TITLE), measure -> measure.text(Field.METHOD))
                .containsExactly(tuple(1, "การรักษาของกลาง", "จัดทำทะเบียนคุม"), tuple(2, "การให้บริการ", "จัดคิว"));
    }

    @Test
    void steps_below_a_name_are_no_titles() {
        Report report = new Papers()
                .line(HEAD)
                .line("มาตรการที่ 1 ส่งเสริมการเผยแพร่ข้อมูล")
                .line("วิธีดำเนินการ")
                .line("1) แต่งตั้งคณะทำงาน")
                .line("2) ตรวจสอบเว็บไซต์")
                .line("ผู้รับผิดชอบ : งานแผน")
                .line("มาตรการที่ 2 No Gift Policy")
                .line("วิธีดำเนินการ : ประกาศนโยบาย")
                .line("ผู้รับผิดชอบ : ผู้อำนวยการ")
                .report();
        assertThat(report.measures()).extracting(Measure::number).containsExactly(1, 2);
        assertThat(report.measures().getFirst().text(Field.METHOD))
                .isEqualTo("1) แต่งตั้งคณะทำงาน\n2) ตรวจสอบเว็บไซต์");
    }

    @Test
    void a_project_s_form_is_no_measure() {
        Papers plan = new Papers()
                .line(HEAD)
                .line("7. กิจกรรมและขั้นตอน/ระยะเวลา/สถานที่")
                .line("ระยะเวลา สิงหาคม ถึง ตุลาคม 2565")
                .line("ผู้รับผิดชอบ งานแผน")
                .line("วิธีการดำเนินการ")
                .line("8. งบประมาณ");
        assertThat(Papers.report(plan.document(), Papers.OFFICIAL)).isEmpty();
    }

    @Test
    void paragraphs_below_a_lone_name_belong_to_it_up_to_the_next_name_and_none_behind_the_last() {
        Report report = new Papers()
                .line(HEAD)
                .line("มาตรการที่ 1 ส่งเสริมการเผยแพร่ข้อมูล")
                .line("วิธีดำเนินการ")
                .line("แต่งตั้งคณะทำงาน")
                .line("ตรวจสอบเว็บไซต์")
                .line("ปรับปรุงข้อมูล")
                .line("ผลการดำเนินการ")
                .line("ปรับปรุงแล้ว")
                .line("จึงเรียนมาเพื่อโปรดทราบ")
                .report();
        Measure measure = report.measures().getFirst();
        assertThat(measure.text(Field.METHOD)).isEqualTo("แต่งตั้งคณะทำงาน\nตรวจสอบเว็บไซต์\nปรับปรุงข้อมูล");
        assertThat(measure.text(Field.OUTPUT)).isEqualTo("ปรับปรุงแล้ว");
    }

    @Test
    void form_with_its_title_in_the_first_row_is_a_measure() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการที่ ๑  ยกระดับการจำหน่ายบัตร", "<"),
                        row("หน่วยงานเจ้าภาพ", "ฝ่ายเดินรถ"),
                        row("ขั้นตอนการดำเนินงาน", "(๑) ประกาศอัตรา\n(๒) สุ่มตรวจ"),
                        row("งบประมาณ", "๕,๐๐๐ บาท"),
                        row("ผลผลิต (Output)", "ติดประกาศครบ ๑๑ สถานี"),
                        row("ผลลัพธ์ (Outcome)", ""))
                .line("")
                .table(
                        row("มาตรการที่ 2", "<"),
                        row("ชื่อมาตรการ", "เปิดเผยราคากลาง"),
                        row("วิธีดำเนินการ", ""),
                        row("ผู้รับผิดชอบ", ""))
                .report();
        Measure first = report.measures().getFirst();
        assertThat(report.measures())
                .extracting(Measure::number, measure -> measure.text(Field.TITLE))
                .containsExactly(tuple(1, "ยกระดับการจำหน่ายบัตร"), tuple(2, "เปิดเผยราคากลาง"));
        assertThat(first.text(Field.RESPONSIBLE)).isEqualTo("ฝ่ายเดินรถ");
        assertThat(first.text(Field.METHOD)).isEqualTo("(1) ประกาศอัตรา\n(2) สุ่มตรวจ");
        assertThat(first.text(Field.OUTPUT)).isEqualTo("ติดประกาศครบ 11 สถานี");
        assertThat(first.value(Field.OUTPUT).place().row()).isEqualTo(5);
        assertThat(first.value(Field.OUTCOME).place().row()).isEqualTo(6);
        assertThat(report.unassigned()).extracting(cell -> cell.text()).containsExactly("5,000 บาท");
        assertThat(report.fates().stream().filter(fate -> fate.block().equals("t1r2c1")))
                .extracting(Fate::kind)
                .containsExactly(Fate.Kind.HEADER);
    }

    @Test
    void forms_in_one_table_and_the_rest_of_one_on_the_next_page_keep_apart() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการที่ 1 ติดแผนผัง", "<", "<", "<"),
                        row("ระยะเวลา", "ต.ค. 65", "ผู้รับผิดชอบ", "สำนักปลัด"),
                        row("วิธีการดำเนินการ", "<", "<", "<"),
                        row("ติดแผนผังหน้าอาคาร", "<", "<", "<"),
                        row("มาตรการที่ 2 จัดทำทะเบียน", "<", "<", "<"),
                        row("ระยะเวลา", "พ.ย. 65", "ผู้รับผิดชอบ", "กองคลัง"),
                        row("วิธีการดำเนินการ", "<", "<", "<"),
                        row("ทำทะเบียนคุม", "<", "<", "<"))
                .table(
                        row("ผลการดำเนินการ", "มีทะเบียน 1 เล่ม"),
                        row("มาตรการที่ 3 รับฟัง", "<"),
                        row("ผู้รับผิดชอบ", "กองช่าง"),
                        row("ระยะเวลา", "ธ.ค. 65"),
                        row("ผลการดำเนินการ", "จัดประชุมแล้ว"))
                .report();
        assertThat(report.measures())
                .extracting(
                        Measure::number,
                        measure -> measure.text(Field.METHOD),
                        measure -> measure.text(Field.RESPONSIBLE),
                        measure -> measure.text(Field.OUTPUT))
                .containsExactly(
                        tuple(1, "ติดแผนผังหน้าอาคาร", "สำนักปลัด", ""),
                        tuple(2, "ทำทะเบียนคุม", "กองคลัง", "มีทะเบียน 1 เล่ม"),
                        tuple(3, "", "กองช่าง", "จัดประชุมแล้ว"));
        assertThat(report.unassigned()).isEmpty();
    }

    @Test
    void table_with_a_head_below_a_numbered_title_is_no_form() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการที่ 1 ติดแผนผัง", "<"),
                        row("วิธีการดำเนินการ", "ผลการดำเนินการ"),
                        row("ติดหน้าอาคาร", "ติดแล้ว 2 แห่ง"),
                        row("ติดหน้าห้อง", "ติดแล้ว 5 ห้อง"))
                .table(
                        row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("1", "ลดเวลา", "ทำคิว", "กองคลัง", "ลดแล้ว"))
                .report();
        assertThat(report.measures())
                .extracting(measure -> measure.text(Field.METHOD))
                .doesNotContain("ผลการดำเนินการ")
                .contains("ทำคิว");
    }

    @Test
    void a_name_merged_over_several_values_names_each_of_them() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการที่ 1 สร้างวัฒนธรรม", "<"),
                        row("วิธีดำเนินการ", "กิจกรรมที่ 1 อบรม"),
                        row("^", "กิจกรรมที่ 2 ประกวด"),
                        row("ผู้รับผิดชอบ", "สำนักปลัด"),
                        row("ผลการดำเนินการ", "อบรม 40 คน"))
                .report();
        assertThat(report.measures())
                .extracting(
                        Measure::number,
                        measure -> measure.text(Field.TITLE),
                        measure -> measure.text(Field.METHOD),
                        measure -> measure.text(Field.OUTPUT))
                .containsExactly(tuple(1, "สร้างวัฒนธรรม", "กิจกรรมที่ 1 อบรม\nกิจกรรมที่ 2 ประกวด", "อบรม 40 คน"));
    }

    @Test
    void values_that_begin_as_names_do_are_not_lost() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการที่ 1 ให้บริการ", "<", "<", "<"),
                        row("กิจกรรม", "กิจกรรมอบรมคุณธรรมจริยธรรม", "<", "<"),
                        row("งบประมาณ", "งบประมาณ 20,000 บาท", "<", "<"),
                        row("ปัญหา อุปสรรค", "ปัญหาคือคนน้อย", "<", "<"),
                        row("ผู้รับผิดชอบ", "ผู้รับผิดชอบงานคลังของกองคลัง", "ระยะเวลา", "ไตรมาส 1-4"),
                        row("วิธีดำเนินการ", "วิธีการจัดคิวแบบใหม่ทุกวัน", "<", "<"),
                        row("ผลการดำเนินการ", "ดำเนินการแล้ว", "<", "<"))
                .report();
        Measure only = report.measures().getFirst();
        assertThat(only.text(Field.RESPONSIBLE)).isEqualTo("ผู้รับผิดชอบงานคลังของกองคลัง");
        assertThat(only.text(Field.PERIOD)).isEqualTo("ไตรมาส 1-4");
        assertThat(only.text(Field.OUTPUT)).isEqualTo("ดำเนินการแล้ว");
        assertThat(report.unassigned())
                .extracting(cell -> cell.text())
                .containsExactly("กิจกรรมอบรมคุณธรรมจริยธรรม", "งบประมาณ 20,000 บาท", "ปัญหาคือคนน้อย");
    }

    @Test
    void a_table_that_names_the_fields_again_is_another_measure_s() {
        Report report = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการที่ 1 จัดอบรม", "<"),
                        row("วิธีดำเนินการ", "จัดอบรม"),
                        row("ผู้รับผิดชอบ", "กองคลัง"),
                        row("ผลการดำเนินการ", "อบรมแล้ว"))
                .line("")
                .table(
                        row("ชื่อมาตรการ", "ลดขั้นตอน"),
                        row("วิธีดำเนินการ", "ตัดเอกสาร"),
                        row("ผู้รับผิดชอบ", "กองช่าง"))
                .report();
        assertThat(report.measures().getFirst().text(Field.METHOD)).isEqualTo("จัดอบรม");
        assertThat(report.measures().getFirst().text(Field.RESPONSIBLE)).isEqualTo("กองคลัง");
        assertThat(report.unassigned()).extracting(cell -> cell.text()).contains("ลดขั้นตอน", "ตัดเอกสาร", "กองช่าง");
    }

    @Test
    void heads_of_two_columns_below_a_title_are_no_names_and_values() {
        Papers paper = new Papers()
                .line(HEAD)
                .table(
                        row("มาตรการที่ 1 จัดอบรม", "<"),
                        row("วิธีดำเนินการ", "ระยะเวลา"),
                        row("จัดอบรม", "ม.ค. 2567"),
                        row("ผลการดำเนินการ", "ผู้รับผิดชอบ"),
                        row("อบรม 40 คน", "กองคลัง"))
                .table(
                        row("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ"),
                        row("2", "ลดเวลา", "ทำคิว", "กองคลัง", "ลดแล้ว"));
        Report report = paper.report();
        assertThat(report.measures())
                .flatExtracting(measure -> measure.text(Field.METHOD), measure -> measure.text(Field.OUTPUT))
                .doesNotContain("ระยะเวลา", "ผู้รับผิดชอบ");
    }
}
