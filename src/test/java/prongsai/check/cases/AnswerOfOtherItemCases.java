package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.KnownPeers;
import prongsai.check.Reports;

final class AnswerOfOtherItemCases implements RuleCases {
    private static final String SOMEBODY = "ผู้เกี่ยวข้องช่วยกันทำจนเสร็จและเก็บไว้ในแฟ้มที่ 11";

    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "O24 says what O22 says, and nothing on staff",
                                answered("O22", PROCUREMENT, "O24", PROCUREMENT),
                                "O24")
                        .as(ERROR)
                        .in(PROGRESS)
                        .naming("O22")
                        .saying("โปรดระบุผลของข้อ O24 เอง"),
                finds("contact data given for the executives", answered("O2", CONTACT, "O5", CONTACT), "O2")
                        .naming("O5"),
                nearMiss(
                        "somebody is no executive: an answer that speaks of nobody's subject",
                        answered("O2", SOMEBODY, "O16", SOMEBODY)),
                finds(
                                "nearly the same words",
                                answered(
                                        "O22",
                                        PROCUREMENT,
                                        "O24",
                                        "- ทำสรุปการจัดซื้อจัดจ้าง ทั้งปี\nเสนอนายก ซึ่งเผยแพร่บนเว็บไซต์"),
                                "O24")
                        .naming("O22"),
                finds("the service manual is given for e-service", answered("O15", MANUAL, "O18", MANUAL), "O18")
                        .as(ERROR)
                        .naming("O15"),
                finds("the order of the rows does not matter", answered("O18", MANUAL, "O15", MANUAL), "O18")
                        .naming("O15"),
                finds("contact data given for the structure", answered("O1", CONTACT, "O5", CONTACT), "O1")
                        .as(ERROR)
                        .naming("O5"),
                finds("the ethics code given for complaints", answered("O27", ETHICS, "O39", ETHICS), "O27")
                        .as(ERROR)
                        .naming("O39"),
                finds("the risk assessment given for the news", answered("O7", RISK, "O34", RISK), "O7")
                        .naming("O34"),
                finds(
                                "two rows have the answer of a third",
                                answered("O3", CONTACT, "O5", CONTACT, "O6", CONTACT),
                                "O3",
                                "O6")
                        .naming("O5"),
                finds(
                                "by the titles of 2565: O26 is staff's policy",
                                ofYear(2565)
                                        .item("O24", DONE, PROGRESS, PROCUREMENT)
                                        .item("O26", DONE, PROGRESS, PROCUREMENT),
                                "O26")
                        .naming("O24"),
                finds(
                                "by the titles of 2564",
                                ofYear(2564).item("O14", DONE, PROGRESS, MANUAL).item("O17", DONE, PROGRESS, MANUAL),
                                "O17")
                        .naming("O14"),
                finds(
                                "a municipality's report",
                                ofYear(2566)
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .item("O39", DONE, PROGRESS, ETHICS)
                                        .item("O2", DONE, PROGRESS, ETHICS),
                                "O2")
                        .naming("O39"),
                finds(
                                "the list of 2568 is not certain",
                                ofYear(2568).item("O9", DONE, PROGRESS, MANUAL).item("O10", DONE, PROGRESS, MANUAL),
                                "O10")
                        .as(WARNING)
                        .naming("O9"),
                finds(
                                "three answers say nothing but published",
                                answered("O1", GENERIC, "O2", GENERIC, "O3", GENERIC),
                                "report")
                        .as(WARNING)
                        .naming("O1, O2, O3"),
                finds("other agencies usually answer another item so", answered("O24", USUAL), "O24")
                        .as(ERROR)
                        .naming("O19")
                        .saying("หน่วยงานอื่นอย่างน้อย 3 แห่งใช้ตอบข้อ O19")
                        .knowing(new KnownPeers().answering("procurement-plan", USUAL, 3)),
                finds(
                                "the report and the other agencies both know, told once",
                                answered("O22", PROCUREMENT, "O24", PROCUREMENT),
                                "O24")
                        .knowing(new KnownPeers().answering("procurement-annual-report", PROCUREMENT, 9)),
                finds(
                                "the plan of the year given for complaints, its title without a word of its own",
                                ofYear(2565).item("O10", DONE, PROGRESS, PLAN).item("O29", DONE, PROGRESS, PLAN),
                                "O29")
                        .as(ERROR)
                        .naming("O10"),
                finds(
                                "the plan of 2566, whose title has words that the answer lacks",
                                answered("O11", PLAN.replace("2565", "2566"), "O27", PLAN.replace("2565", "2566")),
                                "O27")
                        .as(ERROR)
                        .naming("O11"),
                nearMiss(
                        "the plan named beside the own subject",
                        ofYear(2565)
                                .item("O10", DONE, PROGRESS, PLAN + "และเรื่องร้องเรียนการทุจริต")
                                .item("O29", DONE, PROGRESS, PLAN + "และเรื่องร้องเรียนการทุจริต")),
                nearMiss("siblings: monthly and yearly procurement", answered("O21", PROCUREMENT, "O22", PROCUREMENT)),
                nearMiss(
                        "siblings: Q&A and social network",
                        answered(
                                "O8",
                                "เชื่อมโยงช่องทางการสื่อสารบนเว็บไซต์",
                                "O9",
                                "เชื่อมโยงช่องทางการสื่อสารบนเว็บไซต์")),
                nearMiss(
                        "siblings: progress and result of the plan against corruption",
                        answered(
                                "O37",
                                "ติดตามแผนป้องกันการทุจริตทุกหกเดือนโดยสำนักปลัด",
                                "O38",
                                "ติดตามแผนป้องกันการทุจริตทุกหกเดือนโดยสำนักปลัด")),
                nearMiss(
                        "siblings of 2565: progress and result",
                        ofYear(2565)
                                .item("O40", DONE, PROGRESS, "ติดตามแผนป้องกันการทุจริตทุกหกเดือนโดยสำนักปลัด")
                                .item("O41", DONE, PROGRESS, "ติดตามแผนป้องกันการทุจริตทุกหกเดือนโดยสำนักปลัด")),
                nearMiss(
                        "policy and its carrying out, each in its words",
                        answered(
                                "O23",
                                "ประกาศนโยบายการบริหารทรัพยากรบุคคลต่อที่ประชุม",
                                "O24",
                                "รายงานความก้าวหน้าตามนโยบายการบริหารทรัพยากรบุคคลต่อที่ประชุม")),
                nearMiss(
                        "both rows name both subjects",
                        answered(
                                "O1",
                                "เผยแพร่โครงสร้างและข้อมูลการติดต่อไว้ในหน้าเดียวกัน",
                                "O5",
                                "เผยแพร่โครงสร้างและข้อมูลการติดต่อไว้ในหน้าเดียวกัน")),
                nearMiss("two answers that say nothing but published", answered("O1", GENERIC, "O2", GENERIC)),
                nearMiss("not yet done in both", answered("O15", "ไม่มี", "O18", "ไม่มี")),
                nearMiss("the usual answer of two agencies", answered("O24", USUAL))
                        .knowing(new KnownPeers().answering("procurement-plan", USUAL, 2)),
                nearMiss("others answer the same item so", answered("O24", USUAL))
                        .knowing(new KnownPeers()
                                .answering("procurement-plan", USUAL, 9)
                                .answering("hr-policy-implementation", USUAL, 3)),
                nearMiss(
                                "the own subject stands beside the usual answer",
                                answered("O24", USUAL + "และงานทรัพยากรบุคคล"))
                        .knowing(new KnownPeers().answering("procurement-plan", USUAL, 9)),
                nearMiss("the item's own usual answer", answered("O19", USUAL))
                        .knowing(new KnownPeers().answering("procurement-plan", USUAL, 9)),
                nearMiss(
                        "a sentence on neither subject is another rule's",
                        answered(
                                "O27",
                                "ประชุมหัวหน้าส่วนทุกวันจันทร์เพื่อหารือ",
                                "O40",
                                "ประชุมหัวหน้าส่วนทุกวันจันทร์เพื่อหารือ")),
                nearMiss(
                        "measures are not items",
                        ofYear(2566)
                                .measure(1, OUTPUT, PROCUREMENT)
                                .measure(2, OUTPUT, PROCUREMENT)
                                .item("O1", DONE, PROGRESS, "แผนผังโครงสร้างปิดไว้หน้าสำนักงาน")),
                silent(
                        "answers of their own",
                        answered(
                                "O1",
                                "ปรับแผนผังโครงสร้างตามกรอบอัตรากำลังใหม่",
                                "O5",
                                "เพิ่มแผนที่และเบอร์โทรศัพท์ในหน้าติดต่อเรา")),
                silent("one answer alone", answered("O15", MANUAL)),
                silent("empty answers", answered("O1", "", "O5", "")));
    }

    private static final String PROCUREMENT =
            "- ทำสรุปการจัดซื้อจัดจ้างทั้งปีเสนอนายก และเผยแพร่ผ่านเว็บไซต์ อบต.ห้วยทรายทอง";
    private static final String PLAN = "ประกาศใช้แผนดำเนินงานปี 2565 แยกโครงการตามกองและแหล่งเงินครบถ้วน";
    private static final String MANUAL = "พิมพ์คู่มือการให้บริการประชาชนฉบับกระเป๋าแจกที่เคาน์เตอร์";
    private static final String CONTACT = "แสดงที่อยู่ หมายเลขโทรศัพท์ และแผนที่ตั้งในหน้าข้อมูลการติดต่อ";
    private static final String ETHICS = "จัดทำประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐและให้บุคลากรลงนามรับทราบทุกคน";
    private static final String RISK = "ประเมินความเสี่ยงการทุจริตของทุกกองและกำหนดมาตรการลดความเสี่ยง";
    private static final String GENERIC = "เผยแพร่ข้อมูลบนเว็บไซต์หลักของหน่วยงานครบตามองค์ประกอบ";
    private static final String USUAL = "ประกาศแผนการจัดซื้อจัดจ้างของทุกกองต่อที่ประชุมสภาและปิดไว้หน้าห้องพัสดุ";

    private static Reports answered(String... codesAndAnswers) {
        Reports report = ofYear(2566);
        for (int i = 0; i < codesAndAnswers.length; i += 2) {
            report.item(codesAndAnswers[i], DONE, PROGRESS, codesAndAnswers[i + 1]);
        }
        return report;
    }
}
