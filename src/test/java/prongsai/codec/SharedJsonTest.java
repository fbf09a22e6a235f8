package prongsai.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.present.SharedSamples;

class SharedJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<String> faults(String schema, String json) throws IOException {
        Path file = Path.of("src/main/resources/prongsai/codec", schema + ".schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(file))
                .validate(MAPPER.readTree(json))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    @Test
    void reads_back_what_it_wrote() {
        SharedText full = SharedSamples.full();
        assertThat(SharedJson.read(SharedJson.pretty(full), SharedSamples.families()))
                .isEqualTo(full);
        SharedText alone = SharedSamples.alone();
        assertThat(SharedJson.read(SharedJson.pretty(alone), List.of())).isEqualTo(alone);
        List<Family> families = SharedSamples.families();
        assertThat(FamiliesJson.read(FamiliesJson.pretty(families))).isEqualTo(families);
        assertThat(FamiliesJson.read(FamiliesJson.pretty(List.of()))).isEmpty();
    }

    @Test
    void leaves_out_a_family_that_is_not_among_those_given() {
        assertThat(SharedJson.read(SharedJson.pretty(SharedSamples.full()), List.of())
                        .family())
                .isEmpty();
    }

    @Test
    void is_as_the_schema_says() throws IOException {
        assertThat(faults("shared", SharedJson.pretty(SharedSamples.full()))).isEmpty();
        assertThat(faults("shared", SharedJson.pretty(SharedSamples.alone()))).isEmpty();
        assertThat(faults("families", FamiliesJson.pretty(SharedSamples.families())))
                .isEmpty();
        assertThat(faults("families", FamiliesJson.pretty(List.of()))).isEmpty();
    }

    @Test
    void says_parts_of_the_written_text_that_make_one_and_dates_of_the_buddhist_era() throws IOException {
        JsonNode json = MAPPER.readTree(SharedJson.pretty(SharedSamples.full()));

        assertThat(json.path("schema").asText()).isEqualTo("prongsai/shared/1");
        assertThat(json.path("date").asText()).isEqualTo("2566-08-18");
        assertThat(json.path("family").asText()).isEqualTo("F1");
        assertThat(json.path("ownText")
                        .decimalValue()
                        .add(json.path("sharedText").decimalValue()))
                .isEqualByComparingTo("1");
        assertThat(json.path("letters").path("own").isIntegralNumber()).isTrue();
        assertThat(json.path("sources").path(0).path("only").asInt()).isEqualTo(231);
        assertThat(json.path("sources").path(2).path("date").isNull()).isTrue();
    }

    @Test
    void points_from_a_stretch_to_the_words_in_the_source() throws IOException {
        JsonNode passage = MAPPER.readTree(SharedJson.pretty(SharedSamples.full()))
                .path("passages")
                .path(10);
        assertThat(passage.path("record").asText()).isEqualTo("O31");
        assertThat(passage.path("place").path("page").asInt()).isEqualTo(9);
        JsonNode stretch = passage.path("stretches").path(0);
        JsonNode source = passage.path("sources").path(stretch.path("source").asInt());
        assertThat(stretch.path("kind").asText()).isEqualTo("shared");
        assertThat(stretch.path("agencies").asInt()).isEqualTo(2);
        assertThat(stretch.path("reach").asText()).isEqualTo("few");
        assertThat(source.path("record").asText()).isEqualTo("O32");
        assertThat(source.path("text")
                        .asText()
                        .substring(
                                stretch.path("sourceSpan").path(0).asInt(),
                                stretch.path("sourceSpan").path(1).asInt()))
                .isEqualTo(
                        "ผู้บริหารและพนักงานทุกคนร่วมประกาศเจตนารมณ์งดรับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่");
        assertThat(passage.path("stretches").path(1).has("source")).isFalse();
    }

    @Test
    void says_null_where_there_was_nothing_to_compare_with() throws IOException {
        JsonNode json = MAPPER.readTree(SharedJson.pretty(SharedSamples.alone()));
        for (String key : List.of("ownText", "sharedText", "officialText", "letters", "family")) {
            assertThat(json.has(key) && json.path(key).isNull()).as(key).isTrue();
        }
    }

    @Test
    void names_a_missing_ancestor() throws IOException {
        JsonNode leftovers = MAPPER.readTree(FamiliesJson.pretty(SharedSamples.families()))
                .path("families")
                .path(0)
                .path("leftovers");
        assertThat(leftovers.path(0).path("missingAncestor").asBoolean()).isTrue();
        assertThat(leftovers.path(0).path("report").isNull()).isTrue();
        assertThat(leftovers.path(0).path("mentions")).hasSize(2);
        assertThat(leftovers.path(1).path("missingAncestor").asBoolean()).isFalse();
        assertThat(leftovers.path(1).path("report").path("id").asText()).isEqualTo("b2c3d4e5f6a1");
    }

    @Test
    void schemas_refuse_what_is_broken() throws IOException {
        refused("no text", json -> passage(json).remove("text"));
        refused("kind of no kind", json -> stretch(json).put("kind", "stolen"));
        refused("shared without a source", json -> stretch(json).remove("source"));
        refused("reach of no kind", json -> stretch(json).put("reach", "many"));
        refused("nobody else", json -> stretch(json).put("agencies", 0));
        refused("a part beyond one", json -> json.put("sharedText", 1.2));
        refused("letters as text", json -> ((ObjectNode) json.path("letters")).put("own", "591"));
        refused("year of the Christian era", json -> json.put("fiscalYear", 2023));
        refused("another schema", json -> json.put("schema", "prongsai/shared/2"));
        String families = FamiliesJson.pretty(SharedSamples.families());
        assertThat(faults("families", families.replace("\"missingAncestor\": true", "\"missingAncestor\": \"yes\"")))
                .isNotEmpty();
        assertThat(faults("families", families.replace("\"agencies\": 4", "\"agencies\": 1")))
                .isNotEmpty();
    }

    private static void refused(String why, Consumer<ObjectNode> breaking) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(SharedJson.pretty(SharedSamples.full()));
        breaking.accept(json);
        assertThat(faults("shared", json.toString())).as(why).isNotEmpty();
    }

    private static ObjectNode passage(ObjectNode json) {
        return (ObjectNode) json.path("passages").path(1);
    }

    private static ObjectNode stretch(ObjectNode json) {
        return (ObjectNode) passage(json).path("stretches").path(0);
    }

    @Test
    void refuses_to_read_another_form_or_an_unknown_kind() {
        String json = SharedJson.pretty(SharedSamples.full());
        assertThatThrownBy(() -> SharedJson.read(FamiliesJson.pretty(List.of()), List.of()))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("prongsai/families/1");
        assertThatThrownBy(() -> FamiliesJson.read(json)).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> SharedJson.read("<html>", List.of())).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() ->
                        SharedJson.read(json.replace("\"reach\": \"national\"", "\"reach\": \"galactic\""), List.of()))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("galactic");
        assertThatThrownBy(() -> SharedJson.read(json.replace("\"kind\": \"own\"", "\"kind\": \"mine\""), List.of()))
                .isInstanceOf(JsonFormatException.class);
    }
}
