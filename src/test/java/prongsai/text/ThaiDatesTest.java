package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiDatesTest {
    @ParameterizedTest
    @CsvSource({
        "๒๙ มีนาคม ๒๕๖๖, 2023-03-29",
        "13 ธันวาคม พ.ศ.2566, 2023-12-13",
        "๑ ต.ค.๖๗, 2024-10-01",
        "30 ก.ย. 68, 2025-09-30",
        "วันที่ 7 เดือน มีนาคม พ.ศ. 2568, 2025-03-07",
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

    @Test
    void prints_the_buddhist_year() {
        assertThat(ThaiDates.iso(LocalDate.of(2023, 8, 18))).isEqualTo("2566-08-18");
    }
}
