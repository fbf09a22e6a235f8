package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;

class CodeLettersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|20 ก; I20 ก",
                "[16 การ; I16 การ",
                "ข้อ !27; ข้อ I27",
                "ข้อ |๗; ข้อ I๗",
                "[16] ก; [16] ก",
                "|256 ก; |256 ก",
                "|!27 การ; I27 การ",
                "!เ23 ก; I23 ก",
                "||| 23; ||| 23",
                "ก|20; ก|20",
                "| 20; | 20",
                "!; !",
                "เ20 ก; I20 ก",
                "เก่า 20; เก่า 20",
            })
    void reads_a_bar_before_the_number_of_an_item_as_its_letter(String read, String meant) {
        List<Symbol> symbols = new ArrayList<>();
        read.codePoints()
                .forEach(c -> symbols.add(
                        new Symbol(Character.toString(c), new Box(symbols.size(), 0, symbols.size() + 1.0, 1), 0.97)));
        assertThat(CodeLetters.in(symbols).stream().map(Symbol::text).collect(Collectors.joining()))
                .isEqualTo(meant);
    }
}
