package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Place;
import prongsai.model.Status;
import prongsai.model.Value;

class TicksTest {
    private static Ticks read(String text) {
        return Ticks.read(Value.of(text, "t1r1c1", Place.NOWHERE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ ก | DONE",
                "☐ ยัง ไม่ ได้ดำเนิ นการ ☑ ดำเนิ นก ารเปิดรับ | DONE",
                "☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ ก | NOT_DONE",
                "☑ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ ก | BOTH",
                "☐ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ ก | NONE",
                "( ) ยังไม่ได้ดำเนินการ (/) ดำเนินการ ก | DONE",
                "(/) ยังไม่ได้ดำเนินการ ( ) ดำเนินการ ก | NOT_DONE",
                "() ยังไม่ได้ดำเนินการ ( / ) ดำเนินการ ก | DONE",
                "(✓) ดำเนินการ ก | DONE",
                "[ ] ยังไม่ได้ดำเนินการ [✓] ดำเนินการ ก | DONE",
                "[✓] ยังไม่ได้ดำเนินการ [ ] ดำเนินการ ก | NOT_DONE",
                "[x] ยังไม่ได้ดำเนินการ [ ] ดำเนินการ ก | NOT_DONE",
                "[☐] ยังไม่ได้ดำเนินการ [☑] ดำเนินการ ก | DONE",
                "☐ ไม่ได้ดำเนินการ ☒ ดำเนินการ ก | DONE",
                "□ ยังไม่ดำเนินการ ■ ดำเนินการแล้ว ก | DONE",
                "✓ ดำเนินการ ก | DONE",
                "/ ดำเนินการ ก | DONE",
                "√ ยังไม่ได้ดำเนินการ ก | NOT_DONE",
                "☑ ดาเนินการ ก | DONE",
                "[ ] ยังไม่ได้ดำเนินการ [”] ดำเนินการ ก | DONE",
                "[ซ์ ] ยังไม่ได้ดำเนินการ [ ] ดำเน็นการ ก | NOT_DONE",
                "( ) ยังไม่ได้ดำเนินการ (/ ดำเนินการ ก | DONE",
                "[#] ยังไม่ใด้ดำเนินการ [/] ดำเนินการ ก | BOTH",
                "[”] ยังใม่ใด้ดำเนินการ [ ] ดำเนินการ ก | NOT_DONE",
                "[ ] ยงไม่ไดดำเนินการ [✓] ดำเนินการ ก | DONE",
                "(’) ยังไม่ได้ดำเนินการ ( ) ดำเนินการ ก | NOT_DONE",
                "เผยแพร่บนเว็บไซต์แล้ว | UNKNOWN",
                "☐ เผยแพร่บนเว็บไซต์แล้ว | NONE",
                "ไม่มีเรื่องร้องเรียนในปีนี้ | NOT_APPLICABLE",
                "☐ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ ไม่มีการจัดซื้อจัดจ้าง | NOT_APPLICABLE",
                "☑ ดำเนินการ ไม่มีเรื่องร้องเรียน | DONE",
                "ข้อนี้ไม่คิดคะแนน | NOT_APPLICABLE",
                "☑ มี ☐ ไม่มี | DONE",
                "☐ มี ☑ ไม่มี คำสั่งที่ 3 | NOT_DONE",
                "( ) เผยแพร่แล้ว ( / ) ยังไม่เผยแพร่ | NOT_DONE",
                "มีคำสั่งแต่งตั้งแล้ว ☑ มีการเผยแพร่ | NONE",
                "สำรวจการมี / ไม่มี ผลประโยชน์ทับซ้อน | UNKNOWN",
                "พิจารณาเผยแพร่ / ไม่เผยแพร่ ข้อมูลตามคำขอ | UNKNOWN",
                "จัดทำแล้ว [กม.] มี 3 ฉบับ | UNKNOWN",
                "/ ไม่มี | NOT_DONE",
                "/ มี | DONE",
                "'จัดทำแผน\n/ ไม่มี' | NOT_DONE",
                "[✔\uFE0F] มี [ ] ไม่มี | DONE",
                "[ ] มี [✔\uFE0F] ไม่มี | NOT_DONE",
                "[☐\uFE0F] มี [☑\uFE0F] ไม่มี | NOT_DONE",
                "✔\uFE0F มี | DONE",
                "✔\uFE0F ดำเนินการ ก | DONE",
                "(✔\uFE0F) ดำเนินการ ( ) ยังไม่ได้ดำเนินการ | DONE",
                "[V] มี [ ] ไม่มี | DONE",
                "[ ] มี [”] ไม่มี | NOT_DONE",
                "[ซ์ ] มี [ ] ไม่มี | DONE",
                "(’) มี ( ) ไม่มี | DONE",
                "( ) เผยแพร่ (\\) ไม่เผยแพร่ | NOT_DONE",
                "จัดทำแล้ว [น.] มี 3 ฉบับ | UNKNOWN",
                "จัดทำแล้ว [ก] มี 3 ฉบับ | UNKNOWN",
                "จัดทำแล้ว [12] มี 3 ฉบับ | UNKNOWN",
                "จัดทำแล้ว (ก) มี 3 ฉบับ | UNKNOWN",
                "สำรวจแล้ว มี/ ไม่มี | UNKNOWN"
            })
    void boxes_of_every_form_give_the_status(String text, Status status) {
        assertThat(read(text).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ จัดทำแผนแล้ว | จัดทำแผนแล้ว",
                "( ) ยังไม่ได้ดำเนินการ (/) ดำเนินการ: จัดทำแผนแล้ว | จัดทำแผนแล้ว",
                "จัดทำแผนแล้ว (/) ดำเนินการ | จัดทำแผนแล้ว",
                "ดำเนินการแล้วเสร็จ 3 โครงการ | ดำเนินการแล้วเสร็จ 3 โครงการ",
                "[ ] ยังไม่ใด้ดำเนินการ [/] ดำเนินการ จัดทำแผนแล้ว | จัดทำแผนแล้ว",
                "☑ ดำเนินการ เผยแพร่ (ก/ข) แล้ว | เผยแพร่ (ก/ข) แล้ว",
                "☑ มี ☐ ไม่มี มีคำสั่งที่ 12/2567 | มีคำสั่งที่ 12/2567"
            })
    void the_answer_is_without_boxes_and_labels(String text, String answer) {
        assertThat(read(text).answer().text()).isEqualTo(answer);
    }

    @Test
    void pieces_of_the_answer_keep_to_their_words() {
        Value two = Value.of("☑ ดำเนินการ ก", "t1r1c1", Place.ofCell("1", 1, 1))
                .append(Value.of("ข", "t2r1c1", Place.ofCell("2", 1, 1)));
        Value answer = Ticks.read(two).answer();
        assertThat(answer.text()).isEqualTo("ก\nข");
        assertThat(answer.placeAt(0).table()).isEqualTo("1");
        assertThat(answer.placeAt(2).table()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"/,'',DONE", "'',✓,NOT_DONE", "☑,☐,DONE", "☑,☑,BOTH", "'','',NONE", "มีแล้ว,'',NONE"})
    void columns_of_ticks_give_the_status(String done, String notDone, Status status) {
        assertThat(Ticks.ofColumns(done, notDone)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", " ✓ ", "☑", "x", "", "(/)"})
    void a_tick_alone_has_no_words(String cell) {
        assertThat(Ticks.lone(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"มี", "/ มีแล้ว", "1", "ก"})
    void words_beside_a_tick_are_words(String cell) {
        assertThat(Ticks.lone(cell)).isFalse();
    }

    @Test
    void says_why_an_answer_does_not_apply() {
        assertThat(Ticks.notApplicable("เนื่องจากไม่มีการจัดซื้อจัดจ้างในไตรมาสนี้"))
                .contains("ไม่มีการจัดซื้อจัดจ้าง");
        assertThat(Ticks.notApplicable("มีการจัดซื้อจัดจ้าง")).isEmpty();
    }
}
