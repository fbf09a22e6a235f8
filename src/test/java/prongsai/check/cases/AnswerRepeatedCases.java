package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.model.Field.ELEMENTS;
import static prongsai.model.Field.OUTCOME;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PERIOD;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.RESPONSIBLE;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.Reports;

final class AnswerRepeatedCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("two items share a sentence about neither", answered("O27", MEETING, "O40", MEETING), "O40")
                        .as(WARNING)
                        .in(PROGRESS)
                        .naming("O27"),
                finds("three items", answered("O2", MEETING, "O27", MEETING, "O40", MEETING), "O27", "O40"),
                finds(
                                "many items are told once, with their codes",
                                answered("O2", MEETING, "O7", MEETING, "O16", MEETING, "O27", MEETING, "O40", MEETING),
                                "O7")
                        .naming("O2")
                        .saying("4 ข้อ (O7, O16, O27, O40)"),
                finds(
                                "the words are spaced otherwise",
                                answered("O27", MEETING, "O40", "ประชุมหัวหน้าส่วน ทุกวันจันทร์\nเพื่อหารือข้อราชการ"),
                                "O40")
                        .naming("O27"),
                finds(
                        "Thai digits in one, Arabic in the other",
                        answered(
                                "O27",
                                "ประชุมหัวหน้าส่วน ๑๒ ครั้งเพื่อหารือข้อราชการ",
                                "O40",
                                "ประชุมหัวหน้าส่วน 12 ครั้งเพื่อหารือข้อราชการ"),
                        "O40"),
                finds(
                                "a report of 2565",
                                ofYear(2565).item("O2", DONE, PROGRESS, MEETING).item("O35", DONE, PROGRESS, MEETING),
                                "O35")
                        .naming("O2"),
                finds(
                        "a year whose list is not known",
                        ofYear(2570).item("O2", DONE, PROGRESS, MEETING).item("O9", DONE, PROGRESS, MEETING),
                        "O9"),
                finds(
                                "two indicators",
                                ofYear(2566).indicator(1, DONE, PROGRESS, TRUST).indicator(4, DONE, PROGRESS, TRUST),
                                "indicator 4")
                        .naming("indicator 1"),
                finds(
                                "two measures' outcomes",
                                ofYear(2568).measure(1, OUTCOME, TRUST).measure(2, OUTCOME, TRUST),
                                "measure 2")
                        .in(OUTCOME)
                        .naming("measure 1"),
                finds(
                                "two measures' outputs",
                                ofYear(2567).measure(1, OUTPUT, TRUST).measure(5, OUTPUT, TRUST),
                                "measure 5")
                        .in(OUTPUT)
                        .naming("measure 1"),
                finds(
                                "a sentence twice in the rows of one measure",
                                ofYear(2568).measure(1, OUTCOME, TRUST + "\nจำนวนเรื่องลดลง\n" + TRUST),
                                "measure 1")
                        .in(OUTCOME),
                finds(
                                "a municipality's measures",
                                ofYear(2566)
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .measure(1, OUTCOME, TRUST)
                                        .measure(2, OUTCOME, "จัดหาแล้ว")
                                        .measure(3, OUTCOME, TRUST),
                                "measure 3")
                        .naming("measure 1"),
                finds(
                        "one sentence of several",
                        ofYear(2568)
                                .measure(1, OUTPUT, "อบรมบุคลากร 40 คน\n" + TRUST)
                                .measure(2, OUTPUT, "แจกคู่มือ 90 เล่ม\n" + TRUST),
                        "measure 2"),
                nearMiss(
                        "an answer of another item is told by that rule",
                        answered("O22", PROCUREMENT, "O24", PROCUREMENT)),
                nearMiss(
                        "siblings",
                        answered(
                                "O8",
                                "เชื่อมโยงช่องทางการสื่อสารบนเว็บไซต์ของหน่วยงาน",
                                "O9",
                                "เชื่อมโยงช่องทางการสื่อสารบนเว็บไซต์ของหน่วยงาน")),
                nearMiss("siblings: monthly and yearly procurement", answered("O21", PROCUREMENT, "O22", PROCUREMENT)),
                nearMiss(
                        "one pattern with other numbers",
                        answered(
                                "O2",
                                "ประชุมหัวหน้าส่วน 12 ครั้งเพื่อหารือข้อราชการ",
                                "O27",
                                "ประชุมหัวหน้าส่วน 14 ครั้งเพื่อหารือข้อราชการ")),
                nearMiss(
                        "two measures that tell other numbers in like words",
                        ofYear(2568)
                                .measure(1, OUTCOME, TRUST + " ร้อยละ 81")
                                .measure(2, OUTCOME, TRUST + " ร้อยละ 92")),
                nearMiss("short answers", answered("O1", "เผยแพร่แล้ว", "O5", "เผยแพร่แล้ว")),
                nearMiss(
                        "nothing to report in both",
                        answered("O29", "ไม่มีเรื่องร้องเรียน", "O30", "ไม่มีเรื่องร้องเรียน")),
                nearMiss(
                        "published in two",
                        answered(
                                "O1",
                                "เผยแพร่ข้อมูลบนเว็บไซต์หลักของหน่วยงานครบตามองค์ประกอบ",
                                "O2",
                                "เผยแพร่ข้อมูลบนเว็บไซต์หลักของหน่วยงานครบตามองค์ประกอบ")),
                nearMiss(
                        "output and outcome of two measures",
                        ofYear(2568)
                                .measure(1, OUTPUT, TRUST, OUTCOME, "ลดลง")
                                .measure(2, OUTPUT, "จัดอบรม", OUTCOME, TRUST)),
                nearMiss(
                        "output and outcome of one measure are another rule's",
                        ofYear(2568).measure(1, OUTPUT, TRUST, OUTCOME, TRUST)),
                nearMiss(
                        "the responsible unit of many rows",
                        ofYear(2568)
                                .measure(
                                        1,
                                        RESPONSIBLE,
                                        "สำนักปลัดองค์การบริหารส่วนตำบลห้วยทรายทองและทุกกอง",
                                        OUTPUT,
                                        "ก")
                                .measure(2, RESPONSIBLE, "สำนักปลัดองค์การบริหารส่วนตำบลห้วยทรายทองและทุกกอง")),
                nearMiss(
                        "the period of many rows",
                        ofYear(2568)
                                .measure(
                                        1, PERIOD, "ตลอดปีงบประมาณ พ.ศ. 2568 (ตุลาคม 2567 - กันยายน 2568)", OUTPUT, "ก")
                                .measure(
                                        2,
                                        PERIOD,
                                        "ตลอดปีงบประมาณ พ.ศ. 2568 (ตุลาคม 2567 - กันยายน 2568)",
                                        OUTPUT,
                                        "ข")),
                nearMiss(
                        "the form's elements",
                        ofYear(2566)
                                .item(
                                        "O21",
                                        DONE,
                                        ELEMENTS,
                                        "แสดงข้อมูลการจัดซื้อจัดจ้างที่มีรายละเอียดครบถ้วน",
                                        PROGRESS,
                                        "ลงข้อมูลทุกเดือน")
                                .item(
                                        "O34",
                                        DONE,
                                        ELEMENTS,
                                        "แสดงข้อมูลการจัดซื้อจัดจ้างที่มีรายละเอียดครบถ้วน",
                                        PROGRESS,
                                        "วิเคราะห์สามด้าน")),
                nearMiss(
                        "sentences that differ in what was done",
                        answered(
                                "O27",
                                "ประชุมหัวหน้าส่วนทุกวันจันทร์เพื่อหารือเรื่องร้องเรียน",
                                "O40",
                                "อบรมพนักงานใหม่เรื่องมารยาทในการต้อนรับ")),
                silent(
                        "answers of their own",
                        answered(
                                "O27",
                                "ติดประกาศขั้นตอนรับเรื่องไว้หน้าเคาน์เตอร์",
                                "O40",
                                "มอบเกียรติบัตรคนดีศรีตำบล")),
                silent("one answer", answered("O27", MEETING)),
                silent("empty answers", answered("O27", "", "O40", "")));
    }

    private static final String MEETING = "ประชุมหัวหน้าส่วนทุกวันจันทร์เพื่อหารือข้อราชการ";
    private static final String TRUST = "ประชาชนเชื่อมั่นในการทำงานของตำบลมากขึ้นเพราะตรวจสอบได้ทุกขั้นตอน";
    private static final String PROCUREMENT =
            "- ทำสรุปการจัดซื้อจัดจ้างทั้งปีเสนอนายก และเผยแพร่ผ่านเว็บไซต์ อบต.ห้วยทรายทอง";

    private static Reports answered(String... codesAndAnswers) {
        Reports report = ofYear(2566);
        for (int i = 0; i < codesAndAnswers.length; i += 2) {
            report.item(codesAndAnswers[i], DONE, PROGRESS, codesAndAnswers[i + 1]);
        }
        return report;
    }
}
