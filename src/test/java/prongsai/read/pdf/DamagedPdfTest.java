package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Paragraph;
import prongsai.model.Repair;
import prongsai.model.Warning;

/** The classes of damage of agencies' files, each in a PDF that looks right and says it wrongly; near misses beside. */
class DamagedPdfTest {
    private static final String NIKHAHIT = "\u0E4D";
    private static final String AA = "\u0E32";
    private static final String AM = "\u0E33";
    private static final UnaryOperator<String> SOUND = c -> c;
    /** As Word draws ำ: a ring and an า, with the tone mark between. */
    private static final List<String> DRAWN = List.of(
            "การด\u0E4D\u0E32เนินการตามมาตรการของโรงพยาบาล",
            "จ\u0E4D\u0E32นวนน\u0E4D\u0E49\u0E32ประปาหมู่บ้านทั้งต\u0E4D\u0E32บล");

    private static final List<String> WRITTEN =
            List.of("การดำเนินการตามมาตรการของโรงพยาบาล", "จำนวนน้ำประปาหมู่บ้านทั้งตำบล");
    /** Prose with the usual share of ำ and า. */
    private static final List<String> PROSE = List.of(
            "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
            "การจัดทำแผนปฏิบัติการป้องกันการทุจริตประจำปีงบประมาณ",
            "หัวหน้าสำนักปลัดกำกับดูแลและติดตามการดำเนินงานอย่างต่อเนื่อง",
            "ประชาชนสามารถร้องเรียนผ่านช่องทางออนไลน์ขององค์การบริหารส่วนตำบล",
            "กำหนดแนวทางการใช้จ่ายงบประมาณและการจัดหาพัสดุอย่างเปิดเผย",
            "ผู้อำนวยการกองช่างรายงานจำนวนโครงการก่อสร้างต่อสาธารณะ",
            "นำผลการประเมินมาปรับปรุงการทำงานและการให้บริการประชาชน");

    private static UnaryOperator<String> naming(String character, String name) {
        return c -> c.equals(character) ? name : c;
    }

    private static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static String all(Document document) {
        return String.join("", texts(document)).replaceAll("\\s", "");
    }

    private static List<String> causes(Document document) {
        return document.repairs().stream()
                .map(Repair::cause)
                .distinct()
                .sorted()
                .toList();
    }

    private static String joined(List<String> lines) {
        return String.join("", lines).replaceAll("\\s", "");
    }

    @Test
    void takes_the_ring_for_sara_am_when_its_code_is_a_blank_without_width() throws IOException {
        Document document = DamagedPdf.read(DRAWN, naming(NIKHAHIT, " "), false);

        assertThat(all(document)).isEqualTo(joined(WRITTEN));
        assertThat(causes(document)).containsExactly("nikhahit-zero-width");
        assertThat(document.repairs().stream().mapToInt(Repair::count).sum()).isEqualTo(4);
    }

    @Test
    void takes_the_ring_for_sara_am_when_its_code_names_nothing() throws IOException {
        Document document = DamagedPdf.read(DRAWN, naming(NIKHAHIT, "\uFFFD"), false);

        assertThat(all(document)).isEqualTo(joined(WRITTEN));
    }

    @Test
    void believes_the_font_program_when_it_names_the_ring_that_the_file_calls_a_blank() throws IOException {
        Document document = DamagedPdf.read(DRAWN, naming(NIKHAHIT, " "), true);

        assertThat(all(document)).isEqualTo(joined(WRITTEN));
        assertThat(causes(document)).containsExactly("font-program");
    }

    @Test
    void believes_the_font_program_when_the_file_gives_one_letter_for_another() throws IOException {
        UnaryOperator<String> named = c -> c.equals(AA) ? AM : c.equals(".") ? "ศ" : c;

        Document document = DamagedPdf.read(List.of("โรงพยาบาล พ.ศ. ๒๕๖๖ ศูนย์บริการ"), named, true);

        assertThat(texts(document)).containsExactly("โรงพยาบาล พ.ศ. ๒๕๖๖ ศูนย์บริการ");
        assertThat(document.paragraphs().getFirst().raw()).isEqualTo("โรงพยำบำล พศศศ ๒๕๖๖ ศูนย์บริกำร");
        assertThat(document.repairs()).containsExactly(new Repair("font-program", 5, "p1"));
    }

