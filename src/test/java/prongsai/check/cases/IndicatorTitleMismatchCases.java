package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;

import java.util.ArrayList;
import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.Status;

final class IndicatorTitleMismatchCases implements RuleCases {
    private static final List<String> TITLES = List.of(
            "การปฏิบัติหน้าที่",
            "การใช้งบประมาณ",
            "การใช้อำนาจ",
            "การใช้ทรัพย์สินของราชการ",
            "การแก้ไขปัญหาการทุจริต",
            "คุณภาพการดำเนินงาน",
            "ประสิทธิภาพการสื่อสาร",
            "การปรับปรุงการทำงาน",
            "การเปิดเผยข้อมูล",
            "การป้องกันการทุจริต");

    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("row 2 has the title of 3", table(ofYear(2566), with(2, "การใช้อำนาจ")), "indicator 2")
                        .as(Severity.WARNING)
                        .in(Field.TITLE)
                        .quoting("การใช้อำนาจ")
                        .naming("3")
                        .saying("การใช้งบประมาณ"),
                finds(
                                "the last row has the title of 7",
                                table(ofYear(2566), with(8, "ประสิทธิภาพการสื่อสาร")),
                                "indicator 8")
                        .naming("7"),
                finds("indicator 5 is called as 10", table(ofYear(2567), with(5, "การป้องกันการทุจริต")), "indicator 5")
                        .naming("10"),
                finds("a slip in the title of another", table(ofYear(2566), with(1, "การใช้อำนาด")), "indicator 1")
                        .naming("3"),
                finds(
                                "an older wording of another's title",
                                table(ofYear(2566), with(7, "การปรับปรุงระบบการทำงาน")),
                                "indicator 7")
                        .naming("8"),
                finds(
                                "two titles changed places: one finding for the table",
                                table(ofYear(2566), with(2, "การใช้อำนาจ", 3, "การใช้งบประมาณ")),
                                "report")
                        .as(Severity.WARNING)
                        .saying("2, 3"),
                finds(
                        "one row alone, numbered 5",
                        ofYear(2566).indicator(5, Status.DONE, Field.TITLE, "การใช้อำนาจ"),
                        "indicator 5"),
                finds("a table of scores with one title in all rows", scores(ofYear(2566), "การใช้งบประมาณ"), "report")
                        .as(Severity.WARNING)
                        .saying("การใช้งบประมาณ"),
                finds(
                                "one title in all rows of a table read from pictures",
                                scores(ofYear(2566), "การใช้งบประมาณ").scanned(),
                                "report")
                        .as(Severity.INFO)
                        .saying("อาจอ่านซ้ำแถวเดิม"),
                finds(
                                "a table of scores with one row amiss",
                                scoresWith(ofYear(2566), 4, "การแก้ไขปัญหาการทุจริต"),
                                "report")
                        .quoting("การแก้ไขปัญหาการทุจริต")
                        .naming("5"),
                finds(
                        "the plan's table and the table of scores",
                        scoresWith(table(ofYear(2566), with(2, "การใช้อำนาจ")), 4, "การแก้ไขปัญหาการทุจริต"),
                        "indicator 2",
                        "report"),
                finds("in a paragraph", ofYear(2566).prose("ตัวชี้วัดที่ 3 การใช้งบประมาณ ได้คะแนน 74.98"), "prose 1")
                        .as(Severity.WARNING)
                        .quoting("ตัวชี้วัดที่ 3 การใช้งบประมาณ")
                        .naming("2"),
                finds(
                                "in a paragraph with Thai digits",
                                ofYear(2566).prose("ตัวชี้วัดที่ ๓ การใช้งบประมาณ ได้คะแนนน้อยที่สุด"),
                                "prose 1")
                        .naming("2"),
                finds("with a colon between", ofYear(2565).prose("ตัวชี้วัดที่ 9 : การป้องกันการทุจริต"), "prose 1"),
                finds(
                        "with the title in quotes",
                        ofYear(2565).prose("ตัวชี้วัด 1 “การใช้อำนาจ” มีคะแนนต่ำ"),
                        "prose 1"),
                finds(
                                "in a measure's method",
                                ofYear(2566)
                                        .measure(
                                                1,
                                                Field.TITLE,
                                                "มาตรการ ก",
                                                Field.METHOD,
                                                "1. ทบทวนตัวชี้วัดที่ 6 การเปิดเผยข้อมูล ทุกไตรมาส"),
                                "measure 1")
                        .in(Field.METHOD),
                finds(
                        "said twice, told once",
                        ofYear(2566)
                                .prose("ตัวชี้วัดที่ 3 การใช้งบประมาณ")
                                .prose("สรุปว่าตัวชี้วัดที่ 3 การใช้งบประมาณ ต้องแก้ไข"),
                        "prose 1"),
                finds(
                                "a table of scores, titles of 6 and 7 changed places, each score filed by its title",
                                numbered(1, 2, 3, 4, 5, 7, 6, 8, 9, 10),
                                "report")
                        .as(Severity.WARNING)
                        .saying("6, 7"),
                finds(
                                "a table of scores over two pages, told once",
                                ofYear(2566)
                                        .onPage(1)
                                        .scoreOf(1, 2566, 91, TITLES.get(0))
                                        .scoreOf(2, 2566, 92, TITLES.get(2))
                                        .onPage(2)
                                        .scoreOf(3, 2566, 93, TITLES.get(1))
                                        .scoreOf(4, 2566, 94, TITLES.get(3)),
                                "report")
                        .saying("2, 3"),
                finds(
                        "two tables of scores on two pages, each told",
                        ofYear(2566)
                                .onPage(1)
                                .scoreOf(1, 2566, 91, TITLES.get(0))
                                .scoreOf(2, 2566, 92, TITLES.get(2))
                                .onPage(2)
                                .scoreOf(1, 2565, 93, TITLES.get(0))
                                .scoreOf(2, 2565, 94, TITLES.get(2)),
                        "report",
                        "report"),
                nearMiss("numbers before the titles as they should be", numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
                nearMiss("ranks before the titles", numbered(6, 8, 10, 1, 7, 2, 9, 3, 5, 4)),
                nearMiss("numbers that begin anew with each questionnaire", anew()),
                nearMiss(
                        "a number within the indicator",
                        ofYear(2566).prose("ตัวชี้วัดที่ 9.4 การปฏิบัติหน้าที่ ได้คะแนน")),
                nearMiss(
                        "rows are numbered one after another",
                        ofYear(2566)
                                .indicator(1, Status.DONE, Field.TITLE, "การใช้งบประมาณ")
                                .indicator(2, Status.DONE, Field.TITLE, "การแก้ไขปัญหาการทุจริต")
                                .indicator(3, Status.DONE, Field.TITLE, "การปรับปรุงการทำงาน")),
                nearMiss("a list from the best score to the worst", ranking()),
                nearMiss("the older wording of its own title", table(ofYear(2566), with(8, "การปรับปรุงระบบการทำงาน"))),
                nearMiss("ของทางราชการ", table(ofYear(2566), with(4, "การใช้ทรัพย์สินของทางราชการ"))),
                nearMiss("a slip in its own title", table(ofYear(2566), with(1, "การปฏิบัติงานที่"))),
                nearMiss("a title cut short", table(ofYear(2566), with(2, "การใช้"))),
                nearMiss("a title of its own making", table(ofYear(2566), with(2, "ความพึงพอใจของประชาชน"))),
                nearMiss(
                        "its own title, and another's in brackets",
                        table(ofYear(2566), with(3, "การใช้อำนาจ (เดิม การใช้งบประมาณ)"))),
                nearMiss(
                        "a plan's own indicator that begins alike",
                        ofYear(2566).prose("ตัวชี้วัดที่ 1 การใช้งบประมาณตามแผนไม่น้อยกว่าร้อยละ 90")),
                nearMiss(
                        "two numbers before one title",
                        ofYear(2566).prose("ตัวชี้วัดที่ 3 และตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ")),
                nearMiss("an item of that number", ofYear(2566).prose("ข้อ 3 การใช้งบประมาณ ข้อ 10 การใช้อำนาจ")),
                silent("all rows have their titles", table(ofYear(2566), TITLES.subList(0, 8))),
                silent("all scores have their titles", scoresWith(ofYear(2565), 4, TITLES.get(3))),
                silent("the text names it rightly", ofYear(2566).prose("ตัวชี้วัดที่ 10 การป้องกันการทุจริต 87.50")),
                silent("no indicator is named", ofYear(2566).measure(1, Field.TITLE, "มาตรการ ก")));
    }

    private static List<String> with(Object... changes) {
        List<String> titles = new ArrayList<>(TITLES.subList(0, 8));
        for (int i = 0; i < changes.length; i += 2) {
            titles.set((Integer) changes[i] - 1, (String) changes[i + 1]);
        }
        return titles;
    }

    private static Reports table(Reports report, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            report.indicator(i + 1, Status.DONE, Field.TITLE, titles.get(i), Field.PROGRESS, "ดำเนินการ " + (i + 1));
        }
        return report;
    }

    private static Reports scores(Reports report, String title) {
        for (int number = 1; number <= 10; number++) {
            report.scoreOf(number, 2566, 90 + number % 3, number == 1 ? TITLES.getFirst() : title);
        }
        return report;
    }

    private static Reports scoresWith(Reports report, int changed, String title) {
        for (int number = 1; number <= 10; number++) {
            report.scoreOf(number, 2566, 90 + number % 3, number == changed ? title : TITLES.get(number - 1));
        }
        return report;
    }

    /** A number before each title; the score belongs to the indicator of the title. */
    private static Reports numbered(int... titles) {
        Reports report = ofYear(2566);
        for (int i = 0; i < titles.length; i++) {
            report.scoreOf(titles[i], 2565, 90 - i, (i + 1) + "\n" + TITLES.get(titles[i] - 1));
        }
        return report;
    }

    private static Reports anew() {
        Reports report = ofYear(2566);
        for (int number = 1; number <= 10; number++) {
            int printed = number <= 5 ? number : number <= 8 ? number - 5 : number - 8;
            report.scoreOf(number, 2565, 90 - number, printed + ". " + TITLES.get(number - 1));
        }
        return report;
    }

    private static Reports ranking() {
        Reports report = ofYear(2566);
        int[] order = {6, 8, 10, 1, 7, 2, 9, 3, 5, 4};
        for (int i = 0; i < order.length; i++) {
            report.scoreOf(i + 1, 2565, 99 - 2.5 * i, TITLES.get(order[i] - 1));
        }
        return report;
    }
}
