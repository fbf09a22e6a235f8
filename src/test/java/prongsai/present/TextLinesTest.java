package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prongsai.present.TextLines.Range;

/** Where the words of a report stand in the text file it was read from. */
class TextLinesTest {
    private static final TextLines LINES = TextLines.of("""
            รายงาน
            มาตรการ\tเผยแพร่บนเว็บไซต์

            ๐๗\tข่าวประชาสัมพันธ์\tเผยแพร่บนเว็บไซต์
            O08\tถาม-ตอบ\tตอบภายใน ๓ วัน
            ทุกคำถาม
            | 9 | เครือข่ายสังคม | เผยแพร่บนเว็บไซต์ |
            O12\tก
            O12\tข
            """);

    @Test
    void finds_words_however_they_are_spaced_and_numbered_over_line_ends_too() {
        assertThat(LINES.find("ข่าวประชาสัมพันธ์", "O7")).contains(new Range(4, 4));
        assertThat(LINES.find("ตอบภายใน 3 วันทุกคำถาม", "O8")).contains(new Range(5, 6));
    }

    @Test
    void of_words_in_several_places_takes_the_first_after_the_row_of_the_record() {
        assertThat(LINES.find("เผยแพร่บนเว็บไซต์", "O7")).contains(new Range(4, 4));
        assertThat(LINES.find("เผยแพร่บนเว็บไซต์", "O9")).contains(new Range(7, 7));
        assertThat(LINES.find("เผยแพร่บนเว็บไซต์", "measure 1")).isEmpty();
    }

    @Test
    void without_words_names_the_row_of_the_record_where_there_is_one() {
        assertThat(LINES.find("", "O7")).contains(new Range(4, 4));
        assertThat(LINES.find("", "O12")).isEmpty();
        assertThat(LINES.find("", "O23")).isEmpty();
        assertThat(LINES.find("ไม่มีถ้อยคำนี้", "O7")).isEmpty();
    }
}
