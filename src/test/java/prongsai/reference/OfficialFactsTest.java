package prongsai.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficialFactsTest {
    private final Indicators indicators = Indicators.shipped();

    @Test
    void knows_ten_indicators_and_their_instruments() {
        assertThat(indicators.all()).hasSize(10);
        assertThat(indicators.of(Instrument.IIT))
                .extracting(OfficialIndicator::number)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(indicators.of(Instrument.EIT))
                .extracting(OfficialIndicator::number)
                .containsExactly(6, 7, 8);
        assertThat(indicators.of(Instrument.OIT))
                .extracting(OfficialIndicator::number)
                .containsExactly(9, 10);
        assertThat(indicators.of(11)).isEmpty();
        assertThat(indicators.name(Instrument.EIT).en()).isEqualTo("External Integrity and Transparency Assessment");
        assertThat(indicators.name(Instrument.IIT).th()).isEqualTo("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน");
    }

    @Test
    void finds_an_indicator_by_title_or_variant() {
        assertThat(indicators.titled("การใช้ทรัพย์สินของราชการ").orElseThrow().number())
                .isEqualTo(4);
        assertThat(indicators
                        .titled("การใช้ทรัพย์สินของทางราชการ")
                        .orElseThrow()
                        .number())
                .isEqualTo(4);
        assertThat(indicators.titled("การปรับปรุง ระบบการทำงาน").orElseThrow().number())
                .isEqualTo(8);
        assertThat(indicators.titled("การป้องกันการทุจริต").orElseThrow().number())
                .isEqualTo(10);
        assertThat(indicators.titled("การแก้ไขปัญหาการทุจริต").orElseThrow().number())
                .isEqualTo(5);
        assertThat(indicators.titled("การประชุม")).isEmpty();
        assertThat(indicators.titled("")).isEmpty();
    }

    @Test
    void knows_the_77_provinces() {
        Provinces provinces = Provinces.shipped();
        assertThat(provinces.all()).hasSize(77);
        assertThat(provinces.named("จ.อุดรธานี").orElseThrow().code()).isEqualTo("41");
        assertThat(provinces.named("จังหวัด ขอนแก่น").orElseThrow().english()).isEqualTo("Khon Kaen");
        assertThat(provinces.named("ดอนแก้ว")).isEmpty();
    }

    @Test
    void knows_the_types_of_agencies_by_any_printing() {
        AgencyTypes types = AgencyTypes.shipped();
        assertThat(types.named("อบต").orElseThrow().name()).isEqualTo("องค์การบริหารส่วนตำบล");
        assertThat(types.named("องค์กรบริหารส่วนตำบล").orElseThrow().abbreviation())
                .isEqualTo("อบต.");
        assertThat(types.named("ทน.").orElseThrow().law()).isEqualTo("เทศบัญญัติ");
        assertThat(types.named("อบต.").orElseThrow().foreignWords()).contains("เว็บไซต์เทศบาล", "เทศบัญญัติ");
        assertThat(types.named("เทศบาลเมือง").orElseThrow().foreignWords()).contains("พนักงานส่วนตำบล");
        assertThat(types.named("")).isEmpty();
        assertThat(types.named("โรงเรียน")).isEmpty();
    }

    @Test
    void knows_hosts_that_belong_to_no_agency() {
        SharedHosts hosts = SharedHosts.shipped();
        assertThat(hosts.isShared("itas.nacc.go.th")).isTrue();
        assertThat(hosts.isShared("process3.GPROCUREMENT.go.th")).isTrue();
        assertThat(hosts.isShared("docs.google.com")).isTrue();
        assertThat(hosts.isShared("youtu.be")).isTrue();
        assertThat(hosts.isShared("huaysaithong.go.th")).isFalse();
        assertThat(hosts.isShared("notfacebook.com")).isFalse();
    }
}
