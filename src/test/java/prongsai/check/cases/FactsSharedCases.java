package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.TEXT;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import java.util.Optional;
import prongsai.check.KnownPeers;
import prongsai.check.Peers;
import prongsai.check.Reports;
import prongsai.model.shared.ReportRef;

/** The draft is of อบต.ห้วยทรายทอง อ.ดอนแก้ว, the other report of อบต.หนองบัวสีทอง อ.ดอนแก้ว; both are invented. */
final class FactsSharedCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("the same day and number of people", output(TEXT), "measure 1")
                        .as(WARNING)
                        .in(OUTPUT)
                        .quoting("16 กุมภาพันธ์ 2566 มีผู้เข้ารับการอบรม 38 คน")
                        .saying("องค์การบริหารส่วนตำบลหนองบัวสีทอง")
                        .knowing(nong(TEXT)),
                finds(
                                "Thai digits here",
                                output("อบรมวินัย เมื่อวันที่ ๑๖ กุมภาพันธ์ ๒๕๖๖ มีผู้เข้ารับการอบรม ๓๘ คน"),
                                "measure 1")
                        .as(WARNING)
                        .knowing(nong(TEXT)),
                finds(
                                "a short month and a year of two digits here",
                                output("อบรมวินัย 16 ก.พ. 66 มีผู้เข้ารับการอบรม 38 คน"),
                                "measure 1")
                        .knowing(nong(TEXT)),
                finds("a date with strokes here", output("อบรมวินัย 16/2/2566 มีผู้เข้ารับการอบรม 38 คน"), "measure 1")
                        .knowing(nong(TEXT)),
                finds(
                                "persons are counted as ราย",
                                output("อบรมวินัย เมื่อวันที่ 16 กุมภาพันธ์ 2566 ผู้เข้าอบรม 38 ราย"),
                                "measure 1")
                        .knowing(nong(TEXT)),
                finds("among other lines", output("1. ทำป้าย\n2. " + TEXT + "\n3. ทำแผ่นพับ"), "measure 1")
                        .knowing(nong("5. " + TEXT)),
                finds("the same place", output(at("ณ ศาลาประชาคม")), "measure 1")
                        .knowing(nong(at("ณ ศาลาประชาคม"))),
                finds("each in its own hall, called alike", output(at("ณ ห้องประชุม อบต.ห้วยทรายทอง")), "measure 1")
                        .knowing(nong(at("ณ ห้องประชุมองค์การบริหารส่วนตำบลหนองบัวสีทอง"))),
                finds("only one names a place", output(at("ณ ศาลาประชาคม")), "measure 1")
                        .knowing(nong(TEXT)),
                finds("in an item's answer", ofYear(2566).item("O40", DONE, PROGRESS, TEXT), "O40")
                        .in(PROGRESS)
                        .knowing(nong(TEXT)),
                finds("in a paragraph", ofYear(2566).prose(TEXT), "prose 1").knowing(nong(TEXT)),
                finds("two agencies tell it", output(TEXT), "measure 1")
                        .saying("หน่วยงานอื่น 2 แห่ง")
                        .knowing(new KnownPeers()
                                .telling(KEY, teller("องค์การบริหารส่วนตำบลหนองบัวสีทอง", TEXT))
                                .telling(KEY, teller("เทศบาลตำบลดอนสมมติ", TEXT))),
                finds("joined with others than that agency", output("ร่วมกับผู้นำชุมชน " + TEXT), "measure 1")
                        .knowing(nong(TEXT)),
                finds(
                                "the other agency's name is left over",
                                output("บุคลากรขององค์การบริหารส่วนตำบลหนองบัวสีทอง " + TEXT),
                                "measure 1")
                        .knowing(nong(TEXT)),
                nearMiss("other places", output(at("ณ ศาลาประชาคม"))).knowing(nong(at("ณ โรงเรียนดอนแก้ว"))),
                nearMiss("together with that agency", output("ร่วมกับองค์การบริหารส่วนตำบลหนองบัวสีทอง " + TEXT))
                        .knowing(nong(TEXT)),
                nearMiss("held together, told behind", output(TEXT + " โดยจัดร่วมกับ อบต.หนองบัวสีทอง"))
                        .knowing(nong(TEXT)),
                nearMiss(
                                "held by the district",
                                output("อบรมซึ่งจัดโดยอำเภอดอนแก้ว วันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน"))
                        .knowing(nong(TEXT)),
                nearMiss("the other report tells it as joint", output(TEXT))
                        .knowing(nong("ร่วมกับ อบต.ห้วยทรายทอง " + TEXT)),
                nearMiss("the same day and another number", output("อบรมวันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 40 คน"))
                        .knowing(nong(TEXT)),
                nearMiss("the same number on another day", output("อบรมวันที่ 17 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน"))
                        .knowing(nong(TEXT)),
                nearMiss("the month alone", output("อบรมเดือนกุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน"))
                        .knowing(nong(TEXT)),
                silent("nobody else tells it", output(TEXT)).knowing(new KnownPeers()),
                silent("no fact", output("จัดอบรมวินัยให้บุคลากร")).knowing(nong(TEXT)));
    }

    private static final String KEY = "2023-02-16 38";
    private static final String TEXT = "อบรมวินัยให้บุคลากร เมื่อวันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้ารับการอบรม 38 คน";

    private static Reports output(String text) {
        return ofYear(2566).measure(1, OUTPUT, text);
    }

    private static String at(String place) {
        return "อบรมวินัย วันที่ 16 กุมภาพันธ์ 2566 " + place + " มีผู้เข้ารับการอบรม 38 คน";
    }

    private static KnownPeers nong(String text) {
        return new KnownPeers().telling(KEY, teller("องค์การบริหารส่วนตำบลหนองบัวสีทอง", text));
    }

    private static Peers.Teller teller(String agency, String text) {
        return new Peers.Teller(
                new ReportRef(
                        "aaaa00000000",
                        "other.pdf",
                        agency,
                        agency,
                        "องค์การบริหารส่วนตำบล",
                        Optional.of("ดอนแก้ว"),
                        Optional.of("อุดรธานี"),
                        Optional.of(2566),
                        Optional.empty()),
                "measure 4",
                "output",
                text);
    }
}
