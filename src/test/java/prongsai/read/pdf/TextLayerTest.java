package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;
import prongsai.read.page.FontTraits;
import prongsai.read.page.Glyph;
import prongsai.read.page.Glyphs;
import prongsai.read.page.Ink;
import prongsai.read.page.PageContent;
import prongsai.read.page.PageFrame;
import prongsai.read.page.TagTables;
import prongsai.read.pdf.TextLayer.Kind;
import prongsai.read.pdf.TextLayer.Verdict;
import prongsai.text.Thai;

class TextLayerTest {
    private static final List<FontTraits> FONTS =
            List.of(new FontTraits("Garuda", false), new FontTraits("ABCDEF+Garuda", false));
    private static final Box SCAN = new Box(0, 0, 595, 842);
    private static final List<String> PROSE = List.of(
            "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
            "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ องค์การบริหารส่วนตำบลห้วยทรายทอง",
            "ตัวชี้วัดที่ ๑๐ (EIT) ได้ 85.50 คะแนน ดูที่ https://huaisaithong.example/ita?id=12&y=2566",
            "o12 แผนการใช้จ่ายงบประมาณ 1,250,000.00 บาท [/] ดำเนินการแล้ว [ ] ยังไม่ได้ดำเนินการ");
    /** Thai letters of which only the low byte, moved by 14, is left. */
    private static final List<String> SHIFTED = List.of(
            "1>@0ค>11/@1@1อ@?/0@1@ N1APอ N์/@1@คB/B>อ@?/0@1@",
            "@1>?1>@0?0?1/>@? .0. `cde N APออB/?>QหON็R@/1>@01>1/0@1@>@1");

