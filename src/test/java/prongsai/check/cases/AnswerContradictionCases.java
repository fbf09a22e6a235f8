package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTCOME;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Status.DONE;
import static prongsai.model.Status.NOT_DONE;
import static prongsai.model.Status.UNKNOWN;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Severity;

final class AnswerContradictionCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "none and three in one answer",
                                answer("ไม่มีเรื่องร้องเรียน และเผยแพร่สถิติเรื่องร้องเรียน 3 เรื่องบนเว็บไซต์"),
                                "O30")
                        .as(Severity.WARNING)
                        .in(PROGRESS)
                        .quoting("เรื่องร้องเรียน 3 เรื่อง")
                        .naming("ไม่มีเรื่องร้องเรียน"),
                finds(
                        "in two lines",
                        answer("ไม่พบเรื่องร้องเรียนการทุจริต\nเรื่องร้องเรียนการทุจริต จำนวน 2 เรื่อง"),
                        "O30"),
                finds(
                        "Thai digits",
                        answer("ไม่มีเรื่องร้องเรียนแต่อย่างใด มีผู้มาติดต่อ และเรื่องร้องเรียน ๒ เรื่อง"),
                        "O30"),
                finds(
                        "both of the report's own year",
                        answer("ในปี 2566 ไม่มีเรื่องร้องเรียน สถิติปี 2566 เรื่องร้องเรียนรวมทั้งสิ้น 5 เรื่อง"),
                        "O30"),
                finds(
                        "the count first",
                        answer("เรื่องร้องทุกข์ 4 เรื่อง สรุปว่าไม่มีเรื่องร้องทุกข์ในปีงบประมาณนี้"),
                        "O30"),
                finds(
                        "the day on which the count was put up",
                        answer("ไม่มีเรื่องร้องเรียน และเผยแพร่สถิติเรื่องร้องเรียน 3 เรื่องเมื่อวันที่ 5 มกราคม 2566"),
                        "O30"),
                finds(
                        "no space where the page's line ended",
                        answer(
                                "ตรวจแล้วไม่มีเรื่องร้องเรียนการทุจริตและเผยแพร่สถิติเรื่องร้องเรียนการทุจริต 9 เรื่องเมื่อ 18 ก.พ. 66"),
                        "O30"),
                nearMiss(
                        "none of a kind with and in its name",
                        answer(
                                "ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบและเผยแพร่สถิติเรื่องร้องทุกข์ทั่วไป 9 เรื่อง")),
                finds("people counted", answer("ไม่มีผู้ขอยืมทรัพย์สิน สรุปทะเบียน ผู้ขอยืมทรัพย์สิน 14 ราย"), "O30"),
                finds(
                                "output and outcome of one measure",
                                ofYear(2566)
                                        .measure(
                                                1,
                                                OUTPUT,
                                                "ตรวจแล้วไม่พบการรับของขวัญ",
                                                OUTCOME,
                                                "การรับของขวัญ 2 ครั้ง"),
                                "measure 1")
                        .in(OUTCOME),
                finds(
                        "the answer of an indicator",
                        ofYear(2566)
                                .indicator(
                                        5, DONE, PROGRESS, "ไม่มีเรื่องร้องเรียน เรื่องร้องเรียน 1 เรื่อง ตอบใน 7 วัน"),
                        "indicator 5"),
                finds(
                        "two rows of one code, none and three",
                        ofYear(2566)
                                .item("O30", UNKNOWN, PROGRESS, "ไม่มีเรื่องร้องเรียน")
                                .item("O30", UNKNOWN, PROGRESS, "เรื่องร้องเรียนจำนวน 3 เรื่อง"),
                        "O30"),
                finds(
                                "two rows of one code, ticked differently",
                                ofYear(2566)
                                        .item("O23", DONE, PROGRESS, "เผยแพร่บนเว็บไซต์")
                                        .item("O23", NOT_DONE, PROGRESS, "รอข้อมูลจากกองคลัง"),
                                "O23")
                        .saying("สองแถว"),
                finds(
                        "two rows of one indicator, ticked differently",
                        ofYear(2566)
                                .indicator(7, NOT_DONE, PROGRESS, "รออนุมัติ")
                                .indicator(7, DONE, PROGRESS, "ประชุม"),
                        "indicator 7"),
                nearMiss(
                        "in other months",
                        answer("เดือนมกราคม ไม่มีเรื่องร้องเรียน เดือนกุมภาพันธ์ เรื่องร้องเรียน 2 เรื่อง")),
                nearMiss("in another year", answer("ปี 2566 ไม่มีเรื่องร้องเรียน\nปี 2565 เรื่องร้องเรียน 2 เรื่อง")),
                nearMiss("of another kind", answer("ไม่มีเรื่องร้องเรียนการทุจริต มีเรื่องร้องเรียนทั่วไป 3 เรื่อง")),
                nearMiss(
                        "by another channel",
                        answer(
                                "ช่องทางเว็บไซต์ไม่มีเรื่องร้องเรียน\nตู้รับเรื่องหน้าสำนักงาน เรื่องร้องเรียน 2 เรื่อง")),
                nearMiss("left over", answer("เรื่องร้องเรียน 3 เรื่อง ดำเนินการแล้ว ไม่มีเรื่องร้องเรียนคงค้าง")),
                nearMiss("with an exception", answer("ไม่มีเรื่องร้องเรียน ยกเว้นเรื่องร้องเรียน 1 เรื่องของร้านค้า")),
                nearMiss("a count of none", answer("ไม่มีเรื่องร้องเรียน สถิติ เรื่องร้องเรียน 0 เรื่อง")),
                nearMiss(
                        "should there be one", answer("ไม่มีเรื่องร้องเรียน หากเรื่องร้องเรียน 1 เรื่องใช้เวลา 7 วัน")),
                nearMiss("a count of other things", answer("ไม่มีเรื่องร้องเรียน จัดช่องทางไว้ 3 ช่องทาง")),
                nearMiss(
                        "two items",
                        ofYear(2566)
                                .item("O29", DONE, PROGRESS, "เรื่องร้องเรียน 3 เรื่อง")
                                .item("O30", DONE, PROGRESS, "ไม่มีเรื่องร้องเรียน")),
                nearMiss(
                        "two rows of one code, both ticked done",
                        ofYear(2566)
                                .item("O23", DONE, PROGRESS, "เผยแพร่บนเว็บไซต์")
                                .item("O23", DONE, PROGRESS, "เผยแพร่บนเพจ")),
                nearMiss(
                        "the method counts what may come",
                        ofYear(2566)
                                .measure(
                                        1,
                                        METHOD,
                                        "รับเรื่องร้องเรียน 5 เรื่องต่อเดือน",
                                        OUTPUT,
                                        "ไม่มีเรื่องร้องเรียน")),
                silent("nothing of the kind", answer("ไม่มีเรื่องร้องเรียนในปีงบประมาณ พ.ศ. 2566")),
                silent("a count alone", answer("เรื่องร้องเรียนจำนวน 3 เรื่อง แล้วเสร็จทั้งหมด")),
                silent("an empty answer", answer("")),
                unasked("a plan without results", ofYear(2566).measure(1, METHOD, "1. ก"), "column"));
    }

    private static Reports answer(String progress) {
        return ofYear(2566).item("O30", DONE, PROGRESS, progress);
    }
}
