package prongsai.read.ocr.digit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;
import prongsai.read.ocr.Raster;

/** Lines drawn in Laksaman, which the classifier was not trained on, with what an engine might make of them. */
class DigitReaderTest {
    private static final DigitReader READER = new DigitReader(DigitClassifier.bundled());
    private static final Font FONT = ThaiFonts.family("Laksaman").getFirst();

    private static List<Symbol> read(String drawn, String said) {
        DrawnLine line = DrawnLine.of(drawn, FONT, 16, 300);
        return READER.read(line.picture(), line.read(said)).getFirst().symbols();
    }

    private static String text(List<Symbol> symbols) {
        return symbols.stream().map(Symbol::text).collect(Collectors.joining());
    }

    @Test
    void reads_thai_digits_again_when_the_engine_took_them_for_others() {
        assertThat(text(read("ปี ๒๕๖๖", "ปี ๒๕๒๐"))).isEqualTo("ปี ๒๕๖๖");
        assertThat(text(read("๔๘", "๕๕"))).isEqualTo("๔๘");
    }

    @Test
    void keeps_arabic_digits_when_the_engine_has_them() {
        assertThat(text(read("ปี 2566", "ปี 2566"))).isEqualTo("ปี 2566");
        assertThat(text(read("85.39", "85.39"))).isEqualTo("85.39");
    }

    @Test
    void never_mixes_scripts_in_one_number() {
        assertThat(text(read("๒๕๖๙", "๒๕5๓"))).isEqualTo("๒๕๖๙");
    }

    @Test
    void takes_a_letter_beside_digits_for_one_when_its_ink_is_one() {
        assertThat(text(read("๕๗", "๕ฒ"))).isEqualTo("๕๗");
    }

    @Test
    void sees_the_whole_of_a_digit_that_stands_alone_when_the_engine_saw_a_bracket_in_it() {
        DrawnLine line = DrawnLine.of("4", FONT, 16, 300);
        Box ink = line.picture().ink();
        double right = ink.x0() + ink.width() / 2;
        double base = ink.y0() + 0.7 * ink.height();
        Box part = new Box(ink.x0() + 3, ink.y0() + 4, right, base);
        TextLine said = new TextLine(List.of(new Symbol("(", part, 0.97)), part, base);

        assertThat(text(READER.read(line.picture(), List.of(said)).getFirst().symbols()))
                .isEqualTo("4");
    }

    @Test
    void takes_digits_apart_that_touch() {
        Font touching = ThaiFonts.family("Sawasdee").getFirst();
        for (String number : List.of("๘๘.๗๖", "๗๖.๑๐")) {
            DrawnLine line = DrawnLine.of(number, touching, 11, 300);
            assertThat(text(READER.read(line.picture(), line.read("๕๕.ฒ๒"))
                            .getFirst()
                            .symbols()))
                    .isEqualTo(number);
        }
    }

    @Test
    void is_not_sure_of_digits_that_run_into_each_other() {
        Font touching = ThaiFonts.family("Sawasdee").getFirst();
        DrawnLine line = DrawnLine.of("๘๘.๗๖", touching, 11, 300, 0.04);

        List<Symbol> read =
                READER.read(line.picture(), line.read("๕๕.ฒ๒")).getFirst().symbols();

        assertThat(read.stream().mapToDouble(Symbol::confidence).min().orElse(1))
                .isLessThan(0.9);
    }

    @Test
    void is_sure_of_arabic_digits_that_run_into_each_other_only_where_the_engine_has_the_same() {
        Font touching = ThaiFonts.family("Sawasdee").getFirst();
        DrawnLine line = DrawnLine.of("85.39", touching, 11, 300, 0.07);

        List<Symbol> same =
                READER.read(line.picture(), line.read("85.39")).getFirst().symbols();
        List<Symbol> others =
                READER.read(line.picture(), line.read("85.34")).getFirst().symbols();

        assertThat(text(same)).isEqualTo("85.39");
        assertThat(least(same)).isGreaterThanOrEqualTo(0.9);
        assertThat(least(others)).isLessThan(0.9);
    }

    private static double least(List<Symbol> symbols) {
        return symbols.stream().mapToDouble(Symbol::confidence).min().orElse(1);
    }

    @Test
    void takes_a_letter_alone_for_a_digit_when_the_engine_is_known_to_confuse_them() {
        assertThat(text(read("ขอ ๗", "ขอ ซ"))).isEqualTo("ขอ ๗");
    }

    @Test
    void leaves_words_alone_when_there_is_no_digit_in_them() {
        assertThat(text(read("ณ วนท มนาคม", "ณ วนท มนาคม"))).isEqualTo("ณ วนท มนาคม");
        assertThat(text(read("ตาม ขอ กาด", "ตาม ขอ กาด"))).isEqualTo("ตาม ขอ กาด");
    }

