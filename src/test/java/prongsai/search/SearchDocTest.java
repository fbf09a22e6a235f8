package prongsai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import prongsai.model.Field;
import prongsai.store.RecordDocs;

/** {@code docs/search.md} says what the query language takes. */
class SearchDocTest {
    private static final Path PAGE = Path.of("docs/search.md");

    @Test
    void names_every_field_by_both_names_every_column_and_every_status() throws IOException {
        String page = Files.readString(PAGE);
        for (Filter filter : Filter.values()) {
            assertThat(page).contains("| `" + filter.key() + ":").contains("`" + filter.thai() + ":`");
        }
        for (Field field : Field.values()) {
            assertThat(page).contains("`" + field.key() + "`");
        }
        RecordDocs.statuses().forEach(status -> assertThat(page).contains("`" + status + "`"));
    }

    @Test
    void every_example_is_a_question() throws IOException {
        String page = Files.readString(PAGE);
        List<String> examples = new ArrayList<>();
        Matcher rows = Pattern.compile("(?m)^\\| `([^`]+)`").matcher(page);
        while (rows.find()) {
            examples.add(rows.group(1).replace("\\|", "|"));
        }
        String block = page.substring(page.indexOf("```\n") + 4, page.lastIndexOf("```"));
        examples.addAll(block.lines().toList());
        assertThat(examples).hasSizeGreaterThan(18);
        try (Invented three = Invented.three()) {
            for (String example : examples) {
                assertThat(three.search().answer(Question.of(example)).facets())
                        .as(example)
                        .hasSize(4);
            }
        }
    }
}
