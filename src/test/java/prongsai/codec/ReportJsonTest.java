package prongsai.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;
import prongsai.codec.ReportJson.Detail;
import prongsai.model.Field;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.model.Status;

class ReportJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void reads_back_every_report_of_the_corpus_as_it_was() {
        Map<String, String> written = CorpusRun.once().reportJson();
        assertThat(written).hasSize(24);
        written.forEach((file, json) -> {
            Report report = ReportJson.read(json);
            String again = ReportJson.pretty(report, Detail.RAW);
            assertThat(again).as(file).isEqualTo(json);
            assertThat(ReportJson.read(again)).as(file).isEqualTo(report);
            assertThat(ReportJson.read(ReportJson.line(report, Detail.RAW)))
                    .as(file)
                    .isEqualTo(report);
        });
    }

    @Test
    void reads_back_reports_with_nothing_and_with_everything_as_they_were() {
        for (Report report : List.of(SampleReports.empty(), SampleReports.full())) {
            assertThat(ReportJson.read(ReportJson.pretty(report, Detail.RAW))).isEqualTo(report);
        }
    }

    @Test
    void writes_the_keys_of_the_contract() throws IOException {
        JsonNode json = MAPPER.readTree(ReportJson.pretty(SampleReports.full(), Detail.PLAIN));
        assertThat(json.path("schema").asText()).isEqualTo("prongsai/report/1");
        assertThat(json.path("fiscalYear").asInt()).isEqualTo(2566);
        assertThat(json.path("document").path("date").asText()).isEqualTo("2566-08-18");
        assertThat(json.path("source").path("textOrigin").asText()).isEqualTo("mixed");
        assertThat(json.path("parts").path(0).path("pages").toString()).isEqualTo("[1,9]");
        assertThat(json.path("parts").path(1).path("pages").toString()).isEqualTo("[]");
        JsonNode item = json.path("oitItems").path(0);
        assertThat(item.path("status").asText()).isEqualTo("not-applicable");
        assertThat(item.path("progress").asText()).isEqualTo("บรรทัดหนึ่ง\tแท็บ\nบรรทัดสอง 😀");
        assertThat(item.path("note").asText("absent")).isEmpty();
        assertThat(item.has("elements")).isFalse();
        assertThat(item.path("cells").path("progress").path(1).toString())
                .isEqualTo("{\"table\":1,\"row\":2,\"cell\":2,\"span\":[17,29],\"id\":\"t1r2c2\"}");
        assertThat(item.path("cells").path("progress").path(0).path("table").asText())
                .isEqualTo("2.1");
        assertThat(item.path("cells").path("progress").path(0).path("box").toString())
                .isEqualTo("[10.5,20,100,40.2]");
        assertThat(json.path("scores").path(1).path("year").isNull()).isTrue();
        assertThat(json.path("scores").path(1).path("value").toString()).isEqualTo("100");
        assertThat(json.path("components").path(2).path("present").isNull()).isTrue();
        assertThat(json.path("confidence").toString()).isEqualTo("{\"oitItems/O24/code\":0.91}");
    }

    @Test
    void keeps_text_before_repair_for_raw_alone() throws IOException {
        JsonNode plain = MAPPER.readTree(ReportJson.pretty(SampleReports.full(), Detail.PLAIN));
        JsonNode raw = MAPPER.readTree(ReportJson.pretty(SampleReports.full(), Detail.RAW));
        assertThat(plain.has("fates") || plain.has("repairs") || plain.has("dropped"))
                .isFalse();
        assertThat(raw.path("fates").path(1).path("raw").asText()).isEqualTo("ด\u0e4d\u0e32");
        assertThat(raw.path("dropped").toString())
                .isEqualTo("[{\"id\":\"p9\",\"reason\":\"page-number\",\"text\":\"- 3 -\",\"place\":{}}]");
    }

    @Test
    void an_absent_field_stays_absent_and_an_empty_one_stays_empty() {
        Report back = ReportJson.read(ReportJson.pretty(SampleReports.full(), Detail.PLAIN));
        assertThat(back.measures().getFirst().has(Field.NOTE)).isTrue();
        assertThat(back.measures().getFirst().text(Field.NOTE)).isEmpty();
        assertThat(back.measures().getFirst().has(Field.OUTCOME)).isFalse();
        assertThat(back.oitItems().getFirst().status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_line_has_no_line_end() {
        assertThat(ReportJson.line(SampleReports.full(), Detail.RAW)).doesNotContain("\n");
        assertThat(ReportJson.pretty(SampleReports.full(), Detail.RAW)).endsWith("}\n");
    }

    @Test
    void refuses_what_is_no_report() {
        assertThatThrownBy(() -> ReportJson.read("{\"schema\":\"prongsai/findings/1\"}"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("prongsai/report/1");
        assertThatThrownBy(() -> ReportJson.read("{\"schema\":")).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> ReportJson.read("")).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void findings_are_read_back_as_they_were() {
        assertThat(FindingsJson.read(FindingsJson.pretty(SampleReports.findings())))
                .isEqualTo(SampleReports.findings());
        CorpusRun.once()
                .findings()
                .forEach(findings -> assertThat(FindingsJson.read(FindingsJson.pretty(findings)))
                        .isEqualTo(findings));
    }

    @Test
    void lines_of_the_manifest_are_read_back_as_they_were() {
        for (ManifestEntry entry : CorpusRun.once().result().entries()) {
            assertThat(ManifestJson.read(ManifestJson.line(entry))).isEqualTo(entry);
        }
        assertThatThrownBy(() -> ManifestJson.read("{\"status\":\"lost\"}")).isInstanceOf(JsonFormatException.class);
    }
}
