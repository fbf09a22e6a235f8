package prongsai.store.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Long texts are cut a part after the other, as if they were cut at once. */
class WordsTokenizerProperties {
    private record Token(String term, int start, int end) {}

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> phrases = Arbitraries.of(
                "จัดประชุมชี้แจงแนวทาง",
                "แก่บุคลากรทุกคน",
                "เมื่อวันที่ ๓ มกราคม 2566",
                "No Gift Policy",
                "ใช้เรือโดยสารในการออกหน่วยบริการประชาชนนอกสถานที่",
                "น้ำใจไมตรี",
                "เกาะกลางน้ำสามแห่ง",
                "😀",
                "(ครั้งที่ 2)",
                "www.example.go.th");
        return phrases.list().ofMinSize(80).ofMaxSize(250).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> garbled() {
        return joined("ก", "ข", "เ", "ไ", "ิ", "่", "า", "ะ", "a", "7", "😀", "e\u0301", "\u0E3A", "\uDB40\uDD00");
    }

    @Provide
    Arbitrary<String> letters() {
        return joined("ก", "ข", "กิ่", "a", "7", "\uD835\uDC00");
    }

    private static Arbitrary<String> joined(String... letters) {
        return Arbitraries.of(letters).list().ofMinSize(1_500).ofMaxSize(4_000).map(list -> String.join("", list));
    }

    @Property(tries = 60)
    void a_text_with_blanks_is_cut_as_the_dictionary_cuts_the_whole(@ForAll("sentences") String text)
            throws IOException {
        assertThat(tokens(text)).isEqualTo(whole(text));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void garbled_text_is_cut_into_short_tokens_in_their_order_and_no_character_is_torn(@ForAll("garbled") String text)
            throws IOException {
        int at = 0;
        for (Token token : tokens(text)) {
            assertThat(token.start).isGreaterThanOrEqualTo(at);
            assertThat(token.term).isEqualTo(text.substring(token.start, token.end));
            assertThat(token.term.length()).isLessThanOrEqualTo(WordsTokenizer.LONGEST);
            assertThat(Character.isLowSurrogate(token.term.charAt(0))).isFalse();
            at = token.end;
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void letters_without_blanks_are_all_in_tokens(@ForAll("letters") String text) throws IOException {
        assertThat(tokens(text).stream().map(Token::term).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property
    void a_part_does_not_end_before_a_mark_or_vowel_of_its_last_letter(@ForAll @IntRange(max = 2) int before)
            throws IOException {
        String text = "1".repeat(before) + "น้ำ".repeat(1_500);
        assertThat(tokens(text)).isEqualTo(whole(text));
    }

    private static List<Token> whole(String text) {
        BreakIterator dictionary = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        dictionary.setText(text);
        List<Token> tokens = new ArrayList<>();
        int start = dictionary.first();
        for (int end = dictionary.next(); end != BreakIterator.DONE; start = end, end = dictionary.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                tokens.add(new Token(text.substring(start, end), start, end));
            }
        }
        return tokens;
    }

    private static List<Token> tokens(String text) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (WordsTokenizer stream = new WordsTokenizer(DomainWords.of(List.of()))) {
            stream.setReader(new StringReader(text));
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        return tokens;
    }
}
