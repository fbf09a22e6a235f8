package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.text.Masked.Name;

class MaskedTest {
    private static final List<Name> NAMES = List.of(
            new Name("องค์การบริหารส่วนตำบล", false),
            new Name("อบต.", true),
            new Name("อบต", true),
            new Name("ห้วยทรายทอง", false),
            new Name("จังหวัดอุดรธานี", false),
            new Name("www.huaisaithong.go.th", false));

    private static String masked(String text) {
        return Masked.of(text, NAMES).text().replace(Masked.MASK, '_');
    }

    @Test
    void names_that_follow_each_other_are_one_mask() {
        assertThat(masked("องค์การบริหารส่วนตำบล ห้วยทรายทอง จังหวัดอุดรธานี ได้จัดอบรม"))
                .isEqualTo("_ได้จัดอบรม");
        assertThat(masked("อบต.ห้วยทรายทอง ได้จัดอบรม")).isEqualTo("_ได้จัดอบรม");
    }

    @Test
    void abbreviation_is_no_name_inside_another_word() {
        assertThat(masked("รับผิดชอบต่อประชาชน")).isEqualTo("รับผิดชอบต่อประชาชน");
        assertThat(masked("นายก อบต ชี้แจง")).isEqualTo("นายก_ชี้แจง");
        assertThat(masked("นายกอบต. ชี้แจง")).isEqualTo("นายก_ชี้แจง");
    }

    @Test
    void domain_is_masked_in_any_case() {
        assertThat(masked("ที่ WWW.Huaisaithong.go.th/news")).isEqualTo("ที่_news");
    }

    @Test
    void places_lead_back_to_the_original() {
        String text = "ของ อบต.ห้วยทรายทอง เมื่อวันที่ ๑๖";
        Masked masked = Masked.of(text, NAMES);
        assertThat(masked.text()).isEqualTo("ของ" + Masked.MASK + "เมื่อวันที่16");
        int mask = masked.text().indexOf(Masked.MASK);
        assertThat(text.substring(masked.starts()[mask], masked.ends()[mask])).isEqualTo("อบต.ห้วยทรายทอง");
        int last = masked.length() - 1;
        assertThat(text.substring(masked.starts()[last - 1], masked.ends()[last]))
                .isEqualTo("๑๖");
    }

    @Test
    void equal_texts_of_two_agencies_have_equal_hashes() {
        Masked one = Masked.of("อบต.ห้วยทรายทอง จัดอบรม", NAMES);
        Masked other = Masked.of("เทศบาลตำบลดอนแก้ว จัดอบรม", List.of(new Name("เทศบาลตำบลดอนแก้ว", false)));
        assertThat(one.hash()).isEqualTo(other.hash());
        assertThat(one.hash())
                .isNotEqualTo(Masked.of("อบต.ห้วยทรายทอง จัดประชุม", NAMES).hash());
    }
}
