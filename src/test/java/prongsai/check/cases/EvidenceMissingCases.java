package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.TITLE;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Link;
import prongsai.model.Severity;
import prongsai.model.Status;

final class EvidenceMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("published, nothing else", answer("เปิดเผยบนเว็บไซต์หลักครบตามองค์ประกอบ"), "report")
                        .as(Severity.INFO)
                        .in(PROGRESS)
                        .naming("O1"),
                finds("done, nothing else", answer("ดำเนินการเรียบร้อยแล้ว"), "report"),
                finds("a name of the thing alone", answer("เผยแพร่อำนาจและหน้าที่ให้ประชาชนทราบแล้ว"), "report"),
                finds(
                        "list numbers are no numbers",
                        answer("1. เปิดเผยแล้ว\n2. ปรับปรุงให้เป็นปัจจุบันอยู่เสมอ"),
                        "report"),
                finds(
                                "two answers, told once",
                                ofYear(2566)
                                        .item("O1", Status.DONE, PROGRESS, "เปิดเผยบนเว็บไซต์แล้ว")
                                        .item("O3", Status.DONE, PROGRESS, "เปิดเผยบนเว็บไซต์ของหน่วยงาน")
                                        .item("O5", Status.DONE, PROGRESS, "แก้เบอร์โทรเมื่อวันที่ 9 มกราคม 2566"),
                                "report")
                        .naming("O1, O3")
                        .saying("2 ข้อ"),
                finds(
                                "an indicator's answer",
                                ofYear(2566).indicator(3, Status.DONE, PROGRESS, "มอบหมายงานอย่างชัดเจนและเป็นธรรม"),
                                "report")
                        .naming("indicator 3"),
                finds(
                        "no boxes in the form",
                        ofYear(2566).item("O1", Status.UNKNOWN, PROGRESS, "เปิดเผยแล้ว"),
                        "report"),
                finds("both boxes", ofYear(2566).item("O1", Status.BOTH, PROGRESS, "เปิดเผยแล้ว"), "report"),
                finds(
                        "words that hold the letters of a number",
                        answer("ทุกคนสามารถดูได้และห้ามปิดหน้า เรียบร้อยดี"),
                        "report"),
                finds("the code of the item is no number", answer("ตามข้อ O1 เปิดเผยแล้ว"), "report"),
                nearMiss("a link in the text", answer("เปิดเผยที่ https://www.huaisaithong.go.th/o1")),
                nearMiss("an address without protocol", answer("เปิดเผยที่ www.huaisaithong.go.th")),
                nearMiss(
                        "a link behind the words",
                        ofYear(2566)
                                .itemShowing(
                                        "O1",
                                        Status.DONE,
                                        0,
                                        List.of(new Link("ดูที่นี่", "https://www.huaisaithong.go.th")),
                                        PROGRESS,
                                        "ดูที่นี่")),
                nearMiss("a picture", ofYear(2566).itemShowing("O1", Status.DONE, 1, List.of(), PROGRESS, "ตามภาพ")),
                nearMiss("a date", answer("ปรับปรุงเมื่อเดือนมีนาคม 2566")),
                nearMiss("a date in Thai digits", answer("ปรับปรุงเมื่อ ๙ ม.ค. ๖๖")),
                nearMiss("a number", answer("ชี้แจงให้ลูกบ้านฟังครบ 12 หมู่บ้าน")),
                nearMiss("a number in words", answer("ลูกบ้านสี่หมู่บ้านได้ฟังแล้ว")),
                nearMiss("a document", answer("จัดทำคู่มือการขออนุญาตและแจกที่เคาน์เตอร์")),
                nearMiss("an order", answer("มีคำสั่งแต่งตั้งคณะทำงานแล้ว")),
                nearMiss("a QR code", answer("แสดงคิวอาร์โค้ดแบบวัด EIT ที่หน้าแรก")),
                nearMiss("nothing of the kind happened", answer("ไม่มีเรื่องร้องเรียนในปีนี้")),
                nearMiss("not done", ofYear(2566).item("O1", Status.NOT_DONE, PROGRESS, "รอผู้ดูแลเว็บไซต์คนใหม่")),
                nearMiss("not applicable", ofYear(2566).item("O1", Status.NOT_APPLICABLE, PROGRESS, "ไม่คิดคะแนน")),
                nearMiss("an empty answer is another rule's", ofYear(2566).item("O1", Status.DONE, PROGRESS, "")),
                silent(
                        "each answer has its evidence",
                        ofYear(2566)
                                .item("O1", Status.DONE, PROGRESS, "ผังใหม่ติดเมื่อ 4 ตุลาคม 2565")
                                .item("O2", Status.DONE, PROGRESS, "www.huaisaithong.go.th/o2")),
                unasked("the form has no answers", ofYear(2566).item("O1", Status.DONE, TITLE, "โครงสร้าง"), "column"),
                unasked("measures alone", ofYear(2566).measure(1, TITLE, "ก"), "column"));
    }

    private static Reports answer(String text) {
        return ofYear(2566).item("O1", Status.DONE, PROGRESS, text);
    }
}
