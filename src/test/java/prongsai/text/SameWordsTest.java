package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameWordsTest {
    /** The words between the brackets of {@code text}, as they stand in {@code other}. */
    private static Optional<String> found(String text, String other) {
        int start = text.indexOf('[');
        int end = text.indexOf(']') - 1;
        return SameWords.find(text.replaceAll("[\\[\\]]", ""), start, end, other)
                .map(span -> other.substring(span.start(), span.end()));
    }

    @Test
    void finds_words_in_thai_digits_when_they_are_known_in_arabic() {
        assertThat(found("เมื่อวันที่ [15 มกราคม 2566] ณ ศาลา", "๑. เมื่อวันที่ ๑๕ มกราคม ๒๕๖๖ ณ ศาลา"))
                .contains("๑๕ มกราคม ๒๕๖๖");
    }

    @Test
    void finds_words_over_a_line_break_when_the_other_writing_has_none() {
        assertThat(found("จัดทำ[แผน\nพัฒนา]ท้องถิ่น", "☑ ดำเนินการ จัดทำแผน พัฒนาท้องถิ่น"))
                .contains("แผน พัฒนา");
    }

    @Test
    void finds_words_when_signs_that_show_nothing_stand_between_them() {
        assertThat(found("[หนองบัว]", "ตำบลหนอง\u200Bบัว")).contains("หนอง\u200Bบัว");
    }

    @Test
    void takes_the_place_whose_surroundings_agree_when_words_stand_twice() {
        assertThat(SameWords.find("ก อบต. ข อบต. ค", 9, 13, "๑) ก อบต. ข อบต. ค"))
                .contains(new SameWords.Span(12, 16));
        assertThat(SameWords.find("ก อบต. ข อบต. ค", 2, 6, "๑) ก อบต. ข อบต. ค"))
                .contains(new SameWords.Span(5, 9));
    }

    @Test
    void finds_nothing_when_nothing_tells_which_of_two_places_is_meant() {
        assertThat(found("[อบต.]", "แจ้ง อบต. และส่ง อบต. แล้ว")).isEmpty();
    }

    @Test
    void finds_nothing_when_the_words_are_not_there() {
        assertThat(found("[ประกาศ]แล้ว", "ประกอบแล้ว")).isEmpty();
        assertThat(found("ก[ ]ข", "ก ข")).isEmpty();
        assertThat(SameWords.find("", 0, 0, "ก")).isEmpty();
        assertThat(SameWords.find("ก", 0, 1, "")).isEmpty();
    }
}
