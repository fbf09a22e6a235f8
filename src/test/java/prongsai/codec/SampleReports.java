package prongsai.codec;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Agency;
import prongsai.model.Bilingual;
import prongsai.model.Box;
import prongsai.model.Component;
import prongsai.model.Corrected;
import prongsai.model.Engine;
import prongsai.model.Fate;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Head;
import prongsai.model.Heading;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.MixedDigits;
import prongsai.model.OitItem;
import prongsai.model.Part;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Repair;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Severity;
import prongsai.model.Signatory;
import prongsai.model.SourceInfo;
import prongsai.model.Status;
import prongsai.model.TextOrigin;
import prongsai.model.Unassigned;
import prongsai.model.Value;
import prongsai.model.Warning;
import prongsai.model.Weakness;

/** Reports by hand at both ends: one that knows nothing, and one with everything that the form can hold. */
final class SampleReports {
    private static final String NAME = "องค์การบริหารส่วนตำบลห้วยทรายทอง";

    private SampleReports() {}

    static Report empty() {
        return new Report(
                "9f2c00000000",
                new Engine("0.1.0", "1", "1", ""),
                new SourceInfo("ร่าง.txt", "0".repeat(64), "text/plain", 0, TextOrigin.DIGITAL),
                List.of(),
                Agency.UNKNOWN,
                Optional.empty(),
                new Head("", Optional.empty(), Optional.empty(), Place.NOWHERE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Report full() {
        Place cell = Place.ofCell("2.1", 3, 4).onPage(5).in(new Box(10.5, 20, 100, 40.2));
        Map<Field, Value> fields = fields(cell);
        return new Report(
                "9f2c00000000-2",
                new Engine("0.1.0", "1", "1", "oit-2566@3", "0123456789ab"),
                new SourceInfo("โฟลเดอร์/ก.pdf", "ab".repeat(32), "application/pdf", 12, TextOrigin.MIXED),
                List.of(new Part("measures-report", 1, 9), new Part("score-sheet", 0, 0)),
                new Agency(
                        NAME,
                        "องค์การบริหารส่วนตำบล",
                        "ห้วยทรายทอง",
                        Optional.of("กุมภวาปี"),
                        Optional.of("อุดรธานี"),
                        Optional.of("huaisaithong.go.th"),
                        Optional.of("X410401"),
                        true,
                        0.98,
                        List.of(new Agency.PrintedName(NAME, 8, Place.ofParagraph(1)))),
                Optional.of(2566),
                new Head(
                        "รายงานผล \"ก\" \\ <ข>",
                        Optional.of("อด 74801/123"),
                        Optional.of(LocalDate.of(2023, 8, 18)),
                        Place.ofParagraph(2)),
                List.of(
                        new Score("overall", Optional.of(2565), 86.47, Optional.of("ผ่าน"), "", "86.47 คะแนน", cell),
                        new Score("indicator 9", Optional.empty(), 100, Optional.empty(), "ก", "100", Place.NOWHERE)),
                List.of(new Measure(1, fields)),
                List.of(new OitItem(
                        "O24",
                        Optional.of("hr-report"),
                        fields,
                        Status.NOT_APPLICABLE,
                        Optional.of(9),
                        Optional.of("9.4"),
                        List.of(new Link("ที่นี่", "https://huaisaithong.go.th/a?b=1&c=2")),
                        2)),
                List.of(new Indicator(8, fields, Status.NOT_DONE)),
                List.of(new Weakness("I25", Optional.of(5), Optional.of(67.85), fields)),
                List.of(
                        new Component("measures", Component.State.PRESENT, "มาตรการ", cell),
                        new Component("outcome", Component.State.ABSENT, "", Place.NOWHERE),
                        new Component("eit-qr", Component.State.UNDECIDED, "", Place.NOWHERE)),
                List.of(new Prose(Prose.Role.SIGNATURE, Value.of("ลงชื่อ", "p12", Place.ofParagraph(12)))),
                List.of(new Signatory("นายสมหมาย ใจซื่อ", "ปลัด")),
                List.of(new Unassigned("t1r1c1", "อื่น ๆ", cell)),
                Map.of("oitItems/O24/code", 0.91),
                List.of(new Warning("agency-not-listed", new Bilingual("ไม่พบ", "not found"), Place.NOWHERE)),
                List.of(new Repair("sara-am-split", 3, "p12")),
                List.of(
                        new Fate("t1r1c1", Fate.Kind.UNASSIGNED, "", "อื่น ๆ", cell),
                        new Fate("t1r2c1", Fate.Kind.RECORD, "O24/progress", "ด\u0e4d\u0e32", cell),
                        new Fate("p9", Fate.Kind.DROPPED, "page-number", "- 3 -", Place.NOWHERE)),
                List.of(new MixedDigits("25๖๖", Place.ofParagraph(2))),
                List.of(new Heading("ประเด็นการประเมิน IIT", cell)),
                List.of(new Corrected("O24", "status", "none", "not-applicable", "กล่องจาง", "สมศรี", "2566-09-01")));
    }

    private static Map<Field, Value> fields(Place cell) {
        Map<Field, Value> fields = new LinkedHashMap<>();
        fields.put(Field.TITLE, Value.of("เปิดเผยข้อมูล", "t1r1c1", Place.ofCell("1", 1, 1)));
        fields.put(
                Field.PROGRESS,
                Value.of("บรรทัดหนึ่ง\tแท็บ", "t1r1c2", cell)
                        .append(Value.of("บรรทัดสอง 😀", "t1r2c2", Place.ofCell("1", 2, 2))));
        fields.put(Field.NOTE, Value.of("", "t1r1c3", Place.ofCell("1", 1, 3)));
        return fields;
    }

    static Findings findings() {
        Bilingual said = new Bilingual("ข้อความ", "words");
        Finding finding = new Finding(
                "f1",
                "answer-of-other-item",
                Severity.ERROR,
                "O24",
                "progress",
                Optional.of(new Finding.Span(0, 4)),
                "ก ข",
                "O22",
                said,
                said,
                "catalogue oit-2566, certain",
                0.97,
                Place.ofCell("1", 2, 3),
                List.of(new Finding.SharedSource(
                        "ข.docx", "a00000000000", NAME, Optional.of(2566), "O24", "ก ข", 0.9)));
        Finding whole = new Finding(
                "f2",
                "item-missing",
                Severity.WARNING,
                "report",
                "",
                Optional.empty(),
                "",
                "O33",
                said,
                said,
                "",
                1,
                Place.NOWHERE,
                List.of());
        return new Findings(
                "9f2c00000000",
                "ก.pdf",
                Optional.of(2566),
                List.of(finding, whole),
                List.of(new Findings.SheetLine("outcome", said, Component.State.ABSENT, said, "", Place.NOWHERE)),
                List.of(new Warning("not-checked-year", said, Place.NOWHERE)));
    }
}
