package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PERIOD;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.KnownPeers;
import prongsai.check.Reports;

final class YearLeftoverCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("a date of last year in the same words", output(OLD), "measure 1")
                        .as(WARNING)
                        .in(OUTPUT)
                        .quoting("3 มีนาคม 2565")
                        .naming("2565")
                        .knowing(before(OLD)),
                finds("Thai digits", output(OLD_THAI), "measure 1")
                        .quoting("๓ มีนาคม ๒๕๖๕")
                        .knowing(before(OLD_THAI)),
                finds("a short month", output(OLD_SHORT), "measure 1")
                        .quoting("3 มี.ค. 65")
                        .knowing(before(OLD_SHORT)),
                finds("a bare year", output(YEAR), "measure 1").quoting("2565").knowing(before(YEAR)),
                finds("a yearly announcement", output(GIFT), "measure 1")
                        .quoting("7 มกราคม 2565")
                        .knowing(before(GIFT)),
                finds(
                                "a span that ended last year",
                                ofYear(2566).measure(1, PERIOD, "ตุลาคม 2564 - กันยายน 2565"),
                                "measure 1")
                        .in(PERIOD)
                        .knowing(known(ofYear(2565).measure(1, PERIOD, "ตุลาคม 2564 - กันยายน 2565"))),
                finds("an item whose number has changed", ofYear(2566).item("O19", DONE, PROGRESS, PLAN), "O19")
                        .knowing(known(ofYear(2565).item("O21", DONE, PROGRESS, PLAN))),
                finds(
                                "a measure that stands at another place",
                                ofYear(2566).measure(4, TITLE, "มาตรการเปิดเผยข้อมูล", OUTPUT, OLD),
                                "measure 4")
                        .knowing(known(ofYear(2565).measure(2, TITLE, "มาตรการเปิดเผยข้อมูล", OUTPUT, OLD))),
                finds("a paragraph", ofYear(2566).prose("หน้าปก").prose(OLD), "prose 2")
                        .knowing(known(ofYear(2565).prose(OLD))),
                finds("an indicator", ofYear(2566).indicator(3, DONE, PROGRESS, OLD), "indicator 3")
                        .knowing(known(ofYear(2565).indicator(3, DONE, PROGRESS, OLD))),
                finds("two years later", ofYear(2567).measure(1, OUTPUT, OLD), "measure 1")
                        .knowing(before(OLD)),
                finds("one date in many fields is told once", periods(2566), "report")
                        .knowing(known(periods(2565))),
                finds(
                                "a municipality's report of 2568",
                                ofYear(2568)
                                        .by("เทศบาลตำบล", "ลำพาดทอง")
                                        .measure(1, OUTPUT, OLD.replace("2565", "2567")),
                                "measure 1")
                        .quoting("3 มีนาคม 2567")
                        .knowing(known(ofYear(2567)
                                .by("เทศบาลตำบล", "ลำพาดทอง")
                                .measure(1, OUTPUT, OLD.replace("2565", "2567")))),
                nearMiss("the date is new", output(OLD.replace("2565", "2566"))).knowing(before(OLD)),
                nearMiss("the words are others", output(OLD))
                        .knowing(before("ซื้อครุภัณฑ์สำนักงานทั้งหมด เมื่อวันที่ 3 มีนาคม 2565 โดยวิธีเฉพาะเจาะจง")),
                nearMiss("October of last year is this fiscal year", output(OLD.replace("มีนาคม", "ตุลาคม")))
                        .knowing(before(OLD.replace("มีนาคม", "ตุลาคม"))),
                nearMiss("an order", output(ORDER)).knowing(before(ORDER)),
                nearMiss("a plan of several years", output(SPAN)).knowing(before(SPAN)),
                nearMiss("a quoted result", output(RESULT)).knowing(before(RESULT)),
                nearMiss("told as past", output(PAST)).knowing(before(PAST)),
                nearMiss("a law", output(LAW)).knowing(before(LAW)),
                nearMiss("the year whose data the item asks for", ofYear(2566).item("O22", DONE, PROGRESS, DATA))
                        .knowing(known(ofYear(2565).item("O24", DONE, PROGRESS, DATA))),
                nearMiss("the same number is another item", ofYear(2566).item("O19", DONE, PROGRESS, PLAN))
                        .knowing(known(ofYear(2565).item("O19", DONE, PROGRESS, PLAN))),
                nearMiss(
                                "a measure of another title",
                                ofYear(2566).measure(4, TITLE, "มาตรการเปิดเผยข้อมูล", OUTPUT, OLD))
                        .knowing(known(ofYear(2565).measure(2, TITLE, "การใช้รถยนต์ราชการ", OUTPUT, OLD))),
                silent("no earlier report is known", output(OLD)),
                silent("no date", output("จัดอบรมการใช้งานระบบให้ประชาชนทุกหมู่บ้าน"))
                        .knowing(before("จัดอบรมการใช้งานระบบให้ประชาชนทุกหมู่บ้าน")),
                unasked("the year is not known", withoutYear().measure(1, OUTPUT, OLD), "year"));
    }

    private static final String OLD =
            "จัดอบรมการใช้งานระบบให้ประชาชน เมื่อวันที่ 3 มีนาคม 2565 ได้ผลเป็นที่พอใจของทุกหมู่บ้าน";
    private static final String OLD_THAI = OLD.replace("3 มีนาคม 2565", "๓ มีนาคม ๒๕๖๕");
    private static final String OLD_SHORT = OLD.replace("3 มีนาคม 2565", "3 มี.ค. 65");
    private static final String YEAR =
            "จัดทำแผนการใช้จ่ายงบประมาณประจำปี พ.ศ. 2565 และเผยแพร่ให้ประชาชนทราบทุกหมู่บ้าน";
    private static final String GIFT = "ผู้บริหารประกาศเจตนารมณ์งดรับของขวัญทุกเทศกาล ลงวันที่ 7 มกราคม 2565";
    private static final String PLAN = "ประกาศแผนการจัดซื้อจัดจ้างของทุกกองในตำบล เมื่อวันที่ 3 มีนาคม 2565 แล้ว";
    private static final String ORDER =
            "แต่งตั้งคณะทำงานตามคำสั่งของนายกที่ 45/2565 ลงวันที่ 3 มีนาคม 2565 เพื่อกำกับติดตามงานทุกด้าน";
    private static final String SPAN =
            "ปรับปรุงงานตามแผนพัฒนาท้องถิ่น พ.ศ. 2565-2570 ครบทุกยุทธศาสตร์และทุกโครงการของแผน";
    private static final String RESULT =
            "นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ปี 2565 มาปรับปรุงงานบริการ";
    private static final String PAST =
            "ทำงานได้เร็วกว่าปีที่ผ่านมา (พ.ศ. 2565) ตามที่ประชาชนเสนอแนะไว้ในเวทีประชาคมทุกหมู่บ้าน";
    private static final String LAW =
            "ถือปฏิบัติตามพระราชบัญญัติว่าด้วยการเปิดเผยข้อมูลของตำบล พ.ศ. 2565 อย่างเคร่งครัดในทุกขั้นตอน";
    private static final String DATA = "จัดทำรายงานการจัดซื้อจัดจ้างประจำปีของทุกกองในตำบล พ.ศ. 2565 แล้วเสนอนายก";

    private static Reports output(String text) {
        return ofYear(2566).measure(1, OUTPUT, text);
    }

    private static KnownPeers before(String text) {
        return known(ofYear(2565).measure(1, OUTPUT, text));
    }

    private static KnownPeers known(Reports earlier) {
        return new KnownPeers().before(earlier.make());
    }

    private static Reports periods(int year) {
        Reports report = ofYear(year);
        for (int number = 1; number <= 6; number++) {
            report.measure(number, PERIOD, "ภายในกันยายน 2565");
        }
        return report;
    }
}
