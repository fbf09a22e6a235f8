package prongsai.store.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class ThaiChainTest {
    /** A token and the characters of the text that its offsets name. */
    private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("any", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term + "=" + text.substring(offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        return tokens;
    }

    @Test
    void cuts_thai_words_and_folds_case_and_digits() throws IOException {
        assertThat(tokens(ThaiChain.words(), "แผนการจัดซื้อ ปี ๒๕๖๖ E-Service"))
                .containsExactly("แผนการ=แผนการ", "จัด=จัด", "ซื้อ=ซื้อ", "ปี=ปี", "2566=๒๕๖๖", "e-service=E-Service");
    }

    @Test
    void finds_the_words_of_an_abbreviation_where_it_stands() {
        assertThat(ThaiChain.words("(อบต.)"))
                .isNotEmpty()
                .allMatch(word -> word.start() == 1 && word.end() == 5)
                .extracting(ThaiChain.Word::term)
                .isEqualTo(ThaiChain.words("องค์การบริหารส่วนตำบล").stream()
                        .map(ThaiChain.Word::term)
                        .toList());
    }

    @Test
    void takes_letters_three_in_a_row_whatever_stands_between_them() throws IOException {
        assertThat(tokens(ThaiChain.letters(), "ก ข-๔\u200Bง"))
                .containsExactly("กข4=ก ข-๔\u200B", "ข4ง=ข-๔\u200Bง", "4ง=๔\u200Bง", "ง=ง");
    }

    @Test
    void letters_of_a_short_or_empty_text_are_all_there() throws IOException {
        assertThat(tokens(ThaiChain.letters(), "กข")).containsExactly("กข=กข", "ข=ข");
        assertThat(tokens(ThaiChain.letters(), " . ")).isEmpty();
    }

    @Test
    void common_words_are_known() {
        assertThat(ThaiChain.common("และ")).isTrue();
        assertThat(ThaiChain.common("ร้องเรียน")).isFalse();
    }

    /** What IndexWriter demands: offsets that never go back and end behind their start. */
    @Property(tries = 300)
    void offsets_of_both_chains_are_in_order(
            @ForAll @StringLength(max = 60) @CharRange(from = 'ก', to = '๛') String thai,
            @ForAll @StringLength(max = 10) String any)
            throws IOException {
        for (Analyzer analyzer : List.of(ThaiChain.words(), ThaiChain.letters())) {
            String text = thai + " อบต." + any + thai;
            try (TokenStream stream = analyzer.tokenStream("any", text)) {
                OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                int last = 0;
                while (stream.incrementToken()) {
                    assertThat(offset.startOffset()).isGreaterThanOrEqualTo(last);
                    assertThat(offset.endOffset()).isBetween(offset.startOffset(), text.length());
                    last = offset.startOffset();
                }
                stream.end();
            }
        }
    }
}
