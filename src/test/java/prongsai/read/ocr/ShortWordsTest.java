package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;

/** An engine that misreads a short word with little paper around it, as the real one does, and is less sure then. */
class ShortWordsTest {
    private static final double DPI = 300;

    private record Moody(String narrow, double sureNarrow, String wide, double sureWide) implements OcrEngine {
        @Override
        public String id() {
            return "moody";
        }

        @Override
        public List<TextLine> read(Raster picture, Shape shape) {
            boolean much = picture.at(2, picture.height() / 2) == 255 && picture.width() > 130;
            String text = much ? wide : narrow;
            List<Symbol> symbols = text.codePoints()
                    .mapToObj(c ->
                            new Symbol(Character.toString(c), new Box(20, 20, 60, 60), much ? sureWide : sureNarrow))
                    .toList();
            return List.of(new TextLine(symbols, new Box(20, 20, 60, 60), 60));
        }
    }

    private static String read(OcrEngine engine) {
        // 8 mm of ink: with 1.2 mm of paper 124 pixels wide, with 2.5 mm 154
        Raster word = Sheet.blank(8, 3, DPI).filled(0.5, 0.5, 7, 0.6).raster();
        Regions.Region region = new Regions.Region(new Area(0, 0, word.width(), word.height()), word, 30, 3);
        return ScanReader.lines(engine, List.of(region)).stream()
                .flatMap(placed -> placed.line().symbols().stream())
                .map(Symbol::text)
                .collect(Collectors.joining());
    }

    @Test
    void reads_a_doubted_short_word_again_with_more_paper_and_takes_what_is_surer() {
        assertThat(read(new Moody("ลลธ", 0.95, "การ", 0.99))).isEqualTo("การ");
        assertThat(read(new Moody("การ", 0.96, "ลลธ", 0.91))).isEqualTo("การ");
    }

    @Test
    void leaves_a_word_that_was_read_surely() {
        assertThat(read(new Moody("การ", 0.98, "ลลธ", 0.99))).isEqualTo("การ");
    }
}
