package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;
import static prongsai.model.Status.NOT_DONE;

import java.util.List;
import java.util.Set;
import prongsai.check.Reports;

final class ItemRepeatedCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("a code has two rows", rows(2566, "O7", "O8", "O7"), "O7")
                        .as(WARNING)
                        .saying("ปรากฏมากกว่าหนึ่งแถว"),
                finds("a code has three rows, told once", rows(2566, "O7", "O8", "O7", "O7"), "O7"),
                finds("two rows side by side", rows(2566, "O7", "O7"), "O7"),
                finds("two codes have two rows each", rows(2566, "O1", "O2", "O1", "O2"), "O1", "O2"),
                finds("the last row repeats the first", rows(2565, "O1", "O2", "O3", "O1"), "O1"),
                finds(
                        "the two rows have other titles",
                        ofYear(2566)
                                .item("O7", DONE, TITLE, "ข่าวประชาสัมพันธ์")
                                .item("O7", DONE, TITLE, "Q&A"),
                        "O7"),
                finds(
                        "the two rows have other answers",
                        ofYear(2566)
                                .item("O19", DONE, PROGRESS, "ประกาศแผน")
                                .item("O19", DONE, PROGRESS, "เผยแพร่ราคากลาง"),
                        "O19"),
                finds(
                        "the two rows have other states",
                        ofYear(2566).item("O19", DONE, PROGRESS, "ก").item("O19", NOT_DONE, PROGRESS, "ข"),
                        "O19"),
                finds(
                        "the year is not known",
                        withoutYear().item("O7", DONE, TITLE, "ก").item("O7", DONE, TITLE, "ข"),
                        "O7"),
                finds("a year without a list", rows(2570, "O4", "O4"), "O4"),
                finds(
                        "a full list and one row more",
                        ofYear(2566).allItems(Set.of()).item("O43", DONE, TITLE, "การดำเนินการตามมาตรการ"),
                        "O43"),
                finds(
                        "a municipality's list of 2564",
                        rows(2564, "O30", "O31", "O30").by("เทศบาลตำบล", "ลำพาดทอง"),
                        "O30"),
                finds(
                        "a college's list of 2568",
                        rows(2568, "O12", "O13", "O12").by("วิทยาลัยสารพัดช่าง", "ทุ่งกระถินเทศ"),
                        "O12"),
                nearMiss("codes that begin alike", rows(2566, "O1", "O10", "O11")),
                nearMiss(
                        "two items with one title",
                        ofYear(2566)
                                .item("O7", DONE, TITLE, "ข่าวประชาสัมพันธ์")
                                .item("O8", DONE, TITLE, "ข่าวประชาสัมพันธ์")),
                nearMiss(
                        "the code stands in another row's answer",
                        ofYear(2566).item("O7", DONE, PROGRESS, "ดูข้อ O8").item("O8", DONE, PROGRESS, "ดูข้อ O7")),
                nearMiss(
                        "a row of the analysis beside the row of the list",
                        ofYear(2566)
                                .item("O7", DONE, TITLE, "ข่าวประชาสัมพันธ์")
                                .weakness("O7", 9, TITLE, "ข่าวประชาสัมพันธ์")),
                nearMiss(
                        "measures with one number are no items",
                        ofYear(2566)
                                .measure(1, TITLE, "ก")
                                .measure(1, TITLE, "ข")
                                .item("O1", DONE, TITLE, "โครงสร้าง")),
                silent("every code once", ofYear(2566).allItems(Set.of())),
                silent("one row", rows(2566, "O7")),
                silent("rows out of order", rows(2566, "O9", "O2", "O40")),
                unasked("a report of measures alone", ofYear(2568).measure(1, TITLE, "ก"), "items"));
    }

    private static Reports rows(int year, String... codes) {
        Reports report = ofYear(year);
        for (String code : codes) {
            report.item(code, DONE, TITLE, "แถวของ " + code);
        }
        return report;
    }
}
