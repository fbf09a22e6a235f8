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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Status;
import prongsai.store.Store;

class SearchCommandTest {
    @TempDir
    private Path temp;

    private Path index = Path.of("index");

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

    @BeforeEach
    void index() {
        index = temp.resolve("index");
        try (Store store = Store.open(index, "test")) {
            store.put(Reports.ofYear(2566)
                    .item("O18", Status.DONE, Field.TITLE, "E-Service", Field.PROGRESS, "ยื่นคำร้องออนไลน์ได้")
                    .item("O23", Status.NONE, Field.TITLE, "นโยบาย", Field.PROGRESS, "")
                    .make());
            store.commit();
        }
    }

    @Test
    void words_and_options_find_a_record() {
        Ran ran = run(
                "search",
                "คำร้อง",
                "ห้วยทรายทอง",
                "--item",
                "o18,O1",
                "--year",
                "2565..2566",
                "--index",
                index,
                "--lang",
                "th");
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("พบ 1 ระเบียน", "O18", "[คำร้อง]");
    }

    @Test
    void nothing_found_is_done_too() {
        Ran ran = run("search", "ไม่มีคำนี้แน่นอน", "--index", index, "--lang", "en");
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).isEqualTo("No record answers the question\n");
    }

    @Test
    void json_goes_to_standard_output_alone() throws IOException {
        Ran ran = run("search", "item:O23 status:empty", "--index", index, "--format", "json");
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        JsonNode json = new ObjectMapper().readTree(ran.out());
        assertThat(json.path("hits").path(0).path("record").asText()).isEqualTo("O23");
        assertThat(json.path("facets").path("province").path(0).path("value").asText())
                .isEqualTo("อุดรธานี");
    }

    @Test
    void a_file_takes_the_answer_and_a_workbook_needs_one() throws IOException {
        Path book = temp.resolve("ผล.xlsx");
        assertThat(run("search", "", "--index", index, "--format", "xlsx").code())
                .isEqualTo(Exit.USAGE);
        assertThat(run("search", "", "--index", index, "--format", "xlsx", "-o", book)
                        .code())
                .isEqualTo(Exit.DONE);
        assertThat(book).isNotEmptyFile();
        Path csv = temp.resolve("ผล.csv");
        Ran ran = run("search", "--kind-of-nothing", "--index", index);
        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(run("search", "--index", index, "--format", "csv", "-o", csv).out())
                .isEmpty();
        assertThat(Files.readAllLines(csv)).hasSize(3);
    }

    @Test
    void a_question_that_cannot_be_asked_says_what_there_is_in_both_languages() {
        Ran thai = run("search", "itme:O24", "--index", index, "--lang", "th");
        assertThat(thai.code()).isEqualTo(Exit.USAGE);
        assertThat(thai.err()).startsWith("ไม่มีช่องค้น \"itme:\"").doesNotContain("\tat ");
        Ran english = run("search", "ก", "--status", "maybe", "--index", index, "--lang", "en");
        assertThat(english.code()).isEqualTo(Exit.USAGE);
        assertThat(english.err()).startsWith("\"maybe\" is no status").contains("not-done");
        assertThat(run("search", "ก", "--size", "-1", "--index", index).code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_folder_that_is_no_index_is_wrong_usage() {
        Ran ran = run("search", "ก", "--index", temp.resolve("ไม่มี"), "--lang", "th");
        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("ไม่มี").doesNotContain("\tat ");
    }

    @Test
    void help_tells_the_query_language() {
        assertThat(run("search", "--help", "--lang", "th").out())
                .contains("year:2565..2568", "\"...\"", "docs/search.md");
    }
}
