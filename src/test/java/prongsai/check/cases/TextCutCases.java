package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.model.Field.ELEMENTS;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTCOME;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;
import static prongsai.model.Status.UNKNOWN;

import java.util.List;
import prongsai.check.Reports;

final class TextCutCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("an answer ends with พร้อมทั้ง", answer("จัดทำคู่มือการปฏิบัติงาน พร้อมทั้ง"), "O5")
                        .as(WARNING)
                        .in(PROGRESS)
                        .quoting("พร้อมทั้ง"),
                finds("จำนวน without a number", answer("จัดอบรมบุคลากร จำนวน"), "O5")
                        .quoting("จำนวน"),
                finds(
                                "an element of the form ends with ครอบคลุมใน",
                                ofYear(2566)
                                        .item(
                                                "O21",
                                                UNKNOWN,
                                                ELEMENTS,
                                                "แสดงสรุปผลการจัดซื้อจัดจ้างรายเดือน โดยมีข้อมูลครอบคลุมใน"),
                                "O21")
                        .in(ELEMENTS)
                        .quoting("ครอบคลุมใน"),
                finds(
                                "a step ends in the middle, the next step begins",
                                ofYear(2566).measure(1, METHOD, "1. เขียนคู่มือ พร้อมทั้ง\n2. แจกคู่มือ"),
                                "measure 1")
                        .saying("ขั้นตอนที่ 1 ในช่อง")
                        .quoting("พร้อมทั้ง"),
                finds(
                                "a step with Thai numerals ends in the middle",
                                ofYear(2568).measure(2, METHOD, "๑. แต่งตั้งคณะทำงาน เพื่อให้\n๒. จัดประชุม"),
                                "measure 2")
                        .quoting("เพื่อให้"),
                finds("และ at the end", answer("ประชาสัมพันธ์ทางเว็บไซต์และ"), "O5")
                        .quoting("และ"),
                finds("หรือ at the end", answer("ติดต่อด้วยตนเองหรือ"), "O5").quoting("หรือ"),
                finds("ได้แก่ at the end", answer("เผยแพร่ผ่าน ๓ ช่องทาง ได้แก่"), "O5")
                        .quoting("ได้แก่"),
                finds("เช่น at the end", answer("สื่อสังคมออนไลน์ เช่น"), "O5").quoting("เช่น"),
                finds("ประกอบด้วย at the end", answer("คณะกรรมการประกอบด้วย"), "O5")
                        .quoting("ประกอบด้วย"),
                finds("อาทิ at the end", answer("จัดกิจกรรมหลายด้าน อาทิ"), "O5")
                        .quoting("อาทิ"),
                finds("คือ at the end", answer("ช่องทางหลัก คือ"), "O5").quoting("คือ"),
                finds("เนื่องจาก at the end", answer("เลื่อนการจัดกิจกรรม เนื่องจาก"), "O5")
                        .quoting("เนื่องจาก"),
                finds("เพื่อ at the end", answer("จัดประชุมหัวหน้าส่วนราชการเพื่อ"), "O5")
                        .quoting("เพื่อ"),
                finds("โดย at the end", answer("ดำเนินการปรับปรุงแล้วโดย"), "O5")
                        .quoting("โดย"),
                finds("รวมถึง at the end", answer("แจ้งผู้นำชุมชน รวมถึง"), "O5")
                        .quoting("รวมถึง"),
                finds("รวมทั้ง at the end", answer("แจ้งผู้นำชุมชน รวมทั้ง"), "O5")
                        .quoting("รวมทั้ง"),
                finds("ดังนี้ with nothing after it", answer("ผลการดำเนินการมีดังนี้"), "O5")
                        .quoting("ดังนี้"),
                finds("เมื่อวันที่ at the end", answer("ประกาศใช้เมื่อวันที่"), "O5")
                        .quoting("เมื่อวันที่"),
                finds(
                                "ซึ่ง at the end of a measure's outcome",
                                ofYear(2567)
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .measure(3, OUTCOME, "ประชาชนเข้าถึงข้อมูลได้ ซึ่ง"),
                                "measure 3")
                        .in(OUTCOME)
                        .quoting("ซึ่ง"),
                finds(
                                "two steps of three are cut",
                                ofYear(2566)
                                        .measure(
                                                1,
                                                OUTPUT,
                                                "1. จัดอบรม พร้อมทั้ง\n2. แจกคู่มือ 40 เล่ม\n3. ติดตามผลและ"),
                                "measure 1",
                                "measure 1")
                        .quoting("พร้อมทั้ง", "และ"),
                nearMiss("what follows stands in the next line", answer("ประกอบด้วย\n(1) ชื่อ (2) ตำแหน่ง")),
                nearMiss("ดังนี้ before a list", answer("มีผลการดำเนินการดังนี้\n1. จัดอบรม\n2. แจกคู่มือ")),
                nearMiss(
                        "the sentence goes on in the next line",
                        answer("จัดทำคู่มือการปฏิบัติงานและ\nเผยแพร่บนเว็บไซต์")),
                nearMiss(
                        "the last of a list but one ends with และ",
                        ofYear(2566).measure(1, METHOD, "1. ชื่อผู้ร้อง\n2. ที่อยู่ และ\n3. หมายเลขโทรศัพท์")),
                nearMiss("จำนวน with its number in the next line", answer("ผู้เข้าร่วมอบรม จำนวน\n๔๕ คน")),
                nearMiss("จำนวน ends a sentence: the full number", answer("เบิกจ่ายครบตามจำนวน")),
                nearMiss("หนังสือ at the end", answer("แจ้งเวียนเป็นหนังสือ")),
                nearMiss("เจ้าหน้าที่ at the end", answer("ประชุมชี้แจงเจ้าหน้าที่")),
                nearMiss("พื้นที่ at the end", answer("ประชาสัมพันธ์ให้ประชาชนในพื้นที่")),
                nearMiss("ภายใน at the end", answer("ใช้กับผู้มีส่วนได้ส่วนเสียภายใน")),
                nearMiss("ติดตาม at the end", answer("มอบสำนักปลัดกำกับติดตาม")),
                nearMiss("กำกับ at the end", answer("มีผู้บริหารกำกับ")),
                nearMiss("เจ้าของ at the end", answer("คืนทรัพย์สินแก่เจ้าของ")),
                nearMiss("งบประมาณ at the end", answer("ไม่ใช้งบประมาณ")),
                nearMiss("ปรึกษาหารือ at the end", answer("จัดเวทีปรึกษาหารือ")),
                nearMiss("และอื่น ๆ at the end", answer("เว็บไซต์ เฟซบุ๊ก และอื่น ๆ")),
                nearMiss("เป็นต้น at the end", answer("เช่น เสียงตามสาย เป็นต้น")),
                nearMiss("จำนวน with a number", answer("จำนวน 3 ครั้ง พร้อมทั้งแจกคู่มือ")),
                silent("a whole answer", answer("จัดทำคู่มือการปฏิบัติงานและเผยแพร่บนเว็บไซต์ของหน่วยงาน")),
                silent("an empty cell", answer("")),
                silent("a link alone", answer("https://huaisaithong.go.th")));
    }

    private static Reports answer(String text) {
        return ofYear(2566).item("O5", DONE, PROGRESS, text);
    }
}
