package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;

import java.util.List;
import prongsai.model.Field;

final class MethodMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return EmptyColumns.of(
                Field.METHOD,
                "1. แต่งตั้งคณะทำงาน",
                finds(
                        "the period is filled",
                        ofYear(2567).measure(2, Field.METHOD, "", Field.PERIOD, "ตลอดปี"),
                        "measure 2"),
                nearMiss(
                        "a weak item has steps of its own",
                        ofYear(2566).measure(1, Field.METHOD, "อบรม").weakness("O1", 9, Field.STEPS, "")));
    }
}
