package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;

/** Lines that the engine is not sure of are read again: a short word with more paper around it, a long line in parts. */
class DoubtedLinesTest {
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

    /** An engine that makes nonsense of a wide line, and reads its parts. */
    private record Narrow(double sureWide) implements OcrEngine {
        @Override
        public String id() {
            return "narrow";
        }

        @Override
        public List<TextLine> read(Raster picture, Shape shape) {
            boolean whole = picture.width() > 400;
            String text = whole ? "โวกศกรแกสต์จ" : picture.width() < 200 ? "27" : "การแก้ปัญหา";
            List<Symbol> symbols = text.codePoints()
                    .mapToObj(c -> new Symbol(Character.toString(c), new Box(20, 20, 60, 60), whole ? sureWide : 0.99))
                    .toList();
            return List.of(new TextLine(symbols, new Box(20, 20, 60, 60), 60));
        }
    }

    private static List<LineGlyphs.Placed> parts(OcrEngine engine) {
        Raster line = Sheet.blank(40, 3, DPI)
                .filled(0.5, 0.5, 8, 2)
                .filled(14, 0.5, 24, 2)
                .raster();
        Regions.Region region = new Regions.Region(new Area(100, 200, 100 + line.width(), 240), line, 236, 3);
        return ScanReader.lines(engine, List.of(region));
    }

    @Test
    void reads_a_doubted_line_in_parts_at_its_blanks_and_each_stands_where_its_ink_is() {
        List<LineGlyphs.Placed> parts = parts(new Narrow(0.95));

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().line().symbols()).hasSize(2);
        assertThat(parts.getLast().line().symbols()).hasSize(11);
        // 14 mm of 300 dots an inch, less the paper that was put around
        assertThat(parts.getLast().x0()).isBetween(100 + 165.0 - 15, 100 + 165.0);
        assertThat(parts(new Narrow(0.98))).hasSize(1);
    }
}
