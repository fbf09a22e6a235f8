package prongsai.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.reference.Official;
import prongsai.text.Masked;

/** Texts are compared by their squashed letters; what is shared is written back with them. */
class ComparerTest {
    private static final OfficialWording OFFICIAL =
            OfficialWording.of(Official.shipped().with(Optional.empty(), Optional.empty()));

    private static List<String> shared(String asking, String source) {
        Masked masked = Masked.of(asking, List.of());
        WordEdges edges = WordEdges.of(asking, masked);
        BitSet official = OFFICIAL.in(masked.text(), edges);
        return Comparer.shared(
                        masked.text(),
                        edges,
                        official,
                        Runs.of(Masked.of(source, List.of()).text()))
                .stream()
                .map(run -> masked.text().substring(run.at(), run.end()))
                .toList();
    }

    @Test
    void changed_number_between_shared_words_is_the_agencys_own() {
        assertThat(shared(
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงาน จำนวน 12 จุด",
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงาน จำนวน 7 จุด"))
                .containsExactly("ติดตั้งตู้รับความเห็นหน้าสำนักงานจำนวน", "จุด");
    }

    @Test
    void short_common_words_alone_are_not_shared() {
        assertThat(shared("ติดตั้งตู้รับความเห็น", "ติดตั้งตู้รับความเห็นไว้ที่ลานจอดรถ"))
                .isEmpty();
    }

    @Test
    void official_wording_is_taken_out_before_the_letters_are_counted() {
        String official = "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี";
        assertThat(shared("จัดทำ" + official + "แล้ว", "จัดทำ" + official + "แล้ว"))
                .isEmpty();
    }

    @Test
    void spaces_and_thai_digits_make_no_difference() {
        assertThat(shared(
                        "แจกแผ่นพับ ให้ชาวบ้านครบ ๑๒ หมู่บ้าน ทุกครัวเรือน",
                        "แจกแผ่นพับให้ชาวบ้าน ครบ 12 หมู่บ้านทุกครัวเรือน"))
                .containsExactly("แจกแผ่นพับให้ชาวบ้านครบ12หมู่บ้านทุกครัวเรือน");
    }

    @Test
    void run_ends_at_the_edge_of_a_word() {
        assertThat(shared("ออกหน่วยบริการเคลื่อนที่ตามหมู่บ้านกลาง", "ออกหน่วยบริการเคลื่อนที่ตามหมู่บ้านกลอง"))
                .containsExactly("ออกหน่วยบริการเคลื่อนที่ตามหมู่บ้าน");
    }

    @Test
    void misread_letter_does_not_part_shared_words() {
        assertThat(shared(
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานและเปิดอ่านทุกวันศุกร์",
                        "ติดตั้งตู้รับความเห็นหน้าลำนักงานและเปิดอานทุกวันศุกร์"))
                .as("ส read as ล, a tone mark lost")
                .containsExactly("ติดตั้งตู้รับความเห็นหน้าสำนักงานและเปิด", "อ่านทุกวันศุกร์");
    }

    @Test
    void few_letters_between_two_misread_ones_or_at_an_end_are_shared() {
        assertThat(shared(
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานและเปิดอ่านทุกวันศุกร์",
                        "ติดตั้งตู้รับความเห็นหน้าลำนักงานและเบิดอ่านทุกวันศุกธ์"))
                .as("ส as ล, ป as บ, ร as ธ with one letter behind it")
                .containsExactly("ติดตั้งตู้รับความเห็นหน้าสำนักงานและเปิดอ่านทุกวัน");
        assertThat(shared(
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานและเปิดอ่านทุกวันศุกร์",
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานและเปิดอ่านทุกวันศกร์"))
                .as("a vowel lost, three letters behind it")
                .extracting(String::length)
                .satisfies(lengths -> assertThat(
                                lengths.stream().mapToInt(length -> length).sum())
                        .isEqualTo(55));
    }

    @Test
    void a_word_in_anothers_place_between_shared_ones_is_the_agencys_own() {
        assertThat(shared(
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานและปิดประกาศไว้ทุกวันศุกร์ตลอดทั้งปี",
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานและเปิดอ่านทุกวันศุกร์ตลอดทั้งปี"))
                .noneMatch(words -> words.contains("ประกาศ"));
    }

    @Test
    void other_word_of_two_letters_and_changed_digit_part_shared_words() {
        assertThat(shared(
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานแล้วไม่เปิดอ่านทุกวันศุกร์สิ้นเดือน",
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานแล้วได้เปิดอ่านทุกวันศุกร์สิ้นเดือน"))
                .noneMatch(words -> words.contains("ไม่"));
        assertThat(shared(
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานหลังที่ 2 เปิดอ่านทุกวันศุกร์",
                        "ติดตั้งตู้รับความเห็นหน้าสำนักงานหลังที่ 3 เปิดอ่านทุกวันศุกร์"))
                .noneMatch(words -> words.contains("2"));
    }

    @Test
    void two_short_phrases_with_a_letter_between_are_not_shared() {
        assertThat(shared("แบบวัดตอบได้ที่หน้าแรกของเว็บ", "แบบวัดตอบไว้ที่หน้าแรกของเว็บ"))
                .isEmpty();
    }
}