    private static List<Glyph> lines(List<String> lines, int font, Ink ink) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Glyph g : Glyphs.text(lines.get(i), 50, 100 + 20 * i)) {
                glyphs.add(new Glyph(g.text(), g.x(), g.y(), g.width(), g.size(), 0, font, ink, TagTables.NONE));
            }
        }
        return glyphs;
    }

    private static PageContent page(List<Glyph> glyphs, Box... pictures) {
        PageFrame frame = new PageFrame(595, 842, 0);
        return new PageContent(1, frame, glyphs, List.of(), List.of(), List.of(pictures), List.of(), false);
    }

    private static Verdict verdict(List<Glyph> glyphs, Box... pictures) {
        return TextLayer.of(page(glyphs, pictures), FONTS);
    }

    @Test
    void takes_prose_with_codes_scores_and_addresses_for_digital_text() {
        Verdict verdict = verdict(lines(PROSE, 0, Ink.VISIBLE));

        assertThat(verdict.kind()).isEqualTo(Kind.DIGITAL);
        assertThat(verdict.illegible()).isZero();
        assertThat(verdict.needsRecognition()).isFalse();
    }

    @Test
    void takes_prose_over_a_background_picture_for_digital_text() {
        assertThat(verdict(lines(PROSE, 0, Ink.VISIBLE), SCAN).kind()).isEqualTo(Kind.DIGITAL);
    }

    @Test
    void takes_damage_that_has_a_repair_for_digital_text() {
        List<String> damaged =
                List.of("การ\uF70Aวม แตกต\uF70Aาง", "จ\u0E4D\u0E32นวน ที\u0E48\u0E48\u0E35 \u0E40\u0E40ผน");

        assertThat(verdict(lines(damaged, 0, Ink.VISIBLE)).kind()).isEqualTo(Kind.DIGITAL);
    }

    @Test
    void takes_marks_as_wide_as_letters_that_are_set_back_to_their_letter_for_digital_text() {
        List<Glyph> glyphs = new ArrayList<>();
        double x = 50;
        for (char c : PROSE.getFirst().toCharArray()) {
            boolean mark = Thai.isMark(c);
            x += mark ? 0 : 8;
            glyphs.add(new Glyph(String.valueOf(c), x, 100, 8, 12, 0, 0, Ink.VISIBLE, TagTables.NONE));
        }

        Verdict verdict = verdict(glyphs);

        assertThat(verdict.kind()).isEqualTo(Kind.DIGITAL);
        assertThat(verdict.illegible()).isZero();
    }

    @Test
    void finds_the_font_whose_codes_tell_no_letters() {
        List<Glyph> glyphs = new ArrayList<>(lines(SHIFTED, 1, Ink.VISIBLE));
        glyphs.addAll(lines(List.of("ราชกิจจานุเบกษา"), 0, Ink.VISIBLE));

        Verdict verdict = verdict(glyphs);

        assertThat(verdict.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(verdict.brokenFonts()).containsExactly(1);
        assertThat(verdict.needsRecognition()).isTrue();
        assertThat(verdict.keepsText()).isFalse();
    }

    @Test
    void finds_codes_without_letters() {
        List<String> codes =
                List.of("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD", "\u0003\u0007\u0012\u0011", "\uE012\uE044\uE0A1\uE001");

        assertThat(verdict(lines(codes, 1, Ink.VISIBLE)).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void finds_thai_that_is_read_as_western_letters() {
        assertThat(verdict(lines(List.of("ÃÒÂ§Ò¹¼Å¡ÒÃ´Óà¹Ô¹¡ÒÃ µÒÁÁÒµÃ¡ÒÃ"), 1, Ink.VISIBLE))
                        .kind())
                .isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void reads_an_invisible_layer_when_it_is_thai_and_not_when_it_is_none() {
        assertThat(verdict(lines(PROSE, 0, Ink.INVISIBLE), SCAN).kind()).isEqualTo(Kind.RECOGNISED);
        assertThat(verdict(lines(SHIFTED, 0, Ink.INVISIBLE), SCAN).kind()).isEqualTo(Kind.RECOGNISED_POORLY);
    }

    @Test
    void misses_the_page_under_a_stamp() {
        Verdict verdict = verdict(lines(List.of("รับที่ ๒๕๘๗ เวลา ๐๙.๑๕ น."), 0, Ink.VISIBLE), SCAN);

        assertThat(verdict.kind()).isEqualTo(Kind.STAMP_ON_PICTURE);
        assertThat(verdict.needsRecognition()).isTrue();
        assertThat(verdict.keepsText()).isTrue();
    }

    @Test
    void takes_a_short_page_with_a_seal_for_digital_text() {
        Box seal = new Box(250, 40, 340, 130);

        assertThat(verdict(lines(List.of("ประกาศ"), 0, Ink.VISIBLE), seal).kind())
                .isEqualTo(Kind.DIGITAL);
    }

    @Test
    void tells_a_picture_from_a_blank_page() {
        assertThat(verdict(List.of(), SCAN).kind()).isEqualTo(Kind.PICTURE);
        assertThat(verdict(List.of()).kind()).isEqualTo(Kind.BLANK);
        assertThat(verdict(List.of()).needsRecognition()).isFalse();
    }

    @Test
    void warns_of_a_page_where_one_font_of_many_tells_no_letters() {
        List<Glyph> glyphs = new ArrayList<>(lines(PROSE, 0, Ink.VISIBLE));
        glyphs.addAll(lines(PROSE, 0, Ink.VISIBLE));
        glyphs.addAll(lines(List.of("1>@0ค>11/@1@1อ@?/0@1@"), 1, Ink.VISIBLE));

        Verdict verdict = verdict(glyphs);

        assertThat(verdict.kind()).isEqualTo(Kind.DIGITAL);
        assertThat(verdict.brokenFonts()).containsExactly(1);
        assertThat(TextLayer.warnings(List.of(verdict)))
                .extracting(prongsai.model.Warning::code)
                .containsExactly("text-layer-doubtful");
    }

    @Test
    void leaves_out_only_the_letters_of_the_broken_font() {
        List<Glyph> glyphs = new ArrayList<>(lines(SHIFTED, 1, Ink.VISIBLE));
        glyphs.addAll(lines(List.of("ราชกิจจานุเบกษา"), 0, Ink.VISIBLE));
        PageContent page = page(glyphs);

        PageContent legible = TextLayer.withoutIllegible(page, TextLayer.of(page, FONTS));

        assertThat(legible.glyphs().stream().filter(g -> g.ink() == Ink.VISIBLE))
                .isNotEmpty()
                .allSatisfy(g -> assertThat(g.font()).isZero());
        assertThat(legible.glyphs().stream().filter(g -> g.ink() == Ink.UNREADABLE))
                .isNotEmpty()
                .allSatisfy(g -> assertThat(g.font()).isEqualTo(1));
    }
}
