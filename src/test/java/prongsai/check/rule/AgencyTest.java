package prongsai.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.check.KnownPeers;
import prongsai.check.Peers;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Prose;
import prongsai.model.Severity;
import prongsai.model.Status;

/** The names of other agencies are real ones of the organisations' list, as names are facts; what is said of them is not. */
class AgencyTest {
    private static List<Finding> answer(String rule, String text) {
        return Reports.ofYear(2566)
                .item("O5", Status.DONE, Field.PROGRESS, text)
                .ask(rule);
    }

    @Test
    void foreign_agency_is_an_error_when_a_full_name_stands_where_the_own_should() {
        assertThat(answer("foreign-agency", "เผยแพร่บนเว็บไซต์ของเทศบาลตำบลลำพาดทอง เป็นปัจจุบัน"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quote()).isEqualTo("เทศบาลตำบลลำพาดทอง");
                    assertThat(one.severity()).isEqualTo(Severity.ERROR);
                    assertThat(one.other()).isEqualTo("เทศบาลตำบลลำพาดทอง");
                    assertThat(one.message().th()).contains("อาจตกค้างจากแม่แบบ");
                });
    }

    @Test
    void foreign_agency_is_a_warning_when_the_tail_of_a_name_of_the_same_province_follows_the_own_name() {
        assertThat(answer("foreign-agency", "คู่มือขององค์การบริหารส่วนตำบลห้วยทรายทอง บัวสีทองเล่มนี้ใช้ได้ทุกกอง"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quote()).isEqualTo("บัวสีทอง");
                    assertThat(one.severity()).isEqualTo(Severity.WARNING);
                    assertThat(one.other()).endsWith("หนองบัวสีทอง");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "จัดกิจกรรมร่วมกับเทศบาลตำบลลำพาดทอง",
                "ศึกษาดูงาน ณ เทศบาลตำบลลำพาดทอง",
                "อบรมที่ห้องประชุมเทศบาลตำบลลำพาดทอง",
                "วิทยากรจากเทศบาลตำบลลำพาดทอง",
                "ส่งข้อมูลให้องค์การบริหารส่วนจังหวัดอุดรธานี",
                "สมาชิกสภา อบต.และบุคลากร ร่วมเสนอ อบต.ประกอบการพิจารณา",
                "องค์การบริหารส่วนตำบลห้วยทรายทองได้จัดทำ อบต.ห้วยทรายทอง และเทศบาลตำบลห้วยทรายทอง",
                "เครือข่าย เทศบาลตำบลลำพาดทอง",
                "รับผิดชอบต่ออำนาจหน้าที่"
            })
    void foreign_agency_is_silent_for_partners_places_upper_bodies_and_everyday_words(String text) {
        assertThat(answer("foreign-agency", text)).isEmpty();
    }

    @Test
    void foreign_agency_does_not_take_a_word_or_the_own_place_for_a_tail() {
        assertThat(answer("foreign-agency", "องค์การบริหารส่วนตำบลห้วยทรายทอง สามัคคี พัฒนาตำบล"))
                .isEmpty();
        assertThat(answer("foreign-agency", "องค์การบริหารส่วนตำบลห้วยทรายทอง อำเภอดอนแก้ว จังหวัดอุดรธานี"))
                .isEmpty();
        assertThat(answer("foreign-agency", "ดอกบัวสีทองสองกอ")).isEmpty();
    }

    @Test
    void foreign_agency_leaves_signatures_alone() {
        assertThat(Reports.ofYear(2566)
                        .prose(Prose.Role.SIGNATURE, "ปลัดเทศบาลตำบลลำพาดทอง รักษาราชการแทน")
                        .ask("foreign-agency"))
                .isEmpty();
    }

    @Test
    void agency_rules_say_what_they_lack_when_the_agency_is_not_sure() {
        for (String rule :
                List.of("foreign-agency", "foreign-agency-type", "foreign-domain", "agency-name-inconsistent")) {
            assertThat(Reports.ofYear(2566).byNobodyKnown().lacks(rule)).containsExactly("not-checked-agency");
            assertThat(Reports.ofYear(2566)
                            .byPerhaps("เทศบาลตำบล", "ห้วยทรายทอง")
                            .lacks(rule))
                    .containsExactly("not-checked-agency");
        }
    }

    @Test
    void foreign_agency_type_is_an_error_when_the_own_web_site_is_called_a_municipalitys() {
        assertThat(answer("foreign-agency-type", "เผยแพร่ผ่านเว็บไซต์เทศบาล"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quote()).isEqualTo("เว็บไซต์เทศบาล");
                    assertThat(one.severity()).isEqualTo(Severity.ERROR);
                });
        assertThat(answer("foreign-agency-type", "ข้อมูลของส่วนงานในเทศบาล เป็นปัจจุบัน"))
                .singleElement()
                .satisfies(one -> assertThat(one.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void foreign_agency_type_speaks_in_a_municipalitys_report_of_an_abt() {
        assertThat(Reports.ofYear(2566)
                        .by("เทศบาลตำบล", "ห้วยทรายทอง")
                        .item("O5", Status.DONE, Field.PROGRESS, "ลงเว็บไซต์ อบต. แล้ว ผู้รับผิดชอบต่องาน")
                        .ask("foreign-agency-type"))
                .singleElement()
                .satisfies(one -> assertThat(one.quote()).isEqualTo("อบต."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ตามพระราชบัญญัติเทศบาล พ.ศ. 2496",
                "ตาม พ.ร.บ.เทศบาล",
                "ออกหน่วยร่วมกับเทศบาลใกล้เคียง",
                "เช่น เทศบาล อบจ.",
                "พนักงานส่วนตำบล/พนักงานเทศบาล",
                "องค์การบริหารส่วนตำบลห้วยทรายทอง จัดทำเว็บไซต์"
            })
    void foreign_agency_type_is_silent_for_laws_partners_lists_and_the_own_type(String text) {
        assertThat(answer("foreign-agency-type", text)).isEmpty();
    }

    @Test
    void foreign_domain_warns_when_the_own_domain_is_sure_and_another_is_printed() {
        Reports report = Reports.ofYear(2566)
                .withDomain("huaisaithong.go.th")
                .item("O18", Status.DONE, Field.PROGRESS, "ยื่นคำร้องที่ https://www.phanomwat.go.th/eservice")
                .item(
                        "O19",
                        Status.DONE,
                        Field.PROGRESS,
                        "ดู process.gprocurement.go.th และ huaysaitong.go.th และ udonthani.go.th");
        assertThat(report.ask("foreign-domain")).singleElement().satisfies(one -> {
            assertThat(one.quote()).isEqualTo("www.phanomwat.go.th");
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void foreign_domain_is_an_error_when_another_report_owns_the_domain() {
        Peers peers = new KnownPeers().owning("phanomwat.go.th", "เทศบาลตำบลพนมวัด");
        Reports report = Reports.ofYear(2566).item("O18", Status.DONE, Field.PROGRESS, "ที่ phanomwat.go.th");
        assertThat(report.ask("foreign-domain")).isEmpty();
        assertThat(report.ask("foreign-domain", peers)).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.other()).isEqualTo("เทศบาลตำบลพนมวัด");
        });
    }

    @Test
    void foreign_domain_knows_the_owner_of_a_host_under_the_owned_domain_and_lets_the_own_pass() {
        Peers peers = new KnownPeers()
                .owning("phanomwat.go.th", "เทศบาลตำบลพนมวัด")
                .owning("hst.go.th", "องค์การบริหารส่วนตำบลห้วยทรายทอง");
        Reports report = Reports.ofYear(2566)
                .item(
                        "O18",
                        Status.DONE,
                        Field.PROGRESS,
                        "ยื่นที่ https://eservice.phanomwat.go.th/form และ www.hst.go.th");
        assertThat(report.ask("foreign-domain", peers)).singleElement().satisfies(one -> {
            assertThat(one.quote()).isEqualTo("eservice.phanomwat.go.th");
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void romanised_names_are_met_however_they_are_spelt() {
        assertThat(Romanised.alike("ห้วยทรายทอง", "huaisaithong.go.th")).isTrue();
        assertThat(Romanised.alike("ห้วยทรายทอง", "www.obthuaysaitong.go.th")).isTrue();
        assertThat(Romanised.alike("ห้วยทรายทอง", "phanomwat.go.th")).isFalse();
    }

    @Test
    void agency_name_inconsistent_speaks_once_for_each_other_spelling_with_its_count() {
        List<Finding> found = Reports.ofYear(2566)
                .item("O1", Status.DONE, Field.PROGRESS, "องค์การบริหารส่วน\nตำบลห้วยทรายหอง จัดทำ")
                .item("O2", Status.DONE, Field.PROGRESS, "องค์การบริหารส่วนตำบลห้วยทรายหอง")
                .item("O3", Status.DONE, Field.PROGRESS, "องค์กรบริหารส่วนตำบลห้วยทรายทอง")
                .item("O4", Status.DONE, Field.PROGRESS, "องค์การบริหารส่วนตำบลห้วยทราย\nทอง และ อบต.ห้วยทรายทอง")
                .ask("agency-name-inconsistent");
        assertThat(found).hasSize(2).allMatch(one -> one.record().equals("report"));
        assertThat(found).anySatisfy(one -> {
            assertThat(one.quote()).isEqualTo("องค์การบริหารส่วน\nตำบลห้วยทรายหอง");
            assertThat(one.other()).isEqualTo("องค์การบริหารส่วนตำบลห้วยทรายทอง");
            assertThat(one.message().th()).contains("2 แห่ง");
        });
        assertThat(found).anySatisfy(one -> {
            assertThat(one.quote()).isEqualTo("องค์กรบริหารส่วนตำบล");
            assertThat(one.other()).isEqualTo("องค์การบริหารส่วนตำบล");
        });
    }
}
