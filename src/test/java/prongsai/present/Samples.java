package prongsai.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Agency;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Engine;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.FileStatus;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Head;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Part;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Severity;
import prongsai.model.SourceInfo;
import prongsai.model.Status;
import prongsai.model.TextOrigin;
import prongsai.model.Unassigned;
import prongsai.model.Value;
import prongsai.model.Warning;
import prongsai.model.Weakness;

/** A run over reports of invented agencies, made by hand. */
public final class Samples {
    private static final String[] TITLES = {
        "โครงสร้าง",
        "ข้อมูลผู้บริหาร",
        "อำนาจหน้าที่",
        "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
        "ข้อมูลการติดต่อ",
        "กฎหมายที่เกี่ยวข้อง",
        "ข่าวประชาสัมพันธ์",
        "Q&A",
        "Social Network",
        "นโยบายคุ้มครองข้อมูลส่วนบุคคล",
        "แผนดำเนินงานและการใช้จ่ายงบประมาณประจำปี",
        "รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน",
        "รายงานผลการดำเนินงานประจำปี",
        "คู่มือมาตรฐานการปฏิบัติงาน",
        "คู่มือหรือมาตรฐานการให้บริการ",
        "ข้อมูลเชิงสถิติการให้บริการ",
        "รายงานผลการสำรวจความพึงพอใจการให้บริการ",
        "E-Service",
        "แผนการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
        "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
        "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน",
        "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
        "นโยบายการบริหารทรัพยากรบุคคล",
        "การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล",
        "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล",
        "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
        "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบประจำปี",
        "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
        "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
        "การสร้างวัฒนธรรม No Gift Policy",
        "รายงานผลตามนโยบาย No Gift Policy",
        "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี",
        "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
        "แผนปฏิบัติการป้องกันการทุจริต",
        "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
        "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
        "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
        "การขับเคลื่อนจริยธรรม",
        "การประเมินจริยธรรมของเจ้าหน้าที่ของรัฐ",
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
    };

    /** What a hostile report may hold. */
    public static final String HOSTILE =
            "<script>document.title='x'</script>\"><img src=http://evil.example/x.png onerror=alert(1)>";

    private Samples() {}

    /** Seven reports of 2565, 2566, 2568 and of no year, and five files that gave none or not a whole one. */
    public static Run run() {
        return new Run(
                List.of(clean(), ready(), full(), lastYear(), second(), memo(), measuresOnly(), hostile()),
                unread(),
                Map.of(2566, labels(43, true), 2565, labels(43, true)),
                rules());
    }

