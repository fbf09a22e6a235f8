package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.Status;

final class ColumnsSwappedCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("a measure", measure("จัดประชุมชี้แจงพนักงาน 2 ครั้ง", "สำนักปลัด"), "measure 1")
                        .as(Severity.WARNING)
                        .in(Field.RESPONSIBLE)
                        .naming("สำนักปลัด")
                        .saying("ผู้รับผิดชอบ"),
                finds("a measure with steps", measure("1. จัดทำคู่มือ\n2. เผยแพร่บนเว็บไซต์", "กองคลัง"), "measure 1"),
                finds(
                        "several units",
                        measure("ดำเนินการปรับปรุงช่องทางร้องเรียน", "สำนักปลัด / กองคลัง / กองช่าง"),
                        "measure 1"),
                finds("units as a list", measure("- ประชุมชี้แจง", "1. สำนักปลัด\n2. กองคลัง"), "measure 1"),
                finds("all units", measure("แต่งตั้งคณะทำงานและอบรมพนักงาน", "ทุกส่วนราชการ"), "measure 1"),
                finds("a position", measure("ออกคำสั่งมอบหมายงาน", "ปลัดองค์การบริหารส่วนตำบล"), "measure 1"),
                finds("an office of a unit", measure("เผยแพร่ประกาศทางเว็บไซต์", "งานนิติการ สำนักปลัด"), "measure 1"),
                finds("officers", measure("รวบรวมสถิติการให้บริการ", "นักวิเคราะห์นโยบายและแผน"), "measure 1"),
                finds(
                                "an item",
                                ofYear(2566)
                                        .item(
                                                "O7",
                                                Status.DONE,
                                                Field.TITLE,
                                                "ข่าวประชาสัมพันธ์",
                                                Field.RESPONSIBLE,
                                                "เผยแพร่ข่าวประชาสัมพันธ์ทุกเดือน",
                                                Field.PROGRESS,
                                                "สำนักปลัด"),
                                "O7")
                        .naming("สำนักปลัด"),
                finds(
                        "an indicator",
                        ofYear(2566)
                                .indicator(
                                        2,
                                        Status.DONE,
                                        Field.TITLE,
                                        "การใช้งบประมาณ",
                                        Field.RESPONSIBLE,
                                        "จัดทำแผนการใช้จ่ายงบประมาณ",
                                        Field.PROGRESS,
                                        "กองคลัง"),
                        "indicator 2"),
                finds(
                        "a weakness whose steps hold the unit",
                        ofYear(2566)
                                .weakness(
                                        "I25",
                                        5,
                                        Field.TITLE,
                                        "ผู้บริหาร",
                                        Field.RESPONSIBLE,
                                        "1. ประกาศเจตนารมณ์ 2. ประชุมพนักงาน",
                                        Field.STEPS,
                                        "สำนักปลัด"),
                        "I25"),
                finds(
                        "the outcome holds the unit",
                        ofYear(2566)
                                .measure(
                                        1,
                                        Field.TITLE,
                                        "มาตรการ ก",
                                        Field.RESPONSIBLE,
                                        "จัดอบรมพนักงาน",
                                        Field.OUTPUT,
                                        "อบรมแล้ว 2 ครั้ง",
                                        Field.OUTCOME,
                                        "กองการศึกษา"),
                        "measure 1"),
                finds(
                        "what was done comes after a date",
                        measure("เมื่อวันที่ 5 มีนาคม 2566 จัดประชุมชี้แจง", "สำนักปลัด"),
                        "measure 1"),
                finds(
                        "what was done is told as past",
                        measure("มีการเผยแพร่คู่มือบนเว็บไซต์แล้ว", "กองคลัง"),
                        "measure 1"),
                finds("all rows of a table: told once", items(3), "report")
                        .as(Severity.WARNING)
                        .saying("3 แถว"),
                finds("two rows of ten: told once", itemsAmongRight(2, 8), "report")
                        .saying("O1, O2"),
                finds("one row of ten", itemsAmongRight(1, 9), "O1"),
                finds("the year is not known", swapped(withoutYear()), "measure 1"),
                finds(
                        "steps that no list of verbs has",
                        measure("1. ติดป้ายหมายเลขครุภัณฑ์\n2. ใช้ใบยืมแบบเดียวกันทุกกอง", "งานนิติการ"),
                        "measure 1"),
                finds(
                        "steps on one line",
                        measure("1. ติดป้ายที่เครื่อง 2. ใช้ใบยืมทุกครั้ง", "งานพัสดุ"),
                        "measure 1"),
                nearMiss("persons in a list", measure("1. นายเอก ใจดี\n2. นางสาวโท มีสุข", "งานนิติการ")),
                nearMiss("a list with a unit in it", measure("1. ติดป้ายที่เครื่อง\n2. งานพัสดุ", "งานนิติการ")),
                nearMiss(
                        "the responsible unit is there and the result names it",
                        measure("สำนักปลัด", "สำนักปลัดดำเนินการแล้ว")),
                nearMiss("the result names a unit alone, the unit stands too", measure("กองคลัง", "กองคลัง")),
                nearMiss("actions stand in both columns", measure("จัดทำคู่มือ", "จัดทำคู่มือแล้วเสร็จ")),
                nearMiss("a team that draws up a plan", measure("คณะทำงานจัดทำแผนปฏิบัติการ", "กองคลัง")),
                nearMiss(
                        "an official whose title has an action",
                        measure("เจ้าพนักงานจัดเก็บรายได้ นักจัดการงานทั่วไป", "กองคลัง")),
                nearMiss("a unit that collects revenue, without its head word", measure("จัดเก็บรายได้", "กองคลัง")),
                nearMiss("an office named by its field", measure("ประชาสัมพันธ์", "สำนักปลัด")),
                nearMiss("the responsible cell is empty", measure("", "สำนักปลัด")),
                nearMiss("the result is empty", measure("จัดประชุมชี้แจง", "")),
                nearMiss(
                        "a unit with its task, and a result",
                        measure("สำนักปลัด จัดทำคำสั่ง", "ประกาศใช้คำสั่งแล้ว เมื่อวันที่ 1 มีนาคม 2566")),
                nearMiss(
                        "the new name of a unit is the result",
                        measure("จัดตั้งหน่วยบริการ", "กองสาธารณสุขมีหน่วยบริการเพิ่ม 1 แห่ง")),
                nearMiss("work that is a unit's name", measure("งานประชาสัมพันธ์", "ประชาสัมพันธ์")),
                nearMiss("a result of few words", measure("จัดประชุม", "ครบถ้วน")),
                silent("as it should be", measure("สำนักปลัด", "จัดประชุมชี้แจงพนักงาน 2 ครั้ง")),
                silent("a table as it should be", itemsAmongRight(0, 10)),
                unasked(
                        "no column for the responsible",
                        ofYear(2566).measure(1, Field.TITLE, "ก", Field.OUTPUT, "ข"),
                        "column"));
    }

    private static Reports measure(String responsible, String output) {
        return ofYear(2566).measure(1, Field.TITLE, "มาตรการ ก", Field.RESPONSIBLE, responsible, Field.OUTPUT, output);
    }

    private static Reports swapped(Reports report) {
        return report.measure(
                1, Field.TITLE, "มาตรการ ก", Field.RESPONSIBLE, "ดำเนินการจัดทำคู่มือ", Field.OUTPUT, "กองช่าง");
    }

    private static Reports items(int count) {
        return itemsAmongRight(count, 0);
    }

    private static Reports itemsAmongRight(int swapped, int right) {
        Reports report = ofYear(2566);
        for (int number = 1; number <= swapped + right; number++) {
            String action = "เผยแพร่ข้อมูลบนเว็บไซต์หลัก ครั้งที่ " + number;
            boolean wrong = number <= swapped;
            report.item(
                    "O" + number,
                    Status.DONE,
                    Field.TITLE,
                    "ข้อ",
                    Field.RESPONSIBLE,
                    wrong ? action : "สำนักปลัด",
                    Field.PROGRESS,
                    wrong ? "สำนักปลัด" : action);
        }
        return report;
    }
}
