package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;

final class ItemWrongIndicatorCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "an item of 9.4 under 10.1",
                                ofYear(2566).itemUnder(10, "10.1", "O23", "นโยบายการบริหารทรัพยากรบุคคล"),
                                "O23")
                        .as(ERROR),
                finds(
                                "an item of indicator 10 under 9",
                                ofYear(2566).itemUnder(9, "9.1", "O39", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ"),
                                "O39")
                        .as(ERROR),
                finds(
                                "one of a right list",
                                ofYear(2566)
                                        .itemUnder(9, "9.1", "O1", "โครงสร้าง")
                                        .itemUnder(9, "9.1", "O2", "ข้อมูลผู้บริหาร")
                                        .itemUnder(10, "10.1", "O3", "อำนาจหน้าที่"),
                                "O3")
                        .as(ERROR),
                finds(
                                "a form of 2565",
                                ofYear(2565)
                                        .itemUnder(
                                                10, "10.1", "O24", "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี"),
                                "O24")
                        .as(ERROR),
                finds(
                        "a form of 2564",
                        ofYear(2564).itemUnder(9, "9.5", "O42", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                        "O42"),
                finds(
                                "the list of 2568 is not certain",
                                ofYear(2568)
                                        .itemUnder(
                                                9, "9.5", "O27", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                                "O27")
                        .as(WARNING),
                finds(
                                "a run of items doubts the heading",
                                ofYear(2566)
                                        .itemUnder(9, "9.5", "O30", "การเปิดโอกาสให้เกิดการมีส่วนร่วม")
                                        .itemUnder(9, "9.5", "O31", "ประกาศเจตนารมณ์")
                                        .itemUnder(9, "9.5", "O32", "การสร้างวัฒนธรรม"),
                                "O31")
                        .as(WARNING),
                finds(
                                "a run of weak items under one heading",
                                ofYear(2566)
                                        .weakness("O1", 9, TITLE, "โครงสร้าง")
                                        .weakness("O11", 10, TITLE, "ก")
                                        .weakness("O13", 10, TITLE, "ข")
                                        .weakness("O39", 10, TITLE, "แผน"),
                                "O11")
                        .quoting("ตัวชี้วัดที่ 10"),
                finds("a weak item alone", ofYear(2566).weakness("O21", 10, TITLE, "แผนการจัดซื้อจัดจ้าง"), "O21"),
                finds(
                        "two runs",
                        ofYear(2566)
                                .itemUnder(10, "10.1", "O1", "โครงสร้าง")
                                .itemUnder(9, "9.1", "O2", "ข้อมูลผู้บริหาร")
                                .itemUnder(10, "10.2", "O3", "อำนาจหน้าที่"),
                        "O1",
                        "O3"),
                finds(
                        "a municipality's form",
                        ofYear(2566).by("เทศบาลตำบล", "ลำพาดทอง").itemUnder(10, "10.2", "O5", "ข้อมูลการติดต่อ"),
                        "O5"),
                nearMiss(
                        "the right indicator", ofYear(2566).itemUnder(9, "9.4", "O23", "นโยบายการบริหารทรัพยากรบุคคล")),
                nearMiss(
                        "the first and the last of indicator 9",
                        ofYear(2566)
                                .itemUnder(9, "9.1", "O1", "โครงสร้าง")
                                .itemUnder(9, "9.5", "O30", "การเปิดโอกาสให้เกิดการมีส่วนร่วม")),
                nearMiss(
                        "the first and the last of indicator 10",
                        ofYear(2566)
                                .itemUnder(10, "10.1", "O31", "ประกาศเจตนารมณ์")
                                .itemUnder(10, "10.2", "O43", "การดำเนินการ")),
                nearMiss(
                        "O34 of 2565 stands under 10",
                        ofYear(2565).itemUnder(10, "10.1", "O34", "นโยบายไม่รับของขวัญ")),
                nearMiss(
                        "a weak item is judged by last year's form",
                        ofYear(2566).weakness("O33", 9, TITLE, "การเปิดโอกาสให้เกิดการมีส่วนร่วม")),
                nearMiss(
                        "a question of IIT under its indicator",
                        ofYear(2566).weakness("I25", 5, TITLE, "ผู้บริหาร").weakness("O1", 9, TITLE, "โครงสร้าง")),
                nearMiss(
                        "rows without a heading",
                        ofYear(2566).item("O39", DONE, TITLE, "ประมวลจริยธรรม").itemUnder(9, "9.1", "O1", "โครงสร้าง")),
                silent(
                        "a whole sub-indicator",
                        ofYear(2566)
                                .itemUnder(10, "10.2", "O39", "ก")
                                .itemUnder(10, "10.2", "O40", "ข")
                                .itemUnder(10, "10.2", "O41", "ค")),
                silent(
                        "a code that the list has not",
                        ofYear(2566).itemUnder(9, "9.1", "O44", "ข้ออื่น").itemUnder(9, "9.1", "O1", "โครงสร้าง")),
                unasked("the year is not known", withoutYear().itemUnder(10, "10.1", "O1", "โครงสร้าง"), "year"));
    }
}
