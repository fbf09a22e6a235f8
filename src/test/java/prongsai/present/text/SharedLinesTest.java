package prongsai.present.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.present.SharedSamples;

class SharedLinesTest {
    private final SharedLines thai = new SharedLines("th", false);

    @Test
    void says_parts_leftovers_sources_and_every_shared_stretch() {
        String text = thai.of(SharedSamples.full());

        assertThat(text.lines())
                .contains(
                        "องค์การบริหารส่วนตำบลห้วยทรายทอง · 2566 · 18 สิงหาคม 2566",
                        "  ตรงกับหน่วยงานอื่น 62.5% ของข้อความที่หน่วยงานเขียน  987 ตัวอักษร",
                        "  ชื่อหน่วยงานอื่นตกค้าง: องค์การบริหารส่วนตำบลโนนแก้วงาม  (ไม่พบรายงานของหน่วยงานนี้ในคลัง)",
                        "    ข้อ O18 · ผลการดำเนินการ  “เว็บไซต์ขององค์การบริหารส่วนตำบลโนนแก้วงาม”",
                        "ข้อ O14 · ผลการดำเนินการ  (หน้า 6 ตาราง 5 แถว 5)",
                        "    = เทศบาลตำบลธารศิลาทอง · 2566 · ข้อ O6 · ผลการดำเนินการ  ตรงกับอีก 212 หน่วยงาน")
                .doesNotContain("ข้อ O11 · ผลการดำเนินการ  (หน้า 6 ตาราง 5 แถว 2)");
        assertThat(text.lines().filter(line -> line.startsWith("    = "))).hasSize(12);
        assertThat(text).endsWith("ป.ป.ช.\n").doesNotContain("\u001B").doesNotContain("ลอก");
    }

    @Test
    void says_so_when_there_is_nothing_to_compare_with_or_nothing_shared() {
        assertThat(thai.of(SharedSamples.alone()).lines()).contains("ไม่มีรายงานของหน่วยงานอื่นให้เทียบ");
        assertThat(thai.of(SharedSamples.own(SharedSamples.SIBUN)).lines())
                .contains("ไม่พบข้อความที่ตรงกับหน่วยงานอื่น");
    }

    @Test
    void tells_which_words_two_reports_share_when_asked_why() {
        String text = thai.why(SharedSamples.full(), SharedSamples.THUNG.id());

        assertThat(text.lines())
                .contains("เทศบาลตำบลทุ่งฟ้าคราม · 2565 · 15 กันยายน 2565", "ข้อความที่ตรงกัน 2 แห่ง 157 ตัวอักษร");
        assertThat(text.lines().filter(line -> line.startsWith("    = "))).hasSize(2);
        assertThat(thai.why(SharedSamples.full(), "ffffffffffff").lines())
                .contains("ไม่พบข้อความที่ตรงกันระหว่างรายงานสองฉบับนี้");
    }

    @Test
    void lists_families_with_the_first_seen_and_the_missing_ancestor() {
        String text = thai.families(SharedSamples.families());

        assertThat(text.lines())
                .contains(
                        "แม่แบบร่วม F1  4 หน่วยงาน",
                        "  เทศบาลตำบลทุ่งฟ้าคราม · 2565 · 15 กันยายน 2565  ← พบครั้งแรกในคลังนี้  คลัง/ทุ่งฟ้าคราม-2565.pdf",
                        "  ชื่อหน่วยงานอื่นตกค้าง: องค์การบริหารส่วนตำบลโนนแก้วงาม  (ไม่พบรายงานของหน่วยงานนี้ในคลัง)",
                        "    องค์การบริหารส่วนตำบลศรีบุญเรืองทอง · ข้อ O34 · ผลการดำเนินการ  “คำสั่งองค์การบริหารส่วนตำบลโนนแก้วงาม ที่ 118/2565”");
        assertThat(thai.families(List.of()).lines()).contains("ไม่พบแม่แบบร่วม");
    }

    @Test
    void speaks_english_and_marks_headings_for_a_terminal() {
        String text = new SharedLines("en", true).of(SharedSamples.full());
        assertThat(text).contains("Shared with other agencies \u001B[1m62.5%\u001B[0m of the text the agency wrote");
    }

    @Test
    void lets_no_control_character_of_a_report_through() {
        assertThat(thai.of(SharedSamples.hostile())).doesNotContain("\u202E").doesNotContain("\u001B");
    }
}