    /** The report with most to correct: O23 has no row, O7 no result, O31 both boxes. */
    public static Checked full() {
        List<OitItem> items = new ArrayList<>();
        for (int i = 1; i <= 43; i++) {
            switch (i) {
                case 23 -> {}
                case 7 -> items.add(item(i, Status.DONE, ""));
                case 12 -> items.add(item(i, Status.NOT_DONE, "อยู่ระหว่างรวบรวมเอกสารจากกองคลัง"));
                case 29 -> items.add(item(i, Status.NOT_APPLICABLE, "ไม่มีเรื่องร้องเรียนในปีงบประมาณ 2566"));
                case 31 -> items.add(item(i, Status.BOTH, "ประกาศเจตนารมณ์เมื่อวันที่ 9 มกราคม 2566"));
                case 33 -> items.add(item(i, Status.NONE, ""));
                default ->
                    items.add(item(
                            i,
                            Status.DONE,
                            "เผยแพร่" + TITLES[i - 1] + " บนเว็บไซต์ของหน่วยงาน เมนูข้อมูลสาธารณะ เมื่อวันที่ "
                                    + (i % 27 + 1) + " มีนาคม 2566"));
            }
        }
        List<Measure> measures = List.of(
                measure(
                        1,
                        "มาตรการเผยแพร่ข้อมูลสาธารณะให้ครบทุกข้อ",
                        "1. แต่งตั้งคณะทำงานรวบรวมข้อมูล\n2. จัดทำปฏิทินการเผยแพร่รายเดือน\n3. ตรวจลิงก์บนเว็บไซต์ทุกสิ้นเดือน",
                        "ตุลาคม 2565 - กันยายน 2566",
                        "สำนักปลัด",
                        "1. มีคำสั่งแต่งตั้งคณะทำงาน เมื่อวันที่ 3 ตุลาคม 2565\n2. เผยแพร่ข้อมูลแล้ว 41 ข้อ",
                        "ประชาชนค้นข้อมูลได้สะดวกขึ้น จำนวนผู้เข้าชมเพิ่มจาก 1,204 เป็น 2,310 ครั้ง"),
                measure(
                        2,
                        "มาตรการลดขั้นตอนการให้บริการ",
                        "1. จัดทำแผนผังขั้นตอนการให้บริการ 5 งาน\n2. เปิดบริการยื่นคำร้องออนไลน์",
                        "มกราคม - สิงหาคม 2566",
                        "กองคลัง กองช่าง",
                        "ติดแผนผังขั้นตอนที่จุดบริการครบ 5 งาน และเปิดแบบคำร้องออนไลน์ 3 เรื่อง",
                        ""),
                measure(
                        3,
                        "มาตรการใช้ทรัพย์สินของราชการอย่างรู้คุณค่า",
                        "จัดทำทะเบียนยืม คืน และประชุมชี้แจงบุคลากร",
                        "ตลอดปีงบประมาณ",
                        "กองคลัง",
                        "มีทะเบียนยืมพัสดุและประชุมชี้แจง 1 ครั้ง ผู้เข้าร่วม 28 คน",
                        "ไม่พบการใช้ทรัพย์สินนอกระเบียบ"));
        List<Finding> findings = List.of(
                finding(
                        "result-missing",
                        Severity.ERROR,
                        "O7",
                        "progress",
                        "",
                        at(5, "4", 8),
                        "ข้อ O7 ยังไม่มีข้อความผลการดำเนินการ",
                        "โปรดระบุสิ่งที่ดำเนินการ วันที่ และลิงก์หรือชื่อเอกสารอ้างอิง"),
                finding(
                        "status-contradictory",
                        Severity.ERROR,
                        "O31",
                        "progress",
                        "☑ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ ประกาศเจตนารมณ์เมื่อวันที่ 9 มกราคม 2566",
                        at(9, "8", 3),
                        "ข้อ O31 ทำเครื่องหมายทั้งสองช่อง",
                        "โปรดเลือกเพียงช่องเดียวให้ตรงกับผล"),
                finding(
                        "item-missing",
                        Severity.ERROR,
                        "O23",
                        "",
                        "",
                        Place.NOWHERE,
                        "ไม่พบข้อ O23 นโยบายการบริหารทรัพยากรบุคคล ในตารางของรายงาน",
                        "โปรดเพิ่มแถว หรือระบุเหตุผลหากไม่เกี่ยวข้องกับหน่วยงาน"),
                finding(
                        "foreign-agency",
                        Severity.ERROR,
                        "measure 2",
                        "output",
                        "ติดแผนผังขั้นตอนที่จุดบริการของเทศบาลตำบลหนองบัวเงิน",
                        at(2, "1", 3),
                        "พบชื่อหน่วยงานอื่น \"เทศบาลตำบลหนองบัวเงิน\" ซึ่งอาจตกค้างจากแม่แบบ",
                        "โปรดแก้เป็นชื่อหน่วยงานของท่าน หรือคงไว้หากตั้งใจกล่าวถึง"),
                finding(
                        "outcome-missing",
                        Severity.WARNING,
                        "measure 2",
                        "outcome",
                        "",
                        at(2, "1", 3),
                        "มาตรการที่ 2 ยังไม่มีผลลัพธ์",
                        "โปรดระบุสิ่งที่เปลี่ยนไปจากการดำเนินการ"),
                finding(
                        "status-missing",
                        Severity.WARNING,
                        "O33",
                        "progress",
                        "",
                        at(9, "8", 5),
                        "ข้อ O33 ไม่ได้ทำเครื่องหมายสถานะ",
                        "โปรดทำเครื่องหมายช่องใดช่องหนึ่ง"),
                finding(
                        "level-mismatch",
                        Severity.WARNING,
                        "report",
                        "",
                        "คะแนน 86.47 อยู่ในระดับผ่านดีเยี่ยม",
                        new Place(1, "", 0, 0, 4, Optional.empty()),
                        "คะแนน 86.47 ไม่สอดคล้องกับระดับ \"ผ่านดีเยี่ยม\" ตามเกณฑ์ปี 2566",
                        "โปรดตรวจกับผลที่สำนักงาน ป.ป.ช. ประกาศ"),
                finding(
                        "not-done",
                        Severity.INFO,
                        "O12",
                        "progress",
                        "☑ ยังไม่ได้ดำเนินการ",
                        at(6, "5", 3),
                        "ข้อ O12 แสดงสถานะ \"ยังไม่ได้ดำเนินการ\"",
                        "โปรดระบุเหตุผลและกำหนดแล้วเสร็จ"));
        return checked(
                "udon__ห้วยทรายทอง-2566.pdf",
                "a1b2c3d4e5f6",
                agency("องค์การบริหารส่วนตำบล", "ห้วยทรายทอง", "ดอนแก้ว", "อุดรธานี"),
                2566,
                Optional.of(LocalDate.of(2023, 8, 18)),
                86.47,
                "ผ่านดีเยี่ยม",
                measures,
                items,
                indicators(),
                List.of(),
                findings,
                4);
    }

