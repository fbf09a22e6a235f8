package prongsai.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;
import prongsai.model.Place;
import prongsai.model.search.SearchResult;
import prongsai.model.search.SearchResult.Facet;
import prongsai.model.search.SearchResult.Hit;

class SearchJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/main/resources/prongsai/codec/search.schema.json")));
    }

    private static SearchResult result() {
        Hit item = new Hit(
                "ก/ข.pdf",
                "a00000000001",
                "องค์การบริหารส่วนตำบลห้วยทรายทอง",
                Optional.of("อุดรธานี"),
                Optional.of(2566),
                "O24",
                "การดำเนินการ",
                "progress",
                7.25,
                "<em>อบรม</em> &amp; ประชุม",
                Place.ofCell("2.1", 3, 5).onPage(3).in(new Box(1, 2, 3.5, 4)));
        Hit paragraph = new Hit(
                "ค.txt",
                "a00000000003-2",
                "",
                Optional.empty(),
                Optional.empty(),
                "prose 12",
                "",
                "",
                1,
                "ก",
                Place.NOWHERE);
        return new SearchResult(
                "\"อบรม\" item:O24",
                12,
                List.of(item, paragraph),
                Map.of("province", List.of(new Facet("อุดรธานี", 11)), "item", List.of(new Facet("O24", 12))));
    }

    @Test
    void says_hits_and_facets_in_the_keys_of_the_contract() throws IOException {
        JsonNode json = MAPPER.readTree(SearchJson.pretty(result()));
        assertThat(json.path("query").asText()).isEqualTo("\"อบรม\" item:O24");
        assertThat(json.path("total").asInt()).isEqualTo(12);
        JsonNode hit = json.path("hits").path(0);
        assertThat(hit).isEqualTo(MAPPER.readTree("""
                {"report":"ก/ข.pdf","id":"a00000000001","agency":"องค์การบริหารส่วนตำบลห้วยทรายทอง","province":"อุดรธานี",
                 "fiscalYear":2566,"record":"O24","title":"การดำเนินการ","field":"progress","score":7.25,
                 "highlight":"<em>อบรม</em> &amp; ประชุม",
                 "place":{"page":3,"table":"2.1","row":3,"cell":5,"box":[1,2,3.5,4]}}"""));
        assertThat(json.path("hits").path(1).path("fiscalYear").isNull()).isTrue();
        assertThat(json.path("facets"))
                .isEqualTo(MAPPER.readTree("{\"province\":[{\"value\":\"อุดรธานี\",\"count\":11}],\"fiscalYear\":[],"
                        + "\"item\":[{\"value\":\"O24\",\"count\":12}],\"agencyType\":[]}"));
    }

    @Test
    void is_as_the_schema_says_and_the_schema_refuses_what_is_not() throws IOException {
        String json = SearchJson.pretty(result());
        assertThat(schema().validate(MAPPER.readTree(json))).isEmpty();
        SearchResult none = new SearchResult("", 0, List.of(), Map.of());
        assertThat(schema().validate(MAPPER.readTree(SearchJson.pretty(none)))).isEmpty();
        for (String broken : List.of(
                json.replace("\"O24\",\n      \"title\"", "\"item 24\",\n      \"title\""),
                json.replace("\"total\": 12", "\"total\": \"12\""),
                json.replace("2566", "2023"),
                json.replace("a00000000001", "A1"),
                json.replace("\"agencyType\"", "\"types\""))) {
            assertThat(broken).isNotEqualTo(json);
            assertThat(schema().validate(MAPPER.readTree(broken))).as(broken).isNotEmpty();
        }
    }
}
