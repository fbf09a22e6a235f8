package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;
import prongsai.codec.FindingsJson;
import prongsai.codec.ReportJson;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Findings.SheetLine;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Severity;

/** The paragraph that goes into a letter. */
class RemarkTest {
    private static final Report REPORT = Samples.full().report();
    private static final String BEGIN =
            "จากการตรวจสอบรายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานของ"
                    + REPORT.agency().name() + " ประจำปีงบประมาณ พ.ศ. 2566 พบว่า ";
    private static final String END =
            " ทั้งนี้ เป็นข้อสังเกตจากเครื่องมือช่วยตรวจเบื้องต้น มิใช่ผลการประเมินของสำนักงาน ป.ป.ช.";

    private static Finding finding(String rule, Severity severity, String record, String quote) {
        Place place = record.startsWith("prose") ? Place.ofParagraph(4).onPage(2) : Place.NOWHERE;
        Bilingual said = new Bilingual("ข้อความ", "message");
        return new Finding(
                rule + record,
                rule,
                severity,
                record,
                "",
                Optional.empty(),
                quote,
                "",
                said,
                said,
                "",
                1,
                place,
                List.of());
    }

    private static SheetLine line(String label, Component.State state) {
        return new SheetLine(label, new Bilingual(label, label), state, new Bilingual("", ""), "", Place.NOWHERE);
    }

    private static Bilingual remark(List<SheetLine> sheet, Map<String, Bilingual> names, Finding... findings) {
        Findings all = new Findings(REPORT.id(), "ร่าง.docx", Optional.of(2566), List.of(findings), sheet, List.of());
        Checked checked = new Checked("ร่าง.docx", REPORT, all);
        return Remark.of(checked, new Run(List.of(checked), List.of(), Map.of(), names), new Words());
    }

    @Test
    void says_components_then_gravest_and_most_frequent_points_then_what_is_proposed() {
        Bilingual said = remark(
                List.of(
                        line("มาตรการ", Component.State.PRESENT),
                        line("ระยะเวลา", Component.State.ABSENT),
                        line("ผลลัพธ์", Component.State.ABSENT),
                        line("ประเด็น", Component.State.UNDECIDED)),
                Map.of(
                        "result-missing", new Bilingual("ไม่มีผลการดำเนินการ", "No result"),
                        "foreign-agency", new Bilingual("ชื่อหน่วยงานอื่นตกค้าง", "Another agency's name"),
                        "placeholder-left", new Bilingual("ช่องว่างของแม่แบบ", "Placeholder"),
                        "not-done", new Bilingual("ยังไม่ได้ดำเนินการ", "Not done")),
                finding("placeholder-left", Severity.WARNING, "prose 12", "......"),
                finding("foreign-agency", Severity.ERROR, "O24", "อบต.บ้าน\nใหม่"),
                finding("result-missing", Severity.ERROR, "O7", ""),
                finding("result-missing", Severity.ERROR, "O12", ""),
                finding("component-missing", Severity.ERROR, "report", ""),
                finding("not-done", Severity.INFO, "O31", ""));
        assertThat(said.th())
                .isEqualTo(BEGIN
                        + "มีองค์ประกอบตามแบบครบ 1 จาก 4 รายการ ยังไม่ครบ 2 รายการ ได้แก่ ระยะเวลา และผลลัพธ์ "
                        + "ตรวจจากไฟล์ไม่ได้ 1 รายการ ได้แก่ ประเด็น "
                        + "มีประเด็นที่ควรแก้ไข 2 ประเด็น ได้แก่ (1) ไม่มีผลการดำเนินการ 2 แห่ง ที่ข้อ O7 และข้อ O12 "
                        + "(2) ชื่อหน่วยงานอื่นตกค้าง “อบต.บ้าน ใหม่” ที่ข้อ O24 "
                        + "มีประเด็นที่ควรตรวจสอบ 1 ประเด็น ได้แก่ (3) ช่องว่างของแม่แบบ “......” ที่หน้า 2 ย่อหน้า 4 "
                        + "เห็นควรให้หน่วยงานพิจารณาแก้ไขเพิ่มเติมประเด็นที่ควรแก้ไข และตรวจสอบประเด็นที่ควรตรวจสอบ พร้อมเอกสารหรือหลักฐานอ้างอิง"
                        + END);
        assertThat(said.en())
                .contains(
                        "1 of 4 components of the form are complete.",
                        "Points to mend (2): (1) No result, 2 places at Item O7 and Item O12 (2) Another agency's name",
                        "Points to look at (1): (3) Placeholder");
    }

