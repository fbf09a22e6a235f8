package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PERIOD;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.RESPONSIBLE;
import static prongsai.model.Prose.Role.MEMO;
import static prongsai.model.Prose.Role.SIGNATURE;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.Reports;

final class PlaceholderLeftCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("dots for a date", answer("เผยแพร่เมื่อวันที่ ........ 2566"), "O5")
                        .as(WARNING)
                        .in(PROGRESS)
                        .quoting("........"),
                finds(
                                "dots in groups for day and month",
                                answer("ประชุมเมื่อวันที่ ..... เดือน ............ พ.ศ. ๒๕๖๖"),
                                "O5")
                        .quoting("....."),
                finds("ellipsis characters", answer("จำนวนผู้เข้าร่วม ………… คน"), "O5")
                        .quoting("…………"),
                finds("a line for a name", answer("ผู้รับผิดชอบ ____________"), "O5")
                        .quoting("____________"),
                finds("xxx for a telephone number", answer("โทร xxx-xxx"), "O5"),
                finds("capital X for an agency's name", answer("องค์การบริหารส่วนตำบล XXXXX ได้จัดทำคู่มือ"), "O5")
                        .quoting("XXXXX"),
                finds("an instruction in brackets", answer("(ระบุชื่อเว็บไซต์)"), "O5")
                        .quoting("(ระบุชื่อเว็บไซต์)"),
                finds("an instruction with dots", answer("เผยแพร่ทาง (ระบุ.......)"), "O5"),
                finds("an instruction in square brackets", answer("เว็บไซต์ [ระบุ URL]"), "O5"),
                finds("a name to be put in", answer("เว็บไซต์ของ [ชื่อหน่วยงาน]"), "O5")
                        .quoting("[ชื่อหน่วยงาน]"),
                finds("a date to be put in", answer("ประกาศ ณ (วัน/เดือน/ปี)"), "O5")
                        .quoting("(วัน/เดือน/ปี)"),
                finds("dots alone in the cell", answer("................................................"), "O5"),
                finds(
                                "dots in a measure's method",
                                ofYear(2568).measure(1, METHOD, "1. แต่งตั้งคณะทำงานตามคำสั่งที่ ......../2568"),
                                "measure 1")
                        .in(METHOD),
                finds(
                        "dots in a measure's output of a municipality",
                        ofYear(2567)
                                .by("เทศบาลตำบล", "ลำพาดทอง")
                                .measure(4, OUTPUT, "จัดอบรม ณ ห้องประชุม ..............."),
                        "measure 4"),
                finds(
                                "dots for the unit",
                                ofYear(2565).measure(1, RESPONSIBLE, "งาน....................."),
                                "measure 1")
                        .in(RESPONSIBLE),
                finds("dots in a paragraph", ofYear(2566).prose("ตามที่ได้รับคะแนน .......... คะแนน นั้น"), "prose 1"),
                finds("xxxx for a year", answer("ประจำปีงบประมาณ พ.ศ. 25xx"), "O5")
                        .quoting("25xx"),
                finds(
                                "two cells of one measure",
                                ofYear(2566).measure(1, PERIOD, "......... - .........", OUTPUT, "อบรม ........ คน"),
                                "measure 1",
                                "measure 1")
                        .in(PERIOD, OUTPUT),
                finds(
                                "the word example stands before a template's answer",
                                answer("(ตัวอย่าง) เผยแพร่บนเว็บไซต์ของหน่วยงาน"),
                                "O5")
                        .quoting("(ตัวอย่าง)"),
                nearMiss("three dots that leave something out", answer("ดู www.huaisaithong.go.th ... หัวข้อ ITA")),
                nearMiss(
                        "the agency's name as a column is called",
                        answer("ตารางแสดงชื่อหน่วยงานและวันเดือนปีที่รับเรื่อง")),
                nearMiss("for example", answer("เผยแพร่หลายช่องทาง ตัวอย่างเช่น เว็บไซต์ และไลน์")),
                nearMiss("a good example", answer("ผู้บริหารเป็นตัวอย่างที่ดี")),
                nearMiss("stated in brackets, no instruction", answer("ใช้แบบคำขอ (ระบุไว้ในคู่มือหน้า 4)")),
                nearMiss("the people state something", answer("ให้ผู้ร้องระบุชื่อและที่อยู่ (ถ้ามี)")),
                nearMiss(
                        "dots of a table of contents",
                        ofYear(2566).prose("ส่วนที่ 1 บทนำ .................................... 1")),
                nearMiss(
                        "dots of a table of contents with Thai numerals",
                        ofYear(2566).prose("ส่วนที่ ๒ ผลการดำเนินการ..........................๑๒")),
                nearMiss(
                        "a signature's line",
                        ofYear(2566).prose(SIGNATURE, "(ลงชื่อ)........................................ผู้รายงาน")),
                nearMiss(
                        "a method tells what others state",
                        ofYear(2566).measure(1, METHOD, "ให้ผู้ร้องเขียนแบบคำขอ (ระบุชื่อและที่อยู่)")),
                nearMiss(
                        "a memo's head on dotted lines",
                        ofYear(2566)
                                .prose(MEMO, "ส่วนราชการ ......สำนักปลัด องค์การบริหารส่วนตำบลห้วยทรายทอง......")
                                .prose("ที่ อด ๗๑๐๐๑/๒๑๔.....วันที่ ๑๘ สิงหาคม ๒๕๖๖.....")
                                .prose("เรื่อง รายงานผลการประเมิน.....")),
                nearMiss(
                        "a line for a superior's opinion",
                        ofYear(2566).prose("ความเห็นของผู้บังคับบัญชา ........................................")),
                nearMiss("a file name extension", answer("แบบฟอร์ม .xlsx และ .docx")),
                nearMiss("an abbreviation with points", answer("อ.ก.ถ. และ ก.อบต. จังหวัดอุดรธานี")),
                nearMiss("a version number", answer("คู่มือฉบับที่ 1.0.2.1")),
                nearMiss("a list number with points", answer("1.1.1.1 จัดประชุม")),
                nearMiss("a dash alone is emptiness, not a template", answer("-")),
                silent("a filled answer", answer("เผยแพร่เมื่อวันที่ 12 มกราคม 2566 จำนวน 40 ราย")),
                silent("an empty cell", answer("")),
                silent("an address", answer("https://huaisaithong.go.th/o5")),
                silent(
                        "a whole measure",
                        ofYear(2568)
                                .measure(
                                        1,
                                        METHOD,
                                        "1. จัดประชุม",
                                        PERIOD,
                                        "ต.ค. 67 - ก.ย. 68",
                                        OUTPUT,
                                        "ประชุม ๒ ครั้ง")));
    }

    private static Reports answer(String text) {
        return ofYear(2566).item("O5", DONE, PROGRESS, text);
    }
}
