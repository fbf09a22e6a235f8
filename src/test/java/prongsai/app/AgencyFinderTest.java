package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.check.compare.Made;
import prongsai.model.Agency;
import prongsai.model.shared.ReportRef;

/** Which agency a user means. */
class AgencyFinderTest {
    private static final String SUBDISTRICT = "องค์การบริหารส่วนตำบล";
    private static final List<ReportRef> SHELF = List.of(
            ref('1', Made.agency(SUBDISTRICT, "ห้วยทรายทอง", "ดอนแก้ว", "อุดรธานี", "X410401")),
            ref('2', Made.agency(SUBDISTRICT, "ห้วยทรายทอง", "ดอนแก้ว", "อุดรธานี", "X410401")),
            ref('3', Made.agency(SUBDISTRICT, "ทุ่งดอกจาน", "กุมภวาปี", "อุดรธานี", "")),
            ref('4', Made.agency(SUBDISTRICT, "ทุ่งดอกจาน", "ภูเรือ", "เลย", "")),
            ref('5', Made.agency("เทศบาลตำบล", "ทุ่งดอกจาน", "เทิง", "เชียงราย", "X57")),
            ref('6', Agency.UNKNOWN));

    private static ReportRef ref(char digit, Agency agency) {
        return ReportRef.of(
                Made.report(digit, digit + ".docx").by(agency).of(2566).make());
    }

    private static List<String> found(String asked) {
        return AgencyFinder.find(SHELF, asked).stream().map(ReportRef::file).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X410401",
                "องค์การบริหารส่วนตำบลห้วยทรายทอง",
                "องค์การบริหารส่วนตำบล ห้วยทรายทอง",
                "อบต.ห้วยทรายทอง",
                "อบต. ห้วยทรายทอง",
                "ห้วยทรายทอง",
                "ทรายทอง",
                " ทรายทอง อุดร "
            })
    void code_name_abbreviation_and_part_lead_to_all_reports_of_the_agency(String asked) {
        assertThat(found(asked)).containsExactly("1.docx", "2.docx");
    }

    @Test
    void a_place_beside_the_name_tells_agencies_of_one_name_apart() {
        assertThat(found("อบต.ทุ่งดอกจาน เลย")).containsExactly("4.docx");
        assertThat(found("ทุ่งดอกจาน กุมภวาปี")).containsExactly("3.docx");
        assertThat(found("เทศบาลตำบลทุ่งดอกจาน")).containsExactly("5.docx");
    }

    @Test
    void several_that_fit_are_named_and_none_is_taken() {
        assertThatThrownBy(() -> found("อบต.ทุ่งดอกจาน"))
                .isInstanceOfSatisfying(
                        NoAnswerException.class,
                        none -> assertThat(none.saying().th().lines())
                                .containsExactly(
                                        "\"อบต.ทุ่งดอกจาน\" ตรงกับหลายหน่วยงาน โปรดระบุอำเภอ จังหวัด หรือรหัสเพิ่ม:",
                                        "  องค์การบริหารส่วนตำบลทุ่งดอกจาน กุมภวาปี อุดรธานี",
                                        "  องค์การบริหารส่วนตำบลทุ่งดอกจาน ภูเรือ เลย"));
        assertThatThrownBy(() -> found("ทุ่งดอกจาน")).hasMessageContaining("[X57]");
    }

    @Test
    void an_unknown_name_is_met_with_names_like_it_or_with_none() {
        assertThatThrownBy(() -> found("อบต.ห้วยทรายหอม"))
                .isInstanceOfSatisfying(
                        NoAnswerException.class,
                        none -> assertThat(none.saying().en().lines().skip(1))
                                .containsExactly("  องค์การบริหารส่วนตำบลห้วยทรายทอง ดอนแก้ว อุดรธานี [X410401]"));
        assertThatThrownBy(() -> found("กรมสมมติ")).hasMessage("no agency \"กรมสมมติ\" in the index");
        assertThatThrownBy(() -> found("  ")).isInstanceOf(NoAnswerException.class);
    }
}
