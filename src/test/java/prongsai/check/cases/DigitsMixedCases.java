package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.Status;

final class DigitsMixedCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("one number of both kinds", page("อบรมพนักงาน 1๕ คน"), "report")
                        .as(Severity.INFO)
                        .quoting("1๕")
                        .saying("1๕"),
                finds("a year of both kinds", page("ประจำปีงบประมาณ พ.ศ. 25๖๖"), "report")
                        .quoting("25๖๖"),
                finds("a code of both kinds", page("0๓1"), "report").quoting("0๓1"),
                finds("a score of both kinds", page("ได้คะแนน ๘๕.39"), "report").quoting("๘๕.39"),
                finds("a sum of money", page("งบประมาณ ๑๒,500 บาท"), "report").quoting("๑๒,500"),
                finds("a date, day and year", page("เมื่อวันที่ ๑๘ ตุลาคม 2566"), "report")
                        .quoting("๑๘ ตุลาคม 2566"),
                finds("a date with a short month", page("ณ วันที่ 31 มี.ค. ๖๖"), "report")
                        .quoting("31 มี.ค. ๖๖"),
                finds("a span of years", page("แผนพัฒนา พ.ศ. ๒๕๖๖-2570"), "report")
                        .quoting("๒๕๖๖-2570"),
                finds("a letter's number", page("คำสั่งที่ ๑๒๐/2566"), "report").quoting("๑๒๐/2566"),
                finds("a time", page("เวลา ๐๘.30 น."), "report").quoting("๐๘.30"),
                finds("ten times in ten places: told once", many(), "report").saying("10 แห่ง"),
                finds("the same number three times", page("1๕ คน 1๕ คน 1๕ คน"), "report")
                        .saying("3 แห่ง"),
                finds("in a paragraph", ofYear(2566).printed("รวม 2๐ ราย"), "report"),
                finds("in a measure", ofYear(2567).printed("ครั้งที่ ๑2"), "report"),
                finds("in a header", ofYear(2566).printed("ปี 256๖"), "report"),
                finds(
                                "in text that was recognised from a picture",
                                page("ที่ 0๓1 คน 2๕").scanned(),
                                "report")
                        .saying("อ่านภาพ"),
                finds("first a normal number, then one of both", page("๑๕ คน และ 1๖ คน"), "report")
                        .quoting("1๖"),
                nearMiss("both kinds in one sentence, each number of one", page("อบรม ๑๕ คน งบประมาณ 20,000 บาท")),
                nearMiss("a Thai zero for the letter O", page("๐31")),
                nearMiss("an Arabic zero for the letter O", page("0๓๑ การขับเคลื่อน")),
                nearMiss("the zero for the letter before one digit", page("0๙")),
                nearMiss("a list of codes, zeros for their letter", page("ข้อ ๐1,๐2,๐28")),
                nearMiss("a list of codes, one without its letter", page("ข้อ 11,๐13 และ ๐18")),
                finds("a list of codes, one of both kinds", page("ข้อ ๐1,๑3"), "report"),
                nearMiss("a list number right before a date", page("1.๒๕ มกราคม ๒๕๖๖")),
                nearMiss("a list of both kinds", page("๑. ประชุม\n2. รายงาน")),
                nearMiss("a web address", page("https://www.huaisaithong.go.th/ita2566/๒๕๖๖/1๒")),
                nearMiss("an e-mail address", page("abc1๒@huaisaithong.go.th")),
                nearMiss("a file's name", page("ita-o12๓.pdf")),
                nearMiss("Latin letters and digits", page("O๑2A")),
                nearMiss("two numbers with a blank between", page("ข้อ 1 ๒ และ 3")),
                nearMiss("a month without day", page("๑ ราย ในเดือนตุลาคม 2566")),
                silent("Thai digits all over", page("วันที่ ๑๘ ตุลาคม ๒๕๖๖ จำนวน ๑๕ คน")),
                silent("Arabic digits all over", page("วันที่ 18 ตุลาคม 2566 จำนวน 15 คน")),
                silent("no digit", page("ดำเนินการแล้ว")),
                silent("nothing printed", ofYear(2566).item("O7", Status.DONE, Field.PROGRESS, "อบรม 15 คน")));
    }

    private static Reports page(String raw) {
        return ofYear(2566).printed(raw);
    }

    private static Reports many() {
        Reports report = ofYear(2566);
        for (int i = 1; i <= 10; i++) {
            report.printed("จำนวน 1๕ คน");
        }
        return report;
    }
}
