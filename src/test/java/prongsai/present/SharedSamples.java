package prongsai.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prongsai.model.Place;
import prongsai.model.Value;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Reach;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;
import prongsai.model.shared.TemplateDefect;
import prongsai.text.Squash;

/** Shared text of the reports of {@link Samples}, made by hand: fourteen texts, four sources, one family. */
public final class SharedSamples {
    /** The report whose text is compared: {@link Samples#full}. */
    public static final ReportRef DRAFT = ref(
            "a1b2c3d4e5f6",
            "udon/ห้วยทรายทอง-2566.pdf",
            "องค์การบริหารส่วนตำบล",
            "ห้วยทรายทอง",
            "ดอนแก้ว",
            "อุดรธานี",
            2566,
            Optional.of(LocalDate.of(2023, 8, 18)));

    public static final ReportRef NONGBUA = ref(
            "b2c3d4e5f6a1",
            "khonkaen/หนองบัวเงิน.docx",
            "เทศบาลตำบล",
            "หนองบัวเงิน",
            "ท่าคำ",
            "ขอนแก่น",
            2566,
            Optional.of(LocalDate.of(2023, 9, 4)));

    public static final ReportRef SIBUN = ref(
            "f6a1b2c3d4e5",
            "nakhon/ศรีบุญเรืองทอง.txt",
            "องค์การบริหารส่วนตำบล",
            "ศรีบุญเรืองทอง",
            "ทุ่งคำ",
            "นครราชสีมา",
            2566,
            Optional.of(LocalDate.of(2023, 3, 15)));

    public static final ReportRef THAN = ref(
            "c3d4e5f6a1b2",
            "chiangmai/ธารศิลาทอง.pdf",
            "เทศบาลตำบล",
            "ธารศิลาทอง",
            "แม่ฟ้าใส",
            "เชียงใหม่",
            2566,
            Optional.empty());

    /** An agency of no report of the run: its text lies in the index. */
    public static final ReportRef THUNG = ref(
            "0d00d00d0001",
            "คลัง/ทุ่งฟ้าคราม-2565.pdf",
            "เทศบาลตำบล",
            "ทุ่งฟ้าคราม",
            "ดอนคำ",
            "อุดรธานี",
            2565,
            Optional.of(LocalDate.of(2022, 9, 15)));

    private static final String GIFT =
            "ผู้บริหารและพนักงานทุกคนร่วมประกาศเจตนารมณ์งดรับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่";
    private static final String GIFT_WEB = "และเผยแพร่ประกาศทั้งภาษาไทยและภาษาอังกฤษบนเว็บไซต์ของหน่วยงาน";
    private static final String PLAN =
            "จัดทำแผนปฏิบัติการป้องกันการทุจริตระยะ 5 ปี โดยประชุมคณะทำงานวิเคราะห์ความเสี่ยงร่วมกับหัวหน้าส่วนราชการทุกกอง";
    private static final String OFFICIAL_PLAN =
            "แสดงแผนปฏิบัติการที่มีวัตถุประสงค์เพื่อป้องกันการทุจริตหรือพัฒนาด้านคุณธรรมและความโปร่งใสของหน่วยงาน";
    private static final String LAW =
            "รวบรวมกฎหมาย ระเบียบ และข้อบังคับที่เกี่ยวข้องกับการดำเนินงานขององค์กรปกครองส่วนท้องถิ่นให้ประชาชนสืบค้นได้";
    private static final String STEPS = "1. ประชุมชี้แจงบุคลากรทุกระดับเรื่องแนวทางการใช้ทรัพย์สินของราชการ\n"
            + "2. จัดทำทะเบียนคุมการยืมและคืนพัสดุเป็นปัจจุบัน\n"
            + "3. ติดประกาศขั้นตอนการขออนุญาตไว้ที่กองคลัง";

    private SharedSamples() {}

    /** A part of a text by hand. */
    private record Part(Stretch.Kind kind, String words, int source, String sourceWords, int agencies, Reach reach) {}

