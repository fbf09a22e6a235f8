package prongsai.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Block;
import prongsai.model.Document;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.OitItem;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.Table;
import prongsai.model.Value;

/** Findings led back to the words of documents that were really read. */
class TargetsTest {
    private static Map<String, String> texts(Document document) {
        Map<String, String> texts = new HashMap<>();
        document.blocks().forEach(block -> add(block, texts));
        return texts;
    }

    private static void add(Block block, Map<String, String> texts) {
        switch (block) {
            case Paragraph paragraph -> texts.put(paragraph.id(), paragraph.text());
            case Table table -> table.cells().forEach(cell -> cell.content().forEach(inner -> add(inner, texts)));
        }
    }

    private static String words(Target target, Document document) {
        Map<String, String> texts = texts(document);
        return ((Target.Words) target)
                .stretches().stream()
                        .map(s -> texts.getOrDefault(s.paragraph(), "").substring(s.start(), s.end()))
                        .collect(Collectors.joining("\n"));
    }

    /** Without blanks, Thai digits as Arabic ones. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", "")
                .chars()
                .mapToObj(c -> c >= '๐' && c <= '๙' ? String.valueOf(c - '๐') : Character.toString(c))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corpus/แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx",
                "corpus/แม่แบบ-ค/อบต.ดอนกันเกรา ปี 2566.docx",
                "corpus/รายงาน ITA 67 อบต.คลองปลาหมอ.docx",
                "corpus/อบต.ภูผาเมฆ_รายงาน_2566.txt",
                "corpus/แม่แบบ-ก/buengkradonngam_2566.txt"
            })
    void every_field_is_found_again_and_every_quote_with_a_span_stands_at_its_target(String file) {
        Drafts draft = Drafts.of(Path.of(file));
        Targets targets = new Targets(draft.report(), draft.document());
        int exact = 0;
        for (OitItem item : draft.report().oitItems()) {
            Value value = item.value(Field.PROGRESS);
            if (!value.blank()) {
                Finding finding = Drafts.finding(
                        Severity.INFO, item.code(), "progress", Optional.empty(), value.text(), value.place());
                Target target = targets.of(finding);
                assertThat(plain(words(target, draft.document()))).contains(plain(value.text()));
                exact += target instanceof Target.Words words && words.exact() ? 1 : 0;
            }
        }
        assertThat(exact)
                .as("answers found as a whole")
                .isGreaterThanOrEqualTo(draft.report().oitItems().size() * 9 / 10);
        for (Finding finding : draft.findings().findings()) {
            if (finding.span().isPresent() && targets.of(finding) instanceof Target.Words words && words.exact()) {
                assertThat(plain(words(words, draft.document()))).startsWith(plain(finding.quote()));
            }
        }
    }

    @Test
    void a_missing_row_is_told_at_the_row_before() {
        Drafts draft = Drafts.of(Path.of("corpus/อบต.ภูผาเมฆ_รายงาน_2566.txt"));
        Finding missing = draft.findings().findings().stream()
                .filter(f -> f.rule().equals("item-missing"))
                .findFirst()
                .orElseThrow();
        Target target = new Targets(draft.report(), draft.document()).of(missing);
        assertThat(missing.record()).isEqualTo("O33");
        assertThat(((Target.Words) target).exact()).isFalse();
        OitItem before = draft.report().oitItems().stream()
                .filter(item -> item.code().equals("O32"))
                .findFirst()
                .orElseThrow();
        assertThat(plain(words(target, draft.document()))).contains(plain(before.text(Field.TITLE)));
    }

    @Test
    void an_empty_cell_is_named_when_a_field_has_no_words() {
        Drafts draft = Drafts.of(Path.of("corpus/รายงาน ITA 67 อบต.คลองปลาหมอ.docx"));
        Finding finding = draft.findings().findings().stream()
                .filter(f -> f.rule().equals("responsible-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.record()).isEqualTo("measure 3");
        assertThat(new Targets(draft.report(), draft.document()).of(finding)).isInstanceOf(Target.EmptyCell.class);
    }

    @Test
    void a_finding_without_a_place_is_about_the_whole_report() {
        Drafts draft = Drafts.of(Path.of("corpus/รายงาน ITA 67 อบต.คลองปลาหมอ.docx"));
        Finding finding = Drafts.finding(Severity.INFO, "report", "", Optional.empty(), "", Place.NOWHERE);
        assertThat(new Targets(draft.report(), draft.document()).of(finding)).isEqualTo(new Target.WholeReport());
    }

    @Test
    void a_quote_that_is_nowhere_gives_the_whole_cell_and_says_so() {
        Drafts draft = Drafts.of(Path.of("corpus/แม่แบบ-ค/อบต.ดอนกันเกรา ปี 2566.docx"));
        OitItem item = draft.report().oitItems().get(4);
        Place place = item.value(Field.PROGRESS).place();
        Finding finding = Drafts.finding(
                Severity.INFO, item.code(), "", Optional.empty(), "ถ้อยคำที่ไม่มีในรายงานเล่มนี้", place);
        Target target = new Targets(draft.report(), draft.document()).of(finding);
        assertThat(((Target.Words) target).exact()).isFalse();
        assertThat(plain(words(target, draft.document()))).contains(plain(item.text(Field.PROGRESS)));
    }

    @Test
    void notes_are_ordered_by_severity_and_those_past_the_most_go_to_the_summary() {
        Drafts draft = Drafts.of(Path.of("corpus/อบต.ภูผาเมฆ_รายงาน_2566.txt"));
        Notes notes = Notes.of(draft.report(), draft.document(), draft.findings(), 2);
        int all = draft.findings().findings().size();
        assertThat(all).isGreaterThan(3);
        assertThat(notes.notes()).hasSize(2);
        List<Severity> severities = Notes.of(draft.report(), draft.document(), draft.findings()).notes().stream()
                .map(note -> note.finding().severity())
                .toList();
        assertThat(severities).isSorted();
        assertThat(notes.summary())
                .contains("ใบตรวจองค์ประกอบ", "ข้อสังเกตอื่นอีก " + (all - 2) + " ข้อ ซึ่งไม่มีหมายเหตุในเนื้อความ")
                .endsWith("ตัวช่วยตรวจเบื้องต้น ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.");
    }

    @Test
    void a_note_says_severity_record_message_suggestion_and_basis() {
        Finding finding = Drafts.finding(
                Severity.WARNING, "O24", "progress", Optional.empty(), "ถ้อยคำ\nสองบรรทัด", Place.NOWHERE);
        assertThat(new Wording().note(finding, new Target.WholeReport()).text()).isEqualTo("""
                        ควรตรวจ · ข้อ O24 · ผลการดำเนินการ
                        ข้อความถึงผู้จัดทำ
                        ข้อความในรายงาน: “ถ้อยคำ สองบรรทัด”
                        ข้อเสนอแนะ: โปรดตรวจสอบ
                        อ้างอิง: ตัวรายงานเอง""");
    }
}
