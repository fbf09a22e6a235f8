package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.ELEMENTS;
import static prongsai.model.Field.FOLLOW_UP;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.NOTE;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.STEPS;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Status.NOT_DONE;

import java.time.LocalDate;
import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Severity;
import prongsai.model.Status;

final class DeadlinePastCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("a weak item's deadline before the memo", weak("แล้วเสร็จภายในเดือนกุมภาพันธ์ 2566"), "O11")
                        .as(Severity.INFO)
                        .in(FOLLOW_UP)
                        .quoting("กุมภาพันธ์ 2566"),
                finds("a day", weak("กำหนดแล้วเสร็จวันที่ 15 มีนาคม 2566"), "O11"),
                finds("the day before", weak("ให้แล้วเสร็จภายในวันที่ 28 มีนาคม 2566"), "O11"),
                finds("Thai digits, short month", weak("แล้วเสร็จภายใน ๓๑ ม.ค. ๖๖"), "O11"),
                finds("to be done in a month", weak("เสร็จในมกราคม 2566"), "O11"),
                finds(
                                "in the steps",
                                memo().weakness("O11", 9, STEPS, "ลงข้อมูลให้แล้วเสร็จภายในเดือนมกราคม 2566"),
                                "O11")
                        .in(STEPS),
                finds(
                                "an item under way",
                                memo().item(
                                                "O12",
                                                Status.NOT_DONE,
                                                PROGRESS,
                                                "อยู่ระหว่างดำเนินการ คาดว่าจะแล้วเสร็จภายในเดือนมกราคม 2566"),
                                "O12")
                        .in(PROGRESS),
                finds(
                        "a measure of a memo, without a column of results",
                        memo().measure(1, TITLE, "ก", METHOD, "ปรับเว็บไซต์ให้แล้วเสร็จภายในเดือนธันวาคม 2565"),
                        "measure 1"),
                finds(
                                "a measure whose output is yet to come",
                                memo().measure(
                                                1,
                                                TITLE,
                                                "ก",
                                                OUTPUT,
                                                "อยู่ระหว่างจัดหา คาดว่าจะแล้วเสร็จภายในวันที่ 1 มีนาคม 2566"),
                                "measure 1")
                        .in(OUTPUT),
                finds(
                                "five deadlines are told once",
                                memo().weakness("O1", 9, FOLLOW_UP, "แล้วเสร็จภายในเดือนมกราคม 2566")
                                        .weakness("O2", 9, FOLLOW_UP, "แล้วเสร็จภายในเดือนมกราคม 2566")
                                        .weakness("O3", 9, FOLLOW_UP, "แล้วเสร็จภายในเดือนมกราคม 2566")
                                        .weakness("O4", 9, FOLLOW_UP, "แล้วเสร็จภายในเดือนกุมภาพันธ์ 2566")
                                        .weakness("O5", 9, FOLLOW_UP, "แล้วเสร็จภายในเดือนเมษายน 2566")
                                        .weakness("O6", 9, FOLLOW_UP, "แล้วเสร็จภายในเดือนกุมภาพันธ์ 2566"),
                                "report")
                        .saying("5 แห่ง"),
                finds(
                                "the form's own words speak of what was finished",
                                memo().item(
                                                "O29",
                                                NOT_DONE,
                                                ELEMENTS,
                                                "- จำนวนเรื่องที่ดำเนินการแล้วเสร็จ",
                                                PROGRESS,
                                                "อยู่ระหว่างตรวจทาน กำหนดแล้วเสร็จภายในวันที่ 4 มกราคม 2566"),
                                "O29")
                        .in(PROGRESS),
                nearMiss("the month of the memo is not over", weak("แล้วเสร็จภายในเดือนมีนาคม 2566")),
                nearMiss("the same day", weak("แล้วเสร็จภายในวันที่ 29 มีนาคม 2566")),
                nearMiss("a deadline to come", weak("แล้วเสร็จภายในเดือนกันยายน 2566")),
                nearMiss("it was done", weak("แล้วเสร็จเมื่อเดือนกุมภาพันธ์ 2566")),
                nearMiss(
                        "the deadline, and that it was met",
                        weak("กำหนดแล้วเสร็จภายในเดือนกุมภาพันธ์ 2566 ดำเนินการเรียบร้อยแล้ว")),
                nearMiss(
                        "the remark says that it was done",
                        memo().weakness(
                                        "O11",
                                        9,
                                        FOLLOW_UP,
                                        "แล้วเสร็จภายในเดือนกุมภาพันธ์ 2566",
                                        NOTE,
                                        "ดำเนินการแล้วเสร็จ")),
                nearMiss(
                        "a step of a measure whose output is told",
                        memo().measure(
                                        1,
                                        METHOD,
                                        "ประกาศแผนให้แล้วเสร็จภายในเดือนตุลาคม 2565",
                                        OUTPUT,
                                        "ประกาศแผนเมื่อ 9 ตุลาคม 2565")),
                nearMiss("a date that is told", weak("ประชุมเมื่อวันที่ 14 กุมภาพันธ์ 2566")),
                nearMiss("a period", memo().measure(1, TITLE, "ก", prongsai.model.Field.PERIOD, "ม.ค. - ก.พ. 2566")),
                nearMiss("done by the end of every year, as the law has it", weak("รายงานภายในเดือนธันวาคมของทุกปี")),
                nearMiss(
                        "a done item",
                        memo().item("O12", Status.DONE, PROGRESS, "ส่งรายงานภายในเดือนมกราคม 2566 ครบทุกกอง")),
                silent("no deadline", weak("รายงานในที่ประชุมประจำเดือน")),
                silent("no records", memo()),
                unasked(
                        "the document bears no date",
                        ofYear(2566).weakness("O11", 9, FOLLOW_UP, "แล้วเสร็จภายในเดือนมกราคม 2566"),
                        "date"),
                unasked(
                        "a report that a memo of another day follows",
                        memo().part("measures-report")
                                .part("analysis-memo")
                                .weakness("O11", 9, FOLLOW_UP, "แล้วเสร็จภายในเดือนมกราคม 2566"),
                        "documents"));
    }

    private static Reports memo() {
        return ofYear(2566).dated(LocalDate.of(2023, 3, 29));
    }

    private static Reports weak(String followUp) {
        return memo().weakness("O11", 9, FOLLOW_UP, followUp);
    }
}
