package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;

import java.util.List;
import prongsai.model.Field;

final class OutcomeMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return EmptyColumns.of(
                Field.OUTCOME,
                "ร้องเรียนลดลง",
                finds(
                        "the output is filled",
                        ofYear(2567).measure(2, Field.OUTPUT, "อบรม", Field.OUTCOME, ""),
                        "measure 2"),
                nearMiss(
                        "the output is empty",
                        ofYear(2566).measure(1, Field.OUTPUT, "", Field.OUTCOME, "ประชาชนพอใจ")));
    }
}
