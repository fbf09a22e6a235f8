package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Repair;
import prongsai.read.page.Glyph;
import prongsai.read.page.Glyphs;

class GlyphRepairTest {
    @Test
    void makes_sara_am_when_a_blank_without_width_stands_before_sara_aa() {
        List<Glyph> glyphs = Glyphs.all(
                Glyphs.text("ท", 50, 100), List.of(Glyphs.glyph(" ", 56, 100, 0)), Glyphs.text("า", 56, 100));

        assertRead(glyphs, "ทำ", "ท า", new Repair("nikhahit-zero-width", 1, "p1"));
    }

    @Test
    void makes_sara_am_behind_the_tone_when_a_tone_stands_between() {
        List<Glyph> glyphs = Glyphs.all(
                Glyphs.text("น", 50, 100),
                List.of(Glyphs.glyph(" ", 56, 100, 0), Glyphs.glyph("\u0E49", 56, 100, 0)),
                Glyphs.text("า", 56, 100));

        assertRead(glyphs, "น\u0E49\u0E33", "น \u0E49า", new Repair("nikhahit-zero-width", 1, "p1"));
    }

    @Test
    void takes_sara_am_for_sara_aa_when_its_font_gives_sara_am_beside_its_own_nikhahit() {
        // โรงพยาบาลดำ in a font that names every า as ำ
        List<Glyph> glyphs = Glyphs.all(
                Glyphs.text("โรงพยำบำลด", 50, 100),
                List.of(Glyphs.glyph(" ", 110, 100, 0)),
                Glyphs.text("ำ", 110, 100));

        assertRead(
                glyphs,
                "โรงพยาบาลดำ",
                "โรงพยำบำลด ำ",
                new Repair("font-aa-for-am", 2, "p1"),
                new Repair("nikhahit-zero-width", 1, "p1"));
    }

    @Test
    void leaves_sara_am_alone_when_its_font_is_sound() {
        assertRead(Glyphs.text("กำกับน้ำ", 50, 100), "กำกับน้ำ", "กำกับน้ำ");
    }

    @Test
    void takes_so_sala_for_a_full_stop_when_it_is_half_as_wide_as_the_letters() {
        List<Glyph> glyphs = Glyphs.all(
                Glyphs.text("รายงานผลการปฏิบัติงานประจำปี พ", 50, 100),
                List.of(Glyphs.glyph("ศ", 206, 100, 2.6)),
                Glyphs.text("ศ", 208.6, 100),
                List.of(Glyphs.glyph("ศ", 214.6, 100, 2.6)));

        assertRead(
                glyphs,
                "รายงานผลการปฏิบัติงานประจำปี พ.ศ.",
                "รายงานผลการปฏิบัติงานประจำปี พศศศ",
                new Repair("font-stop-for-so-sala", 2, "p1"));
    }

    @Test
    void reads_letters_once_when_they_are_painted_twice_for_boldness() {
        List<Glyph> glyphs = Glyphs.all(
                Glyphs.text("เล่ม", 50, 100),
                Glyphs.text("เล่ม", 50.4, 100),
                Glyphs.text("ที่", 68, 100),
                Glyphs.text("ที่", 68.4, 100));

        Document document = Painted.document(Glyphs.page(1, glyphs, List.of()));

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("เล่มที่");
        assertThat(document.repairs()).containsExactly(new Repair("doubled-glyph", 7, "p1"));
    }

    @Test
    void names_tick_boxes_when_a_symbol_font_draws_them() {
        List<Glyph> glyphs = Glyphs.text("\uF0A8 ยังไม่ได้ \uF0FE แล้ว \u2612", 50, 100);

        Document document = Painted.document(Glyphs.page(1, glyphs, List.of()));

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("☐ ยังไม่ได้ ☑ แล้ว ☑");
    }

    @Test
    void leaves_a_tick_in_brackets_which_is_a_typed_box() {
        assertRead(Glyphs.text("[\u2713] ดำเนินการ", 50, 100), "[\u2713] ดำเนินการ", "[\u2713] ดำเนินการ");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void finds_each_of_very_many_equal_letters_in_rows() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int row = 0; row < 400; row++) {
            for (int column = 0; column < 400; column++) {
                glyphs.add(Glyphs.glyph(".", column * 3 + 1, row * 3 + 1, 1));
            }
        }
        Spots spots = new Spots(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            spots.put(glyphs.get(i), i, glyphs);
        }
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            assertThat(spots.get(".", Spots.square(glyph.x()), Spots.square(glyph.y()), glyphs))
                    .isEqualTo(i);
        }
    }

    private static void assertRead(List<Glyph> glyphs, String text, String raw, Repair... repairs) {
        Document document = Painted.document(Glyphs.page(1, glyphs, List.of()));
        assertThat(document.paragraphs()).hasSize(1);
        assertThat(document.paragraphs().getFirst().text()).isEqualTo(text);
        assertThat(document.paragraphs().getFirst().raw()).isEqualTo(raw);
        assertThat(document.repairs()).containsExactlyInAnyOrder(repairs);
    }
}
