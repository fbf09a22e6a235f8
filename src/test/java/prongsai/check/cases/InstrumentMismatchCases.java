package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Prose.Role.HEADING;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.Reports;

final class InstrumentMismatchCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "inside is called external",
                                prose(
                                        "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (External Integrity and Transparency Assessment)"),
                                "prose 1")
                        .as(ERROR)
                        .quoting("ภายใน (External"),
                finds(
                                "outside is called internal",
                                prose(
                                        "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (Internal Integrity and Transparency Assessment)"),
                                "prose 1")
                        .as(ERROR)
                        .quoting("ภายนอก (Internal"),
                finds("inside is called EIT", prose("ผู้มีส่วนได้ส่วนเสียภายใน (EIT)"), "prose 1")
                        .as(ERROR),
                finds("outside is called IIT", prose("ผู้มีส่วนได้ส่วนเสียภายนอก (IIT)"), "prose 1")
                        .as(ERROR),
                finds("without a blank", prose("ผู้มีส่วนได้ส่วนเสียภายใน(External ...)"), "prose 1"),
                finds(
                        "over a line's end",
                        prose("ผู้มีส่วนได้ส่วนเสียภายใน\n(External Integrity and Transparency Assessment)"),
                        "prose 1"),
                finds(
                        "small letters",
                        prose("ผู้มีส่วนได้ส่วนเสียภายใน (external integrity and transparency assessment)"),
                        "prose 1"),
                finds(
                        "in a heading",
                        ofYear(2568).prose(HEADING, "2. ผู้มีส่วนได้ส่วนเสียภายนอก (Internal ...)"),
                        "prose 1"),
                finds(
                                "in a measure",
                                ofYear(2567)
                                        .measure(1, METHOD, "ให้บุคลากรตอบแบบวัดผู้มีส่วนได้ส่วนเสียภายใน (External)"),
                                "measure 1")
                        .in(METHOD),
                finds(
                        "in an item's answer",
                        ofYear(2566).item("O17", DONE, PROGRESS, "สำรวจผู้มีส่วนได้ส่วนเสียภายนอก (Internal)"),
                        "O17"),
                finds(
                        "two places",
                        ofYear(2565).prose("ภายใน (External ...)").prose("ภายนอก (Internal ...)"),
                        "prose 1",
                        "prose 2"),
                finds(
                        "a municipality's memo",
                        ofYear(2565)
                                .by("เทศบาลตำบล", "ลำพาดทอง")
                                .prose("ผู้มีส่วนได้ส่วนเสียภายใน (External ... : EIT)"),
                        "prose 1"),
                finds(
                                "in a table of scores",
                                ofYear(2568)
                                        .titledScore(
                                                "EIT", 2568, 89.65, "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (EIT)")
                                        .titledScore(
                                                "EIT",
                                                2568,
                                                88.24,
                                                "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)"),
                                "report")
                        .as(ERROR)
                        .naming("EIT"),
                nearMiss(
                        "a table of scores as it should be",
                        ofYear(2568)
                                .titledScore("IIT", 2568, 89.65, "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)")
                                .titledScore("EIT", 2568, 88.24, "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)")),
                nearMiss(
                        "both named rightly",
                        prose("ผู้มีส่วนได้ส่วนเสียภายใน (Internal ... : IIT) และภายนอก (External ... : EIT)")),
                nearMiss(
                        "inside the agency, then EIT in another sentence",
                        prose("ภายในหน่วยงาน และแบบวัด EIT ของผู้รับบริการ")),
                nearMiss("both kinds, then both names", prose("ผู้มีส่วนได้ส่วนเสียภายในและภายนอก (IIT และ EIT)")),
                nearMiss("a Latin word that begins like EIT", prose("ภายในหน่วยงาน EITHER")),
                nearMiss("a time limit", prose("ภายใน (7 วัน) นับแต่วันที่ External auditor ตรวจ")),
                nearMiss(
                        "the third instrument",
                        prose(
                                "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (Open Data Integrity and Transparency Assessment : OIT)")),
                silent("no English name", prose("ผู้มีส่วนได้ส่วนเสียภายใน")),
                silent("no Thai name", prose("External Integrity and Transparency Assessment : EIT")),
                silent("an empty answer", ofYear(2566).item("O17", DONE, PROGRESS, "")));
    }

    private static Reports prose(String text) {
        return ofYear(2566).prose(text);
    }
}
