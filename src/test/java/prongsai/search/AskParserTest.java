package prongsai.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.search.Ask.All;
import prongsai.search.Ask.Any;
import prongsai.search.Ask.Not;
import prongsai.search.Ask.Phrase;
import prongsai.search.Ask.Where;
import prongsai.search.Ask.Words;

class AskParserTest {
    private static Words words(String... words) {
        return new Words(List.of(words));
    }

    private static All all(Ask... parts) {
        return new All(List.of(parts));
    }

    private static Any any(Ask... parts) {
        return new Any(List.of(parts));
    }

    @Test
    void bare_words_stand_side_by_side() {
        assertThat(AskParser.read("  E-Service  ห้วยทรายทอง ")).isEqualTo(words("E-Service", "ห้วยทรายทอง"));
        assertThat(AskParser.read("ก\u00A0ข AND ค")).isEqualTo(words("ก", "ข", "ค"));
    }

    @Test
    void quotes_of_any_kind_make_a_phrase() {
        assertThat(AskParser.read("\"ไม่มี เรื่องร้องเรียน\"")).isEqualTo(new Phrase("ไม่มี เรื่องร้องเรียน"));
        assertThat(AskParser.read("“ก ข” ค")).isEqualTo(all(new Phrase("ก ข"), words("ค")));
        assertThat(AskParser.read("ก\"ข ค\"")).isEqualTo(all(words("ก"), new Phrase("ข ค")));
    }

    @Test
    void minus_takes_away_and_a_hyphen_inside_a_word_does_not() {
        assertThat(AskParser.read("ก -ข -\"ค ง\" -item:O1"))
                .isEqualTo(all(
                        words("ก"),
                        new Not(words("ข")),
                        new Not(new Phrase("ค ง")),
                        new Not(new Where(Filter.ITEM, "O1"))));
        assertThat(AskParser.read("ก-ข - ค")).isEqualTo(words("ก-ข", "ค"));
    }

    @Test
    void choices_and_brackets() {
        assertThat(AskParser.read("ก | ข ค OR ง")).isEqualTo(any(words("ก"), words("ข", "ค"), words("ง")));
        assertThat(AskParser.read("ก|ข")).isEqualTo(any(words("ก"), words("ข")));
        assertThat(AskParser.read("(ก | ข) ค")).isEqualTo(all(any(words("ก"), words("ข")), words("ค")));
        assertThat(AskParser.read("-(ก | ข)")).isEqualTo(new Not(any(words("ก"), words("ข"))));
        assertThat(AskParser.read("ORACLE | or")).isEqualTo(any(words("ORACLE"), words("or")));
    }

    @Test
    void fields_take_a_word_or_a_quoted_value_and_have_thai_names() {
        assertThat(AskParser.read("item:O24")).isEqualTo(new Where(Filter.ITEM, "O24"));
        assertThat(AskParser.read("AGENCY:\"อบต. ห้วยทรายทอง\" ก"))
                .isEqualTo(all(new Where(Filter.AGENCY, "อบต. ห้วยทรายทอง"), words("ก")));
        assertThat(AskParser.read("ปี:๒๕๖๕..๒๕๖๘ ข้อ:๒๔"))
                .isEqualTo(all(new Where(Filter.YEAR, "๒๕๖๕..๒๕๖๘"), new Where(Filter.ITEM, "๒๔")));
        assertThat(AskParser.read("(province:เลย | province:ตราด)"))
                .isEqualTo(any(new Where(Filter.PROVINCE, "เลย"), new Where(Filter.PROVINCE, "ตราด")));
    }

    @Test
    void addresses_times_and_thai_before_a_colon_are_words() {
        assertThat(AskParser.read("https://huaisaithong.go.th/a?b=1 08:30 หมายเหตุ:ก"))
                .isEqualTo(words("https://huaisaithong.go.th/a?b=1", "08:30", "หมายเหตุ:ก"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "|", "OR", "()", "( | )", "((", ")", "\"", "- | -", "-)", "*", "..."})
    void signs_without_words_ask_for_nothing(String question) {
        Ask ask = AskParser.read(question);
        assertThat(ask).isIn(all(), new Phrase(""));
    }

    @Test
    void what_is_not_closed_closes_at_the_end() {
        assertThat(AskParser.read("(ก ข")).isEqualTo(words("ก", "ข"));
        assertThat(AskParser.read("ก) ข")).isEqualTo(words("ก)", "ข"));
        assertThat(AskParser.read("\"ก ข")).isEqualTo(new Phrase("ก ข"));
        assertThat(AskParser.read("บริษัท(มหาชน)")).isEqualTo(words("บริษัท(มหาชน)"));
    }

    @Test
    void an_unknown_field_is_refused_with_the_fields_there_are() {
        assertThatThrownBy(() -> AskParser.read("ก itme:O24")).isInstanceOfSatisfying(QuestionException.class, e -> {
            assertThat(e.saying().th()).contains("\"itme:\"", "item, province, agency");
            assertThat(e.saying().en()).contains("\"itme:\"", "status, report");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"item:", "item: O24", "agency:\"\"", "(ข้อ:)"})
    void a_field_without_a_value_is_refused(String question) {
        assertThatThrownBy(() -> AskParser.read(question))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining("no value");
    }

    @Test
    void what_is_too_long_or_too_deep_is_refused() {
        assertThatThrownBy(() -> AskParser.read("ก".repeat(AskParser.LONGEST + 1)))
                .isInstanceOf(QuestionException.class);
        assertThatThrownBy(() -> AskParser.read("(".repeat(AskParser.DEEPEST + 1) + "ก"))
                .isInstanceOf(QuestionException.class);
        assertThat(AskParser.read("(".repeat(AskParser.DEEPEST) + "ก")).isEqualTo(words("ก"));
    }

    @Provide
    Arbitrary<String> questions() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ก",
                "ร้องเรียน",
                " ",
                "\"",
                "“",
                "(",
                ")",
                "-",
                "|",
                "OR",
                ":",
                "item:",
                "O24",
                "year:",
                "2566",
                "..",
                "field:",
                "\u0E33",
                "\u200B",
                "*",
                "\\",
                "\uD83D\uDE00",
                "อบต.");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property(tries = 500)
    void a_question_is_read_or_refused_and_nothing_else(@ForAll("questions") String question) {
        try {
            assertThat(AskParser.read(question)).isNotNull();
        } catch (QuestionException refused) {
            assertThat(refused.saying().th()).isNotBlank();
        }
    }
}
