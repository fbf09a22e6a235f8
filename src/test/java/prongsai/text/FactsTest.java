package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void day_and_number_of_people_are_one_fact() {
        String text = "จัดอบรมเมื่อวันที่ ๑๖ กุมภาพันธ์ ๒๕๖๖ ณ ห้องประชุม มีผู้เข้าร่วม ๓๘ คน";
        assertThat(Facts.of(text)).singleElement().satisfies(fact -> {
            assertThat(fact.key()).isEqualTo("2023-02-16 38");
            assertThat(text.substring(fact.start(), fact.end()))
                    .startsWith("๑๖ กุมภาพันธ์")
                    .endsWith("๓๘ คน");
        });
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
