package prongsai.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.search.AgencyHits;
import prongsai.model.search.SearchResult;
import prongsai.model.search.SearchResult.Facet;
import prongsai.model.search.SearchResult.Hit;
import prongsai.store.Store;

class SearchTest {
    private static final Invented THREE = Invented.three();

    @AfterAll
    static void close() {
        THREE.close();
    }

    private static SearchResult ask(String question) {
        return THREE.search().answer(Question.of(question));
    }

    /** File and record of each hit. */
    private static List<String> found(String question) {
        return ask(question).hits().stream()
                .map(hit -> hit.report() + " " + hit.record())
                .toList();
    }

    @Test
    void a_word_of_the_record_and_one_of_its_agency_find_the_record() {
        assertThat(found("E-Service ลำพาดทอง")).containsExactly("ค.txt O18");
        assertThat(found("คำร้อง ห้วยทรายทอง")).containsExactly("ก.pdf O18");
        assertThat(found("ออนไลน์ ทต.ลำพาดทอง 2566")).containsExactly("ค.txt O18");
    }

    @Test
    void what_the_agency_wrote_comes_before_what_the_form_says() {
        assertThat(found("ดำเนินการ").getFirst()).isEqualTo("ก.pdf O24");
        assertThat(found("e-service").subList(0, 3)).allMatch(hit -> hit.endsWith(" O18"));
    }

    @ParameterizedTest
    @CsvSource({
        "อีเซอร์วิส, ข.docx O18",
        "No Gift Policy, ข.docx measure 2",
        "งดรับของขวัญ, ก.pdf measure 1",
        "จนท. อบรม, ก.pdf O24",
        "สป. อบรม, ก.pdf O24",
        "เวปไซต์, ข.docx O18",
        "คอร์รัปชัน, ก.pdf I25",
        "38, ก.pdf O24",
        "๓๘, ก.pdf O24",
        "ไม้ดอกกระเจียว, ก.pdf prose 1"
    })
    void words_of_equal_meaning_and_digits_of_both_kinds_find_each_other(String question, String record) {
        assertThat(found(question)).contains(record);
    }

    @Test
    void both_gift_measures_are_found_by_either_name_the_named_one_first() {
        assertThat(found("No Gift Policy")).containsExactly("ข.docx measure 2", "ก.pdf measure 1");
        assertThat(found("มาตรการงดรับของขวัญ").getFirst()).isEqualTo("ก.pdf measure 1");
    }

