package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.INFO;

import java.util.List;
import java.util.Optional;
import prongsai.check.KnownPeers;
import prongsai.check.Reports;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;

final class SharedTemplateCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("the report is of a family of two", REPORT, "report")
                        .as(INFO)
                        .naming("F1")
                        .saying("แม่แบบร่วมกับหน่วยงานอื่น 1 แห่ง")
                        .knowing(family("F1", 2)),
                finds("the report is of a family of eight", REPORT, "report")
                        .as(INFO)
                        .saying("หน่วยงานอื่น 7 แห่ง")
                        .knowing(family("F1", 8)),
                finds("more than five names are counted", REPORT, "report")
                        .saying("และอีก 2 แห่ง")
                        .knowing(family("F1", 8)),
                finds("exactly five names are all named", REPORT, "report")
                        .saying("เทศบาลตำบลสมมติ5")
                        .knowing(family("F1", 6)),
                finds("a family of a hundred", REPORT, "report")
                        .saying("หน่วยงานอื่น 99 แห่ง")
                        .knowing(family("F3", 100)),
                finds("another family's name", REPORT, "report").naming("F12").knowing(family("F12", 3)),
                finds("the own share is told", REPORT, "report")
                        .saying("ข้อความของตนเอง 16%")
                        .knowing(family("F1", 2)),
                finds("the shared part is told", REPORT, "report")
                        .saying("ตรงกับรายงานอื่น 84%")
                        .knowing(family("F1", 2)),
                finds("the official part is told", REPORT, "report")
                        .saying("ข้อความทางการ 33% ของทั้งหมด")
                        .knowing(family("F1", 2)),
                finds("an ancestor whose report is missing", REPORT, "report")
                        .saying("มีชื่อหรือส่วนของชื่อ เทศบาลตำบลดอนสมมติ ซึ่งไม่มีรายงานในคลังนี้")
                        .knowing(new KnownPeers().sharing(text().in(Optional.of(of("F1", 2, List.of(MISSING)))))),
                finds(
                                "a municipality's report of 2565",
                                ofYear(2565).by("เทศบาลตำบล", "ลำพาดทอง").measure(1, OUTPUT, "อบรม"),
                                "report")
                        .as(INFO)
                        .knowing(family("F1", 2)),
                finds("the year is not known", withoutYear().measure(1, OUTPUT, "อบรม"), "report")
                        .knowing(family("F1", 2)),
                finds(
                                "told once, however many passages are shared",
                                ofYear(2568)
                                        .measure(1, OUTPUT, "ก")
                                        .measure(2, OUTPUT, "ข")
                                        .measure(3, OUTPUT, "ค"),
                                "report")
                        .knowing(family("F2", 4)),
                nearMiss("words are shared and there is no family", REPORT).knowing(new KnownPeers().sharing(text())),
                nearMiss("all words are shared with one agency and there is no family", REPORT)
                        .knowing(new KnownPeers().sharing(shares(new Share(0, 100, 0)))),
                nearMiss("another report owns a web address", REPORT)
                        .knowing(new KnownPeers().sharing(text()).owning("phanomwat.go.th", "เทศบาลตำบลพนมวัด")),
                nearMiss("last year's report of the own agency is no family", REPORT)
                        .knowing(new KnownPeers()
                                .sharing(text())
                                .before(ofYear(2565).measure(1, OUTPUT, "อบรม").make())),
                silent("own words alone", REPORT).knowing(new KnownPeers().sharing(shares(new Share(100, 0, 0)))),
                silent("official words alone", REPORT).knowing(new KnownPeers().sharing(shares(new Share(0, 0, 100)))),
                silent("an empty report", ofYear(2566)).knowing(new KnownPeers().sharing(text())),
                unasked("there is no other report", REPORT, "peers"));
    }

    private static final Reports REPORT = ofYear(2566).measure(1, TITLE, "มาตรการสุจริต", OUTPUT, "อบรมวินัย");
    private static final ReportRef OWN = ref(0, "องค์การบริหารส่วนตำบลห้วยทรายทอง");
    private static final Family.Leftover MISSING = new Family.Leftover(
            "เทศบาลตำบลดอนสมมติ", Optional.empty(), List.of(new Family.Mention(OWN, "O5", "progress", "ทต.ดอนสมมติ")));

    private static ReportRef ref(int number, String agency) {
        return new ReportRef(
                "9f2c%08d".formatted(number),
                agency + ".pdf",
                agency,
                agency,
                "องค์การบริหารส่วนตำบล",
                Optional.of("ดอนแก้ว"),
                Optional.of("อุดรธานี"),
                Optional.of(2566),
                Optional.empty());
    }

    private static SharedText text() {
        return shares(new Share(16, 84, 50));
    }

    private static SharedText shares(Share share) {
        return new SharedText(
                OWN,
                Optional.of(share),
                List.of(),
                List.of(new SharedText.SourceReport(ref(1, "เทศบาลตำบลสมมติ1"), 84, 84, 0.84)),
                Optional.empty());
    }

    private static Family of(String name, int agencies, List<Family.Leftover> leftovers) {
        List<ReportRef> members = new java.util.ArrayList<>(List.of(OWN));
        for (int number = 1; number < agencies; number++) {
            members.add(ref(number, "เทศบาลตำบลสมมติ" + number));
        }
        return new Family(name, members, agencies, new Share(10, 90, 50), leftovers);
    }

    private static KnownPeers family(String name, int agencies) {
        return new KnownPeers().sharing(text().in(Optional.of(of(name, agencies, List.of()))));
    }
}
