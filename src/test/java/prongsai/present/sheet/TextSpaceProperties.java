package prongsai.present.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextSpaceProperties {
    @Property(tries = 200)
    void loses_no_letter_when_a_text_is_parted(@ForAll("texts") String text) {
        List<String> parts = TextSpace.parts(text, 12);

        assertThat(String.join("", parts).replaceAll("[ \n]", "")).isEqualTo(text.replaceAll("[ \n]", ""));
        assertThat(parts).allMatch(part -> TextSpace.lines(part, 12) <= TextSpace.MAX_LINES);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("กขคที่น้ำเ  \nabW0-")
                .ofMinLength(0)
                .ofMaxLength(900);
    }

    @Example
    void gives_no_width_to_thai_marks() {
        assertThat(TextSpace.width("ที่นี่")).isEqualTo(TextSpace.width("ทน"));
    }

    @Example
    void counts_paragraphs_and_wrapped_lines() {
        assertThat(TextSpace.lines("", 20)).isEqualTo(1);
        assertThat(TextSpace.lines("หนึ่ง\nสอง\nสาม", 20)).isEqualTo(3);
        assertThat(TextSpace.lines("ก".repeat(100), 20)).isGreaterThan(5);
        // Breaks into ตลอด, ปีงบประมาณ and 2566: no two of them fit one line.
        assertThat(TextSpace.lines("ตลอดปีงบประมาณ 2566", 12)).isEqualTo(3);
    }

    @Example
    void parts_after_a_paragraph_when_one_ends_in_time() {
        String paragraph = "ประชุมคณะทำงานและเผยแพร่ผล";
        String text = (paragraph + "\n").repeat(40).strip();

        assertThat(TextSpace.parts(text, 40))
                .hasSize(2)
                .allMatch(part -> part.startsWith(paragraph) && part.endsWith(paragraph));
    }
}