    @Test
    void words_with_wrong_letters_follow_and_are_not_counted() {
        SearchResult misspelt = ask("ไม้ดอกกระเจิยว");
        assertThat(misspelt.total()).isZero();
        assertThat(misspelt.hits())
                .extracting(hit -> hit.report() + " " + hit.record() + " " + hit.near())
                .containsExactly("ก.pdf prose 1 true");
        assertThat(misspelt.hits().getFirst().highlight()).contains("<em>ไม้ดอกกระเจียว</em>");
        SearchResult both = ask("คำร้อง ห้วยทลายทอง");
        assertThat(both.hits())
                .extracting(hit -> hit.report() + " " + hit.record() + " " + hit.near())
                .containsExactly("ก.pdf O18 true");
        assertThat(ask("คำร้อง").hits()).noneMatch(Hit::near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ป้าฆ", "ฒ้าย"})
    void a_word_of_four_letters_may_have_one_wrong_at_either_end(String question) {
        SearchResult found = ask(question);
        assertThat(found.total()).isZero();
        assertThat(found.hits())
                .extracting(hit -> hit.report() + " " + hit.record() + " " + hit.near())
                .containsExactly("ก.pdf measure 1 true");
    }

    @Test
    void a_short_synonym_of_a_word_with_wrong_letters_must_be_a_word() {
        Report report = Reports.ofYear(2566)
                .item("O1", Status.DONE, Field.PROGRESS, "ยื่นทาง online ได้")
                .item("O2", Status.DONE, Field.PROGRESS, "แจ้งเหตุทาง ฬลน์ ได้")
                .item("O3", Status.DONE, Field.PROGRESS, "แจ้งเหตุทาง LINE ได้")
                .make();
        try (Invented one = new Invented(
                List.of(Invented.of(report, "a00000000001", "ก.pdf", Invented.TAO, "ห้วยทรายทอง", "อุดรธานี")))) {
            assertThat(one.search().answer(Question.of("ไลน์")).hits())
                    .extracting(hit -> hit.record() + " " + hit.near())
                    .containsExactly("O3 false", "O2 true");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ก", "กิ่", "\u0E34", "😀", "7"})
    void a_paragraph_that_never_breaks_is_indexed_and_the_words_beside_it_are_found(String letters) {
        Report report = Reports.ofYear(2566)
                .item("O1", Status.DONE, Field.PROGRESS, "เครื่องสูบน้ำ " + letters.repeat(40_000) + " ไม้ดอกกระเจียว")
                .prose("เครื่องสูบน้ำ " + letters.repeat(40_000) + " ไม้ดอกกระเจียว")
                .make();
        try (Invented one = new Invented(
                List.of(Invented.of(report, "a00000000001", "ก.pdf", Invented.TAO, "ห้วยทรายทอง", "อุดรธานี")))) {
            for (String word : List.of("สูบน้ำ", "กระเจียว")) {
                assertThat(one.search().answer(Question.of(word)).hits())
                        .extracting(Hit::record)
                        .containsExactlyInAnyOrder("O1", "prose 1");
            }
        }
    }

    @Test
    void a_suggestion_looks_at_more_spellings_than_are_shown() {
        Report report = Reports.ofYear(2566)
                .item("O1", Status.DONE, Field.PROGRESS, "บ้านกระเจียว")
                .item("O2", Status.DONE, Field.PROGRESS, "บ้านกระเจี๋ว")
                .item("O3", Status.DONE, Field.PROGRESS, "บ้านกระเจียว")
                .make();
        try (Invented one = new Invented(
                List.of(Invented.of(report, "a00000000001", "ก.pdf", Invented.TAO, "ห้วยทรายทอง", "อุดรธานี")))) {
            SearchResult found = one.search().answer(new Question("กระเจี้ว", Map.of(), 0, 1, Question.Order.BEST));
            assertThat(found.hits()).hasSize(1);
            assertThat(found.suggestion()).contains("กระเจียว");
        }
    }

    @Test
    void numbers_phrases_and_choices_must_be_right() {
        assertThat(found("39")).isEmpty();
        assertThat(found("\"ไม้ดอกกระเจิยว\"")).isEmpty();
        assertThat(found("ไม้ดอกกระเจิยว | มรกต")).isEmpty();
    }

    @Test
    void a_spelling_that_several_records_share_is_suggested() {
        SearchResult found = ask("e-service item:O18 ออนไลณ์");
        assertThat(found.total()).isZero();
        assertThat(found.suggestion()).contains("e-service item:O18 ออนไลน์");
        assertThat(ask("ไม้ดอกกระเจิยว").suggestion())
                .as("one record is no spelling")
                .isEmpty();
        assertThat(ask("ออนไลน์").suggestion()).isEmpty();
    }

    @Test
    void a_word_inside_another_is_not_found() {
        assertThat(found("องค์การบริหารส่วนตำบล \"ชอบต่อ\"")).containsExactly("ก.pdf O24");
        assertThat(found("ชอบ")).isEmpty();
    }

    @Test
    void a_phrase_is_its_letters_in_a_row_whatever_the_spaces_digits_and_abbreviations() {
        assertThat(found("\"จัด อบรม 38 คน\"")).containsExactly("ก.pdf O24");
        assertThat(found("\"รับผิดชอบ ต่อผู้\"")).containsExactly("ก.pdf O24");
        assertThat(found("\"ของ องค์การบริหารส่วนตำบล\"")).containsExactly("ข.docx O18");
        assertThat(found("\"อบรมจัด\"")).isEmpty();
        assertThat(found("\"No Gift Policy\"")).containsExactly("ข.docx measure 2");
    }

    @Test
    void a_word_of_the_domain_is_found_by_itself_by_its_parts_and_so_is_what_stands_beside_it() {
        Report report = Reports.ofYear(2566)
                .item("O1", Status.DONE, Field.PROGRESS, "ประกาศผลจัดซื้อจัดจ้างบนเว็บไซต์สภาแล้ว")
                .item("O2", Status.DONE, Field.PROGRESS, "ผู้บริหารมีนโยบายงดรับของขวัญ")
                .make();
        try (Invented one = new Invented(
                List.of(Invented.of(report, "a00000000001", "ก.pdf", Invented.TAO, "ห้วยทรายทอง", "อุดรธานี")))) {
            for (String question : List.of("จัดซื้อจัดจ้าง", "จัดจ้าง", "จ้าง", "เว็บไซต์", "สภา")) {
                SearchResult found = one.search().answer(Question.of("field:progress " + question));
                assertThat(found.hits())
                        .as(question)
                        .extracting(hit -> hit.record() + " " + hit.near())
                        .containsExactly("O1 false");
                assertThat(found.hits().getFirst().highlight()).contains("<em>" + question + "</em>");
            }
            assertThat(one.search().answer(Question.of("มี นโยบาย")).total()).isEqualTo(1);
        }
    }

    @Test
    void minus_choices_and_brackets() {
        assertThat(found("e-service -คำร้อง item:O18")).containsExactly("ข.docx O18");
        assertThat(found("กระเจียว | เทศกาล")).containsExactlyInAnyOrder("ก.pdf prose 1", "ก.pdf measure 1");
        assertThat(found("item:O18 (ชั่วโมง | เว็บไซต์)")).containsExactlyInAnyOrder("ก.pdf O18", "ข.docx O18");
        assertThat(found("kind:item -item:O18 -(status:none | status:done)")).containsExactly("ก.pdf O24");
        assertThat(found("item:O18 --ชั่วโมง")).containsExactly("ก.pdf O18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"item:O23", "item:o23", "item:O023", "item:๒๓", "item:23", "ข้อ:O๒๓", "O23 kind:item"})
    void a_code_is_known_however_it_is_spelled(String question) {
        assertThat(found(question)).containsExactlyInAnyOrder("ก.pdf O23", "ค.txt O23");
    }

    @Test
    void an_empty_answer_can_be_asked_for() {
        assertThat(found("item:O23 status:empty")).containsExactly("ก.pdf O23");
        assertThat(found("item:O23 สถานะ:ว่าง")).containsExactly("ก.pdf O23");
        assertThat(found("status:none")).containsExactly("ก.pdf O23");
    }

    @ParameterizedTest
    @CsvSource({
        "province:อุดรธานี, 2",
        "province:อุดร, 2",
        "province:'Udon Thani', 2",
        "province:\"Nakhon Sawan\", 1",
        "จังหวัด:จ.นครสวรรค์, 1",
        "agency:ห้วยทรายทอง, 2",
        "agency:อบต.ห้วยทรายทอง, 2",
        "agency:\"องค์การบริหารส่วนตำบล ห้วยทรายทอง\", 2",
        "agency:ทรายทอง, 2",
        "agency:ทต.ห้วยทรายทอง, 0",
        "agency:ทอง, 3",
        "type:อบต., 2",
        "type:เทศบาลตำบล, 1",
        "type:เทศบาล, 1",
        "year:2566, 2",
        "year:๒๕๖๖, 2",
        "year:66, 2",
        "year:2023, 2",
        "year:2565..2567, 2",
        "year:2567.., 1",
        "year:..2567, 2",
        "year:66-68, 3",
        "year:68..66, 3",
        "concept:e-service, 3",
        "report:a00000000002, 1",
        "report:ค.txt, 1",
        "status:unknown, 1"
    })
    void fields_confine_to_reports(String where, int reports) {
        assertThat(ask("item:O18 " + where.replace('\'', '"')).total()).isEqualTo(reports);
    }

    @ParameterizedTest
    @CsvSource({"measure, 2", "มาตรการ, 2", "item, 6", "weakness, 1", "prose, 1", "indicator, 0"})
    void kinds_of_records(String kind, int records) {
        assertThat(ask("kind:" + kind).total()).isEqualTo(records);
    }

    @Test
    void field_says_where_the_words_must_stand() {
        assertThat(found("e-service field:title")).hasSize(3);
        assertThat(found("e-service field:progress")).containsExactly("ข.docx O18");
        assertThat(found("สำนักปลัด field:responsible")).containsExactly("ก.pdf O24");
        assertThat(found("\"ไม่มีเรื่อง\" field:outcome")).containsExactly("ก.pdf measure 1");
        assertThat(found("ห้วยทรายทอง field:progress")).isEmpty();
        assertThat(found("field:steps")).containsExactly("ก.pdf I25");
        assertThat(found("กระเจียว field:prose")).containsExactly("ก.pdf prose 1");
    }

    /** Output and outcome, and note and outcome, have their letters in one field of the index or in two. */
    @Test
    void letters_in_a_row_count_only_in_the_column_that_is_named() {
        assertThat(found("\"เรื่องร้องเรียน\" field:outcome")).containsExactly("ก.pdf measure 1");
        assertThat(found("\"เรื่องร้องเรียน\" field:output")).isEmpty();
        assertThat(found("\"เรื่องร้องเรียน\" field:method")).isEmpty();
        assertThat(found("\"แก้ไขปัญหา\" field:text")).containsExactly("ก.pdf I25");
        assertThat(found("\"แก้ไขปัญหา\" field:steps")).isEmpty();
        assertThat(found("\"สำนักปลัด\" field:responsible")).containsExactly("ก.pdf O24");
        assertThat(found("\"สำนักปลัด\" field:elements")).isEmpty();
        assertThat(found("\"ตามนโยบาย\" field:elements")).containsExactly("ก.pdf O24");
    }

    @ParameterizedTest
    @CsvSource({
        "item:ก, O24",
        "year:ปีนี้, 2565..2568",
        "year:.., 2565..2568",
        "province:ไม่มีจริง, จังหวัด",
        "concept:no-such, catalogue",
        "kind:item-2, measure",
        "field:colour, progress",
        "status:maybe, not-done",
        "-field:title, field:"
    })
    void a_value_that_cannot_be_meant_is_refused_with_what_there_is(String question, String help) {
        assertThatThrownBy(() -> ask(question))
                .isInstanceOfSatisfying(
                        QuestionException.class,
                        e -> assertThat(e.saying().th() + e.saying().en()).contains(help));
    }

    @Test
    void options_confine_like_fields_and_several_values_are_choices() {
        Question question = new Question(
                "",
                Map.of(Filter.ITEM, List.of("O18", "24"), Filter.YEAR, List.of("2566")),
                0,
                10,
                Question.Order.BEST);
        assertThat(THREE.search().answer(question).hits())
                .extracting(hit -> hit.report() + " " + hit.record())
                .containsExactly("ค.txt O18", "ก.pdf O18", "ก.pdf O24");
    }

    @Test
    void without_words_records_stand_by_agency_in_thai_order_then_year_and_place() {
        assertThat(found("kind:item"))
                .containsExactly("ค.txt O18", "ค.txt O23", "ก.pdf O18", "ก.pdf O23", "ก.pdf O24", "ข.docx O18");
        assertThat(ask("").total()).isEqualTo(10);
        assertThat(ask("-item:O18").total()).isEqualTo(7);
    }

    @Test
    void years_order_where_asked() {
        Question newest = new Question("e-service", Map.of(), 0, 10, Question.Order.NEWEST);
        assertThat(THREE.search().answer(newest).hits().getFirst().fiscalYear()).contains(2568);
        Question oldest = new Question("e-service", Map.of(), 0, 10, Question.Order.OLDEST);
        assertThat(THREE.search().answer(oldest).hits().getFirst().fiscalYear()).contains(2566);
    }

    @Test
    void agencies_stand_in_thai_order_where_asked() {
        Question question = new Question("item:O18 e-service", Map.of(), 0, 10, Question.Order.AGENCY);
        assertThat(THREE.search().answer(question).hits())
                .extracting(Hit::report)
                .containsExactly("ค.txt", "ก.pdf", "ข.docx");
    }

    @Test
    void the_overall_score_of_the_own_year_orders_where_asked() {
        List<Report> reports = List.of(
                Invented.of(scored(2566, 88.42, 2566), "b00000000001", "ก.pdf", Invented.TAO, "หนึ่ง", "เลย"),
                Invented.of(scored(2566, 95.1, 2565), "b00000000002", "ข.pdf", Invented.TAO, "สอง", "เลย"),
                Invented.of(scored(2566, 91.06, 2566), "b00000000003", "ค.pdf", Invented.TAO, "สาม", "เลย"));
        try (Invented index = new Invented(reports)) {
            Question question = new Question("item:O18", Map.of(), 0, 10, Question.Order.SCORE);
            assertThat(index.search().answer(question).hits())
                    .extracting(Hit::report)
                    .containsExactly("ค.pdf", "ก.pdf", "ข.pdf");
        }
    }

    private static Report scored(int year, double value, int ofYear) {
        return Reports.ofYear(year)
                .score("overall", ofYear, value, "ผ่าน", "คะแนน " + value)
                .item("O18", Status.DONE, Field.TITLE, "E-Service", Field.PROGRESS, "เปิดระบบแล้ว")
                .make();
    }

    @Test
    void an_answer_by_agency_counts_the_records_of_each_and_shows_its_best() {
        AgencyHits found = THREE.search().byAgency(Question.of("item:O18 e-service"));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.agencies())
                .extracting(agency -> agency.agency() + " " + agency.records())
                .containsExactlyInAnyOrder(Invented.TAO + "ห้วยทรายทอง 2", Invented.TOWN + "ลำพาดทอง 1");
        assertThat(found.agencies())
                .allSatisfy(agency -> assertThat(agency.best().highlight()).contains("<em>E-Service</em>"));
        AgencyHits second = THREE.search().byAgency(new Question("kind:item", Map.of(), 1, 1, Question.Order.BEST));
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.agencies())
                .extracting(agency -> agency.agency() + " " + agency.records())
                .containsExactly(Invented.TAO + "ห้วยทรายทอง 4");
    }

    @Test
    void a_passage_finds_records_that_say_the_like() {
        SearchResult like =
                THREE.search().like("ประชาชนในตำบลยื่นคำร้อง (ผ่านระบบออนไลน์) ได้ทุกวัน -item:O1", Map.of(), 5);
        assertThat(like.hits())
                .extracting(hit -> hit.report() + " " + hit.record())
                .contains("ก.pdf O18");
        assertThat(like.hits().getFirst().highlight()).contains("คำร้อง");
        assertThat(THREE.search()
                        .like("ยื่นคำร้องออนไลน์", Map.of(Filter.TYPE, List.of("เทศบาล")), 5)
                        .hits())
                .extracting(Hit::report)
                .containsOnly("ค.txt");
        assertThat(THREE.search().like("ฬฬฬ", Map.of(), 5).hits()).isEmpty();
        assertThatThrownBy(() -> THREE.search().like("ก".repeat(2001), Map.of(), 5))
                .isInstanceOf(QuestionException.class);
    }

    @Test
    void pages_follow_each_other_and_total_counts_all() {
        Question second = new Question("kind:item", Map.of(), 2, 3, Question.Order.BEST);
        SearchResult result = THREE.search().answer(second);
        assertThat(result.total()).isEqualTo(6);
        assertThat(result.hits()).extracting(Hit::record).containsExactly("O18", "O23", "O24");
        assertThat(THREE.search().answer(new Question("", Map.of(), 0, 0, Question.Order.BEST)))
                .satisfies(none -> assertThat(none.hits()).isEmpty())
                .satisfies(none -> assertThat(none.total()).isEqualTo(10));
        assertThat(THREE.search()
                        .answer(new Question("", Map.of(), 50, 10, Question.Order.BEST))
                        .hits())
                .isEmpty();
        assertThatThrownBy(() -> new Question("", Map.of(), -1, 10, Question.Order.BEST))
                .isInstanceOf(QuestionException.class);
        assertThatThrownBy(() -> new Question("", Map.of(), 1, Integer.MAX_VALUE, Question.Order.BEST))
                .isInstanceOf(QuestionException.class);
    }

    @Test
    void facets_count_all_that_was_found_the_most_frequent_first() {
        Map<String, List<Facet>> facets = ask("kind:item").facets();
        assertThat(facets.get("province")).containsExactly(new Facet("อุดรธานี", 4), new Facet("นครสวรรค์", 2));
        assertThat(facets.get("fiscalYear")).containsExactly(new Facet("2566", 5), new Facet("2568", 1));
        assertThat(facets.get("item")).containsExactly(new Facet("O18", 3), new Facet("O23", 2), new Facet("O24", 1));
        assertThat(facets.get("agencyType")).containsExactly(new Facet(Invented.TAO, 4), new Facet(Invented.TOWN, 2));
        assertThat(ask("kind:item province:นครสวรรค์").facets().get("item"))
                .containsExactly(new Facet("O18", 1), new Facet("O23", 1));
    }

    @Test
    void words_and_letters_in_a_row_are_counted_once_each_whichever_a_record_has() {
        Report both = Reports.ofYear(2566)
                .item("O1", Status.DONE, Field.PROGRESS, "จัดทำแผนดำเนินงานแล้ว")
                .item("O2", Status.DONE, Field.PROGRESS, "จัดทำแผ นดำเนิ นงานแล้ว")
                .item("O3", Status.DONE, Field.PROGRESS, "งานของปีนี้ยังไม่ดำเนินการตามแผน")
                .item("O4", Status.DONE, Field.PROGRESS, "ดำเนินการตามแผนแล้ว")
                .make();
        try (Invented one = new Invented(
                List.of(Invented.of(both, "a00000000001", "ก.pdf", Invented.TAO, "ห้วยทรายทอง", "อุดรธานี")))) {
            SearchResult result = one.search().answer(Question.of("field:progress แผนดำเนินงาน"));
            assertThat(result.hits()).extracting(Hit::record).containsExactlyInAnyOrder("O1", "O2", "O3");
            assertThat(result.hits()).extracting(Hit::near).containsOnly(false);
            assertThat(result.total()).isEqualTo(3);
            assertThat(result.facets().get("item"))
                    .containsExactly(new Facet("O1", 1), new Facet("O2", 1), new Facet("O3", 1));
        }
    }

    @Test
    void a_hit_says_where_it_stands_and_shows_what_matched() {
        Hit hit = ask("\"อบรม 38\"").hits().getFirst();
        assertThat(hit.report()).isEqualTo("ก.pdf");
        assertThat(hit.id()).isEqualTo("a00000000001");
        assertThat(hit.agency()).isEqualTo(Invented.TAO + "ห้วยทรายทอง");
        assertThat(hit.province()).contains("อุดรธานี");
        assertThat(hit.fiscalYear()).contains(2566);
        assertThat(hit.record()).isEqualTo("O24");
        assertThat(hit.title()).isEqualTo("การดำเนินการตามนโยบาย");
        assertThat(hit.field()).isEqualTo("progress");
        assertThat(hit.score()).isPositive();
        assertThat(hit.highlight()).isEqualTo("เจ้าหน้าที่รับผิดชอบต่อผู้รับบริการ จัด<em>อบรม ๓๘</em> คน");
        assertThat(hit.place()).isEqualTo(Place.ofCell("1", 3, 4).onPage(4));
    }

    @Test
    void a_highlight_escapes_what_html_would_take_for_its_own() {
        assertThat(ask("เทศกาล").hits().getFirst().highlight())
                .isEqualTo("ติดป้ายที่หน้าสำนักงาน &lt;b&gt;<em>เทศกาล</em>ปีใหม่&lt;/b&gt;");
    }

    @Test
    void a_synonym_is_shown_as_it_stands_on_the_page() {
        assertThat(ask("No Gift Policy year:2566").hits().getFirst().highlight())
                .isEqualTo("มาตรการ<em>งดรับของขวัญ</em>");
    }

    @Test
    void a_paragraph_has_no_field_and_no_title() {
        Hit hit = ask("กระเจียว").hits().getFirst();
        assertThat(hit.field()).isEmpty();
        assertThat(hit.title()).isEmpty();
        assertThat(hit.place()).isEqualTo(Place.ofParagraph(1));
    }

    @Test
    void an_index_without_reports_answers_nothing() {
        try (Store store = Store.inMemory();
                var snapshot = store.snapshot()) {
            SearchResult result = Search.over(snapshot).answer(Question.of("ก item:O1"));
            assertThat(result.total()).isZero();
            assertThat(result.facets().get("item")).isEmpty();
        }
    }

    @Test
    void a_pasted_sentence_stays_within_the_limits_of_lucene() {
        String sentence = "องค์การบริหารส่วนตำบลจัดอบรมเจ้าหน้าที่และประชาชน ".repeat(38);
        assertThat(ask(sentence).total()).isZero();
        assertThat(ask("\"" + sentence + "\"").total()).isZero();
        StringBuilder listed = new StringBuilder();
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'v'; b++) {
                listed.append(a).append(b).append(';');
            }
        }
        assertThat(ask(listed.toString()).total())
                .as("572 words without a space")
                .isZero();
        assertThatThrownBy(() -> ask("\"" + "อบต.".repeat(490) + "\"")).isInstanceOf(QuestionException.class);
    }
}
