package prongsai.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximateTest {
    @ParameterizedTest
    @CsvSource({
        "กล้องวงจรปิต, ติดกล้องวงจรปิดที่ตลาด, 1, กล้องวงจรปิด",
        "อักษรเบลล์, เป็นอักษรเบรลล์วางไว้, 1, อักษรเบรลล์",
        "สนามเด็กเล่น, สนามเด็กเล่น, 0, สนามเด็กเล่น",
        "ยุงลาย, กำจัดยูงลาย, 1, ยูงลาย"
    })
    void gives_the_nearest_stretch(String letters, String text, int distance, String stretch) {
        Approximate.Stretch nearest = new Approximate(letters).nearest(text);
        assertThat(nearest.distance()).isEqualTo(distance);
        assertThat(text.substring(nearest.start(), nearest.end())).isEqualTo(stretch);
    }

    @Test
    void a_text_without_any_of_the_letters_is_as_far_as_they_are_many() {
        assertThat(new Approximate("กขค").nearest("งจฉ").distance()).isEqualTo(3);
        assertThat(new Approximate("กขค").nearest("").distance()).isEqualTo(3);
        assertThatThrownBy(() -> new Approximate("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Approximate("ก".repeat(64))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1000)
    void the_distance_is_that_of_the_table_of_all_distances(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'ก', to = 'ฅ') String letters,
            @ForAll @StringLength(max = 30) @CharRange(from = 'ก', to = 'ฅ') String text) {
        Approximate.Stretch nearest = new Approximate(letters).nearest(text);
        assertThat(nearest.distance()).isEqualTo(slow(letters, text));
        assertThat(whole(letters, text.substring(nearest.start(), nearest.end())))
                .isEqualTo(nearest.distance());
    }

    /** Sellers' table: the beginning of the text costs nothing. */
    private static int slow(String letters, String text) {
        int best = letters.length();
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= Math.min(text.length(), from + letters.length() * 2); to++) {
                best = Math.min(best, whole(letters, text.substring(from, to)));
            }
        }
        return best;
    }

    private static int whole(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    table[i][j] = Math.min(table[i - 1][j - 1] + other, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }
}
