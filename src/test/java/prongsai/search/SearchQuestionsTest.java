package prongsai.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;
import prongsai.model.search.SearchResult;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/** Questions over the example corpus whose right record was known before the search was written. */
class SearchQuestionsTest {
    private static final Path QUESTIONS = Path.of("fixtures/search/questions.json");
    private static final int MOST_MISSED = 8;
    private static final Map<String, Filter> OPTIONS = Map.of(
            "year", Filter.YEAR,
            "province", Filter.PROVINCE,
            "agency", Filter.AGENCY,
            "type", Filter.TYPE,
            "item", Filter.ITEM,
            "concept", Filter.CONCEPT,
            "record-kind", Filter.KIND,
            "field", Filter.FIELD,
            "status", Filter.STATUS);

    @Test
    void the_right_record_comes_first() throws IOException {
        JsonNode questions = new ObjectMapper().readTree(QUESTIONS.toFile());
        assertThat(questions.size()).isGreaterThanOrEqualTo(30);
        List<String> missed = new ArrayList<>();
        try (Store store = Store.inMemory()) {
            CorpusRun.once().reports().values().forEach(store::put);
            try (Snapshot snapshot = store.snapshot()) {
                Search search = Search.over(snapshot);
                for (JsonNode question : questions) {
                    String right = question.path("report").asText() + " "
                            + question.path("record").asText();
                    List<String> found = found(search.answer(asked(question)));
                    if (found.isEmpty() || !found.getFirst().endsWith(right)) {
                        int at = found.indexOf(found.stream()
                                .filter(f -> f.endsWith(right))
                                .findFirst()
                                .orElse(""));
                        missed.add(question.path("query").asText() + " " + question.path("options") + ": " + right
                                + (at < 0 ? " not found" : " is number " + (at + 1)) + "; first "
                                + found.stream().limit(3).toList());
                    }
                }
            }
        }
        missed.forEach(System.out::println);
        assertThat(missed).hasSizeLessThanOrEqualTo(Math.min(MOST_MISSED, questions.size() - 28));
    }

    private static Question asked(JsonNode question) {
        Map<Filter, List<String>> where = new EnumMap<>(Filter.class);
        question.path("options").fields().forEachRemaining(option -> {
            Filter filter = OPTIONS.get(option.getKey());
            assertThat(filter).as(option.getKey()).isNotNull();
            where.put(filter, List.of(option.getValue().asText()));
        });
        return new Question(question.path("query").asText(), where, 0, 50, Question.Order.BEST);
    }

    private static List<String> found(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.report() + " " + hit.record())
                .toList();
    }
}
