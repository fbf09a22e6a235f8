package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiRepairTest {
    /** Letters of a heap: 59,049 of them. */
    private static final int HEAP = 5;

    @ParameterizedTest
    @CsvSource({
        "\u0E17\u0E4D\u0E32, ทำ, sara-am",
        "\u0E17\u0E32\u0E4D, ทำ, sara-am",
        "\u0E17\u0E33\u0E32, ทำ, sara-am",
        "\u0E19\u0E4D\u0E49\u0E32, น้ำ, sara-am",
        "\u0E19\u0E33\u0E49, น้ำ, sara-am",
        "\u0E19\u0E33\u0E33\u0E49, น้ำ, sara-am",
        "ก\u0E48\u0E34, ก\u0E34\u0E48, mark-order",
        "ที\u0E48\u0E48, ที่, doubled-mark",
        "เเผน, แผน, lone-e",
        "กล\u0E45ง, กลาง, long-aa",
        "ส านัก, สำนัก, spaced-aa",
        "ต าบล, ตำบล, spaced-aa",
        "พน \u0E31กงาน, พนักงาน, space-before-mark",
        "ท\uF70A\u0E35, ที่, private-use",
        "\u200Bแผน, แผน, invisible",
        "ป ร ะ ชุ ม ชี้ แ จ ง พนักงาน, ประชุมชี้แจง พนักงาน, letter-spaced",
    })
    void repairs_each_kind_of_damage_and_names_its_cause(String broken, String right, String cause) {
        ThaiRepair.Result result = ThaiRepair.repair(broken);

        assertThat(result.text()).isEqualTo(right);
        assertThat(result.fixes()).extracting(ThaiRepair.Fix::cause).contains(cause);
    }

    @ParameterizedTest
    @CsvSource({
        "การจัดซื้อจัดจ้างที่กำหนดไว้แล้ว",
        "ฤๅษี",
        "ก่อน - หลัง",
        "E-Service ทำได้ ๒๔ ชั่วโมง",
        "ก ข ค ง",
        "plain text",
    })
    void leaves_sound_text_as_it_is(String sound) {
        ThaiRepair.Result result = ThaiRepair.repair(sound);

        assertThat(result.text()).isEqualTo(sound);
        assertThat(result.fixes()).isEmpty();
    }

    @Test
    void counts_how_often_a_cause_acted() {
        assertThat(ThaiRepair.repair("ส านัก ก าหนด จ านวน").fixes())
                .containsExactly(new ThaiRepair.Fix("spaced-aa", 3));
    }

    @Test
    void marks_in_heaps_come_to_rest() {
        String marks = "ก\u0E31\u0E33\u0E32\u0E38\u0E48\u0E4C\u0E4D ";
        for (int number = 0; number < Math.pow(marks.length(), HEAP); number++) {
            StringBuilder heap = new StringBuilder();
            for (int rest = number, i = 0; i < HEAP; i++, rest /= marks.length()) {
                heap.append(marks.charAt(rest % marks.length()));
            }
            String once = ThaiRepair.text(heap.toString());
            assertThat(ThaiRepair.text(once)).as(heap.toString()).isEqualTo(once);
        }
    }
}
