package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PERIOD;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Status.DONE;

import java.time.LocalDate;
import java.util.List;
import prongsai.check.Reports;

final class DateImpossibleCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "the meeting is told as past and is later than the memo",
                                memo("จากการประชุม เมื่อวันที่ 5 พฤศจิกายน พ.ศ.2566 ที่ประชุมมีมติ"),
                                "prose 1")
                        .as(ERROR)
                        .quoting("5 พฤศจิกายน พ.ศ.2566")
                        .naming("2566-08-18"),
                finds("Thai digits", memo("จัดประชุมเมื่อวันที่ ๕ พฤศจิกายน ๒๕๖๖"), "prose 1")
                        .as(ERROR)
                        .quoting("๕ พฤศจิกายน ๒๕๖๖"),
                finds("a short month and a year of two digits", memo("เผยแพร่เมื่อวันที่ 5 พ.ย. 66"), "prose 1")
                        .quoting("5 พ.ย. 66"),
                finds("the same in Thai digits without blanks", memo("เผยแพร่เมื่อวันที่ ๕พ.ย.๖๖"), "prose 1")
                        .quoting("๕พ.ย.๖๖"),
                finds("a short month without points", memo("เผยแพร่เมื่อ 5 พย 2566"), "prose 1")
                        .quoting("5 พย 2566"),
                finds("digits of both kinds in one year", memo("อบรมเมื่อวันที่ 12 กันยายน ๒๕66"), "prose 1")
                        .quoting("12 กันยายน ๒๕66"),
                finds("a date with strokes", memo("เผยแพร่บนเว็บไซต์เมื่อวันที่ 5/11/2566"), "prose 1")
                        .quoting("5/11/2566"),
                finds("month and day named as such", memo("ประชุมเมื่อวันที่ 5 เดือน พฤศจิกายน พ.ศ. 2566"), "prose 1")
                        .quoting("5 เดือน พฤศจิกายน พ.ศ. 2566"),
                finds(
                        "a month without a day that begins after the document",
                        memo("จัดอบรมไปเมื่อเดือนธันวาคม 2566"),
                        "prose 1"),
                finds("the day after the document", memo("ประกาศใช้เมื่อวันที่ 19 สิงหาคม 2566"), "prose 1"),
                finds("the end of a span of days", memo("จัดอบรมเมื่อวันที่ 28 - 30 สิงหาคม 2566"), "prose 1"),
                finds(
                                "an order that bears a later date",
                                memo("ตามคำสั่งที่ 210/2566 ลงวันที่ 1 ธันวาคม 2566"),
                                "prose 1")
                        .as(ERROR),
                finds("an announcement of a later day", memo("ประกาศ ณ วันที่ 1 ธันวาคม 2566"), "prose 1")
                        .as(ERROR),
                finds("data as of a later day", memo("ข้อมูล ณ วันที่ 30 กันยายน 2566"), "prose 1")
                        .as(ERROR),
                finds("done, with a later day", memo("ได้จัดอบรมบุคลากรแล้วในวันที่ 20 กันยายน 2566"), "prose 1")
                        .as(ERROR),
                finds(
                                "in a measure's output",
                                report(2568, LocalDate.of(2025, 4, 30))
                                        .measure(2, OUTPUT, "จัดอบรมเมื่อวันที่ ๑๕ มิถุนายน ๒๕๖๘ จำนวน ๔๐ คน"),
                                "measure 2")
                        .in(OUTPUT)
                        .quoting("๑๕ มิถุนายน ๒๕๖๘"),
                finds(
                                "in an item's answer of a municipality",
                                report(2565, LocalDate.of(2022, 3, 31))
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .item("O21", DONE, PROGRESS, "เผยแพร่แผนเมื่อ 4 เม.ย. 65"),
                                "O21")
                        .quoting("4 เม.ย. 65"),
                finds(
                        "two dates of one cell",
                        report(2566, LocalDate.of(2023, 8, 18))
                                .measure(
                                        1, OUTPUT, "ประชุมเมื่อวันที่ 1 กันยายน 2566\nประชุมเมื่อวันที่ 1 ตุลาคม 2566"),
                        "measure 1",
                        "measure 1"),
                nearMiss("the day of the document itself", memo("ประชุมเมื่อวันที่ 18 สิงหาคม 2566")),
                nearMiss("the month of the document itself", memo("จัดอบรมเมื่อเดือนสิงหาคม 2566")),
                nearMiss("data as of an earlier day", memo("ข้อมูล ณ วันที่ 31 กรกฎาคม 2566")),
                nearMiss("a deadline", memo("แล้วเสร็จภายในวันที่ 30 กันยายน 2566")),
                nearMiss("a plan", memo("จะติดตามผล เมื่อวันที่ 5 เมษายน 2567")),
                nearMiss("a plan that names its day", memo("กำหนดจัดประชุมในวันที่ 12 กันยายน 2566")),
                nearMiss("expected", memo("คาดว่าจะประกาศใช้เมื่อวันที่ 1 ตุลาคม 2566")),
                nearMiss("a period", memo("ระหว่างวันที่ 1 ตุลาคม 2565 ถึงวันที่ 30 กันยายน 2566")),
                nearMiss("a fiscal year's end", memo("สิ้นสุดวันที่ 30 กันยายน 2566")),
                nearMiss("it comes into force later", memo("ให้มีผลใช้บังคับตั้งแต่วันที่ 1 ตุลาคม 2566")),
                nearMiss("no day of the calendar", memo("ประชุมเมื่อวันที่ 31 พฤศจิกายน 2566")),
                nearMiss("a number with a stroke is no date", memo("ประชุมตามหนังสือที่ อด 12/2567")),
                nearMiss(
                        "the period's column holds plans",
                        report(2566, LocalDate.of(2023, 3, 9)).measure(1, PERIOD, "1 ต.ค. 65 - 30 ก.ย. 66")),
                silent("an earlier date", memo("ประชุมเมื่อวันที่ 14 กุมภาพันธ์ 2566")),
                silent("the year before", memo("ได้รับแจ้งเมื่อวันที่ ๙ ธ.ค. ๖๕")),
                silent("no date at all", memo("ที่ประชุมมีมติเห็นชอบ")),
                unasked("the document bears no date", ofYear(2566).prose("ประชุมเมื่อวันที่ 5 พฤศจิกายน 2566"), "date"),
                unasked(
                        "a file of two documents has no single date",
                        ofYear(2566)
                                .dated(LocalDate.of(2023, 3, 9))
                                .part("analysis-memo")
                                .part("measures-report")
                                .prose("ประชุมเมื่อวันที่ 5 พฤศจิกายน 2566"),
                        "documents"));
    }

    private static Reports memo(String text) {
        return report(2566, LocalDate.of(2023, 8, 18)).prose(text);
    }

    private static Reports report(int year, LocalDate date) {
        return ofYear(year).dated(date);
    }
}
