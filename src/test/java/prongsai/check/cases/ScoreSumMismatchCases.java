package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Severity;

/** 0.3 × 80 + 0.3 × 90 + 0.4 × 85 = 24 + 27 + 34 = 85. */
final class ScoreSumMismatchCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("the whole of 2565 is three points above its parts", parts(2565, 80, 90, 85, 88.00), "report")
                        .as(Severity.WARNING)
                        .quoting("88.00")
                        .naming("85.00")
                        .saying("น้ำหนัก 30:30:40"),
                finds("two digits of the whole changed places", parts(2565, 80, 90, 85, 58.00), "report")
                        .as(Severity.WARNING),
                finds("a tenth too much", parts(2565, 80, 90, 85, 85.10), "report")
                        .naming("85.00"),
                finds("the same in 2566 is told, no more", parts(2566, 80, 90, 85, 88.00), "report")
                        .as(Severity.INFO)
                        .saying("ปี 2566"),
                finds("the same in 2567, whose weights are carried over", parts(2567, 80, 90, 85, 88.00), "report")
                        .as(Severity.INFO),
                finds("the same in 2568", parts(2568, 80, 90, 85, 88.00), "report")
                        .as(Severity.INFO),
                finds("2564, whose weights are carried back", parts(2564, 80, 90, 85, 88.00), "report")
                        .as(Severity.INFO),
                finds("IIT is not the mean of its five indicators", iit(2565, 85.00), "report")
                        .as(Severity.WARNING)
                        .quoting("85.00")
                        .naming("84.00")
                        .saying("IIT"),
                finds(
                                "EIT is not the mean of its three",
                                indicators(ofYear(2565), 2565, 6, 90, 80, 70)
                                        .score("EIT", 2565, 81.50, "", "EIT 81.50"),
                                "report")
                        .naming("80.00"),
                finds(
                                "OIT is not the mean of its two, in 2566",
                                indicators(ofYear(2566), 2566, 9, 90, 100).score("OIT", 2566, 98.00, "", "OIT 98.00"),
                                "report")
                        .as(Severity.INFO)
                        .naming("95.00"),
                finds(
                                "EIT is not the mean of its three in 2565, though the whole follows from it",
                                indicators(parts(2565, 80, 81.5, 85, 82.45), 2565, 6, 90, 80, 70),
                                "report")
                        .as(Severity.WARNING)
                        .naming("80.00"),
                nearMiss(
                        "EIT is not the mean of its three in 2566, and the whole follows from it",
                        indicators(parts(2566, 80, 81.5, 85, 82.45), 2566, 6, 90, 80, 70)),
                finds("the whole does not follow from ten indicators", tenIndicators(2565, 90.00), "report")
                        .as(Severity.WARNING)
                        .naming("84.80"),
                finds(
                                "one instrument printed, the others by their indicators",
                                indicators(indicators(ofYear(2565), 2565, 6, 90, 80, 70), 2565, 9, 90, 100)
                                        .score("IIT", 2565, 80, "", "IIT 80.00")
                                        .score("overall", 2565, 80.00, "", "80.00"),
                                "report")
                        .naming("86.00"),
                finds(
                        "an instrument and the whole do not follow",
                        indicators(parts(2565, 80, 90, 85, 88.00), 2565, 9, 90, 100),
                        "report",
                        "report"),
                finds("the whole is printed twice, neither follows", twice(88.00, 89.00), "report")
                        .quoting("88.00"),
                finds(
                                "the report is of 2566 and quotes the result of 2565",
                                scores(ofYear(2566), 2565, 80, 90, 85, 86.00),
                                "report")
                        .as(Severity.WARNING)
                        .saying("ปี 2565"),
                nearMiss("the whole is rounded to one decimal", parts(2565, 75.83, 100, 80.99, 85.1)),
                nearMiss("the whole is cut after two decimals", parts(2565, 75.83, 100, 80.99, 85.14)),
                nearMiss("the whole is rounded up", parts(2565, 75.83, 100, 80.99, 85.15)),
                nearMiss("the parts are rounded to whole points", parts(2565, 76, 100, 81, 85.15)),
                nearMiss("the parts are printed as weighed", parts(2566, 24.00, 27.00, 34.00, 85.00)),
                nearMiss(
                        "the parts are those of the year before",
                        ofYear(2566)
                                .score("IIT", 2565, 80, "", "80.00")
                                .score("EIT", 2565, 90, "", "90.00")
                                .score("OIT", 2565, 85, "", "85.00")
                                .score("overall", 2566, 88, "", "88.00")),
                nearMiss("the whole is printed twice and one follows", twice(88.00, 85.00)),
                nearMiss(
                        "an indicator is printed twice and one gives the whole",
                        tenIndicators(2565, 84.80).score("indicator 10", 2565, 10.00, "", "10.00")),
                nearMiss(
                        "one instrument is not printed",
                        ofYear(2565)
                                .score("IIT", 2565, 80, "", "80.00")
                                .score("EIT", 2565, 90, "", "90.00")
                                .score("overall", 2565, 99, "", "99.00")),
                nearMiss(
                        "four of the five indicators of IIT",
                        indicators(ofYear(2565), 2565, 1, 80, 82, 84, 86).score("IIT", 2565, 90, "", "90.00")),
                nearMiss("a year whose weights nobody knows", parts(2572, 80, 90, 85, 88.00)),
                nearMiss(
                        "the whole was read with doubt",
                        parts(2565, 80, 90, 85, 88.00).doubted("scores/3/value", 0.4)),
                nearMiss(
                        "scores of single questions",
                        ofYear(2565).score("I25", 2565, 60, "", "60.00").score("overall", 2565, 88, "", "88.00")),
                silent("the whole of 2565 follows", parts(2565, 80, 90, 85, 85.00)),
                silent("the whole of 2566 follows", parts(2566, 92.4, 94.2, 100, 95.98)),
                silent("ten indicators give the whole", tenIndicators(2565, 84.80)),
                silent("only the whole is printed", ofYear(2565).score("overall", 2565, 88, "", "88.00")),
                unasked("no score is printed", ofYear(2565).measure(1, Field.TITLE, "มาตรการ ก"), "scores"));
    }

    private static Reports parts(int year, double iit, double eit, double oit, double overall) {
        return scores(ofYear(year), year, iit, eit, oit, overall);
    }

    private static Reports scores(Reports report, int year, double iit, double eit, double oit, double overall) {
        return report.score("IIT", year, iit, "", printed(iit))
                .score("EIT", year, eit, "", printed(eit))
                .score("OIT", year, oit, "", printed(oit))
                .score("overall", year, overall, "", printed(overall));
    }

    /** As reports print them: two decimals, but one or none where the test is about rounding. */
    private static String printed(double value) {
        if (value == 85.1) {
            return "85.1 คะแนน";
        }
        return value == 76 || value == 81 ? (int) value + " คะแนน" : String.format("%.2f คะแนน", value);
    }

    private static Reports twice(double first, double second) {
        return parts(2565, 80, 90, 85, first).score("overall", 2565, second, "", printed(second));
    }

    private static Reports indicators(Reports report, int year, int first, double... values) {
        for (int i = 0; i < values.length; i++) {
            report.score("indicator " + (first + i), year, values[i], "", printed(values[i]));
        }
        return report;
    }

    private static Reports iit(int year, double printed) {
        return indicators(ofYear(year), year, 1, 80, 82, 84, 86, 88).score("IIT", year, printed, "", printed(printed));
    }

    /** IIT 84, EIT 80, OIT 89: 25.2 + 24 + 35.6 = 84.8. */
    private static Reports tenIndicators(int year, double overall) {
        Reports report = indicators(ofYear(year), year, 1, 80, 82, 84, 86, 88, 90, 80, 70, 88, 90);
        return report.score("overall", year, overall, "", printed(overall));
    }
}
