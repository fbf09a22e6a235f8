package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.Reports;

final class WeaknessWithoutRowCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "a list of weak codes names one that the analysis has not",
                                memo("มีผลคะแนนต่ำโดยเฉพาะข้อ O1, O11, O24 และ I25"),
                                "O24")
                        .as(WARNING)
                        .naming("O24"),
                finds("Thai digits", memo("มีผลคะแนนต่ำโดยเฉพาะข้อ ๐๐๑, ๐๑๑, ๐๒๔ และ i๒๕ นั้น"), "O24")
                        .naming("๐๒๔")
                        .quoting("๐๒๔"),
                finds("two codes", memo("ข้อที่ได้คะแนนต่ำ ได้แก่ O1, O24, O30"), "O24", "O30"),
                finds("a question of IIT", memo("ข้อที่ควรปรับปรุง ได้แก่ O1 และ I7"), "I7"),
                finds("a question of EIT", memo("จุดอ่อน คือ ข้อ E4 และ I25"), "E4"),
                finds("items to be developed", memo("ข้อที่ต้องพัฒนา ได้แก่ O11 และ O29"), "O29"),
                finds("items without score", memo("ข้อที่ได้ 0 คะแนน ได้แก่ O1, O17"), "O17"),
                finds(
                        "a code that is said twice is told once",
                        memo("ข้อที่ได้คะแนนต่ำ ได้แก่ O1, O24").prose("ทั้งนี้ข้อ O1 และ O24 ได้คะแนนต่ำ"),
                        "O24"),
                finds(
                        "a municipality's memo",
                        memo("ข้อที่ได้คะแนนต่ำ ได้แก่ O1, O24").by("เทศบาลตำบล", "ลำพาดทอง"),
                        "O24"),
                finds(
                        "a memo of 2568",
                        ofYear(2568).weakness("O12", 9, TITLE, "ก").prose("ข้อที่ได้คะแนนต่ำ ได้แก่ O12, O13"),
                        "O13"),
                nearMiss("all codes of the list have rows", memo("มีผลคะแนนต่ำโดยเฉพาะข้อ O1, O11 และ I25")),
                nearMiss("a reference, not a weakness", memo("อ้างอิงจากข้อ O29, O30, O31")),
                nearMiss("items that are strong", memo("ข้อที่ได้คะแนนเต็ม ได้แก่ O2, O3, O4")),
                nearMiss("a measure refers to a code", memo("นำไปสู่มาตรการตามข้อ O42")),
                nearMiss("a telephone number", memo("โทร. 042-024-030 ติดต่อเรื่องคะแนนต่ำ")),
                nearMiss(
                        "a code in an item's answer",
                        memo("ไม่มี").item("O7", DONE, PROGRESS, "ข้อที่ได้คะแนนต่ำ ได้แก่ O8, O9")),
                silent("no list of codes", memo("ผลการประเมินอยู่ในระดับผ่าน")),
                silent("a row for each", memo("จุดอ่อน คือ I25")),
                unasked("no analysis", ofYear(2566).prose("ข้อที่ได้คะแนนต่ำ ได้แก่ O1, O24"), "analysis"),
                unasked(
                        "a report on measures",
                        ofYear(2568).measure(1, OUTPUT, "อบรม").prose("ข้อที่ได้คะแนนต่ำ ได้แก่ O1"),
                        "analysis"));
    }

    /** An analysis of O1, O11 and I25. */
    private static Reports memo(String text) {
        return ofYear(2566)
                .weakness("O1", 9, TITLE, "โครงสร้าง")
                .weakness("O11", 9, TITLE, "รายงานการกำกับติดตาม")
                .weakness("I25", 5, TITLE, "ผู้บริหารให้ความสำคัญกับการต่อต้านการทุจริต")
                .prose(text);
    }
}
