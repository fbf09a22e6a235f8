package prongsai.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.read.docx.DocxFile.p;
import static prongsai.read.docx.DocxFile.r;
import static prongsai.read.docx.DocxFile.read;
import static prongsai.read.docx.DocxFile.sdt;
import static prongsai.read.docx.DocxFile.tbl;
import static prongsai.read.docx.DocxFile.tc;
import static prongsai.read.docx.DocxFile.texts;
import static prongsai.read.docx.DocxFile.tr;

import org.junit.jupiter.api.Test;

class DocxTicksTest {
    private static String text(String inside) {
        return texts(read("<w:p>" + inside + "</w:p>")).getFirst();
    }

    private static String control(String checked, String content) {
        return sdt("<w14:checkbox>" + checked + "<w14:checkedState w14:val='2612'/></w14:checkbox>", content);
    }

    private static String on(String content) {
        return control("<w14:checked w14:val='1'/>", content);
    }

    private static String off(String content) {
        return control("<w14:checked w14:val='0'/>", content);
    }

    private static String legacy(String state) {
        return "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:sizeAuto/>" + state
                + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    private static String sym(String font, String code) {
        return "<w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r>";
    }

    private static String in(String font, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii='" + font + "' w:hAnsi='" + font + "' w:cs='TH SarabunPSK'/></w:rPr><w:t>"
                + text + "</w:t></w:r>";
    }

    @Test
    void goes_by_the_state_of_a_control_and_not_by_its_picture() {
        assertThat(text(on(r("☒")) + r(" ดำเนินการ ") + off(r("☐")) + r(" ยังไม่ได้")))
                .isEqualTo("☑ ดำเนินการ ☐ ยังไม่ได้");
        assertThat(text(on(r("☐")) + off(r("☒")))).isEqualTo("☑☐");
        assertThat(text(control("<w14:checked w14:val='true'/>", r("x"))
                        + control("<w14:checked w14:val='false'/>", r("x"))
                        + control("", r("x"))))
                .isEqualTo("☑☐☐");
    }

    @Test
    void draws_the_box_when_a_control_holds_a_symbol_or_nothing() {
        assertThat(text(on(sym("Wingdings", "F0FE")) + r(" ก"))).isEqualTo("☑ ก");
        assertThat(text(on("") + r(" ก"))).isEqualTo("☑ ก");
        assertThat(text(on(r("☒ ดำเนินการ")))).isEqualTo("☑ ดำเนินการ");
    }

    @Test
    void reads_controls_around_paragraphs_and_cells() {
        assertThat(texts(read(on(p("☒"))))).containsExactly("☑");
        assertThat(DocxFile.cells(read(tbl(tr(on(tc("☒")), off(tc("☐")), tc("ก"))))
                        .tables()
                        .getFirst()))
                .containsExactly("t1r1c1 ☑", "t1r1c2 ☐", "t1r1c3 ก");
    }

    @Test
    void reads_legacy_boxes_by_state_then_default() {
        assertThat(text(legacy("<w:default w:val='0'/><w:checked/>")
                        + r("ก")
                        + legacy("<w:default w:val='1'/>")
                        + r("ข")
                        + legacy("<w:default w:val='1'/><w:checked w:val='0'/>")
                        + legacy("")))
                .isEqualTo("☑ก☑ข☐☐");
    }

    @Test
    void reads_the_choice_of_a_legacy_list() {
        assertThat(
                        text(
                                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/>"
                                        + "<w:listEntry w:val='มี'/><w:listEntry w:val='ไม่มี'/></w:ddList></w:ffData></w:fldChar></w:r>"
                                        + "<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"))
                .isEqualTo("ไม่มี");
    }

    @Test
    void draws_symbols_of_wingdings() {
        assertThat(text(sym("Wingdings", "F0FE") + sym("Wingdings", "F0FD") + sym("Wingdings", "F0FC")))
                .isEqualTo("☑☑☑");
        assertThat(text(sym("Wingdings", "F0A8") + sym("Wingdings", "F06F") + sym("Wingdings", "F071")))
                .isEqualTo("☐☐☐");
        assertThat(text(sym("Wingdings 2", "F052") + sym("Wingdings 2", "00A3")))
                .isEqualTo("☑☐");
        assertThat(text(sym("Symbol", "F0B7") + sym("Symbol", "F0B3") + sym("Wingdings", "F0E0")))
                .isEqualTo("•≥→");
        assertThat(text(sym("Wingdings", "zz") + r("ก"))).isEqualTo("ก");
    }

    @Test
    void draws_plain_letters_when_they_are_set_in_wingdings() {
        assertThat(text(in("Wingdings", "þ") + in("Wingdings", "¨oqü"))).isEqualTo("☑☐☐☐☑");
        assertThat(text(in("Wingdings 2", "R£"))).isEqualTo("☑☐");
        assertThat(text(in("Wingdings", "\uF0FE ก"))).isEqualTo("☑ ก");
        assertThat(text(in("TH SarabunPSK", "oq"))).isEqualTo("oq");
        assertThat(text(r("\uF0A8"))).isEqualTo("☐");
    }

    @Test
    void keeps_what_is_typed() {
        assertThat(text(r("☐ ☑ ☒ ✓ ✔ □ ■ (/) ( ) [✓] /"))).isEqualTo("☐ ☑ ☒ ✓ ✔ □ ■ (/) ( ) [✓] /");
    }
}
