package prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prongsai.model.Component;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Severity;
import prongsai.model.Status;
import prongsai.reference.Official;

class CheckerTest {
    private static final Reports REPORT = Reports.ofYear(2566)
            .prose("องค์กรบริหารส่วนตำบลห้วยทรายทอง")
            .measure(1, Field.TITLE, "มาตรการ", Field.METHOD, "", Field.OUTPUT, "", Field.OUTCOME, "ดี")
            .item("O1", Status.NOT_DONE, Field.PROGRESS, "เรียบร้อยแล้ว")
            .item("O7", Status.NONE, Field.PROGRESS, "")
            .component("measures", Component.State.PRESENT)
            .component("summary", Component.State.PRESENT)
            .component("period", Component.State.ABSENT);

    private static Findings check(RuleSettings settings) {
        return Checker.check(REPORT.make(), Official.shipped(), Peers.NONE, settings);
    }

    @Test
    void puts_findings_in_the_reports_order_gravest_first_in_a_record() {
        assertThat(check(RuleSettings.ALL).findings())
                .extracting(one -> one.record() + " " + one.rule())
                .containsSubsequence(
                        "report agency-name-inconsistent",
                        "measure 1 method-missing",
                        "measure 1 output-missing",
                        "O1 status-contradictory",
                        "O1 not-done",
                        "O7 result-missing",
                        "O7 status-missing");
    }

    @Test
    void gives_findings_ids_that_hold_over_checks_and_differ_from_each_other() {
        Findings first = check(RuleSettings.ALL);
        assertThat(check(RuleSettings.ALL)).isEqualTo(first);
        assertThat(first.findings())
                .extracting(Finding::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{10}"));
    }

    @Test
    void keeps_the_id_when_other_findings_come_and_go() {
        String id = idOf(check(RuleSettings.ALL), "not-done");
        assertThat(idOf(check(new RuleSettings(Set.of("status-contradictory"), Map.of())), "not-done"))
                .isEqualTo(id);
    }

    private static String idOf(Findings findings, String rule) {
        return findings.findings().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void does_not_ask_a_rule_that_is_off_and_counts_one_as_grave_as_settings_say() {
        Findings findings = check(new RuleSettings(Set.of("result-missing"), Map.of("not-done", Severity.WARNING)));
        assertThat(findings.findings())
                .extracting(Finding::rule)
                .doesNotContain("result-missing")
                .contains("not-done");
        assertThat(findings.findings())
                .filteredOn(one -> one.rule().equals("not-done"))
                .allMatch(one -> one.severity() == Severity.WARNING);
    }

    @Test
    void holds_what_rests_on_uncertain_facts_down_to_a_warning_whatever_settings_say() {
        Findings findings = check(new RuleSettings(Set.of(), Map.of("component-missing", Severity.ERROR)));
        assertThat(findings.findings())
                .filteredOn(one -> one.rule().equals("component-missing"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.severity()).isEqualTo(Severity.WARNING);
                    assertThat(one.basis()).isEqualTo("catalogue oit-2566, probable");
                });
    }

    @Test
    void says_once_for_each_lacking_fact_which_rules_it_silenced() {
        assertThat(check(RuleSettings.ALL).warnings())
                .filteredOn(warning -> warning.code().equals("not-checked-scores"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message().en())
                        .endsWith("level-mismatch, level-obsolete, score-contradiction, score-sum-mismatch"));
    }

    @Test
    void lists_every_component_of_the_year_on_the_sheet_with_what_is_missing() {
        assertThat(check(RuleSettings.ALL).sheet())
                .extracting(line -> line.component() + " " + line.state().key() + " "
                        + line.missing().th())
                .containsExactly(
                        "measures present ",
                        "responsible undecided ตรวจ \"ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง\" จากไฟล์นี้ไม่ได้ โปรดตรวจด้วยตนเอง",
                        "steps undecided ตรวจ \"ขั้นตอนหรือวิธีการปฏิบัติ\" จากไฟล์นี้ไม่ได้ โปรดตรวจด้วยตนเอง",
                        "period absent ไม่พบ \"ระยะเวลาในการดำเนินการ\" ในรายงาน",
                        "summary absent \"สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม\" ว่างในมาตรการที่ 1",
                        "outcome undecided ตรวจ \"ผลลัพธ์หรือความสำเร็จของการดำเนินการ\" จากไฟล์นี้ไม่ได้ โปรดตรวจด้วยตนเอง",
                        "eit-qr-code undecided ตรวจ \"QR code แบบวัด EIT บนเว็บไซต์หน่วยงาน\" จากไฟล์นี้ไม่ได้"
                                + " โปรดตรวจด้วยตนเอง");
    }

    @Test
    void quotes_the_words_that_the_span_covers() {
        Reports report = Reports.ofYear(2566)
                .item("O37", Status.DONE, Field.ELEMENTS, "ตามข้อ ๐๓๙", Field.PROGRESS, "ปี 2560 และเว็บไซต์เทศบาล");
        for (Finding one : Checker.check(report.make(), Official.shipped(), Peers.NONE, RuleSettings.ALL)
                .findings()) {
            one.span().ifPresent(span -> {
                String text = report.make()
                        .oitItems()
                        .getFirst()
                        .text(Field.ofKey(one.field()).orElseThrow());
                assertThat(text.substring(span.start(), span.end())).isEqualTo(one.quote());
            });
        }
    }
}
