package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.present.SharedSamples.DRAFT;
import static prongsai.present.SharedSamples.NONGBUA;
import static prongsai.present.SharedSamples.SIBUN;
import static prongsai.present.SharedSamples.THAN;
import static prongsai.present.SharedSamples.THUNG;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.shared.Passage;

class FirstSeenTest {
    @Test
    void is_the_earliest_date_when_all_are_dated() {
        assertThat(FirstSeen.of(List.of(NONGBUA, SIBUN, DRAFT))).contains(SIBUN);
        assertThat(FirstSeen.of(List.of(NONGBUA, THUNG, SIBUN, DRAFT))).contains(THUNG);
    }

    @Test
    void is_the_earliest_year_when_a_date_is_unknown() {
        assertThat(FirstSeen.of(List.of(THAN, THUNG))).contains(THUNG);
    }

    @Test
    void is_nobody_when_it_cannot_be_told() {
        assertThat(FirstSeen.of(List.of(THAN, NONGBUA)))
                .as("same year, one undated")
                .isEmpty();
        assertThat(FirstSeen.of(List.of(NONGBUA, NONGBUA))).isEmpty();
        assertThat(FirstSeen.of(List.of())).isEmpty();
    }

    @Test
    void says_nothing_of_a_passage_when_more_agencies_have_it_than_are_shown() {
        List<Passage> passages = SharedSamples.full().passages();
        assertThat(FirstSeen.agencies(passages.get(0))).isZero();
        assertThat(FirstSeen.of(DRAFT, passages.get(0))).isEmpty();
        assertThat(FirstSeen.of(DRAFT, passages.get(1))).as("one other, later").contains(DRAFT);
        assertThat(FirstSeen.of(DRAFT, passages.get(2)))
                .as("two others, both shown")
                .contains(THUNG);
        assertThat(FirstSeen.agencies(passages.get(8))).isEqualTo(3);
        assertThat(FirstSeen.of(DRAFT, passages.get(8)))
                .as("three others, one shown")
                .isEmpty();
    }
}
