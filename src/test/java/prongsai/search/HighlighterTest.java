package prongsai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import prongsai.store.analysis.ThaiChain;

class HighlighterTest {
    private static Marks marks(Set<String> words, String... letters) {
        return new Marks(words, new LinkedHashSet<>(List.of(letters)));
    }

    private static String show(String text, Marks marks) {
        return Highlighter.show(text, new Highlighter(marks).matches(text));
    }

    @Test
    void marks_grow_to_whole_clusters() {
        assertThat(show("คำทำนาย", marks(Set.of(), "ท"))).isEqualTo("คำ<em>ทำ</em>นาย");
        assertThat(show("เก่า", marks(Set.of(), "ก"))).isEqualTo("<em>เก่า</em>");
        assertThat(show("ก็ดี", marks(Set.of(), "ก"))).isEqualTo("<em>ก็</em>ดี");
    }

    @Test
    void letters_are_found_over_spaces_zero_width_and_abbreviations() {
        assertThat(show("นายก อบต. มา", marks(Set.of(), "นายกองค์การ"))).isEqualTo("<em>นายก อบต.</em> มา");
        assertThat(show("แผน\u200Bงาน ๒๕", marks(Set.of(), "งาน25"))).isEqualTo("แผน\u200B<em>งาน ๒๕</em>");
    }

    @Test
    void a_long_text_is_cut_around_the_densest_matches() {
        String text = "ข่าว " + "กขคง ".repeat(60) + "พบ ข่าว และ แผน ใกล้กัน " + "กขคง ".repeat(60);
        String shown = show(text, marks(Set.of("ข่าว", "แผน")));
        assertThat(shown).startsWith("…").endsWith("…").contains("<em>ข่าว</em> และ <em>แผน</em>");
        assertThat(shown.replaceAll("</?em>", "").length()).isBetween(Highlighter.LENGTH - 20, Highlighter.LENGTH + 20);
    }

    @Test
    void a_text_without_matches_shows_its_beginning() {
        assertThat(show("กขค", Marks.none())).isEqualTo("กขค");
        assertThat(show("กขคง ".repeat(60), Marks.none()))
                .startsWith("กขคง กขคง")
                .endsWith("กขคง…");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ก",
                "เก็บ",
                "น้ำ",
                "ทำ",
                "ที่",
                "ร้องเรียน",
                " ",
                "\n",
                "<b>",
                "&",
                "อบต.",
                "๒๕๖๖",
                "E-Service",
                "\u0E49",
                "\u0E33",
                "\u0E40",
                "\u200B",
                "\uD83D\uDE00",
                "ํา");
        return pieces.list().ofMinSize(1).ofMaxSize(120).map(list -> String.join("", list));
    }

    /** Without tags it is a piece of the text, and nothing in it is cut inside a cluster. */
    @Property(tries = 500)
    void a_highlight_is_text_of_whole_clusters(
            @ForAll("texts") String text,
            @ForAll("texts") String other,
            @ForAll @IntRange(min = 1, max = 9) int length) {
        String letters = ThaiChain.letters(other);
        Marks marks = marks(
                Set.of("ร้องเรียน", "น้ำ", "2566"),
                letters.substring(0, Math.min(length, letters.length())),
                "องค์การ");
        marks.letters().remove("");
        String shown = show(text, marks);
        String bare = unescaped(shown.replaceAll("</?em>", ""));
        String plain = bare.replaceAll("^…|…$", "");
        int from = text.indexOf(plain);
        assertThat(from).as(plain).isNotNegative();
        assertThat(bare.startsWith("…") || text.startsWith(plain)).isTrue();
        assertThat(bare.endsWith("…") || text.endsWith(plain)).isTrue();
        for (String piece : shown.split("</?em>|^…|…$")) {
            String part = unescaped(piece);
            if (!part.isEmpty() && !text.startsWith(part)) {
                assertThat(hangs(part.charAt(0))).as(part).isFalse();
            }
        }
        for (String piece : shown.replaceAll("…$", "").split("</?em>")) {
            String part = unescaped(piece);
            if (!part.isEmpty() && !text.endsWith(part)) {
                char last = part.charAt(part.length() - 1);
                assertThat(last >= '\u0E40' && last <= '\u0E44').as(part).isFalse();
            }
        }
    }

    /** A mark or a vowel that stands on, under or behind its consonant. */
    private static boolean hangs(char c) {
        return "ะาำๅฺัิีึืฺุู็่้๊๋์ํ๎".indexOf(c) >= 0 || Character.isLowSurrogate(c);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
