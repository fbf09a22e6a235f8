package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlainProperties {
    @Property
    void gives_the_text_back_when_the_apostrophe_is_taken_off(@ForAll String text) {
        assertThat(Plain.unguard(Plain.guard(text))).isEqualTo(text);
    }

    @Property
    void never_begins_like_a_formula_when_guarded(@ForAll String text) {
        assertThat(Plain.guard("=" + text)).startsWith("'=");
        assertThat(Plain.guard(text))
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("@");
    }

    @Property
    void holds_nothing_that_xml_cannot_when_cleaned(@ForAll String text) {
        String clean = Plain.clean(text);
        assertThat(clean.codePoints())
                .allMatch(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF);
    }

    @Example
    void takes_every_start_of_a_formula_for_one() {
        for (String start : new String[] {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"}) {
            assertThat(Plain.guard(start + "1")).isEqualTo("'" + start + "1");
        }
        assertThat(Plain.guard("เผยแพร่ - แล้ว")).isEqualTo("เผยแพร่ - แล้ว");
        assertThat(Plain.guard("")).isEmpty();
    }

    @Example
    void keeps_thai_marks_and_line_feeds_when_cleaned() {
        assertThat(Plain.clean("ที่น้ำ\u0E4D\r\n\u0001\u202Eข\u0000้อ\uD800 1 😀"))
                .isEqualTo("ที่น้ำ\u0E4D\nข้อ 1 😀");
    }

    @Example
    void cuts_before_a_pair_of_surrogates_when_the_limit_falls_inside() {
        assertThat(Plain.cut("กขค😀งจ", 6, "…")).isEqualTo("กขค😀…");
        assertThat(Plain.cut("กขคง😀จฉ", 6, "…")).isEqualTo("กขคง…");
        assertThat(Plain.cut("กขค", 3, "…")).isEqualTo("กขค");
    }
}
