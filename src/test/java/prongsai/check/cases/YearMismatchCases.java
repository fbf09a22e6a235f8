package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.ELEMENTS;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Severity.INFO;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.Reports;

final class YearMismatchCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "an answer of 2566 names a policy of 2561",
                                answer("จัดทำนโยบายประจำปี พ.ศ. 2561 และลงเว็บไซต์"),
                                "O23")
                        .as(WARNING)
                        .in(PROGRESS)
                        .quoting("2561")
                        .naming("2566"),
                finds("announced in 2560", answer("ประกาศใช้เมื่อวันที่ 4 มีนาคม 2560"), "O23")
                        .quoting("2560"),
                finds("a span that ended before", answer("ใช้แผนสามปี (พ.ศ. 2560-2562) ของตำบล"), "O23", "O23"),
                finds("revised in Thai digits", answer("ปรับปรุงหลักเกณฑ์ไว้เมื่อปี ๒๕๖๒"), "O23")
                        .quoting("๒๕๖๒"),
                finds(
                                "a plan of a budget's year that nobody makes yet",
                                answer("เผยแพร่แผนจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2568 แล้ว"),
                                "O23")
                        .as(WARNING)
                        .quoting("2568"),
                finds(
                                "a measure within the agency, of a budget's year that nobody reports yet",
                                answer(
                                        "- เผยแพร่มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568"),
                                "O23")
                        .as(WARNING)
                        .quoting("2568"),
                nearMiss("by a year", answer("จัดทำให้ครบภายในปีงบประมาณ พ.ศ. 2568")),
                nearMiss("from one year to another", answer("แผนของปีงบประมาณ 2566 - ปีงบประมาณ 2568")),
                nearMiss("the next year's plan is made in this year", answer("เผยแพร่แผน ประจำปีงบประมาณ พ.ศ. 2567")),
                nearMiss("what is aimed at", answer("ตั้งเป้าหมายให้ครบในปีงบประมาณ พ.ศ. 2568")),
                nearMiss("a debt over years", answer("ก่อหนี้ผูกพันข้ามปีงบประมาณ พ.ศ. 2568")),
                finds(
                                "a plan of the years is revised in a later year",
                                answer("จัดทำแผน พ.ศ. ๒๕๖๖-๒๕๗๐ ฉบับทบทวน พ.ศ. ๒๕๖๗"),
                                "O23")
                        .as(WARNING)
                        .quoting("๒๕๖๗"),
                finds("a manual improved in a later year", answer("คู่มือฉบับปรับปรุง พ.ศ. 2568"), "O23")
                        .quoting("2568"),
                finds(
                                "a report of 2568 names 2564",
                                ofYear(2568).item("O8", DONE, PROGRESS, "จัดทำคู่มือประจำปีงบประมาณ พ.ศ. 2564"),
                                "O8")
                        .quoting("2564"),
                finds(
                                "a municipality's report of 2565",
                                ofYear(2565)
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .item("O10", DONE, PROGRESS, "แผนดำเนินงาน ประจำปี ๒๕๖๒"),
                                "O10")
                        .quoting("๒๕๖๒"),
                finds(
                        "an indicator's answer",
                        ofYear(2566).indicator(4, DONE, PROGRESS, "จัดทำทะเบียนคุมพัสดุประจำปี 2563"),
                        "indicator 4"),
                finds(
                                "a measure's output, a year without a day",
                                ofYear(2567).measure(1, OUTPUT, "จัดทำมาตรการประจำปี พ.ศ. 2563 และแจ้งเวียน"),
                                "measure 1")
                        .in(OUTPUT),
                finds(
                                "chosen from an old list, behind a day since when it is done",
                                ofYear(2566)
                                        .measure(1, OUTPUT, "เปิดรับตั้งแต่ 23 ก.ค. 2566 คัดจากบัญชีที่ทำไว้ในปี 2560"),
                                "measure 1")
                        .quoting("2560"),
                finds(
                                "chosen from an old list, behind a count of older orders",
                                ofYear(2566)
                                        .measure(1, OUTPUT, "สุ่มตรวจย้อนหลัง 237 ฉบับ คัดจากบัญชีที่ทำไว้ในปี 2560"),
                                "measure 1")
                        .quoting("2560"),
                nearMiss(
                        "five years back, the first of them named",
                        ofYear(2566).measure(1, OUTPUT, "รวบรวมสถิติย้อนหลัง 5 ปี เริ่มจากปี 2561")),
                nearMiss(
                        "since a year that is named behind a day",
                        ofYear(2566).measure(1, OUTPUT, "ประชุมเมื่อ 23 ม.ค. 2566 เทียบกับสถิติตั้งแต่ปี 2560")),
                finds(
                                "the item asks for the year before and the answer has an older one",
                                ofYear(2566).item("O13", DONE, PROGRESS, "รายงานผลการดำเนินงาน ประจำปี 2563"),
                                "O13")
                        .quoting("2563"),
                finds(
                                "after a law's year another one",
                                answer("ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540 ได้จัดทำประกาศประจำปี 2561"),
                                "O23")
                        .quoting("2561"),
                finds(
                        "two years in two answers",
                        ofYear(2566)
                                .item("O1", DONE, PROGRESS, "โครงสร้างปี 2562")
                                .item("O2", DONE, PROGRESS, "ทำเนียบผู้บริหารปี 2561"),
                        "O1",
                        "O2"),
                finds(
                                "the form's own words name a year that the official ones do not",
                                ofYear(2566).item("O30", DONE, ELEMENTS, "- เป็นการดำเนินการในปี พ.ศ.2565"),
                                "O30")
                        .as(INFO)
                        .in(ELEMENTS)
                        .saying("ข้อความแม่แบบ"),
                finds(
                                "the form's own words name a year long ago",
                                ofYear(2566).item("O30", DONE, ELEMENTS, "- เป็นการดำเนินการในปี พ.ศ. 2563"),
                                "O30")
                        .as(INFO)
                        .quoting("2563"),
                finds(
                                "a made-up scene is no meeting's decision",
                                answer("ซ้อมด้วยบทบาทสมมติ ปรับปรุงเมื่อวันที่ 12 มีนาคม 2561"),
                                "O23")
                        .as(WARNING)
                        .quoting("2561"),
                finds(
                                "the year of data behind the name of a code",
                                answer("แจกประมวลจริยธรรมทุกคน ใช้ข้อมูลของปี พ.ศ. 2561 เป็นฐาน"),
                                "O23")
                        .quoting("2561"),
                finds(
                                "a plan revised for a year to come, behind a rule and a date",
                                answer(
                                        "ลงแผนตามระเบียบครบ แก้ไขหนึ่งครั้งเมื่อ 24 พ.ย. 65 เป็นไปตามแผนฉบับทบทวน พ.ศ. 2567"),
                                "O23")
                        .quoting("2567"),
                finds(
                                "the day of a change behind the name of a law",
                                answer("อำนาจตามกฎหมายจัดตั้ง 7 หัวข้อ ปรับปรุงข้อมูลเมื่อวันที่ 12 มีนาคม 2560"),
                                "O23")
                        .quoting("2560"),
                finds(
                                "the year of a survey behind letters",
                                answer("ชี้แจงเป็นหนังสือ 111 ฉบับตามระเบียบ คัดจากรายชื่อที่สำรวจไว้ในปี 2562"),
                                "O23")
                        .quoting("2562"),
                nearMiss("the year in which a rule was made", answer("ตามระเบียบที่ออกในปี 2560")),
                finds("the year of a plan behind a law", answer("ตามกฎหมายจัดตั้ง โดยใช้แผนของปี 2560"), "O23")
                        .quoting("2560"),
                finds(
                        "a year beside a plan of several years, and no day on which it was made",
                        answer("แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570) ข้อมูลปี 2561"),
                        "O23"),
                nearMiss("a rule on plans", answer("ตามระเบียบว่าด้วยการจัดทำแผนพัฒนา พ.ศ. 2548")),
                nearMiss(
                        "a year long ago of a plan in the form's own words",
                        ofYear(2566).item("O30", DONE, ELEMENTS, "- แผนแม่บท พ.ศ. 2561")),
                nearMiss(
                        "the official year in the form's own words",
                        ofYear(2566).item("O30", DONE, ELEMENTS, "- เป็นการดำเนินการในปี พ.ศ. 2566")),
                nearMiss("a law", answer("ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560")),
                nearMiss("a law's short name", answer("ตาม พ.ร.บ.ข้อมูลข่าวสารของราชการ พ.ศ. 2540")),
                nearMiss(
                        "a regulation with its issue",
                        answer("ถือตามระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนา (ฉบับที่ 3) พ.ศ. 2561")),
                nearMiss("an order with number and date", answer("คำสั่งที่ 12/2560 ลงวันที่ 5 มกราคม 2560")),
                nearMiss("a cabinet's decision", answer("มติคณะรัฐมนตรี เมื่อวันที่ 23 มกราคม 2561")),
                nearMiss("a span that holds the report's year", answer("แผนพัฒนาท้องถิ่น (พ.ศ. 2561-2570)")),
                nearMiss(
                        "the day on which a plan of several years was made",
                        answer("แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570) ประกาศใช้เมื่อวันที่ 14 ตุลาคม 2564")),
                nearMiss("a long strategy", answer("ยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561 - 2580)")),
                nearMiss("a span joined by ถึง", answer("แผนอัตรากำลัง ปี 2564 ถึง 2566")),
                nearMiss("three years side by side", answer("เทียบสถิติปี 2562, 2563 และ 2564")),
                nearMiss("the quoted result's year", answer("นำผลการประเมิน ITA ปี 2564 มาปรับปรุง")),
                nearMiss("the year before, in which the fiscal year began", answer("ดำเนินการเมื่อ 12 ตุลาคม 2565")),
                nearMiss("next year's draft", answer("เสนอร่างงบประมาณรายจ่ายประจำปี พ.ศ. 2567")),
                nearMiss("published after the year", answer("เผยแพร่เมื่อวันที่ 9 มกราคม 2567")),
                nearMiss("since a year", answer("แสดงข้อมูลตั้งแต่ปี 2558")),
                nearMiss(
                        "the year whose data the item asks for",
                        ofYear(2566).item("O17", DONE, PROGRESS, "รายงานผลการสำรวจความพึงพอใจ ประจำปี 2565")),
                nearMiss(
                        "the data year of 2568's items",
                        ofYear(2568).item("O13", DONE, PROGRESS, "รายงานผลการจัดซื้อจัดจ้าง ประจำปี พ.ศ. ๒๕๖๗")),
                nearMiss("a number of people that looks like a year", answer("ผู้เข้าชมเว็บไซต์ 2561 คน")),
                nearMiss("an amount of money that looks like a year", answer("เบิกจ่าย 2560 บาท")),
                nearMiss("a number of a standard", answer("ใช้แนวทางตามมาตรฐาน มอก. 9001-2559")),
                nearMiss("a telephone number without blanks", answer("โทร 042-562561 ต่อ 12")),
                nearMiss("a telephone number", answer("โทร. 0 4225 2561")),
                nearMiss(
                        "a date in a measure is another rule's business",
                        ofYear(2568).measure(1, OUTPUT, "นำเสนอที่ประชุมสภา วันที่ ๒๓ เมษายน ๒๕๖๙")),
                nearMiss(
                        "the law in the form's own words",
                        ofYear(2566)
                                .item(
                                        "O19",
                                        DONE,
                                        ELEMENTS,
                                        "ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560")),
                silent("the report's own year", answer("เผยแพร่นโยบายประจำปี พ.ศ. ๒๕๖๖")),
                silent("no year", answer("เผยแพร่นโยบายบนเว็บไซต์")),
                unasked("the report names no year", withoutYear().item("O1", DONE, PROGRESS, "ปี 2555"), "year"));
    }

    private static Reports answer(String text) {
        return ofYear(2566).item("O23", DONE, PROGRESS, text);
    }
}
