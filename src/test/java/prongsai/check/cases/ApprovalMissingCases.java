package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Prose.Role;
import prongsai.model.Severity;

final class ApprovalMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "an opinion with dots alone",
                                memo(
                                        "ความเห็นของปลัด อบต.ห้วยทรายทอง.....",
                                        "ลงชื่อ",
                                        "(นายดี ใจงาม)",
                                        "ปลัด อบต.ห้วยทรายทอง"),
                                "report")
                        .as(Severity.WARNING)
                        .quoting("ความเห็นของปลัด อบต.ห้วยทรายทอง....."),
                finds(
                        "dots on a line of their own below",
                        memo("ความเห็นปลัดเทศบาล", "..............................................", "(นายดี ใจงาม)"),
                        "report"),
                finds(
                        "no dots, the name follows",
                        memo("ความเห็นของนายก", "(นายดี ใจงาม)", "นายก อบต.ห้วยทรายทอง"),
                        "report"),
                finds("two opinions, told once", twoOpinions(), "report").saying("2 แห่ง"),
                finds(
                                "read from pictures: handwriting may be there",
                                twoOpinions().scanned(),
                                "report")
                        .as(Severity.WARNING)
                        .saying("ลายมือและลายเซ็นอาจอ่านไม่ได้"),
                finds(
                        "one of two opinions is blank",
                        memo(
                                "ความเห็นของปลัด เห็นควรอนุมัติ",
                                "(นายดี ใจงาม)",
                                "ความเห็นของนายก ....................",
                                "(นางแก้ว ใจงาม)"),
                        "report"),
                finds("the order is blank", memo("คำสั่งนายก อบต. ....................", "(นางแก้ว ใจงาม)"), "report"),
                finds("underscores", memo("ความเห็นผู้บังคับบัญชา ____________________", "(นางแก้ว ใจงาม)"), "report"),
                finds("an ellipsis", memo("ความเห็นของปลัด ………………………", "(นางแก้ว ใจงาม)"), "report"),
                finds(
                        "the last paragraph is a blank opinion",
                        memo("จึงเรียนมาเพื่อโปรดทราบ", "ความเห็นของปลัด"),
                        "report"),
                finds(
                        "boxes, none ticked",
                        memo("ความเห็นของนายก", "☐ เห็นชอบ ☐ ไม่เห็นชอบ", "(นางแก้ว ใจงาม)"),
                        "report"),
                finds(
                        "a signature line with no name under it",
                        memo(
                                "จึงเรียนมาเพื่อโปรดพิจารณา",
                                "ลงชื่อ ..............................",
                                "(..............................)"),
                        "report"),
                finds(
                        "brackets without a name",
                        memo("ลงชื่อ", "(                              )", "นายก อบต.ห้วยทรายทอง"),
                        "report"),
                finds(
                        "a signature line at the very end",
                        memo("จึงเรียนมา", "ลงชื่อ.................................ผู้รายงาน"),
                        "report"),
                finds(
                        "a signature line followed by the position alone",
                        memo("ลงชื่อ ..............................", "ปลัดองค์การบริหารส่วนตำบล"),
                        "report"),
                finds(
                        "a label that names nobody, and dots",
                        memo("ความเห็น/ข้อสั่งการ ........................", "(นางแก้ว ใจงาม)"),
                        "report"),
                nearMiss("a label that names nobody is a heading", memo("ความเห็น", "เห็นควรอนุมัติ", "(นายดี ใจงาม)")),
                nearMiss(
                        "an opinion with words",
                        memo("ความเห็นของปลัด เรื่องตรวจลิงก์ควรทำก่อน", "(นายดี ใจงาม)", "ปลัดเทศบาล")),
                nearMiss(
                        "the words stand on the next line",
                        memo("ความเห็นของปลัดเทศบาล", "เห็นควรอนุมัติตามเสนอ", "(นายดี ใจงาม)")),
                nearMiss("words and then dots", memo("ความเห็นของปลัด เห็นชอบ..........", "(นายดี ใจงาม)")),
                nearMiss("one box is ticked", memo("ความเห็นของนายก", "☑ เห็นชอบ ☐ ไม่เห็นชอบ", "(นางแก้ว ใจงาม)")),
                nearMiss(
                        "a dotted line to sign on, with the name under it",
                        memo("ลงชื่อ ..............................", "(นายดี ใจงาม)", "ปลัดเทศบาล")),
                nearMiss(
                        "two lines to sign on side by side, with the names under them",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(Role.SIGNATURE, "(นายดี ใจงาม) หัวหน้างาน      (นางแก้ว ใจงาม) ผู้อำนวยการ")),
                nearMiss(
                        "two lines to sign on side by side, with names without brackets",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(Role.SIGNATURE, "นายดี ใจงาม      นางแก้ว ใจงาม")),
                finds(
                        "two lines to sign on side by side, with a name and dots",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(
                                        Role.SIGNATURE,
                                        "(นายดี ใจงาม) หัวหน้างาน      (....................) ผู้อำนวยการ"),
                        "report"),
                finds(
                        "two lines to sign on side by side, with one name",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(Role.SIGNATURE, "(นายดี ใจงาม) หัวหน้างาน"),
                        "report"),
                finds(
                        "two lines to sign on side by side: one name with two titles in brackets",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(Role.SIGNATURE, "(ว่าที่ ร.ต. สมชาย ใจงาม) หัวหน้างาน"),
                        "report"),
                finds(
                        "two lines to sign on side by side: one name with two titles",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(Role.SIGNATURE, "พ.ต.อ. ดร. สมชาย ใจงาม"),
                        "report"),
                finds(
                        "two lines to sign on side by side: one name, a position in brackets and a province",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(Role.SIGNATURE, "นายดี ใจงาม (หัวหน้า ฝ่ายคลัง) จ.ลำปาง"),
                        "report"),
                nearMiss(
                        "two lines to sign on side by side: a name that begins as an office does, and one without a title",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(Role.SIGNATURE, "(นายก ข)      (สมหญิง ดีงาม)")),
                nearMiss(
                        "two lines to sign on side by side: names with two titles each",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(Role.SIGNATURE, "(ว่าที่ ร.ต. สมชาย ใจงาม)      (พ.ต.อ. ดร. สมหญิง ดีงาม)")),
                nearMiss(
                        "two lines to sign on side by side: names with one blank between",
                        memo("ลงชื่อ .................... ผู้รายงาน      ลงชื่อ .................... ผู้ตรวจสอบ")
                                .prose(Role.SIGNATURE, "นายกิตติ ใจงาม นางแก้ว ใจงาม")),
                nearMiss(
                        "a name without a title under the line",
                        memo("ลงชื่อ ..............................", "(สมหญิง ดีงาม)")),
                finds(
                        "the superior's office in brackets under the line",
                        memo("ลงชื่อ ..............................", "(นายก อบต.ห้วยทรายทอง)"),
                        "report"),
                nearMiss("the name stands on the line", memo("ลงชื่อ นายดี ใจงาม", "(นายดี ใจงาม)")),
                nearMiss("the name behind dots", memo("ลงชื่อ......นายดี ใจงาม......ผู้รายงาน")),
                nearMiss(
                        "opinions of the people, not of a superior",
                        memo("ความเห็นของประชาชนต่อการให้บริการ", "ตารางที่ 1 แสดงผล")),
                nearMiss("opinions told of in a sentence", memo("ได้รวบรวมความเห็นของปลัดและหัวหน้ากองไว้ในภาคผนวก")),
                nearMiss(
                        "dots in a head's line",
                        memo(
                                "ส่วนราชการ...สำนักปลัด.....",
                                "ที่ อด 71601/12.....วันที่ 3 มกราคม 2566.....",
                                "(นายดี ใจงาม)")),
                nearMiss(
                        "hearing opinions is a measure",
                        ofYear(2566)
                                .measure(1, Field.TITLE, "รับฟังความเห็น", Field.METHOD, "ความเห็นของผู้ใช้บริการ")),
                silent("no opinion and no signature", memo("รายงานผลการดำเนินการ", "ประจำปีงบประมาณ พ.ศ. 2566")),
                silent("a name and a position", memo("(นายดี ใจงาม)", "ปลัดเทศบาล")),
                silent(
                        "nothing but a table",
                        ofYear(2566).item("O1", prongsai.model.Status.DONE, Field.PROGRESS, "แล้ว")));
    }

    private static Reports memo(String... paragraphs) {
        Reports report = ofYear(2566).prose(Role.MEMO, "บันทึกข้อความ");
        for (String paragraph : paragraphs) {
            report.prose(
                    paragraph.startsWith("(") || paragraph.startsWith("ลงชื่อ") ? Role.SIGNATURE : Role.MEMO,
                    paragraph);
        }
        return report;
    }

    private static Reports twoOpinions() {
        return memo(
                "ความเห็นของปลัด.....", "ลงชื่อ", "(นายดี ใจงาม)", "ความเห็นของนายก.....", "ลงชื่อ", "(นางแก้ว ใจงาม)");
    }
}