    private static Checked ready() {
        List<OitItem> items = new ArrayList<>();
        for (int i = 1; i <= 43; i++) {
            items.add(item(
                    i,
                    Status.DONE,
                    "ประกาศบนหน้าแรกของเว็บไซต์และปิดประกาศที่สำนักงาน ลงวันที่ " + (i % 28 + 1) + " กุมภาพันธ์ 2566"));
        }
        List<Finding> findings = List.of(
                finding(
                        "answer-repeated",
                        Severity.WARNING,
                        "O21",
                        "progress",
                        "ประกาศบนหน้าแรกของเว็บไซต์และปิดประกาศที่สำนักงาน",
                        at(7, "6", 4),
                        "ข้อ O21 และ O22 มีข้อความผลตรงกัน",
                        "โปรดระบุผลของแต่ละข้อ"),
                finding(
                        "digits-mixed",
                        Severity.INFO,
                        "report",
                        "",
                        "ข้อ 0๑ และ O12",
                        at(3, "2", 2),
                        "รหัสข้อมีทั้งเลขไทยและเลขอารบิก",
                        "ใช้เลขแบบเดียวกันทั้งเล่ม"));
        return checked(
                "khonkaen__หนองบัวเงิน.docx",
                "b2c3d4e5f6a1",
                agency("เทศบาลตำบล", "หนองบัวเงิน", "ท่าคำ", "ขอนแก่น"),
                2566,
                Optional.of(LocalDate.of(2023, 9, 4)),
                91.5,
                "ผ่านดี",
                List.of(measure(
                        1,
                        "มาตรการรับฟังความคิดเห็นของประชาชน",
                        "จัดเวทีประชาคมทุกหมู่บ้าน",
                        "ไตรมาสที่ 2",
                        "กองสวัสดิการสังคม",
                        "จัดครบ 9 หมู่บ้าน ผู้เข้าร่วม 412 คน",
                        "ได้ข้อเสนอ 31 เรื่อง นำเข้าแผน 12 เรื่อง")),
                items,
                List.of(),
                List.of(),
                findings,
                6);
    }

