package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.BOTH;
import static prongsai.model.Status.DONE;
import static prongsai.model.Status.NONE;
import static prongsai.model.Status.NOT_APPLICABLE;
import static prongsai.model.Status.NOT_DONE;
import static prongsai.model.Status.UNKNOWN;

import java.util.List;
import prongsai.check.Reports;

final class StatusContradictoryCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("both boxes are ticked", both("จัดทำแผนผังโครงสร้าง"), "O7")
                        .as(ERROR)
                        .saying("ทั้งดำเนินการและยังไม่ได้ดำเนินการ"),
                finds("both boxes are ticked and the answer is empty", both(""), "O7")
                        .as(ERROR),
                finds("both boxes are ticked beside work under way", both("อยู่ระหว่างดำเนินการ"), "O7")
                        .as(ERROR),
                finds(
                                "both boxes of an indicator",
                                ofYear(2566).indicator(3, BOTH, PROGRESS, "จัดประชุม"),
                                "indicator 3")
                        .as(ERROR),
                finds(
                        "both boxes in two rows of a college",
                        ofYear(2565)
                                .by("วิทยาลัยสารพัดช่าง", "ทุ่งกระถินเทศ")
                                .item("O1", BOTH, PROGRESS, "ก")
                                .item("O9", BOTH, PROGRESS, "ข"),
                        "O1",
                        "O9"),
                finds("done beside a text that says it is not", done("ยังไม่ได้จัดทำ รอกองคลังส่งข้อมูล"), "O7")
                        .as(WARNING)
                        .quoting("ยังไม่ได้จัดทำ"),
                finds("done beside ยังไม่แล้วเสร็จ", done("แผนยังไม่แล้วเสร็จ"), "O7")
                        .as(WARNING),
                finds(
                                "done beside work that is under way and not published",
                                done("อยู่ระหว่างรวบรวม ยังไม่ได้เผยแพร่"),
                                "O7")
                        .as(WARNING)
                        .quoting("ยังไม่ได้เผยแพร่"),
                nearMiss("done, of which a part is not", done("เผยแพร่แล้ว 3 เรื่อง ยังไม่ได้เผยแพร่ 1 เรื่อง")),
                nearMiss("done, telling what is not done", done("สรุปรายการที่ยังไม่ได้ดำเนินการเสนอผู้บริหาร")),
                nearMiss("done, and a reason", done("ประชุมทบทวนสาเหตุที่ยังไม่ได้เผยแพร่")),
                finds("not done beside เรียบร้อยแล้ว", not("เผยแพร่บนเว็บไซต์เรียบร้อยแล้ว"), "O7")
                        .as(ERROR)
                        .quoting("เรียบร้อย")
                        .in(PROGRESS),
                finds("not done beside แล้ว", not("จัดทำแผนผังโครงสร้างและเผยแพร่แล้ว"), "O7")
                        .as(ERROR)
                        .quoting("แล้ว"),
                finds("not done beside done and dated", not("ประกาศใช้แล้วเมื่อวันที่ ๑ ตุลาคม ๒๕๖๕"), "O7")
                        .as(ERROR),
                finds(
                                "not done beside แล้วเสร็จ with a past date",
                                not("จัดทำแล้วเสร็จเมื่อวันที่ 20 มกราคม 2566"),
                                "O7")
                        .as(ERROR),
                finds("not done beside เรียบร้อย alone", not("รายงานผลต่อนายอำเภอเรียบร้อย"), "O7")
                        .as(ERROR),
                finds("not done beside ได้ดำเนินการแล้ว", not("หน่วยงานได้ดำเนินการแล้วทุกกิจกรรม"), "O7")
                        .as(ERROR),
                finds(
                                "not done beside words in a second line",
                                not("ประกาศแผนการจัดซื้อจัดจ้าง\nเผยแพร่ทางเว็บไซต์แล้ว"),
                                "O7")
                        .as(ERROR),
                finds(
                                "not done in an indicator that is done",
                                ofYear(2567).indicator(2, NOT_DONE, PROGRESS, "จัดอบรมบุคลากรเรียบร้อยแล้ว"),
                                "indicator 2")
                        .as(ERROR),
                finds(
                        "not done in a municipality's report of 2568",
                        ofYear(2568)
                                .by("เทศบาลเมือง", "ทุ่งกระถินเทศ")
                                .item("O14", NOT_DONE, PROGRESS, "ผู้บริหารลงนามแล้ว"),
                        "O14"),
                finds("not done beside เสร็จสิ้น", not("จัดกิจกรรมเสร็จสิ้นเมื่อวันที่ 5 มกราคม 2566"), "O7")
                        .as(ERROR)
                        .quoting("เสร็จสิ้น"),
                finds("not done beside เสร็จสมบูรณ์", not("จัดทำคู่มือเสร็จสมบูรณ์ ๔๐ เล่ม"), "O7")
                        .quoting("เสร็จสมบูรณ์"),
                nearMiss("part of it is done", not("ดำเนินการไปแล้วบางส่วน")),
                nearMiss("to be ended in time", not("ต้องให้เสร็จสิ้นภายในเดือนกันยายน 2566")),
                nearMiss("work under way, part of it done", not("อยู่ระหว่างจัดทำ ร่างแล้วบางส่วน")),
                nearMiss("will be ready", not("จะแล้วเสร็จในเดือนกันยายน 2566")),
                nearMiss("expected to be ready", not("คาดว่าแล้วเสร็จเดือนสิงหาคม ๒๕๖๖")),
                nearMiss("to be ready within a time", not("แล้วเสร็จภายในเดือนสิงหาคม 2566")),
                nearMiss("the set time of completion", not("กำหนดแล้วเสร็จ ๓๐ กันยายน ๒๕๖๖")),
                nearMiss("not yet ready", not("ยังไม่แล้วเสร็จ")),
                nearMiss("not yet in order", not("ยังไม่เรียบร้อย")),
                nearMiss("could not be brought to an end", not("ไม่สามารถดำเนินการให้แล้วเสร็จได้ทันเวลา")),
                nearMiss("waits for approval and then publishes", not("รอผู้บริหารอนุมัติแล้วจึงเผยแพร่")),
                nearMiss("last year", not("ใช้แบบเดิมของปีที่แล้ว")),
                nearMiss("the last meeting", not("เลื่อนจากการประชุมครั้งที่แล้ว")),
                nearMiss("as the case may be", not("ส่งให้กองที่เกี่ยวข้องแล้วแต่กรณี")),
                nearMiss("law and order", not("ขาดเจ้าหน้าที่งานรักษาความสงบเรียบร้อย")),
                nearMiss("once it is done it will be published", not("เมื่อจัดทำแล้วเสร็จจะเผยแพร่บนเว็บไซต์")),
                nearMiss("done beside done", ofYear(2566).item("O7", DONE, PROGRESS, "เผยแพร่เรียบร้อยแล้ว")),
                nearMiss("no box ticked beside done", ofYear(2566).item("O7", NONE, PROGRESS, "เผยแพร่เรียบร้อยแล้ว")),
                nearMiss("a form without boxes", ofYear(2566).item("O7", UNKNOWN, PROGRESS, "เผยแพร่เรียบร้อยแล้ว")),
                silent("not done with its reason", not("เนื่องจากอยู่ในช่วงสรรหาบุคลากร")),
                silent("not done and nothing said", not("")),
                silent("does not apply", ofYear(2566).item("O29", NOT_APPLICABLE, PROGRESS, "ไม่มีเรื่องร้องเรียน")),
                unasked("a measure has no boxes", ofYear(2566).measure(1, OUTPUT, "จัดอบรมเรียบร้อยแล้ว"), "column"));
    }

    private static Reports both(String answer) {
        return ofYear(2566).item("O7", BOTH, PROGRESS, answer);
    }

    private static Reports done(String answer) {
        return ofYear(2566).item("O7", DONE, PROGRESS, answer);
    }

    private static Reports not(String answer) {
        return ofYear(2566).item("O7", NOT_DONE, PROGRESS, answer);
    }
}
