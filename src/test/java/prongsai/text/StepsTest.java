package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void cuts_running_text_at_its_numbers() {
        assertThat(Steps.split("ดำเนินการดังนี้ 1. จัดทำคู่มือ ตัวชี้วัดที่ 9.4 2. ประชุม 15 คน 3.เผยแพร่"))
                .extracting(Steps.Step::number, Steps.Step::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, "ดำเนินการดังนี้"),
                        org.assertj.core.groups.Tuple.tuple(1, "จัดทำคู่มือ ตัวชี้วัดที่ 9.4"),
                        org.assertj.core.groups.Tuple.tuple(2, "ประชุม 15 คน"),
                        org.assertj.core.groups.Tuple.tuple(3, "เผยแพร่"));
    }

    @Test
    void puts_steps_on_lines_of_their_own_and_changes_nothing_else() {
        assertThat(Steps.lines("๑. ก่อน (๑) ชื่อ (๒) เวลา ๒. หลัง")).isEqualTo("๑. ก่อน\n(๑) ชื่อ\n(๒) เวลา\n๒. หลัง");
        assertThat(Steps.lines("๑) ก่อน ๒) หลัง")).isEqualTo("๑) ก่อน\n๒) หลัง");
        assertThat(Steps.lines("ปี 2566 (สอง) ครั้ง.")).isEqualTo("ปี 2566 (สอง) ครั้ง.");
        assertThat(Steps.lines("ข้อ 3. ที่ 2 ปี 2566.")).isEqualTo("ข้อ 3. ที่ 2 ปี 2566.");
    }
}
