package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.INFO;
import static prongsai.model.Status.BOTH;
import static prongsai.model.Status.DONE;
import static prongsai.model.Status.NONE;
import static prongsai.model.Status.NOT_APPLICABLE;
import static prongsai.model.Status.NOT_DONE;
import static prongsai.model.Status.UNKNOWN;

import java.util.List;
import prongsai.check.Reports;

final class NotDoneCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("not done and nothing said", not(""), "O31").as(INFO).saying("โปรดระบุเหตุผลและกำหนดแล้วเสร็จ"),
                finds("not done with a dash", not("-"), "O31").as(INFO).saying("โปรดระบุเหตุผลและกำหนดแล้วเสร็จ"),
                finds("not done with a reason and no day", not("เนื่องจากบุคลากรไม่เพียงพอ"), "O31")
                        .as(INFO)
                        .saying("โปรดระบุเหตุผลและกำหนดแล้วเสร็จ"),
                finds("not done with a day and no reason", not("กำหนดจัดวันที่ 15 สิงหาคม 2566"), "O31")
                        .as(INFO),
                finds(
                                "not done with reason and day",
                                not("เนื่องจากเลื่อนกิจกรรม กำหนดจัดวันที่ 15 สิงหาคม 2566"),
                                "O31")
                        .as(INFO)
                        .saying("ระบุเหตุผลและกำหนดเวลาไว้แล้ว"),
                finds(
                                "reason and day in Thai digits with a short month",
                                not("เนื่องจากสถานการณ์น้ำท่วม จะจัดภายใน ๓๐ ก.ย. ๖๖"),
                                "O31")
                        .saying("ระบุเหตุผลและกำหนดเวลาไว้แล้ว"),
                finds("reason and month", not("เพราะอยู่ระหว่างสรรหาบุคลากร คาดว่าแล้วเสร็จเดือนกันยายน 2566"), "O31"),
                finds("not done beside work under way", not("อยู่ระหว่างจัดทำร่าง"), "O31")
                        .as(INFO),
                finds("not done beside a text that says done is still told", not("เผยแพร่เรียบร้อยแล้ว"), "O31")
                        .as(INFO),
                finds("an indicator", ofYear(2566).indicator(6, NOT_DONE, PROGRESS, ""), "indicator 6")
                        .as(INFO),
                finds(
                                "two rows of three",
                                ofYear(2565)
                                        .item("O1", DONE, PROGRESS, "ก")
                                        .item("O2", NOT_DONE, PROGRESS, "")
                                        .item("O3", NOT_DONE, PROGRESS, ""),
                                "O2",
                                "O3")
                        .as(INFO),
                finds(
                        "a municipality's report of 2568",
                        ofYear(2568).by("เทศบาลเมือง", "ทุ่งกระถินเทศ").item("O23", NOT_DONE, PROGRESS, ""),
                        "O23"),
                finds("the year is not known", withoutYear().item("O23", NOT_DONE, PROGRESS, ""), "O23"),
                nearMiss("done", ofYear(2566).item("O31", DONE, PROGRESS, "จัดทำรายงาน")),
                nearMiss(
                        "the words stand in the answer of a row that is done",
                        ofYear(2566).item("O31", DONE, PROGRESS, "กิจกรรมที่ยังไม่ได้ดำเนินการมี 1 กิจกรรม")),
                nearMiss("no box is ticked", ofYear(2566).item("O31", NONE, PROGRESS, "ยังไม่ได้ดำเนินการ")),
                nearMiss("both boxes are ticked", ofYear(2566).item("O31", BOTH, PROGRESS, "")),
                nearMiss("does not apply", ofYear(2566).item("O29", NOT_APPLICABLE, PROGRESS, "ไม่มีเรื่องร้องเรียน")),
                nearMiss("no boxes", ofYear(2566).item("O31", UNKNOWN, PROGRESS, "")),
                silent(
                        "all done",
                        ofYear(2566)
                                .item("O1", DONE, PROGRESS, "ก")
                                .item("O2", DONE, PROGRESS, "ข")
                                .indicator(1, DONE, PROGRESS, "ค")),
                silent("an answer without a tick", ofYear(2567).item("O1", UNKNOWN, PROGRESS, "เผยแพร่แล้ว")),
                unasked(
                        "no column for answers",
                        ofYear(2566).item("O31", UNKNOWN, TITLE, "ประกาศเจตนารมณ์"),
                        "column"));
    }

    private static Reports not(String answer) {
        return ofYear(2566).item("O31", NOT_DONE, PROGRESS, answer);
    }
}
