package prongsai.annotate.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FaceTest {
    private static final String REGULAR = "sarabun-regular.ttf";

    private static Shaped.Cluster only(Face face, String text) {
        List<Shaped.Cluster> clusters = face.set(text).clusters();
        assertThat(clusters).hasSize(1);
        return clusters.getFirst();
    }

    @Test
    void sets_a_letter_with_its_marks_as_one() throws Exception {
        try (Face face = Face.of(REGULAR)) {
            Shaped shaped = face.set("ที่น้ำป่า");
            // น้ำ ends with the aa that ำ came apart into; ป่า is ป่ and า.
            assertThat(shaped.clusters().stream().map(Shaped.Cluster::text)).containsExactly("ที่", "น้ำ", "ป่", "า");
            assertThat(shaped.clusters().stream().map(Shaped.Cluster::text).collect(Collectors.joining()))
                    .isEqualTo("ที่น้ำป่า");
        }
    }

    @Test
    void draws_a_tone_mark_otherwise_over_a_vowel_and_beside_a_tall_letter() throws Exception {
        try (Face face = Face.of(REGULAR)) {
            int plain = only(face, "ก่").glyphs().get(1).id();
            int overVowel = only(face, "กี่").glyphs().get(2).id();
            int byTall = only(face, "ป่").glyphs().get(1).id();
            assertThat(overVowel).isNotEqualTo(plain);
            assertThat(byTall).isNotEqualTo(plain);
        }
    }

    @Test
    void says_which_glyphs_need_their_words_beside_them() throws Exception {
        try (Face face = Face.of(REGULAR)) {
            assertThat(face.says(only(face, "ก"))).isTrue();
            assertThat(face.says(only(face, "น้ำ"))).isFalse();
        }
    }

    @Test
    void sets_each_character_when_the_machine_has_no_shaper() throws Exception {
        try (Face face = Face.unshaped(REGULAR)) {
            Shaped shaped = face.set("ที่นี่");
            assertThat(shaped.clusters()).hasSize(6);
            assertThat(shaped.width(0, 6)).isPositive();
        }
    }

    @Test
    void breaks_lines_between_words_and_never_before_a_mark() throws Exception {
        try (Face face = Face.of(REGULAR)) {
            List<String> lines = Typesetter.lines(face, "โปรดระบุผลลัพธ์หรือความสำเร็จที่เกิดขึ้น", 6000).stream()
                    .map(line -> line.shaped().clusters().subList(line.from(), line.to()).stream()
                            .map(Shaped.Cluster::text)
                            .collect(Collectors.joining()))
                    .toList();
            assertThat(lines).containsExactly("โปรดระบุ", "ผลลัพธ์หรือ", "ความสำเร็จที่", "เกิดขึ้น");
        }
    }
}
