package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import prongsai.model.Fate;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Status;

/** Items in a list, each with what a table's columns would hold below it. */
class LabelledItemsTest {
    private static final String HEAD =
            "รายงานความก้าวหน้าการเปิดเผยข้อมูลเพื่อส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566";

    @Test
    void names_below_a_code_tell_the_fields() {
        Report report = new Papers()
                .line(HEAD)
                .line("หมวด ก")
                .line("• O1 โครงสร้าง")
                .line("ผู้รับผิดชอบ: สำนักปลัด")
                .line("สถานะ: ☑ ดำเนินการแล้ว ☐ ยังไม่ได้ดำเนินการ")
                .line("รายละเอียด: แผนผังฉบับปรับปรุง")
                .line("ลิงก์: https://www.example.go.th/o1")
                .line("๒) ข้อ O๒ ข้อมูลผู้บริหาร")
                .line("ผู้รับผิดชอบ: กองช่าง")
                .line("☐ ดำเนินการแล้ว ☑ ยังไม่ได้ดำเนินการ")
                .line("https://www.example.go.th/o2")
                .line("จึงเรียนมาเพื่อโปรดทราบ")
                .report();
        assertThat(report.oitItems())
                .extracting(OitItem::code, item -> item.text(Field.TITLE), OitItem::status)
                .containsExactly(
                        tuple("O1", "โครงสร้าง", Status.DONE), tuple("O2", "ข้อมูลผู้บริหาร", Status.NOT_DONE));
        OitItem first = report.oitItems().getFirst();
        assertThat(first.text(Field.RESPONSIBLE)).isEqualTo("สำนักปลัด");
        assertThat(first.text(Field.PROGRESS)).isEqualTo("แผนผังฉบับปรับปรุง");
        assertThat(first.links()).extracting(link -> link.url()).contains("https://www.example.go.th/o1");
        assertThat(first.value(Field.PROGRESS).place().paragraph()).isEqualTo(6);
        assertThat(report.oitItems().get(1).text(Field.PROGRESS)).isEqualTo("https://www.example.go.th/o2");
        assertThat(report.prose())
                .extracting(prose -> prose.value().text())
                .containsExactly(HEAD, "หมวด ก", "จึงเรียนมาเพื่อโปรดทราบ");
    }

    @Test
    void what_goes_on_below_a_name_belongs_to_it() {
        Report report = new Papers()
                .line(HEAD)
                .line("O1 โครงสร้าง")
                .line("ผลการดำเนินการ:")
                .line("เผยแพร่แล้ว")
                .line("ผู้รับผิดชอบ: สำนักปลัด")
                .line("O2 ข้อมูลผู้บริหาร")
                .line("ผลการดำเนินการ: ปรับปรุงแล้ว ดังนี้")
                .line("- นายก")
                .line("- รองนายก")
                .line("ผู้รับผิดชอบ: กองช่าง")
                .report();
        assertThat(report.oitItems())
                .extracting(item -> item.text(Field.PROGRESS))
                .containsExactly("เผยแพร่แล้ว", "ปรับปรุงแล้ว ดังนี้\n- นายก\n- รองนายก");
    }

    @Test
    void addresses_and_times_are_no_names_and_words_behind_boxes_are_the_answer() {
        Report report = new Papers()
                .line(HEAD)
                .line("O1 โครงสร้าง")
                .line("ผลการดำเนินการ: ปรับปรุงแล้ว ดังนี้")
                .line("- เผยแพร่ทางเว็บไซต์ https://www.example.go.th/o1")
                .line("- ประชุมเวลา 09:30 น.")
                .line("ผู้รับผิดชอบ: สำนักปลัด")
                .line("O2 ข้อมูลผู้บริหาร")
                .line("ผู้รับผิดชอบ: กองช่าง")
                .line("☑ ดำเนินการแล้ว: เผยแพร่เมื่อ 3 ม.ค. 2566")
                .report();
        OitItem first = report.oitItems().getFirst();
        assertThat(first.text(Field.PROGRESS))
                .isEqualTo(
                        "ปรับปรุงแล้ว ดังนี้\n- เผยแพร่ทางเว็บไซต์ https://www.example.go.th/o1\n- ประชุมเวลา 09:30 น.");
        assertThat(first.links()).hasSize(1);
        OitItem second = report.oitItems().get(1);
        assertThat(second.status()).isEqualTo(Status.DONE);
        assertThat(second.text(Field.PROGRESS)).isEqualTo("เผยแพร่เมื่อ 3 ม.ค. 2566");
    }

    @Test
    void a_manual_that_tells_what_each_item_asks_for_is_no_report() {
        Papers manual = new Papers()
                .line("คู่มือการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566")
                .line("O1 โครงสร้าง")
                .line("องค์ประกอบด้านข้อมูล: แผนผังโครงสร้าง")
                .line("หมายเหตุ: ตามกฎหมาย")
                .line("O2 ข้อมูลผู้บริหาร")
                .line("องค์ประกอบด้านข้อมูล: ชื่อและตำแหน่ง")
                .line("ระยะเวลา: ปี 2566");
        assertThat(Papers.report(manual.document(), Papers.OFFICIAL)).isEmpty();
    }

    @Test
    void one_code_with_names_below_it_and_questions_of_the_surveys_are_no_items() {
        Papers memo = new Papers()
                .line(HEAD)
                .line("O1 โครงสร้าง")
                .line("ผู้รับผิดชอบ: สำนักปลัด")
                .line("สถานะ: ดำเนินการแล้ว")
                .line("I1 การปฏิบัติหน้าที่")
                .line("ผู้รับผิดชอบ: สำนักปลัด")
                .line("ผลการดำเนินการ: 85 คะแนน");
        assertThat(Papers.report(memo.document(), Papers.OFFICIAL)).isEmpty();
    }

    @Test
    void each_paragraph_has_one_fate() {
        Report report = new Papers()
                .line(HEAD)
                .line("O1 โครงสร้าง")
                .line("ผู้รับผิดชอบ: สำนักปลัด")
                .line("สถานะ: ดำเนินการแล้ว")
                .line("O2 ข้อมูลผู้บริหาร")
                .line("ผู้รับผิดชอบ: สำนักปลัด")
                .line("สถานะ: ยังไม่ดำเนินการ")
                .report();
        assertThat(report.fates())
                .extracting(Fate::block, fate -> fate.kind() + " " + fate.target())
                .containsExactly(
                        tuple("p1", "PROSE prose 1"),
                        tuple("p2", "RECORD O1/title"),
                        tuple("p3", "RECORD O1/responsible"),
                        tuple("p4", "RECORD O1/status"),
                        tuple("p5", "RECORD O2/title"),
                        tuple("p6", "RECORD O2/responsible"),
                        tuple("p7", "RECORD O2/status"));
    }
}
