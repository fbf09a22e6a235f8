package prongsai.annotate.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.read.docx.DocxFile.body;
import static prongsai.read.docx.DocxFile.p;
import static prongsai.read.docx.DocxFile.r;
import static prongsai.read.docx.DocxFile.sdt;
import static prongsai.read.docx.DocxFile.tbl;
import static prongsai.read.docx.DocxFile.tc;
import static prongsai.read.docx.DocxFile.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import prongsai.annotate.Drafts;
import prongsai.annotate.Note;
import prongsai.annotate.Notes;
import prongsai.annotate.Target;
import prongsai.annotate.Target.Stretch;
import prongsai.annotate.docx.Commented.Comment;
import prongsai.model.Block;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.Table;
import prongsai.read.block.DocumentLimits;
import prongsai.read.docx.DocxAnchors;
import prongsai.read.docx.DocxFile;

/** Comments in documents that are written out by hand: one case of the form each. */
class CommentsTest {
    @TempDir
    Path folder;

    private Commented mark(DocxFile file, String... words) throws IOException {
        Path draft = folder.resolve("draft.docx");
        Files.write(draft, file.bytes());
        DocxAnchors anchors = DocxAnchors.of(draft, DocumentLimits.DEFAULT);
        List<Target> targets = new ArrayList<>();
        for (String word : words) {
            targets.add(target(anchors, word));
        }
        return write(draft, anchors, targets);
    }

    private Commented write(Path draft, DocxAnchors anchors, List<Target> targets) throws IOException {
        List<Note> notes = targets.stream()
                .map(target -> new Note(
                        Drafts.finding(Severity.INFO, "report", "", Optional.empty(), "", Place.NOWHERE),
                        target,
                        "ทราบ",
                        List.of("ข้อความ"),
                        "ข้อความในรายงาน: “ถ้อยคำ”"))
                .toList();
        Path out = folder.resolve("out.docx");
        DocxNotes.write(draft, anchors, new Notes(notes, List.of("สรุป"), new Target.WholeReport()), out);
        Commented before = Commented.open(draft);
        Commented after = Commented.open(out);
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(DocxAnchors.of(out, DocumentLimits.DEFAULT).document().blocks())
                .isEqualTo(anchors.document().blocks());
        return after;
    }

    /** Words that stand once in the document, or {@code #id} for a cell. */
    private static Target target(DocxAnchors anchors, String words) {
        if (words.startsWith("#")) {
            return new Target.EmptyCell(words.substring(1));
        }
        List<Paragraph> all = new ArrayList<>();
        anchors.document().blocks().forEach(block -> collect(block, all));
        Paragraph paragraph =
                all.stream().filter(p -> p.text().contains(words)).findFirst().orElseThrow();
        int start = paragraph.text().indexOf(words);
        return new Target.Words(List.of(new Stretch(paragraph.id(), start, start + words.length())), true);
    }

    private static void collect(Block block, List<Paragraph> all) {
        switch (block) {
            case Paragraph paragraph -> all.add(paragraph);
            case Table table -> table.cells().forEach(cell -> cell.content().forEach(inner -> collect(inner, all)));
        }
    }

    /** The comment behind the summary. */
    private static Comment only(Commented file) {
        assertThat(file.comments()).hasSize(2);
        return file.comment(1);
    }

    private static String main(Commented file) {
        return new String(file.parts().get("word/document.xml"), StandardCharsets.UTF_8);
    }

