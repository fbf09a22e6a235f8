package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Field;
import prongsai.model.FileStatus;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.Status;
import prongsai.reference.Certainty;

class WordsTest {
    private final Words words = new Words();

    @Test
    void says_page_table_and_row_when_in_a_table() {
        Place place = new Place(3, "2.1", 4, 5, 0, Optional.empty());

        assertThat(words.place(place)).isEqualTo(new Bilingual("หน้า 3 ตาราง 2.1 แถว 4", "page 3, table 2.1, row 4"));
    }

    @Test
    void says_only_what_is_known_of_a_place() {
        assertThat(words.place(Place.NOWHERE)).isEqualTo(new Bilingual("", ""));
        assertThat(words.place(Place.ofParagraph(12)).th()).isEqualTo("ย่อหน้า 12");
        assertThat(words.place(Place.ofCell("2", 4, 1)).th()).isEqualTo("ตาราง 2 แถว 4");
    }

    @Test
    void names_records_in_words() {
        assertThat(words.record("O24").th()).isEqualTo("ข้อ O24");
        assertThat(words.record("I25").en()).isEqualTo("Item I25");
        assertThat(words.record("measure 1").th()).isEqualTo("มาตรการที่ 1");
        assertThat(words.record("indicator 8").th()).isEqualTo("ตัวชี้วัดที่ 8");
        assertThat(words.record("report").th()).isEqualTo("รายงานทั้งฉบับ");
        assertThat(words.record("IIT").th()).isEqualTo("IIT");
    }

    @Test
    void names_fields_of_findings_and_leaves_unknown_ones_as_they_are() {
        assertThat(words.field("followUp").th()).isEqualTo("การติดตามผล");
        assertThat(words.field("score").th()).isEqualTo("คะแนน");
        assertThat(words.field("elsewhere")).isEqualTo(new Bilingual("elsewhere", "elsewhere"));
    }

    @Test
    void says_what_a_finding_rests_on() {
        assertThat(words.basis("catalogue oit-2566, certain").th()).isEqualTo("รายการข้อ OIT ปี 2566 (แน่นอน)");
        assertThat(words.basis("levels 2567, probable").en()).isEqualTo("levels of 2567 (probable)");
        assertThat(words.basis("the report itself").th()).isEqualTo("ตัวรายงานเอง");
        assertThat(words.basis("catalogue oit-2569-ovec, assumed").th())
                .isEqualTo("รายการข้อ OIT ปี 2569 (ยังไม่แน่นอน)");
        for (Certainty certainty : Certainty.values()) {
            assertThat(words.basis("levels 2566, " + certainty.key()).th()).startsWith("เกณฑ์ระดับผลปี 2566 (");
        }
        assertThat(words.basis("catalogue mine, x").th()).isEqualTo("catalogue mine, x");
    }

    @Test
    void shows_severities_in_words_that_do_not_accuse() {
        assertThat(words.of(Severity.ERROR).th()).isEqualTo("ควรแก้");
        assertThat(words.of(Severity.WARNING).th()).isEqualTo("ควรตรวจ");
        assertThat(words.of(Severity.INFO).th()).isEqualTo("ทราบ");
    }

    @Test
    void has_words_for_every_constant() {
        for (Status status : Status.values()) {
            assertThat(words.of(status).th()).isNotBlank();
        }
        for (Field field : Field.values()) {
            assertThat(words.of(field).en()).isNotBlank();
        }
        for (Mark mark : Mark.values()) {
            assertThat(words.of(mark).th()).isNotBlank();
        }
        for (FileStatus status : FileStatus.values()) {
            assertThat(words.of(status).th()).isNotBlank();
            assertThat(words.advice(status).en()).isNotBlank();
        }
        assertThat(words.of(Component.State.UNDECIDED).th()).isEqualTo("ตรวจไม่ได้");
    }

    @Test
    void prints_scores_without_needless_zeros() {
        assertThat(words.score(86.47)).isEqualTo("86.47");
        assertThat(words.score(90.5)).isEqualTo("90.5");
        assertThat(words.score(100)).isEqualTo("100");
    }

    @Test
    void never_rounds_a_doubt_up_to_certainty() {
        assertThat(words.percent(0.999)).isEqualTo("99%");
        assertThat(words.percent(0.29)).isEqualTo("29%");
    }

    @Test
    void prints_dates_in_the_buddhist_era() {
        LocalDate date = LocalDate.of(2023, 8, 18);

        assertThat(BuddhistDates.inWords(date)).isEqualTo(new Bilingual("18 สิงหาคม 2566", "18 August 2566 BE"));
    }
}
