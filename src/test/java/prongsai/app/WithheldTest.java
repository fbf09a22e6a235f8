package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Component;
import prongsai.model.Link;
import prongsai.model.Place;

class WithheldTest {
    @Test
    void a_position_that_begins_like_a_name_stays_and_the_name_behind_it_goes() {
        assertThat(Withheld.masked("นายกเทศมนตรี มอบนโยบาย")).isEqualTo("นายกเทศมนตรี มอบนโยบาย");
        assertThat(Withheld.masked("นายกองค์การบริหารส่วนตำบล นายสมชาย ใจดี มอบ"))
                .isEqualTo("นายกองค์การบริหารส่วนตำบล " + "–".repeat(8) + " –––– มอบ");
        assertThat(Withheld.masked("นายกิตติ ใจดี")).isEqualTo("–––––––– ––––");
    }

    @Test
    void a_number_goes_also_where_its_nought_stands_alone() {
        assertThat(Withheld.masked("โทร 0 4200 1461 ต่อ 2")).isEqualTo("โทร x xxxx xxxx ต่อ 2");
        assertThat(Withheld.masked("โทร ๐ ๔๒๐๐ ๑๔๖๑")).isEqualTo("โทร x xxxx xxxx");
        assertThat(Withheld.masked("เหลือ 0 จาก 4200 คน")).isEqualTo("เหลือ 0 จาก 4200 คน");
    }

    @Test
    void words_that_show_a_component_are_masked_also_where_they_are_cut() {
        assertThat(evidence("ผลผลิต นายสมชาย ใจดี 081-234-5678 แล้ว"))
                .isEqualTo("ผลผลิต " + "–".repeat(8) + " –––– xxx-xxx-xxxx แล้ว");
        assertThat(evidence("ติดต่อ นายสมชาย")).isEqualTo("ติดต่อ " + "–".repeat(8));
        assertThat(evidence("โทร 081-23")).isEqualTo("โทร " + "–".repeat(6));
        assertThat(evidence("มอบให้ นายกเทศมนตรี")).isEqualTo("มอบให้ นายกเทศมนตรี");
    }

    @Test
    void words_that_carry_a_link_are_masked_and_a_link_that_dials_has_no_number() {
        assertThat(Withheld.links(List.of(
                        new Link("นายสมชาย ใจดี", "https://a.go.th/0123456789.pdf"),
                        new Link("โทร 081-234-5678", "TEL:081-234-5678"))))
                .containsExactly(
                        new Link("–".repeat(8) + " ––––", "https://a.go.th/0123456789.pdf"),
                        new Link("โทร xxx-xxx-xxxx", "TEL:xxx-xxx-xxxx"));
    }

    private static String evidence(String words) {
        return Withheld.component(new Component("summary", Component.State.PRESENT, words, Place.NOWHERE))
                .evidence();
    }
}