    private static Part own(String words) {
        return new Part(Stretch.Kind.OWN, words, 0, "", 0, Reach.FEW);
    }

    private static Part official(String words) {
        return new Part(Stretch.Kind.OFFICIAL, words, 0, "", 0, Reach.FEW);
    }

    private static Part same(int source, int agencies, String words) {
        return new Part(Stretch.Kind.SHARED, words, source, words, agencies, Reach.of(agencies, 7849));
    }

    private static Part same(int source, int agencies, String words, String sourceWords) {
        return new Part(Stretch.Kind.SHARED, words, source, sourceWords, agencies, Reach.of(agencies, 7849));
    }

    private static Passage.SourceText text(ReportRef report, String record, String text, double similarity) {
        return new Passage.SourceText(report, record, record.startsWith("prose") ? "" : "progress", text, similarity);
    }

    private static Passage passage(
            String record, String field, Place place, List<Passage.SourceText> sources, Part... parts) {
        StringBuilder text = new StringBuilder();
        List<Stretch> stretches = new ArrayList<>();
        Share share = Share.NOTHING;
        for (Part part : parts) {
            int start = text.length();
            text.append(part.words);
            long letters = Squash.of(part.words).length();
            Optional<Stretch.Match> match = Optional.empty();
            if (part.kind == Stretch.Kind.SHARED) {
                int at = sources.get(part.source).text().indexOf(part.sourceWords);
                if (at < 0) {
                    throw new IllegalArgumentException("not in the source: " + part.sourceWords);
                }
                match = Optional.of(
                        new Stretch.Match(part.source, at, at + part.sourceWords.length(), part.agencies, part.reach));
            }
            stretches.add(new Stretch(start, text.length(), part.kind, match));
            share = share.plus(
                    switch (part.kind) {
                        case OWN -> new Share(letters, 0, 0);
                        case SHARED -> new Share(0, letters, 0);
                        case OFFICIAL -> new Share(0, 0, letters);
                    });
        }
        return new Passage(record, field, Value.of(text.toString(), "c1", place), stretches, sources, share);
    }

    private static Place at(int page, String table, int row) {
        return new Place(page, table, row, 4, 0, Optional.empty());
    }

