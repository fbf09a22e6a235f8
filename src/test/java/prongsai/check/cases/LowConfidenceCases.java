package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.RESPONSIBLE;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Severity;
import prongsai.model.Status;

final class LowConfidenceCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("the code of an item", scan().doubted("oitItems/O7/code", 0.6), "O7")
                        .as(Severity.INFO)
                        .saying("รหัส"),
                finds("the number of a measure", scan().doubted("measures/1/number", 0.55), "measure 1")
                        .saying("เลขลำดับ"),
                finds("the fiscal year", scan().doubted("fiscalYear", 0.7), "report")
                        .saying("ปีงบประมาณ"),
                finds("a score", scan().doubted("scores/0/value", 0.5), "report")
                        .quoting("คะแนน 88.42")
                        .saying("88.42"),
                finds("the words of an answer", scan().doubted("oitItems/O7/progress", 0.6), "O7")
                        .in(PROGRESS),
                finds("the output of a measure", scan().doubted("measures/1/output", 0.4), "measure 1")
                        .in(OUTPUT),
                finds("an indicator's answer", scan().doubted("indicators/3/progress", 0.6), "indicator 3"),
                finds("a weak item's responsible unit", scan().doubted("weaknesses/I25/responsible", 0.6), "I25")
                        .in(RESPONSIBLE),
                finds(
                        "code and answer of one item",
                        scan().doubted("oitItems/O7/code", 0.6).doubted("oitItems/O7/progress", 0.6),
                        "O7",
                        "O7"),
                finds(
                                "many words are told once",
                                scan().doubted("oitItems/O7/progress", 0.6)
                                        .doubted("oitItems/O8/progress", 0.6)
                                        .doubted("measures/1/output", 0.6)
                                        .doubted("measures/1/method", 0.6)
                                        .doubted("indicators/3/progress", 0.6)
                                        .doubted("weaknesses/I25/responsible", 0.6),
                                "report")
                        .saying("6 แห่ง"),
                finds(
                        "a code beside many words keeps its own line",
                        scan().doubted("oitItems/O7/code", 0.6)
                                .doubted("oitItems/O7/progress", 0.6)
                                .doubted("oitItems/O8/progress", 0.6)
                                .doubted("measures/1/output", 0.6)
                                .doubted("measures/1/method", 0.6)
                                .doubted("indicators/3/progress", 0.6),
                        "O7",
                        "report"),
                finds("a scan says that it was recognised", scan().doubted("oitItems/O7/code", 0.6), "O7")
                        .saying("รู้จำจากภาพ"),
                finds(
                                "a digital file says that its text is damaged",
                                report().doubted("oitItems/O7/progress", 0.6),
                                "O7")
                        .saying("ชำรุด"),
                nearMiss("a small doubt of words", scan().doubted("oitItems/O7/progress", 0.85)),
                nearMiss("a code that the rest of the report confirms", scan().doubted("oitItems/O7/code", 0.95)),
                nearMiss("a year that is all but sure", scan().doubted("fiscalYear", 0.97)),
                nearMiss("a doubt about a record that is not there", scan().doubted("oitItems/O40/progress", 0.3)),
                nearMiss("a score that is not there", scan().doubted("scores/4/value", 0.3)),
                nearMiss(
                        "words of the form",
                        scan().doubted("oitItems/O7/elements", 0.3).doubted("oitItems/O7/title", 0.3)),
                silent("a scan without doubts", scan()),
                silent("a digital file without doubts", report()),
                silent("no records at all", ofYear(2566)));
    }

    private static Reports report() {
        return ofYear(2566)
                .score("overall", 2566, 88.42, "", "คะแนน 88.42")
                .measure(1, prongsai.model.Field.METHOD, "จัดทำคู่มือ", OUTPUT, "คู่มือ 5 เล่ม")
                .indicator(3, Status.DONE, PROGRESS, "มอบหมายงานแล้ว")
                .item("O7", Status.DONE, PROGRESS, "ข่าว 41 เรื่อง")
                .item("O8", Status.DONE, PROGRESS, "ตอบ 12 คำถาม")
                .weakness("I25", 5, RESPONSIBLE, "งานนิติการ");
    }

    private static Reports scan() {
        return report().scanned();
    }
}
