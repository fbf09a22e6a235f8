package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.RESPONSIBLE;
import static prongsai.model.Prose.Role.SIGNATURE;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.Reports;

/** The other agencies are the invented ones of the example corpus. */
final class ForeignAgencyCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "the blank behind the name lost where a line was wrapped",
                                answer("ประชาชนในเขตองค์การบริหารส่วนตำบลหนองบัวสีทองพึงพอใจมากขึ้น"),
                                "O5")
                        .quoting("องค์การบริหารส่วนตำบลหนองบัวสีทอง"),
                finds(
                                "the full name where the own should stand",
                                answer("เผยแพร่บนเว็บไซต์ขององค์การบริหารส่วนตำบลหนองบัวสีทอง"),
                                "O5")
                        .as(ERROR)
                        .in(PROGRESS)
                        .quoting("องค์การบริหารส่วนตำบลหนองบัวสีทอง")
                        .naming("องค์การบริหารส่วนตำบลหนองบัวสีทอง")
                        .saying("อาจตกค้างจากแม่แบบ"),
                finds("the short form of the type", answer("อบต.หนองบัวสีทอง ได้จัดทำคู่มือการปฏิบัติงาน"), "O5")
                        .as(ERROR),
                finds("the short form with a blank", answer("อบต. บึงกระโดนงาม จัดประชุมบุคลากร"), "O5")
                        .as(ERROR),
                finds("an agency of another province", answer("นโยบายขององค์การบริหารส่วนตำบลเขาพลอยงาม"), "O5")
                        .as(ERROR),
                finds("a municipality in an อบต.'s report", answer("เว็บไซต์ของเทศบาลตำบลลำพาดทอง เป็นปัจจุบัน"), "O5")
                        .as(ERROR)
                        .quoting("เทศบาลตำบลลำพาดทอง"),
                finds(
                                "an อบต. in a municipality's report",
                                ofYear(2565)
                                        .by("เทศบาลตำบล", "ปากน้ำตะเคียน")
                                        .item(
                                                "O2",
                                                DONE,
                                                PROGRESS,
                                                "ทำเนียบผู้บริหารขององค์การบริหารส่วนตำบลหัวคุ้งงาม"),
                                "O2")
                        .as(ERROR),
                finds(
                                "a municipality in another one's report",
                                ofYear(2568)
                                        .by("เทศบาลตำบล", "ปากน้ำตะเคียน")
                                        .item("O2", DONE, PROGRESS, "นายกเทศมนตรีเทศบาลตำบลห้วยผักกูด ประกาศเจตนารมณ์"),
                                "O2")
                        .as(ERROR),
                finds(
                                "a town's municipality",
                                answer("ประกาศเทศบาลเมืองทุ่งกระถินเทศ เรื่อง มาตรการป้องกันการรับสินบน"),
                                "O5")
                        .as(ERROR),
                finds(
                                "in a measure's output",
                                ofYear(2568)
                                        .measure(
                                                3, OUTPUT, "บุคลากรขององค์การบริหารส่วนตำบลภูผาเมฆ ร้อยละ ๙๐ เข้าอบรม"),
                                "measure 3")
                        .as(ERROR)
                        .in(OUTPUT),
                finds(
                                "in a measure's method",
                                ofYear(2567)
                                        .measure(
                                                1,
                                                METHOD,
                                                "1. แต่งตั้งคณะทำงานขององค์การบริหารส่วนตำบลคลองปลาหมอ\n2. จัดประชุม"),
                                "measure 1")
                        .in(METHOD),
                finds(
                                "in a paragraph",
                                ofYear(2566).prose("ตามที่องค์การบริหารส่วนตำบลร่องมะเดื่อ ได้เข้ารับการประเมิน ITA"),
                                "prose 1")
                        .as(ERROR),
                finds(
                                "as the responsible unit",
                                ofYear(2566).measure(1, RESPONSIBLE, "สำนักปลัด อบต.สันดอกเอื้อง"),
                                "measure 1")
                        .in(RESPONSIBLE),
                finds(
                        "in two records",
                        ofYear(2566)
                                .item("O1", DONE, PROGRESS, "โครงสร้าง อบต.หนองบัวสีทอง")
                                .item("O3", DONE, PROGRESS, "อำนาจหน้าที่ของ อบต.หนองบัวสีทอง"),
                        "O1",
                        "O3"),
                finds("over a line's end", answer("เว็บไซต์ขององค์การบริหารส่วน\nตำบลหนองบัวสีทอง"), "O5")
                        .as(ERROR),
                finds(
                                "with a blank inside the type",
                                answer("ข้อบัญญัติองค์การบริหารส่วนตำบล หนองบัวสีทอง ประจำปี"),
                                "O5")
                        .as(ERROR),
                finds(
                                "the tail of a name of the province behind the own name",
                                answer("คู่มือขององค์การบริหารส่วนตำบลห้วยทรายทอง บัวสีทองเล่มนี้ใช้ได้ทุกกอง"),
                                "O5")
                        .as(WARNING)
                        .quoting("บัวสีทอง"),
                finds(
                                "the tail of a name that stands elsewhere as a partner's",
                                answer(
                                        "จัดร่วมกับ อบต.หนองบัวสีทอง ใช้คู่มือขององค์การบริหารส่วนตำบลห้วยทรายทองบัวสีทอง"),
                                "O5")
                        .as(WARNING)
                        .quoting("บัวสีทอง"),
                finds(
                                "the tail right behind the own name",
                                answer("คู่มือขององค์การบริหารส่วนตำบลห้วยทรายทองกระโดนงาม"),
                                "O5")
                        .as(WARNING)
                        .quoting("กระโดนงาม"),
                finds(
                                "the head of another agency gives no gifts",
                                answer("ผู้บริหารของ อบต.หนองบัวสีทองมีนโยบาย No Gift Policy"),
                                "O5")
                        .as(ERROR),
                nearMiss("help lent to another agency", answer("ส่งพนักงานไปช่วยราชการ อบต.หนองบัวสีทอง")),
                nearMiss("both agencies together", answer("อบต.ห้วยทรายทอง และ อบต.หนองบัวสีทอง ร่วมกันจัดอบรม")),
                nearMiss(
                        "a health centre of another place",
                        answer("โรงพยาบาลส่งเสริมสุขภาพตำบลหนองบัวสีทอง ส่งวิทยากร")),
                nearMiss("together with", answer("จัดกิจกรรมร่วมกับองค์การบริหารส่วนตำบลหนองบัวสีทอง")),
                nearMiss("cooperation with", answer("ประสานความร่วมมือกับเทศบาลตำบลลำพาดทอง")),
                nearMiss("a network", answer("เครือข่าย เทศบาลตำบลลำพาดทอง")),
                nearMiss("a neighbour", answer("หน่วยงานข้างเคียง ได้แก่ อบต.หนองบัวสีทอง")),
                nearMiss("a study visit", answer("ศึกษาดูงาน ณ เทศบาลตำบลลำพาดทอง")),
                nearMiss("a study visit at", answer("นำบุคลากรศึกษาดูงานที่องค์การบริหารส่วนตำบลเขาพลอยงาม")),
                nearMiss("a hall", answer("อบรมที่ห้องประชุมเทศบาลตำบลลำพาดทอง")),
                nearMiss("a place with ณ", answer("เข้าร่วมประชุม ณ ที่ทำการ อบต.ทุ่งดอกจาน")),
                nearMiss("a speaker", answer("วิทยากรจากเทศบาลตำบลลำพาดทอง")),
                nearMiss(
                        "staff that was transferred",
                        answer("รับโอนพนักงานจากองค์การบริหารส่วนตำบลหนองบัวสีทอง 1 ราย")),
                nearMiss(
                        "a list of givers",
                        answer("รับบริจาค 14 ครั้ง จาก อบต.หนองบัวสีทอง เทศบาลตำบลลำพาดทอง และวัด")),
                nearMiss(
                        "a list of neighbours, the first of them in no list",
                        answer("ร่วมกับ อบต.เนินพริกหวาน เทศบาลตำบลลำพาดทอง")),
                nearMiss("an inspection", answer("ออกตรวจเยี่ยมเทศบาลตำบลลำพาดทอง")),
                nearMiss("the upper body", answer("ส่งข้อมูลให้องค์การบริหารส่วนจังหวัดอุดรธานี")),
                nearMiss(
                        "words that are also names: และ, ประกอบ",
                        answer("สมาชิกสภา อบต.และบุคลากร ร่วมเสนอ อบต.ประกอบการพิจารณา")),
                nearMiss(
                        "the own name with another type",
                        answer("องค์การบริหารส่วนตำบลห้วยทรายทองได้จัดทำ อบต.ห้วยทรายทอง และเทศบาลตำบลห้วยทรายทอง")),
                nearMiss("a village of the same name", answer("ลงพื้นที่บ้านหนองบัวสีทอง หมู่ที่ 3")),
                nearMiss("a road between two places", answer("ซ่อมถนนสายห้วยทรายทอง - หนองบัวสีทอง")),
                nearMiss("letters that meet by chance", answer("รับผิดชอบต่ออำนาจหน้าที่")),
                nearMiss(
                        "an everyday word behind the own name",
                        answer("องค์การบริหารส่วนตำบลห้วยทรายทอง สามัคคี พัฒนาตำบล")),
                nearMiss(
                        "the own address behind the own name",
                        answer("องค์การบริหารส่วนตำบลห้วยทรายทอง อำเภอดอนแก้ว จังหวัดอุดรธานี")),
                nearMiss("a tail that follows no own name", answer("ดอกบัวสีทองสองกอ")),
                nearMiss("a signature", ofYear(2566).prose(SIGNATURE, "ปลัดเทศบาลตำบลลำพาดทอง รักษาราชการแทน")),
                silent("the own name alone", answer("เว็บไซต์ขององค์การบริหารส่วนตำบลห้วยทรายทอง")),
                silent("no name", answer("เผยแพร่บนเว็บไซต์ของหน่วยงาน")),
                unasked(
                        "the agency is not known",
                        ofYear(2566).byNobodyKnown().item("O5", DONE, PROGRESS, "อบต.หนองบัวสีทอง"),
                        "agency"),
                unasked(
                        "the agency is not sure",
                        ofYear(2566)
                                .byPerhaps("เทศบาลตำบล", "ห้วยทรายทอง")
                                .item("O5", DONE, PROGRESS, "อบต.หนองบัวสีทอง"),
                        "agency"));
    }

    private static Reports answer(String text) {
        return ofYear(2566).item("O5", DONE, PROGRESS, text);
    }
}
