package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;

/** What is made of an engine's symbols before they are letters of a page. */
class EnginePartsTest {
    private static Symbol symbol(String text, double x, double confidence) {
        return new Symbol(text, new Box(x, 10, x + 8, 20), confidence);
    }

    private static List<Symbol> symbols(double confidence, String... texts) {
        List<Symbol> symbols = new ArrayList<>();
        for (String text : texts) {
            symbols.add(symbol(text, 10 * symbols.size(), confidence));
        }
        return symbols;
    }

    private static String text(List<Symbol> symbols) {
        return symbols.stream().map(Symbol::text).collect(Collectors.joining("|"));
    }

    @Test
    void blanks_stand_where_the_line_has_them() {
        List<Symbol> letters = symbols(1, "ก", "า", "ร", "2");
        assertThat(text(LineSpaces.in(letters, "การ  2\n"))).isEqualTo("ก|า|ร| |2");
        assertThat(text(LineSpaces.in(letters, "การ2"))).isEqualTo("ก|า|ร|2");
    }

    @Test
    void am_comes_as_one_letter_and_its_tone_stands_on_the_consonant() {
        List<Symbol> letters = symbols(1, "น", "\u0E49", "\u0E4D", "า", "ด", "\u0E4D", "า");
        assertThat(text(Clusters.of(letters))).isEqualTo("น\u0E49|\u0E33|ด|\u0E33");
    }

    @Test
    void a_tone_comes_after_the_vowel_of_its_letter() {
        List<Symbol> letters = symbols(1, "ท", "\u0E48", "\u0E35");
        assertThat(text(Clusters.of(letters))).isEqualTo("ท\u0E35\u0E48");
    }

    @Test
    void a_letter_is_as_sure_as_its_least_sure_mark() {
        List<Symbol> letters = List.of(symbol("ก", 0, 0.99), symbol("\u0E38", 8, 0.7));
        assertThat(Clusters.of(letters).getFirst().confidence()).isEqualTo(0.7);
    }

    @Test
    void each_letter_gets_its_ink_though_the_engine_misses_it_by_half_a_letter() {
        List<Symbol> letters = List.of(symbol("ก", 4, 1), symbol("า", 17, 1), symbol("ร", 26, 1));
        List<int[]> ink = List.of(new int[] {0, 8}, new int[] {12, 18}, new int[] {22, 30});
        List<int[]> spans = InkMatch.match(letters, ink, 10);
        assertThat(spans).containsExactly(new int[] {0, 8}, new int[] {12, 18}, new int[] {22, 30});
    }

    @Test
    void a_speck_is_no_letter_and_touching_letters_share_their_ink() {
        List<Symbol> letters = List.of(symbol("ก", 0, 1), symbol("น", 20, 1), symbol("ม", 29, 1));
        List<int[]> ink = List.of(new int[] {0, 8}, new int[] {13, 14}, new int[] {20, 38});
        List<int[]> spans = InkMatch.match(letters, ink, 10);
        assertThat(spans).containsExactly(new int[] {0, 8}, new int[] {20, 29}, new int[] {29, 38});
    }

    /** An engine that reads the same in every picture, and counts. */
    private static final class Fixed implements OcrEngine {
        private final List<Symbol> symbols;
        private int asked;

        Fixed(List<Symbol> symbols) {
            this.symbols = symbols;
        }

        @Override
        public String id() {
            return "fixed";
        }

        @Override
        public List<TextLine> read(Raster picture, Shape shape) {
            asked++;
            return List.of(new TextLine(symbols, new Box(0, 0, 100, 20), 20));
        }
    }

    private static String together(Fixed thai, Fixed latin) {
        Raster page = Raster.of(100, 30, 300, new byte[3000]);
        return text(new LatinWords(thai, latin)
                .read(page, OcrEngine.Shape.LINE)
                .getFirst()
                .symbols());
    }

    @Test
    void a_latin_word_that_the_thai_model_doubts_is_read_again() {
        Fixed latin = new Fixed(symbols(0.99, "W", "e", "b"));
        assertThat(together(new Fixed(symbols(0.93, "ห", "ป", "6", "0")), latin))
                .isEqualTo("W|e|b");
        assertThat(latin.asked).isEqualTo(1);
    }

    @Test
    void a_sure_thai_word_is_left_alone() {
        Fixed latin = new Fixed(symbols(1, "W", "e", "b"));
        assertThat(together(new Fixed(symbols(0.992, "ก", "า", "ร")), latin)).isEqualTo("ก|า|ร");
        assertThat(latin.asked).isZero();
    }

    @Test
    void a_doubtful_thai_word_stays_where_the_latin_reading_is_no_surer() {
        Fixed latin = new Fixed(symbols(0.94, "n", "a", "s"));
        assertThat(together(new Fixed(symbols(0.95, "ก", "า", "ร")), latin)).isEqualTo("ก|า|ร");
    }

    @Test
    void the_letter_of_a_code_is_taken_from_the_latin_model_where_both_have_the_same_number() {
        Fixed latin = new Fixed(symbols(0.97, "I", "2", "3"));
        assertThat(together(new Fixed(symbols(0.93, "โ", "ว", "ก")), latin)).isEqualTo("I|2|3");
        assertThat(together(new Fixed(symbols(0.85, "1", "2", "3")), latin)).isEqualTo("I|2|3");
        assertThat(together(new Fixed(symbols(0.85, "1", "2", "4")), latin)).isEqualTo("1|2|4");
        assertThat(together(new Fixed(symbols(0.85, "๑", "๒", "๓")), latin)).isEqualTo("๑|๒|๓");
        assertThat(together(new Fixed(symbols(0.98, "1", "2", "3")), latin)).isEqualTo("1|2|3");
    }
}
