package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ThaiRepairProperties {
    @Provide
    Arbitrary<String> thai() {
        return Arbitraries.strings()
                .withCharRange('\u0E01', '\u0E3A')
                .withCharRange('\u0E40', '\u0E4E')
                .withChars(' ', '\n', 'a', '1', '\uF70A', '\u200B')
                .ofMaxLength(60);
    }

    @Property
    void a_repaired_text_needs_no_second_repair(@ForAll("thai") String text) {
        String once = ThaiRepair.text(text);

        assertThat(ThaiRepair.text(ThaiRepair.text(once))).isEqualTo(ThaiRepair.text(once));
    }

    @Property
    void a_tone_mark_never_stands_before_a_vowel_sign_or_after_sara_am(@ForAll("thai") String text) {
        String repaired = ThaiRepair.text(text);

        for (int i = 0; i + 1 < repaired.length(); i++) {
            char a = repaired.charAt(i);
            char b = repaired.charAt(i + 1);
            assertThat(Thai.isTone(a) && (Thai.isBelow(b) || (Thai.isAbove(b) && b != Thai.NIKHAHIT)))
                    .as("marks in order in %s", repaired)
                    .isFalse();
            assertThat(a == Thai.SARA_AM && Thai.isTone(b))
                    .as("sara am last in %s", repaired)
                    .isFalse();
        }
    }

    @Property
    void consonants_are_neither_lost_nor_made(@ForAll("thai") String text) {
        assertThat(consonants(ThaiRepair.text(text))).isEqualTo(consonants(text.replace('\uF70A', ' ')));
    }

    private static String consonants(String text) {
        return text.codePoints()
                .filter(Thai::isConsonant)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
