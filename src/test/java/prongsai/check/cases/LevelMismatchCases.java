package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Severity.WARNING;

import java.util.List;
import prongsai.check.Reports;

final class LevelMismatchCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("85.15 of 2565 is no AA", overall(2565, 85.15, "AA", "คะแนน 85.15 ระดับ AA"), "report")
                        .as(ERROR)
                        .quoting("85.15 ระดับ AA")
                        .naming("A"),
                finds("84.99 of 2565 is no A", overall(2565, 84.99, "A", "84.99 A"), "report")
                        .as(ERROR)
                        .naming("B"),
                finds("85.00 of 2565 is no B", overall(2565, 85.00, "B", "ได้ 85.00 คะแนน ระดับ B"), "report")
                        .as(ERROR)
                        .naming("A"),
                finds("50 of 2565 is no F", overall(2565, 50, "F", "50.00 F"), "report")
                        .as(ERROR)
                        .naming("E"),
                finds("96.40 of 2565 is no C", overall(2565, 96.40, "C", "๙๖.๔๐ ระดับ C"), "report")
                        .as(ERROR)
                        .quoting("๙๖.๔๐ ระดับ C"),
                finds(
                                "a result of 2565 quoted in a report of 2566",
                                ofYear(2566).score("overall", 2565, 74.90, "B", "74.90 ระดับ B"),
                                "report")
                        .as(ERROR)
                        .naming("C"),
                finds("the table of 2564 is not certain", overall(2564, 80, "A", "80.00 ระดับ A"), "report")
                        .as(WARNING)
                        .naming("B"),
                finds(
                                "86.20 of 2566 is not excellent",
                                overall(2566, 86.20, "ผ่านดีเยี่ยม", "ได้คะแนน ๘๖.๒๐ อยู่ในระดับ ผ่านดีเยี่ยม ประจำปี"),
                                "report")
                        .as(WARNING)
                        .quoting("๘๖.๒๐ อยู่ในระดับ ผ่านดีเยี่ยม")
                        .saying("โปรดตรวจกับผลที่สำนักงาน ป.ป.ช. ประกาศ"),
                finds("84.99 of 2566 does not pass", overall(2566, 84.99, "ผ่าน", "84.99 ผ่าน"), "report")
                        .as(WARNING)
                        .naming("ต้องปรับปรุง"),
                finds("84.99 of 2566 does not pass well", overall(2566, 84.99, "ผ่านดี", "84.99 ผ่านดี"), "report")
                        .naming("ต้องปรับปรุง"),
                finds(
                        "92.10 of 2566 needs no improvement",
                        overall(2566, 92.10, "ต้องปรับปรุง", "92.10 ต้องปรับปรุง"),
                        "report"),
                finds(
                                "65 of 2566 needs improvement at once",
                                overall(2566, 65, "ต้องปรับปรุง", "65.00 ต้องปรับปรุง"),
                                "report")
                        .naming("ต้องปรับปรุงโดยด่วน"),
                finds(
                                "70 of 2566 is not that urgent",
                                overall(2566, 70, "ต้องปรับปรุงโดยด่วน", "70.00 ต้องปรับปรุงโดยด่วน"),
                                "report")
                        .naming("ต้องปรับปรุง"),
                finds("one instrument below 95 makes no excellence", parts(96, "ผ่านดีเยี่ยม", 91, 96, 100), "report")
                        .naming("ผ่านดี"),
                finds("all instruments above 85 make more than a pass", parts(90, "ผ่าน", 86, 90, 93), "report")
                        .naming("ผ่านดี"),
                finds("one instrument below 85 makes a mere pass", parts(88, "ผ่านดี", 80, 90, 92.5), "report")
                        .naming("ผ่าน"),
                finds("the rule of 2568 is assumed", overall(2568, 80, "ผ่าน", "80.00 ผ่าน"), "report")
                        .as(WARNING),
                finds(
                                "the rule of 2567, a municipality",
                                ofYear(2567)
                                        .by("เทศบาลเมือง", "ทุ่งกระถินเทศ")
                                        .score("overall", 2567, 71.5, "ผ่านดี", "71.50 ผ่านดี"),
                                "report")
                        .as(WARNING),
                nearMiss("85.00 of 2565 is A", overall(2565, 85, "A", "85.00 A")),
                nearMiss("95.00 of 2565 is AA", overall(2565, 95, "AA", "95.00 AA")),
                nearMiss("49.99 of 2565 is F", overall(2565, 49.99, "F", "49.99 F")),
                nearMiss(
                        "69.99 of 2566 is urgent",
                        overall(2566, 69.99, "ต้องปรับปรุงโดยด่วน", "69.99 ต้องปรับปรุงโดยด่วน")),
                nearMiss(
                        "96 may be a mere pass while the instruments are not known",
                        overall(2566, 96, "ผ่าน", "96.00 ผ่าน")),
                nearMiss(
                        "96 may be excellent while the instruments are not known",
                        overall(2566, 96, "ผ่านดีเยี่ยม", "96.00 ผ่านดีเยี่ยม")),
                nearMiss("all instruments at 95", parts(95, "ผ่านดีเยี่ยม", 95, 95, 95)),
                nearMiss("a letter in a year without letters is another rule's", overall(2566, 70, "AA", "70.00 AA")),
                nearMiss(
                        "an indicator's level follows no table",
                        ofYear(2566).score("indicator 9", 2566, 60, "ผ่าน", "60.00 ผ่าน")),
                nearMiss(
                        "instruments of another year do not count",
                        ofYear(2566)
                                .score("overall", 2566, 96, "ผ่านดีเยี่ยม", "96.00 ผ่านดีเยี่ยม")
                                .score("IIT", 2565, 80, "", "80")
                                .score("EIT", 2565, 80, "", "80")
                                .score("OIT", 2565, 80, "", "80")),
                silent("92 of 2566 is good", parts(92, "ผ่านดี", 90, 91, 94)),
                silent("no level is printed", overall(2566, 86.2, "", "86.20")),
                silent("a year whose rule is not known", overall(2575, 60, "ผ่านดีเยี่ยม", "60.00 ผ่านดีเยี่ยม")),
                unasked("no score is printed", ofYear(2566).prose("ระดับ ผ่านดีเยี่ยม"), "scores"));
    }

    private static Reports overall(int year, double value, String level, String quote) {
        return ofYear(year).score("overall", year, value, level, quote);
    }

    private static Reports parts(double overall, String level, double iit, double eit, double oit) {
        return overall(2566, overall, level, overall + " " + level)
                .score("IIT", 2566, iit, "", "IIT " + iit)
                .score("EIT", 2566, eit, "", "EIT " + eit)
                .score("OIT", 2566, oit, "", "OIT " + oit);
    }
}
