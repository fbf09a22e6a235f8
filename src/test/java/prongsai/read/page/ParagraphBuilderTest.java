package prongsai.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Document;
import prongsai.model.Paragraph;

class ParagraphBuilderTest {
    private static List<String> paragraphs(List<Glyph> glyphs) {
        Document document = Glyphs.document(Glyphs.page(1, glyphs, List.of()));
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static List<Glyph> lines(String... lines) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            glyphs.addAll(Glyphs.text(lines[i], 50, 100 + 18 * i));
        }
        return glyphs;
    }

    @Test
    void joins_wrapped_lines_without_a_space_when_thai_runs_on() {
        assertThat(paragraphs(lines(
                        "ผู้บริหารประกาศเจตนารมณ์ต่อหน้าเจ้า", "หน้าที่ทุกกองและติดป้ายประกาศที่จุดบริการ", "ทุกจุด")))
                .containsExactly("ผู้บริหารประกาศเจตนารมณ์ต่อหน้าเจ้าหน้าที่ทุกกองและติดป้ายประกาศที่จุดบริการทุกจุด");
    }

    @Test
    void keeps_the_space_at_a_lines_end_when_the_file_has_it() {
        assertThat(paragraphs(
                        lines("ประกาศเจตนารมณ์ต่อหน้าเจ้าหน้าที่ทุกกอง ", "และติดป้ายประกาศที่จุดให้บริการทุกจุดแล้ว")))
                .containsExactly("ประกาศเจตนารมณ์ต่อหน้าเจ้าหน้าที่ทุกกอง และติดป้ายประกาศที่จุดให้บริการทุกจุดแล้ว");
    }

    @Test
    void begins_anew_when_the_next_word_would_have_fitted() {
        assertThat(paragraphs(lines("กองคลัง", "สำนักปลัดองค์การบริหารส่วนตำบลห้วยทรายทอง")))
                .containsExactly("กองคลัง", "สำนักปลัดองค์การบริหารส่วนตำบลห้วยทรายทอง");
    }

    @Test
    void begins_anew_below_the_longest_line_when_the_page_had_room_for_more() {
        assertThat(paragraphs(lines("คะแนน OIT เท่ากับ 87.55 คะแนน", "วันที่ 3 ตุลาคม 2566", "ลงชื่อ นายวันชัย ดินดี")))
                .containsExactly("คะแนน OIT เท่ากับ 87.55 คะแนน", "วันที่ 3 ตุลาคม 2566", "ลงชื่อ นายวันชัย ดินดี");
    }

    @Test
    void begins_anew_at_the_day_and_the_lines_to_sign_on_though_a_last_page_shows_no_margin() {
        assertThat(paragraphs(lines(
                        "ข้อเสนอแนะ คือ ควรใช้ระบบกลาง",
                        "วันที่ 1 พฤศจิกายน 2568",
                        "ลงชื่อ ..................",
                        "(........................)",
                        "ปลัดองค์การบริหารส่วนตำบล")))
                .startsWith("ข้อเสนอแนะ คือ ควรใช้ระบบกลาง", "วันที่ 1 พฤศจิกายน 2568", "ลงชื่อ ..................");
    }

    @Test
    void begins_anew_when_an_item_of_a_list_begins() {
        assertThat(paragraphs(lines(
                        "๑. จัดทำบัญชีทรัพย์สินที่ให้ยืมและกำหนดผู้ดูแล",
                        "๒. แจ้งเวียนแนวทางปฏิบัติในการยืมทรัพย์สิน")))
                .containsExactly(
                        "๑. จัดทำบัญชีทรัพย์สินที่ให้ยืมและกำหนดผู้ดูแล", "๒. แจ้งเวียนแนวทางปฏิบัติในการยืมทรัพย์สิน");
    }

    @Test
    void begins_anew_at_each_line_of_a_list_that_names_what_it_tells_of() {
        assertThat(paragraphs(lines(
                        "ผลการดำเนินการ : จัดทำผังการจัดสายงาน",
                        "สถานะ : เผยแพร่แล้วบนเว็บไซต์ของสถานี",
                        "ลิงก์ : https://www.example.go.th/oit/")))
                .containsExactly(
                        "ผลการดำเนินการ : จัดทำผังการจัดสายงาน",
                        "สถานะ : เผยแพร่แล้วบนเว็บไซต์ของสถานี",
                        "ลิงก์ : https://www.example.go.th/oit/");
        assertThat(paragraphs(lines("จัดทำผังการจัดสายงานครบทุกด้านและมี", "ผู้ตรวจ : งานอำนวยการ ที่ดูแลโดยตรง")))
                .containsExactly("จัดทำผังการจัดสายงานครบทุกด้านและมีผู้ตรวจ : งานอำนวยการ ที่ดูแลโดยตรง");
    }

    @Test
    void begins_anew_behind_the_label_of_a_tick_box() {
        assertThat(paragraphs(lines("☐ ยังไม่ได้ดำเนินการ", "☑ ดำเนินการ", "เผยแพร่แผนผังบน")))
                .containsExactly("☐ ยังไม่ได้ดำเนินการ", "☑ ดำเนินการ", "เผยแพร่แผนผังบน");
    }

    @Test
    void begins_anew_when_the_distance_of_lines_is_wider() {
        List<Glyph> glyphs = Glyphs.all(
                lines(
                        "ประกาศเจตนารมณ์ต่อหน้าเจ้าหน้าที่ทุกกอง",
                        "และติดป้ายประกาศที่จุดให้บริการทุกจุด",
                        "แล้วรายงานผลให้ผู้บริหารทราบทุกไตรมาสนะ"),
                Glyphs.text("สรุปผลการดำเนินการตามมาตรการทั้งหมดแล้ว", 50, 166));

        assertThat(paragraphs(glyphs)).hasSize(2).last().isEqualTo("สรุปผลการดำเนินการตามมาตรการทั้งหมดแล้ว");
    }

    @Test
    void follows_the_tags_when_the_file_says_what_a_paragraph_is() {
        List<Glyph> glyphs = new ArrayList<>();
        String[] lines = {
            "กองคลังและสำนักปลัดองค์การบริหาร",
            "ส่วนตำบลห้วยทรายทองและ",
            "กองช่างกับกองการศึกษาและกองสวัสดิการสังคม",
            "สรุปผล"
        };
        int[] tags = {1, 1, 2, 3};
        for (int i = 0; i < lines.length; i++) {
            for (Glyph g : Glyphs.text(lines[i], 50, 100 + 18 * i)) {
                glyphs.add(new Glyph(g.text(), g.x(), g.y(), g.width(), g.size(), 0, 0, Ink.VISIBLE, tags[i]));
            }
        }

        assertThat(paragraphs(glyphs))
                .containsExactly(
                        "กองคลังและสำนักปลัดองค์การบริหารส่วนตำบลห้วยทรายทองและ",
                        "กองช่างกับกองการศึกษาและกองสวัสดิการสังคม",
                        "สรุปผล");
    }

    private static List<Glyph> bold(List<Glyph> glyphs) {
        return glyphs.stream()
                .map(g -> new Glyph(g.text(), g.x(), g.y(), g.width(), g.size(), 0, 1, Ink.VISIBLE, TagTables.NONE))
                .toList();
    }

    private static List<String> inTwoFonts(List<Glyph> glyphs) {
        return Pages.document(
                        "application/pdf",
                        List.of(Glyphs.page(1, glyphs, List.of())),
                        List.of(new FontTraits("Garuda", false), new FontTraits("Garuda-Bold", true)),
                        TagTables.UNTAGGED)
                .paragraphs()
                .stream()
                .map(Paragraph::text)
                .toList();
    }

    private static final String FULL = "จัดคลินิกการเงินแล้วสี่ศูนย์มีผู้ร่วมหกสิบคนจาก";

    private static List<Glyph> full(int line) {
        return Glyphs.text(FULL, 50, 100 + 18 * line);
    }

    @Test
    void begins_anew_at_a_line_in_bold_letters_though_the_line_above_left_no_room() {
        List<Glyph> name = Glyphs.text("ผลลัพธ์", 50, 154);
        assertThat(inTwoFonts(Glyphs.all(full(0), full(1), full(2), bold(name))))
                .containsExactly(FULL + FULL + FULL, "ผลลัพธ์");
        assertThat(inTwoFonts(Glyphs.all(full(0), full(1), full(2), name))).hasSize(1);
    }

    @Test
    void goes_on_where_words_in_bold_letters_began_in_the_line_above() {
        int half = full(2).size() - 12;
        List<Glyph> emphasised = bold(full(2).subList(half, full(2).size()));
        assertThat(inTwoFonts(Glyphs.all(
                        full(0),
                        full(1),
                        full(2).subList(0, half),
                        emphasised,
                        bold(Glyphs.text("ทั้งจังหวัด", 50, 154)))))
                .hasSize(1);
    }
}
