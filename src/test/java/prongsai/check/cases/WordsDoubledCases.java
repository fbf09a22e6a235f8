package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.RESPONSIBLE;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.INFO;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.Reports;

final class WordsDoubledCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("a run of two words", answer("จัดทำรายงานผลตามรายงานผลตามแผน"), "O5")
                        .as(INFO)
                        .in(PROGRESS)
                        .quoting("รายงานผลตามรายงานผลตาม"),
                finds(
                                "a word behind one that ends with its last letter, after a lost blank",
                                answer("ตอบถูกเกือบทุกคนประชาชนประชาชนร่วมมือดี"),
                                "O5")
                        .quoting("ประชาชนประชาชน"),
                finds("a noun", answer("สรุปผลจากแบบสอบถามแบบสอบถามสามร้อยชุด"), "O5")
                        .quoting("แบบสอบถามแบบสอบถาม"),
                finds("a conjunction", answer("คู่มือและและแบบฟอร์ม"), "O5").quoting("และและ"),
                finds("a verb", answer("หน่วยงานดำเนินการดำเนินการตามแผน"), "O5")
                        .quoting("ดำเนินการดำเนินการ"),
                finds("people", answer("แจ้งประชาชนประชาชนในพื้นที่ทราบ"), "O5").quoting("ประชาชนประชาชน"),
                finds("เพื่อเพื่อ", answer("จัดประชุมเพื่อเพื่อชี้แจงแนวทาง"), "O5")
                        .quoting("เพื่อเพื่อ"),
                finds("a word after a space", answer("เผยแพร่บนเว็บไซต์ เว็บไซต์ ของหน่วยงาน"), "O5"),
                finds("a run with a space between", answer("รายงานผลการประเมิน ผลการประเมิน ความเสี่ยง"), "O5"),
                finds(
                                "in a measure's method",
                                ofYear(2568).measure(1, METHOD, "1. จัดทำคู่มือคู่มือการปฏิบัติงาน"),
                                "measure 1")
                        .in(METHOD)
                        .quoting("คู่มือคู่มือ"),
                finds(
                        "in a title that the agency wrote",
                        ofYear(2567).measure(2, TITLE, "มาตรการส่งเสริมส่งเสริมความโปร่งใส"),
                        "measure 2"),
                finds(
                                "in a municipality's paragraph",
                                ofYear(2565).by("เทศบาลตำบล", "ลำพาดทอง").prose("เทศบาลได้มอบหมายมอบหมายให้สำนักปลัด"),
                                "prose 1")
                        .quoting("มอบหมายมอบหมาย"),
                finds("two places in one cell", answer("ชี้แจงประชาชนประชาชน และแจกคู่มือคู่มือ"), "O5", "O5"),
                finds(
                                "responsible unit said twice",
                                ofYear(2566).measure(1, RESPONSIBLE, "สำนักปลัดสำนักปลัด"),
                                "measure 1")
                        .in(RESPONSIBLE),
                finds(
                                "the form's own words",
                                ofYear(2566)
                                        .item(
                                                "O5",
                                                DONE,
                                                TITLE,
                                                "ข้อมูลการติดต่อการติดต่อ",
                                                PROGRESS,
                                                "เผยแพร่ที่อยู่"),
                                "O5")
                        .in(TITLE),
                finds("a preposition", answer("เผยแพร่บนบนเว็บไซต์"), "O5").quoting("บนบน"),
                finds(
                                "a word that the dictionary does not know",
                                answer("ติดประกาศที่เว็บไซต์เว็บไซต์ของหน่วยงาน"),
                                "O5")
                        .quoting("เว็บไซต์เว็บไซต์"),
                finds(
                        "a word with a silent letter",
                        answer("ส่งทางอินเทอร์เน็ตและเผยแพร่ในเฟซบุ๊กและเว็บไซต์เว็บไซต์"),
                        "O5"),
                nearMiss("a silent letter ends another word", answer("เว็บไซต์ของหน่วยงานและเว็บไซต์ของจังหวัด")),
                nearMiss(
                        "a count and the next one, their blank lost",
                        answer("ส่งข่าวเดือนละครั้งครั้งล่าสุด 3 มีนาคม 2566")),
                nearMiss("a count and an ordinal", answer("ประชุมปีละสองครั้งครั้งที่ 1 เมื่อเดือนมีนาคม")),
                finds("a count twice", answer("ประชุมทุกครั้งครั้งจะแจ้งล่วงหน้า"), "O5")
                        .quoting("ครั้งครั้ง"),
                nearMiss(
                        "the heading of a part and that of its first group, run together",
                        ofYear(2566).prose("ตัวชี้วัดย่อยที่ 9.3 การจัดซื้อจัดจ้างการจัดซื้อจัดจ้าง")),
                finds(
                                "a word twice behind one that ends like a prefix, their blank lost",
                                answer("ตอบภายในห้าวันทำการประชาชนประชาชนร่วมมือดี"),
                                "O5")
                        .quoting("ประชาชนประชาชน"),
                nearMiss("มาตรการการ", answer("มาตรการการป้องกันการทุจริต")),
                nearMiss("กรรมการการ", answer("คณะกรรมการการเลือกตั้ง")),
                nearMiss("โครงการการ", answer("โครงการการจัดการขยะ")),
                nearMiss("ราชการการ", answer("ส่วนราชการการประปา")),
                nearMiss("สถานที่ที่", answer("สถานที่ที่กำหนด")),
                nearMiss("เจ้าหน้าที่ที่", answer("เจ้าหน้าที่ที่รับผิดชอบ")),
                nearMiss("พื้นที่ที่", answer("พื้นที่ที่ประสบภัย")),
                nearMiss("the sign of repetition", answer("เรื่องต่างๆ ต่างๆ กัน")),
                nearMiss("a number with the same half", answer("20002000")),
                nearMiss("การเงินการคลัง", answer("งานการเงินการคลังและการพัสดุ")),
                nearMiss("a list whose lines are the same", answer("ไม่มี\nไม่มี")),
                nearMiss("a line ends as the next begins", answer("1. จัดประชุม\n2. ประชุมชี้แจง")),
                nearMiss("amounts alike", answer("ไตรมาส 1 จำนวน 1 ครั้ง 1 ครั้งต่อเดือน")),
                nearMiss("ช้า ๆ written out", answer("อธิบายให้ประชาชนฟังช้าช้า")),
                nearMiss("นานา", answer("ความร่วมมือกับนานาชาติ")),
                nearMiss(
                        "a name and its address",
                        answer("ส่งที่องค์การบริหารส่วนตำบลห้วยทรายทอง ตำบลห้วยทรายทอง อำเภอกุมภวาปี")),
                nearMiss("a subject and its verb", answer("ผู้ให้บริการบริการประชาชนด้วยความสุภาพ")),
                silent("a plain answer", answer("เผยแพร่คู่มือการปฏิบัติงานบนเว็บไซต์ของหน่วยงาน")),
                silent("an empty cell", answer("")),
                silent("the same word far apart", answer("จัดอบรมบุคลากร และรายงานผลการอบรม")));
    }

    private static Reports answer(String text) {
        return ofYear(2566).item("O5", DONE, PROGRESS, text);
    }
}
