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
import prongsai.check.Reports;

final class ForeignAgencyTypeCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("the own web site is called a municipality's", answer("เผยแพร่ผ่านเว็บไซต์เทศบาล"), "O5")
                        .as(ERROR)
                        .in(PROGRESS)
                        .quoting("เว็บไซต์เทศบาล"),
                finds("the own web site with ของ", answer("เผยแพร่บนเว็บไซต์ของเทศบาล"), "O5")
                        .as(ERROR),
                finds("the own office", answer("ปิดประกาศที่สำนักงานเทศบาล"), "O5"),
                finds("units in the municipality", answer("ข้อมูลของส่วนงานในเทศบาล เป็นปัจจุบัน"), "O5")
                        .as(WARNING)
                        .quoting("เทศบาล"),
                finds("the municipality's mayor in an อบต.", answer("นายกเทศมนตรีลงนามในประกาศ"), "O5"),
                finds("the municipality's clerk in an อบต.", answer("ปลัดเทศบาลเป็นประธาน"), "O5"),
                finds("the municipality's council in an อบต.", answer("เสนอสภาเทศบาลเพื่อพิจารณา"), "O5"),
                finds(
                        "the municipality did it",
                        ofYear(2568).measure(2, OUTPUT, "เทศบาลได้จัดอบรมบุคลากร จำนวน ๔๐ คน"),
                        "measure 2"),
                finds("an อบต. in a municipality's report", municipality("ลงเว็บไซต์ อบต. แล้ว"), "O5")
                        .as(ERROR)
                        .quoting("อบต."),
                finds(
                        "an อบต. written out in a municipality's report",
                        municipality("คู่มือขององค์การบริหารส่วนตำบล"),
                        "O5"),
                finds(
                        "the president of an อบต. in a municipality's report",
                        municipality("นายกองค์การบริหารส่วนตำบลประกาศเจตนารมณ์"),
                        "O5"),
                finds("the clerk of an อบต. in a municipality's report", municipality("ปลัด อบต. เป็นผู้ควบคุม"), "O5"),
                finds("a province's organisation in an อบต.'s report", answer("เผยแพร่บนเว็บไซต์ อบจ."), "O5"),
                finds(
                        "a municipality in a province's organisation",
                        ofYear(2566)
                                .by("องค์การบริหารส่วนจังหวัด", "อุดรธานี")
                                .item("O5", DONE, PROGRESS, "เผยแพร่ผ่านเว็บไซต์เทศบาล"),
                        "O5"),
                finds("in a paragraph", ofYear(2566).prose("เทศบาลได้ดำเนินการตามมาตรการครบถ้วน"), "prose 1"),
                finds(
                                "in two records",
                                ofYear(2565)
                                        .item("O1", DONE, PROGRESS, "เว็บไซต์เทศบาล")
                                        .item("O7", DONE, PROGRESS, "เว็บไซต์เทศบาล"),
                                "O1",
                                "O7")
                        .as(ERROR),
                nearMiss(
                        "what the agency was before it was raised",
                        municipality(
                                "เทศบาลตำบลลำพาดทอง เดิมเป็นองค์การบริหารส่วนตำบลลำพาดทอง ได้รับการยกฐานะเป็นเทศบาลเมื่อปี 2552")),
                nearMiss(
                        "raised from another kind",
                        municipality("องค์การบริหารส่วนตำบลได้รับการเปลี่ยนแปลงฐานะเป็นเทศบาลตำบล")),
                finds(
                                "behind a list of other things",
                                answer("ข่าวมีทั้งภาพและคลิปสั้น รวม 243 ชิ้น นายกเทศมนตรีลงนามเห็นชอบ"),
                                "O5")
                        .as(WARNING),
                nearMiss("both kinds", answer("ทั้งเทศบาลและ อบจ. ร่วมรับฟัง")),
                nearMiss("the law of municipalities", answer("ตามพระราชบัญญัติเทศบาล พ.ศ. 2496")),
                nearMiss("the law's short name", answer("ตาม พ.ร.บ.เทศบาล")),
                nearMiss("together with a municipality nearby", answer("ออกหน่วยร่วมกับเทศบาลใกล้เคียง")),
                nearMiss("cooperation with the อบจ.", answer("ได้รับการสนับสนุนงบประมาณจาก อบจ.")),
                nearMiss("a list of kinds", answer("เช่น เทศบาล อบจ.")),
                nearMiss("staff as a class", answer("พนักงานส่วนตำบล/พนักงานเทศบาล")),
                nearMiss("staff of municipalities as a class", answer("หลักเกณฑ์การคัดเลือกพนักงานเทศบาล")),
                nearMiss("the own type", answer("องค์การบริหารส่วนตำบลห้วยทรายทอง จัดทำเว็บไซต์")),
                nearMiss("letters that meet: responsible to", municipality("ผู้รับผิดชอบต่องาน")),
                nearMiss("letters that meet: responsible for making", answer("ผู้รับผิดชอบจัดทำคู่มือ")),
                nearMiss("another agency's name", answer("ร่วมกับเทศบาลตำบลลำพาดทอง")),
                nearMiss("a neighbour's name that another rule reads", answer("หนังสือของเทศบาลตำบลลำพาดทอง")),
                nearMiss("local governments in general", answer("องค์กรปกครองส่วนท้องถิ่นทุกแห่ง")),
                nearMiss("the union of municipalities", answer("สมาคมสันนิบาตเทศบาลแห่งประเทศไทย")),
                nearMiss("a municipality's own words", municipality("เผยแพร่บนเว็บไซต์เทศบาล")),
                silent("no kind is named", answer("เผยแพร่บนเว็บไซต์ของหน่วยงาน")),
                silent("an empty answer", answer("")),
                unasked(
                        "the agency is not known",
                        ofYear(2566).byNobodyKnown().item("O5", DONE, PROGRESS, "เว็บไซต์เทศบาล"),
                        "agency"),
                unasked(
                        "the agency is not sure",
                        ofYear(2566).byPerhaps("เทศบาลตำบล", "ห้วยทรายทอง").item("O5", DONE, PROGRESS, "เว็บไซต์ อบต."),
                        "agency"));
    }

    private static Reports answer(String text) {
        return ofYear(2566).item("O5", DONE, PROGRESS, text);
    }

    private static Reports municipality(String text) {
        return ofYear(2566).by("เทศบาลตำบล", "ลำพาดทอง").item("O5", DONE, PROGRESS, text);
    }
}
