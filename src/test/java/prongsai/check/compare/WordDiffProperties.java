package prongsai.check.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.model.compare.Comparison.Words.Fate.ADDED;
import static prongsai.model.compare.Comparison.Words.Fate.KEPT;
import static prongsai.model.compare.Comparison.Words.Fate.REMOVED;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import prongsai.model.compare.Comparison.Words;
import prongsai.text.Thai;

/** Which words changed, for sentences written here and for any text. */
class WordDiffProperties {
    private static String joined(List<Words> words, Words.Fate... fates) {
        Set<Words.Fate> wanted = Set.of(fates);
        return words.stream()
                .filter(some -> wanted.contains(some.fate()))
                .map(Words::text)
                .collect(Collectors.joining());
    }

    private static List<Words> diff(String a, String b) {
        return new WordDiff().of(a, b).orElseThrow();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "ประชุม", "คณะ", "กรรมการ", "เผยแพร่", "น้ำ", "ผู้", "ที่", "่", "ำ", "า", " ", "\n", "1", "๒", "2566",
                "-", "No Gift", "😀", "(", "ๆ");
        return words.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property(tries = 400)
    void kept_and_removed_are_the_first_text_and_kept_and_added_the_second(
            @ForAll("texts") String a, @ForAll("texts") String b) {
        List<Words> words = diff(a, b);
        assertThat(joined(words, KEPT, REMOVED)).isEqualTo(a);
        assertThat(joined(words, KEPT, ADDED)).isEqualTo(b);
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i).text()).isNotEmpty();
            if (i > 0) {
                assertThat(words.get(i).fate()).isNotEqualTo(words.get(i - 1).fate());
            }
        }
    }

    @Property(tries = 200)
    void words_make_the_text_and_none_begins_with_what_needs_a_consonant_before_it(@ForAll("texts") String text) {
        List<String> words = WordDiff.words(text);
        assertThat(String.join("", words)).isEqualTo(text);
        assertThat(words.stream().skip(1)).noneMatch(word -> Thai.cannotBegin(word.charAt(0)));
    }

    @Property(tries = 100)
    void a_text_and_itself_have_only_kept_words(@ForAll("texts") String text) {
        assertThat(diff(text, text)).isEqualTo(text.isEmpty() ? List.of() : List.of(new Words(KEPT, text)));
    }

    @Example
    void a_year_that_changed_stands_alone() {
        assertThat(diff(
                        "จัดประชุมเมื่อวันที่ 3 มกราคม 2565 ณ ห้องประชุม",
                        "จัดประชุมเมื่อวันที่ 3 มกราคม 2566 ณ ห้องประชุม"))
                .containsExactly(
                        new Words(KEPT, "จัดประชุมเมื่อวันที่ 3 มกราคม "),
                        new Words(REMOVED, "2565"),
                        new Words(ADDED, "2566"),
                        new Words(KEPT, " ณ ห้องประชุม"));
    }

    @Example
    void a_word_is_exchanged_whole_with_its_marks() {
        assertThat(diff("เผยแพร่ทางเว็บไซต์", "เผยแพร่ทางหนังสือ"))
                .containsExactly(
                        new Words(KEPT, "เผยแพร่ทาง"), new Words(REMOVED, "เว็บไซต์"), new Words(ADDED, "หนังสือ"));
    }

    @Example
    void words_behind_each_other_that_changed_are_one_change_with_the_blank_between_them() {
        assertThat(diff("กองคลัง และสำนักปลัด", "กองช่าง หรือสำนักปลัด"))
                .containsExactly(
                        new Words(KEPT, "กอง"),
                        new Words(REMOVED, "คลัง และ"),
                        new Words(ADDED, "ช่าง หรือ"),
                        new Words(KEPT, "สำนักปลัด"));
    }

    @Example
    void an_empty_text_has_everything_added() {
        assertThat(diff("", "ประชุม")).containsExactly(new Words(ADDED, "ประชุม"));
        assertThat(diff("ประชุม", "")).containsExactly(new Words(REMOVED, "ประชุม"));
    }

    @Example
    void a_pair_that_is_too_long_is_not_compared_unless_there_is_nothing_to_compare() {
        String text = "ก ".repeat(60_000);
        assertThat(new WordDiff().of(text, text + "ข")).isEmpty();
        assertThat(diff(text, text)).containsExactly(new Words(KEPT, text));
        assertThat(diff("", text)).containsExactly(new Words(ADDED, text));
        assertThat(diff(text, "")).containsExactly(new Words(REMOVED, text));
    }

    @Example
    void many_long_pairs_are_not_all_compared_and_short_ones_after_them_are() {
        WordDiff diff = new WordDiff();
        String text = "ประชุม ".repeat(WordDiff.MOST_LETTERS / 16);
        int compared = 0;
        for (int i = 0; i < 20; i++) {
            compared += diff.of(text, text + i).isPresent() ? 1 : 0;
        }
        assertThat(compared).isBetween(1, 4);
        assertThat(diff.of("ประชุม 2565", "ประชุม 2566")).isPresent();
    }

    @Example
    void short_pairs_are_compared_though_long_ones_used_up_what_one_comparison_takes() {
        WordDiff diff = new WordDiff();
        String longest = "ก".repeat(WordDiff.MOST_LETTERS / 2 - 1);
        assertThat(diff.of(longest, longest + "ข")).isPresent();
        assertThat(diff.of(longest, longest + "ค")).isPresent();
        assertThat(diff.of("ประชุม ".repeat(500), "ประชุม ".repeat(501))).isEmpty();
        String brief = "ก".repeat(999);
        assertThat(diff.of(brief, brief + "ข")).isPresent();
    }
}
