package prongsai.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.text.Squash;

class CatalogueLearnerTest {
    private static final Catalogue SHIPPED = Catalogues.shipped().ofYear(2566).orElseThrow();

    @Test
    void gives_back_the_form_of_2566_out_of_the_example_corpus() {
        Catalogue learned = learn(List.copyOf(CorpusRun.once().reports().values()), 2566);
        int codes = 0;
        int titles = 0;
        int indicators = 0;
        int concepts = 0;
        for (CatalogueItem official : SHIPPED.items()) {
            CatalogueItem found = learned.item(official.code()).orElse(official.about("not-found"));
            codes += found.concept().equals("not-found") ? 0 : 1;
            titles += Squash.of(found.title()).equals(Squash.of(official.title())) ? 1 : 0;
            indicators += found.indicator().equals(official.indicator()) ? 1 : 0;
            concepts += found.concept().equals(official.concept()) ? 1 : 0;
        }
        assertThat(learned.items()).hasSize(43);
        assertThat(codes).isEqualTo(43);
        assertThat(titles).isEqualTo(43);
        assertThat(indicators).isEqualTo(43);
        assertThat(concepts).isGreaterThanOrEqualTo(35);
        assertThat(learned.itemCount()).contains(43);
        assertThat(learned.complete()).isFalse();
        assertThat(learned.learned()).contains(new Learned(11, false));
    }

    @Test
    void takes_the_title_of_most_reports_and_tells_the_others() {
        Catalogue learned = learn(titled("โครงสร้าง", "โครงสร้าง", "โครง สร้าง", "ข้อมูลผู้บริหาร"), 2571);

        CatalogueItem item = learned.item("O1").orElseThrow();
        assertThat(item.title()).isEqualTo("โครงสร้าง");
        assertThat(item.support()).contains(new Support(3, 4, 0.6, List.of(new Support.Variant("ข้อมูลผู้บริหาร", 1))));
    }

    @Test
    void counts_a_misspelt_title_for_the_right_one_and_takes_it_for_an_alias_where_it_is_usual() {
        Catalogue learned = learn(
                titled(
                        "คู่มือหรือมาตรฐานการให้บริการ",
                        "คู่มือหรือมาตรฐานการให้บริการ",
                        "คู่มือหรือมาตรฐานการให้บริการ",
                        "คู่มือหรือมาตราฐานการให้บริการ",
                        "คู่มือหรือมาตราฐานการให้บริการ"),
                2571);

        CatalogueItem item = learned.item("O1").orElseThrow();
        assertThat(item.title()).isEqualTo("คู่มือหรือมาตรฐานการให้บริการ");
        assertThat(item.aliases()).containsExactly("คู่มือหรือมาตราฐานการให้บริการ");
        assertThat(item.concept()).isEqualTo("service-manual");
        assertThat(item.support().orElseThrow().reports()).isEqualTo(5);
    }

    @Test
    void leaves_out_a_code_that_one_report_of_many_prints() {
        List<Report> reports = new ArrayList<>(titled("โครงสร้าง", "โครงสร้าง", "โครงสร้าง"));
        reports.add(Reports.ofYear(2571)
                .by("เทศบาลตำบล", "ดอนเก้า")
                .item("O1", Status.DONE, Field.TITLE, "โครงสร้าง")
                .item("O77", Status.DONE, Field.TITLE, "ข้อที่อ่านเลขคลาดเคลื่อน")
                .make());

        assertThat(learn(reports, 2571).items()).extracting(CatalogueItem::code).containsExactly("O1");
    }

    @Test
    void counts_one_report_an_agency_and_no_report_of_another_year() {
        List<Report> reports = new ArrayList<>(titled("โครงสร้าง", "โครงสร้าง"));
        reports.addAll(titled("อำนาจหน้าที่", "อำนาจหน้าที่"));
        reports.add(Reports.ofYear(2570)
                .by("เทศบาลตำบล", "ปีก่อน")
                .item("O1", Status.DONE, Field.TITLE, "ข้อของปีก่อน")
                .make());

        CatalogueItem item = learn(reports, 2571).item("O1").orElseThrow();
        assertThat(item.title()).isEqualTo("โครงสร้าง");
        assertThat(item.support().orElseThrow().of()).isEqualTo(2);
    }