    @Test
    void tells_sara_aa_from_sara_am_by_the_rings_when_a_font_calls_both_sara_am() throws IOException {
        UnaryOperator<String> named = c -> c.equals(AA) ? AM : c.equals(NIKHAHIT) ? " " : c;

        Document document = DamagedPdf.read(DRAWN, named, false);

        assertThat(all(document)).isEqualTo(joined(WRITTEN));
        assertThat(causes(document)).containsExactly("font-aa-for-am", "nikhahit-zero-width");
    }

    @Test
    void chooses_by_the_words_when_a_font_calls_every_sara_aa_sara_am_without_a_ring() throws IOException {
        List<String> lines = PROSE.stream().map(l -> l.replace(AM, AA)).toList();

        Document document = DamagedPdf.read(lines, naming(AA, AM), false);

        String text = all(document);
        assertThat(text).contains("รายงานผลการดำเนินการตามมาตรการ", "ประชาชนสามารถร้องเรียน", "พัสดุอย่างเปิดเผย");
        assertThat(causes(document)).containsExactly("font-aa-for-am");
    }

    @Test
    void leaves_sara_aa_when_nothing_but_the_words_would_speak_for_sara_am() throws IOException {
        List<String> lines = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            PROSE.forEach(l -> lines.add(l.replace(AM, AA)));
        }

        Document document = DamagedPdf.read(lines, SOUND, false);

