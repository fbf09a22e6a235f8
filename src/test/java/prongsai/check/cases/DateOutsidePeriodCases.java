package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTCOME;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PERIOD;
import static prongsai.model.Severity.INFO;
import static prongsai.model.Severity.WARNING;

import java.util.List;
import prongsai.check.Reports;

final class DateOutsidePeriodCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "announced on a day before the period, in the words of the step",
                                measure(
                                        "1 เมษายน 2568 - 31 กรกฎาคม 2568",
                                        "1. สำรวจเวลาที่ใช้จริง 8 งาน\n2. ประกาศระยะเวลาแล้วเสร็จที่จุดรับคำขอ เมื่อวันที่ 2 ม.ค. 2568"),
                                "measure 1")
                        .as(WARNING)
                        .quoting("2 ม.ค. 2568"),
                finds(
                                "a training after a span of days",
                                measure("๑ ต.ค.๖๗ – ๓๐ ก.ย.๖๘", "อบรมวันที่ ๒๐ ตุลาคม ๒๕๖๘"),
                                "measure 1")
                        .as(WARNING)
                        .in(OUTPUT)
                        .quoting("๒๐ ตุลาคม ๒๕๖๘"),
                finds(
                                "a training before the period",
                                measure("1 มกราคม 2568 - 30 กันยายน 2568", "จัดอบรม วันที่ 3 ธันวาคม 2567"),
                                "measure 1")
                        .as(WARNING),
                finds(
                                "a plan made after the year",
                                measure("ตุลาคม 2567 - กันยายน 2568", "ประกาศแผน วันที่ 20 ตุลาคม 2568"),
                                "measure 1")
                        .as(WARNING),
                finds(
                                "a whole fiscal year that is named",
                                measure("ตลอดปีงบประมาณ พ.ศ. 2568", "อบรมวันที่ 3 ตุลาคม 2568"),
                                "measure 1")
                        .as(WARNING),
                finds(
                        "a whole fiscal year in Thai digits",
                        measure("ปีงบประมาณ ๒๕๖๘", "อบรมวันที่ 3 ตุลาคม ๒๕๖๘"),
                        "measure 1"),
                finds(
                        "a whole fiscal year that is the report's",
                        measure("ตลอดปีงบประมาณ", "อบรมวันที่ 3 ตุลาคม 2568"),
                        "measure 1"),
                finds(
                                "a span of months whose first has no year",
                                measure("มกราคม - มีนาคม 2568", "จัดอบรมวันที่ 5 มิถุนายน 2568"),
                                "measure 1")
                        .as(WARNING),
                finds(
                        "a span of short months without blanks",
                        measure("ก.พ.-มี.ค.68", "อบรมวันที่ 3 กันยายน 2568"),
                        "measure 1"),
                finds(
                                "a span of months over the turn of the year",
                                measure("ต.ค. - ธ.ค. ๖๗", "อบรมวันที่ ๑๕ ม.ค. ๖๘"),
                                "measure 1")
                        .quoting("๑๕ ม.ค. ๖๘"),
                finds(
                        "a span of months joined by ถึง",
                        measure("เดือนตุลาคม 2567 ถึง เดือนมีนาคม 2568", "อบรมเมื่อ 2 เม.ย. 2568"),
                        "measure 1"),
                finds(
                        "a span of days in one month",
                        measure("5 - 7 มีนาคม 2568", "จัดอบรมวันที่ 20 มีนาคม 2568"),
                        "measure 1"),
                finds(
                        "a span of days over two months",
                        measure("28 ก.พ. – 3 มี.ค. 68", "จัดอบรมวันที่ 20 มี.ค. 68"),
                        "measure 1"),
                finds(
                                "a span of dates with strokes",
                                measure("01/10/2567 - 30/09/2568", "จัดอบรมวันที่ 15/10/2568"),
                                "measure 1")
                        .quoting("15/10/2568"),
                finds("a single month", measure("มีนาคม 2568", "จัดอบรมวันที่ 20 พฤษภาคม 2568"), "measure 1"),
                finds(
                                "a report written after the year",
                                measure("๑ ต.ค.๖๗ – ๓๐ ก.ย.๖๘", "จัดทำรายงานผล วันที่ ๒๕ ตุลาคม ๒๕๖๘"),
                                "measure 1")
                        .as(INFO),
                finds(
                                "a summary of the year in March",
                                measure("ตลอดปีงบประมาณ 2568", "สรุปผลการดำเนินงานเมื่อวันที่ 31 มีนาคม 2569"),
                                "measure 1")
                        .as(INFO),
                finds(
                                "statistics more than seven months later",
                                measure("๑ ต.ค.๖๗ – ๓๐ ก.ย.๖๘", "รายงานสถิติ วันที่ 5 มิถุนายน 2569"),
                                "measure 1")
                        .as(WARNING),
                finds(
                                "in the outcome of a municipality's measure",
                                ofYear(2567)
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .measure(
                                                4,
                                                PERIOD,
                                                "ต.ค.66-ก.ย.67",
                                                OUTPUT,
                                                "จัดอบรม 1 ครั้ง",
                                                OUTCOME,
                                                "ประกวดหน่วยงานวันที่ 9 ธันวาคม 2567"),
                                "measure 4")
                        .in(OUTCOME),
                finds(
                                "one of three dates",
                                measure("1 ต.ค. 67 - 30 ก.ย. 68", "อบรม 12 ธ.ค. 67\nอบรม 7 มี.ค. 68\nอบรม 3 พ.ย. 68"),
                                "measure 1")
                        .quoting("3 พ.ย. 68"),
                finds(
                        "a month after the period",
                        measure("1 ต.ค. 67 - 31 มี.ค. 68", "จัดอบรมในเดือนสิงหาคม 2568"),
                        "measure 1"),
                finds(
                                "a manual revised before the period, in a step behind one that follows something up",
                                measure(
                                        "1 เม.ย. - 31 ก.ค. 2568",
                                        "1. ออกเลขติดตามคำขอทุกฉบับ 2. ทบทวนคู่มือการปฏิบัติงานเสร็จ เมื่อวันที่ 27 กุมภาพันธ์ 2568"),
                                "measure 1")
                        .quoting("27 กุมภาพันธ์ 2568"),
                finds(
                                "a step behind one that goes by a plan",
                                measure("ม.ค. - มี.ค. 2568", "1. อบรมตามแผน 2. ติดป้ายเมื่อวันที่ 5 ธ.ค. 2567"),
                                "measure 1")
                        .quoting("5 ธ.ค. 2567"),
                finds(
                                "told in a letter, which is no order from before",
                                measure(
                                        "1 เม.ย. 2568 - 31 ก.ค. 2568",
                                        "ชี้แจงเหตุผลเป็นหนังสือ 432 ฉบับ เมื่อวันที่ 12 ก.พ. 68"),
                                "measure 1")
                        .as(WARNING),
                finds(
                                "orders counted, then the day of the count",
                                measure(
                                        "1 เม.ย. 2568 - 31 ก.ค. 2568",
                                        "1. แยกผู้เสนอกับผู้อนุมัติ\n2. สุ่มตรวจคำสั่งย้อนหลัง 21 ฉบับ เมื่อวันที่ 15 ก.พ. 68"),
                                "measure 1")
                        .as(WARNING),
                finds(
                                "a report that is written after the year, its sentence cut by the page",
                                measure("1 ต.ค. 67 - 30 ก.ย. 68", "จัดทำปฏิทินครบ และรายงานผลต่อผู้บริหารเมื่อวันที่")
                                        .goingOnOverPage(2, OUTPUT, "8 ตุลาคม 2568", " "),
                                "measure 1")
                        .as(INFO),
                finds(
                                "a training in a row of its own below a report",
                                measure("1 ต.ค. 67 - 30 ก.ย. 68", "รายงานผลต่อผู้บริหารแล้ว")
                                        .goingOnOverPage(2, OUTPUT, "อบรมวันที่ 8 ตุลาคม 2568"),
                                "measure 1")
                        .as(WARNING),
                finds(
                                "a training days before the fiscal year",
                                measure("1 ต.ค. 67 - 30 ก.ย. 68", "จัดอบรมวินัยเมื่อวันที่ 27 กันยายน 2567"),
                                "measure 1")
                        .as(WARNING),
                finds(
                                "a manual two months before the fiscal year",
                                measure("1 ต.ค. 67 - 30 ก.ย. 68", "ทบทวนคู่มือแล้วเสร็จ 27 กรกฎาคม 2567"),
                                "measure 1")
                        .as(WARNING),
                nearMiss(
                        "a manual made ready days before the fiscal year",
                        measure("1 ต.ค. 67 - 30 ก.ย. 68", "ทบทวนคู่มือและนายกเห็นชอบเมื่อ 27 กันยายน 2567")),
                nearMiss(
                        "a calendar approved days before the fiscal year that is named",
                        measure("ตลอดปีงบประมาณ พ.ศ. 2568", "เห็นชอบปฏิทินการทำงาน 25 ก.ย. 67")),
                nearMiss(
                        "a step that goes by an order that was there before",
                        measure("ม.ค. - มี.ค. 2568", "1. อบรมแล้ว\n2. ประชุมตามคำสั่ง ลงวันที่ 5 ธ.ค. 2567")),
                finds(
                                "a period that several rows print is said once",
                                measure("1 ต.ค. 67 - 30 ก.ย. 68\n1 ต.ค. 67 - 30 ก.ย. 68", "อบรมวันที่ 20 ธันวาคม 2568"),
                                "measure 1")
                        .saying("นอกช่วง 1 ต.ค. 67 - 30 ก.ย. 68 ของ"),
                nearMiss(
                        "rounds counted before their months",
                        measure("รอบ 1 เม.ย. 68 และรอบ 2 ต.ค. 68", "ประเมินแล้ววันที่ 7 ตุลาคม 2568")),
                nearMiss(
                        "the first and the last day",
                        measure("1 ต.ค. 67 - 30 ก.ย. 68", "เริ่มวันที่ 1 ตุลาคม 2567 และจบวันที่ 30 กันยายน 2568")),
                nearMiss(
                        "inside a span over the turn of the year whose first month has no year",
                        measure("ต.ค. - มี.ค. 68", "อบรมวันที่ 20 พฤศจิกายน 2567")),
                nearMiss(
                        "the last day of the last month", measure("มกราคม - มีนาคม 2568", "อบรมวันที่ 31 มีนาคม 2568")),
                nearMiss(
                        "an order that was there before",
                        measure("ตลอดปีงบประมาณ 2568", "ดำเนินการตามคำสั่ง ลงวันที่ 3 มีนาคม 2565")),
                nearMiss(
                        "a regulation that was there before",
                        measure("ตลอดปีงบประมาณ 2568", "ใช้ระเบียบที่ประกาศเมื่อวันที่ 5 มกราคม 2560")),
                nearMiss(
                        "a meeting's decision before the year",
                        measure("ตลอดปีงบประมาณ 2568", "ตามมติที่ประชุม เมื่อวันที่ 12 กันยายน 2567")),
                nearMiss(
                        "a period of several fiscal years",
                        measure("ปีงบประมาณ 2566 - 2570", "อบรมวันที่ 3 ธันวาคม 2568")),
                nearMiss(
                        "a deadline alone leaves the beginning open",
                        measure("ภายในวันที่ 30 กันยายน 2568", "อบรมวันที่ 3 มิถุนายน 2566")),
                nearMiss(
                        "a beginning alone leaves the end open",
                        measure("ตั้งแต่เดือนมกราคม 2568 เป็นต้นไป", "อบรมวันที่ 3 ตุลาคม 2568")),
                nearMiss("a deadline by month", measure("ภายในเดือนมีนาคม 2568", "อบรมวันที่ 3 มกราคม 2568")),
                nearMiss("a period in words", measure("12 เดือน", "อบรมวันที่ 3 ตุลาคม 2569")),
                nearMiss("a whole year of no certain kind", measure("ตลอดปี", "อบรมวันที่ 3 ตุลาคม 2568")),
                nearMiss(
                        "the date stands in the method",
                        ofYear(2568)
                                .measure(
                                        1,
                                        PERIOD,
                                        "ตลอดปีงบประมาณ 2568",
                                        METHOD,
                                        "ทบทวนคู่มือฉบับวันที่ 3 ตุลาคม 2569",
                                        OUTPUT,
                                        "ทบทวนแล้ว")),
                nearMiss(
                        "an announcement that was there before",
                        measure(
                                "1 เมษายน 2568 - 31 กรกฎาคม 2568",
                                "ใช้ประกาศเรื่องระยะเวลาแล้วเสร็จ ลงวันที่ 2 มกราคม 2568")),
                nearMiss(
                        "an announcement of a subject, made on a day before",
                        measure(
                                "1 เมษายน 2568 - 31 กรกฎาคม 2568",
                                "ประกาศเรื่องระยะเวลาแล้วเสร็จ เมื่อวันที่ 2 มกราคม 2568")),
                silent("a date inside", measure("1 ต.ค. 67 - 30 ก.ย. 68", "อบรมวันที่ 7 มีนาคม 2568")),
                silent("no date in the result", measure("1 ต.ค. 67 - 30 ก.ย. 68", "จัดอบรมบุคลากร 40 คน")),
                silent("an empty period", measure("", "อบรมวันที่ 3 ตุลาคม 2569")),
                unasked(
                        "no column for the period",
                        ofYear(2568).measure(1, OUTPUT, "อบรมวันที่ 3 ตุลาคม 2569"),
                        "column"));
    }

    private static Reports measure(String period, String output) {
        return ofYear(2568).measure(1, PERIOD, period, OUTPUT, output);
    }
}
