package prongsai.search.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JudgedTest {
    private static final Judged TWO = new Judged("q", "exact", "?", false, Map.of("a", 3, "b", 1));

    @Test
    void the_ideal_order_is_one_and_what_is_missed_counts_less() {
        assertThat(TWO.ndcg(List.of("a", "b"))).isEqualTo(1);
        // Gains 7 and 1; the second place is divided by log2(3) = 1.58496.
        assertThat(TWO.ndcg(List.of("b", "a"))).isEqualTo((1 + 7 / 1.58496) / (7 + 1 / 1.58496), within(1e-4));
        assertThat(TWO.ndcg(List.of("x", "a", "a"))).isEqualTo(7 / 1.58496 / (7 + 1 / 1.58496), within(1e-4));
        assertThat(TWO.ndcg(List.of())).isZero();
    }

    @Test
    void every_question_has_a_record_that_answers_it() {
        List<Judged> questions = Judged.all(JudgedReports.grown(160));
        assertThat(questions).hasSizeGreaterThanOrEqualTo(60);
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.grades()).isNotEmpty());
        assertThat(questions.stream().filter(Judged::aside).count()).isBetween(20L, 30L);
    }

    @Test
    void passages_are_printed_as_their_topic_says() {
        assertThat(Printing.of("23 มกราคม 2566", Topic.How.THAI, new Random(1))).isEqualTo("๒๓ มกราคม ๒๕๖๖");
        String text = "ติดตั้งเครื่องสูบน้ำและกระสอบทรายก่อนน้ำหลาก";
        assertThat(Printing.of(text, Topic.How.OCR, new Random(1))).isNotEqualTo(text);
        assertThat(Printing.of(text, Topic.How.CLEAN, new Random(1))).isEqualTo(text);
    }
}
