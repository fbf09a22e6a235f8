package prongsai.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.CorpusRun;
import prongsai.model.Accepted;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.Findings;
import prongsai.model.ManifestEntry;

/** What the codecs write is what the schemas say, and a schema does not say yes to everything. */
class SchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path RESOURCES = Path.of("src/main/resources/prongsai/codec");
    private static final Path DOCS = Path.of("docs/schemas");

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(RESOURCES.resolve(name + ".schema.json")));
    }

    private static List<String> faults(String schema, String json) throws IOException {
        return schema(schema).validate(MAPPER.readTree(json)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    @Test
    void every_report_of_the_corpus_is_as_the_schema_says() throws IOException {
        Map<String, String> reports = CorpusRun.once().reportJson();
        assertThat(reports).hasSize(24);
        JsonSchema schema = schema("report");
        for (Map.Entry<String, String> report : reports.entrySet()) {
            assertThat(schema.validate(MAPPER.readTree(report.getValue())))
                    .as(report.getKey())
                    .isEmpty();
        }
    }

    @Test
    void all_findings_of_the_corpus_are_as_the_schema_says() throws IOException {
        Map<String, String> findings = CorpusRun.once().findingsJson();
        assertThat(findings).hasSize(24);
        JsonSchema schema = schema("findings");
        for (Map.Entry<String, String> one : findings.entrySet()) {
            assertThat(schema.validate(MAPPER.readTree(one.getValue())))
                    .as(one.getKey())
                    .isEmpty();
        }
    }

    @Test
    void every_line_of_the_manifest_is_as_the_schema_says() throws IOException {
        List<String> lines = CorpusRun.once().manifest();
        assertThat(lines).hasSizeGreaterThan(16);
        for (String line : lines) {
            assertThat(faults("manifest", line)).as(line).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FileStatus.class)
    void every_way_a_reading_can_end_is_in_the_schema(FileStatus status) throws IOException {
        ManifestEntry entry = new ManifestEntry(
                "ก/ข.pdf",
                "",
                "",
                status,
                new Bilingual("เหตุ", "reason"),
                List.of(),
                "",
                0,
                status.hasRecords() ? Map.of("measures", 3) : Map.of(),
                "",
                0);
        assertThat(faults("manifest", ManifestJson.line(entry))).isEmpty();
    }

    @Test
    void manifest_schema_refuses_records_of_a_file_that_was_not_read() throws IOException {
        ManifestEntry entry = new ManifestEntry(
                "ก.pdf",
                "",
                "",
                FileStatus.DAMAGED,
                new Bilingual("", ""),
                List.of(),
                "",
                0,
                Map.of("measures", 3),
                "",
                0);
        assertThat(faults("manifest", ManifestJson.line(entry))).isNotEmpty();
        assertThat(faults("manifest", "{\"file\":\"ก.pdf\"}")).isNotEmpty();
        assertThat(faults("manifest", ManifestJson.line(entry).replace("damaged", "broken")))
                .isNotEmpty();
    }

    @Test
    void an_empty_report_and_one_of_every_kind_are_as_the_schema_says() throws IOException {
        assertThat(faults("report", ReportJson.pretty(SampleReports.empty(), ReportJson.Detail.PLAIN)))
                .isEmpty();
        assertThat(faults("report", ReportJson.pretty(SampleReports.full(), ReportJson.Detail.RAW)))
                .isEmpty();
    }

    @Test
    void findings_without_year_and_with_sources_are_as_the_schema_says() throws IOException {
        Findings none = new Findings("9f2c00000000", "ก.txt", Optional.empty(), List.of(), List.of(), List.of());
        assertThat(faults("findings", FindingsJson.pretty(none))).isEmpty();
        assertThat(faults("findings", FindingsJson.pretty(SampleReports.findings())))
                .isEmpty();
    }

    @Test
    void a_finding_that_people_let_stand_is_as_the_schema_says_and_must_have_a_reason() throws IOException {
        String accepted = FindingsJson.pretty(SampleReports.findings()
                .with(finding -> finding.with(Optional.of(new Accepted("ตรวจแล้ว", "", "2566-09-01")))));
        assertThat(faults("findings", accepted)).isEmpty();
        assertThat(accepted).contains("\"errors\": 0").contains("\"reason\": \"ตรวจแล้ว\"");
        assertThat(faults("findings", accepted.replace("\"reason\": \"ตรวจแล้ว\",", "")))
                .isNotEmpty();
    }

    @Test
    void a_key_that_nobody_knows_yet_is_no_fault() throws IOException {
        ObjectNode report = full();
        report.put("readability", 0.4);
        ((ObjectNode) report.path("oitItems").path(0)).put("tags", "ก");
        assertThat(faults("report", report.toString())).isEmpty();
    }

    private static ObjectNode full() throws IOException {
        return (ObjectNode) MAPPER.readTree(ReportJson.pretty(SampleReports.full(), ReportJson.Detail.RAW));
    }

    private static void refused(String why, Consumer<ObjectNode> breaking) throws IOException {
        ObjectNode report = full();
        breaking.accept(report);
        assertThat(faults("report", report.toString())).as(why).isNotEmpty();
    }

    private static ObjectNode first(ObjectNode report, String list) {
        return (ObjectNode) report.path(list).path(0);
    }

    @Test
    void report_schema_refuses_a_broken_report() throws IOException {
        refused("status of no kind", r -> first(r, "oitItems").put("status", "finished"));
        refused("status of an indicator", r -> first(r, "indicators").put("status", "DONE"));
        refused("number as text", r -> first(r, "measures").put("number", "1"));
        refused("score as text", r -> first(r, "scores").put("value", "86.47"));
        refused("score beyond 100", r -> first(r, "scores").put("value", 853.9));
        refused("scope of no kind", r -> first(r, "scores").put("scope", "total"));
        refused("no id", r -> r.remove("id"));
        refused("id that is none", r -> r.put("id", "9F2C"));
        refused("other schema", r -> r.put("schema", "prongsai/report/2"));
        refused("code with a leading zero", r -> first(r, "oitItems").put("code", "O01"));
        refused("text field that is null", r -> first(r, "oitItems").putNull("progress"));
        refused("year of the Christian era", r -> r.put("fiscalYear", 2023));
        refused("year as text", r -> r.put("fiscalYear", "2566"));
        refused("date of another form", r -> ((ObjectNode) r.path("document")).put("date", "18/08/2566"));
        refused("no list of items", r -> r.putNull("oitItems"));
        refused("role of no kind", r -> first(r, "prose").put("role", "footer"));
        refused(
                "place in a table without a number",
                r -> ((ObjectNode) first(r, "prose").path("place")).put("table", 0));
        refused("fate of no kind", r -> first(r, "fates").put("kind", "lost"));
        refused("span of one number", r -> {
            ArrayNode span = (ArrayNode)
                    first(r, "measures").path("cells").path("title").path(0).path("span");
            span.remove(1);
        });
    }

    @Test
    void findings_schema_refuses_broken_findings() throws IOException {
        String json = FindingsJson.pretty(SampleReports.findings());
        assertThat(faults("findings", json.replace("\"severity\": \"error\"", "\"severity\": \"fatal\"")))
                .isNotEmpty();
        assertThat(faults("findings", json.replace("\"record\": \"O24\"", "\"record\": \"item 24\"")))
                .isNotEmpty();
        assertThat(faults("findings", json.replace("\"errors\": 1", "\"errors\": \"1\"")))
                .isNotEmpty();
        ObjectNode without = (ObjectNode) MAPPER.readTree(json);
        without.remove("id");
        assertThat(faults("findings", without.toString())).isNotEmpty();
        ObjectNode english = (ObjectNode) MAPPER.readTree(json);
        ((ObjectNode) english.path("findings").path(0).path("message")).remove("th");
        assertThat(faults("findings", english.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "findings", "manifest", "shared", "families", "compare", "history", "search"})
    void every_property_is_described_in_a_sentence(String name) throws IOException {
        List<String> silent = new ArrayList<>();
        JsonNode schema =
                MAPPER.readTree(RESOURCES.resolve(name + ".schema.json").toFile());
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        walk(name, schema, silent);
        assertThat(silent).isEmpty();
    }

    private static void walk(String path, JsonNode node, List<String> silent) {
        boolean rule = path.endsWith("/if") || path.endsWith("/then");
        if (!rule) {
            node.path("properties").fields().forEachRemaining(property -> {
                String description = property.getValue().path("description").asText();
                if (!description.matches("(?s).{6,}\\.")) {
                    silent.add(path + "/" + property.getKey());
                }
            });
            node.fields().forEachRemaining(child -> walk(path + "/" + child.getKey(), child.getValue(), silent));
        }
    }

    @Test
    void docs_hold_the_same_schemas() throws IOException {
        try (var files = Files.list(RESOURCES)) {
            List<Path> schemas = files.toList();
            assertThat(schemas).hasSize(8);
            for (Path schema : schemas) {
                assertThat(DOCS.resolve(schema.getFileName().toString()))
                        .as("docs/schemas holds copies of the schemas in the resources")
                        .hasSameTextualContentAs(schema);
                assertThat(Files.readString(DOCS.resolve("README.md"))).contains("(" + schema.getFileName() + ")");
            }
        }
    }

    /** A key that the codec writes and the schema does not know is not described to anybody. */
    @Test
    void report_schema_lists_every_key_that_is_written() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        TreeSet<String> written = new TreeSet<>();
        MAPPER.readTree(RESOURCES.resolve("report.schema.json").toFile())
                .path("properties")
                .fieldNames()
                .forEachRemaining(known::add);
        full().fieldNames().forEachRemaining(written::add);
        assertThat(known).isEqualTo(written);
    }
}
