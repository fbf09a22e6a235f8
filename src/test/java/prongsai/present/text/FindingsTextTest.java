package prongsai.present.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Findings.SheetLine;
import prongsai.model.Findings.TextParts;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.Warning;
import prongsai.present.Samples;

/** What a clerk reads on the screen, letter by letter. */
class FindingsTextTest {
    private static final Report REPORT = Samples.full().report();

    private static Finding finding(
            String rule, Severity severity, String record, String field, String quote, Place at) {
        return new Finding(
                "0",
                rule,
                severity,
                record,
                field,
                Optional.empty(),
                quote,
                "",
                new Bilingual("ข้อความของ" + record, "message of " + record),
                new Bilingual("โปรดเติม", "please fill in"),
                "",
                1,
                at,
                List.of());
    }

    private static Findings findings() {
        return new Findings(
                REPORT.id(),
                "ร่าง.docx",
                Optional.of(2566),
                List.of(
                        finding(
                                "result-missing",
                                Severity.ERROR,
                                "O7",
                                "progress",
                                "",
                                Place.ofCell("2", 8, 5).onPage(3)),
                        finding("not-done", Severity.INFO, "O12", "", "ยังไม่ได้\tดำเนินการ", Place.ofCell("2", 13, 5)),
                        finding("item-missing", Severity.ERROR, "O23", "", "", Place.NOWHERE),
                        finding("text-cut", Severity.INFO, "O12", "progress", "พร้อมทั้ง\u001B[31m", Place.NOWHERE)),
                List.of(
                        new SheetLine(
                                "responsible",
                                new Bilingual("ผู้รับผิดชอบ", "Who is responsible"),
                                Component.State.PRESENT,
                                new Bilingual("", ""),
                                "กองคลัง",
                                Place.ofCell("1", 2, 5).onPage(1)),
                        new SheetLine(
                                "period",
                                new Bilingual("ระยะเวลา", "Period"),
                                Component.State.ABSENT,
                                new Bilingual("ระยะเวลา: ไม่พบในรายงาน", "Period: not found in the report"),
                                "",
                                Place.NOWHERE)),
                List.of(new Warning("x", new Bilingual("ไม่ได้ตรวจ: date-impossible", "not checked"), Place.NOWHERE)),
                Optional.of(new TextParts(0.16, 0.84, 0.31)));
    }

    @Test
    void says_the_sheet_first_then_by_severity_and_record_and_ends_with_the_notice() {
        assertThat(new FindingsText(new Screen("th", false, 0)).of(REPORT, findings()))
                .isEqualTo("""
                ร่าง.docx
                %s · ปีงบประมาณ 2566
                ของตนเอง 16.0%% · ตรงกับหน่วยงานอื่น 84.0%% · ข้อความทางการ 31.0%%

                ใบตรวจองค์ประกอบ · ครบ 1 จาก 2
                  ✓ ผู้รับผิดชอบ: ครบ (หน้า 1 ตาราง 1 แถว 2)
                    “กองคลัง”
                  ✗ ระยะเวลา: ไม่ครบ
                    ระยะเวลา: ไม่พบในรายงาน

                ควรแก้ 2
                  ข้อ O7
                  - ข้อความของO7
                    ผลการดำเนินการ (หน้า 3 ตาราง 2 แถว 8) · result-missing · 0
                    → โปรดเติม
                  ข้อ O23
                  - ข้อความของO23
                    item-missing · 0
                    → โปรดเติม

                ทราบ 2
                  ข้อ O12
                  - ข้อความของO12
                    (ตาราง 2 แถว 13) · not-done · 0
                    “ยังไม่ได้ ดำเนินการ”
                    → โปรดเติม
                  - ข้อความของO12
                    ผลการดำเนินการ · text-cut · 0
                    “พร้อมทั้ง[31m”
                    → โปรดเติม

                · ไม่ได้ตรวจ: date-impossible

                ตัวช่วยตรวจเบื้องต้น ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.
                """.formatted(REPORT.agency().name()));
    }

    @Test
    void colours_lines_for_a_terminal_alone() {
        String coloured = new FindingsText(new Screen("en", true, 0)).of(REPORT, findings());
        assertThat(coloured.lines())
                .contains(
                        "\u001B[1;31mTo correct 2\u001B[0m",
                        "\u001B[32m  ✓ Who is responsible: Complete (page 1, table 1, row 2)\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", ""))
                .isEqualTo(new FindingsText(new Screen("en", false, 0)).of(REPORT, findings()));
    }

    @Test
    void folds_lines_to_the_screen_under_where_they_began() {
        String folded = new FindingsText(new Screen("th", false, 32)).of(REPORT, findings());
        assertThat(folded.lines())
                .allSatisfy(line -> assertThat(Folded.columns(line)).isLessThanOrEqualTo(32));
        assertThat(folded)
                .contains("\n    ผลการดำเนินการ (หน้า 3 ตาราง 2\n    แถว 8) · result-missing · 0\n    → โปรดเติม\n");
    }

    @Test
    void says_that_nothing_was_found_where_nothing_was() {
        Findings none = new Findings("0", "ร่าง.docx", Optional.empty(), List.of(), List.of(), List.of());
        assertThat(new FindingsText(new Screen("en", false, 0)).of(REPORT, none))
                .endsWith("\nNo findings\n\nA first aid to reading, not a result of the NACC's assessment\n");
    }
}
