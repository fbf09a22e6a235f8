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
import java.util.Set;
import prongsai.check.Reports;

final class ItemTitleMismatchCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "another item's title of the same year",
                                title(2566, "O23", "แผนปฏิบัติการป้องกันการทุจริต"),
                                "O23")
                        .as(ERROR)
                        .naming("O36 2566"),
                finds("this code's title of the year before", title(2566, "O10", "แผนดำเนินงานประจำปี"), "O10")
                        .as(ERROR)
                        .naming("O10 2565"),
                finds("O32 of 2565 in a form of 2566", title(2566, "O32", "ช่องทางการรับฟังความคิดเห็น"), "O32")
                        .as(ERROR)
                        .naming("O32 2565"),
                finds("O34 of 2564 in a form of 2566", title(2566, "O34", "เจตจำนงสุจริตของผู้บริหาร"), "O34")
                        .naming("O34 2564"),
                finds("the next item's title", title(2566, "O1", "ข้อมูลผู้บริหาร"), "O1")
                        .naming("O2 2566"),
                finds(
                        "two rows have changed titles",
                        ofYear(2566)
                                .item("O14", DONE, TITLE, "คู่มือหรือมาตรฐานการให้บริการ")
                                .item("O15", DONE, TITLE, "คู่มือหรือมาตรฐานการปฏิบัติงาน"),
                        "O14",
                        "O15"),
                finds("E-Service under O17 of 2566", title(2566, "O17", "E-Service"), "O17"),
                finds("a title with its code in front", title(2566, "O6", "O7 ข่าวประชาสัมพันธ์"), "O6")
                        .naming("O7 2566"),
                finds(
                                "a title with the elements behind it",
                                title(
                                        2566,
                                        "O5",
                                        "อำนาจหน้าที่\nแสดงข้อมูลหน้าที่และอำนาจของหน่วยงานตามที่กฎหมายกำหนด"),
                                "O5")
                        .naming("O3 2566"),
                finds(
                                "a title with small slips is still another item's",
                                title(2566, "O23", "แผนปฏิบัติการป้องกันการทุจริต ประจำปี พ.ศ. ๒๕๖๖"),
                                "O23")
                        .naming("O36 2566"),
                finds(
                                "procurement's announcements under the monthly summary",
                                title(2565, "O23", "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ"),
                                "O23")
                        .as(ERROR)
                        .naming("O22 2565"),
                finds("a form of 2564", title(2564, "O25", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล"), "O25")
                        .as(ERROR)
                        .naming("O27 2564"),
                finds(
                                "2565's form in a municipality's report of 2564",
                                ofYear(2564)
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .item("O34", DONE, TITLE, "นโยบายไม่รับของขวัญ (No Gift Policy)"),
                                "O34")
                        .as(WARNING),
                finds(
                                "the list of 2568 is not certain",
                                title(2568, "O14", "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม"),
                                "O14")
                        .as(WARNING)
                        .naming("O16 2568"),
                finds(
                                "a weak item is judged by the year of its score",
                                ofYear(2566)
                                        .score("O17", 2565, 0, "", "0")
                                        .weakness("O17", 9, TITLE, "O17 รายงานผลการสำรวจความพึงพอใจการให้บริการ")
                                        .weakness("O1", 9, TITLE, "โครงสร้าง"),
                                "O17")
                        .naming("O17 2566"),
                finds(
                        "a weak item under another's title of its own year",
                        ofYear(2566).weakness("O21", 9, TITLE, "แผนการใช้จ่ายงบประมาณประจำปี"),
                        "O21"),
                finds(
                        "a college's list",
                        ofYear(2566)
                                .by("วิทยาลัยสารพัดช่าง", "ทุ่งกระถินเทศ")
                                .item("O39", DONE, TITLE, "การขับเคลื่อนจริยธรรม")
                                .item("O40", DONE, TITLE, "การขับเคลื่อนจริยธรรม"),
                        "O39"),
                nearMiss("a plan's usual variant", title(2566, "O11", "แผนดำเนินการและ การใช้จ่าย งบประมาณ\nประจำปี")),
                nearMiss("a shortened title", title(2566, "O20", "ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้าง")),
                nearMiss(
                        "a shortened title in Thai digits",
                        title(2566, "O37", "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ ๖ เดือน")),
                nearMiss("a title without its end", title(2566, "O34", "การประเมินความเสี่ยงการทุจริต")),
                nearMiss("an alias", title(2566, "O23", "นโยบายหรือแผนการบริหารทรัพยากรบุคคล")),
                nearMiss("an alias of the manual", title(2566, "O14", "คู่มือหรือมาตรฐานการปฏิบัติงาน")),
                nearMiss("a college's own wording", title(2566, "O4", "แผนยุทธศาสตร์ หรือแผนพัฒนาสถานศึกษา")),
                nearMiss("blanks in a Latin title", title(2566, "O8", "Q & A")),
                nearMiss("small letters in a Latin title", title(2566, "O9", "social network")),
                nearMiss("a slip of one letter", title(2566, "O15", "คู่มือหรือมาตราฐานการให้บริการ")),
                nearMiss("the title with the form's year", title(2566, "O13", "รายงานผลการดำเนินงานประจำปี พ.ศ. 2565")),
                nearMiss("the right title with its code", title(2566, "O7", "O7 ข่าวประชาสัมพันธ์")),
                nearMiss(
                        "the right title and what it must show",
                        title(2566, "O1", "โครงสร้าง\nแสดงแผนผังแสดงโครงสร้างการแบ่งส่วนราชการของหน่วยงาน")),
                nearMiss(
                        "an analysis prints the titles of its own year",
                        ofYear(2566)
                                .weakness("O17", 9, TITLE, "E-Service")
                                .weakness("O18", 9, TITLE, "แผนการใช้จ่ายงบประมาณประจำปี")),
                nearMiss(
                        "a question has no title in the list",
                        ofYear(2566)
                                .weakness("I25", 5, TITLE, "ผู้บริหารให้ความสำคัญกับการต่อต้านการทุจริต")
                                .weakness("O1", 9, TITLE, "โครงสร้าง")),
                nearMiss("words that are no item's title", title(2566, "O23", "งานบุคคลของสำนักปลัด")),
                silent("the official title", title(2566, "O23", "นโยบายการบริหารทรัพยากรบุคคล")),
                silent("every title of 2566", ofYear(2566).allItems(Set.of())),
                silent("every title of 2564", ofYear(2564).allItems(Set.of())),
                silent("every title of 2565", ofYear(2565).allItems(Set.of())),
                unasked(
                        "a police station's own list",
                        ofYear(2566)
                                .item("O1", DONE, TITLE, "โครงสร้าง อัตรากำลัง และอำนาจหน้าที่")
                                .item("O2", DONE, TITLE, "ข้อมูลผู้กำกับการและหัวหน้างาน")
                                .item("O3", DONE, TITLE, "ข้อมูลการติดต่อ")
                                .item("O4", DONE, TITLE, "แผนปฏิบัติราชการประจำปี")
                                .item("O5", DONE, TITLE, "คู่มือการให้บริการประชาชนงานสอบสวน")
                                .item("O6", DONE, TITLE, "สถิติคดีอาญา"),
                        "form"),
                finds(
                        "one wrong title in a list that is the NACC's",
                        ofYear(2566)
                                .item("O1", DONE, TITLE, "โครงสร้าง")
                                .item("O2", DONE, TITLE, "ข้อมูลผู้บริหาร")
                                .item("O3", DONE, TITLE, "ข้อมูลการติดต่อ")
                                .item("O4", DONE, TITLE, "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน")
                                .item("O5", DONE, TITLE, "ข้อมูลการติดต่อ"),
                        "O3"),
                unasked("an empty title", title(2566, "O23", ""), "items"),
                unasked("the year is not known", withoutYear().item("O1", DONE, TITLE, "โครงสร้าง"), "year"));
    }

    private static Reports title(int year, String code, String printed) {
        return ofYear(year).item(code, DONE, TITLE, printed);
    }
}
