package prongsai.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CataloguesTest {
    private final Catalogues shipped = Catalogues.shipped();

    @TempDir
    Path folder;

    private Catalogue of(int year) {
        return shipped.ofYear(year).orElseThrow();
    }

    private CatalogueItem item(int year, String code) {
        return of(year).item(code).orElseThrow();
    }

    @Test
    void holds_each_year_from_2562_to_2569_and_the_colleges_own_form() {
        assertThat(shipped.all())
                .extracting(Catalogue::id)
                .containsExactly(
                        "oit-2562",
                        "oit-2563",
                        "oit-2564",
                        "oit-2565",
                        "oit-2566",
                        "oit-2567",
                        "oit-2568",
                        "oit-2569",
                        "oit-2569-ovec");
        assertThat(shipped.ofYear(2569).orElseThrow().id()).isEqualTo("oit-2569");
        assertThat(shipped.ofId("oit-2569-ovec").orElseThrow().items()).hasSize(23);
        assertThat(shipped.ofYear(2561)).isEmpty();
    }

    @Test
    void is_complete_with_43_items_in_2564_to_2566_only() {
        assertThat(shipped.all().stream()
                        .filter(one -> one.complete() && one.variant().isEmpty()))
                .extracting(Catalogue::fiscalYear)
                .containsExactly(2564, 2565, 2566);
        for (int year = 2564; year <= 2566; year++) {
            assertThat(of(year).items()).hasSize(43);
            assertThat(of(year).itemCount()).contains(43);
            assertThat(of(year).items().getFirst().code()).isEqualTo("O1");
            assertThat(of(year).items().getLast().code()).isEqualTo("O43");
        }
    }

    @Test
    void names_its_basis_with_certainty() {
        assertThat(of(2566).basis()).isEqualTo("catalogue oit-2566, certain");
        assertThat(of(2563).basis()).isEqualTo("catalogue oit-2563, assumed");
        assertThat(of(2565).basis(item(2565, "O34"))).isEqualTo("catalogue oit-2565, probable");
        assertThat(of(2565).basis(item(2565, "O35"))).isEqualTo("catalogue oit-2565, certain");
    }

    @Test
    void knows_O36_of_2566_as_the_anti_corruption_plan() {
        CatalogueItem plan = item(2566, "O36");
        assertThat(plan.title()).isEqualTo("แผนปฏิบัติการป้องกันการทุจริต");
        assertThat(plan.concept()).isEqualTo("anti-corruption-plan");
        assertThat(plan.indicator()).contains(10);
        assertThat(plan.subIndicator()).contains("10.1");
        assertThat(plan.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(of(2566).item("O036")).contains(plan);
        assertThat(of(2566).item("O44")).isEmpty();
    }

    @Test
    void gives_the_same_disclosure_the_same_concept_in_every_year() {
        assertThat(item(2565, "O21").concept()).isEqualTo("procurement-plan");
        assertThat(item(2566, "O19").concept()).isEqualTo("procurement-plan");
        Map<Integer, String> riskAssessments = Map.of(2562, "O36", 2565, "O36", 2566, "O34", 2568, "O23", 2569, "O21");
        riskAssessments.forEach((year, code) ->
                assertThat(item(year, code).concept()).as("%s %s", year, code).isEqualTo("risk-assessment"));
        assertThat(item(2564, "O34").concept()).isEqualTo("executive-integrity-pledge");
        assertThat(item(2565, "O34").concept()).isEqualTo("gift-policy-announcement");
        assertThat(item(2566, "O31").concept()).isEqualTo("gift-policy-announcement");
        Map<Integer, String> measures = Map.of(2563, "O42", 2566, "O42", 2568, "O27", 2569, "O25");
        measures.forEach((year, code) ->
                assertThat(item(year, code).concept()).as("%s %s", year, code).isEqualTo("integrity-measures"));
    }

    @Test
    void finds_the_item_that_took_up_a_concept() {
        assertThat(of(2565).ofConcept("budget-plan").orElseThrow().code()).isEqualTo("O18");
        assertThat(of(2566).ofConcept("budget-plan").orElseThrow().code()).isEqualTo("O11");
        assertThat(of(2568).ofConcept("powers-and-duties").orElseThrow().code()).isEqualTo("O1");
        assertThat(of(2566).ofConcept("opinion-channel")).isEmpty();
    }

    @Test
    void knows_whose_data_2566_asks_for_of_the_year_before() {
        assertThat(of(2566).items().stream().filter(one -> one.dataYear().equals(Optional.of(2565))))
                .extracting(CatalogueItem::code)
                .containsExactly("O13", "O17", "O22", "O26", "O38", "O42");
        assertThat(of(2566).items().stream().filter(one -> one.dataYear().isPresent()))
                .hasSize(6);
        assertThat(of(2566).dataYears(item(2566, "O38"))).containsExactly(2565, 2566);
        assertThat(of(2566).dataYears(item(2566, "O36"))).containsExactly(2566);
        assertThat(of(2565).dataYears(item(2565, "O41"))).as("not evidenced").containsExactly(2564, 2565);
    }

    @Test
    void knows_which_items_of_2566_name_which() {
        assertThat(item(2566, "O24").refersTo()).containsExactly("O23");
        assertThat(item(2566, "O35").refersTo()).containsExactly("O34");
        assertThat(item(2566, "O37").refersTo()).containsExactly("O36");
        assertThat(item(2566, "O43").refersTo()).containsExactly("O42");
        assertThat(of(2566).items().stream().filter(one -> !one.refersTo().isEmpty()))
                .hasSize(4);
        for (CatalogueItem one : of(2566).items()) {
            for (String named : one.refersTo()) {
                assertThat(String.join(" ", one.elements())).contains("ข้อ " + named);
            }
        }
    }

    @Test
    void knows_which_answers_may_be_alike() {
        assertThat(item(2566, "O8").siblings()).containsExactly("O9");
        assertThat(item(2566, "O22").siblings()).containsExactly("O21");
        assertThat(item(2566, "O37").siblings()).containsExactly("O38");
        assertThat(item(2565, "O23").siblings()).containsExactly("O24");
        assertThat(item(2566, "O15").siblings()).isEmpty();
    }

    @Test
    void files_items_under_their_indicators() {
        assertThat(of(2566).itemsOf(9)).hasSize(30);
        assertThat(of(2566).itemsOf(10)).hasSize(13);
        assertThat(of(2566).subIndicators())
                .containsExactly(
                        Map.entry("9.1", "ข้อมูลพื้นฐาน"),
                        Map.entry("9.2", "การบริหารงาน"),
                        Map.entry("9.3", "การจัดซื้อจัดจ้าง"),
                        Map.entry("9.4", "การบริหารและพัฒนาทรัพยากรบุคคล"),
                        Map.entry("9.5", "การส่งเสริมความโปร่งใส"),
                        Map.entry("10.1", "การดำเนินการเพื่อป้องกันการทุจริต"),
                        Map.entry("10.2", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส"));
        assertThat(of(2565).subIndicators()).containsEntry("9.3", "การบริหารเงินงบประมาณ");
    }

    @Test
    void every_shipped_catalogue_has_sources_and_concepts_and_no_agencys_name() {
        Organisations organisations = Organisations.shipped();
        for (Catalogue catalogue : shipped.all()) {
            assertThat(catalogue.sources()).as(catalogue.id()).isNotEmpty();
            for (CatalogueItem one : catalogue.items()) {
                assertThat(one.source()).as(catalogue.id() + one.code()).isNotBlank();
                assertThat(organisations.scan(String.join("\n", one.officialText())))
                        .isEmpty();
            }
        }
    }

    @Test
    void finds_the_title_that_is_printed_with_slips_spaces_and_thai_digits() {
        assertThat(best(2566, "แผน ปฏิบัติการ\nป้องกันการทุจริต").code()).isEqualTo("O36");
        assertThat(best(2566, "แผนดำเนินการและ การใช้จ่าย งบประมาณประจำปี").code())
                .isEqualTo("O11");
        assertThat(best(2566, "รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณประจำปี รอบ ๖ เดือน")
                        .code())
                .isEqualTo("O12");
        assertThat(best(2566, "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต")
                        .code())
                .as("quoted in part")
                .isEqualTo("O37");
        assertThat(best(2566, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                        .code())
                .as("O43 holds these words too")
                .isEqualTo("O42");
        assertThat(best(2566, "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส")
                        .code())
                .isEqualTo("O43");
        assertThat(best(2565, "e-service").code()).isEqualTo("O17");
        assertThat(of(2566).likeTitle("วันที่ เดือน ปี")).noneMatch(match -> match.similarity() > 0.6);
        assertThat(of(2566).likeTitle("")).isEmpty();
    }

    @Test
    void ranks_a_title_with_a_slip_before_the_shorter_title_inside_it() {
        assertThat(best(2566, "การดำเนิกการตามนโยบายการบริหารทรัพยากรบุคคล").code())
                .isEqualTo("O24");
        assertThat(best(2566, "การดำเนนิการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                        .code())
                .isEqualTo("O43");
        assertThat(best(2566, "มาตรการส่งเสริมคุณธรรมและความโปร่งไสภายในหน่วยงาน")
                        .code())
                .isEqualTo("O42");
    }

    @Test
    void gives_an_equal_title_similarity_one_and_another_items_title_less() {
        TitleMatch match = of(2566).likeTitle("Q & A").getFirst();
        assertThat(match.item().code()).isEqualTo("O8");
        assertThat(match.similarity()).isEqualTo(1);
        assertThat(of(2566).titleLikeness("O19", "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ"))
                .contains(1.0);
        assertThat(of(2566).titleLikeness("O20", "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ")
                        .orElseThrow())
                .isLessThan(0.8);
        assertThat(of(2566).titleLikeness("O99", "โครงสร้าง")).isEmpty();
    }

    private CatalogueItem best(int year, String printed) {
        return of(year).likeTitle(printed).getFirst().item();
    }

    @Test
    void asks_for_the_eit_code_in_2566_and_for_the_seven_issues_in_2568() {
        assertThat(of(2566).components())
                .extracting(OfficialComponent::id)
                .containsExactly("measures", "responsible", "steps", "period", "summary", "outcome", "eit-qr-code");
        assertThat(of(2566).component("eit-qr-code").orElseThrow().certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(of(2568).components())
                .extracting(OfficialComponent::id)
                .containsExactly(
                        "measures",
                        "responsible",
                        "steps",
                        "period",
                        "summary",
                        "outcome",
                        "issues",
                        "limits-and-suggestions");
        assertThat(of(2566).issues()).isEmpty();
        assertThat(of(2568).issues()).hasSize(7);
        assertThat(of(2562).components()).isEmpty();
    }

    @Test
    void sees_an_issue_by_its_words_whatever_the_spaces() {
        Issue property = of(2568).issues().get(3);
        assertThat(property.title().th()).isEqualTo("กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ");
        assertThat(property.wordsIn("จัดทำคู่มือการยืม ทรัพย์สินของ ราชการ"))
                .containsExactly("ทรัพย์สินของราชการ", "การยืมทรัพย์สิน");
        assertThat(property.wordsIn("อบรมจริยธรรม")).isEmpty();
        assertThat(of(2568).issues().get(1).wordsIn("เพิ่มระบบ E – SERVICE")).contains("E-Service");
    }

    @Test
    void takes_a_users_file_in_place_of_the_shipped_year() throws IOException {
        Catalogues with = shipped.with(file("""
                {"schema": "prongsai/catalogue/1", "fiscalYear": 2568, "complete": true, "certainty": "certain",
                 "items": [{"code": "O2", "concept": "executives", "title": "ข้อมูลผู้บริหาร"},
                           {"code": "O1", "concept": "structure", "title": "โครงสร้าง", "certainty": "certain"}]}
                """));
        Catalogue own = with.ofYear(2568).orElseThrow();
        assertThat(own.id()).isEqualTo("oit-2568");
        assertThat(own.items()).extracting(CatalogueItem::code).containsExactly("O1", "O2");
        assertThat(own.items().getLast().certainty())
                .as("assumed where not said")
                .isEqualTo(Certainty.ASSUMED);
        assertThat(with.all()).hasSize(shipped.all().size());
        assertThat(shipped.ofYear(2568).orElseThrow().items()).hasSize(28);
    }

    @Test
    void a_users_file_can_add_a_year() throws IOException {
        Catalogues with = shipped.with(file("""
                {"schema": "prongsai/catalogue/1", "fiscalYear": 2598,
                 "items": [{"code": "O1", "concept": "structure", "title": "โครงสร้าง"}]}
                """));
        assertThat(with.ofYear(2598).orElseThrow().basis()).isEqualTo("catalogue oit-2598, assumed");
        assertThat(with.all()).hasSize(shipped.all().size() + 1);
    }

    @Test
    void names_the_line_of_what_is_wrong_and_of_what_holds_it_where_it_is_absent() throws IOException {
        complains("""
                {"schema": "prongsai/catalogue/1", "fiscalYear": 2570,
                 "items": [
                  {"code": "O1", "concept": "a", "title": "b"},
                  {"code": "O2", "concept": "c",
                   "title": ""}]}
                """, "line 5: items[1].title must be a text");
        complains("""
                {"schema": "prongsai/catalogue/1", "fiscalYear": 2570,
                 "items": [
                  {"code": "O1", "concept": "a", "title": "b"},
                  {"code": "O2", "title": "d"}]}
                """, "line 4: items[1].concept is missing");
    }

    @Test
    void takes_codes_of_another_form_and_judges_its_year_by_it() throws IOException {
        Path file = file("""
                {"schema": "prongsai/catalogue/1", "fiscalYear": 2566, "variant": "hospitals",
                 "items": [{"code": "MOIT 12", "concept": "a", "title": "b", "siblings": ["MOIT 3"]},
                           {"code": "MOIT3", "concept": "c", "title": "d"}]}
                """);

        Catalogues all = Catalogues.shipped().with(file);

        assertThat(all.ofYear(2566).orElseThrow().items())
                .extracting(CatalogueItem::code)
                .containsExactly("MOIT3", "MOIT12");
        assertThat(all.ofYear(2566).orElseThrow().item("MOIT 012")).isPresent();
        assertThat(all.ofId("oit-2566").orElseThrow().items()).hasSize(43);
        assertThat(all.ofYear(2565)).isEqualTo(Catalogues.shipped().ofYear(2565));
    }

    @Test
    void refuses_codes_of_two_forms_and_codes_of_questionnaires() throws IOException {
        complains(
                items("{\"code\": \"O1\", \"concept\": \"a\", \"title\": \"b\"},"
                        + "{\"code\": \"MOIT2\", \"concept\": \"c\", \"title\": \"d\"}"),
                "items[1].code is MOIT2 and the first one is O1");
        complains(items("{\"code\": \"I1\", \"concept\": \"a\", \"title\": \"b\"}"), "items[0].code must be O");
        complains(items("{\"code\": \"EIT 1\", \"concept\": \"a\", \"title\": \"b\"}"), "items[0].code must be O");
    }

    @Test
    void says_what_is_wrong_with_a_users_file_and_where() throws IOException {
        complains("{\"schema\":", "not valid JSON at line 1");
        complains("[]", "must be an object");
        complains("{\"schema\": \"other\"}", "schema must be prongsai/catalogue/1");
        complains(
                items("{\"code\": \"O01\", \"concept\": \"a\", \"title\": \"b\"}"),
                "line 1: items[0].code must be O, or two and more capital letters");
        complains(items("{\"code\": \"O1\", \"title\": \"b\"}"), "items[0].concept is missing");
        complains(
                items("{\"code\": \"O1\", \"concept\": \"a\", \"titel\": \"b\"}"),
                "items[0].titel is not a known name");
        complains(items("{\"code\": \"O1\", \"concept\": \"a\", \"title\": 7}"), "items[0].title must be a text");
        complains(
                items("{\"code\": \"O1\", \"concept\": \"a\", \"title\": \"b\", \"refersTo\": [\"O9\"]}"),
                "O1 names O9, which the file does not hold");
        complains(
                items("{\"code\": \"O1\", \"concept\": \"a\", \"title\": \"b\"},"
                        + "{\"code\": \"O1\", \"concept\": \"c\", \"title\": \"d\"}"),
                "items[1].code stands twice: O1");
        complains(items(""), "items must hold at least one item");
        complains(
                items("{\"code\": \"O1\", \"concept\": \"a\", \"title\": \"b\", \"certainty\": \"sure\"}"),
                "items[0].certainty must be certain, probable or assumed");
    }

    @Test
    void says_when_a_users_file_is_not_there() {
        Path nowhere = folder.resolve("oit-2570.json");
        assertThatThrownBy(() -> shipped.with(nowhere))
                .isInstanceOf(ReferenceFileException.class)
                .hasMessageStartingWith(nowhere + ": the catalogue cannot be read");
    }

    private static String items(String items) {
        return "{\"schema\": \"prongsai/catalogue/1\", \"fiscalYear\": 2570, \"items\": [" + items + "]}";
    }

    private void complains(String json, String words) throws IOException {
        Path file = file(json);
        assertThatThrownBy(() -> shipped.with(file))
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(words)
                .asInstanceOf(type(ReferenceFileException.class))
                .satisfies(complaint -> assertThat(complaint.saying().th())
                        .startsWith(file + ": ")
                        .matches("(?s).*[ก-ฮ].*"));
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("own.json"), json);
    }

    @Test
    void every_shipped_list_of_codes_is_in_order() {
        for (Catalogue catalogue : shipped.all()) {
            List<Integer> numbers =
                    catalogue.items().stream().map(CatalogueItem::number).toList();
            assertThat(numbers).as(catalogue.id()).isSorted().doesNotHaveDuplicates();
        }
    }
}