    @Test
    void gives_each_digit_the_box_of_its_ink() {
        List<Symbol> symbols = read("๒๕๖๖", "๒๕๒๐");

        assertThat(symbols).hasSize(4);
        for (int i = 1; i < symbols.size(); i++) {
            assertThat(symbols.get(i).box().x0())
                    .isGreaterThanOrEqualTo(symbols.get(i - 1).box().x1());
        }
    }

    @Test
    void counts_the_ink_when_the_engine_has_a_digit_too_few_or_too_many() {
        assertThat(text(read("๒๕๖๖", "๒๕๒"))).isEqualTo("๒๕๖๖");
        assertThat(text(read("๒๖", "๒๐๑"))).isEqualTo("๒๖");
    }

    @Test
    void doubles_no_digit_when_ink_lies_in_the_blank_before() {
        DrawnLine line = DrawnLine.of("ละ ๗๕ ขอ", FONT, 16, 300);
        List<Symbol> said =
                new java.util.ArrayList<>(line.read("ละ ๗๕ ขอ").getFirst().symbols());
        said.remove(3);
        TextLine whole = line.read("ละ ๗๕ ขอ").getFirst();

        List<TextLine> read = READER.read(line.picture(), List.of(new TextLine(said, whole.box(), whole.baseline())));

        assertThat(text(read.getFirst().symbols())).isEqualTo("ละ ๗๕ ขอ");
    }

    @Test
    void is_unsure_of_a_digit_when_there_is_no_ink() {
        byte[] white = new byte[200 * 60];
        java.util.Arrays.fill(white, (byte) 255);
        TextLine line =
                new TextLine(List.of(new Symbol("5", new Box(20, 10, 40, 50), 0.99)), new Box(10, 5, 190, 55), 50);

        List<TextLine> read = READER.read(Raster.of(200, 60, 300, white), List.of(line));

        assertThat(text(read.getFirst().symbols())).isEqualTo("5");
        assertThat(read.getFirst().symbols().getFirst().confidence()).isLessThan(0.9);
    }

    @Test
    void finds_a_digit_when_the_engine_left_a_blank_there() {
        DrawnLine line = DrawnLine.of("ขอ ๗ กา", FONT, 16, 300);
        List<Symbol> drawn = line.read("ขอ ๗ กา").getFirst().symbols();
        Box gap = new Box(drawn.get(2).box().x0(), 10, drawn.get(4).box().x1(), 40);
        List<Symbol> said = List.of(drawn.get(0), drawn.get(1), new Symbol(" ", gap, 1), drawn.get(5), drawn.get(6));
        TextLine whole = line.read("ขอ ๗ กา").getFirst();

        List<Symbol> read = READER.read(line.picture(), List.of(new TextLine(said, whole.box(), whole.baseline())))
                .getFirst()
                .symbols();

        assertThat(text(read)).isEqualTo("ขอ ๗ กา");
        assertThat(read).filteredOn(s -> s.text().equals("๗")).allMatch(s -> s.confidence() < 0.9);
    }

    @Test
    void puts_the_full_stop_back_when_the_engine_took_it_for_nothing() {
        DrawnLine line = DrawnLine.of("๕๔.๔๕", FONT, 16, 300);
        List<Symbol> said = line.read("๕๔.๔๕").getFirst().symbols().stream()
                .filter(s -> !s.text().equals("."))
                .toList();
        TextLine whole = line.read("๕๔.๔๕").getFirst();

        List<TextLine> read = READER.read(line.picture(), List.of(new TextLine(said, whole.box(), whole.baseline())));

        assertThat(text(read.getFirst().symbols())).isEqualTo("๕๔.๔๕");
    }

    @Test
    void closes_the_blank_behind_a_full_stop_that_is_as_wide_as_the_one_before_it() {
        Font wide = ThaiFonts.family("TlwgTypo").getFirst();

        assertThat(text(withBlankBehindTheStop("๗๙.๘๑", wide))).isEqualTo("๗๙.๘๑");
        assertThat(text(withBlankBehindTheStop("๗. ๘๑", wide))).isEqualTo("๗. ๘๑");
    }

    private static List<Symbol> withBlankBehindTheStop(String drawn, Font font) {
        DrawnLine line = DrawnLine.of(drawn, font, 12, 300);
        TextLine whole = line.read(drawn).getFirst();
        List<Symbol> said = new java.util.ArrayList<>(whole.symbols());
        int behind = drawn.indexOf('.') + 1;
        Box cell = said.get(behind - 1).box();
        double middle = (cell.x0() + cell.x1()) / 2;
        said.set(behind - 1, new Symbol(".", new Box(middle - 4, cell.y0(), middle + 4, cell.y1()), 0.99));
        if (!said.get(behind).text().isBlank()) {
            Box box = said.get(behind).box();
            said.add(behind, new Symbol(" ", new Box(box.x0() - 2, box.y0(), box.x0(), box.y1()), 1));
        }
        return READER.read(line.picture(), List.of(new TextLine(said, whole.box(), whole.baseline())))
                .getFirst()
                .symbols();
    }
}
