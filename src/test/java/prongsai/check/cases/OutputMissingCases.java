package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;

import java.util.List;
import prongsai.model.Field;
import prongsai.model.Status;

final class OutputMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return EmptyColumns.of(
                Field.OUTPUT,
                "จัดอบรม ๒ ครั้ง",
                finds(
                        "the outcome is filled",
                        ofYear(2567).measure(2, Field.OUTPUT, "", Field.OUTCOME, "ประชาชนพอใจ"),
                        "measure 2"),
                nearMiss(
                        "an item has an answer of its own",
                        ofYear(2566).measure(1, Field.OUTPUT, "อบรม").item("O1", Status.DONE, Field.PROGRESS, "")));
    }
}