    private static List<Passage> passages() {
        return List.of(
                passage(
                        "prose 3",
                        "",
                        new Place(1, "", 0, 0, 3, Optional.empty()),
                        List.of(),
                        own("องค์การบริหารส่วนตำบลห้วยทรายทองขอรายงานผลการดำเนินการตามมาตรการของปีที่ผ่านมา"
                                + "ต่อคณะผู้บริหารและประชาชนในพื้นที่ 11 หมู่บ้าน")),
                passage(
                        "measure 2",
                        "output",
                        at(2, "1", 3),
                        List.of(text(
                                NONGBUA,
                                "measure 1",
                                "ติดแผนผังขั้นตอนการให้บริการที่จุดบริการของเทศบาลตำบลหนองบัวเงินครบทุกงาน"
                                        + " และเปิดแบบคำร้องออนไลน์ให้ประชาชนใช้ได้ตลอดเวลา",
                                .91)),
                        same(0, 1, "ติดแผนผังขั้นตอนการให้บริการที่จุดบริการของเทศบาลตำบลหนองบัวเงินครบทุกงาน"),
                        own(" จำนวน 5 งาน "),
                        same(0, 1, "และเปิดแบบคำร้องออนไลน์ให้ประชาชนใช้ได้ตลอดเวลา")),
                passage(
                        "measure 3",
                        "method",
                        at(2, "1", 4),
                        List.of(
                                text(THUNG, "measure 2", STEPS + "\n4. รายงานผลต่อผู้บริหารทุกไตรมาส", .88),
                                text(SIBUN, "measure 3", "หน่วยงาน" + STEPS.substring(3), .84)),
                        same(0, 2, STEPS.substring(0, STEPS.indexOf("\n2."))),
                        own("\n"),
                        same(1, 2, STEPS.substring(STEPS.indexOf("2. จัดทำ"))),
                        own("\n4. สุ่มตรวจทะเบียนทุกวันที่ 5 ของเดือนโดยนักวิชาการตรวจสอบภายใน")),
                passage(
                        "O6",
                        "progress",
                        at(5, "4", 7),
                        List.of(text(THAN, "O6", LAW + " ที่เมนูกฎหมาย", .95)),
                        same(0, 212, LAW),
                        own(" ที่เมนูระเบียบและกฎหมาย รวม 38 ฉบับ")),
                passage(
                        "O11",
                        "progress",
                        at(6, "5", 2),
                        List.of(),
                        own("เผยแพร่แผนดำเนินงานประจำปี 2566 จำนวน 64 โครงการ เมื่อวันที่ 12 ตุลาคม 2565")),
                passage(
                        "O12",
                        "progress",
                        at(6, "5", 3),
                        List.of(),
                        own("อยู่ระหว่างรวบรวมเอกสารจากกองคลัง กำหนดแล้วเสร็จภายในเดือนเมษายน")),
                passage(
                        "O13",
                        "progress",
                        at(6, "5", 4),
                        List.of(),
                        official("แสดงรายงานผลการดำเนินงานประจำปีของปีที่ผ่านมา"),
                        own(" ลงเว็บไซต์แล้ว 31 มกราคม 2566 พร้อมภาพกิจกรรม 42 ภาพ")),
                passage(
                        "O14",
                        "progress",
                        at(6, "5", 5),
                        List.of(text(
                                NONGBUA,
                                "O14",
                                "จัดทำคู่มือการปฏิบัติงานครบทุกส่วนราชการ ระบุขั้นตอน ระยะเวลา และผู้รับผิดชอบชัดเจน"
                                        + " ปิดประกาศที่สำนักงานเทศบาล",
                                .93)),
                        same(
                                0,
                                1,
                                "จัดทำคู่มือการปฏิบัติงานครบทุกส่วนราชการ ระบุขั้นตอน ระยะเวลา และผู้รับผิดชอบชัดเจน"),
                        own(" รวม 14 เล่ม")),
                passage(
                        "O18",
                        "progress",
                        at(7, "6", 2),
                        List.of(text(
                                SIBUN,
                                "O18",
                                "เปิดให้บริการผ่านระบบออนไลน์ ผู้รับบริการไม่ต้องเดินทางมาที่สำนักงาน"
                                        + " และตรวจสอบสถานะคำร้องได้ด้วยตนเอง",
                                .89)),
                        own("เปิดระบบเมื่อ 1 ธันวาคม 2565 "),
                        same(0, 3, "ผู้รับบริการไม่ต้องเดินทางมาที่สำนักงาน และตรวจสอบสถานะคำร้องได้ด้วยตนเอง")),
                passage(
                        "O23",
                        "progress",
                        at(8, "7", 1),
                        List.of(),
                        own("ประกาศนโยบายการบริหารทรัพยากรบุคคลของตำบล ลงนามวันที่ 2 ตุลาคม 2565")),
                passage(
                        "O31",
                        "progress",
                        at(9, "8", 3),
                        List.of(
                                text(NONGBUA, "O31", GIFT + " เมื่อวันที่ 11 มกราคม 2566 " + GIFT_WEB, .94),
                                text(THUNG, "O32", "ในปีนี้" + GIFT + " ณ ห้องประชุมเทศบาล", .71)),
                        same(1, 2, GIFT),
                        own(" เมื่อวันที่ 9 มกราคม 2566 ณ หอประชุมอำเภอดอนแก้ว "),
                        same(0, 1, GIFT_WEB)),
                passage(
                        "O34",
                        "progress",
                        at(9, "8", 6),
                        List.of(text(
                                SIBUN,
                                "O34",
                                "ประเมินความเสี่ยงการทุจริตในงานจัดซื้อจัดจ้างและงานอนุมัติอนุญาต"
                                        + " กำหนดมาตรการควบคุมและผู้รับผิดชอบในแต่ละขั้นตอน",
                                .97)),
                        same(
                                0,
                                8,
                                "ประเมินความเสี่ยงการทุจริตในงานจัดซื้อจัดจ้างและงานอนุมัติอนุญาต"
                                        + " กำหนดมาตรการควบคุมและผู้รับผิดชอบในแต่ละขั้นตอน")),
                passage(
                        "O36",
                        "progress",
                        at(10, "9", 1),
                        List.of(text(NONGBUA, "O36", OFFICIAL_PLAN + " " + PLAN + " และเสนอสภาเทศบาล", .90)),
                        official(OFFICIAL_PLAN),
                        own(" "),
                        same(0, 4, PLAN),
                        own(" เสนอสภาองค์การบริหารส่วนตำบลเห็นชอบเมื่อ 20 ธันวาคม 2565")),
                passage(
                        "indicator 8",
                        "guideline",
                        at(11, "10", 4),
                        List.of(text(
                                THAN,
                                "indicator 8",
                                "เปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียร่วมออกแบบขั้นตอนการให้บริการผ่านเวทีประชาคมปีละสองครั้ง",
                                1)),
                        same(
                                0,
                                1,
                                "เปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียร่วมออกแบบขั้นตอนการให้บริการผ่านเวทีประชาคมปีละสองครั้ง")));
    }

