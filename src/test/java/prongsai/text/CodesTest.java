package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @CsvSource({
        "O1,O1",
        "O01,O1",
        "01,O1",
        "๐๑,O1",
        "010,O10",
        "๐๑๐,O10",
        "0๓1,O31",
        "๐29,O29",
        "043,O43",
        "O1l,O11",
        "0I2,O12",
        "i30,I30",
        "I25,I25",
        "E5,E5",
        "OIT 41,O41",
        "O-12,O12",
        "o9.,O9",
        "12,O12",
        "๐๐๑,O1",
        "020,O20",
        "ข้อ O7,O7",
        "MOIT 12,MOIT12",
        "MOIT๐๓,MOIT3",
        "EB 5.,EB5",
        "MOIT0 4,MOIT4",
        "MOIT1 2,MOIT12",
        "MOIT 1 ๒,MOIT12",
        "O2 0.,O20",
    })
    void reads_a_code_however_it_is_printed(String printed, String code) {
        assertThat(Codes.ofCell(printed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ข้อ",
                "โครงสร้าง",
                "",
                "9.1",
                "2566",
                "O",
                "100",
                "0",
                "No. 7",
                "NO 7",
                "ITA 2566",
                "Covid 19",
                "1 2",
                "O1 2566",
                "O1 2 แผน"
            })
    void reads_no_code_where_the_cell_prints_none(String printed) {
        assertThat(Codes.ofCell(printed)).isEmpty();
    }

    @Test
    void finds_the_code_that_a_text_begins_with() {
        assertThat(Codes.atStart("-I25 ผู้บริหารสูงสุด"))
                .map(Codes.Mention::code)
                .contains("I25");
        assertThat(Codes.atStart("O13ผู้บังคับบัญชา")).map(Codes.Mention::code).contains("O13");
        assertThat(Codes.atStart("MOIT 12 หน่วยงานมีมาตรการ"))
                .map(Codes.Mention::code)
                .contains("MOIT12");
        assertThat(Codes.atStart("ส่งเสริม O13")).isEmpty();
        assertThat(Codes.atStart("COVID-19 และการเฝ้าระวัง")).isEmpty();
    }

    @Test
    void questions_of_the_surveys_are_no_items() {
        assertThat(Codes.isQuestion("I30")).isTrue();
        assertThat(Codes.isQuestion("E7")).isTrue();
        assertThat(Codes.isQuestion("O7")).isFalse();
        assertThat(Codes.isQuestion("EB7")).isFalse();
    }

    @Test
    void finds_codes_in_running_text_but_not_times_dates_or_telephone_numbers() {
        assertThat(Codes.scan("ข้อ ๐1,๐2,๐28 และ ๐20 โดยเฉพาะข้อ i30 และO24"))
                .extracting(Codes.Mention::code)
                .containsExactly("O1", "O2", "O28", "O20", "I30", "O24");
        assertThat(Codes.scan("ตามข้อ 039 เวลา 08.30 น. โทร. 042-123456 วันที่ 01/02/2566"))
                .extracting(Codes.Mention::code)
                .containsExactly("O39");
    }
}
