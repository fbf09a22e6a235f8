package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;

import java.util.List;
import prongsai.model.Field;
import prongsai.model.Status;

final class PeriodMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return EmptyColumns.of(
                Field.PERIOD,
                "ต.ค. 65 - ก.ย. 66",
                finds("an indicator", ofYear(2566).indicator(3, Status.DONE, Field.PERIOD, ""), "indicator 3"),
                nearMiss("a period in words", ofYear(2566).measure(1, Field.PERIOD, "ตลอดปี")));
    }
}
