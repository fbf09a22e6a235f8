package prongsai.annotate.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.annotate.Drafts;
import prongsai.annotate.Note;
import prongsai.annotate.Notes;
import prongsai.annotate.Target;
import prongsai.annotate.Target.Stretch;
import prongsai.annotate.docx.Commented.Comment;
import prongsai.model.Block;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.Table;
import prongsai.read.block.DocumentLimits;
import prongsai.read.docx.DocxAnchors;

/** Real Word files of the example corpus and of the fixtures, handed back and opened again without our own reader. */
class DocxNotesTest {
    private static final Path SCORES = Path.of("corpus/รายงาน ITA 67 อบต.คลองปลาหมอ.docx");
    private static final Path LEFTOVERS = Path.of("corpus/แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx");
    private static final Set<String> OURS =
            Set.of("word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml");

    @TempDir
    Path folder;

    private Commented handBack(Path draft, Drafts read) throws IOException {
        Path out = folder.resolve("out.docx");
        DocxNotes.write(draft, read.report(), read.findings(), out, DocumentLimits.DEFAULT);
        return Commented.open(out);
    }

    /** Ours behind the summary, in the order of their findings. */
    private static List<Comment> notes(Commented file) {
        return file.comments().values().stream()
                .filter(comment -> comment.author().equals("โปร่งใส"))
                .skip(1)
                .toList();
    }

    private static Comment of(String rule, Drafts read, Commented file) {
        List<Finding> ordered = read.findings().findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        List<Comment> notes = notes(file);
        for (int i = 0; i < notes.size(); i++) {
            if (ordered.get(i).rule().equals(rule)) {
                return notes.get(i);
            }
        }
        throw new IllegalArgumentException("no comment for " + rule);
    }

