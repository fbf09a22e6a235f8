package prongsai.check.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import prongsai.model.Entry;
import prongsai.model.Measure;
import prongsai.model.OitItem;

/** Which records of two reports are the same thing. */
class PairingTest {
    private static <E extends Entry> List<String> said(Pairing<E> pairing) {
        return pairing.both().stream()
                .map(both -> both.a().map(Entry::key).orElse("-") + " = "
                        + both.b().map(Entry::key).orElse("-"))
                .toList();
    }

    @Test
    void items_of_one_concept_meet_whatever_their_codes() {
        List<OitItem> of2565 = List.of(
                Made.item("O19", "budget-plan", "แผนการใช้จ่ายงบประมาณประจำปี"),
                Made.item("O21", "procurement-plan", "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ"));
        List<OitItem> of2566 = List.of(
                Made.item("O19", "procurement-plan", "แผนการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ"),
                Made.item("O21", "procurement-monthly", "สรุปผลการจัดซื้อจัดจ้างรายเดือน"));
        assertThat(said(Pairing.items(of2565, of2566))).containsExactly("O19 = -", "O21 = O19", "- = O21");
    }

    @Test
    void items_whose_concept_is_unknown_meet_by_code_and_title_and_then_by_title() {
        List<OitItem> left = List.of(
                Made.item("O1", "", "โครงสร้าง"),
                Made.item("O7", "", "ข่าวประชาสัมพันธ์"),
                Made.item("O8", "", "การสร้างวัฒนธรรม No Gift Policy"));
        List<OitItem> right = List.of(
                Made.item("O1", "structure", "โครงสร้างหน่วยงาน"),
                Made.item("O7", "q-and-a", "ช่องทางถามตอบ (Q&A)"),
                Made.item("O32", "", "การสร้างวัฒนธรรม No Gift Policy"));
        assertThat(said(Pairing.items(left, right))).containsExactly("O1 = O1", "O7 = -", "- = O7", "O8 = O32");
    }

    @Test
    void a_code_in_two_rows_meets_row_by_row() {
        List<OitItem> twice =
                List.of(Made.item("O12", "six-months", "รายงานรอบ 6 เดือน"), Made.item("O12", "six-months", "รายงาน"));
        assertThat(said(Pairing.items(twice, twice.subList(0, 1)))).containsExactly("O12 = O12", "O12 = -");
    }

    @Test
    void measures_meet_by_title_and_of_equal_titles_by_number() {
        List<Measure> left = List.of(
                Made.measure(1, "มาตรการเปิดเผยข้อมูลการจัดซื้อจัดจ้าง"),
                Made.measure(2, "มาตรการป้องกันการรับสินบน"),
                Made.measure(3, "ตู้แจ้งเรื่องหน้าศาลาประชาคม"));
        List<Measure> right = List.of(
                Made.measure(1, "มาตรการป้องกันการรับสินบนและของขวัญ"),
                Made.measure(2, "มาตรการเปิดเผยข้อมูลการจัดซื้อจัดจ้างต่อสาธารณะ"),
                Made.measure(3, "สมุดเยี่ยมของลุงกำนัน"));
        assertThat(said(Pairing.measures(left, right)))
                .containsExactly("measure 2 = measure 1", "measure 3 = -", "measure 1 = measure 2", "- = measure 3");
        List<Measure> same = List.of(Made.measure(1, "มาตรการโปร่งใส"), Made.measure(2, "มาตรการโปร่งใส"));
        assertThat(said(Pairing.measures(same, same)))
                .containsExactly("measure 1 = measure 1", "measure 2 = measure 2");
    }

    @Test
    void a_measure_without_a_title_meets_the_one_with_its_number() {
        assertThat(said(Pairing.measures(
                        List.of(Made.measure(1, ""), Made.measure(2, "มาตรการโปร่งใส")),
                        List.of(Made.measure(1, "มาตรการใหม่"), Made.measure(2, "")))))
                .containsExactly("measure 1 = measure 1", "measure 2 = measure 2");
    }

    @Test
    void paragraphs_meet_in_their_order_with_inserted_and_reworded_ones_between() {
        List<String> left = List.of(
                "หลักการและเหตุผล",
                "องค์การบริหารส่วนตำบลได้จัดประชุมเมื่อวันที่ 3 มกราคม 2565 ณ ห้องประชุม",
                "ย่อหน้าที่ตัดออกทั้งหมดเพราะเลิกใช้แล้ว",
                "จึงเรียนมาเพื่อโปรดทราบ");
        List<String> right = List.of(
                "หลักการและเหตุผล",
                "เพิ่มมาใหม่เรื่องการรับฟังความเห็นของชุมชน",
                "องค์การบริหารส่วนตำบลได้จัดประชุมเมื่อวันที่ 9 มกราคม 2566 ณ ห้องประชุมสภา",
                "จึงเรียนมา เพื่อโปรดทราบ");
        assertThat(Pairing.texts(left, right, Function.identity()).both().stream()
                        .map(both -> both.a().map(text -> text.substring(0, 4)).orElse("-") + " = "
                                + both.b().map(text -> text.substring(0, 4)).orElse("-")))
                .containsExactly("หลัก = หลัก", "- = เพิ่", "องค์ = องค์", "ย่อห = -", "จึงเ = จึงเ");
    }
}
