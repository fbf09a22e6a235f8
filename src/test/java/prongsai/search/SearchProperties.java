package prongsai.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import prongsai.model.search.SearchResult;

class SearchProperties {
    private static final Invented THREE = Invented.three();

    @AfterContainer
    static void close() {
        THREE.close();
    }

    @Provide
    Arbitrary<String> questions() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ก",
                "ร้องเรียน",
                " ",
                " ",
                "\"",
                "(",
                ")",
                "-",
                "|",
                " OR ",
                "item:O24",
                "year:2566",
                "province:อุดร",
                "kind:item",
                "field:title",
                "agency:ทอง",
                "status:empty",
                "type:",
                "\u0E33",
                "\u0E48",
                "*",
                "\\",
                "อบต.",
                "12",
                "No Gift",
                "\uD83D\uDE00");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    @Property(tries = 300)
    void any_question_is_answered_or_refused(@ForAll("questions") String question) {
        try {
            SearchResult result = THREE.search().answer(Question.of(question));
            assertThat(result.total()).isGreaterThanOrEqualTo(result.hits().size() - result.near());
            assertThat(result.hits()).allMatch(hit -> hit.score() > 0);
        } catch (QuestionException refused) {
            assertThat(refused.saying().en()).isNotBlank();
        }
    }
}
