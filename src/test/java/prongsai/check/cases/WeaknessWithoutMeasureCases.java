package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.NOTE;
import static prongsai.model.Field.TITLE;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Severity;

final class WeaknessWithoutMeasureCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "one of three rows is in no measure",
                                rows("O5", "O11", "O20").measure(1, TITLE, "ก", NOTE, "แก้ข้อ O5 และ O11"),
                                "O20")
                        .as(Severity.WARNING)
                        .saying("O20"),
                finds(
                                "a code of the list in the text",
                                list("O5, O11, O20 และ O28").measure(1, TITLE, "ก", NOTE, "ข้อ O5, O11 และ O28"),
                                "O20")
                        .quoting("O20"),
                finds(
                        "three of four",
                        list("O5, O11, O20 และ O28").measure(1, TITLE, "ก", NOTE, "ข้อ O5"),
                        "O11",
                        "O20",
                        "O28"),
                finds(
                        "digits for the letter O",
                        list("๐๐๕, ๐๑๑, ๐๒๐ และ ๐๒๘").measure(1, TITLE, "ก", NOTE, "ข้อ ๐5,๐11 และ ๐28"),
                        "O20"),
                finds(
                        "codes over several measures",
                        rows("O5", "O11", "O20")
                                .measure(1, TITLE, "ก", NOTE, "O5")
                                .measure(2, TITLE, "ข", METHOD, "ตามข้อ O20"),
                        "O11"),
                finds(
                        "the measures cite an item of another number",
                        rows("O5", "O11").measure(1, TITLE, "ก", NOTE, "ข้อ O5 และ O12"),
                        "O11"),
                finds(
                        "a survey question whose indicator no measure takes up",
                        rows("O5").weakness("I12", 2).measure(1, TITLE, "ก", NOTE, "ข้อ O5"),
                        "I12"),
                finds(
                        "a survey question, another indicator's is cited",
                        ofYear(2566).weakness("I25", 5).weakness("I3", 1).measure(1, TITLE, "ก", NOTE, "แก้ข้อ I25"),
                        "I3"),
                finds(
                        "told once though it stands in the list and in a row",
                        rows("O5", "O11", "O20")
                                .prose("ข้อที่ได้คะแนนต่ำ คือ O5, O11 และ O20")
                                .measure(1, TITLE, "ก", NOTE, "O5, O11"),
                        "O20"),
                finds("no year", weak(withoutYear(), "O5", "O11").measure(1, TITLE, "ก", NOTE, "ข้อ O5"), "O11"),
                finds(
                        "the indicator of another item is taken up",
                        rows("O5", "O36").measure(1, TITLE, "ก", NOTE, "ข้อ O5 และตัวชี้วัดที่ 9 การเปิดเผยข้อมูล"),
                        "O36"),
                finds(
                        "a question of the same indicator is cited, and so are all other questions but this",
                        ofYear(2566)
                                .weakness("I6", 1)
                                .weakness("I20", 4)
                                .weakness("I23", 4)
                                .weakness("I29", 5)
                                .measure(1, TITLE, "ก", NOTE, "แก้ข้อ I6")
                                .measure(2, TITLE, "ข", NOTE, "แก้ข้อ I23 และ I29"),
                        "I20"),
                finds(
                        "words of the item stand only in how another measure is watched over",
                        ofYear(2566)
                                .weakness("O5", 9)
                                .weakness("O11", 9, TITLE, "รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน")
                                .measure(
                                        1,
                                        TITLE,
                                        "บัตรคิว",
                                        NOTE,
                                        "แก้ข้อ O5",
                                        Field.FOLLOW_UP,
                                        "รายงานผลการกำกับติดตามทุกเดือน"),
                        "O11"),
                finds(
                        "one of three rows, and the text names a question that has no row",
                        ofYear(2566)
                                .weakness("I20", 4)
                                .weakness("I23", 4)
                                .weakness("I27", 5)
                                .prose("ข้อที่ได้คะแนนน้อยคือ I13 I20 I23 I27")
                                .measure(1, TITLE, "ก", NOTE, "แก้ข้อ I23")
                                .measure(2, TITLE, "ข", NOTE, "แก้ข้อ I27"),
                        "I13",
                        "I20"),
                unasked(
                        "one of three measures cites its item, the others name what they are about",
                        rows("O5", "O11")
                                .measure(1, TITLE, "ก", NOTE, "ข้อ O5")
                                .measure(2, TITLE, "ข", NOTE, "ค")
                                .measure(3, TITLE, "ง", NOTE, "จ"),
                        "references"),
                nearMiss(
                        "one question is cited for the four of its indicator, and items one by one",
                        weak(ofYear(2566), "O5", "O11")
                                .weakness("I25", 5)
                                .weakness("I28", 5)
                                .weakness("I29", 5)
                                .weakness("I30", 5)
                                .measure(1, TITLE, "ก", NOTE, "แก้ข้อ O5, O11 และ I30")),
                nearMiss(
                        "a question of the same indicator is cited",
                        ofYear(2566).weakness("I25", 5).weakness("I28", 5).measure(1, TITLE, "ก", NOTE, "แก้ข้อ I28")),
                nearMiss(
                        "the indicator is named as a whole",
                        rows("O5", "O11").measure(1, TITLE, "ก", NOTE, "ข้อ O5 และตัวชี้วัดที่ 9 การเปิดเผยข้อมูล")),
                nearMiss(
                        "a span of codes",
                        rows("O10", "O11", "O12", "O13").measure(1, TITLE, "ก", NOTE, "แก้ข้อ O10 - O13")),
                nearMiss(
                        "the subject is taken up in words",
                        ofYear(2566)
                                .weakness("O5", 9, TITLE, "ข้อมูลการติดต่อ")
                                .weakness("O18", 9, TITLE, "แผนการใช้จ่ายงบประมาณประจำปี")
                                .measure(1, TITLE, "ก", NOTE, "แก้ข้อ O5")
                                .measure(2, TITLE, "เปิดเผยแผนการใช้จ่ายงบประมาณประจำปีให้ครบ")),
                nearMiss(
                        "all low items are meant",
                        rows("O5", "O11").measure(1, TITLE, "ก", NOTE, "O5 และข้อที่ได้คะแนนต่ำทุกข้อ")),
                nearMiss(
                        "a code that the text merely refers to",
                        rows("O5")
                                .prose("แนวทางร้องเรียน (อ้างอิงจาก O29) และช่องทาง (อ้างอิงจาก O30)")
                                .measure(1, TITLE, "ก", NOTE, "ข้อ O5")),
                nearMiss(
                        "items that did well",
                        rows("O5")
                                .prose("ข้อที่ได้คะแนนเต็ม คือ O1, O2, O3 และ O4")
                                .measure(1, TITLE, "ก", NOTE, "ข้อ O5")),
                nearMiss(
                        "codes with zeros and small letters",
                        rows("O5").weakness("I30", 5).measure(1, TITLE, "ก", NOTE, "ข้อ o05 และ i30")),
                silent(
                        "every weak item has its measure",
                        rows("O5", "O11").measure(1, TITLE, "ก", NOTE, "ข้อ O5, O11")),
                silent(
                        "one measure each",
                        rows("O5", "O11").measure(1, TITLE, "แก้ O5").measure(2, TITLE, "แก้ O11")),
                unasked(
                        "measures that cite no code",
                        rows("O5", "O11").measure(1, TITLE, "เพื่อนตรวจลิงก์", METHOD, "จับคู่กอง"),
                        "references"),
                unasked("no measures", rows("O5", "O11"), "references"),
                unasked("no weak items", ofYear(2566).measure(1, TITLE, "ก", NOTE, "ข้อ O5"), "analysis"));
    }

    private static Reports rows(String... codes) {
        return weak(ofYear(2566), codes);
    }

    private static Reports weak(Reports report, String... codes) {
        for (String code : codes) {
            report.weakness(code, 9);
        }
        return report;
    }

    private static Reports list(String codes) {
        return ofYear(2566).prose("โดยมีผลคะแนนต่ำในตัวชี้วัดที่ 9 โดยเฉพาะข้อ " + codes + " นั้น");
    }
}
