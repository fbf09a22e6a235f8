package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.Status;

final class ResponsibleMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return EmptyColumns.of(
                Field.RESPONSIBLE,
                "สำนักปลัด",
                finds(
                        "an item",
                        ofYear(2566)
                                .item("O1", Status.DONE, Field.RESPONSIBLE, "")
                                .item("O2", Status.DONE, Field.RESPONSIBLE, "กองคลัง"),
                        "O1"),
                finds("an indicator", ofYear(2566).indicator(3, Status.DONE, Field.RESPONSIBLE, ""), "indicator 3"),
                finds("a weak item", ofYear(2566).weakness("I25", 5, Field.RESPONSIBLE, ""), "I25"),
                finds(
                                "cells of an analysis that are empty together, as a text leaves a merged group",
                                analysis("", "", "").weakness("I29", 5, cells("แจ้งเบาะแส", "", "", "")),
                                "report")
                        .as(Severity.INFO)
                        .saying("I28, I29"),
                finds("the cell alone is empty below a filled one", analysis("", "รายงานทุกไตรมาส", "ปี 2567"), "I28")
                        .as(Severity.WARNING),
                finds(
                                "empty cells of another indicator's row",
                                analysis("สำนักปลัด", "", "").weakness("O1", 9, cells("โครงสร้าง", "", "", "")),
                                "O1")
                        .as(Severity.WARNING),
                nearMiss("a person", ofYear(2566).measure(1, Field.RESPONSIBLE, "นางสาวสมมติ ใจดี")));
    }

    private static Reports analysis(String responsible, String followUp, String note) {
        return ofYear(2567)
                .weakness("I25", 5, cells("ผู้บริหาร", "สำนักปลัด", "รายงานทุกไตรมาส", "ปี 2567"))
                .weakness("I28", 5, cells("นำผลไปใช้", responsible, followUp, note));
    }

    private static Object[] cells(String title, String responsible, String followUp, String note) {
        return new Object[] {
            Field.TITLE, title, Field.RESPONSIBLE, responsible, Field.FOLLOW_UP, followUp, Field.NOTE, note
        };
    }
}
