package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Severity.ERROR;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Place;

final class ScoreContradictionCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("the overall score with two values", two("overall", 86.47, "86.47", 84.67, "84.67"), "report")
                        .as(ERROR)
                        .quoting("84.67")
                        .naming("86.47"),
                finds("two digits changed places", two("overall", 85.39, "85.39", 83.59, "83.59"), "report")
                        .as(ERROR),
                finds("Thai digits beside Arabic ones", two("overall", 85.39, "๘๕.๓๙", 85.93, "85.93"), "report")
                        .quoting("85.93")
                        .naming("๘๕.๓๙"),
                finds(
                                "the point is in another place",
                                two("indicator 10", 92.5, "92.50", 9.25, "ได้คะแนนรวมที่ 9.25 คะแนน"),
                                "report")
                        .quoting("9.25")
                        .naming("92.50"),
                finds("one hundredth apart is no rounding", two("overall", 86.47, "86.47", 86.48, "86.48"), "report"),
                finds("an indicator", two("indicator 3", 88.1, "88.10", 81.8, "81.80"), "report")
                        .saying("ตัวชี้วัดที่ 3"),
                finds("an instrument", two("EIT", 79.21, "79.21", 97.21, "97.21"), "report")
                        .saying("EIT"),
                finds("a question of IIT", two("I25", 67.85, "67.85", 76.85, "76.85"), "report")
                        .saying("I25"),
                finds("an item of OIT", two("O24", 0, "0", 100, "100"), "report")
                        .saying("O24"),
                finds(
                        "a question of EIT in a report of 2568",
                        ofYear(2568).score("E4", 2567, 81.2, "", "81.20").score("E4", 2567, 82.1, "", "82.10"),
                        "report"),
                finds(
                        "a result of the year before",
                        ofYear(2566).score("overall", 2565, 80.1, "", "80.10").score("overall", 2565, 81, "", "81.00"),
                        "report"),
                finds(
                                "two places agree and a third does not",
                                ofYear(2566)
                                        .score("overall", 2566, 86.47, "", "86.47")
                                        .score("overall", 2566, 86.47, "", "86.47")
                                        .score("overall", 2566, 68.47, "", "68.47"),
                                "report")
                        .quoting("68.47")
                        .naming("86.47"),
                finds(
                        "two scores, each with two values",
                        ofYear(2566)
                                .score("IIT", 2566, 80, "", "80.00")
                                .score("IIT", 2566, 90, "", "90.00")
                                .score("OIT", 2566, 70, "", "70.00")
                                .score("OIT", 2566, 77, "", "77.00"),
                        "report",
                        "report"),
                finds(
                        "a municipality's table and its text",
                        ofYear(2565)
                                .by("เทศบาลตำบล", "ลำพาดทอง")
                                .score("indicator 5", 2565, 77.31, "", "77.31", Place.ofCell("2", 6, 3))
                                .score("indicator 5", 2565, 71.37, "", "ตัวชี้วัดที่ 5 ได้ 71.37"),
                        "report"),
                finds(
                        "two tables",
                        ofYear(2566)
                                .score("indicator 2", 2566, 96.82, "", "96.82", Place.ofCell("7", 2, 3))
                                .score("indicator 2", 2566, 97.10, "", "97.10", Place.ofCell("8", 3, 3)),
                        "report"),
                finds("a whole number that no rounding gives", two("overall", 86.47, "86.47", 88, "88"), "report"),
                nearMiss("rounded to one place", two("overall", 86.47, "86.47", 86.5, "86.5")),
                nearMiss("rounded to a whole number", two("overall", 86.47, "86.47", 86, "86")),
                nearMiss("rounded up to a whole number", two("overall", 86.51, "86.51", 87, "87")),
                nearMiss("with and without places", two("O24", 100, "100", 100, "100.00")),
                nearMiss("the same in both digits", two("overall", 85.39, "85.39", 85.39, "๘๕.๓๙")),
                nearMiss(
                        "two years",
                        ofYear(2566)
                                .score("overall", 2566, 86.47, "", "86.47")
                                .score("overall", 2565, 80.1, "", "80.10")),
                nearMiss(
                        "two indicators",
                        ofYear(2566)
                                .score("indicator 1", 2566, 86.47, "", "86.47")
                                .score("indicator 2", 2566, 80.1, "", "80.10")),
                nearMiss(
                        "an instrument and its indicator",
                        ofYear(2566)
                                .score("OIT", 2566, 86.47, "", "86.47")
                                .score("indicator 9", 2566, 80.1, "", "80.10")),
                nearMiss(
                        "rows of one table that were read amiss",
                        ofYear(2566)
                                .score("indicator 2", 2566, 96.82, "", "96.82", Place.ofCell("7", 2, 3))
                                .score("indicator 2", 2566, 97.1, "", "97.10", Place.ofCell("7", 3, 3))),
                nearMiss(
                        "IIT and EIT have the same number of questions",
                        ofYear(2566).score("I4", 2566, 90, "", "90").score("E4", 2566, 80, "", "80")),
                silent("one score", ofYear(2566).score("overall", 2566, 86.47, "ผ่านดี", "86.47")),
                silent(
                        "all scores of a sheet",
                        ofYear(2568)
                                .score("overall", 2568, 91.1, "", "91.10")
                                .score("IIT", 2568, 90, "", "90.00")
                                .score("EIT", 2568, 91, "", "91.00")
                                .score("OIT", 2568, 92, "", "92.00")),
                unasked("no score is printed", ofYear(2566).prose("ได้คะแนนสูงกว่าปีก่อน"), "scores"));
    }

    private static Reports two(String scope, double first, String firstQuote, double second, String secondQuote) {
        return ofYear(2566).score(scope, 2566, first, "", firstQuote).score(scope, 2566, second, "", secondQuote);
    }
}
