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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --ignore}: what was accepted stays to be seen, with its reason, and asks for nothing any more. */
class AcceptedFindingsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path DRAFT = Path.of("corpus/อบต.ภูผาเมฆ_รายงาน_2566.txt");
    private static final String REASON = "รับทราบแล้ว: ข่าวอยู่ท้ายเล่ม (สมศรี 2566-09-01)";

    @TempDir
    private Path folder = Path.of("");

    /** The draft's two errors, one by its id and one by rule and record. */
    private Path file = Path.of("");

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

    private static JsonNode json(Object... more) throws IOException {
        List<Object> all = new ArrayList<>(List.of("check", DRAFT, "--format", "json"));
        all.addAll(List.of(more));
        return MAPPER.readTree(run(all.toArray()).out());
    }

    private static JsonNode finding(JsonNode findings, String rule, String record) {
        return StreamSupport.stream(findings.path("findings").spliterator(), false)
                .filter(one -> one.path("rule").asText().equals(rule)
                        && one.path("record").asText().equals(record))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void accept() throws IOException {
        String id = finding(json(), "item-missing", "O33").path("id").asText();
        file = Files.writeString(folder.resolve("รับทราบ.json"), """
                {
                  "schema": "prongsai/decisions/1",
                  "accepted": [
                    {"finding": "%s", "reason": "ไม่มีผู้ให้ของขวัญ"},
                    {"rule": "result-missing", "record": "O7", "reason": "ข่าวอยู่ท้ายเล่ม", "by": "สมศรี", "on": "2566-09-01"}
                  ]
                }
                """.formatted(id));
    }

    @Test
    void check_ends_with_0_when_all_errors_are_accepted_and_with_1_when_one_is_not() throws IOException {
        assertThat(run("check", DRAFT, "--lang", "th").code()).isEqualTo(1);
        Ran ran = run("check", DRAFT, "--lang", "th", "--ignore", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\nรับทราบแล้ว 2\n", REASON).doesNotContain("\nควรแก้");
        assertThat(run("check", DRAFT, "--ignore", file, "--fail-on", "warning").code())
                .isEqualTo(1);

        Files.writeString(file, Files.readString(file).replace("\"O7\"", "\"O8\""));
        Ran changed = run("check", DRAFT, "--lang", "en", "--ignore", file);
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.err().lines()).hasSize(1);
        assertThat(changed.err()).contains("รับทราบ.json, line 5:", "result-missing O8", "perhaps it was mended");
    }

    @Test
    void check_shows_ids_by_which_findings_are_accepted_from_the_shell() throws IOException {
        Path begun = folder.resolve("ใหม่.json");
        String id = finding(json(), "result-missing", "O7").path("id").asText();
        assertThat(run("check", DRAFT, "--lang", "th").out()).contains("result-missing · " + id + "\n");
        Ran ran = run(
                "check",
                DRAFT,
                "--lang",
                "th",
                "--decisions",
                begun,
                "--accept",
                id,
                "--reason",
                "ข่าวอยู่ท้ายเล่ม",
                "--by",
                "สมศรี");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("\nรับทราบแล้ว 1\n", "รับทราบแล้ว: ข่าวอยู่ท้ายเล่ม (สมศรี 25");
        JsonNode entry = MAPPER.readTree(begun.toFile()).path("accepted").path(0);
        assertThat(entry.path("finding").asText()).isEqualTo(id);
        assertThat(entry.path("report").asText()).isEqualTo("อบต.ภูผาเมฆ_รายงาน_2566.txt");
        assertThat(entry.path("on").asText()).matches("25\\d\\d-\\d\\d-\\d\\d");
        assertThat(run("check", DRAFT, "--lang", "th", "--decisions", begun).out())
                .isEqualTo(ran.out());
    }

    @Test
    void accepting_keeps_what_stands_in_the_file_and_writes_nothing_that_it_cannot() throws IOException {
        String before = Files.readString(file);
        Ran unknown = run("check", DRAFT, "--lang", "en", "--ignore", file, "--accept", "0", "--reason", "x");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("id 0");
        assertThat(run("check", DRAFT, "--accept", "0", "--ignore", file).code())
                .isEqualTo(2);
        assertThat(run("check", DRAFT, "--accept", "0", "--reason", "x").code()).isEqualTo(2);
        assertThat(file).hasContent(before);

        String id = finding(json(), "status-missing", "O9").path("id").asText();
        assertThat(run("check", DRAFT, "--ignore", file, "--accept", id, "--reason", "ลืมทำเครื่องหมาย")
                        .out())
                .contains("ลืมทำเครื่องหมาย", "ข่าวอยู่ท้ายเล่ม (สมศรี 2566-09-01)");
        JsonNode entries = MAPPER.readTree(file.toFile()).path("accepted");
        assertThat(entries.size()).isEqualTo(3);
        assertThat(entries.path(1))
                .isEqualTo(MAPPER.readTree(before).path("accepted").path(1));
    }

    @Test
    void json_has_the_reason_at_the_finding_and_does_not_count_it() throws IOException {
        JsonNode before = json();
        JsonNode after = json("--ignore", file);
        assertThat(before.path("summary").path("errors").asInt()).isEqualTo(2);
        assertThat(after.path("summary").path("errors").asInt()).isZero();
        assertThat(after.path("summary").path("warnings"))
                .isEqualTo(before.path("summary").path("warnings"));
        assertThat(after.path("findings").size())
                .isEqualTo(before.path("findings").size());
        JsonNode accepted = finding(after, "result-missing", "O7").path("accepted");
        assertThat(accepted)
                .isEqualTo(MAPPER.readTree("{\"reason\":\"ข่าวอยู่ท้ายเล่ม\",\"by\":\"สมศรี\",\"on\":\"2566-09-01\"}"));
        assertThat(finding(after, "status-missing", "O9").path("accepted").isNull())
                .isTrue();
    }

    @Test
    void sarif_suppresses_what_was_accepted_and_nothing_else() throws IOException {
        JsonNode results = MAPPER.readTree(run("check", DRAFT, "--format", "sarif", "--ignore", file)
                        .out())
                .path("runs")
                .path(0)
                .path("results");
        List<String> suppressed = new ArrayList<>();
        results.forEach(result -> {
            if (result.has("suppressions")) {
                suppressed.add(result.path("ruleId").asText() + " " + result.path("suppressions"));
            }
        });
        assertThat(suppressed)
                .containsExactlyInAnyOrder(
                        "item-missing [{\"kind\":\"external\",\"justification\":\"ไม่มีผู้ให้ของขวัญ\"}]",
                        "result-missing [{\"kind\":\"external\",\"justification\":\"ข่าวอยู่ท้ายเล่ม (สมศรี 2566-09-01)\"}]");
    }

    @Test
    void csv_xlsx_page_and_word_show_the_reason_and_the_remark_for_a_letter_leaves_it_out() throws IOException {
        assertThat(run("check", DRAFT, "--format", "csv", "--ignore", file).out())
                .contains(",ข่าวอยู่ท้ายเล่ม (สมศรี 2566-09-01)");
        assertThat(run("check", DRAFT, "--format", "html", "--lang", "th", "--ignore", file)
                        .out())
                .contains("<details class=\"group accepted\"", REASON);
        assertThat(run("check", DRAFT, "--format", "paragraph", "--lang", "th").out())
                .contains("ข้อ O33");
        assertThat(run("check", DRAFT, "--format", "paragraph", "--lang", "th", "--ignore", file)
                        .out())
                .doesNotContain("ข้อ O33")
                .contains("ข้อ O9");
        Path book = folder.resolve("ร่าง.xlsx");
        run("check", DRAFT, "--format", "xlsx", "-o", book, "--ignore", file);
        assertThat(cells(book)).contains("ข่าวอยู่ท้ายเล่ม (สมศรี 2566-09-01)");
        Path word = folder.resolve("ร่าง.docx");
        run("check", DRAFT, "--format", "docx", "-o", word, "--ignore", file);
        List<String> comments = comments(word);
        assertThat(comments.stream().filter(comment -> comment.contains("O33"))).hasSize(1);
        assertThat(comments.stream().filter(comment -> comment.contains(REASON)))
                .as("the comment at the title alone")
                .hasSize(1);
    }

    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.getSheet("ข้อสังเกต").forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        return cells;
    }

    private static List<String> comments(Path file) throws IOException {
        try (XWPFDocument opened = new XWPFDocument(Files.newInputStream(file))) {
            return Stream.of(opened.getComments()).map(XWPFComment::getText).toList();
        }
    }

    @Test
    void a_pdf_draft_comes_back_with_fewer_notes_and_the_reason_in_its_summary() throws IOException {
        Path draft = Path.of("corpus/rongmaduea-2567.pdf");
        JsonNode first = MAPPER.readTree(run("check", draft, "--format", "json").out())
                .path("findings")
                .path(0);
        Files.writeString(
                file,
                "{\"schema\":\"prongsai/decisions/1\",\"accepted\":[{\"finding\":\""
                        + first.path("id").asText() + "\",\"reason\":\"ตกลงกันแล้ว\"}]}");
        Path before = folder.resolve("ก่อน.pdf");
        Path after = folder.resolve("หลัง.pdf");
        run("check", draft, "--format", "pdf", "-o", before);
        run("check", draft, "--format", "pdf", "-o", after, "--ignore", file);
        assertThat(text(before)).doesNotContain("ตกลงกันแล้ว");
        assertThat(text(after)).contains("ตกลงกันแล้ว");
        assertThat(annotations(after)).isLessThan(annotations(before));
    }

    private static String text(Path file) throws IOException {
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
        }
    }

    private static int annotations(Path file) throws IOException {
        int all = 0;
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            for (var page : pdf.getPages()) {
                all += page.getAnnotations().size();
            }
        }
        return all;
    }

    @Test
    void run_and_compare_take_the_same_file() throws IOException {
        Path out = folder.resolve("out");
        Ran ran = run("run", DRAFT, "-o", out, "--lang", "en", "--ignore", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("0 to mend").doesNotContain("line ");
        assertThat(Files.readString(out.resolve("index.html"))).contains(REASON);
        assertThat(Files.readString(out.resolve("findings.csv"))).contains(",accepted\r\n", "ไม่มีผู้ให้ของขวัญ");

        Path mended = folder.resolve("แก้แล้ว.txt");
        Files.copy(DRAFT, mended);
        Ran compared = run("compare", DRAFT, mended, "--findings", "--lang", "th", "--ignore", file);
        assertThat(compared.code()).isZero();
        assertThat(compared.err()).isEmpty();
        assertThat(compared.out()).contains(REASON);
    }

    @Test
    void a_broken_file_is_told_with_its_line_before_anything_is_read() throws IOException {
        Files.writeString(file, Files.readString(file).replace(", \"reason\": \"ไม่มี", " \"reason\": \"ไม่มี"));
        Path out = folder.resolve("out");
        Ran ran = run("run", DRAFT, "-o", out, "--lang", "th", "--ignore", file);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("รับทราบ.json บรรทัด 4:");
        assertThat(out).doesNotExist();
    }
}
