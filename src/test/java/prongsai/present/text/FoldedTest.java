package prongsai.present.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thai folded for a terminal: between words, never before a mark. */
class FoldedTest {
    private static final String SENTENCE = "โปรดระบุสิ่งที่ดำเนินการ วันที่ และลิงก์หรือชื่อเอกสารอ้างอิง";

    @Test
    void parts_thai_between_words_and_counts_no_column_for_marks() {
        // ส ง ท, and น ำ: tone marks and vowels above stand on their consonant.
        assertThat(Folded.columns("สิ่งที่")).isEqualTo(3);
        assertThat(Folded.columns("น้ำ")).isEqualTo(2);
        assertThat(Folded.lines(SENTENCE, 20))
                .containsExactly("โปรดระบุสิ่งที่ดำเนินการ", "วันที่ และลิงก์หรือชื่อ", "เอกสารอ้างอิง");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 31, 40, 57})
    void no_line_is_wider_begins_with_a_mark_or_loses_a_letter(int width) {
        String text = SENTENCE + "\n" + SENTENCE.repeat(3) + " https://example.go.th/" + "a".repeat(70);
        assertThat(Folded.lines(text, width))
                .allSatisfy(line -> {
                    assertThat(Folded.columns(line)).isLessThanOrEqualTo(width);
                    assertThat(line).doesNotMatch("^[\\p{Mn}\u0E33].*");
                })
                .satisfies(lines ->
                        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replaceAll("[ \n]", "")));
    }

    @Test
    void leaves_lines_whole_where_nobody_said_how_wide_or_the_screen_has_no_room_for_words() {
        assertThat(Folded.lines(SENTENCE + "\nก", 0)).containsExactly(SENTENCE, "ก");
        assertThat(Folded.lines(SENTENCE, 7)).containsExactly(SENTENCE);
        assertThat(Folded.lines("", 30)).containsExactly("");
    }
}