    private static Checked clean() {
        List<OitItem> items = new ArrayList<>();
        for (int i = 1; i <= 43; i++) {
            items.add(item(i, Status.UNKNOWN, i == 18 ? "" : "ดำเนินการครบถ้วน ดูเอกสารแนบ " + i));
        }
        return checked(
                "chiangmai__ธารศิลาทอง.pdf",
                "c3d4e5f6a1b2",
                agency("เทศบาลตำบล", "ธารศิลาทอง", "แม่ฟ้าใส", "เชียงใหม่"),
                2566,
                Optional.empty(),
                96.1,
                "ผ่านดีเยี่ยม",
                List.of(),
                items,
                List.of(),
                List.of(),
                List.of(),
                6);
    }

    private static Checked lastYear() {
        List<OitItem> items = new ArrayList<>();
        for (int i = 1; i <= 43; i++) {
            items.add(item(i, i % 9 == 0 ? Status.NOT_DONE : Status.DONE, "ดำเนินการแล้วในรอบปี 2565"));
        }
        return checked(
                "udon__ห้วยทรายทอง-2565.pdf",
                "d4e5f6a1b2c3",
                agency("องค์การบริหารส่วนตำบล", "ห้วยทรายทอง", "ดอนแก้ว", "อุดรธานี"),
                2565,
                Optional.of(LocalDate.of(2022, 9, 30)),
                80.02,
                "B",
                List.of(),
                items,
                List.of(),
                List.of(),
                List.of(),
                5);
    }

