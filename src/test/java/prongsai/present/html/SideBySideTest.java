package prongsai.present.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.check.compare.WordDiff;
import prongsai.model.Value;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Reach;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.Stretch;
import prongsai.present.html.SideBySide.Look;
import prongsai.present.html.SideBySide.Piece;

/** Two texts word by word: what is marked as alike, and what as different. */
class SideBySideTest {
    private static final ReportRef OTHER = new ReportRef(
            "000000000001",
            "b.docx",
            "b",
            "องค์การบริหารส่วนตำบลห้วยทรายทอง",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of(2566),
            Optional.empty());

    private static Stretch shared(String text, String words, String other) {
        int start = text.indexOf(words);
        int there = other.indexOf(words);
        return new Stretch(
                start,
                start + words.length(),
                Stretch.Kind.SHARED,
                Optional.of(new Stretch.Match(0, there, there + words.length(), 1, Reach.FEW)));
    }

    private static SideBySide beside(String text, String other, List<Stretch> stretches) {
        return SideBySide.of(
                new Passage(
                        "O24",
                        "progress",
                        new Value(text, List.of()),
                        stretches,
                        List.of(new Passage.SourceText(OTHER, "O24", "progress", other, 0.8)),
                        Share.NOTHING),
                0,
                new WordDiff());
    }

    @Test
    void words_of_a_shared_stretch_are_alike_and_a_number_in_which_the_texts_differ_is_marked_on_both_sides() {
        String text = "จัดอบรมเจ้าหน้าที่และสมาชิกสภาท้องถิ่น จำนวน 25 คน";
        String other = "จัดอบรมเจ้าหน้าที่และสมาชิกสภาท้องถิ่น จำนวน 40 คน";
        SideBySide sides =
                beside(text, other, List.of(shared(text, "จัดอบรมเจ้าหน้าที่และสมาชิกสภาท้องถิ่น จำนวน", other)));
        assertThat(sides.left())
                .contains(new Piece(Look.LIKE, "จัดอบรมเจ้าหน้าที่และสมาชิกสภาท้องถิ่น จำนวน"))
                .contains(new Piece(Look.DIFFERS, "25"));
        assertThat(sides.right())
                .contains(new Piece(Look.LIKE, "จัดอบรมเจ้าหน้าที่และสมาชิกสภาท้องถิ่น จำนวน"))
                .contains(new Piece(Look.DIFFERS, "40"));
    }

    @Test
    void pieces_joined_are_the_texts_again() {
        String text = "ประกาศเจตนารมณ์ไม่รับของขวัญ และเผยแพร่บนเว็บไซต์";
        String other = "ผู้บริหารประกาศเจตนารมณ์ไม่รับของขวัญแล้ว";
        SideBySide sides = beside(text, other, List.of(shared(text, "ประกาศเจตนารมณ์ไม่รับของขวัญ", other)));
        assertThat(joined(sides.left())).isEqualTo(text);
        assertThat(joined(sides.right())).isEqualTo(other);
    }

    @Test
    void words_that_stand_in_another_order_on_the_other_side_are_alike_all_the_same() {
        String first = "ประชุมชี้แจงมาตรการป้องกันการทุจริตแก่บุคลากรทุกคน ";
        String second = "เผยแพร่ผลการประเมินบนเว็บไซต์ของหน่วยงานตลอดปี ";
        String text = first + second;
        String other = second + first;
        SideBySide sides =
                beside(text, other, List.of(shared(text, first.strip(), other), shared(text, second.strip(), other)));
        assertThat(alike(sides.left())).contains("มาตรการป้องกันการทุจริต").contains("ผลการประเมินบนเว็บไซต์");
        assertThat(alike(sides.right())).contains("มาตรการป้องกันการทุจริต").contains("ผลการประเมินบนเว็บไซต์");
    }

    @Test
    void official_wording_and_words_too_few_to_be_told_are_not_marked_as_alike() {
        String text = "มาตรการส่งเสริมความโปร่งใส ดำเนินการเอง";
        String other = "มาตรการส่งเสริมความโปร่งใส ดำเนินการร่วม";
        String formal = "มาตรการส่งเสริมความโปร่งใส";
        SideBySide sides =
                beside(text, other, List.of(new Stretch(0, formal.length(), Stretch.Kind.OFFICIAL, Optional.empty())));
        assertThat(sides.left())
                .containsExactly(
                        new Piece(Look.OFFICIAL, formal),
                        new Piece(Look.PLAIN, " ดำเนินการ"),
                        new Piece(Look.DIFFERS, "เอง"));
        assertThat(alike(sides.right())).isEmpty();
    }

    @Test
    void texts_too_long_for_words_show_what_they_share_at_once_and_call_nothing_different() {
        String words = "จัดอบรมเจ้าหน้าที่และสมาชิกสภาท้องถิ่น";
        String text = "ก ".repeat(60_000) + words;
        String other = words + "ข ".repeat(60_000);
        SideBySide sides = assertTimeoutPreemptively(
                Duration.ofMinutes(3), () -> beside(text, other, List.of(shared(text, words, other))));
        assertThat(sides.wordwise()).isFalse();
        assertThat(sides.left())
                .containsExactly(new Piece(Look.PLAIN, "ก ".repeat(60_000)), new Piece(Look.LIKE, words));
        assertThat(sides.right())
                .containsExactly(new Piece(Look.LIKE, words), new Piece(Look.PLAIN, "ข ".repeat(60_000)));
        assertThat(SideBySide.beside(text, other, new WordDiff())).isEmpty();
        assertThat(beside("คำ", "คำ", List.of()).wordwise()).isTrue();
    }

    @Test
    void stretches_are_marked_in_whatever_order_they_are_told() {
        String first = "ประชุมชี้แจงมาตรการป้องกันการทุจริตแก่บุคลากรทุกคน";
        String second = "เผยแพร่ผลการประเมินบนเว็บไซต์ของหน่วยงานตลอดปี";
        String text = first + " ทั้งนี้ " + second;
        List<Stretch> told = List.of(shared(text, second, text), shared(text, first, text));
        assertThat(beside(text, text, told).left())
                .containsExactly(
                        new Piece(Look.LIKE, first), new Piece(Look.PLAIN, " ทั้งนี้ "), new Piece(Look.LIKE, second));
    }

    private static String joined(List<Piece> pieces) {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    private static String alike(List<Piece> pieces) {
        return joined(pieces.stream().filter(Piece::like).toList());
    }
}
