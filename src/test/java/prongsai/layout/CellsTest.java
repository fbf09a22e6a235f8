package prongsai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;

/** The cells marked by hand ({@code fixtures/shared/README.md}) are cells of the corpus, whole and in order. */
class CellsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<JsonNode> cells() throws IOException {
        List<JsonNode> cells = new ArrayList<>();
        MAPPER.readTree(Path.of("fixtures/shared/cells.json").toFile()).forEach(cells::add);
        return cells;
    }

    private static String name(JsonNode cell) {
        return cell.path("report").asText() + " " + cell.path("record").asText();
    }

    private static String joined(JsonNode cell) {
        StringBuilder text = new StringBuilder();
        cell.path("spans").forEach(span -> text.append(span.path("text").asText()));
        return text.toString();
    }

    @Test
    void spans_are_the_whole_text_of_their_cell() throws IOException {
        Map<String, String> reports = CorpusRun.once().reportJson();
        for (JsonNode cell : cells()) {
            assertThat(reports).containsKey(cell.path("report").asText());
            JsonNode report = MAPPER.readTree(reports.get(cell.path("report").asText()));
            String record = cell.path("record").asText();
            JsonNode holder = ReportRecords.find(report, record);
            String field =
                    record.startsWith("prose ") ? "text" : cell.path("field").asText();
            assertThat(holder.path(field).asText()).as(name(cell)).isNotEmpty().isEqualTo(joined(cell));
        }
    }

    @Test
    void there_are_thirty_cells_of_twelve_reports_and_more_each_once() throws IOException {
        Set<String> reports = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (JsonNode cell : cells()) {
            reports.add(cell.path("report").asText());
            assertThat(names.add(name(cell) + " " + cell.path("field").asText()))
                    .as(name(cell))
                    .isTrue();
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(30);
        assertThat(reports).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void spans_alternate_and_begin_with_no_space() throws IOException {
        Set<String> kinds = new HashSet<>();
        for (JsonNode cell : cells()) {
            String before = "";
            for (JsonNode span : cell.path("spans")) {
                String kind = span.path("kind").asText();
                assertThat(kind)
                        .as(name(cell))
                        .isIn("own", "official", "shared")
                        .isNotEqualTo(before);
                assertThat(span.path("text").asText()).as(name(cell)).matches("(?s)\\S.*");
                kinds.add(kind);
                before = kind;
            }
        }
        assertThat(kinds).hasSize(3);
    }

    @Test
    void no_cell_is_shorter_than_a_passage() throws IOException {
        for (JsonNode cell : cells()) {
            long letters = joined(cell)
                    .codePoints()
                    .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                    .count();
            assertThat(letters).as(name(cell)).isGreaterThanOrEqualTo(25);
        }
    }
}
