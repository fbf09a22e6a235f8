package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Prose;
import prongsai.model.Severity;
import prongsai.model.Status;

final class OfficialTermCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("มาตราฐาน in a paragraph", ofYear(2566).prose("รายงานผลตามมาตราฐานการปฏิบัติงาน"), "prose 1")
                        .as(Severity.INFO)
                        .quoting("มาตราฐาน")
                        .naming("มาตรฐาน")
                        .saying("มาตรฐาน"),
                finds("มาตราฐาน in a method", method("จัดทำคู่มือมาตราฐานการให้บริการ"), "measure 1")
                        .in(Field.METHOD)
                        .as(Severity.INFO),
                finds("มาตราฐาน in an answer", answer("ปรับปรุงมาตราฐานแล้ว"), "O14")
                        .in(Field.PROGRESS),
                finds(
                        "มาตราฐาน in a printed title",
                        ofYear(2566).item("O14", Status.DONE, Field.TITLE, "คู่มือมาตราฐานการปฏิบัติงาน"),
                        "O14"),
                finds("ปปช. without stops", ofYear(2566).prose("ส่งผลให้สำนักงาน ปปช. แล้ว"), "prose 1")
                        .quoting("ปปช.")
                        .naming("ป.ป.ช."),
                finds("ปปช without any stop", answer("รายงานต่อ ปปช ภายในกำหนด"), "O14")
                        .quoting("ปปช"),
                finds("สำนักงานปปช. in one word", answer("รายงานสำนักงานปปช.ทราบ"), "O14")
                        .naming("ป.ป.ช."),
                finds("ป.ป.ช without its last stop", answer("ตามที่ ป.ป.ช กำหนด"), "O14")
                        .quoting("ป.ป.ช"),
                finds("ปปท.", answer("ศูนย์ปฏิบัติการต่อต้านการทุจริตของ ปปท."), "O14")
                        .naming("ป.ป.ท."),
                finds(
                                "the office without its commission",
                                ofYear(2566).prose("ตามที่สำนักงานป้องกันและปราบปรามการทุจริตแห่งชาติได้ประเมิน"),
                                "prose 1")
                        .naming("สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ"),
                finds(
                        "the office without its commission, over two lines",
                        method("แจ้งสำนักงานป้องกันและปราบปราม\nการทุจริตแห่งชาติ"),
                        "measure 1"),
                finds("ธรรมมาภิบาล", answer("ยึดหลักธรรมมาภิบาล"), "O14").naming("ธรรมาภิบาล"),
                finds("เจตจำนงค์", answer("ประกาศเจตจำนงค์สุจริต"), "O14").naming("เจตจำนง"),
                finds("เจตนารมย์", answer("ประกาศเจตนารมย์ No Gift Policy"), "O14")
                        .naming("เจตนารมณ์"),
                finds("the code of ethics misspelt", answer("ประมวลจริยะธรรมของพนักงาน"), "O14")
                        .naming("จริยธรรม"),
                finds(
                                "one term in three places is told once",
                                ofYear(2566)
                                        .prose("มาตราฐาน ก")
                                        .prose("มาตราฐาน ข")
                                        .item("O14", Status.DONE, Field.PROGRESS, "มาตราฐาน"),
                                "O14")
                        .saying("3 แห่ง"),
                finds("two terms are two findings", ofYear(2566).prose("มาตราฐานของ ปปช."), "prose 1", "prose 1"),
                finds("the year does not matter", withoutYear().prose("มาตราฐานการให้บริการ"), "prose 1"),
                finds("in a heading", ofYear(2566).prose(Prose.Role.HEADING, "มาตราฐานทางจริยธรรม"), "prose 1"),
                nearMiss("a section about the offence", answer("ลงโทษตามมาตราฐานความผิดต่อตำแหน่งหน้าที่ราชการ")),
                nearMiss("sections and bases", answer("มาตรา ฐานข้อมูลกลาง")),
                nearMiss("the office of a province", answer("ประสานสำนักงาน ป.ป.ช. ประจำจังหวัดแล้ว")),
                nearMiss("stops with blanks between", answer("เสนอ ป. ป. ช. ทราบ")),
                nearMiss("letters in a longer word", answer("กลุ่มกปปชช.จัดประชุม")),
                nearMiss("a web address", answer("https://www.nacc.go.th/ปปช/ita และ http://itas.ปปช.ไทย")),
                nearMiss("the office's full name", answer("สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ")),
                nearMiss("the department against disasters", answer("สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด")),
                nearMiss("the end of a sentence", answer("ตามประกาศของ ป.ป.ช.")),
                silent("the right words", answer("มาตรฐาน ธรรมาภิบาล เจตจำนง เจตนารมณ์ จริยธรรม ป.ป.ท.")),
                silent("nothing written", ofYear(2566)));
    }

    private static Reports answer(String text) {
        return ofYear(2566).item("O14", Status.DONE, Field.TITLE, "คู่มือ", Field.PROGRESS, text);
    }

    private static Reports method(String text) {
        return ofYear(2566).measure(1, Field.TITLE, "มาตรการ ก", Field.METHOD, text);
    }
}
