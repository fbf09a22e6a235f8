package prongsai.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.read.docx.DocxFile.body;
import static prongsai.read.docx.DocxFile.p;
import static prongsai.read.docx.DocxFile.r;
import static prongsai.read.docx.DocxFile.read;
import static prongsai.read.docx.DocxFile.sdt;
import static prongsai.read.docx.DocxFile.tbl;
import static prongsai.read.docx.DocxFile.tc;
import static prongsai.read.docx.DocxFile.texts;
import static prongsai.read.docx.DocxFile.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Block;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Link;
import prongsai.model.Paragraph;
import prongsai.model.Paragraph.Style;
import prongsai.model.Place;
import prongsai.model.Repair;
import prongsai.model.Warning;

class DocxReaderTest {
    private static final String BREAK = "<w:r><w:br/></w:r>";
    private static final String PICTURE = "<a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic>";

    private static Paragraph only(Document document) {
        assertThat(document.blocks()).hasSize(1);
        return document.paragraphs().getFirst();
    }

    private static List<String> dropped(Document document) {
        return document.dropped().stream()
                .map(d -> d.reason() + ": " + d.text())
                .toList();
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    @Test
    void numbers_blocks_in_order_and_leaves_blank_paragraphs_away() {
        Document document = read(p("หนึ่ง"), "<w:p/>", tbl(tr(tc("ก"))), p("  "), p("สอง"));
        assertThat(document.blocks()).extracting(Block::id).containsExactly("p1", "t1", "p2");
        assertThat(document.blocks().getFirst().place()).isEqualTo(Place.ofParagraph(1));
        assertThat(document.pages()).isZero();
        assertThat(document.mediaType()).isEqualTo(DocxReader.MEDIA_TYPE);
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void joins_runs_and_keeps_words_inside_wrappers() {
        assertThat(texts(read("<w:p>" + r("ก") + "<w:smartTag>" + r("ข") + "</w:smartTag><w:customXml><w:customXmlPr/>"
                        + r("ค") + "</w:customXml>" + sdt("", r("ง")) + "<w:ins>" + r("จ") + "</w:ins></w:p>")))
                .containsExactly("กขคงจ");
    }

    @Test
    void unwraps_controls_around_blocks() {
        assertThat(texts(read(sdt("", p("ก") + sdt("", p("ข"))), "<w:customXml>" + p("ค") + "</w:customXml>")))
                .containsExactly("ก", "ข", "ค");
    }

    @Test
    void turns_breaks_tabs_and_hyphens_into_text() {
        assertThat(texts(read("<w:p><w:r><w:tab/></w:r>" + r("ก") + "<w:r><w:tab/><w:tab/></w:r>" + r("ข") + BREAK
                        + r("ค") + "<w:r><w:cr/><w:t>๒๕๖๖</w:t><w:noBreakHyphen/><w:t>๒๕๗๐</w:t><w:softHyphen/></w:r>"
                        + "</w:p>")))
                .containsExactly("ก ข\nค\n๒๕๖๖-๒๕๗๐");
    }

    @Test
    void trims_text_when_its_blanks_are_not_preserved() {
        assertThat(texts(read("<w:p><w:r><w:t> ก </w:t></w:r><w:r><w:t xml:space='preserve'> ข</w:t></w:r></w:p>")))
                .containsExactly("ก ข");
    }

    @Test
    void accepts_insertions_and_sets_deletions_apart_when_changes_are_tracked() {
        Document document = read(
                "<w:p>" + r("คงอยู่")
                        + "<w:del><w:r><w:delText>ลบ</w:delText></w:r><w:r><w:delText>ทิ้ง</w:delText></w:r>"
                        + "</w:del><w:ins>" + r("เพิ่ม") + "</w:ins><w:moveFrom>" + r("ย้ายไป") + "</w:moveFrom></w:p>",
                "<w:p><w:moveTo>" + r("ย้ายมา") + "</w:moveTo></w:p>");
        assertThat(texts(document)).containsExactly("คงอยู่เพิ่ม", "ย้ายมา");
        assertThat(dropped(document)).containsExactly("deleted-revision: ลบทิ้ง", "deleted-revision: ย้ายไป");
        assertThat(document.dropped()).extracting(Dropped::id).containsExactly("d1", "d2");
        assertThat(document.dropped().getFirst().place()).isEqualTo(Place.ofParagraph(1));
        assertThat(document.warnings()).extracting(Warning::code).containsExactly("open-revisions");
        assertThat(document.warnings().getFirst().message().en()).contains("4 tracked change");
    }

    @Test
    void joins_paragraphs_when_the_mark_between_them_is_deleted() {
        Document document = read(
                p("<w:rPr><w:del w:id='1'/></w:rPr>", "ต้น"), p("ปลาย"), p("<w:rPr><w:del w:id='2'/></w:rPr>", "ท้าย"));
        assertThat(texts(document)).containsExactly("ต้นปลาย", "ท้าย");
    }

    @Test
    void drops_hidden_text_by_run_and_by_style() {
        Document document = body(
                        "<w:p>" + r("เห็น") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อนหนึ่ง</w:t></w:r>"
                                + "<w:r><w:rPr><w:rStyle w:val='C'/></w:rPr><w:t>ซ่อนสอง</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>เห็นด้วย</w:t></w:r></w:p>",
                        p("<w:pStyle w:val='D'/>", "ซ่อนสาม"))
                .with(
                        "styles",
                        "w:styles",
                        "<w:style w:type='character' w:styleId='C'><w:basedOn w:val='B'/></w:style>"
                                + "<w:style w:type='character' w:styleId='B'><w:rPr><w:vanish/></w:rPr></w:style>"
                                + "<w:style w:type='paragraph' w:styleId='D'><w:rPr><w:vanish/></w:rPr></w:style>")
                .read();
        assertThat(texts(document)).containsExactly("เห็นเห็นด้วย");
        assertThat(dropped(document)).containsExactly("hidden-text: ซ่อนหนึ่งซ่อนสอง", "hidden-text: ซ่อนสาม");
    }

    @Test
    void drops_the_prompt_of_an_unanswered_control() {
        Document document = body("<w:p>"
                        + sdt(
                                "<w:showingPlcHdr/>",
                                "<w:r><w:rPr><w:rStyle w:val='P'/></w:rPr><w:t>คลิกเพื่อใส่ข้อความ</w:t></w:r>"
                                        + r("จริง"))
                        + "</w:p>")
                .with(
                        "styles",
                        "w:styles",
                        "<w:style w:type='character' w:styleId='P'><w:name w:val='Placeholder Text'/></w:style>")
                .read();
        assertThat(texts(document)).containsExactly("จริง");
        assertThat(dropped(document)).containsExactly("placeholder: คลิกเพื่อใส่ข้อความ");
    }

    @Test
    void keeps_results_of_fields_and_never_their_codes() {
        assertThat(texts(read("<w:p>" + field(" PAGE ", r("๓")) + "<w:fldSimple w:instr=' DATE '>" + r("๑ ส.ค.")
                        + "</w:fldSimple></w:p>")))
                .containsExactly("๓๑ ส.ค.");
        assertThat(texts(read("<w:p>"
                        + field(
                                "IF " + "</w:instrText></w:r>" + field("MERGEFIELD a", r("ใน"))
                                        + "<w:r><w:instrText> = 1",
                                r("ผล"))
                        + "</w:p>")))
                .containsExactly("ผล");
    }

    @Test
    void loses_no_text_when_a_field_is_broken() {
        assertThat(texts(read(
                        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>" + r("ก") + "</w:p>",
                        "<w:p>" + field("HYPERLINK \"https://a.go.th\"", r("ข")) + "</w:p>",
                        "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("ค") + "</w:p>")))
                .containsExactly("ก", "ข", "ค");
    }

    @Test
    void reads_links_by_relation_and_by_field() {
        Document document = body("<w:p>" + r("ดู ") + "<w:hyperlink r:id='r9' w:anchor='top'>" + r("แผนงาน")
                        + "</w:hyperlink><w:hyperlink w:anchor='x'>" + r(" ในเล่ม ") + "</w:hyperlink>"
                        + field(" HYPERLINK \"https://b.go.th/o1\" \\o \"คำอธิบาย\" ", r("ข้อ O1"))
                        + "<w:fldSimple w:instr='HYPERLINK &quot;https://c.go.th&quot; \\l &quot;z&quot;'>" + r("ค")
                        + "</w:fldSimple>" + field("HYPERLINK \\l \"_Toc1\"", r("สารบัญ")) + "</w:p>")
                .link("r9", "https://a.go.th/plan")
                .read();
        assertThat(only(document).text()).isEqualTo("ดู แผนงาน ในเล่ม ข้อ O1คสารบัญ");
        assertThat(only(document).links())
                .containsExactly(
                        new Link("แผนงาน", "https://a.go.th/plan#top"),
                        new Link("ข้อ O1", "https://b.go.th/o1"),
                        new Link("ค", "https://c.go.th#z"));
    }

    @Test
    void gives_each_paragraph_its_share_of_a_link_that_goes_on() {
        Document document = read(
                "<w:p>" + r("ก ") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK "
                        + "\"https://a.go.th\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                        + r("ข") + "</w:p>",
                "<w:p>" + r("ค") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("ง") + "</w:p>");
        assertThat(document.paragraphs())
                .extracting(Paragraph::links)
                .containsExactly(List.of(new Link("ข", "https://a.go.th")), List.of(new Link("ค", "https://a.go.th")));
    }

    @Test
    void reads_text_boxes_once_when_they_have_two_forms() {
        String box = "<w:txbxContent>" + p("ในกล่อง") + tbl(tr(tc("ตาราง"))) + "</w:txbxContent>";
        Document document = read("<w:p>" + r("นอก") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
                + "<wps:wsp><wps:txbx>" + box + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
                + "</w:r>" + r("ต่อ") + "</w:p>");
        assertThat(texts(document)).containsExactly("นอกต่อ", "ในกล่อง");
        assertThat(document.paragraphs()).extracting(Paragraph::style).containsExactly(Style.BODY, Style.TEXT_BOX);
        assertThat(DocxFile.cells(document.tables().getFirst())).containsExactly("t1r1c1 ตาราง");
    }

    @Test
    void reads_text_boxes_of_old_documents_and_art() {
        Document document = read("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("กล่อง")
                + "</w:txbxContent></v:textbox></v:shape><v:shape><v:textpath string='อักษรศิลป์'/></v:shape></w:pict></w:r>"
                + "</w:p>");
        assertThat(texts(document)).containsExactly("กล่อง", "อักษรศิลป์");
        assertThat(document.paragraphs()).extracting(Paragraph::style).containsOnly(Style.TEXT_BOX);
    }

    @Test
    void counts_pictures_of_every_form() {
        Document document = body("<w:p>" + r("รูป") + "<w:r><w:drawing>" + PICTURE + "</w:drawing></w:r>"
                        + "<w:r><w:drawing>" + PICTURE + PICTURE + "</w:drawing></w:r>"
                        + "<w:r><w:pict><v:shape><v:imagedata r:id='x'/></v:shape></w:pict></w:r>"
                        + "<w:r><w:object><o:OLEObject/></w:object></w:r>"
                        + "<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r></w:p>")
                .read();
        assertThat(only(document).images()).isEqualTo(6);
    }

    @Test
    void keeps_a_paragraph_when_it_holds_nothing_but_a_linked_picture() {
        Document document = body("<w:p><w:r><w:drawing><wp:docPr><a:hlinkClick r:id='q'/></wp:docPr>" + PICTURE
                        + "</w:drawing></w:r></w:p>")
                .link("q", "https://a.go.th/qr")
                .read();
        assertThat(only(document).text()).isEmpty();
        assertThat(only(document).images()).isEqualTo(1);
        assertThat(only(document).links()).containsExactly(new Link("", "https://a.go.th/qr"));
    }

    @Test
    void puts_notes_behind_the_paragraph_that_refers_to_them() {
        Document document = body(
                        "<w:p>" + r("ข้อความ") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("ต่อ") + "</w:p>",
                        "<w:p>" + r("ท้าย") + "<w:r><w:endnoteReference w:id='1'/></w:r></w:p>")
                .with(
                        "footnotes",
                        "w:footnotes",
                        "<w:footnote w:type='separator' w:id='0'>" + p("เส้น") + "</w:footnote><w:footnote w:id='2'>"
                                + p("เชิงอรรถ") + "</w:footnote>")
                .with("endnotes", "w:endnotes", "<w:endnote w:id='1'>" + p("ท้ายเล่ม") + "</w:endnote>")
                .read();
        assertThat(texts(document)).containsExactly("ข้อความต่อ", "เชิงอรรถ", "ท้าย", "ท้ายเล่ม");
        assertThat(document.paragraphs())
                .extracting(Paragraph::style)
                .containsExactly(Style.BODY, Style.FOOTNOTE, Style.BODY, Style.FOOTNOTE);
    }

    @Test
    void drops_headers_and_footers_once_for_each_text() {
        Document document = body(p("เนื้อหา"))
                .with("header", "w:hdr", p("ส่วนหัว") + tbl(tr(tc("ในตาราง"))))
                .with("header", "w:hdr", p("ส่วนหัว") + tbl(tr(tc("ในตาราง"))))
                .with("header", "w:hdr", "<w:p/>")
                .with("footer", "w:ftr", p("ส่วนท้าย"))
                .read();
        assertThat(texts(document)).containsExactly("เนื้อหา");
        assertThat(dropped(document)).containsExactly("page-header: ส่วนหัว\nในตาราง", "page-footer: ส่วนท้าย");
    }

    @Test
    void warns_of_open_comments_only() {
        DocxFile file = body(p("ก"))
                .with(
                        "comments",
                        "w:comments",
                        "<w:comment w:id='1'>" + p("ตรวจ") + "</w:comment><w:comment w:id='2'/>");
        assertThat(file.read().warnings())
                .extracting(w -> w.message().en())
                .containsExactly("The document holds 2 open comment(s); look at them and close them before publishing");
        assertThat(texts(file.read())).containsExactly("ก");
        file.with(
                "commentsExtended",
                "w15:commentsEx",
                "<w15:commentEx w15:paraId='1' w15:done='1'/><w15:commentEx w15:paraId='2' w15:done='0'/>"
                        + "<w15:commentEx w15:paraId='3' w15:paraIdParent='2' w15:done='0'/>");
        assertThat(file.read().warnings())
                .extracting(w -> w.message().en())
                .containsExactly("The document holds 1 open comment(s); look at them and close them before publishing");
    }

    @Test
    void knows_headings_lists_and_captions_by_style() {
        Document document = body(
                        p("<w:pStyle w:val='1'/>", "หัวข้อ"),
                        p("<w:pStyle w:val='T'/>", "ชื่อเรื่อง"),
                        p("<w:outlineLvl w:val='2'/>", "ระดับสาม"),
                        p("<w:pStyle w:val='L'/>", "รายการ"),
                        p("<w:pStyle w:val='C'/>", "คำอธิบายรูป"),
                        p("<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>", "เนื้อความ"))
                .with(
                        "styles",
                        "w:styles",
                        "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='ของฉัน'/><w:basedOn w:val='0'/></w:style>"
                                + "<w:style w:type='paragraph' w:styleId='0'><w:pPr><w:outlineLvl w:val='0'/></w:pPr>"
                                + "</w:style><w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
                                + "<w:style w:type='paragraph' w:styleId='L'><w:name w:val='List Paragraph'/></w:style>"
                                + "<w:style w:type='paragraph' w:styleId='C'><w:name w:val='caption'/></w:style>")
                .read();
        assertThat(document.paragraphs())
                .extracting(Paragraph::style)
                .containsExactly(Style.HEADING, Style.HEADING, Style.HEADING, Style.LIST, Style.CAPTION, Style.BODY);
    }

    @Test
    void repairs_the_thai_and_keeps_what_was_there() {
        Document document = read(p("ท\u0E4D\u0E32งาน"));
        assertThat(only(document).text()).isEqualTo("ท\u0E33งาน");
        assertThat(only(document).raw()).isEqualTo("ท\u0E4D\u0E32งาน");
        assertThat(document.repairs()).containsExactly(new Repair("sara-am", 1, "p1"));
    }

    @Test
    void reads_embedded_html_and_counts_what_it_cannot_read() {
        Document document = body("<w:altChunk r:id='h'/><w:altChunk r:id='m'/>")
                .relation("h", "aFChunk", "afchunk.html", "")
                .relation("m", "aFChunk", "afchunk.mht", "")
                .part("word/afchunk.html", "<p>จากเว็บ</p><table><tr><td>ก<td>ข</table>")
                .part("word/afchunk.mht", "x")
                .read();
        assertThat(texts(document)).containsExactly("จากเว็บ");
        assertThat(DocxFile.cells(document.tables().getFirst())).containsExactly("t1r1c1 ก", "t1r1c2 ข");
        assertThat(document.warnings()).extracting(Warning::code).containsExactly("embedded-part-unread");
    }

    @Test
    void reads_diagrams_and_formulas() {
        Document document = body("<w:p><w:r><w:drawing><dgm:relIds r:dm='d'/></w:drawing></w:r></w:p>"
                        + "<w:p><m:oMath><m:f><m:num><m:r><m:t>ได้</m:t></m:r></m:num><m:den><m:r><m:t>เต็ม</m:t></m:r>"
                        + "</m:den></m:f></m:oMath></w:p>")
                .relation("d", "diagramData", "diagrams/data1.xml", "")
                .part(
                        "word/diagrams/data1.xml",
                        DocxFile.root(
                                "dgm:dataModel",
                                "<dgm:pt><dgm:t><a:p><a:r><a:t>วาง</a:t></a:r><a:r><a:t>แผน</a:t></a:r></a:p></dgm:t></dgm:pt>"))
                .read();
        assertThat(texts(document)).containsExactly("", "วางแผน", "ได้/เต็ม");
    }

    @Test
    void reads_strict_documents_and_foreign_prefixes() throws Exception {
        String strict = "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body><x:p><x:r>"
                + "<x:t>ก</x:t></x:r></x:p></x:body></x:document>";
        String rels =
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
                        + "Id='a' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' "
                        + "Target='/word/Document2.xml'/></Relationships>";
        byte[] zip = DocxFile.zip(java.util.Map.of("_rels/.rels", rels, "word\\document2.xml", strict));
        assertThat(texts(DocxReader.read(new java.io.ByteArrayInputStream(zip))))
                .containsExactly("ก");
    }
}
