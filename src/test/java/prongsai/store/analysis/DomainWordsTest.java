package prongsai.store.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainWordsTest {
    private static final Path REFERENCE = Path.of("src/main/resources/prongsai/reference");
    private static final Path STORE = Path.of("src/main/resources/prongsai/store");

    private static Stream<DomainWords.Word> shipped() {
        return DomainWords.shipped().all().stream();
    }

    private static List<String> cut(String text) {
        return ThaiChain.words(text).stream().map(ThaiChain.Word::term).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_word_of_the_domain_is_cut_the_same_and_its_neighbours_right_wherever_it_stands(DomainWords.Word word) {
        for (String before : List.of("การ", "ผล", "ประกาศ", "")) {
            for (String behind : List.of("ของ", "แล้ว", "ประจำ", "")) {
                List<String> expected = new ArrayList<>();
                if (!before.isEmpty()) {
                    expected.add(before);
                }
                expected.addAll(word.parts());
                if (!behind.isEmpty()) {
                    expected.add(behind);
                }
                assertThat(cut(before + word.text() + behind)).isEqualTo(expected);
            }
        }
    }

    /** Else a question for the part alone would not find it. */
    @ParameterizedTest
    @MethodSource("shipped")
    void a_part_by_itself_is_cut_as_in_the_word(DomainWords.Word word) {
        assertThat(word.parts()).allSatisfy(part -> assertThat(cut(part)).containsExactly(part));
    }

    @Test
    void each_word_stands_once_and_in_the_source_that_its_heading_names() throws IOException {
        StringBuilder official = new StringBuilder();
        try (Stream<Path> files = Files.list(REFERENCE)) {
            for (Path file : files.filter(DomainWordsTest::official).toList()) {
                official.append(Files.readString(file));
            }
        }
        String[] parts =
                Files.readString(STORE.resolve("domain-words.txt")).split("(?m)^# (?=Catalogues|What people|By hand)");
        assertThat(parts).hasSize(4);
        String synonyms = Files.readString(STORE.resolve("synonyms.txt"));
        assertThat(words(parts[1]))
                .allMatch(word -> official.indexOf(word) >= 0)
                .hasSizeGreaterThan(20);
        assertThat(words(parts[2])).allMatch(synonyms::contains).hasSizeGreaterThan(40);
        assertThat(shipped().map(DomainWords.Word::text)).doesNotHaveDuplicates();
    }

    private static boolean official(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("oit-") || name.startsWith("official-") || name.equals("indicators.json");
    }

    private static List<String> words(String part) {
        return DomainWords.of(part.lines().skip(1).toList()).all().stream()
                .map(DomainWords.Word::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"กิจกรรมการอบรม, กิจกรรม|การ|อบรม", "สายการบินไทย, สาย|การ|บิน|ไทย", "มีนาคม, มีนาคม"})
    void words_that_only_have_such_letters_are_cut_as_before(String text, String words) {
        assertThat(String.join("|", cut(text))).isEqualTo(words);
    }

    @Test
    void a_word_ends_at_a_cluster_and_the_longest_is_taken() {
        DomainWords some = DomainWords.of(List.of("# ข้อสังเกต", "", "กลา", "กลาง วัน", "กลาง"));
        assertThat(some.at("กลางวันนี้", 0).map(DomainWords.Word::parts)).contains(List.of("กลาง", "วัน"));
        assertThat(some.at("กลางวัง", 0).map(DomainWords.Word::text)).contains("กลาง");
        assertThat(some.at("กลางิ", 0).map(DomainWords.Word::text))
                .as("a vowel belongs to the last letter")
                .contains("กลา");
        assertThat(some.at("เกลา", 1))
                .as("the vowel before belongs to the first")
                .isEmpty();
        assertThat(some.at("ข้อ", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oit-2566.json", "oit-2569.json", "official-phrases.txt", "SOURCES.md"})
    void without_words_of_the_domain_a_text_is_cut_as_lucene_cuts_it(String file) throws IOException {
        String text = Files.readString(REFERENCE.resolve(file), StandardCharsets.UTF_8);
        assertThat(tokens(new WordsTokenizer(DomainWords.of(List.of())), text))
                .isEqualTo(tokens(new ThaiTokenizer(), text));
    }

    private static List<String> tokens(Tokenizer tokenizer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        tokenizer.setReader(new StringReader(text));
        try (TokenStream stream = tokenizer) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term + " " + offset.startOffset() + " " + offset.endOffset());
            }
            stream.end();
        }
        return tokens;
    }
}