    private static String plain(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x200B)
                .map(c -> c >= '๐' && c <= '๙' ? c - '๐' + '0' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    static Stream<Path> corpus() throws IOException {
        return docx(Path.of("corpus"));
    }

    static Stream<Path> documents() throws IOException {
        return Stream.concat(docx(Path.of("fixtures/documents")), Stream.of(SCORES, LEFTOVERS));
    }

    private static Stream<Path> docx(Path under) throws IOException {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void each_finding_is_a_comment_at_its_words_and_all_else_of_the_file_stays(Path draft) throws IOException {
        Drafts read = Drafts.of(draft);
        Commented before = Commented.open(draft);
        Commented after = handBack(draft, read);
        assertThat(notes(after)).hasSize(read.findings().findings().size());
        List<Finding> ordered = read.findings().findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            Comment comment = notes(after).get(i);
            assertThat(comment.text()).contains(ordered.get(i).message().th());
            assertThat(comment.cells()).hasSize(1);
            if (ordered.get(i).span().isPresent()) {
                assertThat(plain(comment.range()))
                        .isEqualTo(plain(ordered.get(i).quote()));
            }
        }
        before.parts()
                .forEach((name, bytes) -> assertThat(OURS.contains(name) || contentOf(after, name, bytes))
                        .as(name)
                        .isTrue());
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(Drafts.of(folder.resolve("out.docx")).document().blocks())
                .isEqualTo(read.document().blocks());
    }

    private static boolean contentOf(Commented file, String name, byte[] bytes) {
        return java.util.Arrays.equals(file.parts().getOrDefault(name, new byte[0]), bytes);
    }

    @Test
    void planted_defects_are_marked_where_a_person_would_mark_them() throws IOException {
        Drafts scores = Drafts.of(SCORES);
        Commented file = handBack(SCORES, scores);
        assertThat(of("score-contradiction", scores, file).range()).isEqualTo("92.14");
        assertThat(of("responsible-missing", scores, file).range()).isBlank();
        assertThat(of("responsible-missing", scores, file).text()).startsWith("ควรตรวจ · มาตรการที่ 3");
        Drafts leftovers = Drafts.of(LEFTOVERS);
        Commented second = handBack(LEFTOVERS, leftovers);
        assertThat(of("foreign-agency", leftovers, second).range()).contains("ห้วยทรายทอง");
        assertThat(of("agency-name-inconsistent", leftovers, second).range()).contains("องค์กรบริหาร");
    }

    @Test
    void poi_opens_the_file_and_finds_every_comment_in_an_empty_cell_too() throws IOException {
        Drafts read = Drafts.of(SCORES);
        handBack(SCORES, read);
        try (XWPFDocument opened = new XWPFDocument(Files.newInputStream(folder.resolve("out.docx")))) {
            XWPFComment[] comments = opened.getComments();
            assertThat(comments).hasSize(1 + read.findings().findings().size());
            assertThat(comments).allSatisfy(comment -> {
                assertThat(comment.getAuthor()).isEqualTo("โปร่งใส");
                assertThat(comment.getInitials()).isEqualTo("ปส");
            });
            assertThat(comments[0].getText()).contains("ใบตรวจองค์ประกอบ");
        }
    }

    /** A finding on every answer of the report: more than a file can bear. */
    private static Findings many(Drafts read) {
        List<Finding> findings = new ArrayList<>();
        read.report()
                .oitItems()
                .forEach(item -> findings.add(Drafts.finding(
                        findings.size() % 2 == 0 ? Severity.INFO : Severity.ERROR,
                        item.code(),
                        "progress",
                        Optional.empty(),
                        "",
                        item.place())));
        return new Findings(
                "id", "draft.docx", Optional.of(2566), findings, read.findings().sheet(), List.of());
    }

    @Test
    void thirty_comments_at_most_and_the_summary_tells_the_rest_when_there_are_more() throws IOException {
        Drafts read = Drafts.of(LEFTOVERS);
        Findings many = many(read);
        assertThat(many.findings()).hasSize(43);
        Commented file = handBack(LEFTOVERS, new Drafts(read.document(), read.report(), many));
        assertThat(file.comments()).hasSize(30);
        Comment summary = file.comment(0);
        assertThat(summary.range()).contains("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส");
        assertThat(summary.lines())
                .contains("ใบตรวจองค์ประกอบ", "ข้อสังเกตอื่นอีก 14 ข้อ ซึ่งไม่มีหมายเหตุในเนื้อความ")
                .endsWith("ตัวช่วยตรวจเบื้องต้น ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.");
        assertThat(notes(file).subList(0, 21))
                .allSatisfy(comment -> assertThat(comment.text()).startsWith("ควรแก้"));
    }

    @Test
    void a_missing_row_is_a_comment_at_the_row_before() throws IOException {
        Drafts read = Drafts.of(LEFTOVERS);
        Finding missing = Drafts.finding(
                Severity.ERROR,
                "O99",
                "",
                Optional.empty(),
                "",
                read.report().oitItems().getFirst().place());
        Findings findings = new Findings("id", "d", Optional.of(2566), List.of(missing), List.of(), List.of());
        Comment comment = notes(handBack(LEFTOVERS, new Drafts(read.document(), read.report(), findings)))
                .getFirst();
        assertThat(read.report().oitItems().getLast().code()).isEqualTo("O43");
        assertThat(plain(comment.range()))
                .contains(plain(read.report().oitItems().getLast().text(prongsai.model.Field.TITLE)));
        assertThat(comment.cells()).hasSize(1);
    }

    private static List<Paragraph> paragraphs(List<? extends Block> blocks) {
        List<Paragraph> all = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> all.add(paragraph);
                case Table table -> table.cells().forEach(cell -> all.addAll(paragraphs(cell.content())));
            }
        }
        return all;
    }

    /** Words of any paragraph of any form: the comment has them, or more around them, and says which it is. */
    @ParameterizedTest
    @MethodSource("documents")
    void words_anywhere_in_a_document_get_their_comment_and_the_document_reads_as_before(Path draft)
            throws IOException {
        Random random = new Random(2566);
        DocxAnchors anchors = DocxAnchors.of(draft, DocumentLimits.DEFAULT);
        List<Note> notes = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(anchors.document().blocks())) {
            String text = paragraph.text();
            int start = text.isEmpty() ? 0 : random.nextInt(text.length());
            int end = text.isEmpty() ? 0 : start + 1 + random.nextInt(text.length() - start);
            if (!text.substring(start, end).isBlank()) {
                wanted.add(text.substring(start, end));
                notes.add(new Note(
                        Drafts.finding(Severity.INFO, "report", "", Optional.empty(), "", Place.NOWHERE),
                        new Target.Words(List.of(new Stretch(paragraph.id(), start, end)), true),
                        "ทราบ",
                        List.of("ข้อความ"),
                        "ถ้อยคำ"));
            }
        }
        assertThat(wanted).isNotEmpty();
        Path out = folder.resolve("out.docx");
        DocxNotes.Written written =
                DocxNotes.write(draft, anchors, new Notes(notes, List.of("สรุป"), new Target.WholeReport()), out);
        Commented before = Commented.open(draft);
        Commented after = Commented.open(out);
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(DocxAnchors.of(out, DocumentLimits.DEFAULT).document().blocks())
                .isEqualTo(anchors.document().blocks());
        List<Comment> comments = notes(after);
        int exact = 0;
        for (int i = 0; i < wanted.size(); i++) {
            Comment comment = comments.get(i);
            assertThat(comment.cells()).hasSizeLessThanOrEqualTo(1);
            boolean told = comment.lines().contains("ถ้อยคำ");
            exact += told ? 0 : 1;
            if (!told && !draft.toString().matches(".*(characters|ruby|text-boxes).*")) {
                // List numbers, box signs and formulas are drawn, not written; ruby is written before its base; a box
                // may hang
                // on a letter.
                String range = plain(comment.range()).replaceAll("[☐☑☒/()^_√\u00AD]", "");
                assertThat(letters(wanted.get(i))).as(wanted.get(i)).endsWith(letters(range));
            }
        }
        assertThat(written.exact()).isEqualTo(exact);
        assertThat(written.exact() + written.beside() + written.atTitle()).isEqualTo(wanted.size());
    }

    private static String letters(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{M}]", "");
    }

    @Test
    void an_old_word_file_becomes_a_plain_copy_that_says_so_first() throws IOException {
        Drafts read = Drafts.of(Path.of("corpus/แม่แบบ-ก/buengkradonngam_2566.txt"));
        Path out = folder.resolve("out.docx");
        DocxNotes.Written written = DocxNotes.convert("ร่าง.doc", read.document(), read.report(), read.findings(), out);
        assertThat(written.exact()).isPositive();
        Commented file = Commented.open(out);
        Comment first = file.comment(0);
        assertThat(first.lines().getFirst()).startsWith("เอกสารนี้เป็นสำเนาที่แปลงจาก ร่าง.doc");
        assertThat(first.lines()).contains("ใบตรวจองค์ประกอบ");
        assertThat(of("status-contradictory", read, file).range()).isNotBlank();
        List<Finding> ordered = read.findings().findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).span().isPresent()) {
                assertThat(plain(notes(file).get(i).range()))
                        .isEqualTo(plain(ordered.get(i).quote()));
            }
        }
    }

    @Test
    void a_copy_has_the_paragraphs_and_the_merged_cells_of_the_original() throws IOException {
        Path draft = Path.of("fixtures/documents/spans-of-every-kind/input.docx");
        DocxAnchors anchors = DocxAnchors.of(draft, DocumentLimits.DEFAULT);
        Path copy = folder.resolve("copy.docx");
        PlainDocx.of(anchors.document()).write(copy);
        List<String> original = paragraphs(anchors.document().blocks()).stream()
                .map(Paragraph::text)
                .toList();
        DocxAnchors again = DocxAnchors.of(copy, DocumentLimits.DEFAULT);
        assertThat(paragraphs(again.document().blocks()).stream()
                        .map(Paragraph::text)
                        .toList())
                .isEqualTo(original.stream().filter(text -> !text.isBlank()).toList());
        // Where a row begins late or ends early, Word needs a cell that the original does not have.
        assertThat(spans(again)).containsAllEntriesOf(spans(anchors)).hasSizeGreaterThan(15);
        try (XWPFDocument opened = new XWPFDocument(Files.newInputStream(copy))) {
            List<XWPFTable> tables = opened.getTables();
            assertThat(tables).hasSameSizeAs(anchors.document().tables());
        }
    }

    private static Map<String, String> spans(DocxAnchors anchors) {
        return anchors.document().tables().stream()
                .flatMap(table -> table.cells().stream())
                .collect(Collectors.toMap(
                        cell -> cell.id(), cell -> cell.rowSpan() + "x" + cell.columnSpan(), (a, b) -> a + b));
    }

    @Test
    void libreoffice_opens_the_file_and_keeps_every_comment() throws Exception {
        Drafts read = Drafts.of(LEFTOVERS);
        Commented file = handBack(LEFTOVERS, new Drafts(read.document(), read.report(), many(read)));
        Path kept = folder.resolve("kept");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "docx",
                        "--outdir",
                        kept.toString(),
                        folder.resolve("out.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS))
                .as("LibreOffice ended")
                .isTrue();
        Commented again = Commented.open(kept.resolve("out.docx"));
        assertThat(again.comments()).hasSameSizeAs(file.comments());
        assertThat(again.comments().values())
                .extracting(comment -> plain(comment.range()))
                .containsExactlyInAnyOrderElementsOf(file.comments().values().stream()
                        .map(comment -> plain(comment.range()))
                        .toList());
    }
}
