package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class WinnowProperties {
    private static Set<Integer> fingerprints(String text) {
        return Arrays.stream(Winnow.of(text)).boxed().collect(Collectors.toSet());
    }

    @Property
    void texts_with_a_common_run_share_a_fingerprint(
            @ForAll @CharRange(from = 'ก', to = 'ฮ') @StringLength(min = 12, max = 40) String run,
            @ForAll @CharRange(from = 'ก', to = 'ฮ') @StringLength(max = 30) String before,
            @ForAll @CharRange(from = 'ก', to = 'ฮ') @StringLength(max = 30) String behind) {
        Set<Integer> shared = fingerprints(before + run + behind);
        shared.retainAll(fingerprints(behind + run + before));
        assertThat(shared).isNotEmpty();
    }

    @Property
    void fingerprints_are_sorted_and_each_there_once(
            @ForAll @CharRange(from = 'ก', to = 'ค') @StringLength(max = 200) String text) {
        assertThat(Winnow.of(text)).isSorted().doesNotHaveDuplicates();
    }

    @Example
    void text_shorter_than_a_gram_has_none() {
        assertThat(Winnow.of("หกตัวอ")).isEmpty();
        assertThat(Winnow.of("เจ็ดตัว")).hasSize(1);
    }

    /** An index on disk has them: another number for the same gram would find nothing there. */
    @Example
    void fingerprints_stay_what_they_are_on_disk() {
        assertThat(Winnow.of("จัดอบรมบุคลากรเรื่องการให้บริการ2566"))
                .containsExactly(
                        -2048060472, -1929547026, -1751392679, -1551335430, -1509737344, -1301699160, -847648032);
    }

    /** By the definition, with as many windows as there are. */
    @Property
    void of_each_window_one_fingerprint_is_kept(
            @ForAll @CharRange(from = 'ก', to = 'จ') @StringLength(min = 12, max = 60) String text) {
        Set<Integer> all = fingerprints(text);
        for (int from = 0; from + Winnow.SURE <= text.length(); from++) {
            Set<Integer> window = fingerprints(text.substring(from, from + Winnow.SURE));
            assertThat(window).hasSize(1);
            assertThat(all).containsAll(window);
        }
    }
}