    @Test
    void learns_elements_that_half_of_the_reports_have_in_their_order() {
        List<Report> reports = List.of(
                showing("ก", "- แสดงแผนผังโครงสร้าง - แสดงตำแหน่งที่สำคัญ อย่างน้อยประกอบด้วย\n(1) สำนัก\n(2) กอง"),
                showing("ข", "แสดงแผนผังโครงสร้าง\nแสดงตำแหน่งที่สำคัญ อย่างน้อยประกอบด้วย (1) สำนัก (2) กอง"),
                showing("ค", "แสดงแผนผังโครงสร้าง\nข้อความของหน่วยงานเอง"));

        assertThat(learn(reports, 2571).item("O1").orElseThrow().elements())
                .containsExactly("แสดงแผนผังโครงสร้าง", "แสดงตำแหน่งที่สำคัญ อย่างน้อยประกอบด้วย (1) สำนัก (2) กอง");
    }

    @Test
    void is_read_back_as_it_was_written_and_stays_assumed_until_confirmed() {
        Catalogue learned = learn(titled("โครงสร้าง", "โครงสร้าง", "ผังองค์กร"), 2571);
        String json = CatalogueWriter.json(learned);

        assertThat(CatalogueReader.read(java.nio.file.Path.of("learned.json"), json))
                .isEqualTo(learned);
        Catalogue raised =
                CatalogueReader.read(java.nio.file.Path.of("learned.json"), json.replace("\"assumed\"", "\"certain\""));
        assertThat(raised.certainty()).isEqualTo(Certainty.ASSUMED);
        assertThat(raised.items().getFirst().certainty()).isEqualTo(Certainty.ASSUMED);
        Catalogue confirmed = CatalogueReader.read(
                java.nio.file.Path.of("learned.json"),
                json.replace("\"assumed\"", "\"certain\"").replace("\"confirmed\" : false", "\"confirmed\" : true"));
        assertThat(confirmed.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void says_which_numbers_no_report_has_and_learns_nothing_from_reports_without_items() {
        List<Report> reports = List.of(Reports.ofYear(2571)
                .item("O1", Status.DONE, Field.TITLE, "โครงสร้าง")
                .item("O2", Status.DONE, Field.TITLE, "ข้อมูลผู้บริหาร")
                .item("O4", Status.DONE, Field.TITLE, "ข้อมูลการติดต่อ")
                .make());

        assertThat(learn(reports, 2571).note()).contains("O3");
        assertThat(CatalogueLearner.learn(
                        List.of(Reports.ofYear(2571)
                                .measure(1, Field.TITLE, "มาตรการ ก")
                                .make()),
                        2571,
                        Catalogues.shipped()))
                .isEmpty();
        assertThat(CatalogueLearner.learn(reports, 2572, Catalogues.shipped())).isEmpty();
    }

    @Test
    void gives_no_two_items_one_concept() {
        List<Report> reports = List.of(Reports.ofYear(2571)
                .item("O1", Status.DONE, Field.TITLE, "ข่าวประชาสัมพันธ์")
                .item("O2", Status.DONE, Field.TITLE, "ข่าวประชาสัมพันธ์")
                .make());

        assertThat(learn(reports, 2571).items())
                .extracting(CatalogueItem::concept)
                .containsExactly("news", "learned-o2");
    }

    private static Catalogue learn(List<Report> reports, int year) {
        return CatalogueLearner.learn(reports, year, Catalogues.shipped()).orElseThrow();
    }

    /** One report an agency, each with this title at O1. */
    private static List<Report> titled(String... titles) {
        List<Report> reports = new ArrayList<>();
        for (String title : titles) {
            reports.add(Reports.ofYear(2571)
                    .by("เทศบาลตำบล", "ที่" + reports.size())
                    .item("O1", Status.DONE, Field.TITLE, title)
                    .make());
        }
        return reports;
    }

    private static Report showing(String agency, String elements) {
        return Reports.ofYear(2571)
                .by("เทศบาลตำบล", agency)
                .item("O1", Status.DONE, Field.TITLE, "โครงสร้าง", Field.ELEMENTS, elements)
                .make();
    }
}
