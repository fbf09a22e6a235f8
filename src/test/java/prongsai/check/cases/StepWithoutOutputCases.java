package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.TITLE;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Severity;

final class StepWithoutOutputCases implements RuleCases {
    private static final String THREE =
            "1. จัดทำคู่มือการขออนุญาตก่อสร้าง\n2. อบรมช่างประจำหมู่บ้าน\n3. ติดตั้งกล้องที่ลานเก็บพัสดุ";

    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds(
                                "the third of three steps has no output",
                                measure(THREE, "1. จัดทำคู่มือ 5 เล่ม\n2. อบรมช่าง 12 คน"),
                                "measure 1")
                        .as(Severity.WARNING)
                        .in(OUTPUT)
                        .saying("ขั้นตอน 3 "),
                finds(
                                "the first has none and the outputs are numbered anew",
                                measure(THREE, "1. อบรมช่าง 12 คน เมื่อวันที่ 9 มกราคม 2566\n2. ติดตั้งกล้องสองตัว"),
                                "measure 1")
                        .saying("ขั้นตอน 1 "),
                finds(
                                "the middle one has none and the outputs keep their numbers",
                                measure(THREE, "1. จัดทำคู่มือ 5 เล่ม\n3. ติดตั้งกล้องสองตัว"),
                                "measure 1")
                        .saying("ขั้นตอน 2 "),
                finds("two have none, told once", measure(THREE, "1. อบรมช่าง 12 คน"), "measure 1")
                        .saying("ขั้นตอน 1, 3 "),
                finds(
                                "Thai digits",
                                measure(
                                        "๑. จัดทำคู่มือการขออนุญาตก่อสร้าง\n๒. อบรมช่างประจำหมู่บ้าน\n๓. ติดตั้งกล้องที่ลานเก็บพัสดุ",
                                        "๑. จัดทำคู่มือ ๕ เล่ม\n๒. ติดตั้งกล้องสองตัว"),
                                "measure 1")
                        .saying("ขั้นตอน 2 "),
                finds(
                                "steps and outputs run on in one line",
                                measure(
                                        "1. จัดทำคู่มือการขออนุญาต 2. อบรมช่างประจำหมู่บ้าน 3. ติดตั้งกล้องที่ลานเก็บพัสดุ",
                                        "1. จัดทำคู่มือ 5 เล่ม 2. ติดตั้งกล้องสองตัว"),
                                "measure 1")
                        .saying("ขั้นตอน 2 "),
                finds(
                                "an output is about something else",
                                measure(THREE, "1. จัดทำคู่มือ 5 เล่ม\n2. ประชาชนพอใจ"),
                                "measure 1")
                        .saying("ขั้นตอน 2, 3 "),
                finds(
                                "the outputs are dashes without numbers",
                                measure(THREE, "- จัดทำคู่มือ 5 เล่ม\n- ติดตั้งกล้องสองตัว"),
                                "measure 1")
                        .saying("ขั้นตอน 2 "),
                finds(
                                "the output is one sentence that tells two of three",
                                measure(THREE, "จัดทำคู่มือแล้ว 5 เล่ม และติดตั้งกล้องสองตัวเมื่อเดือนมีนาคม 2566"),
                                "measure 1")
                        .saying("ขั้นตอน 2 "),
                finds(
                                "two reports of different things, one of them given",
                                measure(
                                        "1. รายงานความก้าวหน้าของงานก่อสร้างรายเดือน\n2. รายงานผลการรับฟังความคิดเห็น",
                                        "1. รายงานผลการรับฟังความคิดเห็นต่อสภาเมื่อวันที่ 3 มีนาคม 2566"),
                                "measure 1")
                        .saying("ขั้นตอน 1 "),
                finds(
                                "the word of the measure's title alone is no answer to each step",
                                ofYear(2566)
                                        .measure(
                                                1,
                                                TITLE,
                                                "มาตรการดูแลรถยนต์ส่วนกลาง",
                                                METHOD,
                                                "1. ทำสมุดเลขไมล์ของรถยนต์ส่วนกลาง\n2. ติดตั้งจีพีเอสในรถยนต์ส่วนกลาง",
                                                OUTPUT,
                                                "1. ติดตั้งจีพีเอสในรถยนต์ส่วนกลาง 4 คัน"),
                                "measure 1")
                        .saying("ขั้นตอน 1 "),
                finds(
                                "details in brackets are no steps of their own",
                                measure(
                                        "1. จัดทำแผนจัดหาพัสดุ มีรายละเอียดดังนี้\n(1) รายการ\n(2) วงเงิน\n2. ประชุมชี้แจงร้านค้า",
                                        "1. ประชุมชี้แจงร้านค้า 14 ราย"),
                                "measure 1")
                        .saying("ขั้นตอน 1 "),
                finds(
                        "two measures, each told once",
                        ofYear(2567)
                                .measure(1, METHOD, THREE, OUTPUT, "1. อบรมช่าง 12 คน")
                                .measure(2, METHOD, THREE, OUTPUT, "1. จัดทำคู่มือ 5 เล่ม"),
                        "measure 1",
                        "measure 2"),
                finds(
                                "as many outputs as steps, one about something else altogether",
                                measure(THREE, "1. จัดทำคู่มือ 5 เล่ม\n2. อบรมช่าง 12 คน\n3. แข่งเรือยาวประจำตำบล"),
                                "measure 1")
                        .saying("ขั้นตอน 3 "),
                finds(
                                "a register is no manual, though it is about the measure",
                                ofYear(2566)
                                        .measure(
                                                1,
                                                TITLE,
                                                "มาตรการดูแลรถยนต์ส่วนกลาง",
                                                METHOD,
                                                "1. จัดทำคู่มือการใช้รถยนต์ส่วนกลาง\n2. ให้ขออนุญาตก่อนใช้รถยนต์ส่วนกลาง\n3. ตรวจสภาพทุกเดือน",
                                                OUTPUT,
                                                "1. ทำทะเบียนคุมรถยนต์ส่วนกลาง\n2. ตรวจสภาพแล้ว 12 ครั้ง"),
                                "measure 1")
                        .saying("ขั้นตอน 1 "),
                finds(
                                "a report on other things answers no step by being a report",
                                measure(
                                        "1. รายงานสถิติผู้ขออนุญาต\n2. รายงานการจัดการความเสี่ยงของงานก่อสร้าง\n3. ติดตั้งกล้องที่ลานเก็บพัสดุ",
                                        "1. รายงานสถิติผู้ขออนุญาต 120 ราย\n2. รายงานสรุปการรับทรัพย์สินหรือประโยชน์อื่นใดอันอาจคำนวณเป็นเงินได้"),
                                "measure 1")
                        .saying("ขั้นตอน 2, 3 "),
                finds(
                                "three lines in another order than the steps, one about something else",
                                measure(THREE, "แข่งเรือยาวประจำตำบล\nติดตั้งกล้องสองตัว\nจัดทำคู่มือ 5 เล่ม"),
                                "measure 1")
                        .saying("ขั้นตอน 2 "),
                finds(
                                "the last of two in one word of the other step",
                                measure(
                                        "1. ติดตั้งกล้องที่ลานเก็บพัสดุ\n2. อ่านข่าวงานขออนุญาตทุกเย็น",
                                        "1. ติดตั้งกล้องสองตัวที่ลานเก็บพัสดุ\n2. ติดตั้งชิงช้าสนามเด็กเล่น"),
                                "measure 1")
                        .saying("ขั้นตอน 2 "),
                finds(
                                "numbered, in other words between two, of which one is told in other words as well: it may be so",
                                measure(
                                        "1. จัดทำคู่มือการขออนุญาต\n2. ทำสถานที่ให้สะดวก\n3. เพิ่มเวลารับคำขออนุญาต",
                                        "1. จัดทำคู่มือการขออนุญาต 5 เล่ม\n2. วางม้านั่งและทางลาดสำหรับรถเข็น\n3. รับคำขอช่วงพักเที่ยงและวันเสาร์"),
                                "measure 1")
                        .as(Severity.INFO)
                        .saying("ลำดับของขั้นตอน 2 "),
                finds(
                                "an output about something else between two that agree",
                                measure(THREE, "1. จัดทำคู่มือ 5 เล่ม\n2. แข่งเรือยาวประจำตำบล\n3. ติดตั้งกล้องสองตัว"),
                                "measure 1")
                        .as(Severity.INFO)
                        .saying("ลำดับของขั้นตอน 2 "),
                finds(
                                "one between two that agree is about something else, and the last one too",
                                measure(
                                        THREE + "\n4. ประชุมชี้แจงร้านค้า",
                                        "1. จัดทำคู่มือ 5 เล่ม\n2. แข่งเรือยาวประจำตำบล\n3. ติดตั้งกล้องสองตัว\n4. ปลูกต้นรวงผึ้ง"),
                                "measure 1")
                        .as(Severity.WARNING)
                        .saying("ขั้นตอน 2, 4 "),
                nearMiss(
                        "an output between two in other words, one of which is the outcome's",
                        ofYear(2566)
                                .measure(
                                        1,
                                        TITLE,
                                        "มาตรการหนึ่งงานหนึ่งโต๊ะ",
                                        METHOD,
                                        THREE,
                                        OUTPUT,
                                        "1. จัดทำคู่มือ 5 เล่ม\n2. แข่งเรือยาวประจำตำบล\n3. ติดตั้งกล้องสองตัว",
                                        Field.OUTCOME,
                                        "ชาวบ้านดูเรือยาวด้วยกัน")),
                nearMiss(
                        "a line of other words between two in the order of the steps",
                        measure(
                                "1. จัดทำคู่มือการขออนุญาต\n2. ให้ผู้บริหารเป็นแบบอย่าง\n3. ติดตั้งกล้องที่ลานเก็บพัสดุ",
                                "จัดทำคู่มือ 5 เล่ม\nกล่าวคำปฏิญาณหน้าเสาธง 38 ครั้ง\nติดตั้งกล้องสองตัว")),
                nearMiss(
                        "three lines for three steps, only the first in their words",
                        measure(
                                "1. จัดทำคู่มือการขออนุญาต\n2. เปิดช่องทางออนไลน์\n3. สรุปสถิติ",
                                "จัดทำคู่มือ 5 เล่ม\nGoogle Form และ Line OA\nไม่มีผู้ขอในปี 2566")),
                nearMiss(
                        "what is made known is told in other words",
                        measure(
                                "1. ประชุมประชาคม\n2. รายงานผลให้ประชาชนทราบ",
                                "ประชุมประชาคมแล้ว 10 หมู่บ้าน และปิดประกาศผลทุกหมู่บ้าน")),
                nearMiss(
                        "a step that publishes what the others made, beside another one that publishes",
                        measure(
                                "1. เผยแพร่ข่าวงานขออนุญาต\n2. ติดตั้งกล้องที่ลานเก็บพัสดุ\n3. เผยแพร่ข้อมูลดังกล่าวให้ทั่วถึงทุกช่องทาง",
                                "1. ลงข่าวงานขออนุญาตบนเว็บไซต์\n2. ติดตั้งกล้องสองตัว")),
                finds(
                                "a step that makes known what the others made, and nothing is made known",
                                measure(
                                        "1. จัดทำคู่มือการขออนุญาต\n2. เผยแพร่ข้อมูลดังกล่าวให้ทั่วถึงทุกช่องทาง",
                                        "1. จัดทำคู่มือ 5 เล่ม"),
                                "measure 1")
                        .saying("ขั้นตอน 2 "),
                nearMiss(
                        "dashes in the order of the steps, one in other words of the measure",
                        measure(
                                "1. จัดทำคู่มือการขออนุญาต\n2. อบรมช่างประจำหมู่บ้าน\n3. ให้ผู้บริหารเป็นแบบอย่าง",
                                "- จัดทำคู่มือ 5 เล่ม\n- อบรมช่าง 12 คน\n- ถวายสัตย์หน้าโต๊ะทำงาน")),
                nearMiss(
                        "a step in the words of the title alone",
                        ofYear(2566)
                                .measure(
                                        1,
                                        TITLE,
                                        "มาตรการป้องกันอุทกภัย",
                                        METHOD,
                                        "1. ป้องกันอุทกภัย\n2. ติดตั้งกล้องที่ฝาย",
                                        OUTPUT,
                                        "1. ป้องกันอุทกภัยแล้ว\n2. ติดตั้งกล้องสองตัว")),
                nearMiss(
                        "the output says that all was done, in activities",
                        measure(THREE, "ดำเนินการครบทุกกิจกรรม โดยมีผู้ร่วมรวม 120 คน")),
                nearMiss(
                        "two steps of publication, and one output that publishes",
                        measure(
                                "1. ประชาสัมพันธ์งานขออนุญาต\n2. เผยแพร่ผลสำรวจความพึงพอใจ",
                                "1. เผยแพร่ผลสำรวจความพึงพอใจแล้ว\n2. ลงเพจและเสียงตามสายประชาสัมพันธ์ทุกวัน")),
                unasked(
                        "one paragraph in which no step is found",
                        measure("1. เปิดเสียงตามสาย\n2. ตอบในเพจ", "ออกอากาศทุกเช้าและโพสต์ 260 ข่าว"),
                        "wording"),
                nearMiss(
                        "outputs in another order under other numbers",
                        measure(THREE, "1. ติดตั้งกล้องสองตัว\n2. จัดทำคู่มือ 5 เล่ม\n3. อบรมช่าง 12 คน")),
                nearMiss(
                        "one output answers two steps",
                        measure(
                                "1. จัดทำคู่มือการขออนุญาต\n2. เผยแพร่คู่มือการขออนุญาต",
                                "จัดทำและเผยแพร่คู่มือการขออนุญาตแล้วทั้ง 5 งาน")),
                nearMiss(
                        "other words for the same thing",
                        measure(
                                "1. เชิญวิทยากรมาบรรยายเรื่องวินัย\n2. เผยแพร่แนวปฏิบัติให้ทุกกองทราบ",
                                "1. จัดอบรมเมื่อวันที่ 9 มีนาคม 2566 มีผู้ฟัง 41 คน\n2. แจ้งเวียนแนวปฏิบัติทุกกอง")),
                nearMiss(
                        "little in common but the same number",
                        measure(
                                "1. จัดทำคู่มือการขออนุญาต\n2. สรุปจำนวนผู้ใช้เป็นรายไตรมาส",
                                "1. จัดทำคู่มือ 5 เล่ม\n2. มีผู้ใช้งานรวม 120 คำร้อง")),
                nearMiss(
                        "nothing in common, but the third of three where the others agree",
                        measure(
                                "1. จัดทำคู่มือการขออนุญาต\n2. อบรมช่างประจำหมู่บ้าน\n3. ให้ผู้บริหารเป็นแบบอย่าง",
                                "1. จัดทำคู่มือ 5 เล่ม\n2. อบรมช่าง 12 คน\n3. นายกนำกล่าวคำปฏิญาณหน้าเสาธง")),
                nearMiss(
                        "nothing in common, and told first of three where the others agree",
                        measure(
                                "1. จัดทำคู่มือการขออนุญาต\n2. อบรมช่างประจำหมู่บ้าน\n3. ให้ผู้บริหารเป็นแบบอย่าง",
                                "1. นายกนำกล่าวคำปฏิญาณหน้าเสาธง\n2. จัดทำคู่มือ 5 เล่ม\n3. อบรมช่าง 12 คน")),
                nearMiss(
                        "one paragraph tells all three in few words",
                        measure(
                                THREE,
                                "จัดทำคู่มือแล้ว 5 เล่ม อบรมช่าง 12 คนเมื่อวันที่ 9 มกราคม 2566 และติดตั้งกล้องสองตัว")),
                nearMiss(
                        "the output names the steps by number",
                        measure(THREE, "ขั้นตอนที่ 1-2 แล้วเสร็จตามแผน\nขั้นตอนที่ 3 ไม่ได้ดำเนินการเนื่องจากรอพัสดุ")),
                nearMiss(
                        "the output says that all steps were done",
                        measure(THREE, "ดำเนินการครบทุกขั้นตอนแล้วเมื่อเดือนกันยายน 2566")),
                nearMiss(
                        "spaces inside words, as recognition leaves them",
                        measure(THREE, "1. จัดทำ คู่ มือ 5 เล่ม\n2. อบ รม ช่าง 12 คน\n3. ติด ตั้ง กล้อง สองตัว")),
                nearMiss(
                        "numbers inside the sentence are no steps",
                        measure(
                                "จัดประชุมครั้งที่ 2. และรายงานตัวชี้วัดที่ 9.4 ต่อนายก",
                                "ประชุมแล้วเมื่อวันที่ 4 มกราคม 2566")),
                nearMiss(
                        "a single numbered step",
                        measure("1. เชิญสักขีพยานในวันเปิดซอง", "มีผู้แทนหมู่บ้านร่วม 21 ครั้ง")),
                silent(
                        "each step has its output",
                        measure(THREE, "1. จัดทำคู่มือ 5 เล่ม\n2. อบรมช่าง 12 คน\n3. ติดตั้งกล้องสองตัว")),
                silent("an empty output is another rule's", measure(THREE, "")),
                silent("the method has no numbers", measure("จัดทำคู่มือและอบรมช่าง", "จัดทำคู่มือ 5 เล่ม")),
                silent("the method is empty", measure("", "1. จัดทำคู่มือ 5 เล่ม")),
                unasked("the form has no column of results", ofYear(2566).measure(1, METHOD, THREE), "column"),
                unasked("the form has no column of methods", ofYear(2566).measure(1, OUTPUT, "1. อบรมช่าง"), "column"),
                unasked(
                        "no measures",
                        ofYear(2566).item("O1", prongsai.model.Status.DONE, Field.PROGRESS, "1. ก"),
                        "column"));
    }

    private static Reports measure(String method, String output) {
        return ofYear(2566).measure(1, TITLE, "มาตรการหนึ่งงานหนึ่งโต๊ะ", METHOD, method, OUTPUT, output);
    }
}
