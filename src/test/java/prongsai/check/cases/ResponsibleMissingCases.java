package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;

import java.util.List;
import prongsai.model.Field;
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
                nearMiss("a person", ofYear(2566).measure(1, Field.RESPONSIBLE, "นางสาวสมมติ ใจดี")));
    }
}
