package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThaiTest {
    @Test
    void five_vowels_lead_their_consonant() {
        String leading = IntStream.range(0, 0x10000)
                .filter(Thai::isLeadingVowel)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(leading).isEqualTo("เแโใไ");
    }
}
