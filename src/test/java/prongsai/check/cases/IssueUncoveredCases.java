package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.TITLE;

import java.util.List;
import java.util.Set;
import prongsai.check.Reports;
import prongsai.model.Prose.Role;
import prongsai.model.Severity;

final class IssueUncoveredCases implements RuleCases {
    private static final List<String> TITLES = List.of(
            "มาตรการด้านกระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
            "มาตรการด้านการให้บริการและระบบ E-Service",
            "มาตรการด้านช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสาร",
            "มาตรการด้านการกำกับดูแลการใช้ทรัพย์สินของราชการ",
            "มาตรการด้านความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
            "มาตรการด้านการควบคุมการใช้อำนาจและการบริหารงานบุคคล",
            "มาตรการด้านการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน");

    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("six measures by the official names, none of property", without(2568, 4), "report")
                        .as(Severity.WARNING)
                        .naming("state-property")
                        .saying("กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ"),
                finds("none of the processes", without(2568, 1), "report").naming("process-transparency"),
                finds("none of services", without(2568, 2), "report").naming("service-and-e-service"),
                finds("none of publicity", without(2568, 3), "report").naming("publicity"),
                finds("none of budget and procurement", without(2568, 5), "report")
                        .naming("budget-and-procurement"),
                finds("none of power and personnel", without(2568, 6), "report").naming("power-and-personnel"),
                finds("none against corruption", without(2568, 7), "report").naming("anti-corruption"),
                finds("two issues, one finding each", without(2568, 3, 4), "report", "report"),
                finds("the words that were looked for are told", without(2568, 4), "report")
                        .saying("รถราชการ"),
                finds("the list of 2569 is taken over from 2568", without(2569, 6), "report")
                        .as(Severity.WARNING),
                finds(
                                "a word of the issue by the way in a measure of another",
                                without(2568, 2, 1)
                                        .measure(1, TITLE, TITLES.get(0), METHOD, "ปรับปรุงคู่มือการให้บริการทุกงาน"),
                                "report")
                        .naming("service-and-e-service"),
                finds(
                                "the introduction lists the seven issues",
                                without(2568, 4)
                                        .prose(
                                                "วิเคราะห์โดยให้มีประเด็น กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ การให้บริการและระบบ E-Service ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูล ข่าวสารภาครัฐ กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง"),
                                "report")
                        .naming("state-property"),
                finds(
                                "a measure about something else altogether",
                                without(2568, 4)
                                        .measure(
                                                4,
                                                TITLE,
                                                "ส่งเสริมการคัดแยกขยะในครัวเรือน",
                                                METHOD,
                                                "1. แจกถังแยกขยะ\n2. ประกวดหมู่บ้านสะอาด"),
                                "report")
                        .naming("state-property"),
                nearMiss(
                        "a measure whose words tell nothing may be the one",
                        without(2568, 1).measure(1, TITLE, "งานเห็นได้ทุกขั้น", METHOD, "ทำบันไดงานเจ็ดขั้น")),
                nearMiss(
                        "the words stand in the method of a measure with a name of its own",
                        without(2568, 4)
                                .measure(
                                        4,
                                        TITLE,
                                        "เรือหลวงไม่ใช่เรือเรา",
                                        METHOD,
                                        "เปิดเผยสมุดการใช้ทรัพย์สินของราชการ")),
                nearMiss(
                        "the words stand in the output",
                        without(2568, 4)
                                .measure(
                                        4,
                                        TITLE,
                                        "เรือหลวงไม่ใช่เรือเรา",
                                        METHOD,
                                        "จดทุกเที่ยว",
                                        OUTPUT,
                                        "คุมรถยนต์ส่วนกลางครบ")),
                nearMiss(
                        "one measure for two issues",
                        without(2568, 4, 5)
                                .measure(4, TITLE, "มาตรการด้านการใช้ทรัพย์สินของราชการและการจัดซื้อจัดจ้าง")),
                nearMiss(
                        "a measure of another issue that says it more than once",
                        without(2568, 4, 7)
                                .measure(
                                        7,
                                        TITLE,
                                        TITLES.get(6),
                                        METHOD,
                                        "1. ประเมินความเสี่ยงเรื่องการใช้ทรัพย์สินของราชการ\n2. ตรวจสมุดรถยนต์ส่วนกลาง")),
                nearMiss(
                        "the issue is a heading over its measures",
                        without(2568, 4).prose(Role.HEADING, "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ")),
                nearMiss("spaces inside the words", without(2568, 4).measure(4, TITLE, "การใช้ ทรัพย์ สินของ ราชการ")),
                nearMiss("people in fewer words", without(2568, 6).measure(6, TITLE, "มาตรการบริหารบุคคล")),
                nearMiss("the plan of posts", without(2569, 6).measure(6, TITLE, "ทบทวนกรอบอัตรากำลัง")),
                nearMiss("eight measures in other words", eight()),
                nearMiss("a measure without any text", without(2568, 4).measure(4, TITLE, "")),
                silent("seven measures for seven issues", without(2568)),
                silent("2566 has no such list", without(2566, 4)),
                silent("2565 has none either", without(2565, 4)),
                unasked("nothing is known of the list of 2567", without(2567, 4), "catalogue"),
                unasked("no year", titled(withoutYear(), Set.of(4)), "year"),
                unasked(
                        "a list of items without measures",
                        ofYear(2568).item("O1", prongsai.model.Status.DONE),
                        "measures"));
    }

    private static Reports without(int year, Integer... issues) {
        return titled(ofYear(year), Set.of(issues));
    }

    private static Reports titled(Reports report, Set<Integer> without) {
        report.part("measures-report");
        for (int number = 1; number <= TITLES.size(); number++) {
            if (!without.contains(number)) {
                report.measure(number, TITLE, TITLES.get(number - 1));
            }
        }
        return report;
    }

    private static Reports eight() {
        return ofYear(2568)
                .part("measures-report")
                .measure(1, TITLE, "ขั้นตอนการปฏิบัติงานชัดเจน")
                .measure(2, TITLE, "จุดบริการเดียวเสร็จ")
                .measure(3, TITLE, "ข่าวขึ้นฝั่ง", METHOD, "ออกเสียงตามสายทุกเย็น")
                .measure(4, TITLE, "คุมการยืมพัสดุ")
                .measure(5, TITLE, "ราคากลางเกาะ")
                .measure(6, TITLE, "เลื่อนเงินเดือนเปิดคะแนน")
                .measure(7, TITLE, "ไม่รับของขวัญ")
                .measure(8, TITLE, "ร้องเรียนการทุจริตถึงมือ");
    }
}
