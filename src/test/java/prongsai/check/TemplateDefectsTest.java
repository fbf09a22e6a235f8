package prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Bilingual;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.TemplateDefect;

class TemplateDefectsTest {
    private static final ReportRef A = ref("a", "อบต.ห้วยทรายทอง");
    private static final ReportRef A2 = ref("a2", "อบต.ห้วยทรายทอง");
    private static final ReportRef B = ref("b", "อบต.หนองบัวสีทอง");
    private static final ReportRef C = ref("c", "อบต.ทุ่งดอกจาน");

    private static ReportRef ref(String id, String agency) {
        return new ReportRef(
                id,
                id + ".pdf",
                agency,
                agency,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Finding finding(String rule, String record, String quote, String other) {
        Bilingual none = new Bilingual("", "");
        return new Finding(
                "1",
                rule,
                Severity.ERROR,
                record,
                "progress",
                Optional.empty(),
                quote,
                other,
                none,
                none,
                "",
                1,
                Place.NOWHERE,
                List.of());
    }

    private static Findings of(ReportRef report, Finding... findings) {
        return new Findings(report.id(), report.file(), Optional.of(2566), List.of(findings), List.of(), List.of());
    }

    private static List<TemplateDefect> defects(List<Findings> all, ReportRef... members) {
        return TemplateDefects.of(all, List.of(new Family("F1", List.of(members), 2, Share.NOTHING, List.of())));
    }

    @Test
    void tells_the_same_words_at_the_same_place_once_with_the_reports_of_the_family() {
        List<Findings> all = List.of(
                of(C, finding("answer-of-other-item", "O24", "- จัดทำรายงาน", "O22")),
                of(A, finding("answer-of-other-item", "O24", "จัดทำ รายงาน", "O22")),
                of(B, finding("answer-of-other-item", "O24", "จัดทำรายงาน", "O22")));
        assertThat(defects(all, A, B, C))
                .containsExactly(new TemplateDefect(
                        "answer-of-other-item", "O24", "progress", "จัดทำ รายงาน", 3, List.of(A, B, C)));
        assertThat(defects(all, A, B)).extracting(TemplateDefect::agencies).containsExactly(2);
    }

    @Test
    void is_silent_for_one_agency_and_for_other_words_places_and_rules() {
        assertThat(defects(
                        List.of(
                                of(A, finding("text-cut", "O24", "พร้อมทั้ง", "")),
                                of(A2, finding("text-cut", "O24", "พร้อมทั้ง", "")),
                                of(B, finding("text-cut", "O23", "พร้อมทั้ง", "")),
                                of(C, finding("words-doubled", "O24", "พร้อมทั้ง", ""))),
                        A,
                        A2,
                        B,
                        C))
                .isEmpty();
    }

    @Test
    void leaves_out_what_is_shared_by_its_nature_and_what_each_agency_left_empty() {
        assertThat(defects(
                        List.of(
                                of(
                                        A,
                                        finding("shared-passage", "O24", "จัดทำรายงาน", ""),
                                        finding("result-missing", "O7", "", ""),
                                        finding("not-done", "O8", "ยังไม่ได้ดำเนินการ", "")),
                                of(
                                        B,
                                        finding("shared-passage", "O24", "จัดทำรายงาน", ""),
                                        finding("result-missing", "O7", "", ""),
                                        finding("not-done", "O8", "ยังไม่ได้ดำเนินการ", ""))),
                        A,
                        B))
                .isEmpty();
    }

    @Test
    void takes_a_row_or_component_that_the_template_lacks() {
        assertThat(defects(
                        List.of(
                                of(
                                        A,
                                        finding("item-missing", "O33", "", ""),
                                        finding("component-missing", "report", "", "period")),
                                of(
                                        B,
                                        finding("item-missing", "O33", "", ""),
                                        finding("component-missing", "report", "", "outcome"))),
                        A,
                        B))
                .extracting(TemplateDefect::rule)
                .containsExactly("item-missing");
    }
}