    /** A later file of the agency of {@link #full}: it has O23 and O7. */
    private static Checked second() {
        return checked(
                "udon__ห้วยทรายทอง-เพิ่มเติม.docx",
                "e5f6a1b2c3d4",
                agency("องค์การบริหารส่วนตำบล", "ห้วยทรายทอง", "ดอนแก้ว", "อุดรธานี"),
                2566,
                Optional.of(LocalDate.of(2023, 9, 1)),
                0,
                "",
                List.of(),
                List.of(
                        item(7, Status.DONE, "เผยแพร่ข่าว 24 เรื่อง"),
                        item(23, Status.DONE, "ประกาศนโยบาย 2 ตุลาคม 2565")),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    private static Checked memo() {
        Map<Field, Value> fields = fields(
                Field.TITLE, "การสอบถามหรือร้องเรียนเมื่อพบการใช้งบประมาณไม่เหมาะสม",
                Field.TEXT, "บุคลากรยังไม่ทราบช่องทางสอบถามเรื่องงบประมาณ",
                Field.RESPONSIBLE, "หน่วยตรวจสอบภายใน",
                Field.STEPS, "1. แจ้งช่องทางในการประชุมประจำเดือน\n2. ติดประกาศ QR Code",
                Field.FOLLOW_UP, "รายงานทุกไตรมาส");
        return checked(
                "nakhon__ศรีบุญเรืองทอง.txt",
                "f6a1b2c3d4e5",
                agency("องค์การบริหารส่วนตำบล", "ศรีบุญเรืองทอง", "ทุ่งคำ", "นครราชสีมา"),
                2566,
                Optional.of(LocalDate.of(2023, 3, 15)),
                85.15,
                "A",
                List.of(),
                List.of(),
                List.of(),
                List.of(new Weakness("I25", Optional.of(5), Optional.of(67.85), fields)),
                List.of(finding(
                        "level-obsolete",
                        Severity.WARNING,
                        "report",
                        "",
                        "85.15 ระดับ A",
                        Place.ofParagraph(3),
                        "ระดับ A เป็นระดับที่ใช้ถึงปี 2565",
                        "โปรดตรวจว่าคะแนนเป็นของปีใด")),
                3);
    }

    /** Measures whose texts are longer than a sheet's highest row. */
    private static Checked measuresOnly() {
        String method =
                "ประชุมคณะทำงาน กำหนดผู้รับผิดชอบ จัดทำคู่มือ และเผยแพร่ขั้นตอนการให้บริการที่จุดบริการและบนเว็บไซต์ของหน่วยงาน\n"
                        .repeat(45)
                        .strip();
        String output = "จัดทำคู่มือแล้ว 12 งาน เผยแพร่บนเว็บไซต์ และอบรมเจ้าหน้าที่ผู้ให้บริการ 36 คน "
                .repeat(60)
                .strip();
        return checked(
                "phitsanulok__โคกแสงทอง-2568.pdf",
                "0a1b2c3d4e5f",
                agency("องค์การบริหารส่วนตำบล", "โคกแสงทอง", "วังใส", "พิษณุโลก"),
                2568,
                Optional.of(LocalDate.of(2025, 9, 12)),
                93.2,
                "ผ่านดี",
                List.of(measure(
                        1,
                        "มาตรการกระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
                        method,
                        "ตุลาคม 2567 - กันยายน 2568",
                        "สำนักปลัด",
                        output,
                        "ผู้รับบริการพึงพอใจร้อยละ 94.1")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                5);
    }

    /** Markup, formulas and control characters wherever a report has text; no agency, no year. */
    public static Checked hostile() {
        Map<Field, Value> fields =
                fields(Field.TITLE, HOSTILE, Field.PROGRESS, "=HYPERLINK(\"http://evil.example\",\"x\")");
        OitItem item = new OitItem(
                "O1",
                Optional.empty(),
                fields,
                Status.DONE,
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Link("javascript", "javascript:alert(1)"),
                        new Link("ประกาศ", "https://www.example.go.th/a?b=1&c=\"2")),
                2);
        Measure measure = measure(
                1, "+1+cmd|' /C calc'!A0", "- เผยแพร่\n- ประกาศ", "@SUM(A1)", HOSTILE, "\u0001\u202Eกลับด้าน", "");
        Finding finding = finding(
                "text-cut",
                Severity.WARNING,
                "measure 1",
                "method",
                HOSTILE,
                at(1, "1", 2),
                "ข้อความอาจขาด " + HOSTILE,
                "โปรดตรวจกับต้นฉบับ");
        Report report = report(
                HOSTILE + ".txt",
                "00ff00ff00ff",
                Agency.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                0,
                "",
                List.of(measure),
                List.of(item),
                List.of(),
                List.of());
        return new Checked(
                "hostile",
                report,
                new Findings(
                        report.id(), report.source().file(), Optional.empty(), List.of(finding), List.of(), List.of()));
    }

    private static List<Unread> unread() {
        return List.of(
                new Unread(
                        "udon/ลับ.pdf",
                        FileStatus.ENCRYPTED,
                        new Bilingual("ไฟล์มีรหัสผ่าน เปิดอ่านไม่ได้", "The file asks for a password")),
                new Unread(
                        "สแกน/รายงาน 2566.pdf",
                        FileStatus.NO_TEXT,
                        new Bilingual("มีแต่ภาพ 12 หน้า", "12 pages of pictures only")),
                new Unread(
                        "old/รายงาน.doc",
                        FileStatus.DAMAGED,
                        new Bilingual("ตอนท้ายของไฟล์หายไป", "The end of the file is gone")),
                new Unread(
                        "สำเนา.pdf",
                        FileStatus.DUPLICATE,
                        new Bilingual("เหมือน udon/ห้วยทรายทอง-2566.pdf", "Same as udon/ห้วยทรายทอง-2566.pdf")));
    }

    private static Map<String, Bilingual> rules() {
        return Map.ofEntries(
                Map.entry("result-missing", new Bilingual("ไม่มีข้อความผลการดำเนินการ", "Result missing")),
                Map.entry("status-contradictory", new Bilingual("สถานะขัดกัน", "Status contradicts")),
                Map.entry("item-missing", new Bilingual("ไม่พบข้อในรายงาน", "Item missing")),
                Map.entry("foreign-agency", new Bilingual("ชื่อหน่วยงานอื่นตกค้าง", "Name of another agency left")),
                Map.entry("outcome-missing", new Bilingual("ไม่มีผลลัพธ์", "Outcome missing")),
                Map.entry("status-missing", new Bilingual("ไม่ได้ทำเครื่องหมายสถานะ", "No box ticked")),
                Map.entry("level-mismatch", new Bilingual("คะแนนกับระดับไม่สอดคล้องกัน", "Score and level disagree")),
                Map.entry("level-obsolete", new Bilingual("ระดับของเกณฑ์เดิม", "Level of the former scale")),
                Map.entry("not-done", new Bilingual("ยังไม่ได้ดำเนินการ", "Not done")),
                Map.entry("answer-repeated", new Bilingual("ข้อความตรงกันหลายข้อ", "Same answer in several items")));
    }

    public static List<ItemLabel> labels(int count, boolean certain) {
        List<ItemLabel> labels = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            labels.add(new ItemLabel("O" + i, TITLES[i - 1], certain));
        }
        return labels;
    }

    public static OitItem item(int number, Status status, String progress) {
        int row = number % 6 + 1;
        Map<Field, Value> fields = new EnumMap<>(Field.class);
        Place place = at(3 + number / 6, String.valueOf(2 + number / 6), row);
        fields.put(Field.TITLE, Value.of(TITLES[number - 1], "t" + number, place));
        fields.put(Field.RESPONSIBLE, Value.of("สำนักปลัด", "r" + number, place));
        fields.put(Field.PROGRESS, Value.of(progress, "p" + number, place));
        List<Link> links =
                number == 5 ? List.of(new Link("หน้าติดต่อ", "https://www.huaisaithong.go.th/contact")) : List.of();
        return new OitItem(
                "O" + number,
                Optional.of("item-" + number),
                fields,
                status,
                Optional.of(number < 31 ? 9 : 10),
                Optional.empty(),
                links,
                0);
    }

    public static Measure measure(
            int number, String title, String method, String period, String responsible, String output, String outcome) {
        return new Measure(
                number,
                fields(
                        Field.TITLE,
                        title,
                        Field.METHOD,
                        method,
                        Field.PERIOD,
                        period,
                        Field.RESPONSIBLE,
                        responsible,
                        Field.OUTPUT,
                        output,
                        Field.OUTCOME,
                        outcome));
    }

    private static List<Indicator> indicators() {
        return List.of(new Indicator(
                1,
                fields(
                        Field.TITLE,
                        "การปฏิบัติหน้าที่",
                        Field.GUIDELINE,
                        "แจ้งขั้นตอนและระยะเวลาให้ผู้มาติดต่อทราบ",
                        Field.RESPONSIBLE,
                        "ทุกส่วนราชการ",
                        Field.PERIOD,
                        "ตลอดปี",
                        Field.PROGRESS,
                        "ติดป้ายขั้นตอนที่จุดบริการ"),
                Status.DONE));
    }

    private static Map<Field, Value> fields(Object... pairs) {
        Map<Field, Value> fields = new EnumMap<>(Field.class);
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((Field) pairs[i], Value.of((String) pairs[i + 1], "c" + i, at(2, "1", 2)));
        }
        return fields;
    }

