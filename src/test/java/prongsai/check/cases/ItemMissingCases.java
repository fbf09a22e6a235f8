package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;

import java.util.List;
import java.util.Set;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Prose;
import prongsai.model.Severity;
import prongsai.model.Status;

final class ItemMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("one item of 2566 has no row", without(2566, "O23"), "O23")
                        .as(Severity.ERROR)
                        .saying("ไม่พบข้อ O23 นโยบายการบริหารทรัพยากรบุคคล ในตารางของรายงาน"),
                finds("the first item has no row", without(2566, "O1"), "O1").as(Severity.ERROR),
                finds("the last item, the report's own, has no row", without(2566, "O43"), "O43")
                        .as(Severity.ERROR),
                finds("a college leaves out the service statistics", collegeWithout("O17"), "O17"),
                finds("three items of one sub-indicator", without(2566, "O19", "O20", "O21"), "O19", "O20", "O21")
                        .as(Severity.ERROR),
                finds("items far apart", without(2566, "O5", "O30"), "O5", "O30"),
                finds("one item of 2565 has no row", without(2565, "O33"), "O33")
                        .as(Severity.ERROR),
                finds("the item of 2565 whose title is not certain", without(2565, "O34"), "O34")
                        .as(Severity.WARNING),
                finds("one item of 2564 has no row", without(2564, "O10"), "O10")
                        .as(Severity.ERROR),
                finds(
                                "the code stands in a paragraph alone",
                                without(2566, "O7").prose("ดูรายละเอียดตามข้อ O7"),
                                "O7")
                        .as(Severity.ERROR),
                finds(
                                "the title stands outside the rows, which may have been read amiss",
                                without(2566, "O23")
                                        .prose(Prose.Role.BODY, "O๒๓ นโยบายการบริหารทรัพยากรบุคคล ดำเนินการแล้ว"),
                                "O23")
                        .as(Severity.WARNING),
                finds(
                        "another item has two rows",
                        without(2566, "O8").item("O7", Status.DONE, Field.TITLE, "ข่าวประชาสัมพันธ์"),
                        "O8"),
                finds(
                        "the neighbour's row has a title that holds both",
                        without(2566, "O12").item("O11", Status.DONE, Field.TITLE, "รายงานการกำกับติดตาม O12"),
                        "O12"),
                finds("a table of two rows is told once", twoRows(), "report")
                        .as(Severity.WARNING)
                        .saying("O3"),
                finds("a table of O1 to O12 is told once", rows(12), "report").as(Severity.WARNING),
                finds(
                        "the row before has its title by mistake, and shows what its own code asks for",
                        without(2566, "O11", "O12")
                                .item(
                                        "O11",
                                        Status.DONE,
                                        Field.TITLE,
                                        "รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน",
                                        Field.ELEMENTS,
                                        "- แผนดำเนินงานประจำปี เป็นแผนระยะ 1 ปี\n- ระบุงบประมาณที่ใช้"),
                        "O12"),
                finds(
                        "the row before has its title by mistake, in a form without elements",
                        without(2566, "O7", "O8").item("O7", Status.DONE, Field.TITLE, "Q&A"),
                        "O8"),
                finds("rows without titles, one lacking", codesOnly(2566, 42), "O43"),
                nearMiss(
                        "the title stands under a code that was misread",
                        without(2566, "O23").item("O3", Status.UNKNOWN, Field.TITLE, "นโยบายการบริหารทรัพยากรบุคคล")),
                nearMiss(
                        "the title under a misread code has a slip",
                        without(2566, "O15").item("O1", Status.DONE, Field.TITLE, "คู่มือหรือมาตราฐานการให้บริการ.")),
                nearMiss(
                        "two rows in one another's place, by code",
                        without(2566, "O7", "O15")
                                .item("O7", Status.UNKNOWN, Field.TITLE, "คู่มือหรือมาตรฐานการให้บริการ")
                                .item("O7", Status.UNKNOWN, Field.TITLE, "ข่าวประชาสัมพันธ์")),
                nearMiss("all rows, none with a title", codesOnly(2566, 43)),
                nearMiss(
                        "the row is there and its cells are empty",
                        without(2566, "O23").item("O23", Status.UNKNOWN, Field.TITLE, "", Field.PROGRESS, "")),
                nearMiss(
                        "the row is there and says not done",
                        without(2565, "O31").item("O31", Status.NOT_DONE, Field.TITLE, "")),
                nearMiss(
                        "the row is there under another wording",
                        without(2566, "O8").item("O8", Status.DONE, Field.TITLE, "ช่องทางถามตอบ (Q&A)")),
                nearMiss(
                        "the row stands at the end of the table",
                        without(2566, "O2").item("O2", Status.DONE, Field.TITLE, "ข้อมูลผู้บริหาร")),
                nearMiss(
                        "the report says that it is about these items only",
                        rows(12).prose("ความก้าวหน้า เฉพาะข้อ O๑ – O๑๒ ของสำนักปลัด")),
                finds(
                        "an item among those that the report is about has no row",
                        rows(11).prose("ความก้าวหน้า เฉพาะข้อ O1 ถึง O12"),
                        "O12"),
                nearMiss(
                        "the report says that it is about two spans of items",
                        rows(12).prose("รายงานเฉพาะข้อ O1 - O9 และ O10 - O12 ของกองคลัง")),
                nearMiss(
                        "the report is about some items only: the form's name and ข้อ before the codes",
                        rows(12).prose("รายงานความก้าวหน้า เฉพาะ OIT ข้อ O1 - O12")),
                nearMiss(
                        "the report is about some items only: the word for items before the codes",
                        rows(12).prose("รายงานความก้าวหน้า เฉพาะหัวข้อ O1 ถึง O12")),
                nearMiss(
                        "the report is about some items only: data, by their codes",
                        rows(12).prose("รายงานความก้าวหน้า เฉพาะข้อมูล O๑ - O๑๒")),
                nearMiss(
                        "the report is about some items only: an indicator, with its codes in brackets",
                        rows(12).prose("รายงานความก้าวหน้า เฉพาะตัวชี้วัดที่ 9 (O1 - O12)")),
                nearMiss(
                        "the report is about some items only: the part that a division answers for",
                        rows(12).prose("รายงานเฉพาะส่วนที่กองคลังรับผิดชอบ ข้อ O1-O12")),
                finds(
                        "an item is lacking among those that only a division answers for",
                        rows(11).prose("รายงานเฉพาะส่วนที่กองคลังรับผิดชอบ ข้อ O1-O12"),
                        "O12"),
                finds(
                        "only one part is left out, and its code tells of the rest",
                        rows(42).prose("จัดทำเฉพาะส่วนของกองคลังยกเว้นข้อ O1 - O42"),
                        "O43"),
                finds(
                        "only, and codes far behind it",
                        rows(42).prose(
                                        "เผยแพร่เฉพาะข้อมูลที่ผู้บริหารเห็นชอบให้เผยแพร่บนเว็บไซต์หลักของหน่วยงานตามข้อ O1 - O42"),
                        "O43"),
                finds(
                        "only, of something else than the items",
                        rows(42).prose("ปรับปรุงเฉพาะด้านการเปิดเผยข้อมูล และรายงานข้อ O1 - O42"),
                        "O43"),
                finds(
                        "rows beyond those that a sentence speaks of",
                        without(2566, "O23").prose("ปรับปรุงเฉพาะข้อ O1 - O5"),
                        "O23"),
                silent("every item of 2566 has a row", without(2566)),
                silent("every item of 2565 has a row", without(2565)),
                silent(
                        "every item of 2564 has a row in a municipality's report",
                        without(2564).by("เทศบาลตำบล", "ลำพาดทอง")),
                unasked("the year is not known", Reports.withoutYear().item("O1", Status.DONE), "year"),
                unasked("the list of 2567 is not established", ofYear(2567).item("O1", Status.DONE), "catalogue"),
                unasked("the list of 2568 is not established", ofYear(2568).item("O1", Status.DONE), "catalogue"),
                unasked(
                        "a report of measures alone lists no items",
                        ofYear(2566).measure(1, Field.TITLE, "มาตรการ ก"),
                        "items"));
    }

    private static Reports without(int year, String... codes) {
        return ofYear(year).allItems(Set.of(codes));
    }

    private static Reports collegeWithout(String code) {
        return without(2566, code).by("วิทยาลัยสารพัดช่าง", "ทุ่งกระถินเทศ");
    }

    private static Reports twoRows() {
        return ofYear(2566)
                .item("O1", Status.DONE, Field.TITLE, "โครงสร้าง")
                .item("O2", Status.DONE, Field.TITLE, "ข้อมูลผู้บริหาร");
    }

    private static Reports rows(int count) {
        return codesOnly(2566, count);
    }

    private static Reports codesOnly(int year, int count) {
        Reports report = ofYear(year);
        for (int number = 1; number <= count; number++) {
            report.item("O" + number, Status.DONE);
        }
        return report;
    }
}
