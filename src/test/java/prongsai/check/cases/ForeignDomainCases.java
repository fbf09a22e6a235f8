package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.KnownPeers;
import prongsai.check.Peers;
import prongsai.check.Reports;

final class ForeignDomainCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "another address while the own is sure",
                                answer("ยื่นคำร้องที่ https://www.phanomwat.go.th/eservice"),
                                "O18")
                        .as(WARNING)
                        .quoting("www.phanomwat.go.th"),
                finds("an address without www", answer("ดูที่ phanomwat.go.th"), "O18")
                        .as(WARNING),
                finds(
                                "an address that the list gives to another agency",
                                answer("เว็บไซต์ www.nongbuasithong.go.th"),
                                "O18")
                        .as(WARNING)
                        .naming("องค์การบริหารส่วนตำบลหนองบัวสีทอง"),
                finds(
                                "the list knows the owner while the own address is not known",
                                ofYear(2566).item("O18", DONE, PROGRESS, "www.nongbuasithong.go.th"),
                                "O18")
                        .as(WARNING),
                finds("another report owns it", answer("ที่ phanomwat.go.th"), "O18")
                        .as(ERROR)
                        .naming("เทศบาลตำบลพนมวัด")
                        .knowing(OWNER),
                finds(
                                "a host under another report's domain",
                                answer("ยื่นที่ https://eservice.phanomwat.go.th/form"),
                                "O18")
                        .as(ERROR)
                        .knowing(OWNER),
                finds(
                                "another report owns it, and the own is not known",
                                ofYear(2566).item("O18", DONE, PROGRESS, "ที่ phanomwat.go.th"),
                                "O18")
                        .as(ERROR)
                        .knowing(OWNER),
                finds(
                                "in a measure's output",
                                ofYear(2568)
                                        .withDomain("huaisaithong.go.th")
                                        .measure(1, OUTPUT, "เผยแพร่ที่ www.lamphatthong.go.th"),
                                "measure 1")
                        .in(OUTPUT),
                finds(
                        "in a paragraph",
                        ofYear(2565)
                                .withDomain("huaisaithong.go.th")
                                .prose("ดาวน์โหลดได้ที่ http://www.thungdokchan.go.th"),
                        "prose 1"),
                finds(
                        "two addresses in two rows",
                        ofYear(2566)
                                .withDomain("huaisaithong.go.th")
                                .item("O1", DONE, PROGRESS, "www.phanomwat.go.th")
                                .item("O2", DONE, PROGRESS, "www.lamphatthong.go.th"),
                        "O1",
                        "O2"),
                finds("capital letters", answer("WWW.PHANOMWAT.GO.TH"), "O18"),
                finds(
                        "a municipality's report",
                        ofYear(2566)
                                .by("เทศบาลตำบล", "ลำพาดทอง")
                                .withDomain("lamphatthong.go.th")
                                .item("O5", DONE, PROGRESS, "www.huaisaithong.go.th"),
                        "O5"),
                finds(
                                "another's address has a short province's letters in it",
                                answer("ดูที่ https://dongtakhian.go.th/list"),
                                "O18")
                        .as(ERROR)
                        .knowing(new KnownPeers().owning("dongtakhian.go.th", "องค์การบริหารส่วนตำบลดงตะเคียน")),
                nearMiss("a short province", answer("www.tak.go.th และ nanlocal.go.th")),
                finds(
                                "what is printed as the own address does not read like the name",
                                ofYear(2566)
                                        .withDomain("phanomwat.go.th")
                                        .item("O18", DONE, PROGRESS, "ที่ www.phanomwat.go.th")
                                        .item("O19", DONE, PROGRESS, "ที่ www.phanomwat.go.th"),
                                "O18")
                        .as(prongsai.model.Severity.INFO)
                        .saying("อ่านไม่เหมือนชื่อหน่วยงาน"),
                nearMiss("the own address", answer("www.huaisaithong.go.th")),
                nearMiss("a host of the own domain", answer("https://eservice.huaisaithong.go.th")),
                nearMiss("the own name romanised otherwise", answer("www.huaysaitong.go.th")),
                nearMiss("the procurement system", answer("process.gprocurement.go.th")),
                nearMiss("the NACC", answer("https://itas.nacc.go.th")),
                nearMiss("the department of local administration", answer("www.dla.go.th")),
                nearMiss("a social network", answer("https://www.facebook.com/huaisaithong")),
                nearMiss("line and youtube", answer("line.me และ youtube.com")),
                nearMiss("a shared host", answer("https://drive.google.com/file/d/abc")),
                nearMiss("the province", answer("www.udonthani.go.th")),
                nearMiss(
                        "an address that nobody owns while the own is not known",
                        ofYear(2566).item("O18", DONE, PROGRESS, "ที่ phanomwat.go.th")),
                nearMiss("an address for mail of the own", answer("saraban@huaisaithong.go.th")),
                nearMiss("the owner is the agency itself", answer("www.hst.go.th"))
                        .knowing(new KnownPeers().owning("hst.go.th", "องค์การบริหารส่วนตำบลห้วยทรายทอง")),
                silent("no address", answer("เผยแพร่บนเว็บไซต์ของหน่วยงาน")),
                unasked(
                        "the agency is not known",
                        ofYear(2566).byNobodyKnown().item("O18", DONE, PROGRESS, "phanomwat.go.th"),
                        "agency"));
    }

    private static final Peers OWNER = new KnownPeers().owning("phanomwat.go.th", "เทศบาลตำบลพนมวัด");

    private static Reports answer(String text) {
        return ofYear(2566).withDomain("huaisaithong.go.th").item("O18", DONE, PROGRESS, text);
    }
}
