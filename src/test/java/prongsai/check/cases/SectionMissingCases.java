package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Prose.Role;
import prongsai.model.Severity;
import prongsai.model.Status;

final class SectionMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "IIT and OIT have headings, the rows of EIT none",
                                indicators(1, 8).headed("IIT", "OIT").make(),
                                "report")
                        .as(Severity.INFO)
                        .naming("EIT")
                        .saying("EIT"),
                finds(
                                "EIT and OIT have headings, the rows of IIT none",
                                indicators(1, 8).headed("EIT", "OIT").make(),
                                "report")
                        .naming("IIT"),
                finds("only OIT has a heading", indicators(1, 8).headed("OIT").make(), "report")
                        .naming("IIT, EIT"),
                finds(
                                "the items stand without a heading",
                                indicators(1, 8).headed("IIT", "EIT").make(),
                                "report")
                        .naming("OIT"),
                finds(
                                "rows of IIT and OIT, none of EIT",
                                indicators(1, 5).headed("IIT", "OIT").make(),
                                "report")
                        .naming("EIT"),
                finds(
                                "headings in other words",
                                ofYear(2566)
                                        .prose(Role.HEADING, "ส่วนที่ 1 แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน")
                                        .prose(Role.HEADING, "ส่วนที่ 2 แบบวัดการเปิดเผยข้อมูลสาธารณะ")
                                        .indicator(1, Status.DONE)
                                        .indicator(6, Status.DONE)
                                        .item("O1", Status.DONE),
                                "report")
                        .naming("EIT"),
                finds(
                                "items of 9.3 under no heading of theirs",
                                filed("9.1", "9.2", "9.4", "9.5", "10.1", "10.2"),
                                "report")
                        .naming("9.3"),
                finds("items of 10.1 and 10.2", filed("9.1", "9.2", "9.3", "9.4", "9.5"), "report")
                        .naming("10.1, 10.2"),
                finds(
                                "sub-indicators named in paragraphs, one not",
                                items(ofYear(2566))
                                        .prose(Role.HEADING, "ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน")
                                        .prose(Role.HEADING, "ตัวชี้วัดย่อยที่ ๙.๒ การบริหารงาน")
                                        .prose(Role.HEADING, "ตัวชี้วัดย่อยที่ ๙.๓ การจัดซื้อจัดจ้าง")
                                        .prose(Role.HEADING, "ตัวชี้วัดย่อยที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล")
                                        .prose(Role.HEADING, "ตัวชี้วัดย่อยที่ ๙.๕ การส่งเสริมความโปร่งใส")
                                        .prose(Role.HEADING, "ตัวชี้วัดย่อยที่ ๑๐.๒ มาตรการส่งเสริม"),
                                "report")
                        .naming("10.1"),
                finds("an instrument and a sub-indicator in one line", both(), "report")
                        .naming("EIT, 9.3"),
                finds(
                                "a sentence names an instrument by the way",
                                indicators(1, 8)
                                        .headed("EIT", "OIT")
                                        .make()
                                        .prose(
                                                "คณะทำงานได้ชี้แจงแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) แก่ผู้ตอบ"),
                                "report")
                        .naming("IIT"),
                nearMiss(
                        "a heading that is no larger than its text",
                        indicators(1, 8)
                                .headed("EIT", "OIT")
                                .make()
                                .prose("1. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)")),
                finds(
                                "headings are rows of the table, one is not there",
                                indicators(1, 8)
                                        .make()
                                        .headingRow("ประเด็นการประเมิน IIT")
                                        .headingRow("ประเด็นการประเมิน OIT"),
                                "report")
                        .naming("EIT"),
                nearMiss(
                        "some headings are rows of the table, one a paragraph",
                        indicators(1, 8)
                                .headed("OIT")
                                .make()
                                .headingRow("ประเด็นการประเมิน IIT")
                                .headingRow("ประเด็นการประเมิน EIT")),
                nearMiss("headings in one paragraph with the sub-indicator", oneParagraph()),
                nearMiss(
                        "a heading without a number, by its title",
                        filed("9.1", "9.2", "9.4", "9.5", "10.1", "10.2")
                                .prose(Role.HEADING, "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ")),
                nearMiss(
                        "no headings at all: a form without them",
                        items(ofYear(2566)).indicator(1, Status.DONE)),
                nearMiss("one heading of a sub-indicator is no row of them", filed("9.1")),
                nearMiss(
                        "items alone under the heading OIT",
                        items(ofYear(2566)).prose(Role.HEADING, "ประเด็นการประเมิน OIT")),
                nearMiss(
                        "indicators of IIT and EIT alone",
                        ofYear(2566)
                                .prose(Role.HEADING, "ประเด็นการประเมิน IIT")
                                .prose(Role.HEADING, "ประเด็นการประเมิน EIT")
                                .indicator(1, Status.DONE)
                                .indicator(7, Status.DONE)),
                nearMiss(
                        "a sub-indicator whose items are not in the report",
                        ofYear(2566)
                                .itemUnder(9, "9.1", "O1", "โครงสร้าง")
                                .itemUnder(9, "9.2", "O10", "")
                                .itemUnder(9, "9.5", "O29", "")),
                nearMiss(
                        "EIT (ผู้มีส่วนได้ส่วนเสียภายนอก) in brackets",
                        indicators(1, 8)
                                .headed("IIT", "OIT")
                                .make()
                                .prose(
                                        Role.HEADING,
                                        "ประเด็นการประเมินแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)")),
                silent(
                        "all headings of the instruments",
                        indicators(1, 8).headed("IIT", "EIT", "OIT").make()),
                silent("all sub-indicators", filed("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2")),
                silent("measures with the heading of one", items(ofYear(2566))),
                unasked("no rows that could stand under a heading", ofYear(2566).measure(1, Field.TITLE, "ก"), "items"),
                unasked("no rows, no year", withoutYear().prose(Role.HEADING, "ประเด็นการประเมิน IIT"), "items"));
    }

    /** A report with indicators and items, and headings in front. */
    private record Headed(Reports report) {
        Headed headed(String... instruments) {
            for (String instrument : instruments) {
                report.prose(Role.HEADING, "ประเด็นการประเมิน " + instrument);
            }
            return this;
        }

        Reports make() {
            return report.item("O1", Status.DONE, Field.TITLE, "โครงสร้าง");
        }
    }

    private static Headed indicators(int first, int last) {
        Reports report = ofYear(2566);
        for (int number = first; number <= last; number++) {
            report.indicator(number, Status.DONE);
        }
        return new Headed(report);
    }

    /** An item of each sub-indicator of 2566, none filed. */
    private static Reports items(Reports report) {
        for (String code : List.of("O1", "O10", "O19", "O23", "O29", "O34", "O39")) {
            report.item(code, Status.DONE);
        }
        return report;
    }

    /** An item of each sub-indicator of 2566, those of these filed under their headings. */
    private static Reports filed(String... subIndicators) {
        Reports report = ofYear(2566);
        List<String> all = List.of("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2");
        List<String> codes = List.of("O1", "O10", "O19", "O23", "O29", "O34", "O39");
        for (int i = 0; i < all.size(); i++) {
            if (List.of(subIndicators).contains(all.get(i))) {
                report.itemUnder(all.get(i).startsWith("9") ? 9 : 10, all.get(i), codes.get(i), "");
            } else {
                report.item(codes.get(i), Status.DONE);
            }
        }
        return report;
    }

    private static Reports both() {
        return filed("9.1", "9.2", "9.4", "9.5", "10.1", "10.2")
                .prose(Role.HEADING, "ประเด็นการประเมิน IIT")
                .prose(Role.HEADING, "ประเด็นการประเมิน OIT")
                .indicator(2, Status.DONE)
                .indicator(8, Status.DONE);
    }

    private static Reports oneParagraph() {
        return filed("9.2", "9.3", "9.4", "9.5", "10.1", "10.2")
                .prose(Role.HEADING, "ประเด็นการประเมิน OIT ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน");
    }
}
