package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Severity.WARNING;

import java.util.List;
import prongsai.check.Reports;

final class LevelObsoleteCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "a letter beside a score of 2566",
                                overall(2566, 97, "ผ่านดีเยี่ยม", "97.00 คะแนน ระดับ AA"),
                                "report")
                        .as(WARNING)
                        .quoting("97.00 คะแนน ระดับ AA"),
                finds(
                                "a letter beside the new word",
                                overall(2566, 97, "ผ่านดีเยี่ยม", "97.00 คะแนน ระดับ AA หรือ ผ่านดีเยี่ยม (ITA)"),
                                "report")
                        .quoting("97.00 คะแนน ระดับ AA"),
                finds("A of 2566", overall(2566, 88, "A", "ได้คะแนน 88.00 ระดับ A"), "report")
                        .as(WARNING),
                finds("B of 2567", overall(2567, 78.2, "B", "78.20 คะแนน ระดับ B"), "report"),
                finds("C of 2568", overall(2568, 66, "C", "66.00 คะแนน ระดับ C"), "report"),
                finds("F of 2566", overall(2566, 20, "F", "20.00 คะแนน ระดับ F"), "report"),
                finds("Thai digits", overall(2566, 85.39, "A", "๘๕.๓๙ ระดับ A"), "report")
                        .quoting("๘๕.๓๙ ระดับ A"),
                finds("a letter in brackets", overall(2566, 85.39, "A", "85.39 (A)"), "report"),
                finds(
                        "a result of 2566 quoted in a report of 2568",
                        ofYear(2568).score("overall", 2566, 91, "A", "91.00 ระดับ A"),
                        "report"),
                finds(
                        "a municipality's memo",
                        overall(2566, 91, "A", "91.00 คะแนน อยู่ในระดับ A").by("เทศบาลตำบล", "ลำพาดทอง"),
                        "report"),
                nearMiss("AA of 2565", overall(2565, 97, "AA", "97.00 ระดับ AA")),
                nearMiss("A of 2564", overall(2564, 87, "A", "87.00 ระดับ A")),
                nearMiss(
                        "a result of 2565 quoted in a report of 2566",
                        ofYear(2566).score("overall", 2565, 86, "A", "86.00 ระดับ A")),
                nearMiss("ITA is no letter A", overall(2566, 86, "ผ่านดี", "ITA 86.00 ระดับ ผ่านดี")),
                nearMiss("OIT, IIT and EIT are no letters", overall(2566, 86, "ผ่านดี", "86.00 IIT EIT OIT")),
                nearMiss("a Latin word that begins with A", overall(2566, 86, "ผ่านดี", "86.00 Assessment ผ่านดี")),
                nearMiss("e-service begins with E", overall(2566, 86, "ผ่านดี", "86.00 E-Service")),
                silent("the words of the year", overall(2566, 96, "ผ่านดีเยี่ยม", "96.00 ผ่านดีเยี่ยม")),
                silent("no level is printed", overall(2566, 96, "", "96.00")),
                silent("the words of 2568", overall(2568, 80, "ต้องปรับปรุง", "80.00 ต้องปรับปรุง")),
                unasked("no score is printed", ofYear(2566).prose("ระดับ A"), "scores"));
    }

    private static Reports overall(int year, double value, String level, String quote) {
        return ofYear(year).score("overall", year, value, level, quote);
    }
}
