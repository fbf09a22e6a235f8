package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithheldTest {
    @Test
    void a_position_that_begins_like_a_name_stays_and_the_name_behind_it_goes() {
        assertThat(Withheld.masked("นายกเทศมนตรี มอบนโยบาย")).isEqualTo("นายกเทศมนตรี มอบนโยบาย");
        assertThat(Withheld.masked("นายกองค์การบริหารส่วนตำบล นายสมชาย ใจดี มอบ"))
                .isEqualTo("นายกองค์การบริหารส่วนตำบล " + "–".repeat(8) + " –––– มอบ");
        assertThat(Withheld.masked("นายกิตติ ใจดี")).isEqualTo("–––––––– ––––");
    }
}