    public static Finding finding(
            String rule,
            Severity severity,
            String record,
            String field,
            String quote,
            Place place,
            String message,
            String suggestion) {
        return new Finding(
                rule + "-" + record,
                rule,
                severity,
                record,
                field,
                Optional.empty(),
                quote,
                "",
                new Bilingual(message, "English: " + rule + " at " + record),
                new Bilingual(suggestion, "English: see what the report says"),
                "catalogue oit-2566, certain",
                severity == Severity.INFO ? 0.8 : 1.0,
                place,
                List.of());
    }

    private static Place at(int page, String table, int row) {
        return new Place(page, table, row, 1, 0, Optional.empty());
    }

    private static Agency agency(String type, String shortName, String district, String province) {
        return new Agency(
                type + shortName,
                type,
                shortName,
                Optional.of(district),
                Optional.of(province),
                Optional.empty(),
                Optional.empty(),
                true,
                1,
                List.of());
    }

    private static Checked checked(
            String name,
            String id,
            Agency agency,
            int year,
            Optional<LocalDate> date,
            double score,
            String level,
            List<Measure> measures,
            List<OitItem> items,
            List<Indicator> indicators,
            List<Weakness> weaknesses,
            List<Finding> findings,
            int present) {
        Report report = report(
                name.replace("__", "/"),
                id,
                agency,
                Optional.of(year),
                date,
                score,
                level,
                measures,
                items,
                indicators,
                weaknesses);
        return new Checked(
                name,
                report,
                new Findings(
                        id,
                        report.source().file(),
                        report.fiscalYear(),
                        findings,
                        present == 0 ? List.of() : sheet(present),
                        List.of()));
    }