    @Test
    void splits_a_run_and_keeps_its_properties_on_all_parts_when_words_stand_inside_it() throws IOException {
        Commented file = mark(
                body("<w:p><w:r w:rsidR='00A1'><w:rPr><w:b/></w:rPr><w:t>แจ้งอบต.หนองบัวแล้ว</w:t></w:r></w:p>"),
                "หนองบัว");
        assertThat(only(file).range()).isEqualTo("หนองบัว");
        assertThat(main(file))
                .contains("<w:r w:rsidR='00A1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">แจ้งอบต.</w:t></w:r>"
                        + "<w:commentRangeStart w:id=\"1\"/>"
                        + "<w:r w:rsidR='00A1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">หนองบัว</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
                        + "<w:r w:rsidR='00A1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">แล้ว</w:t></w:r>");
    }

    @Test
    void leaves_runs_whole_when_words_are_those_of_whole_runs() throws IOException {
        Commented file = mark(body("<w:p>" + r("ก่อน") + r("ถ้อย") + r("คำ") + r("หลัง") + "</w:p>"), "ถ้อยคำ");
        assertThat(only(file).range()).isEqualTo("ถ้อยคำ");
        assertThat(Commented.all(file.part("word/document.xml"), "t")).hasSize(4);
    }

    @Test
    void counts_references_as_letters_and_keeps_blanks_that_did_not_show_from_showing() throws IOException {
        Commented file =
                mark(body("<w:p><w:r><w:t>\n   งาน &amp; แผน &#x0E01;&lt;ข&gt; จบ   </w:t></w:r></w:p>"), "แผน ก<ข>");
        assertThat(only(file).range()).isEqualTo("แผน ก<ข>");
        assertThat(main(file)).contains("preserve\">งาน &amp; </w:t>").contains("preserve\"> จบ</w:t>");
    }

    @Test
    void reaches_over_runs_breaks_tabs_and_links_when_words_do() throws IOException {
        Commented file = mark(
                body("<w:p>" + r("ดูที่ เว็บ") + "<w:hyperlink r:id='x'>" + r("ไซต์") + "<w:r><w:tab/></w:r>"
                        + r("หลัก") + "</w:hyperlink>" + r("ของเรา") + "</w:p>"),
                "เว็บไซต์ หลัก");
        assertThat(only(file).range()).isEqualTo("เว็บไซต์ หลัก");
    }

    @Test
    void cuts_a_run_between_its_texts_when_a_break_stands_between_them() throws IOException {
        Commented file =
                mark(body("<w:p><w:r><w:t>บรรทัดแรก</w:t><w:br/><w:t>บรรทัดสอง</w:t></w:r></w:p>"), "บรรทัดสอง");
        assertThat(only(file).range()).isEqualTo("บรรทัดสอง");
    }

    @Test
    void shows_the_repaired_words_at_the_damaged_ones() throws IOException {
        // น + nikhahit + tone + aa, as some converters write น้ำ
        Commented file = mark(body(p("โครงการ\u0E19\u0E4D\u0E49\u0E32ประปาหมู่บ้าน")), "น้ำประปา");
        assertThat(only(file).range()).isEqualTo("\u0E19\u0E4D\u0E49\u0E32ประปา");
    }

    @Test
    void two_comments_on_words_that_overlap_each_have_their_own() throws IOException {
        Commented file = mark(
                body(p("สำนักปลัดองค์การบริหารส่วนตำบล")),
                "ปลัดองค์การ",
                "องค์การบริหาร",
                "สำนักปลัดองค์การบริหารส่วนตำบล");
        assertThat(file.comments().values())
                .extracting(Comment::range)
                .containsExactly(
                        "สำนักปลัดองค์การบริหารส่วนตำบล",
                        "ปลัดองค์การ",
                        "องค์การบริหาร",
                        "สำนักปลัดองค์การบริหารส่วนตำบล");
    }

    @Test
    void an_empty_cell_gets_its_comment_in_its_own_empty_paragraph_each_of_two() throws IOException {
        Commented file = mark(
                body(tbl(
                        tr(tc("ก"), tc("", "<w:p/>")),
                        tr(tc("ข"), tc("", "<w:p><w:pPr><w:jc w:val='center'/></w:pPr></w:p>")))),
                "#t1r1c2",
                "#t1r1c2",
                "#t1r2c2");
        assertThat(main(file))
                .contains("<w:p><w:commentRangeStart w:id=\"1\"/><w:commentRangeEnd w:id=\"1\"/>"
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r><w:commentRangeStart w:id=\"2\"/>")
                .contains("<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:commentRangeStart w:id=\"3\"/>");
        assertThat(file.comments().values())
                .allSatisfy(comment -> assertThat(comment.cells()).hasSize(1));
    }

    @Test
    void an_empty_cell_around_a_table_gets_its_comment_outside_that_table() throws IOException {
        Commented file = mark(body(tbl(tr(tc("", tbl(tr(tc("", "<w:p/>"), tc("ใน"))) + "<w:p/>")))), "#t1.1r1c1", "ใน");
        assertThat(file.comment(1).cells()).isNotEqualTo(file.comment(2).cells());
        assertThat(file.comment(2).range()).isEqualTo("ใน");
    }

    @Test
    void a_merged_cell_gets_its_comment_where_it_begins() throws IOException {
        Commented file = mark(
                body(tbl(
                        tr(tc("<w:vMerge w:val='restart'/>", p("กองคลัง")), tc("หนึ่ง")),
                        tr(tc("<w:vMerge/>", "<w:p/>"), tc("สอง")))),
                "กองคลัง");
        assertThat(only(file).range()).isEqualTo("กองคลัง");
        assertThat(only(file).cells()).hasSize(1);
    }

    @Test
    void words_of_two_cells_are_marked_in_the_first_alone_and_told() throws IOException {
        Path draft = folder.resolve("draft.docx");
        Files.write(draft, body(tbl(tr(tc("ต้นเรื่อง")), tr(tc("ปลายเรื่อง")))).bytes());
        DocxAnchors anchors = DocxAnchors.of(draft, DocumentLimits.DEFAULT);
        Target both = new Target.Words(List.of(new Stretch("t1r1c1p1", 0, 9), new Stretch("t1r2c1p1", 0, 10)), true);
        Comment comment = only(write(draft, anchors, List.of(both)));
        assertThat(comment.range().strip()).isEqualTo("ต้นเรื่อง");
        assertThat(comment.cells()).hasSize(1);
        assertThat(comment.lines()).contains("ข้อความในรายงาน: “ถ้อยคำ”");
    }

    @Test
    void words_in_a_content_control_are_marked_inside_it_and_a_tick_box_or_bound_one_outside() throws IOException {
        Commented file = mark(
                body(
                        "<w:p>" + r("ผู้รับผิดชอบ ") + sdt("<w:text/>", r("สำนักปลัด อบต.")) + "</w:p>",
                        "<w:p>" + sdt("<w14:checkbox><w14:checked w14:val='1'/></w14:checkbox>", r("☒"))
                                + r("ดำเนินการ") + "</w:p>",
                        "<w:p>" + r("ปี ") + sdt("<w:dataBinding w:xpath='x'/>", r("งบประมาณ 2566")) + "</w:p>"),
                "ปลัด",
                "☑",
                "2566");
        assertThat(file.comment(1).range()).isEqualTo("ปลัด");
        assertThat(file.comment(2).range()).isEqualTo("☒");
        assertThat(file.comment(3).range()).isEqualTo("งบประมาณ 2566");
        assertThat(main(file)).contains("<w:commentRangeStart w:id=\"2\"/><w:sdt>");
        assertThat(main(file)).contains("<w:commentRangeStart w:id=\"3\"/><w:sdt>");
    }

    @Test
    void words_of_a_text_box_and_of_a_footnote_are_told_at_what_holds_them() throws IOException {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
                + p("ในกล่อง") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + "<w:txbxContent>" + p("ในกล่อง") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
        Commented file = mark(
                body("<w:p>" + r("ก่อน") + box + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("หลัง") + "</w:p>")
                        .with("footnotes", "w:footnotes", "<w:footnote w:id='2'>" + p("เชิงอรรถ") + "</w:footnote>"),
                "ในกล่อง",
                "เชิงอรรถ");
        assertThat(main(file))
                .contains("<w:commentRangeStart w:id=\"1\"/><w:r><mc:AlternateContent>")
                .contains("<w:commentRangeStart w:id=\"2\"/><w:r><w:footnoteReference");
        for (Element box1 : Commented.all(file.part("word/document.xml"), "txbxContent")) {
            assertThat(Commented.all(box1, "commentRangeStart")).isEmpty();
        }
        assertThat(file.comment(1).lines()).contains("ข้อความในรายงาน: “ถ้อยคำ”");
    }

    @Test
    void words_in_tracked_insertions_and_field_results_are_marked_as_they_show() throws IOException {
        Commented file = mark(
                body(
                        "<w:p><w:ins w:id='7' w:author='x'>" + r("เพิ่มถ้อยคำใหม่") + "</w:ins><w:del w:id='8'>"
                                + "<w:r><w:delText>เก่า</w:delText></w:r></w:del>" + r("ท้าย") + "</w:p>",
                        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("ตาราง 1 และ 2")
                                + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"),
                "ใหม่ท้าย",
                "1 และ");
        assertThat(file.comment(1).range()).isEqualTo("ใหม่ท้าย");
        assertThat(file.comment(2).range()).isEqualTo("1 และ");
    }

    @Test
    void the_number_of_a_list_is_not_written_so_the_whole_paragraph_is_marked() throws IOException {
        String numbering = "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                + "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>";
        DocxFile file = body(p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", "ประชุมชี้แจง"))
                .with("numbering", "w:numbering", numbering);
        assertThat(only(mark(file, "1.")).range().strip()).isEqualTo("ประชุมชี้แจง");
        assertThat(only(mark(file, "1. ประชุม")).range()).isEqualTo("ประชุม");
    }

    @Test
    void comments_of_the_file_stay_and_numbers_go_on_behind_them() throws IOException {
        Commented file = mark(
                body("<w:p><w:commentRangeStart w:id='4'/>" + r("ถ้อยคำ") + "<w:commentRangeEnd w:id='4'/>"
                                + "<w:r><w:commentReference w:id='4'/></w:r>" + r("ต่อไป") + "</w:p>")
                        .part(
                                "word/comments.xml",
                                "<x:comments xmlns:x='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                                        + "<x:comment x:id='4' x:author='หัวหน้า'><x:p><x:r><x:t>เดิม</x:t></x:r></x:p>"
                                        + "</x:comment></x:comments>")
                        .relation("rC", "comments", "comments.xml", ""),
                "คำต่อ");
        assertThat(file.comments().keySet()).containsExactly(4, 5, 6);
        assertThat(file.comment(4).author()).isEqualTo("หัวหน้า");
        assertThat(file.comment(4).text()).isEqualTo("เดิม");
        assertThat(file.comment(4).range()).isEqualTo("ถ้อยคำ");
        assertThat(file.comment(6).range()).isEqualTo("คำต่อ");
        assertThat(Commented.all(file.part("word/_rels/document.xml.rels"), "Relationship"))
                .isEmpty();
        assertThat(new String(file.parts().get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .containsOnlyOnce("relationships/comments'");
    }

    @Test
    void a_file_with_its_own_prefixes_and_coding_is_marked_in_them() throws IOException {
        Path draft = folder.resolve("draft.docx");
        String main = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><d:document xmlns:d="
                + "\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p><d:r><d:t>ถ้อยคำของร่าง</d:t></d:r>"
                + "</d:p></d:body></d:document>";
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(draft))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            zip.write(main.getBytes(StandardCharsets.UTF_16));
        }
        DocxAnchors anchors = DocxAnchors.of(draft, DocumentLimits.DEFAULT);
        Comment comment = only(write(draft, anchors, List.of(target(anchors, "ของ"))));
        assertThat(comment.range()).isEqualTo("ของ");
        assertThat(comment.text()).startsWith("ทราบ");
    }

    @Test
    void a_finding_without_a_place_and_the_summary_stand_at_the_first_paragraph() throws IOException {
        Path draft = folder.resolve("draft.docx");
        Files.write(draft, body(p("ชื่อรายงาน"), p("เนื้อหา")).bytes());
        DocxAnchors anchors = DocxAnchors.of(draft, DocumentLimits.DEFAULT);
        Commented file = write(draft, anchors, List.of(new Target.WholeReport()));
        assertThat(file.comments().values())
                .extracting(comment -> comment.range().strip())
                .containsExactly("ชื่อรายงาน", "ชื่อรายงาน");
    }

    @Test
    void comments_are_ours_and_set_as_thai_in_a_complex_script() throws IOException {
        Commented file = mark(body(p("ถ้อยคำ")), "ถ้อยคำ");
        assertThat(only(file).author()).isEqualTo("โปร่งใส");
        assertThat(only(file).initials()).isEqualTo("ปส");
        List<Element> runs = Commented.all(file.part("word/comments.xml"), "rPr");
        assertThat(runs).isNotEmpty().allSatisfy(properties -> {
            Element lang = Commented.all(properties, "lang").getFirst();
            assertThat(Commented.attribute(lang, "val")).isEqualTo("th-TH");
            assertThat(Commented.attribute(lang, "bidi")).isEqualTo("th-TH");
            assertThat(Commented.attribute(Commented.all(properties, "rFonts").getFirst(), "cs"))
                    .isNotEmpty();
            assertThat(Integer.parseInt(Commented.attribute(
                            Commented.all(properties, "szCs").getFirst(), "val")))
                    .isGreaterThanOrEqualTo(20);
            assertThat(Commented.all(properties, "cs")).hasSize(1);
        });
    }

    @Test
    void words_that_xml_cannot_hold_do_not_break_the_comments() {
        assertThat(Markup.escaped("ก\u0001<ข>&\uFFFE\"\uD83D\uDE00")).isEqualTo("ก&lt;ข&gt;&amp;&quot;\uD83D\uDE00");
    }

    @Test
    void an_edit_opens_a_part_that_is_a_single_tag() throws IOException {
        Markup part = Markup.of("<?xml version='1.0'?><!-- < --><a b='>' ><c/></a>");
        assertThat(part.children(part.root())).extracting(Markup.Element::name).containsExactly("c");
        assertThat(new String(part.with(List.of(part.append(part.element(2), "<d/>"))), StandardCharsets.UTF_8))
                .isEqualTo("<?xml version='1.0'?><!-- < --><a b='>' ><c><d/></c></a>");
        assertThat(Set.of(part.size())).containsExactly(3);
    }
}
