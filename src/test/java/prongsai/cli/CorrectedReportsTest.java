package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --decisions}: read values that people put right, from the command line to every output. */
class CorrectedReportsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path DRAFT = Path.of("corpus/อบต.ภูผาเมฆ_รายงาน_2566.txt");
    private static final Path OTHER = Path.of("corpus/ทต.นาพะยอมหอม 2566.txt");

    @TempDir
    private Path folder = Path.of("");

    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Prongsai.execute(
                Stream.of(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path decisions(String... entries) throws IOException {
        return Files.writeString(folder.resolve("แก้ค่า.json"), """
                {"schema": "prongsai/decisions/1",
                 "corrections": [
                %s
                ]}
                """.formatted(
                        String.join(",\n", entries).replace('\'', '"')));
    }

    /** The draft says nothing of O7's result; suppose the page says something. */
    private static final String RESULT =
            "{'report': 'อบต.ภูผาเมฆ_รายงาน_2566.txt', 'record': 'O7', 'field': 'progress', 'read': '%s', 'value': 'ลงข่าวกิจกรรม ๑๒ ข่าวในเว็บไซต์ เมื่อเดือนมีนาคม', 'note': 'หมึกจาง'}";

    private String progress = "";

    private static JsonNode record(JsonNode report, String code) {
        return StreamSupport.stream(report.path("oitItems").spliterator(), false)
                .filter(item -> item.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode report(Path out) throws IOException {
        return MAPPER.readTree(
                out.resolve("reports").resolve(DRAFT.getFileName() + ".json").toFile());
    }

    private Path convert(Path out, Object... more) {
        List<Object> all = new ArrayList<>(List.of("convert", folder.resolve("in"), "-o", out, "--quiet"));
        all.addAll(List.of(more));
        assertThat(run(all.toArray()).code()).isZero();
        return out;
    }

    @BeforeEach
    void copy() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.copy(DRAFT, in.resolve(DRAFT.getFileName().toString()));
        Files.copy(OTHER, in.resolve(OTHER.getFileName().toString()));
        progress = record(report(convert(folder.resolve("before"))), "O7")
                .path("progress")
                .asText();
    }

    @Test
    void check_asks_the_rules_of_the_right_value_and_says_how_it_was_read() throws IOException {
        assertThat(run("check", DRAFT, "--lang", "en").out()).contains("result-missing");
        Ran ran = run("check", DRAFT, "--lang", "th", "--decisions", decisions(RESULT.formatted(progress)));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .doesNotContain("result-missing")
                .contains(
                        "ค่าที่อ่านได้และคนแก้แล้ว 1 ค่า",
                        "แก้เป็น “ลงข่าวกิจกรรม 12 ข่าวในเว็บไซต์ เมื่อเดือนมีนาคม” เพราะ หมึกจาง");
        String page = run(
                        "check",
                        DRAFT,
                        "--format",
                        "html",
                        "--lang",
                        "th",
                        "--decisions",
                        folder.resolve("แก้ค่า.json"))
                .out();
        assertThat(page).contains("อ่านได้ว่า “ไม่มี” แก้เป็น “ลงข่าวกิจกรรม 12 ข่าว");
    }

    @Test
    void explain_takes_the_file_as_check_does() throws IOException {
        Path out = folder.resolve("explained");
        Ran ran = run("explain", DRAFT, "-o", out, "--decisions", decisions(RESULT.formatted(progress)));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("ค่าที่อ่านได้และคนแก้แล้ว 1 ค่า", "แก้เป็น “ลงข่าวกิจกรรม 12 ข่าว");

        Ran other = run("explain", DRAFT, "-o", out, "--decisions", decisions(RESULT.formatted("อ่านไว้อย่างอื่น")));
        assertThat(other.err()).contains("O7");
        assertThat(Files.readString(out.resolve("index.html"))).doesNotContain("ค่าที่อ่านได้และคนแก้แล้ว");
    }

    @Test
    void the_draft_handed_back_lists_what_was_put_right() throws IOException {
        Path out = folder.resolve("back.docx");
        Ran ran = run(
                "check", DRAFT, "--format", "docx", "-o", out, "--decisions", decisions(RESULT.formatted(progress)));
        assertThat(ran.code()).as(ran.err()).isLessThan(2);
        try (ZipFile zip = new ZipFile(out.toFile())) {
            String comments = new String(
                    zip.getInputStream(zip.getEntry("word/comments.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(comments)
                    .contains(
                            "ค่าที่อ่านได้และคนแก้แล้ว 1 ค่า",
                            "ข้อ O7 ผลการดำเนินการ: อ่านได้ว่า “ไม่มี” แก้เป็น “ลงข่าวกิจกรรม 12 ข่าว",
                            "เพราะ หมึกจาง");
        }
    }

    @Test
    void json_has_the_right_value_the_value_as_read_and_a_fingerprint() throws IOException {
        JsonNode report = report(convert(folder.resolve("out"), "--ignore", decisions(RESULT.formatted(progress))));
        assertThat(record(report, "O7").path("progress").asText())
                .isEqualTo("ลงข่าวกิจกรรม 12 ข่าวในเว็บไซต์ เมื่อเดือนมีนาคม");
        assertThat(report.path("corrected").size()).isEqualTo(1);
        assertThat(report.path("corrected").path(0).path("read").asText()).isEqualTo(progress);
        assertThat(report.path("engine").path("corrections").asText()).matches("[0-9a-f]{12}");
        assertThat(report(folder.resolve("before")).has("corrected")).isFalse();
        assertThat(report(folder.resolve("before")).path("engine").has("corrections"))
                .isFalse();
    }

    @Test
    void a_kept_report_is_made_again_when_its_correction_changes_and_no_other_is() throws IOException {
        Path out = convert(folder.resolve("out"));
        Path other = out.resolve("reports").resolve(OTHER.getFileName() + ".json");
        // A report that is made again loses this.
        Files.writeString(other, Files.readString(other).replaceFirst("\\{", "{\"kept\": true,"));
        convert(out, "--decisions", decisions(RESULT.formatted(progress)));
        assertThat(record(report(out), "O7").path("progress").asText()).startsWith("ลงข่าว");
        convert(out, "--decisions", decisions(RESULT.formatted(progress).replace("ลงข่าว", "เผยแพร่ข่าว")));
        assertThat(record(report(out), "O7").path("progress").asText()).startsWith("เผยแพร่ข่าว");
        convert(out);
        assertThat(record(report(out), "O7").path("progress").asText()).isEqualTo(progress);
        assertThat(other).content().contains("\"kept\": true");
    }

    @Test
    void the_page_of_a_run_marks_the_cell_and_lists_what_was_put_right() throws IOException {
        Path out = folder.resolve("out");
        run("run", folder.resolve("in"), "-o", out, "--quiet", "--decisions", decisions(RESULT.formatted(progress)));
        assertThat(out.resolve("index.html"))
                .content()
                .contains("คนแก้แล้ว อ่านได้ว่า “ไม่มี”", "อ่านได้ว่า “ไม่มี” แก้เป็น “ลงข่าวกิจกรรม 12 ข่าว");
        assertThat(out.resolve("records.csv")).content().containsPattern("O7,oit-item,[^\\r]*,progress\\r\\n");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out.resolve("prongsai.xlsx")))) {
            List<String> cells = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
            assertThat(cells)
                    .contains("ค่าที่คนแก้แล้ว")
                    .anyMatch(cell -> cell.startsWith("ข้อ O7 ผลการดำเนินการ: อ่านได้ว่า “ไม่มี” แก้เป็น “ลงข่าว"));
        }
        assertThat(out.resolve("findings").resolve(DRAFT.getFileName() + ".json"))
                .content()
                .doesNotContain("result-missing");
    }

    @Test
    void an_index_reads_a_report_again_when_its_correction_changes() throws IOException {
        Path index = folder.resolve("index");
        Path in = folder.resolve("in");
        assertThat(run("index", in, "--index", index, "--quiet").code()).isZero();
        assertThat(run("search", "กิจกรรม 12 ข่าวในเว็บไซต์", "--index", index, "--item", "O7")
                        .out())
                .doesNotContain("หมึกจาง", "ลงข่าวกิจกรรม 12");
        Ran ran = run(
                "index", in, "--index", index, "--lang", "en", "--decisions", decisions(RESULT.formatted(progress)));
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("1 reports read, 1 kept");
        assertThat(run("search", "\"ลงข่าวกิจกรรม\"", "--index", index, "--format", "json")
                        .out())
                .contains("\"record\": \"O7\"");
    }

    @Test
    void what_was_not_applied_is_told_and_changes_no_exit_code() throws IOException {
        Path file = decisions(
                RESULT.formatted("อ่านได้อย่างอื่น"),
                "{'report': 'ไม่มี.pdf', 'record': 'O7', 'field': 'status', 'read': 'none', 'value': 'done'}");
        Ran ran = run(
                "convert",
                folder.resolve("in"),
                "-o",
                folder.resolve("out"),
                "--lang",
                "en",
                "--quiet",
                "--decisions",
                file);
        assertThat(ran.code()).isZero();
        assertThat(ran.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(DRAFT.getFileName() + ": O7 progress was not corrected")
                        && line.contains("“อ่านได้อย่างอื่น”"))
                .anyMatch(line -> line.contains("line 4") && line.contains("ไม่มี.pdf"));
        assertThat(report(folder.resolve("out")).path("warnings").toString()).contains("correction-stale");
    }

    @Test
    void without_names_neither_values_nor_notes_nor_warnings_nor_who_corrected_name_anybody() throws IOException {
        String name = "นายสมชาย ใจดีงาม";
        Path file = decisions(
                RESULT.formatted(progress)
                        .replace("ลงข่าว", "แจ้ง" + name + " ")
                        .replace("'หมึกจาง'", "'ถาม" + name + "', 'by': 'สมศรี'"),
                "{'report': 'อบต.ภูผาเมฆ_รายงาน_2566.txt', 'record': 'O8', 'field': 'progress', 'read': '" + name
                        + "', 'value': 'x'}");
        Path out = convert(folder.resolve("out"), "--no-names", "--decisions", file);
        assertThat(out.resolve("reports").resolve(DRAFT.getFileName() + ".json"))
                .content()
                .contains("correction-stale", "\"corrected\"")
                .doesNotContain("สมชาย", "ใจดีงาม", "สมศรี");
    }

    @Test
    void without_names_a_corrected_signature_names_nobody_as_it_was_read_or_as_it_is() throws IOException {
        Path before = convert(folder.resolve("before"));
        String read = report(before).path("signatories").path(0).path("name").asText();
        assertThat(read).isNotBlank();
        Path file = decisions(
                "{'report': '%s', 'record': 'signatory 1', 'field': 'name', 'read': '%s', 'value': 'สมหญิง นามใหม่'}"
                        .formatted(DRAFT.getFileName(), read));

        Path with = convert(folder.resolve("with"), "--decisions", file);
        assertThat(report(with).path("signatories").path(0).path("name").asText())
                .isEqualTo("สมหญิง นามใหม่");
        Path out = convert(folder.resolve("out"), "--no-names", "--decisions", file);
        assertThat(out.resolve("reports").resolve(DRAFT.getFileName() + ".json"))
                .content()
                .doesNotContain("สมหญิง", "นามใหม่", read);
    }

    @Test
    void a_field_that_is_none_ends_the_command_before_anything_is_read() throws IOException {
        Ran ran = run(
                "convert",
                folder.resolve("in"),
                "-o",
                folder.resolve("out"),
                "--lang",
                "en",
                "--decisions",
                decisions(RESULT.formatted(progress).replace("'progress'", "'answer'")));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("แก้ค่า.json, line 3:", "\"answer\"");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
