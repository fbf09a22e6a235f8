package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.BOTH;
import static prongsai.model.Status.DONE;
import static prongsai.model.Status.NONE;
import static prongsai.model.Status.NOT_APPLICABLE;
import static prongsai.model.Status.NOT_DONE;
import static prongsai.model.Status.UNKNOWN;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Status;

final class StatusMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("one row of three", states(DONE, NONE, UNKNOWN), "O2").as(WARNING),
                finds("two rows of four", states(DONE, NONE, NONE, DONE), "O2", "O3")
                        .as(WARNING),
                finds("one row alone", states(NONE), "O1").as(WARNING),
                finds("beside a row that is not done", states(NOT_DONE, NONE), "O2"),
                finds("beside a row that has both", states(BOTH, NONE), "O2"),
                finds("no row of five is ticked, told once", states(NONE, NONE, NONE, NONE, NONE), "report")
                        .as(WARNING),
                finds("no row of a full list is ticked, told once", fullList(), "report"),
                finds(
                        "an indicator",
                        ofYear(2566).indicator(1, DONE, PROGRESS, "ก").indicator(2, NONE, PROGRESS, "ข"),
                        "indicator 2"),
                finds(
                        "the answer says it is done and no box is ticked",
                        ofYear(2566)
                                .item("O1", DONE, PROGRESS, "ก")
                                .item("O2", NONE, PROGRESS, "ดำเนินการเรียบร้อยแล้ว"),
                        "O2"),
                finds(
                        "the answer is empty too",
                        ofYear(2566).item("O1", DONE, PROGRESS, "ก").item("O2", NONE, PROGRESS, ""),
                        "O2"),
                finds(
                        "a municipality's report of 2565",
                        states(DONE, DONE, NONE).by("เทศบาลตำบล", "ลำพาดทอง"),
                        "O3"),
                finds(
                        "the year is not known",
                        withoutYear().item("O1", DONE, PROGRESS, "ก").item("O2", NONE, PROGRESS, "ข"),
                        "O2"),
                finds(
                        "a hospital's report of 2568",
                        ofYear(2568)
                                .by("โรงพยาบาล", "ทุ่งกระถินเทศ")
                                .item("O1", DONE, PROGRESS, "ก")
                                .item("O9", NONE, PROGRESS, "ข"),
                        "O9"),
                nearMiss("a form without boxes", states(UNKNOWN, UNKNOWN, UNKNOWN)),
                nearMiss("done", states(DONE, DONE)),
                nearMiss("not done", states(NOT_DONE, DONE)),
                nearMiss("both are ticked", states(BOTH, DONE)),
                nearMiss("does not apply", states(NOT_APPLICABLE, DONE)),
                nearMiss(
                        "an answer without a box that can be read", ofYear(2566).item("O1", UNKNOWN, PROGRESS, "☐")),
                silent("every row is ticked", states(DONE, DONE, DONE, DONE, DONE)),
                silent("done and not done", states(DONE, NOT_DONE)),
                unasked("no column for answers", ofYear(2566).item("O1", NONE, TITLE, "โครงสร้าง"), "column"),
                unasked("measures have no boxes", ofYear(2568).measure(1, OUTPUT, "อบรม"), "column"));
    }

    private static Reports states(Status... states) {
        Reports report = ofYear(2566);
        int number = 1;
        for (Status state : states) {
            report.item("O" + number++, state, PROGRESS, "ผลของข้อนี้");
        }
        return report;
    }

    private static Reports fullList() {
        Reports report = ofYear(2566);
        for (int number = 1; number <= 43; number++) {
            report.item("O" + number, NONE, PROGRESS, "ผลของข้อนี้");
        }
        return report;
    }
}
