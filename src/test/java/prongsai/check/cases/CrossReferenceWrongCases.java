package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.ELEMENTS;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;
import static prongsai.model.Status.UNKNOWN;

import java.util.List;
import prongsai.check.Reports;

final class CrossReferenceWrongCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "O37 points to O40 for O36",
                                elements("O37", "แสดงความก้าวหน้าตามแผนปฏิบัติการป้องกันการทุจริตตามข้อ O40"),
                                "O37")
                        .as(WARNING)
                        .in(ELEMENTS)
                        .quoting("O40")
                        .naming("O36"),
                finds(
                                "a zero for the letter and a Thai digit",
                                elements("O37", "ตามแผนปฏิบัติการป้องกันการทุจริตตามข้อ 0๔0"),
                                "O37")
                        .quoting("0๔0")
                        .naming("O36"),
                finds("Thai digits alone", elements("O37", "ตามแผนปฏิบัติการป้องกันการทุจริต ตามข้อ ๐๓๙"), "O37")
                        .quoting("๐๓๙")
                        .naming("O36"),
                finds("O35 points to O36 for O34", elements("O35", "สอดคล้องกับมาตรการ ตามข้อ O36"), "O35")
                        .naming("O34"),
                finds("O24 points to O25 for O23", elements("O24", "ตามนโยบายการบริหารทรัพยากรบุคคล ในข้อ O25"), "O24")
                        .naming("O23"),
                finds("O43 points to O41 for O42", elements("O43", "ตามมาตรการในข้อ O41"), "O43")
                        .naming("O42"),
                finds(
                                "O11 of 2565 points to O12 for O10",
                                ofYear(2565)
                                        .item("O11", UNKNOWN, ELEMENTS, "ความก้าวหน้าตามแผนดำเนินงานประจำปี ข้อ O12"),
                                "O11")
                        .naming("O10"),
                finds(
                        "two rows",
                        ofYear(2566)
                                .item("O35", UNKNOWN, ELEMENTS, "ตามข้อ O36")
                                .item("O37", UNKNOWN, ELEMENTS, "ตามข้อ O39"),
                        "O35",
                        "O37"),
                finds("a blank in the code", elements("O37", "ตามข้อ O 39"), "O37"),
                finds("a municipality's form", elements("O37", "ตามข้อ O39").by("เทศบาลตำบล", "ลำพาดทอง"), "O37"),
                finds("the right and another code", elements("O37", "ตามแผนข้อ O36 และข้อ O39"), "O37")
                        .quoting("O39"),
                nearMiss("the right code", elements("O37", "ตามแผนปฏิบัติการป้องกันการทุจริตตามข้อ O36")),
                nearMiss("the right code with a zero for the letter", elements("O35", "สอดคล้องกับมาตรการ ตามข้อ 034")),
                nearMiss("the right code in Thai digits", elements("O35", "สอดคล้องกับมาตรการ ตามข้อ ๐๓๔")),
                nearMiss(
                        "another code in the answer",
                        ofYear(2566).item("O24", DONE, ELEMENTS, "ในข้อ O23", PROGRESS, "ดูข้อ O36")),
                nearMiss("the item's own code", elements("O37", "O37 แสดงความก้าวหน้าตามข้อ O36")),
                nearMiss("a number that is no code", elements("O37", "ข้อมูลระยะเวลา 6 เดือน จำนวน 39 รายการ")),
                nearMiss("an item whose official words point nowhere", elements("O1", "ดูข้อ O5 ประกอบ")),
                silent("no code", elements("O37", "แสดงความก้าวหน้าตามแผน")),
                silent("an empty cell", elements("O37", "")),
                unasked(
                        "the form prints no elements",
                        ofYear(2566).item("O37", DONE, PROGRESS, "ตามข้อ O39"),
                        "column"),
                unasked("the year is not known", withoutYear().item("O37", DONE, ELEMENTS, "ตามข้อ O39"), "year"));
    }

    private static Reports elements(String code, String text) {
        return ofYear(2566).item(code, UNKNOWN, ELEMENTS, text);
    }
}
