package prongsai.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.check.Reports;
import prongsai.model.Agency;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.SourceInfo;
import prongsai.model.Status;
import prongsai.model.TextOrigin;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/** An index of a few reports of invented agencies. */
final class Invented implements AutoCloseable {
    static final String TAO = "องค์การบริหารส่วนตำบล";
    static final String TOWN = "เทศบาลตำบล";

    private final Store store = Store.inMemory();
    private final Snapshot snapshot;
    private final Search search;

    Invented(List<Report> reports) {
        reports.forEach(store::put);
        snapshot = store.snapshot();
        search = Search.over(snapshot);
    }

    Search search() {
        return search;
    }

    @Override
    public void close() {
        snapshot.close();
        store.close();
    }

    /** Three reports: two of ห้วยทรายทอง, 2566 and 2568, and one of ลำพาดทอง, 2566. */
    static Invented three() {
        Report first = Reports.ofYear(2566)
                .onPage(4)
                .item(
                        "O18",
                        Status.DONE,
                        Field.TITLE,
                        "E-Service",
                        Field.PROGRESS,
                        "ประชาชนยื่นคำร้องผ่านระบบได้ 24 ชั่วโมง")
                .item("O23", Status.NONE, Field.TITLE, "นโยบายการบริหารทรัพยากรบุคคล", Field.PROGRESS, "")
                .item(
                        "O24",
                        Status.NOT_DONE,
                        Field.TITLE,
                        "การดำเนินการตามนโยบาย",
                        Field.ELEMENTS,
                        "แสดงการดำเนินการตามนโยบาย",
                        Field.RESPONSIBLE,
                        "สำนักปลัด",
                        Field.PROGRESS,
                        "เจ้าหน้าที่รับผิดชอบต่อผู้รับบริการ จัดอบรม ๓๘ คน")
                .measure(
                        1,
                        Field.TITLE,
                        "มาตรการงดรับของขวัญ",
                        Field.OUTPUT,
                        "ติดป้ายที่หน้าสำนักงาน <b>เทศกาลปีใหม่</b>",
                        Field.OUTCOME,
                        "ไม่มีเรื่องร้องเรียน")
                .weakness("I25", 5, Field.TEXT, "การแก้ไขปัญหาการทุจริต", Field.STEPS, "ประชุมชี้แจงทุกเดือน")
                .prose("รายงานฉบับนี้กล่าวถึงไม้ดอกกระเจียวในลานหน้าที่ทำการ")
                .make();
        Report later = Reports.ofYear(2568)
                .item(
                        "O18",
                        Status.DONE,
                        Field.TITLE,
                        "E-Service",
                        Field.PROGRESS,
                        "มีช่องทางบริการออนไลน์บนเว็บไซต์ของ อบต.")
                .measure(2, Field.TITLE, "No Gift Policy", Field.OUTPUT, "ประกาศในที่ประชุม")
                .make();
        Report town = Reports.ofYear(2566)
                .item(
                        "O18",
                        Status.UNKNOWN,
                        Field.TITLE,
                        "E-Service",
                        Field.PROGRESS,
                        "ยื่นคำร้องออนไลน์ที่สำนักงานปลัดเทศบาล")
                .item("O23", Status.DONE, Field.TITLE, "นโยบายการบริหารทรัพยากรบุคคล", Field.PROGRESS, "ประกาศแล้ว")
                .make();
        return new Invented(List.of(
                of(first, "a00000000001", "ก.pdf", TAO, "ห้วยทรายทอง", "อุดรธานี"),
                of(later, "a00000000002", "ข.docx", TAO, "ห้วยทรายทอง", "อุดรธานี"),
                of(town, "a00000000003", "ค.txt", TOWN, "ลำพาดทอง", "นครสวรรค์")));
    }

    static Report of(Report report, String id, String file, String type, String name, String province) {
        return new Report(
                id,
                report.engine(),
                new SourceInfo(file, "0".repeat(64), "text/plain", 0, TextOrigin.DIGITAL),
                report.parts(),
                new Agency(
                        type + name,
                        type,
                        name,
                        Optional.of("ดอนแก้ว"),
                        Optional.of(province),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        1,
                        List.of()),
                report.fiscalYear(),
                report.head(),
                report.scores(),
                report.measures(),
                report.oitItems().stream().map(Invented::withConcept).toList(),
                report.indicators(),
                report.weaknesses(),
                report.components(),
                report.prose(),
                report.signatories(),
                report.unassigned(),
                Map.of(),
                report.warnings(),
                report.repairs(),
                report.fates());
    }

    private static OitItem withConcept(OitItem item) {
        return new OitItem(
                item.code(),
                item.code().equals("O18") ? Optional.of("e-service") : item.concept(),
                item.fields(),
                item.status(),
                item.indicator(),
                item.subIndicator(),
                item.links(),
                item.images());
    }
}
