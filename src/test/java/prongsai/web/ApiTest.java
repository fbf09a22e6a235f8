package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.app.Library;

/** The index for programs: what it answers, that it is what the description says, and what it turns away. */
class ApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String OLDER = "rongmaduea-2565.md";
    private static final String LEFTOVERS = "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx";

    @TempDir
    static Path folder;

    private static Indexed indexed;
    private static PageServer server;
    private static Http http;

    @BeforeAll
    static void start() {
        indexed = Indexed.corpus(folder, LEFTOVERS, "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx", OLDER);
        server = indexed.serve();
        http = new Http(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode got(String path) throws IOException {
        Http.Answer answer = http.get(path);
        assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("application/json; charset=utf-8");
        return MAPPER.readTree(answer.body());
    }

    private static JsonNode problem(int status, Http.Answer answer) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(faults(component("Problem"), problem)).isEmpty();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("message").path("th").asText()).containsPattern("[ก-ฮ]");
        return problem;
    }

    private static JsonNode description() {
        try (var in = ApiTest.class.getResourceAsStream("/prongsai/web/openapi.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema component(String name) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", description().path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private static List<String> faults(JsonSchema schema, JsonNode node) {
        return schema.validate(node).stream().map(String::valueOf).toList();
    }

    private static JsonSchema served(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(got("/api/schemas/" + name + ".schema.json"));
    }

    @Test
    void the_list_is_the_pages_and_is_as_the_description_says() throws IOException {
        JsonNode list = got("/api/reports");
        assertThat(faults(component("Reports"), list)).isEmpty();
        assertThat(list.path("total").asInt()).isEqualTo(3);
        JsonNode first = list.path("reports").path(0);
        assertThat(first.path("report").asText()).isEqualTo(LEFTOVERS);
        assertThat(first.path("agency").asText()).isEqualTo("องค์การบริหารส่วนตำบลทุ่งดอกจาน");
        assertThat(first.path("province").asText()).isEqualTo("อุดรธานี");
        assertThat(first.path("fiscalYear").asInt()).isEqualTo(2566);
        assertThat(first.path("errors").asInt()).isPositive();
        assertThat(first.path("review").path("status").asText()).isEqualTo("not-reviewed");
        assertThat(got("/api/reports?year=2565").path("reports").findValuesAsText("report"))
                .containsExactly(OLDER);
        assertThat(got("/api/reports?status=reviewed").path("total").asInt()).isZero();
        assertThat(got("/api/reports?page=2").path("reports")).isEmpty();
    }

    @Test
    void a_file_of_decisions_that_nobody_understands_hides_no_shared_words(@TempDir Path own) throws IOException {
        Indexed other = Indexed.corpus(own, LEFTOVERS, "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx");
        try (PageServer page = other.serve()) {
            Http programs = new Http(page.address());
            String path = "/api/reports/" + other.id(LEFTOVERS);
            assertThat(programs.get(path + "/findings").status()).isEqualTo(200);
            Files.writeString(other.decisions(), "no decisions");
            problem(409, programs.get(path + "/findings"));
            assertThat(programs.get(path + "/shared").status()).isEqualTo(200);
            assertThat(programs.get(path + "/family").status()).isEqualTo(200);
        }
    }

    @Test
    void a_program_or_person_that_asks_for_more_than_can_be_worked_at_is_told_when_to_ask_again(@TempDir Path own)
            throws IOException, InterruptedException {
        Indexed large = Indexed.corpus(own, LEFTOVERS, OLDER);
        CountDownLatch compared = new CountDownLatch(1);
        try (PageServer page = large.serveLargeWithoutQueue(name -> {
            ExecutorService worker = Library.worker(name);
            if (name.equals(Library.COMPARE)) {
                worker.execute(() -> await(compared));
            }
            return worker;
        })) {
            Http programs = new Http(page.address());
            awaited(programs, "/api/reports");
            String first = "/api/reports/" + large.id(LEFTOVERS) + "/shared";
            String other = "/api/reports/" + large.id(OLDER) + "/shared";
            Http.Answer begun = programs.get(first);
            problem(503, begun);
            assertThat(begun.header("Retry-After")).contains("2");
            String family = "/api/reports/" + large.id(LEFTOVERS) + "/family";
            problem(503, programs.get(family));
            assertThat(description()
                            .at("/paths/~1api~1reports~1{id}~1family/get/description")
                            .asText())
                    .contains("503 with Retry-After")
                    .contains("template");
            Http.Answer turnedAway = programs.get(other);
            problem(503, turnedAway);
            Http.Answer person = programs.get("/report/" + large.id(OLDER) + "/shared");
            assertThat(person.header("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(List.of(turnedAway, person)).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).contains("10");
                assertThat(answer.body())
                        .contains("กำลังเทียบข้อความของรายงานอื่นอยู่")
                        .contains("Texts of other reports are being compared");
            });
            assertThat(programs.get(first).header("Retry-After")).contains("2");
            compared.countDown();
            awaited(programs, first);
            awaited(programs, other);
        } finally {
            compared.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks again until there is an answer. */
    private static void awaited(Http http, String path) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && http.get(path).status() != 200; i++) {
            Thread.sleep(100);
        }
        assertThat(http.get(path).status()).as(path).isEqualTo(200);
    }

    @Test
    void a_report_and_its_findings_are_in_the_forms_of_the_commands() throws IOException {
        String id = got("/api/reports").path("reports").path(0).path("id").asText();
        JsonNode report = got("/api/reports/" + id);
        assertThat(faults(served("report"), report)).isEmpty();
        assertThat(report.path("agency").path("name").asText()).isEqualTo("องค์การบริหารส่วนตำบลทุ่งดอกจาน");
        JsonNode findings = got("/api/reports/" + id + "/findings");
        assertThat(faults(served("findings"), findings)).isEmpty();
        assertThat(findings.path("findings").findValuesAsText("rule")).contains("foreign-agency");
        assertThat(findings.path("summary").path("errors"))
                .isEqualTo(got("/api/reports").path("reports").path(0).path("errors"));
    }

    @Test
    void shared_words_and_families_are_in_the_forms_of_the_commands() throws IOException {
        String id = indexed.id(LEFTOVERS);
        JsonNode shared = got("/api/reports/" + id + "/shared");
        assertThat(faults(served("shared"), shared)).isEmpty();
        assertThat(shared.path("sources").path(0).path("agency").asText())
                .isEqualTo("องค์การบริหารส่วนตำบลห้วยทรายทอง");
        JsonNode families = got("/api/families");
        assertThat(faults(served("families"), families)).isEmpty();
        assertThat(families.path("families")).hasSize(1);
        JsonNode family = got("/api/reports/" + id + "/family");
        assertThat(faults(served("families"), family)).isEmpty();
        assertThat(family.path("families").path(0).path("name").asText()).isEqualTo("F1");
        assertThat(family.path("families").path(0).path("template").findValuesAsText("text"))
                .contains("มาตรการปลูกฝังวัฒนธรรมสุจริตในหน่วยงาน");
        problem(404, http.get("/api/reports/" + indexed.id(OLDER) + "/family"));
        problem(404, http.get("/api/reports/000000000000/shared"));
    }

    @Test
    void a_question_is_confined_and_paged() throws IOException {
        JsonNode all = got("/api/search?year=2565&size=3");
        assertThat(faults(served("search"), all)).isEmpty();
        assertThat(all.path("hits")).hasSize(3);
        assertThat(Set.copyOf(all.path("hits").findValuesAsText("report"))).containsExactly(OLDER);
        JsonNode next = got("/api/search?year=2565&size=2&from=1").path("hits");
        assertThat(next.path(0)).isEqualTo(all.path("hits").path(1));
        assertThat(got("/api/search?q=%E0%B8%AD%E0%B8%9A%E0%B8%A3%E0%B8%A1&year=2565&year=2566")
                        .path("facets")
                        .path("fiscalYear")
                        .findValuesAsText("value"))
                .containsExactlyInAnyOrder("2565", "2566");
    }

    @Test
    void the_description_names_the_addresses_that_there_are_and_their_parameters() throws IOException {
        JsonNode served = got("/api/openapi.json");
        assertThat(served).isEqualTo(description());
        assertThat(served.path("openapi").asText()).startsWith("3.1.");
        Set<String> there = new TreeSet<>();
        for (Route route : server.routes()) {
            if (route.pattern().contains("api")) {
                there.add(route.method() + " /" + String.join("/", route.pattern()));
            }
        }
        Set<String> described = new TreeSet<>();
        served.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " "
                                + path.getKey().replaceAll("\\{[a-z]+}", "*"))));
        assertThat(described).isEqualTo(there).hasSize(9);
        for (String path : List.of("/api/reports", "/api/search")) {
            List<String> names = new ArrayList<>();
            served.path("paths")
                    .path(path)
                    .path("get")
                    .path("parameters")
                    .forEach(p -> names.add(p.path("name").asText()));
            String said =
                    problem(400, http.get(path + "?nothing=1")).path("detail").asText();
            assertThat(said.replaceAll(".*there are ", "").split(", ")).containsExactlyInAnyOrderElementsOf(names);
        }
        for (String target : served.findValuesAsText("$ref")) {
            if (target.startsWith("#")) {
                assertThat(served.at(target.substring(1)).isMissingNode())
                        .as(target)
                        .isFalse();
            } else {
                assertThat(got("/api/" + target).path("title").asText())
                        .as(target)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void what_makes_no_sense_is_refused_with_the_reason() throws IOException {
        for (String wrong : List.of(
                "/api/reports?year=abc",
                "/api/reports?page=0",
                "/api/reports?page=1&page=2",
                "/api/reports?status=done",
                "/api/reports/000000000000?raw=1",
                "/api/search?size=100000",
                "/api/search?q=year:x",
                "/api/search?order=%3Cscript%3E",
                "/api/search?q=%ff%fe%f")) {
            problem(400, http.get(wrong));
        }
        for (String nowhere : List.of(
                "/api",
                "/api/",
                "/api/nothing",
                "/api/reports/000000000000",
                "/api/reports/" + OLDER + "/findings",
                "/api/schemas/openapi.json")) {
            problem(404, http.get(nowhere));
        }
        for (String trick : List.of(
                "/api/schemas/..%2fopenapi.json",
                "/api/schemas/..%5Cweb%5Copenapi.json", "/api/reports/../../etc/passwd")) {
            assertThat(http.get(trick).status()).as(trick).isIn(400, 404);
        }
    }

    @Test
    void stands_behind_the_same_guard_as_the_pages_and_changes_nothing() throws IOException {
        String host = "Host: " + http.authority();
        for (String path : List.of("/api/openapi.json", "/api/reports", "/api/search?q=a")) {
            String line = "GET " + path + " HTTP/1.1";
            problem(421, http.send(line, List.of("Host: evil.example"), new byte[0]));
            problem(403, http.send(line, List.of(host, "Origin: http://evil.example"), new byte[0]));
            problem(
                    403,
                    http.send(line, List.of(host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors"), new byte[0]));
            assertThat(http.get(path).header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(http.get(path).header("X-Content-Type-Options")).contains("nosniff");
        }
        problem(403, http.post("/api/reports", new Http.Form(), List.of(host)));
        Http.Answer posted = http.post("/api/reports", new Http.Form());
        problem(405, posted);
        assertThat(posted.header("Allow")).contains("GET, HEAD");
        problem(405, http.send("DELETE /api/reports HTTP/1.1", List.of(host), new byte[0]));
        assertThat(Files.exists(indexed.decisions())).isFalse();
    }
}