    private static Family.Kin kin(ReportRef report, Optional<ReportRef> from, Family.Reason reason, double part) {
        Optional<String> missing = report.equals(SIBUN) || report.equals(DRAFT)
                ? Optional.of("องค์การบริหารส่วนตำบลโนนแก้วงาม")
                : Optional.empty();
        return new Family.Kin(report, from, missing, reason, part);
    }

    /** Three agencies on one template, one ancestor that no report is of. */
    public static List<Family> families() {
        return List.of(
                new Family(
                        "F1",
                        List.of(THUNG, SIBUN, DRAFT, NONGBUA),
                        4,
                        new Share(1204, 6320, 3011),
                        List.of(
                                new Family.Leftover(
                                        "องค์การบริหารส่วนตำบลโนนแก้วงาม",
                                        Optional.empty(),
                                        List.of(
                                                new Family.Mention(
                                                        DRAFT,
                                                        "O18",
                                                        "progress",
                                                        "เว็บไซต์ขององค์การบริหารส่วนตำบลโนนแก้วงาม"),
                                                new Family.Mention(
                                                        SIBUN,
                                                        "O34",
                                                        "progress",
                                                        "คำสั่งองค์การบริหารส่วนตำบลโนนแก้วงาม ที่ 118/2565"))),
                                new Family.Leftover(
                                        NONGBUA.agency(),
                                        Optional.of(NONGBUA),
                                        List.of(new Family.Mention(
                                                DRAFT,
                                                "measure 2",
                                                "output",
                                                "ที่จุดบริการของเทศบาลตำบลหนองบัวเงิน")))),
                        List.of(
                                kin(THUNG, Optional.empty(), Family.Reason.SHARED_SOURCE, 0),
                                kin(SIBUN, Optional.of(THUNG), Family.Reason.SHARED_SOURCE, 0.61),
                                kin(NONGBUA, Optional.of(THUNG), Family.Reason.EARLIER_YEAR, 0.73),
                                kin(DRAFT, Optional.of(NONGBUA), Family.Reason.LEFTOVER, 0.842))),
                new Family("F2", List.of(THAN, other()), 2, new Share(800, 950, 400), List.of()));
    }

    private static ReportRef other() {
        return ref(
                "0a1b2c3d4e5f",
                "phitsanulok/โคกแสงทอง-2568.pdf",
                "องค์การบริหารส่วนตำบล",
                "โคกแสงทอง",
                "วังใส",
                "พิษณุโลก",
                2568,
                Optional.of(LocalDate.of(2025, 9, 12)));
    }

