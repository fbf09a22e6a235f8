package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTCOME;
import static prongsai.model.Field.OUTPUT;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Severity;

final class OutcomeRepeatsOutputCases implements RuleCases {
    private static final String OUTPUT_TEXT =
            "1. แต่งตั้งคณะกรรมการทบทวนสมุดคุมพัสดุ\n2. พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่\n3. ตรวจนับครุภัณฑ์ครบทุกกอง";

    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("the same text in both cells", measure(OUTPUT_TEXT, OUTPUT_TEXT), "measure 1")
                        .as(Severity.INFO)
                        .in(OUTCOME),
                finds(
                        "the same lines in another order",
                        measure(
                                OUTPUT_TEXT,
                                "1. ตรวจนับครุภัณฑ์ครบทุกกอง\n2. แต่งตั้งคณะกรรมการทบทวนสมุดคุมพัสดุ\n3. พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่"),
                        "measure 1"),
                finds(
                        "each line with a word put before it",
                        measure(
                                OUTPUT_TEXT,
                                "1. มีการแต่งตั้งคณะกรรมการทบทวนสมุดคุมพัสดุ\n2. ได้พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่\n3. ได้ตรวจนับครุภัณฑ์ครบทุกกองแล้ว"),
                        "measure 1"),
                finds(
                        "two of the three lines alone",
                        measure(OUTPUT_TEXT, "1. พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่\n2. ตรวจนับครุภัณฑ์ครบทุกกอง"),
                        "measure 1"),
                finds(
                        "one line of the output without its number",
                        measure(OUTPUT_TEXT, "แต่งตั้งคณะกรรมการทบทวนสมุดคุมพัสดุ"),
                        "measure 1"),
                finds(
                        "spaces and breaks differ",
                        measure(
                                "จัดทำช่องทางร้องเรียนบนเว็บไซต์และเผยแพร่แล้ว",
                                "จัดทำช่องทาง ร้องเรียน\nบนเว็บไซต์ และ เผยแพร่แล้ว"),
                        "measure 1"),
                finds(
                        "Thai digits in one, Arabic in the other",
                        measure("ออกหน่วยบริการ 12 ครั้งในสี่หมู่บ้าน", "ออกหน่วยบริการ ๑๒ ครั้งในสี่หมู่บ้าน"),
                        "measure 1"),
                finds(
                        "the heading of the column repeated before it",
                        measure(OUTPUT_TEXT, "ผลลัพธ์หรือความสำเร็จ\n" + OUTPUT_TEXT),
                        "measure 1"),
                finds(
                        "two of three measures",
                        ofYear(2566)
                                .measure(1, OUTPUT, OUTPUT_TEXT, OUTCOME, OUTPUT_TEXT)
                                .measure(2, OUTPUT, "เปิดตู้รับเรื่อง 49 ครั้ง", OUTCOME, "ทุกฉบับได้คำตอบในสิบห้าวัน")
                                .measure(
                                        3,
                                        OUTPUT,
                                        "อบรมช่างประจำหมู่บ้าน 12 คน",
                                        OUTCOME,
                                        "อบรมช่างประจำหมู่บ้าน 12 คน"),
                        "measure 1",
                        "measure 3"),
                nearMiss(
                        "a result is added to the same words",
                        measure(
                                "ตรวจนับครุภัณฑ์ครบทุกกอง",
                                "ตรวจนับครุภัณฑ์ครบทุกกอง ทำให้ชิ้นที่หาไม่พบลดจาก 27 เหลือ 2")),
                nearMiss(
                        "one line repeats, another tells what came of it",
                        measure(
                                OUTPUT_TEXT,
                                "1. ตรวจนับครุภัณฑ์ครบทุกกอง\n2. ไม่มีพัสดุสูญหายตลอดปีและผู้ยืมคืนตรงเวลา")),
                nearMiss(
                        "the same subject, another sentence",
                        measure("เผยแพร่ขั้นตอนบริการบนเว็บไซต์", "ประชาชนทราบขั้นตอนบริการก่อนมาถึงที่ทำการ")),
                nearMiss(
                        "the same words with another number",
                        measure("มีผู้ใช้ระบบคำร้องออนไลน์ 120 ราย", "มีผู้ใช้ระบบคำร้องออนไลน์เพิ่มขึ้นร้อยละ 40")),
                nearMiss("short words that meet by chance", measure("จัดอบรม", "ผู้เข้าอบรมเข้าใจ")),
                nearMiss("a word alone in both", measure("ดำเนินการแล้ว", "ดำเนินการแล้ว")),
                nearMiss(
                        "the outcome has the method's words, not the output's",
                        ofYear(2566)
                                .measure(
                                        1,
                                        METHOD,
                                        "สำรวจขั้นตอนที่ผู้มาติดต่อรอนานที่สุด",
                                        OUTPUT,
                                        "จับเวลา 14 งานในเดือนพฤศจิกายน",
                                        OUTCOME,
                                        "สำรวจขั้นตอนที่ผู้มาติดต่อรอนานที่สุด")),
                nearMiss(
                        "another measure's output",
                        ofYear(2566)
                                .measure(1, OUTPUT, "อบรมช่างประจำหมู่บ้าน 12 คน", OUTCOME, "งานเสร็จตามแบบทุกหลัง")
                                .measure(2, OUTPUT, "ติดตั้งกล้องสองตัว", OUTCOME, "อบรมช่างประจำหมู่บ้าน 12 คน")),
                silent("an outcome of its own", measure(OUTPUT_TEXT, "พัสดุที่ยืมได้รับคืนครบถ้วน")),
                silent("an empty outcome is another rule's", measure(OUTPUT_TEXT, "")),
                silent("both are empty", measure("", "")),
                silent("an empty output", measure("", OUTPUT_TEXT)),
                unasked("the form has no column of outcomes", ofYear(2566).measure(1, OUTPUT, OUTPUT_TEXT), "column"),
                unasked("no measures", ofYear(2566), "column"));
    }

    private static Reports measure(String output, String outcome) {
        return ofYear(2566).measure(1, OUTPUT, output, OUTCOME, outcome);
    }
}
