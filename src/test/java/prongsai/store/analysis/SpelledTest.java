package prongsai.store.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledTest {
    private static final String TAO = "องค์การบริหารส่วนตำบล";

    @ParameterizedTest
    @CsvSource({
        "อบต.ห้วยทรายทอง, องค์การบริหารส่วนตำบลห้วยทรายทอง",
        "อบต. ห้วยทรายทอง, องค์การบริหารส่วนตำบล ห้วยทรายทอง",
        "อบตห้วยทรายทอง, องค์การบริหารส่วนตำบลห้วยทรายทอง",
        "อ.บ.ต.ห้วยทรายทอง, องค์การบริหารส่วนตำบลห้วยทรายทอง",
        "นายกอบต.ห้วยทรายทอง, นายกองค์การบริหารส่วนตำบลห้วยทรายทอง",
        "(อบจ.), (องค์การบริหารส่วนจังหวัด)",
        "ทต.ลำพาดทอง, เทศบาลตำบลลำพาดทอง",
        "ทม. และ ทน., เทศบาลเมือง และ เทศบาลนคร",
        "ทต ลำพาดทอง, เทศบาลตำบล ลำพาดทอง",
        "จนท.พัสดุ, เจ้าหน้าที่พัสดุ",
        "พ.ร.บ.ข้อมูลข่าวสาร, พระราชบัญญัติข้อมูลข่าวสาร",
        "สำนักงาน ป.ป.ช., สำนักงาน คณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
        "งานสป., งานสป.",
        "งาน สป., งาน สำนักปลัด"
    })
    void writes_official_abbreviations_out(String printed, String spelled) {
        assertThat(Spelled.of(printed).text()).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รับผิดชอบต่อ",
                "ผู้รับผิดชอบต.ห้วยทราย",
                "ตรวจสอบต.ค. 65",
                "ประกอบต้น",
                "ทนทาน",
                "ทนายความ",
                "อดทน",
                "ทมิฬ",
                "อบต่อ",
                "สปสช.",
                "จนทุกวัน"
            })
    void leaves_words_alone_that_only_look_like_abbreviations(String text) {
        assertThat(Spelled.of(text).text()).isEqualTo(text);
    }

    @Test
    void spells_what_looks_the_same_in_one_way() {
        assertThat(Spelled.of("ท\u0E4D\u0E32").text()).isEqualTo("ท\u0E33");
        assertThat(Spelled.of("น\u0E4D\u0E49\u0E32").text()).isEqualTo("น\u0E49\u0E33");
        assertThat(Spelled.of("\u0E40\u0E40ผน").text()).isEqualTo("\u0E41ผน");
        assertThat(Spelled.of("แผน\u200Bงาน\uFEFF").text()).isEqualTo("แผนงาน");
    }

    @Test
    void leads_back_to_the_characters_it_came_from() {
        String original = "ก\u200Bอบต.ทํา";
        Spelled kept = Spelled.of(original);
        assertThat(kept.text()).isEqualTo("ก" + TAO + "ทำ");
        int end = 1 + TAO.length();
        assertThat(kept.start(1)).isEqualTo(2);
        assertThat(kept.start(end - 1)).isEqualTo(2);
        assertThat(kept.end(2)).isEqualTo(6);
        assertThat(kept.end(end)).isEqualTo(6);
        assertThat(kept.start(end)).isEqualTo(6);
        assertThat(kept.start(end + 1)).isEqualTo(7);
        assertThat(kept.end(end + 2)).isEqualTo(9);
        assertThat(kept.end(0)).isZero();
    }
}
