package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Severity.INFO;
import static prongsai.model.Status.DONE;
import static prongsai.model.Status.NONE;
import static prongsai.model.Status.NOT_APPLICABLE;
import static prongsai.model.Status.NOT_DONE;
import static prongsai.model.Status.UNKNOWN;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Link;
import prongsai.model.Status;

final class ResultMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("the cell is empty", answer(DONE, ""), "O7")
                        .as(ERROR)
                        .in(PROGRESS)
                        .saying("ข้อ O7"),
                finds("the cell holds blanks and line feeds", answer(DONE, "  \n \n"), "O7")
                        .as(ERROR),
                finds("the cell holds a no-break space", answer(DONE, "\u00a0"), "O7")
                        .as(ERROR),
                finds("the cell holds a zero-width space", answer(DONE, "\u200b"), "O7")
                        .as(ERROR),
                finds("the cell holds a hyphen", answer(DONE, " - "), "O7").as(ERROR),
                finds("the cell holds a dash", answer(DONE, "–"), "O7").as(ERROR),
                finds("the cell holds the tick alone", answer(DONE, "☑"), "O7").as(ERROR),
                finds("the cell holds a check mark alone", answer(DONE, "✓"), "O7")
                        .as(ERROR),
                finds("the cell holds a root sign as a tick", answer(DONE, "√"), "O7")
                        .as(ERROR),
                finds("the cell holds a slash as a tick", answer(DONE, "/"), "O7")
                        .as(ERROR),
                finds(
                                "the cell holds both boxes with their labels",
                                answer(DONE, "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ"),
                                "O7")
                        .as(ERROR),
                finds("the cell holds dots to be filled in", answer(DONE, "..............."), "O7")
                        .as(ERROR),
                finds("no box is ticked and the cell is empty", answer(NONE, ""), "O7")
                        .as(ERROR),
                finds("a form without boxes", answer(UNKNOWN, ""), "O7").as(ERROR),
                finds("the report's own item", ofYear(2566).item("O43", DONE, PROGRESS, ""), "O43")
                        .as(ERROR),
                finds("an indicator's row", ofYear(2566).indicator(8, DONE, PROGRESS, ""), "indicator 8")
                        .as(ERROR),
                finds(
                                "rows among answered ones in a municipality's report",
                                ofYear(2565)
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .item("O1", DONE, PROGRESS, "จัดทำแผนผังโครงสร้าง")
                                        .item("O2", DONE, PROGRESS, "")
                                        .item("O3", DONE, PROGRESS, "เผยแพร่แล้ว")
                                        .item("O4", DONE, PROGRESS, "-"),
                                "O2",
                                "O4")
                        .as(ERROR),
                finds("a year whose catalogue is not known", ofYear(2570).item("O5", DONE, PROGRESS, ""), "O5")
                        .as(ERROR),
                finds(
                                "a picture alone, which cannot be read",
                                ofYear(2566).itemShowing("O4", DONE, 1, List.of(), PROGRESS, ""),
                                "O4")
                        .as(INFO)
                        .saying("ภาพ"),
                finds(
                                "two pictures and the tick",
                                ofYear(2568).itemShowing("O10", DONE, 2, List.of(), PROGRESS, "☑"),
                                "O10")
                        .as(INFO)
                        .saying("ภาพ"),
                nearMiss(
                        "a link alone",
                        ofYear(2566)
                                .itemShowing(
                                        "O1",
                                        DONE,
                                        0,
                                        List.of(new Link("ดูรายละเอียด", "https://huaisaithong.go.th/o1")),
                                        PROGRESS,
                                        "")),
                nearMiss(
                        "a link beside a dash",
                        ofYear(2566)
                                .itemShowing(
                                        "O1",
                                        DONE,
                                        0,
                                        List.of(new Link("a", "https://huaisaithong.go.th/o1")),
                                        PROGRESS,
                                        "-")),
                nearMiss("an address printed as text", answer(DONE, "www.huaisaithong.go.th")),
                nearMiss("QR code is named", answer(DONE, "QR Code")),
                nearMiss("not done, which says enough", answer(NOT_DONE, "")),
                nearMiss("does not apply", answer(NOT_APPLICABLE, "")),
                nearMiss("no complaint is an answer", answer(DONE, "ไม่มีเรื่องร้องเรียน")),
                nearMiss("no data is an answer", answer(DONE, "ไม่มีข้อมูล")),
                nearMiss("a file name is an answer", answer(DONE, "o7.pdf")),
                nearMiss("a single word", answer(DONE, "มี")),
                nearMiss("a number is an answer", answer(DONE, "๐ เรื่อง")),
                nearMiss("a single digit is an answer", answer(DONE, "0")),
                nearMiss("a paper beside it is named", answer(DONE, "ตามเอกสารแนบ")),
                nearMiss("words after the boxes", answer(DONE, "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ เผยแพร่บนเว็บไซต์")),
                silent(
                        "an answer with date and number",
                        answer(DONE, "เผยแพร่ประกาศเมื่อวันที่ ๔ มกราคม ๒๕๖๖ จำนวน ๑๒ ฉบับ")),
                silent(
                        "an indicator that tells what was done",
                        ofYear(2567).indicator(1, DONE, PROGRESS, "จัดประชุมชี้แจงบุคลากร")),
                unasked(
                        "the form has no column for answers",
                        ofYear(2566).item("O1", UNKNOWN, TITLE, "โครงสร้าง"),
                        "column"),
                unasked("a report of measures alone", ofYear(2568).measure(1, OUTPUT, ""), "column"));
    }

    private static Reports answer(Status status, String text) {
        return ofYear(2566).item("O7", status, PROGRESS, text);
    }
}
