package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiWordsTest {
    @ParameterizedTest
    @CsvSource({"จำนวน, จานวน", "การดำเนินการ, การดาเนินการ", "การประชุม, กำรประชุม", "โรงพยาบาล, โรงพยำบำล"})
    void prefers_the_word_to_its_damage(String word, String damaged) {
        assertThat(ThaiWords.prefers(word, damaged)).isTrue();
        assertThat(ThaiWords.prefers(damaged, word)).isFalse();
    }

    @Test
    void prefers_neither_where_both_are_words() {
        assertThat(ThaiWords.prefers("นำไปใช้", "นาไปใช้")).isFalse();
        assertThat(ThaiWords.prefers("นาไปใช้", "นำไปใช้")).isFalse();
        assertThat(ThaiWords.prefers("สานักงาน", "สำนักงาน")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "แต่ ง ตั้ ง คณะกรรมการ, แต่งตั้ง คณะกรรมการ",
        "พระราชบั ญ ญั ติ, พระราชบัญญัติ",
        "ก ารเงิน, การเงิน",
        "ด าเนินการ, ดำเนินการ"
    })
    void joins_what_only_together_is_a_word(String apart, String together) {
        assertThat(ThaiRepair.text(apart)).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({"ข้อ ก ข ค", "ณ ที่ ว่าการ", "แล้ว ก็ ดี มี", "ฝ่าย ก และ ข"})
    void leaves_letters_and_short_words_that_stand_by_themselves(String text) {
        assertThat(ThaiRepair.repair(text).fixes()).isEmpty();
    }

    @Test
    void finds_letters_where_no_syllable_has_them() {
        assertThat(ThaiForm.faults("การดำเนินการที่น้ำท่วมเขาพนมเปญ")).isZero();
        assertThat(ThaiForm.faults("\u0E48ก")).isEqualTo(1);
        assertThat(ThaiForm.faults("กเ")).isEqualTo(1);
        assertThat(ThaiForm.faults("า ะ")).isEqualTo(2);
    }
}
