package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.GUIDELINE;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTCOME;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Severity;
import prongsai.model.Status;

final class OutputRepeatsMethodCases implements RuleCases {
    private static final String STEPS =
            "1. แต่งตั้งคณะทำงานทบทวนสมุดคุมพัสดุ\n2. พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่\n3. ตรวจนับครุภัณฑ์ครบทุกกอง";

    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("the same text in both cells", measure(STEPS, STEPS), "measure 1")
                        .as(Severity.INFO)
                        .in(OUTPUT)
                        .saying("ยังไม่เห็นสิ่งที่ดำเนินการแล้ว"),
                finds(
                        "the same steps without their numbers",
                        measure(
                                STEPS,
                                "แต่งตั้งคณะทำงานทบทวนสมุดคุมพัสดุ\nพิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่\nตรวจนับครุภัณฑ์ครบทุกกอง"),
                        "measure 1"),
                finds(
                        "the same steps with dashes in another order",
                        measure(
                                STEPS,
                                "- ตรวจนับครุภัณฑ์ครบทุกกอง\n- แต่งตั้งคณะทำงานทบทวนสมุดคุมพัสดุ\n- พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่"),
                        "measure 1"),
                finds(
                        "two of the three steps",
                        measure(STEPS, "1. แต่งตั้งคณะทำงานทบทวนสมุดคุมพัสดุ\n2. ตรวจนับครุภัณฑ์ครบทุกกอง"),
                        "measure 1"),
                finds("the heading of the column before it", measure(STEPS, "ผลการดำเนินการ\n" + STEPS), "measure 1"),
                finds(
                        "Thai digits in one, Arabic in the other",
                        measure("1. ออกหน่วยบริการ 12 ครั้งในสี่หมู่บ้าน", "๑. ออกหน่วยบริการ ๑๒ ครั้งในสี่หมู่บ้าน"),
                        "measure 1"),
                finds(
                        "spaces and breaks differ",
                        measure(
                                "จัดทำช่องทางร้องเรียนบนเว็บไซต์ของหน่วยงาน",
                                "จัดทำช่องทาง ร้องเรียน\nบนเว็บไซต์ ของหน่วยงาน"),
                        "measure 1"),
                finds(
                        "one of two measures",
                        ofYear(2566)
                                .measure(1, METHOD, STEPS, OUTPUT, "พิมพ์ใบยืม 300 เล่ม")
                                .measure(2, METHOD, STEPS, OUTPUT, STEPS),
                        "measure 2"),
                finds(
                                "the progress of an indicator is its guideline",
                                ofYear(2566)
                                        .indicator(
                                                3,
                                                Status.DONE,
                                                GUIDELINE,
                                                "มอบหมายงานและประเมินอย่างเป็นธรรม",
                                                PROGRESS,
                                                "มอบหมายงานและประเมินอย่างเป็นธรรม"),
                                "indicator 3")
                        .in(PROGRESS)
                        .naming("guideline"),
                finds(
                        "with an outcome that tells something",
                        ofYear(2568).measure(1, METHOD, STEPS, OUTPUT, STEPS, OUTCOME, "ใบยืมคืนครบทุกเล่ม"),
                        "measure 1"),
                finds(
                        "a letter misread by recognition",
                        measure(STEPS, STEPS.replace("ครุภัณฑ์", "ครุภัณท์")),
                        "measure 1"),
                nearMiss(
                        "each step with its date",
                        measure(
                                STEPS,
                                "1. แต่งตั้งคณะทำงานทบทวนสมุดคุมพัสดุเมื่อวันที่ 4 มกราคม 2566\n2. พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่ 300 เล่ม\n3. ตรวจนับครุภัณฑ์ครบทุกกองแล้ว")),
                nearMiss(
                        "a number alone is new",
                        measure("พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่", "พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่ 300")),
                nearMiss(
                        "the last step with a date, the others word for word",
                        measure(STEPS, STEPS + " เมื่อวันที่ 9 มีนาคม 2566")),
                nearMiss(
                        "said to be done",
                        measure("พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่", "พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่เรียบร้อยแล้ว")),
                nearMiss(
                        "said to have been done, a word before each step",
                        measure(
                                "1. พิมพ์ใบยืมพัสดุเล่มใหม่\n2. ตรวจนับครุภัณฑ์",
                                "1. ได้มีการพิมพ์ใบยืมพัสดุเล่มใหม่\n2. ได้มีการตรวจนับครุภัณฑ์")),
                nearMiss(
                        "one step of its own among those of the method",
                        measure(STEPS, STEPS + "\n4. ใบยืมคืนครบก่อนสิ้นเดือนทุกใบ")),
                nearMiss("few letters", measure("ประชุมทุกกอง", "ประชุมทุกกอง")),
                nearMiss(
                        "a link in an indicator's answer",
                        ofYear(2566)
                                .indicator(
                                        3,
                                        Status.DONE,
                                        GUIDELINE,
                                        "มอบหมายงานและประเมินอย่างเป็นธรรม",
                                        PROGRESS,
                                        "มอบหมายงานและประเมินอย่างเป็นธรรม www.huaisaithong.go.th/score")),
                nearMiss(
                        "the output is another measure's method",
                        ofYear(2566)
                                .measure(1, METHOD, STEPS, OUTPUT, "ออกหน่วยบริการตามหมู่บ้าน")
                                .measure(
                                        2,
                                        METHOD,
                                        "ออกหน่วยบริการตามหมู่บ้าน",
                                        OUTPUT,
                                        "พิมพ์แบบฟอร์มใบยืมพัสดุเล่มใหม่")),
                silent("the output tells results", measure(STEPS, "พิมพ์ใบยืม 300 เล่ม และตรวจนับ 4 กอง")),
                silent("the output is empty", measure(STEPS, "")),
                silent("the method is empty", measure("", STEPS)),
                silent(
                        "only the title says the same",
                        ofYear(2566).measure(1, prongsai.model.Field.TITLE, STEPS, METHOD, "ประชุม", OUTPUT, STEPS)),
                unasked("a plan without results", ofYear(2566).measure(1, METHOD, STEPS), "column"),
                unasked("results without a method", ofYear(2566).measure(1, OUTPUT, STEPS), "column"),
                unasked("no measures", ofYear(2566).item("O1", Status.DONE, PROGRESS, "ก"), "column"));
    }

    private static Reports measure(String method, String output) {
        return ofYear(2566).measure(1, METHOD, method, OUTPUT, output);
    }
}
