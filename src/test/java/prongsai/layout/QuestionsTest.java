package prongsai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;

/** The search questions ({@code fixtures/search/README.md}) have their form, and answers that exist. */
class QuestionsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> OPTIONS =
            Set.of("year", "province", "agency", "type", "item", "concept", "record-kind", "field", "status");

    @Test
    void every_question_has_one_answer_in_the_corpus() throws IOException {
        Map<String, String> reports = CorpusRun.once().reportJson();
        Set<String> asked = new HashSet<>();
        for (JsonNode question :
                MAPPER.readTree(Path.of("fixtures/search/questions.json").toFile())) {
            String query = question.path("query").asText();
            assertThat(query).isNotBlank();
            assertThat(asked.add(query + question.path("options"))).as(query).isTrue();
            question.path("options")
                    .fieldNames()
                    .forEachRemaining(option -> assertThat(option).isIn(OPTIONS));
            assertThat(question.path("why").asText()).as(query).isNotBlank();
            assertThat(reports).containsKey(question.path("report").asText());
            JsonNode report =
                    MAPPER.readTree(reports.get(question.path("report").asText()));
            assertThat(ReportRecords.find(report, question.path("record").asText())
                            .isObject())
                    .as(query)
                    .isTrue();
        }
        assertThat(asked).hasSize(36);
    }

    /** An option that the answer's own report does not meet would ask for nothing. */
    @Test
    void the_answer_meets_the_options() throws IOException {
        Map<String, String> reports = CorpusRun.once().reportJson();
        for (JsonNode question :
                MAPPER.readTree(Path.of("fixtures/search/questions.json").toFile())) {
            JsonNode report =
                    MAPPER.readTree(reports.get(question.path("report").asText()));
            JsonNode options = question.path("options");
            Map<String, JsonNode> held = Map.of(
                    "year", report.path("fiscalYear"),
                    "province", report.path("agency").path("province"),
                    "agency", report.path("agency").path("name"),
                    "type", report.path("agency").path("type"));
            held.forEach((option, value) -> {
                if (options.has(option)) {
                    assertThat(value.asText()).isEqualTo(options.path(option).asText());
                }
            });
        }
    }
}
