package prongsai.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader, the schema and docs/catalogue-format.md say the same. */
class CatalogueFormatTest {
    private static final String SCHEMA = Resources.text("catalogue.schema.json");
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    @Test
    void every_shipped_file_follows_the_schema() {
        for (Catalogue catalogue : Catalogues.shipped().all()) {
            assertThat(schema.validate(Resources.text(catalogue.id() + ".json"), InputFormat.JSON))
                    .as(catalogue.id())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'schema': 'other', 'fiscalYear': 2570, 'items': [{'code': 'O1', 'concept': 'a', 'title': 'b'}]}",
                "{'schema': 'prongsai/catalogue/1', 'items': [{'code': 'O1', 'concept': 'a', 'title': 'b'}]}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2027, 'items': [{'code': 'O1', 'concept': 'a', 'title': 'b'}]}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570, 'items': []}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570, 'items': [{'code': 'O01', 'concept': 'a', 'title': 'b'}]}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570, 'items': [{'code': 'O1', 'concept': 'A b', 'title': 'b'}]}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570, 'items': [{'code': 'O1', 'concept': 'a', 'title': ' '}]}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570, 'items': [{'code': 'O1', 'concept': 'a', 'title': 'b', 'extra': 1}]}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570, 'complete': 'yes', 'items': [{'code': 'O1', 'concept': 'a', 'title': 'b'}]}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570, 'weights': {'IIT': 30, 'EIT': 30, 'OIT': 40}, 'items': [{'code': 'O1', 'concept': 'a', 'title': 'b'}]}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570, 'levels': {'bands': []}, 'items': [{'code': 'O1', 'concept': 'a', 'title': 'b'}]}",
                "{'schema': 'prongsai/catalogue/1', 'fiscalYear': 2570, 'issues': [{'number': 1, 'title': 'x'}], 'items': [{'code': 'O1', 'concept': 'a', 'title': 'b'}]}"
            })
    void reader_and_schema_refuse_the_same(String quoted) {
        String json = quoted.replace('\'', '"');
        assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> CatalogueReader.read(Path.of("own.json"), json))
                .isInstanceOf(ReferenceFileException.class);
    }

    @Test
    void the_page_names_every_key_and_every_concept() throws IOException {
        String page = page();
        for (String key : keys(new ObjectMapper().readTree(SCHEMA))) {
            assertThat(page).containsPattern("[`\"]" + key + "[`\"]");
        }
        for (Catalogue catalogue : Catalogues.shipped().all()) {
            for (CatalogueItem item : catalogue.items()) {
                assertThat(page).containsPattern("[ |]" + item.concept() + "[, |]");
            }
        }
    }

    @Test
    void the_pages_smallest_file_can_be_read() throws IOException {
        String page = page();
        int start = page.indexOf("```json") + "```json".length();
        Catalogue smallest =
                CatalogueReader.read(Path.of("own.json"), page.substring(start, page.indexOf("```", start)));
        assertThat(smallest.fiscalYear()).isEqualTo(2570);
        assertThat(smallest.items()).hasSize(1);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/catalogue-format.md"));
    }

    private static List<String> keys(JsonNode schema) {
        List<String> keys = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        for (JsonNode inner : schema) {
            keys.addAll(keys(inner));
        }
        return keys;
    }
}
