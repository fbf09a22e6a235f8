package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.app.CheckForm;

/** The forms of a check's findings, on files of the example corpus. */
class CheckFormsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEXT = "corpus/อบต.ภูผาเมฆ_รายงาน_2566.txt";
    private static final String DOCX = "corpus/ทม.ทุ่งกระถินเทศ 2568.docx";
    private static final String PDF = "corpus/rongmaduea-2567.pdf";

    @TempDir
    private Path folder = Path.of("");

    /** What a command did. */
    private record Ran(int code, String out, String err) {}

    private static Ran check(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> texts = new ArrayList<>(List.of("check"));
        Stream.of(arguments).map(Object::toString).forEach(texts::add);
        int code = Prongsai.execute(
                texts.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode sarif(Object... arguments) throws IOException {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "sarif"));
        Ran ran = check(all.toArray());
        JsonNode log = MAPPER.readTree(ran.out());
        assertThat(sarifSchema().validate(log)).isEmpty();
        return log.path("runs").path(0);
    }

    /** Published by the OASIS SARIF committee; THIRD-PARTY.md says where the copy is from. */
    private static JsonSchema sarifSchema() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CheckFormsTest.class.getResourceAsStream("/prongsai/present/sarif-2.1.0-rtm.5.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
        }
    }

    @Test
    void sarif_of_text_word_and_pdf_is_as_its_schema_says() throws IOException {
        JsonNode run = sarif(TEXT, DOCX, PDF, "--lang", "th");
        assertThat(run.path("artifacts").size()).isEqualTo(3);
        assertThat(run.path("results").size()).isGreaterThan(7);
        assertThat(run.path("tool").path("driver").path("rules").size()).isGreaterThan(30);
        run.path("results").forEach(result -> {
            JsonNode rule = run.path("tool")
                    .path("driver")
                    .path("rules")
                    .path(result.path("ruleIndex").asInt(-1));
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.path("help").path("text").asText())
                    .containsPattern("[ก-ฮ]")
                    .containsPattern("[a-z]{4}");
            assertThat(result.path("partialFingerprints")
                            .path("prongsaiFinding/v1")
                            .asText())
                    .matches("[0-9a-f]{10}");
        });
    }

    @Test
    void the_schema_of_sarif_does_not_say_yes_to_everything() throws IOException {
        assertThat(sarifSchema().validate(MAPPER.readTree("{\"version\":\"2.1.0\"}")))
                .isNotEmpty();
        assertThat(
                        sarifSchema()
                                .validate(
                                        MAPPER.readTree(
                                                "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"x\"}},\"results\":[{\"level\":\"info\"}]}]}")))
                .isNotEmpty();
    }

    @Test
    void sarif_says_lines_of_text_files_and_record_and_place_of_all() throws IOException {
        JsonNode run = sarif(TEXT, "--lang", "en");
        String uri = run.path("artifacts").path(0).path("location").path("uri").asText();
        assertThat(uri)
                .startsWith("corpus/%E0%B8%AD%E0%B8%9A%E0%B8%95.")
                .endsWith("_2566.txt")
                .matches("\\p{ASCII}+");
        // Lines as an editor counts them: the row of item 07, and the cell of measure 1 that has the date.
        assertThat(line(run, "result-missing")).isEqualTo(lineOf("<td>07</td>"));
        assertThat(line(run, "date-outside-period")).isEqualTo(lineOf("28 ตุลาคม 2565"));
        assertThat(line(run, "item-missing")).isZero();
        JsonNode missing = result(run, "result-missing");
        assertThat(missing.path("level").asText()).isEqualTo("error");
        assertThat(missing.path("message").path("text").asText()).contains("O7", "\n→ ");
        JsonNode location = missing.path("locations").path(0);
        assertThat(location.path("logicalLocations")
                        .path(0)
                        .path("fullyQualifiedName")
                        .asText())
                .isEqualTo("O7/progress");
        assertThat(missing.path("properties").path("table").asText()).isEqualTo("5");
        assertThat(missing.path("properties").path("row").asInt()).isEqualTo(2);
        JsonNode pdf = sarif(PDF, "--lang", "en");
        assertThat(result(pdf, "outcome-missing")
                        .path("locations")
                        .path(0)
                        .path("physicalLocation")
                        .has("region"))
                .isFalse();
        assertThat(result(pdf, "outcome-missing")
                        .path("properties")
                        .path("page")
                        .asInt())
                .isPositive();
    }

    private static JsonNode result(JsonNode run, String rule) {
        for (JsonNode result : run.path("results")) {
            if (result.path("ruleId").asText().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("no finding of " + rule);
    }

    /** 0 where the finding has no line. */
    private static int line(JsonNode run, String rule) {
        return result(run, rule)
                .path("locations")
                .path(0)
                .path("physicalLocation")
                .path("region")
                .path("startLine")
                .asInt();
    }

    private static int lineOf(String words) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(TEXT));
        List<Integer> having = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                having.add(i + 1);
            }
        }
        assertThat(having).as(words).hasSize(1);
        return having.getFirst();
    }

    @Test
    void sarif_tells_files_that_could_not_be_read() throws IOException {
        Path empty = Files.createFile(folder.resolve("ว่าง เปล่า.pdf"));
        JsonNode run = sarif(TEXT, empty, "--lang", "th");
        JsonNode invocation = run.path("invocations").path(0);
        assertThat(invocation.path("executionSuccessful").asBoolean(true)).isFalse();
        assertThat(invocation.path("toolExecutionNotifications").toString())
                .contains("\"level\":\"error\"", "%20", "ว่าง เปล่า.pdf");
    }

    @Test
    void csv_has_the_columns_of_a_run_and_a_row_a_finding_of_every_report() throws IOException {
        Ran ran = check(TEXT, DOCX, "--format", "csv", "--lang", "th");
        assertThat(ran.out()).startsWith("\uFEFFreport,agency,type,district,province,fiscalYear,rule,severity,record,");
        Set<String> reports = new TreeSet<>();
        try (CSVParser rows = CSVParser.parse(
                ran.out().substring(1), CSVFormat.RFC4180.builder().setHeader().get())) {
            for (CSVRecord row : rows) {
                reports.add(row.get("report"));
                assertThat(row.get("messageTh")).isNotEmpty();
            }
        }
        assertThat(reports).containsExactlyInAnyOrder(name(TEXT), name(DOCX));
    }

    private static String name(String file) {
        return Path.of(file).getFileName().toString();
    }

    @Test
    void workbook_has_the_findings_of_all_and_a_paragraph_for_each() throws IOException {
        Path book = folder.resolve("ใหม่/ผล.xlsx");
        assertThat(check(TEXT, DOCX, "--format", "xlsx", "-o", book).code()).isEqualTo(1);
        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            assertThat(read.getSheet("ข้อสังเกต").getLastRowNum()).isGreaterThan(6);
            XSSFSheet remarks = read.getSheet("ย่อหน้าข้อสังเกต");
            assertThat(remarks.getLastRowNum()).isEqualTo(4);
            assertThat(remarks.getRow(3).getCell(3).getStringCellValue())
                    .startsWith("จากการตรวจสอบ")
                    .contains("องค์การบริหารส่วนตำบลภูผาเมฆ", "มีประเด็นที่ควรแก้ไข 2 ประเด็น");
        }
    }

    @ParameterizedTest
    @EnumSource(CheckForm.class)
    void a_form_that_is_no_text_asks_for_a_file_and_all_others_go_to_standard_output_or_the_file(CheckForm form)
            throws IOException {
        if (form.needsFile()) {
            Ran refused = check(TEXT, "--format", form.key(), "--lang", "en");
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains(form.key(), "-o");
            return;
        }
        Ran shown = check(TEXT, "--format", form.key(), "--lang", "en");
        Path file = folder.resolve("out");
        Ran kept = check(TEXT, "--format", form.key(), "--lang", "en", "-o", file);
        assertThat(kept.code()).isEqualTo(shown.code()).isEqualTo(1);
        assertThat(kept.out()).isEmpty();
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(shown.out()).isNotEmpty();
    }

    @Test
    void rules_that_are_off_find_nothing_and_severities_are_the_users() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.txt"), "item-missing = info\n");
        Ran ran = check(
                TEXT,
                "--format",
                "json",
                "--rules",
                rules,
                "--off",
                "item-repeated,status-missing",
                "--severity",
                "result-missing=warning");
        assertThat(ran.code()).as("no error is left").isZero();
        List<String> left = new ArrayList<>();
        MAPPER.readTree(ran.out())
                .path("findings")
                .forEach(finding -> left.add(finding.path("rule").asText() + " "
                        + finding.path("severity").asText()));
        assertThat(left)
                .contains("date-outside-period warning", "result-missing warning", "item-missing info")
                .noneMatch(one -> one.startsWith("item-repeated") || one.startsWith("status-missing"));
    }

    @Test
    void a_rule_that_is_not_there_ends_with_two_and_the_nearest_name() {
        Ran ran = check(TEXT, "--off", "item-mising", "--lang", "th");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("item-mising", "ใกล้ที่สุดคือ item-missing");
    }

    @Test
    void paragraph_is_one_line_a_report() {
        Ran ran = check(TEXT, DOCX, "--format", "paragraph", "--lang", "th");
        assertThat(ran.out().lines().filter(line -> !line.isEmpty()))
                .hasSize(2)
                .allMatch(line -> line.startsWith("จากการตรวจสอบ") && line.endsWith("ป.ป.ช."));
    }
}
