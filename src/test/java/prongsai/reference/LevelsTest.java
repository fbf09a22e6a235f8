package prongsai.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private final Levels levels = new Levels(Catalogues.shipped());

    private List<String> possible(int year, double overall) {
        return levels.judge(year, overall).orElseThrow().possible();
    }

    private List<String> possible(int year, double overall, double iit, double eit, double oit) {
        return levels.judge(year, overall, Optional.of(iit), Optional.of(eit), Optional.of(oit))
                .orElseThrow()
                .possible();
    }

    @Test
    void judges_by_the_overall_score_alone_up_to_2565() {
        assertThat(possible(2565, 85.15)).containsExactly("A");
        assertThat(possible(2565, 95)).containsExactly("AA");
        assertThat(possible(2565, 94.99)).containsExactly("A");
        assertThat(possible(2565, 84.99)).containsExactly("B");
        assertThat(possible(2565, 64.99)).containsExactly("D");
        assertThat(possible(2565, 54.99)).containsExactly("E");
        assertThat(possible(2565, 49.99)).containsExactly("F");
        assertThat(possible(2564, 100)).containsExactly("AA");
        assertThat(possible(2562, 0)).containsExactly("F");
    }

    @Test
    void a_score_of_85_39_in_2566_cannot_be_the_highest_level() {
        assertThat(possible(2566, 86.47)).containsExactly("ผ่านดี", "ผ่าน");
        assertThat(levels.judge(2566, 86.47).orElseThrow().allows("ผ่านดีเยี่ยม"))
                .isFalse();
    }

    @Test
    void needs_every_instrument_for_the_better_levels_from_2566() {
        assertThat(possible(2566, 98.26, 97.65, 96.54, 100)).containsExactly("ผ่านดีเยี่ยม");
        assertThat(possible(2566, 96, 99, 90, 98)).containsExactly("ผ่านดี");
        assertThat(possible(2566, 90, 99, 84.99, 87)).containsExactly("ผ่าน");
        assertThat(possible(2566, 80.29)).containsExactly("ต้องปรับปรุง");
        assertThat(possible(2566, 80.29, 100, 100, 50.73)).containsExactly("ต้องปรับปรุง");
        assertThat(possible(2566, 69.99)).containsExactly("ต้องปรับปรุงโดยด่วน");
        assertThat(possible(2566, 95)).containsExactly("ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน");
    }

    @Test
    void leaves_open_what_a_missing_instrument_would_decide() {
        assertThat(levels.judge(2566, 96, Optional.of(99.0), Optional.of(94.99), Optional.empty())
                        .orElseThrow()
                        .possible())
                .containsExactly("ผ่านดี", "ผ่าน");
    }

    @Test
    void compares_to_two_decimals() {
        assertThat(possible(2565, 84.995000001)).containsExactly("A");
        assertThat(possible(2565, 84.994)).containsExactly("B");
    }

    @Test
    void says_how_sure_the_years_rule_is() {
        assertThat(levels.judge(2565, 90).orElseThrow().basis()).isEqualTo("levels 2565, certain");
        assertThat(levels.judge(2566, 90).orElseThrow().certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(levels.judge(2568, 90).orElseThrow().certainty()).isEqualTo(Certainty.ASSUMED);
    }

    @Test
    void does_not_judge_a_year_whose_rule_is_not_known() {
        assertThat(levels.judge(2569, 90)).isEmpty();
        assertThat(levels.labels(2569)).isEmpty();
        assertThat(levels.judge(2540, 90)).isEmpty();
    }

    @Test
    void calls_letters_obsolete_after_2565_only() {
        assertThat(levels.isObsolete("AA", 2565)).isFalse();
        assertThat(levels.isObsolete("AA", 2566)).isTrue();
        assertThat(levels.isObsolete("F", 2569)).isTrue();
        assertThat(levels.isObsolete("ผ่าน", 2569)).isFalse();
        assertThat(levels.isObsolete("ผ่าน", 2565)).isFalse();
        assertThat(levels.isObsolete("ดีมาก", 2566)).isFalse();
    }

    @Test
    void lists_longer_labels_before_those_they_begin_with() {
        List<String> all = levels.allLabels();
        assertThat(all).hasSize(12);
        assertThat(all.indexOf("ผ่านดีเยี่ยม")).isLessThan(all.indexOf("ผ่านดี"));
        assertThat(all.indexOf("ผ่านดี")).isLessThan(all.indexOf("ผ่าน"));
        assertThat(all.indexOf("ต้องปรับปรุงโดยด่วน")).isLessThan(all.indexOf("ต้องปรับปรุง"));
        assertThat(all.indexOf("AA")).isLessThan(all.indexOf("A"));
    }

    @Test
    void weighs_instruments_three_three_four() {
        Weights weights =
                Catalogues.shipped().ofYear(2566).orElseThrow().weights().orElseThrow();
        assertThat(weights.overall(97.65, 96.54, 100)).isBetween(98.2569, 98.2571);
        assertThat(weights.of(Instrument.OIT)).isEqualTo(0.4);
    }
}
