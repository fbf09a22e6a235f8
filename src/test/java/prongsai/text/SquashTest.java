package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SquashTest {
    @Test
    void keeps_letters_digits_and_marks_alone() {
        assertThat(Squash.of("- แผนฯ ปี พ.ศ. ๒๕๖๖ (No Gift Policy) ต่าง ๆ")).isEqualTo("แผนปีพศ2566nogiftpolicyต่าง");
    }

    @Test
    void knows_the_way_back() {
        Squash squash = Squash.mapped("อบต. ดอน แก้ว");
        int at = squash.text().indexOf("ดอนแก้ว");

        assertThat("อบต. ดอน แก้ว".substring(squash.start(at), squash.end(at + "ดอนแก้ว".length())))
                .isEqualTo("ดอน แก้ว");
    }

    @Test
    void likeness_is_one_for_equal_and_small_for_unlike_texts() {
        assertThat(Similarity.dice("แผนงาน", "แผนงาน")).isEqualTo(1);
        assertThat(Similarity.dice("แผนงาน", "ช่องทาง")).isLessThan(0.3);
        assertThat(Similarity.distance("ประเมิน", "ประเมิณ", 3)).isEqualTo(1);
        assertThat(Similarity.longestCommonRun("กขคงจ", "ฮขคงฮ")).isEqualTo(3);
    }
}
