package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.read.page.TickBoxes;

final class TickMarksTest {
    private static final String LABEL = "ดำเนินการแล้ว";

    private static List<TickMark> marks(Sheet sheet) {
        Raster page = sheet.raster();
        return TickMarks.of(page, Rulings.of(page));
    }

    @ParameterizedTest
    @CsvSource({"2.2, 0.15, 300", "3, 0.2, 200", "4, 0.25, 200", "6, 0.5, 300", "3.5, 0.2, 150"})
    void finds_an_empty_box_of_any_size(double size, double thick, double dpi) {
        Sheet sheet = Sheet.blank(100, 40, dpi).box(20, 10, size, size, thick).text(LABEL, 28, 13, 14);
        assertThat(marks(sheet)).singleElement().satisfies(m -> {
            assertThat(m.ticked()).isFalse();
            assertThat(m.confidence()).isGreaterThan(0.9);
            assertThat(m.box().x0()).isCloseTo(Sheet.points(20 - thick / 2), within(1.0));
            assertThat(m.box().y1()).isCloseTo(Sheet.points(10 + size + thick / 2), within(1.0));
            assertThat(m.glyph().text()).isEqualTo(TickBoxes.EMPTY);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 200, 300})
    void finds_a_tick_a_cross_a_slash_and_a_pen_over_the_border(double dpi) {
        Sheet sheet = Sheet.blank(100, 90, dpi);
        for (int row = 0; row < 6; row++) {
            sheet.box(20, 10 + 12 * row, 3.5, 3.5, 0.2).text(LABEL, 28, 13 + 12 * row, 14);
        }
        sheet.stroke(0.4, 20.6, 11.8, 21.5, 12.8, 23, 10.6);
        sheet.line(20.5, 22.5, 23, 25, 0.35).line(23, 22.5, 20.5, 25, 0.35);
        sheet.line(20.8, 37, 22.8, 34.6, 0.35);
        sheet.stroke(0.5, 19.2, 47.2, 21.2, 49, 25.5, 44.2);
        sheet.filled(20.6, 58.6, 2.4, 2.4);
        assertThat(marks(sheet)).hasSize(6);
        assertThat(marks(sheet)).extracting(TickMark::ticked).containsExactly(true, true, true, true, true, false);
        assertThat(marks(sheet)).allSatisfy(m -> assertThat(m.confidence()).isGreaterThan(0.7));
    }

    @Test
    void finds_a_browsers_boxes_when_a_tick_is_white_on_a_filling() {
        Sheet sheet = Sheet.blank(100, 40, 200).colour(118).box(20, 10, 3.2, 3.2, 0.26);
        sheet.colour(98).filled(20, 20, 3.4, 3.4).colour(255).stroke(0.45, 20.6, 21.8, 21.4, 22.6, 22.8, 20.8);
        assertThat(marks(sheet)).extracting(TickMark::ticked).containsExactly(false, true);
    }

    @Test
    void finds_boxes_in_a_table_and_takes_its_narrow_cells_for_none() {
        Sheet sheet = Sheet.blank(150, 80, 200).grid(20, 10, 24, 5, 4, 1, 0.25);
        sheet.grid(20, 30, 100, 20, 2, 2, 0.25).box(24, 33, 3, 3, 0.2).box(24, 43, 3, 3, 0.2);
        sheet.line(24.5, 45, 25.5, 45.6, 0.3).line(25.5, 45.6, 26.6, 43.2, 0.3);
        assertThat(marks(sheet)).extracting(TickMark::ticked).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void tells_empty_from_ticked_when_the_page_is_noisy(long seed) {
        Sheet sheet = Sheet.blank(120, 100, 200);
        for (int row = 0; row < 8; row++) {
            sheet.box(20, 10 + 10 * row, 3, 3, 0.2).box(50, 10 + 10 * row, 3, 3, 0.2);
            sheet.stroke(0.35, 50.5, 11.6 + 10 * row, 51.2, 12.4 + 10 * row, 52.6, 10.5 + 10 * row);
            sheet.text(LABEL, 25, 12.7 + 10 * row, 12).text(LABEL, 55, 12.7 + 10 * row, 12);
        }
        List<TickMark> found = marks(sheet.noise(0.01, 15, seed));
        assertThat(found).hasSize(16);
        assertThat(found)
                .allSatisfy(m -> assertThat(m.ticked()).isEqualTo(m.box().x0() > Sheet.points(40)));
    }

    @Test
    void finds_round_boxes_when_there_are_several() {
        Sheet sheet = Sheet.blank(100, 60, 200)
                .circle(20, 10, 4, 0.25)
                .circle(20, 20, 4, 0.2)
                .disc(21, 21, 2)
                .text(LABEL, 28, 13, 14)
                .text(LABEL, 28, 23, 14);
        assertThat(marks(sheet)).extracting(TickMark::ticked).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 16, 20, 26})
    void takes_no_letters_and_typed_boxes_for_tick_boxes(double points) {
        Sheet sheet = Sheet.blank(210, 150, 200);
        String[] lines = {
            "( / ) ดำเนินการ [ ] ยังไม่ได้ [/] (x)",
            "O33 O34 DOB 0O8 ๐๑๒๓ ๐ ๐ O O 0 0 [ ] ( )",
            "บมนขฃชซ ถภฎฏญฒ ฬหพฟ ฉ ร ว",
        };
        for (int i = 0; i < lines.length; i++) {
            sheet.text(lines[i], 10, 20 + 40 * i, points);
        }
        assertThat(marks(sheet)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 300})
    void takes_no_bold_thai_two_of_a_heading_for_a_box(double dpi) {
        Sheet sheet = Sheet.blank(150, 60, dpi);
        for (int points = 14; points <= 24; points += 2) {
            sheet.text(
                    "พ.ศ. ๒๕๖๒",
                    "Laksaman",
                    java.awt.Font.BOLD,
                    10 + 4 * (points - 14),
                    8 + 4.5 * (points - 14),
                    points);
        }
        assertThat(marks(sheet)).isEmpty();
    }

    @Test
    void takes_no_square_digits_for_boxes_when_one_of_their_size_looks_like_no_digit() {
        Sheet sheet = Sheet.blank(160, 40, 300).text("๒", "Sawasdee", java.awt.Font.PLAIN, 10, 30, 12);
        for (int i = 0; i < 4; i++) {
            sheet.text("๒", "Sawasdee", java.awt.Font.BOLD, 66 + 14 * i, 12, 11);
        }
        assertThat(marks(sheet)).isEmpty();
    }

    @Test
    void takes_no_square_letter_between_two_letters_for_a_box_nor_another_like_it_at_the_end_of_its_word() {
        // a letter of four sides, as far from its neighbours as letters of a face stand that are all as wide
        Sheet word = Sheet.blank(60, 30, 300).box(20, 10, 2.4, 2.4, 0.25);
        word.filled(17.85, 9.8, 1, 2.8).filled(23.55, 9.8, 1, 2.8);
        word.box(30, 10, 2.4, 2.4, 0.25).filled(28.35, 9.8, 1, 2.8);
        Sheet brackets = Sheet.blank(60, 30, 300).box(20, 10, 2.4, 2.4, 0.25);
        brackets.filled(18.45, 9, 0.4, 4.4).filled(23.55, 9, 0.4, 4.4);

        assertThat(marks(word)).isEmpty();
        assertThat(marks(brackets)).hasSize(1);
    }

    @Test
    void erases_a_box_with_its_tick_and_no_letter() {
        Raster bare = Sheet.blank(100, 40, 300).text(LABEL, 30, 13, 14).raster();
        Raster page = Sheet.blank(100, 40, 300)
                .text(LABEL, 30, 13, 14)
                .box(20, 10, 3.5, 3.5, 0.2)
                .stroke(0.5, 19.2, 11.2, 21.2, 13, 25.5, 8.2)
                .raster();
        Raster erased = TickMarks.erased(page, TickMarks.of(page, List.of()));
        assertThat(Bitmap.of(erased).ink(0, 0)).isFalse();
        for (int y = 0; y < bare.height(); y++) {
            for (int x = 0; x < bare.width(); x++) {
                assertThat(Math.abs(erased.at(x, y) - bare.at(x, y)))
                        .as("%d, %d", x, y)
                        .isLessThan(120);
            }
        }
    }
}
