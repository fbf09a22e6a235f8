package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @Test
    void a_day_and_a_number_of_people_are_a_fact() {
        String text = "อบรมวินัย เมื่อวันที่ ๑๖ กุมภาพันธ์ ๒๕๖๖ มีผู้เข้ารับการอบรม ๓๘ คน";
        assertThat(Facts.of(text)).singleElement().satisfies(fact -> {
            assertThat(fact.date()).isEqualTo(LocalDate.of(2023, 2, 16));
            assertThat(fact.people()).isEqualTo(38);
            assertThat(fact.key()).isEqualTo("2023-02-16 38");
            assertThat(text.substring(fact.start(), fact.end()))
                    .isEqualTo("๑๖ กุมภาพันธ์ ๒๕๖๖ มีผู้เข้ารับการอบรม ๓๘ คน");
            assertThat(fact.place()).isEmpty();
        });
    }

    @Test
    void neither_a_month_nor_a_number_of_things_is_one() {
        assertThat(Facts.of("ในเดือนกุมภาพันธ์ 2566 มีผู้เข้าร่วม 38 คน")).isEmpty();
        assertThat(Facts.of("วันที่ 16 กุมภาพันธ์ 2566 ตรวจครุภัณฑ์ 38 รายการ")).isEmpty();
        assertThat(Facts.of("วันที่ 16 กุมภาพันธ์ 2566 แจกคู่มือ 2 คนละเล่ม")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "วันที่ 16 กุมภาพันธ์ 2566 ณ ห้องประชุมสภา มีผู้เข้าอบรม 38 คน, ห้องประชุมสภา",
        "วันที่ 16 กุมภาพันธ์ 2566 ณ ศาลาประชาคมหมู่ 3 จำนวน 38 คน, ศาลาประชาคมหมู่ 3",
        "วันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน ณ วัดดอนแก้ว, วัดดอนแก้ว",
        "วันที่ 16 กุมภาพันธ์ 2566ณห้องประชุมสภา จำนวน 38 คน, ห้องประชุมสภา",
    })
    void the_place_is_what_the_words_name(String text, String place) {
        assertThat(Facts.of(text)).extracting(Facts.Fact::place).containsExactly(Optional.of(place));
    }

    @Test
    void the_place_of_the_next_event_is_not_that_of_the_first() {
        assertThat(Facts.of("วันที่ 16 กุมภาพันธ์ 2566 จำนวน 38 คน และวันที่ 3 มีนาคม 2566 ณ วัดดอนแก้ว จำนวน 20 คน"))
                .extracting(Facts.Fact::place)
                .containsExactly(Optional.empty(), Optional.of("วัดดอนแก้ว"));
        assertThat(Facts.of("วันที่ 16 กุมภาพันธ์ 2566 ขณะประชุม มีผู้เข้าอบรม 38 คน"))
                .extracting(Facts.Fact::place)
                .containsExactly(Optional.empty());
    }

    @Test
    void thousands_are_one_number() {
        assertThat(Facts.of("วันที่ 5 มกราคม 2566 ประชาชนเข้าร่วม 1,205 คน"))
                .extracting(Facts.Fact::people)
                .containsExactly(1205);
    }

    @Test
    void month_without_a_day_and_money_are_no_facts() {
        assertThat(Facts.of("เดือนมกราคม 2566 มีผู้เข้าร่วม 20 คน")).isEmpty();
        assertThat(Facts.of("วันที่ 5 มกราคม 2566 เบิกจ่าย 1,205 บาท")).isEmpty();
        assertThat(Facts.of("วันที่ 5 มกราคม 2566 ให้ค่าอาหาร 50 บาท ต่อ 1 คนละมื้อ"))
                .isEmpty();
    }
}
