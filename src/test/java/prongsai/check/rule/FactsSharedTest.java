package prongsai.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.check.KnownPeers;
import prongsai.check.Peers.Teller;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Severity;
import prongsai.model.shared.ReportRef;

/** The draft is of อบต.ห้วยทรายทอง อ.ดอนแก้ว, the other report of อบต.หนองบัวสีทอง อ.ดอนแก้ว; both are invented. */
class FactsSharedTest {
    private static final String KEY = "2023-02-16 38";
    private static final String TEXT = "อบรมวินัยให้บุคลากร เมื่อวันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้ารับการอบรม 38 คน";

    private static Teller teller(String agency, String text) {
        return new Teller(
                new ReportRef(
                        "aaaa00000000",
                        "other.pdf",
                        agency,
                        agency,
                        "องค์การบริหารส่วนตำบล",
                        Optional.of("ดอนแก้ว"),
                        Optional.of("อุดรธานี"),
                        Optional.of(2566),
                        Optional.empty()),
                "measure 4",
                "output",
                text);
    }

    private static Teller nong(String text) {
        return teller("องค์การบริหารส่วนตำบลหนองบัวสีทอง", text);
    }

    private static List<Finding> ask(String own, Teller... others) {
        KnownPeers peers = new KnownPeers();
        for (Teller other : others) {
            peers.telling(KEY, other);
        }
        return Reports.ofYear(2566).measure(1, Field.OUTPUT, own).ask("facts-shared", peers);
    }

    @Test
    void warns_when_another_agency_tells_the_same_day_and_number() {
        assertThat(ask("1. " + TEXT + "\n2. ทำป้าย", nong("3. " + TEXT)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.severity()).isEqualTo(Severity.WARNING);
                    assertThat(one.record()).isEqualTo("measure 1");
                    assertThat(one.field()).isEqualTo("output");
                    assertThat(one.quote()).isEqualTo("16 กุมภาพันธ์ 2566 มีผู้เข้ารับการอบรม 38 คน");
                    assertThat(one.message().th())
                            .isEqualTo("วันที่และจำนวนคนในช่องผลการดำเนินการของมาตรการที่ 1"
                                    + " ตรงกับรายงานขององค์การบริหารส่วนตำบลหนองบัวสีทอง");
                    assertThat(one.sources()).singleElement().satisfies(source -> {
                        assertThat(source.report()).isEqualTo("other.pdf");
                        assertThat(source.record()).isEqualTo("measure 4");
                        assertThat(source.quote()).isEqualTo("16 กุมภาพันธ์ 2566 มีผู้เข้ารับการอบรม 38 คน");
                        assertThat(source.similarity()).isEqualTo(1);
                    });
                });
    }

    @Test
    void counts_agencies_once_and_says_one_thing_for_a_field() {
        String second = " และวันที่ 3 มีนาคม 2566 มีผู้เข้าร่วม 20 คน";
        KnownPeers peers = new KnownPeers()
                .telling(KEY, nong(TEXT))
                .telling(KEY, teller("องค์การบริหารส่วนตำบลดอนสมมติ", TEXT))
                .telling("2023-03-03 20", nong(TEXT + second));
        assertThat(Reports.ofYear(2566).measure(1, Field.OUTPUT, TEXT + second).ask("facts-shared", peers))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.message().th()).contains("หน่วยงานอื่น 2 แห่ง");
                    assertThat(one.sources()).hasSize(3);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "ณ ศาลาประชาคม, ณ โรงเรียนดอนแก้ว, false",
        "ณ ศาลาประชาคม, ณ ศาลาประชาคม, true",
        "ณ ห้องประชุม อบต.ห้วยทรายทอง, ณ ห้องประชุมองค์การบริหารส่วนตำบลหนองบัวสีทอง, true",
        "ณ ศาลาประชาคม, '', true",
    })
    void asks_for_the_same_place_when_both_name_one(String here, String there, boolean told) {
        String text = "อบรมวินัย วันที่ 16 กุมภาพันธ์ 2566 %s มีผู้เข้ารับการอบรม 38 คน";
        assertThat(ask(text.formatted(here), nong(text.formatted(there)))).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ร่วมกับองค์การบริหารส่วนตำบลหนองบัวสีทอง จัดอบรมวันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน",
                "จัดอบรมวันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน โดยจัดร่วมกับ อบต.หนองบัวสีทอง",
                "อบต.ห้วยทรายทอง และ อบต.หนองบัวสีทอง ร่วมกันจัดอบรมวันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน",
                "อบรมซึ่งจัดโดยอำเภอดอนแก้ว วันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน",
            })
    void is_silent_when_the_event_is_told_as_a_joint_one(String text) {
        assertThat(ask(text, nong(TEXT))).isEmpty();
    }

    @Test
    void is_silent_when_the_other_report_tells_it_as_joint() {
        assertThat(ask(TEXT, nong("ร่วมกับ อบต.ห้วยทรายทอง " + TEXT))).isEmpty();
    }

    @Test
    void speaks_when_others_are_joined_or_the_other_name_is_left_over() {
        assertThat(ask("ร่วมกับผู้นำชุมชน " + TEXT, nong(TEXT))).hasSize(1);
        assertThat(ask("บุคลากรขององค์การบริหารส่วนตำบลหนองบัวสีทอง " + TEXT, nong(TEXT)))
                .hasSize(1);
    }

    @Test
    void is_silent_when_nobody_else_tells_it() {
        assertThat(ask(TEXT)).isEmpty();
        assertThat(ask("วันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 40 คน", nong(TEXT)))
                .isEmpty();
    }

    @Test
    void among_many_agencies_a_chance_meeting_is_an_info_and_the_same_words_stay_a_warning() {
        String other = "ประชาชนลงทะเบียนรับวัคซีนสุนัขในหมู่บ้าน 16 กุมภาพันธ์ 2566 ได้ 38 คน";
        KnownPeers chance = new KnownPeers().telling(KEY, nong(other));
        KnownPeers copied = new KnownPeers().telling(KEY, nong(TEXT));
        for (int i = 0; i < 200; i++) {
            chance.owning("a" + i + ".go.th", "เทศบาลตำบลสมมติ" + i);
            copied.owning("a" + i + ".go.th", "เทศบาลตำบลสมมติ" + i);
        }
        Reports report = Reports.ofYear(2566).measure(1, Field.OUTPUT, TEXT);
        assertThat(report.ask("facts-shared", chance))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(report.ask("facts-shared", copied))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(ask(TEXT, nong(other))).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }
}