        assertThat(all(document)).isEqualTo(joined(lines));
        assertThat(document.repairs()).isEmpty();
    }

    @Test
    void leaves_sara_aa_when_the_font_has_sara_am_as_well() throws IOException {
        List<String> odd = new java.util.ArrayList<>(PROSE);
        odd.add("คำว่า จานวน เขียนเช่นนี้ในต้นฉบับ และ คณะกรรมกำร ก็เช่นกัน");

        Document document = DamagedPdf.read(odd, SOUND, false);

        assertThat(all(document)).isEqualTo(joined(odd));
        assertThat(document.repairs()).isEmpty();
    }

    @Test
    void takes_a_code_without_a_name_for_sara_am_where_that_makes_a_word() throws IOException {
        Document document =
                DamagedPdf.read(List.of("การดำเนินงานของสำนักปลัด", "จำนวนทั้งหมด"), naming(AM, "\uFFFD"), false);

        assertThat(all(document)).isEqualTo("การดำเนินงานของสำนักปลัดจำนวนทั้งหมด");
        assertThat(causes(document)).containsExactly("font-code-for-am");
    }

    @Test
    void takes_a_narrow_so_sala_for_the_full_stop_that_it_is() throws IOException {
        List<String> lines = List.of(PROSE.get(0), "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");

        Document document = DamagedPdf.read(lines, naming(".", "ศ"), false);

        assertThat(texts(document).getLast()).endsWith("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");
        assertThat(causes(document)).containsExactly("font-stop-for-so-sala");
    }

    @Test
    void reads_private_use_of_windows_and_mac_as_the_marks_they_draw() throws IOException {
        UnaryOperator<String> named = c -> c.equals("\u0E48") ? "\uF70A" : c.equals("\u0E49") ? "\uF88E" : c;

        Document document = DamagedPdf.read(List.of("หน่วยงานที่รับผิดชอบในด้านต่าง"), named, false);

        assertThat(texts(document)).containsExactly("หน่วยงานที่รับผิดชอบในด้านต่าง");
        assertThat(causes(document)).containsExactly("private-use");
    }

    @Test
    void reads_thai_that_the_file_gives_as_western_letters() throws IOException {
        UnaryOperator<String> named = c -> c.charAt(0) >= '\u0E01' && c.charAt(0) <= '\u0E5B'
                ? String.valueOf((char) (c.charAt(0) - 0x0E01 + 0xA1))
                : c;

        Document document = DamagedPdf.read(PROSE, named, false);

        assertThat(all(document)).isEqualTo(joined(PROSE));
        assertThat(causes(document)).containsExactly("font-latin-for-thai");
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void leaves_western_letters_with_accents_when_they_stand_among_their_own() throws IOException {
        List<String> french =
                List.of("Été à Genève déjà préféré élève très français où être", "Zürich größer für Mädchen übermäßig");

        assertThat(texts(DamagedPdf.read(french, SOUND, false)).getFirst()).startsWith("Été à Genève");
    }

    @Test
    void reads_a_font_without_names_by_its_program() throws IOException {
        Document document = DamagedPdf.read(PROSE, c -> null, true);

        assertThat(all(document)).isEqualTo(joined(PROSE));
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void reads_letters_moved_by_fourteen_by_the_font_program() throws IOException {
        Document document = DamagedPdf.read(PROSE, DamagedPdfTest::moved, true);

        assertThat(all(document)).isEqualTo(joined(PROSE));
        assertThat(causes(document)).containsExactly("font-program");
    }

    @Test
    void leaves_text_out_and_names_its_page_when_the_codes_tell_no_letters() throws IOException {
        for (UnaryOperator<String> named : List.<UnaryOperator<String>>of(c -> null, DamagedPdfTest::moved)) {
            Document document = DamagedPdf.read(PROSE, named, false);

            assertThat(PdfReader.hasText(document)).isFalse();
            assertThat(document.warnings()).extracting(Warning::code).containsExactly("text-layer-unreadable");
            assertThat(document.warnings().getFirst().message().th()).contains("หน้า 1");
            assertThat(document.dropped())
                    .extracting(Dropped::reason)
                    .isNotEmpty()
                    .containsOnly("unreadable-text");
        }
    }

    /** As a table that keeps only the low byte of each letter, fourteen too high. */
    private static String moved(String character) {
        char c = character.charAt(0);
        return c >= '\u0E01' && c <= '\u0E5B' ? String.valueOf((char) ((c & 0xFF) + 0x0E)) : character;
    }

    @Test
    void leaves_a_sound_font_alone_with_and_without_its_program() throws IOException {
        for (boolean program : new boolean[] {false, true}) {
            Document document = DamagedPdf.read(PROSE, SOUND, program);

            assertThat(all(document)).isEqualTo(joined(PROSE));
            assertThat(document.repairs()).isEmpty();
            assertThat(document.warnings()).isEmpty();
            assertThat(document.paragraphs())
                    .allSatisfy(p -> assertThat(p.raw()).isEqualTo(p.text()));
        }
    }

    @Test
    void reads_the_thai_digits_that_a_font_draws_for_western_codes() throws IOException {
        UnaryOperator<String> named = c -> c.charAt(0) >= '\u0E50' && c.charAt(0) <= '\u0E59'
                ? String.valueOf((char) (c.charAt(0) - 0x0E50 + '0'))
                : c;

        Document document = DamagedPdf.read(List.of("ข้อ ๑๐ ปี ๒๕๖๓ ร้อยละ ๙๔"), named, false);

        assertThat(texts(document)).containsExactly("ข้อ ๑๐ ปี ๒๕๖๓ ร้อยละ ๙๔");
        assertThat(document.paragraphs().getFirst().raw()).isEqualTo("ข้อ 10 ปี 2563 ร้อยละ 94");
        assertThat(causes(document)).containsExactly("font-thai-digits");
    }

    @Test
    void leaves_western_digits_that_are_drawn_as_such() throws IOException {
        Document document = DamagedPdf.read(List.of("ข้อ 10 ปี 2563 ร้อยละ 94.78"), SOUND, false);

        assertThat(texts(document)).containsExactly("ข้อ 10 ปี 2563 ร้อยละ 94.78");
        assertThat(document.repairs()).isEmpty();
    }

    @Test
    void keeps_a_word_whose_mark_the_page_itself_lacks() throws IOException {
        Document document = DamagedPdf.read(List.of("หนวยงานของรัฐ และ คณะกรรมกำร"), SOUND, true);

        assertThat(texts(document)).containsExactly("หนวยงานของรัฐ และ คณะกรรมกำร");
        assertThat(document.repairs()).isEmpty();
    }

    @Test
    void joins_a_word_that_the_file_parts_letter_by_letter() throws IOException {
        Document document = DamagedPdf.read(List.of("ตามพระราชบั ญ ญั ติ การจัดซื้อจัดจ้าง"), SOUND, false);

        assertThat(texts(document).stream().collect(Collectors.joining()))
                .isEqualTo("ตามพระราชบัญญัติ การจัดซื้อจัดจ้าง");
        assertThat(causes(document)).containsExactly("letter-spaced");
    }
}
