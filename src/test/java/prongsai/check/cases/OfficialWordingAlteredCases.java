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

final class OfficialWordingAlteredCases implements RuleCases {
    private static final String O15 =
            "แสดงคู่มือการให้บริการประชาชนหรือคู่มือแนวทางการปฏิบัติที่ผู้รับบริการหรือผู้มาติดต่อกับหน่วยงานใช้เป็นข้อมูลในการขอรับบริการหรือติดต่อกับหน่วยงาน";
    private static final String O28 =
            "แสดงช่องทางที่บุคคลภายนอกสามารถแจ้งเรื่องร้องเรียนเกี่ยวกับการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ของหน่วยงานผ่านทางช่องทางออนไลน์ของหน่วยงาน โดยแยกต่างหากจากช่องทางการร้องเรียนทั่วไป";
    private static final String O31 =
            "มีวัตถุประสงค์เพื่อประกาศว่าตนเองและเจ้าหน้าที่ของรัฐทุกคนในหน่วยงาน จะไม่รับของขวัญและของกำนัลทุกชนิดทั้งก่อน/ขณะ/หลังปฏิบัติหน้าที่";
    private static final String O16 =
            "สามารถจัดทำข้อมูลเป็นแบบรายเดือน หรือรายไตรมาส หรือราย 6 เดือน ที่มีข้อมูลครอบคลุมในระยะเวลา 6 เดือนแรกของปี พ.ศ. 2566";

    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("ผู้ให้บริการ for ผู้รับบริการ", item("O15", O15.replace("ที่ผู้รับ", "ที่ผู้ให้")), "O15")
                        .as(Severity.INFO)
                        .in(Field.ELEMENTS)
                        .saying("รับ"),
                finds(
                        "the same with blanks and line breaks",
                        item("O15", broken(O15.replace("ที่ผู้รับ", "ที่ผู้ให้"))),
                        "O15"),
                finds(
                        "the same behind a list number",
                        item("O15", "1. " + O15.replace("ที่ผู้รับ", "ที่ผู้ให้")),
                        "O15"),
                finds("ภายใน for ภายนอก", item("O28", O28.replace("บุคคลภายนอกสามารถ", "บุคคลภายในสามารถ")), "O28")
                        .as(Severity.INFO),
                finds("the negation is lost", item("O31", O31.replace("จะไม่รับของขวัญ", "จะรับของขวัญ")), "O31")
                        .as(Severity.INFO)
                        .saying("ไม่"),
                finds(
                        "the last months for the first",
                        item("O16", O16.replace("6 เดือนแรกของปี", "6 เดือนหลังของปี")),
                        "O16"),
                finds("by year for by month", item("O16", O16.replace("แบบรายเดือน", "แบบรายปี")), "O16"),
                finds(
                        "the plan may not be in force",
                        item("O23", "เป็นนโยบายหรือแผนฯ ที่ไม่ใช้บังคับในปี พ.ศ. 2566"),
                        "O23"),
                finds(
                        "citizens for officers",
                        item("O29", "แสดงข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของประชาชนของหน่วยงาน"),
                        "O29"),
                finds(
                        "the item of sub-headings with one word changed",
                        item(
                                "O42",
                                "(1) ประเด็นที่เป็นข้อบกพร่องหรือจุดแข็งที่จะต้องแก้ไขโดยเร่งด่วน (2) ประเด็นที่จะต้องพัฒนาให้ดีขึ้น ที่มีความสอดคล้องกับผลการประเมินฯ"),
                        "O42"),
                finds(
                        "two items, each told",
                        item("O15", O15.replace("ที่ผู้รับ", "ที่ผู้ให้"))
                                .item("O28", Status.DONE, Field.ELEMENTS, O28.replace("ภายนอกสามารถ", "ภายในสามารถ")),
                        "O15",
                        "O28"),
                finds(
                                "the item's name in running text, standard for measure",
                                ofYear(2566).prose("มาตรฐานส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                                "prose 1")
                        .naming("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                finds(
                        "the questionnaire without its measure",
                        ofYear(2566).prose("แบบการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)"),
                        "prose 1"),
                finds(
                        "the assessment of private bodies",
                        ofYear(2566).prose("การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาคเอกชน"),
                        "prose 1"),
                finds("said twice in running text, told once", twice(), "prose 1")
                        .saying("2 แห่ง"),
                finds(
                        "the word stands near the beginning",
                        item("O17", "แสดงผลสำรวจความพึงพอใจการรับบริการของหน่วยงาน"),
                        "O17"),
                finds(
                        "who asks for the service, in another item",
                        item("O18", "ผ่านเครือข่ายอินเทอร์เน็ต โดยผู้ขอให้บริการไม่จำเป็นต้องเดินทางมายังหน่วยงาน"),
                        "O18"),
                finds(
                        "the very first word but one is lost",
                        item("O7", "แสดงข้อมูลข่าวสารต่าง ๆ ที่ไม่เกี่ยวข้องกับการดำเนินงานตามอำนาจหน้าที่"),
                        "O7"),
                nearMiss("a word of three letters alone", item("O17", "การรับบริการ")),
                nearMiss("a letter misread", item("O15", O15.replace("ผู้รับบริการ", "ผู้รับบริกาา"))),
                nearMiss("a word misspelt", item("O15", O15.replace("คู่มือแนวทาง", "คู่มือแนวทาว"))),
                nearMiss("the text is shortened", item("O15", "แสดงคู่มือการให้บริการประชาชน")),
                nearMiss("a word is left out", item("O15", O15.replace("ประชาชน", ""))),
                nearMiss("words are added", item("O15", O15 + " และเผยแพร่บนเว็บไซต์หลักของหน่วยงาน")),
                nearMiss("the year differs, which another rule tells", item("O16", O16.replace("2566", "2565"))),
                nearMiss(
                        "the item's own words in their other place",
                        item("O15", O15.replace("ขอรับบริการ", "การขอรับบริการ"))),
                nearMiss(
                        "a code differs, which another rule tells",
                        item(
                                "O35",
                                "เป็นกิจกรรมหรือการดำเนินการที่สอดคล้องกับมาตรการหรือการดำเนินการเพื่อบริหารจัดการความเสี่ยงตามข้อ O36")),
                nearMiss(
                        "the elements in the wording that forms carry",
                        item(
                                "O1",
                                "แสดงตำแหน่งสำคัญและการแบ่งส่วนงานภายใน ยกตัวอย่างเช่น สำนัก กอง ส่วน กลุ่ม เป็นต้น")),
                nearMiss(
                        "who serves is spoken of in an answer",
                        ofYear(2566)
                                .item(
                                        "O15",
                                        Status.DONE,
                                        Field.ELEMENTS,
                                        O15,
                                        Field.PROGRESS,
                                        O15.replace("ที่ผู้รับ", "ที่ผู้ให้"))),
                nearMiss("its own standards", ofYear(2566).prose("มาตรฐานส่งเสริมคุณธรรมของพนักงาน")),
                nearMiss("wording of its own", item("O15", "หน่วยงานจัดทำคู่มือสำหรับผู้ให้บริการ เพื่อใช้ในการทำงาน")),
                silent("the official words", item("O15", O15)),
                silent("the official words of another item", item("O28", O28)),
                silent("no such column", ofYear(2566).item("O15", Status.DONE, Field.TITLE, "คู่มือ")),
                silent("a year whose words are not known", ofYear(2564).item("O15", Status.DONE, Field.ELEMENTS, O15)),
                silent("the year is not known", Reports.withoutYear().item("O15", Status.DONE, Field.ELEMENTS, O15)));
    }

    private static Reports item(String code, String elements) {
        return ofYear(2566).item(code, Status.DONE, Field.TITLE, "", Field.ELEMENTS, elements);
    }

    private static Reports twice() {
        String words = "มาตรฐานส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
        return ofYear(2566).prose(words).prose("ตาม" + words);
    }

    private static String broken(String text) {
        return text.replace("หรือ", "\nหรือ ").replace("บริการ", " บริการ");
    }
}
