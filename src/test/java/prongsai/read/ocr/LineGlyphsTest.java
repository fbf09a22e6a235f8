package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;
import prongsai.read.page.Glyph;

final class LineGlyphsTest {
    private static List<String> letters(Symbol... symbols) {
        TextLine line = new TextLine(List.of(symbols), new Box(0, 0, 100, 40), 35);
        return LineGlyphs.of(List.of(new LineGlyphs.Placed(line, 0, 0, 3)), 300, 0).stream()
                .map(Glyph::text)
                .toList();
    }

    @Test
    void keeps_the_surer_of_two_vowels_above_one_letter() {
        Symbol pa = new Symbol("ป", new Box(0, 10, 20, 40), 0.99);
        Symbol ii = new Symbol("\u0E35", new Box(4, 2, 18, 9), 0.98);
        Symbol i = new Symbol("\u0E34", new Box(5, 2, 18, 9), 0.6);
        assertThat(letters(pa, ii, i)).containsExactly("ป", "\u0E35");
        assertThat(letters(pa, i, ii)).containsExactly("ป", "\u0E35");
    }

    @Test
    void keeps_the_first_of_two_vowels_that_came_with_their_letter() {
        assertThat(letters(new Symbol("ป\u0E35\u0E34", new Box(0, 10, 20, 40), 0.9)))
                .containsExactly("ป\u0E35");
    }

    @Test
    void keeps_a_vowel_with_its_tone() {
        Symbol cha = new Symbol("ช", new Box(0, 10, 20, 40), 0.99);
        Symbol ii = new Symbol("\u0E35", new Box(4, 6, 18, 9), 0.98);
        Symbol tho = new Symbol("\u0E49", new Box(5, 0, 18, 5), 0.6);
        assertThat(letters(cha, ii, tho)).containsExactly("ช", "\u0E35", "\u0E49");
    }
}
