package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Severity.INFO;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.Reports;

final class AgencyNameInconsistentCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("one letter is another", answer("องค์การบริหารส่วนตำบลห้วยทรายหอง จัดทำคู่มือ"), "report")
                        .as(WARNING)
                        .quoting("องค์การบริหารส่วนตำบลห้วยทรายหอง")
                        .naming("องค์การบริหารส่วนตำบลห้วยทรายทอง"),
                finds("a letter is missing", answer("องค์การบริหารส่วนตำบลห้วยทายทอง จัดทำคู่มือ"), "report")
                        .quoting("องค์การบริหารส่วนตำบลห้วยทายทอง"),
                finds("a tone mark is missing", answer("องค์การบริหารส่วนตำบลหวยทรายทอง จัดทำคู่มือ"), "report"),
                finds("two letters changed places", answer("องค์การบริหารส่วนตำบลห้วยทราทยอง จัดทำคู่มือ"), "report"),
                finds(
                                "once in text read from pictures",
                                answer("อบต.ห้วยทรายหอง จัดทำคู่มือ").scanned(),
                                "report")
                        .as(INFO)
                        .saying("อาจอ่านคลาดเคลื่อน"),
                finds(
                                "three times in text read from pictures",
                                ofYear(2566)
                                        .item("O1", DONE, PROGRESS, "อบต.ห้วยทรายหอง")
                                        .item("O2", DONE, PROGRESS, "อบต.ห้วยทรายหอง")
                                        .item("O3", DONE, PROGRESS, "อบต.ห้วยทรายหอง")
                                        .scanned(),
                                "report")
                        .as(WARNING)
                        .saying("อาจอ่านคลาดเคลื่อน"),
                finds("in the short form", answer("อบต.ห้วยทรายหอง จัดทำคู่มือ"), "report"),
                finds("over a line's end", answer("องค์การบริหารส่วน\nตำบลห้วยทรายหอง จัดทำ"), "report"),
                finds(
                                "three times, told once",
                                ofYear(2566)
                                        .item("O1", DONE, PROGRESS, "อบต.ห้วยทรายหอง")
                                        .item("O2", DONE, PROGRESS, "อบต.ห้วยทรายหอง")
                                        .item("O3", DONE, PROGRESS, "อบต.ห้วยทรายหอง"),
                                "report")
                        .saying("3 แห่ง"),
                finds(
                        "two other spellings",
                        ofYear(2566)
                                .item("O1", DONE, PROGRESS, "อบต.ห้วยทรายหอง")
                                .item("O2", DONE, PROGRESS, "อบต.ห้วยทายทอง"),
                        "report",
                        "report"),
                finds("องค์กรบริหาร for องค์การบริหาร", answer("องค์กรบริหารส่วนตำบลห้วยทรายทอง"), "report")
                        .as(WARNING)
                        .quoting("องค์กรบริหารส่วนตำบล")
                        .naming("องค์การบริหารส่วนตำบล"),
                finds("องค์กรบริหาร without a name", answer("เว็บไซต์ขององค์กรบริหารส่วนตำบล"), "report")
                        .naming("องค์การบริหารส่วนตำบล"),
                finds(
                        "both kinds of slips",
                        ofYear(2566)
                                .item("O1", DONE, PROGRESS, "องค์กรบริหารส่วนตำบลห้วยทรายทอง")
                                .item("O2", DONE, PROGRESS, "อบต.ห้วยทรายหอง"),
                        "report",
                        "report"),
                finds(
                        "in a paragraph",
                        ofYear(2568).prose("ตามที่องค์การบริหารส่วนตำบลห้วยทรายหอง ได้เข้ารับการประเมิน"),
                        "report"),
                finds("in a measure", ofYear(2567).measure(1, OUTPUT, "บุคลากร อบต.ห้วยทรายหอง ร้อยละ 90"), "report"),
                finds(
                                "a municipality",
                                ofYear(2565)
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .item("O1", DONE, PROGRESS, "เทศบาลตำบลลำพาททอง"),
                                "report")
                        .naming("เทศบาลตำบลลำพาดทอง"),
                finds(
                        "a municipality's short form",
                        ofYear(2565).by("เทศบาลตำบล", "ลำพาดทอง").item("O1", DONE, PROGRESS, "ทต.ลำพาททอง"),
                        "report"),
                finds(
                                "in the title and in a measure, told where it is read first",
                                ofYear(2567)
                                        .measure(1, OUTPUT, "บุคลากร อบต.ห้วยทรายหอง ร้อยละ 90")
                                        .prose("ขององค์การบริหารส่วนตำบลห้วยทรายหอง"),
                                "report")
                        .saying("ที่แรกอยู่ในเนื้อความ"),
                nearMiss(
                        "two vowels on one letter are a misreading",
                        answer("องค์การบริหารส่วนตำบลหุีวยทรายทอง จัดทำคู่มือ")),
                nearMiss(
                        "the name parted at a line's end",
                        answer("องค์การบริหารส่วนตำบลห้วยทราย\nทอง และ อบต.ห้วยทรายทอง")),
                nearMiss("blanks inside the name", answer("องค์การบริหารส่วนตำบล ห้วยทรายทอง")),
                nearMiss("the short form", answer("อบต.ห้วยทรายทอง")),
                nearMiss("the name goes on into the sentence", answer("อบต.ห้วยทรายทองได้จัดทำคู่มือ")),
                nearMiss("another agency's real name", answer("ร่วมกับ อบต.หนองบัวสีทอง")),
                nearMiss("the village of that name", answer("บ้านห้วยทรายหอง หมู่ที่ 4")),
                nearMiss("องค์กรปกครองส่วนท้องถิ่น is right", answer("องค์กรปกครองส่วนท้องถิ่น")),
                nearMiss("องค์กร alone", answer("วัฒนธรรมขององค์กรบริหารด้วยความโปร่งใส")),
                nearMiss("a sub-district of the same beginning", answer("ตำบลห้วยทราย อำเภออื่น")),
                silent(
                        "the right name everywhere",
                        ofYear(2566)
                                .item("O1", DONE, PROGRESS, "องค์การบริหารส่วนตำบลห้วยทรายทอง")
                                .item("O2", DONE, PROGRESS, "อบต.ห้วยทรายทอง")),
                silent("no name", answer("เผยแพร่บนเว็บไซต์")),
                unasked(
                        "the agency is not known",
                        ofYear(2566).byNobodyKnown().item("O5", DONE, PROGRESS, "อบต.ห้วยทรายหอง"),
                        "agency"),
                unasked(
                        "the agency is not sure",
                        ofYear(2566)
                                .byPerhaps("เทศบาลตำบล", "ห้วยทรายทอง")
                                .item("O5", DONE, PROGRESS, "อบต.ห้วยทรายหอง"),
                        "agency"));
    }

    private static Reports answer(String text) {
        return ofYear(2566).item("O5", DONE, PROGRESS, text);
    }
}
