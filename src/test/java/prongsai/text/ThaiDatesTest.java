package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDatesTest {
    @ParameterizedTest
    @CsvSource({
        "๒๙ มีนาคม ๒๕๖๖, 2023-03-29",
        "13 ธันวาคม พ.ศ.2566, 2023-12-13",
        "๑ ต.ค.๖๗, 2024-10-01",
        "30 ก.ย. 68, 2025-09-30",
        "วันที่ 7 เดือน มีนาคม พ.ศ. 2568, 2025-03-07",
        "5 พย 2566, 2023-11-05",
        "๕/๑๑/๒๕๖๖, 2023-11-05",
        "05/11/66, 2023-11-05",
        "12 กันยายน ๒๕66, 2023-09-12",
    })
    void reads_a_date(String text, LocalDate date) {
        assertThat(ThaiDates.scan(text)).extracting(ThaiDates.Mention::date).containsExactly(date);
    }

    @Test
    void a_month_without_day_has_no_day() {
        assertThat(ThaiDates.scan("ภายในเดือนกุมภาพันธ์ 2566"))
                .extracting(ThaiDates.Mention::day)
                .allMatch(java.util.Optional::isEmpty)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"รอบ 2 ต.ค. 68", "ครั้งที่ 1 เมษายน 2568", "ไตรมาสที่ 4 กันยายน 2568", "รอบที่ ๒ ตุลาคม ๒๕๖๘"})
    void a_number_that_counts_rounds_is_no_day(String text) {
        assertThat(ThaiDates.scan(text))
                .extracting(ThaiDates.Mention::day)
                .allMatch(java.util.Optional::isEmpty)
                .hasSize(1);
    }

    @Test
    void the_first_day_of_a_round_is_a_day() {
        assertThat(ThaiDates.scan("รอบ 1 ตุลาคม 2567 - 31 มีนาคม 2568")
                        .getFirst()
                        .day())
                .contains(1);
        assertThat(ThaiDates.scan("รอบ 15 มีนาคม 2568").getFirst().day()).contains(15);
    }

    @Test
    void a_day_that_its_month_has_not_is_no_date() {
        assertThat(ThaiDates.scan("31 เมษายน 2566")).isEmpty();
    }

    @Test
    void finds_buddhist_years_in_both_digits() {
        assertThat(ThaiDates.years("แผน (พ.ศ.๒๕๖๖-๒๕๗๐) ทบทวน 2567 จำนวน 25660 บาท"))
                .extracting(ThaiDates.YearMention::year)
                .containsExactly(2566, 2570, 2567);
    }

    @ParameterizedTest
    @CsvSource({
        "ตุลาคม 2565 - กันยายน 2566, 2022-10-01, 2023-09-30",
        "๑ ต.ค.๖๗ – ๓๐ ก.ย.๖๘, 2024-10-01, 2025-09-30",
        "ก.พ.-มี.ค.66, 2023-02-01, 2023-03-31",
        "ต.ค. - ธ.ค. ๖๗, 2024-10-01, 2024-12-31",
        "เดือนตุลาคม ถึง เดือนมีนาคม 2568, 2024-10-01, 2025-03-31",
        "5 - 7 มีนาคม 2568, 2025-03-05, 2025-03-07",
        "28 ก.พ. – 3 มี.ค. 68, 2025-02-28, 2025-03-03",
        "01/10/2567 - 30/09/2568, 2024-10-01, 2025-09-30",
        "วันที่ 7 มีนาคม 2568, 2025-03-07, 2025-03-07",
        "กุมภาพันธ์ 2567, 2024-02-01, 2024-02-29",
    })
    void reads_a_span(String text, LocalDate from, LocalDate to) {
        assertThat(ThaiDates.spans(text)).singleElement().satisfies(span -> {
            assertThat(span.from()).isEqualTo(from);
            assertThat(span.to()).isEqualTo(to);
        });
    }

    @Test
    void joins_no_dates_that_stand_side_by_side() {
        assertThat(ThaiDates.spans("อบรม 12 ธ.ค. 67 และ 7 มี.ค. 68"))
                .extracting(ThaiDates.Span::from)
                .containsExactly(LocalDate.of(2024, 12, 12), LocalDate.of(2025, 3, 7));
    }

    @Test
    void takes_no_number_with_a_stroke_and_no_count_for_a_date_or_year() {
        assertThat(ThaiDates.scan("หนังสือที่ อด 12/2567 และ 31/11/2566")).isEmpty();
        assertThat(ThaiDates.years("ผู้ชม 2561 คน เบิก 2560 บาท มอก. 9001-2559 โทร. 0 4225 2561 และ 042-562561"))
                .isEmpty();
        assertThat(ThaiDates.years("แผน (พ.ศ. 2560-2562) ไตรมาส 2 2563 รายงานปี 2564 รายเดือน"))
                .extracting(ThaiDates.YearMention::year)
                .containsExactly(2560, 2562, 2563, 2564);
    }

    @Test
    void prints_the_buddhist_year() {
        assertThat(ThaiDates.iso(LocalDate.of(2023, 8, 18))).isEqualTo("2566-08-18");
    }
}
