package prongsai.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBuilderTest {
    private static List<String> lines(List<Glyph> glyphs) {
        return new LineBuilder(List.of(new FontTraits("Garuda", false)))
                .lines(glyphs).stream().map(Line::text).toList();
    }

    @Test
    void keeps_the_order_of_marks_when_they_are_drawn_above_their_letter() {
        // ผู้ซื้อ: vowel, then tone, raised by four points and drawn to the left of the letter's end
        List<Glyph> glyphs = List.of(
                Glyphs.glyph("ผ", 50, 100, 6),
                Glyphs.glyph("\u0E39", 54, 101, 0),
                Glyphs.glyph("\u0E49", 54, 96, 0),
                Glyphs.glyph("ซ", 56, 100, 6),
                Glyphs.glyph("\u0E37", 60, 100, 0),
                Glyphs.glyph("\u0E49", 60, 95, 0),
                Glyphs.glyph("อ", 62, 100, 6));

        assertThat(lines(glyphs)).containsExactly("ผ\u0E39\u0E49ซ\u0E37\u0E49อ");
    }

    @Test
    void puts_a_stray_mark_behind_its_letter_when_the_stream_paints_marks_last() {
        List<Glyph> glyphs = Glyphs.all(
                Glyphs.text("ทนาย", 50, 100),
                List.of(Glyphs.glyph("\u0E35", 56, 100, 0), Glyphs.glyph("\u0E48", 56, 100, 0)));

        assertThat(lines(glyphs)).containsExactly("ท\u0E35\u0E48นาย");
    }

    @Test
    void sets_a_space_when_the_page_leaves_one() {
        assertThat(lines(Glyphs.all(Glyphs.text("กอง", 50, 100), Glyphs.text("คลัง", 72, 100))))
                .containsExactly("กอง คลัง");
    }

    @Test
    void sets_no_space_between_digits_of_two_scripts_when_a_typesetter_leaves_a_fifth_of_an_em() {
        assertThat(lines(Glyphs.all(Glyphs.text("วันที่ 1", 50, 100), Glyphs.text("๕ มีนาคม", 82.43, 100))))
                .containsExactly("วันที่ 1๕ มีนาคม");
        assertThat(lines(Glyphs.all(Glyphs.text("กอง", 50, 100), Glyphs.text("คลัง", 70.5, 100))))
                .containsExactly("กอง คลัง");
    }

    @Test
    void sets_no_space_when_a_line_is_stretched_letter_by_letter() {
        assertThat(lines(Glyphs.text("พระราชบัญญัติ", 50, 100, 9))).containsExactly("พระราชบัญญัติ");
    }

    @Test
    void keeps_single_figures_apart_when_they_stand_in_columns() {
        assertThat(lines(Glyphs.text("12345678", 50, 100, 30))).containsExactly("1 2 3 4 5 6 7 8");
    }

    @Test
    void puts_the_tick_of_another_font_into_the_gap_that_its_line_left_for_it() {
        List<Glyph> glyphs = List.of(
                Glyphs.glyph("[", 487.5, 100, 2.8),
                Glyphs.glyph("]", 498.6, 100, 2.8),
                Glyphs.glyph(" ", 501.4, 100, 3.4),
                Glyphs.glyph("\u2713", 490.2, 100, 8.4),
                Glyphs.glyph("ท", 504.8, 100, 6.1),
                Glyphs.glyph("ำ", 510.9, 100, 4.4));

        assertThat(lines(glyphs)).containsExactly("[\u2713] ทำ");
    }

    @Test
    void sorts_runs_from_left_to_right_when_the_stream_fills_a_form_later() {
        List<Glyph> glyphs =
                Glyphs.all(Glyphs.text("วันที่", 50, 100), Glyphs.text("เดือน", 150, 100), Glyphs.text("๑๒", 100, 100));

        assertThat(lines(glyphs)).containsExactly("วันที่ ๑๒ เดือน");
    }

    @Test
    void sorts_lines_from_top_to_bottom_when_the_stream_begins_with_the_footer() {
        assertThat(lines(Glyphs.all(Glyphs.text("ท้าย", 50, 800), Glyphs.text("ต้น", 50, 100))))
                .containsExactly("ต้น", "ท้าย");
    }

    @Test
    void reads_text_on_its_side_as_lines_of_their_own() {
        Glyph k = new Glyph("ก", 40, 200, 6, 12, 270, 0, Ink.VISIBLE, TagTables.NONE);
        Glyph a = new Glyph("า", 40, 194, 6, 12, 270, 0, Ink.VISIBLE, TagTables.NONE);

        assertThat(lines(Glyphs.all(Glyphs.text("ตั้ง", 50, 100), List.of(k, a))))
                .containsExactly("ตั้ง", "กา");
    }
}