    /** What {@link Samples#full} shares with four others. */
    public static SharedText full() {
        List<Passage> passages = passages();
        Share share = passages.stream().map(Passage::share).reduce(Share.NOTHING, Share::plus);
        return new SharedText(
                DRAFT,
                Optional.of(share),
                passages,
                List.of(
                        new SharedText.SourceReport(NONGBUA, 412, 231, .331),
                        new SharedText.SourceReport(SIBUN, 290, 148, .233),
                        new SharedText.SourceReport(THAN, 170, 81, .137),
                        new SharedText.SourceReport(THUNG, 208, 57, .167)),
                Optional.of(families().getFirst()));
    }

    /** A report that shares nothing. */
    public static SharedText own(ReportRef report) {
        Passage only = passage(
                "O1",
                "progress",
                at(3, "2", 2),
                List.of(),
                own("แผนผังโครงสร้างของหน่วยงานปรับปรุงเมื่อ 3 มกราคม 2566"));
        return new SharedText(report, Optional.of(only.share()), List.of(only), List.of(), Optional.empty());
    }

    /** A report that there was nothing to compare with. */
    public static SharedText alone() {
        return new SharedText(DRAFT, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** Markup and a formula in every text, ten sources of one passage. */
    public static SharedText hostile() {
        List<Passage.SourceText> sources = new ArrayList<>();
        List<SharedText.SourceReport> reports = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ReportRef report = new ReportRef(
                    "00000000000" + Integer.toHexString(i),
                    Samples.HOSTILE + i + ".pdf",
                    "key " + i,
                    Samples.HOSTILE + i,
                    "",
                    Optional.empty(),
                    Optional.of(Samples.HOSTILE),
                    Optional.of(2560 + i),
                    Optional.empty());
            sources.add(text(report, "O1", "=" + Samples.HOSTILE + i + "\u202E", .5));
            reports.add(new SharedText.SourceReport(report, 10, 10 - i, .1));
            parts.add(same(i, 10, "=" + Samples.HOSTILE + i));
            parts.add(own("\n"));
        }
        Passage passage = passage("O1", "progress", at(1, "1", 1), sources, parts.toArray(new Part[0]));
        return new SharedText(
                ReportRef.of(Samples.hostile().report()),
                Optional.of(passage.share()),
                List.of(passage),
                reports,
                Optional.of(new Family(
                        Samples.HOSTILE,
                        List.of(reports.getFirst().report(), reports.getLast().report()),
                        2,
                        passage.share(),
                        List.of(new Family.Leftover(Samples.HOSTILE, Optional.empty(), List.of())))));
    }

    /** {@link Samples#run} with what its reports share and the findings that came with the template. */
    public static Run run() {
        Run run = Samples.run();
        Map<String, SharedText> shared = new TreeMap<>();
        shared.put(DRAFT.id(), full());
        shared.put(NONGBUA.id(), own(NONGBUA).in(Optional.of(families().getFirst())));
        shared.put(SIBUN.id(), own(SIBUN));
        return new Run(
                run.reports(),
                run.unread(),
                run.items(),
                run.rules(),
                shared,
                families(),
                List.of(new TemplateDefect(
                        "answer-repeated",
                        "O21",
                        "progress",
                        "ประกาศบนหน้าแรกของเว็บไซต์และปิดประกาศที่สำนักงาน",
                        3,
                        List.of(THUNG, SIBUN, DRAFT))));
    }

    /** {@link #run} as a job over thousands has it: reports for lists alone, each read when it is written. */
    public static Run slim() {
        Run run = run();
        Map<String, Checked> byName = new TreeMap<>();
        run.reports().forEach(checked -> byName.put(checked.name(), checked));
        return new Run(
                run.reports().stream().map(Slim::of).toList(),
                run.unread(),
                run.items(),
                run.rules(),
                run.shared(),
                run.families(),
                run.templateDefects(),
                checked -> byName.getOrDefault(checked.name(), checked));
    }

    private static ReportRef ref(
            String id,
            String file,
            String type,
            String name,
            String district,
            String province,
            int year,
            Optional<LocalDate> date) {
        return new ReportRef(
                id,
                file,
                type + name + "\n" + province,
                type + name,
                type,
                Optional.of(district),
                Optional.of(province),
                Optional.of(year),
                date);
    }
}
