package prongsai.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "๑. จัดทำ",
                "1. จัดทำ",
                "12) จัดทำ",
                "(3) จัดทำ",
                "(ก) จัดทำ",
                "๑.๒ วัตถุประสงค์",
                "- จัดเวที",
                "• จัดเวที",
                "☐ ยังไม่ได้ดำเนินการ",
                "☑ ดำเนินการ",
                "4.1.2 แผน"
            })
    void sees_an_item_begin(String line) {
        assertThat(ListMarkers.begins(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2566 เป็นต้นไป",
                "78.40 เป็น 91.25",
                "16.30 น. ของวัน",
                "- ก.ย. ๒๕๖๖",
                "- มีนาคม 2566",
                "-131,124",
                "น. ถึง",
                "พ.ศ. 2566",
                "1,250 ครั้ง",
                "12 คน"
            })
    void sees_no_item_begin(String line) {
        assertThat(ListMarkers.begins(line)).isFalse();
    }
}