    private static List<Findings.SheetLine> sheet(int present) {
        String[] ids = {"measures", "responsible", "steps", "period", "output", "outcome"};
        String[] labels = {
            "มาตรการหรือกิจกรรม",
            "ผู้รับผิดชอบ",
            "ขั้นตอนหรือวิธีการ",
            "ระยะเวลา",
            "สรุปผลการดำเนินการ",
            "ผลลัพธ์หรือความสำเร็จ"
        };
        List<Findings.SheetLine> lines = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            Component.State state = i < present
                    ? Component.State.PRESENT
                    : i == present ? Component.State.ABSENT : Component.State.UNDECIDED;
            lines.add(new Findings.SheetLine(
                    ids[i],
                    new Bilingual(labels[i], "Component: " + ids[i]),
                    state,
                    state == Component.State.ABSENT
                            ? new Bilingual("ไม่พบในมาตรการที่ 2", "Not found in measure 2")
                            : new Bilingual("", ""),
                    state == Component.State.PRESENT ? "ข้อความที่แสดง" + labels[i] : "",
                    state == Component.State.PRESENT ? at(2, "1", 2) : Place.NOWHERE));
        }
        return lines;
    }

    private static Report report(
            String file,
            String id,
            Agency agency,
            Optional<Integer> year,
            Optional<LocalDate> date,
            double score,
            String level,
            List<Measure> measures,
            List<OitItem> items,
            List<Indicator> indicators,
            List<Weakness> weaknesses) {
        Place top = new Place(1, "", 0, 0, 1, Optional.empty());
        List<Score> scores = score == 0
                ? List.of()
                : List.of(new Score("overall", year, score, Optional.of(level), "", "ได้คะแนน " + score, top));
        return new Report(
                id,
                new Engine("0.1.0", "1", "1", "oit-2566@1"),
                new SourceInfo(file, id.repeat(5) + "0000", "application/pdf", 12, TextOrigin.DIGITAL),
                List.of(new Part("measures-report", 1, 12)),
                agency,
                year,
                new Head(
                        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                        Optional.empty(),
                        date,
                        top),
                scores,
                measures,
                items,
                indicators,
                weaknesses,
                List.of(),
                List.of(new Prose(Prose.Role.HEADING, Value.of("รายงานผล", "p1", top))),
                List.of(),
                items.size() > 40
                        ? List.of(new Unassigned("t9", "หมายเหตุ ข้อมูล ณ วันที่ 30 กันยายน 2566", at(11, "9", 1)))
                        : List.of(),
                Map.of(),
                items.size() > 42
                        ? List.of(new Warning(
                                "low-confidence",
                                new Bilingual("หน้า 4 อ่านได้ไม่ชัด", "Page 4 is hard to read"),
                                Place.NOWHERE))
                        : List.of(),
                List.of(),
                List.of());
    }

    /** All records of the run's reports. */
    public static long records(Run run) {
        return run.reports().stream()
                .map(Checked::report)
                .map(Report::entries)
                .mapToLong(List<Entry>::size)
                .sum();
    }
}