    @Test
    void proposes_nothing_where_all_is_there() {
        assertThat(remark(List.of(line("มาตรการ", Component.State.PRESENT)), Map.of())
                        .th())
                .isEqualTo(BEGIN + "มีองค์ประกอบตามแบบครบทั้ง 1 รายการ ไม่พบประเด็นที่ควรแก้ไขหรือควรตรวจสอบ "
                        + "เห็นควรใช้ประกอบการพิจารณาต่อไป" + END);
        assertThat(remark(
                                List.of(
                                        line("มาตรการ", Component.State.ABSENT),
                                        line("QR code", Component.State.ABSENT),
                                        line("ผลลัพธ์", Component.State.PRESENT)),
                                Map.of())
                        .th())
                .contains(
                        "ยังไม่ครบ 2 รายการ ได้แก่ มาตรการ และ QR code ",
                        "เห็นควรให้หน่วยงานพิจารณาเพิ่มเติมองค์ประกอบดังกล่าว");
        assertThat(remark(List.of(line("มาตรการ", Component.State.UNDECIDED)), Map.of())
                        .th())
                .contains(
                        " องค์ประกอบตามแบบตรวจจากไฟล์นี้ไม่ได้ ",
                        "เห็นควรตรวจองค์ประกอบที่ตรวจจากไฟล์ไม่ได้จากตัวรายงานโดยตรง");
    }

    @Test
    void stays_within_twelve_lines_and_says_how_many_points_it_leaves_out() {
        List<Finding> many = new ArrayList<>();
        Map<String, Bilingual> names = new java.util.HashMap<>();
        for (int rule = 1; rule <= 30; rule++) {
            String id = "rule-" + (char) ('a' + rule % 26) + rule;
            names.put(
                    id,
                    new Bilingual(
                            "ประเด็นที่มีชื่อค่อนข้างยาวเรื่องที่ " + rule, "Point with a rather long name " + rule));
            for (int item = 1; item <= 9; item++) {
                many.add(finding(id, rule <= 12 ? Severity.ERROR : Severity.WARNING, "O" + item, ""));
            }
        }
        Bilingual said = remark(List.of(), names, many.toArray(Finding[]::new));
        assertThat(said.th().length()).isLessThanOrEqualTo(Remark.LONGEST);
        assertThat(said.th())
                .contains("มีประเด็นที่ควรแก้ไข 12 ประเด็น", "มีประเด็นที่ควรตรวจสอบ 18 ประเด็น", "และประเด็นอื่นอีก ")
                .contains("ที่ข้อ O1, ข้อ O2, ข้อ O3, ข้อ O4 และอีก 5 แห่ง")
                .endsWith(END);
    }

    @Test
    void of_every_report_of_the_corpus_is_one_line_that_accuses_nobody() {
        Map<String, String> findings = CorpusRun.once().findingsJson();
        CorpusRun.once().reportJson().forEach((name, json) -> {
            Checked checked =
                    new Checked(name, ReportJson.read(json), FindingsJson.read(String.valueOf(findings.get(name))));
            Run run = new Run(List.of(checked), List.of(), Map.of(), Map.of());
            String said = Remark.of(checked, run, new Words()).th();
            assertThat(said.length()).as(name).isLessThanOrEqualTo(Remark.LONGEST);
            assertThat(said)
                    .as(name)
                    .startsWith("จากการตรวจสอบ")
                    .endsWith(END)
                    .doesNotContain("\n", "ลอก", "ทุจริต")
                    .doesNotContainPattern("(?<!รับ)ผิด");
        });
    }
}
