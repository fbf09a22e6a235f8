package prongsai.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.read.docx.DocxFile.body;
import static prongsai.read.docx.DocxFile.li;
import static prongsai.read.docx.DocxFile.p;
import static prongsai.read.docx.DocxFile.tbl;
import static prongsai.read.docx.DocxFile.tc;
import static prongsai.read.docx.DocxFile.texts;
import static prongsai.read.docx.DocxFile.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Paragraph.Style;
import prongsai.read.block.NumberFormats;

class DocxNumberingTest {
    private static String lvl(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/>" + more + "</w:lvl>";
    }

    private static String definition(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String num(int id, int definition, String... overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + definition + "'/>" + String.join("", overrides)
                + "</w:num>";
    }

    private static Document read(String numbering, String... blocks) {
        return body(blocks).with("numbering", "w:numbering", numbering).read();
    }

    /** Marks of seven list paragraphs in one format. */
    private static List<String> marks(String format, int count) {
        String[] items = new String[count];
        java.util.Arrays.fill(items, li(1, 0, ""));
        return texts(read(definition(0, lvl(0, format, "%1", "")) + num(1, 0), items));
    }

    @Test
    void prints_thai_digits_letters_and_words() {
        assertThat(marks("thaiNumbers", 11)).startsWith("๑", "๒", "๓").endsWith("๑๐", "๑๑");
        assertThat(marks("thaiLetters", 43)).startsWith("ก", "ข", "ค", "ง", "จ").endsWith("ฮ", "กก", "ขข");
        assertThat(marks("thaiLetters", 41)).doesNotContain("ฃ", "ฅ", "ฆ", "ฤ", "ฦ");
        assertThat(marks("thaiCounting", 22))
                .startsWith("หนึ่ง", "สอง", "สาม")
                .endsWith("ยี่สิบ", "ยี่สิบเอ็ด", "ยี่สิบสอง")
                .contains("สิบ", "สิบเอ็ด");
    }

    @Test
    void prints_thai_words_of_great_numbers() {
        assertThat(NumberFormats.thaiWords(101)).isEqualTo("หนึ่งร้อยเอ็ด");
        assertThat(NumberFormats.thaiWords(2566)).isEqualTo("สองพันห้าร้อยหกสิบหก");
        assertThat(NumberFormats.thaiWords(1_000_021)).isEqualTo("หนึ่งล้านยี่สิบเอ็ด");
        assertThat(NumberFormats.thaiWords(0)).isEqualTo("ศูนย์");
    }

    @Test
    void prints_latin_letters_romans_and_plain_numbers() {
        assertThat(marks("lowerLetter", 28)).startsWith("a", "b").endsWith("z", "aa", "bb");
        assertThat(marks("upperLetter", 2)).containsExactly("A", "B");
        assertThat(marks("lowerRoman", 9)).containsExactly("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
        assertThat(marks("upperRoman", 4)).containsExactly("I", "II", "III", "IV");
        assertThat(marks("decimal", 2)).containsExactly("1", "2");
        assertThat(marks("decimalZero", 10)).startsWith("01", "02").endsWith("09", "10");
        assertThat(marks("none", 2)).isEmpty();
        assertThat(marks("decimalEnclosedCircle", 2)).containsExactly("①", "②");
    }

    @Test
    void prints_levels_inside_levels_and_starts_lower_ones_anew() {
        String numbering = definition(
                        0,
                        lvl(0, "thaiNumbers", "%1.", ""),
                        lvl(1, "thaiNumbers", "%1.%2", ""),
                        lvl(2, "thaiLetters", "(%3)", ""))
                + num(1, 0);
        Document document = read(
                numbering,
                li(1, 0, "หนึ่ง"),
                li(1, 1, "หนึ่งหนึ่ง"),
                li(1, 2, "ก"),
                li(1, 2, "ข"),
                li(1, 1, "หนึ่งสอง"),
                li(1, 2, "ก"),
                p("คั่น"),
                li(1, 0, "สอง"),
                li(1, 1, "สองหนึ่ง"));
        assertThat(texts(document))
                .containsExactly(
                        "๑. หนึ่ง",
                        "๑.๑ หนึ่งหนึ่ง",
                        "(ก) ก",
                        "(ข) ข",
                        "๑.๒ หนึ่งสอง",
                        "(ก) ก",
                        "คั่น",
                        "๒. สอง",
                        "๒.๑ สองหนึ่ง");
        assertThat(document.paragraphs()).extracting(Paragraph::style).startsWith(Style.LIST);
    }

    @Test
    void counts_lists_of_one_definition_together_until_one_starts_anew() {
        String numbering = definition(0, lvl(0, "decimal", "%1)", ""))
                + num(1, 0)
                + num(2, 0)
                + num(3, 0, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>");
        assertThat(texts(read(numbering, li(1, 0, "ก"), li(2, 0, "ข"), li(3, 0, "ค"), li(3, 0, "ง"), li(1, 0, "จ"))))
                .containsExactly("1) ก", "2) ข", "5) ค", "6) ง", "7) จ");
    }

    @Test
    void takes_a_level_from_the_override_of_its_list() {
        String numbering = definition(0, lvl(0, "decimal", "%1.", ""))
                + num(1, 0, "<w:lvlOverride w:ilvl='0'>" + lvl(0, "thaiLetters", "ข้อ %1", "") + "</w:lvlOverride>");
        assertThat(texts(read(numbering, li(1, 0, "ก")))).containsExactly("ข้อ ก ก");
    }

    @Test
    void starts_a_level_anew_only_when_it_says_so() {
        String numbering = definition(
                        0,
                        lvl(0, "decimal", "%1.", ""),
                        lvl(1, "decimal", "%2)", "<w:lvlRestart w:val='0'/>"),
                        lvl(2, "decimal", "[%3]", "<w:lvlRestart w:val='1'/>"))
                + num(1, 0);
        assertThat(texts(read(
                        numbering,
                        li(1, 0, "ก"),
                        li(1, 1, "ข"),
                        li(1, 2, "ค"),
                        li(1, 1, "ง"),
                        li(1, 2, "จ"),
                        li(1, 0, "ฉ"),
                        li(1, 1, "ช"),
                        li(1, 2, "ซ"))))
                .containsExactly("1. ก", "1) ข", "[1] ค", "2) ง", "[2] จ", "2. ฉ", "3) ช", "[1] ซ");
    }

    @Test
    void prints_decimal_when_a_level_is_legal_and_pads_custom_forms() {
        String numbering = definition(
                        0,
                        lvl(0, "upperRoman", "%1.", ""),
                        lvl(1, "decimal", "%1.%2", "<w:isLgl/>"),
                        "<w:lvl w:ilvl='2'><w:start w:val='7'/><mc:AlternateContent><mc:Choice Requires='w14'><w:numFmt "
                                + "w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice><mc:Fallback><w:numFmt "
                                + "w:val='decimal'/></mc:Fallback></mc:AlternateContent><w:lvlText w:val='%3'/></w:lvl>")
                + num(1, 0);
        assertThat(texts(read(numbering, li(1, 0, "ก"), li(1, 1, "ข"), li(1, 2, "ค"))))
                .containsExactly("I. ก", "1.1 ข", "007 ค");
    }

    @Test
    void prints_bullets_as_dash_dot_or_box() {
        String numbering = definition(
                        0,
                        lvl(0, "bullet", "-", ""),
                        lvl(1, "bullet", "\uF0B7", "<w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr>"),
                        lvl(2, "bullet", "o", "<w:rPr><w:rFonts w:ascii='Courier New' w:hAnsi='Courier New'/></w:rPr>"),
                        lvl(
                                3,
                                "bullet",
                                "\uF0A7",
                                "<w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr>"),
                        lvl(
                                4,
                                "bullet",
                                "\uF0A8",
                                "<w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr>"),
                        lvl(
                                5,
                                "bullet",
                                "\uF0FC",
                                "<w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr>"),
                        lvl(
                                6,
                                "bullet",
                                "\uF0D8",
                                "<w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr>"),
                        lvl(7, "bullet", "\uF02D", "<w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr>"))
                + num(1, 0);
        assertThat(texts(read(
                        numbering,
                        li(1, 0, "ก"),
                        li(1, 1, "ข"),
                        li(1, 2, "ค"),
                        li(1, 3, "ง"),
                        li(1, 4, "จ"),
                        li(1, 5, "ฉ"),
                        li(1, 6, "ช"),
                        li(1, 7, "ซ"),
                        li(1, 1, ""))))
                .containsExactly("- ก", "• ข", "• ค", "• ง", "☐ จ", "✓ ฉ", "• ช", "- ซ");
    }

    @Test
    void numbers_through_styles() {
        String styles =
                "<w:style w:type='paragraph' w:styleId='H1'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                        + "</w:style><w:style w:type='paragraph' w:styleId='H2'><w:basedOn w:val='N'/><w:pPr><w:numPr><w:ilvl "
                        + "w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='H3'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='H4'><w:basedOn w:val='H1'/></w:style>";
        Document document = body(
                        p("<w:pStyle w:val='H1'/>", "ก"),
                        p("<w:pStyle w:val='H2'/>", "ข"),
                        p("<w:pStyle w:val='H3'/>", "ค"),
                        p("<w:pStyle w:val='H1'/><w:numPr><w:numId w:val='0'/></w:numPr>", "ง"),
                        p("<w:pStyle w:val='H4'/>", "จ"))
                .with("styles", "w:styles", styles)
                .with(
                        "numbering",
                        "w:numbering",
                        definition(
                                        0,
                                        lvl(0, "decimal", "%1.", "<w:pStyle w:val='H1'/>"),
                                        lvl(1, "decimal", "%1.%2", "<w:pStyle w:val='H2'/>"),
                                        lvl(2, "decimal", "%1.%2.%3", "<w:pStyle w:val='H3'/>"))
                                + num(1, 0))
                .read();
        assertThat(texts(document)).containsExactly("1. ก", "1.1 ข", "1.1.1 ค", "ง", "2. จ");
    }

    @Test
    void follows_a_numbering_style() {
        String styles =
                "<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr>"
                        + "</w:style>";
        String numbering = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/></w:abstractNum>"
                + definition(1, lvl(0, "thaiNumbers", "(%1)", "")) + num(1, 0) + num(2, 1);
        assertThat(texts(body(li(1, 0, "ก"), li(2, 0, "ข"))
                        .with("styles", "w:styles", styles)
                        .with("numbering", "w:numbering", numbering)
                        .read()))
                .containsExactly("(๑) ก", "(๒) ข");
    }

    @Test
    void numbers_cells_that_hold_nothing_else() {
        Document document = read(
                definition(0, lvl(0, "decimal", "%1.", "")) + num(1, 0),
                tbl(tr(tc("", li(1, 0, "")), tc("ก")), tr(tc("", li(1, 0, "")), tc("ข"))));
        assertThat(DocxFile.cells(document.tables().getFirst()))
                .containsExactly("t1r1c1 1.", "t1r1c2 ก", "t1r2c1 2.", "t1r2c2 ข");
    }

    @Test
    void puts_no_space_when_the_list_has_none() {
        String numbering = definition(0, lvl(0, "thaiNumbers", "บทที่ %1:", "<w:suff w:val='nothing'/>")) + num(1, 0);
        assertThat(texts(read(numbering, li(1, 0, "ก")))).containsExactly("บทที่ ๑:ก");
    }

    @Test
    void prints_nothing_when_the_list_is_unknown() {
        assertThat(texts(read(definition(0) + num(1, 0), li(1, 0, "ก"), li(9, 0, "ข"), li(1, 400, "ค"))))
                .containsExactly("ก", "ข", "ค");
    }

    @Test
    void counts_no_paragraph_that_is_hidden_or_deleted() {
        String numbered = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
        assertThat(texts(read(
                        definition(0, lvl(0, "decimal", "%1.", "")) + num(1, 0),
                        li(1, 0, "ก"),
                        "<w:p><w:pPr>" + numbered
                                + "<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>x"
                                + "</w:t></w:r></w:p>",
                        "<w:p><w:pPr>" + numbered + "<w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del><w:r><w:delText>y"
                                + "</w:delText></w:r></w:del></w:p>",
                        li(1, 0, "ข"))))
                .containsExactly("1. ก", "2. ข");
    }
}
