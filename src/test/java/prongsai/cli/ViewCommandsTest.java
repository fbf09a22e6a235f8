package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.check.compare.Made;
import prongsai.codec.ReportJson;
import prongsai.model.Agency;
import prongsai.model.Field;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.store.Store;

/** {@code compare}, {@code history} and {@code coverage} as a user gives them. */
class ViewCommandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final Agency OTHER = Made.agency("เทศบาลตำบล", "ลำพาดทอง", "กุมภวาปี", "อุดรธานี", "");
    private static final Report OLD = Made.report('a', "ปี65.docx")
            .of(2565)
            .score("overall", 2565, 88.76, "A")
            .measure(1, Field.TITLE, "มาตรการป้องกันการรับสินบน", Field.OUTPUT, "อบรม 1 ครั้ง พร้อมทั้ง")
            .item(
                    "O21",
                    "procurement-plan",
                    Status.DONE,
                    Field.TITLE,
                    "แผนการจัดซื้อจัดจ้าง",
                    Field.PROGRESS,
                    "เผยแพร่ปี 2565")
            .prose("จึงเรียนมาเพื่อโปรดทราบ")
            .make();
    private static final Report NEW = Made.report('b', "ปี66.docx")
            .of(2566)
            .dated(18, 8, 2566)
            .measure(1, Field.TITLE, "มาตรการป้องกันการรับสินบน", Field.OUTPUT, "อบรม 2 ครั้ง " + HOSTILE)
            .item(
                    "O19",
                    "procurement-plan",
                    Status.NOT_DONE,
                    Field.TITLE,
                    "แผนการจัดซื้อจัดจ้าง",
                    Field.PROGRESS,
                    "เผยแพร่ปี 2566")
            .prose("จึงเรียนมาเพื่อโปรดทราบ")
            .make();

    @TempDir
    private static Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeAll
    static void fill() throws IOException {
        try (Store store = Store.open(index(), "test")) {
            store.put(OLD);
            store.put(NEW);
            store.put(Made.report('c', "อื่น.docx").by(OTHER).of(2566).make());
            store.commit();
        }
        Files.writeString(json("old"), ReportJson.pretty(OLD, ReportJson.Detail.PLAIN));
        Files.writeString(json("new"), ReportJson.pretty(NEW, ReportJson.Detail.PLAIN));
    }

    private static Path index() {
        return folder.resolve("index");
    }

    private static Path json(String name) {
        return folder.resolve(name + ".json");
    }

    private static Ran run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Prongsai.execute(
                Stream.of(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode valid(String schema, String json) throws IOException {
        JsonNode node = MAPPER.readTree(json);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(
                                Path.of("src/main/resources/prongsai/codec/" + schema + ".schema.json")))
                        .validate(node))
                .isEmpty();
        return node;
    }

    @Test
    void compare_takes_json_files_and_ids_alike() throws IOException {
        Ran files = run("compare", json("old"), json("new"), "--findings", "--format", "json");
        assertThat(files.code()).as(files.err()).isZero();
        JsonNode comparison = valid("compare", files.out());
        assertThat(comparison.path("summary").path("oit-item").path("changed").asInt())
                .isEqualTo(1);
        assertThat(comparison.path("findings").path("fixed").findValuesAsText("rule"))
                .contains("text-cut");
        assertThat(comparison.path("findings").path("new").findValuesAsText("rule"))
                .contains("not-done");
        Ran ids = run("compare", OLD.id(), NEW.id(), "--index", index(), "--findings", "--format", "json");
        assertThat(ids.out()).isEqualTo(files.out());
        Ran without = run("compare", OLD.id(), NEW.id(), "--index", index(), "--format", "json");
        assertThat(valid("compare", without.out()).path("findings").isNull()).isTrue();
    }

    @Test
    void compare_reads_report_files_and_shows_the_words_that_changed() {
        Ran corpus = run("compare", "corpus/rongmaduea-2565.md", json("new"), "--lang", "en");
        assertThat(corpus.code()).isZero();
        assertThat(corpus.out()).contains("Fiscal year: 2565 → 2566").doesNotContain("เปลี่ยน");
        assertThat(run("compare", json("old"), json("new"), "--lang", "th").out())
                .contains(
                        "ข้อ O21 → ข้อ O19", "เผยแพร่ปี [-2565-]{+2566+}", "สถานะ: ดำเนินการแล้ว → ยังไม่ได้ดำเนินการ");
    }

    @Test
    void history_goes_through_the_years_of_the_agency() throws IOException {
        Ran ran = run("history", "อบต.ห้วยทรายทอง", "--index", index(), "--format", "json");
        JsonNode history = valid("history", ran.out());
        assertThat(history.path("years").findValuesAsText("report")).containsExactly("ปี65.docx", "ปี66.docx");
        assertThat(history.path("items").findValuesAsText("code")).containsExactly("O21", "O19");
        assertThat(run("history", "ทรายทอง", "--index", index(), "--lang", "th").out())
                .contains("ปีงบประมาณ 2565", "88.76 A (2565)", "ต่อจากมาตรการที่ 1 ของปีก่อน คล้าย 100%");
    }

    @Test
    void coverage_counts_and_names_who_sent_nothing() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "อบต.ห้วยทรายทอง\nอบต.ลานตะวันทอง\n");
        Ran ran = run("coverage", "--index", index(), "--year", "2566", "--agencies", list, "--lang", "th");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("ส่งแล้ว 1 จาก 2 หน่วยงานในรายชื่อ · ยังไม่พบรายงาน 1 · พบรายงานนอกรายชื่อ 1")
                .contains("O19 ✗", "องค์การบริหารส่วนตำบลลานตะวันทอง", "เทศบาลตำบลลำพาดทอง  อื่น.docx");
        Ran nobody = run("coverage", "--index", index(), "--year", "2561", "--agencies", list, "--lang", "en");
        assertThat(nobody.code()).isZero();
        assertThat(nobody.out()).contains("0 of 2 listed agencies");
        assertThat(run("coverage", "--index", index(), "--year", "2566", "--format", "csv")
                        .out())
                .startsWith("\uFEFFprovince,agency,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "history", "coverage"})
    void page_stands_alone_in_both_languages_and_runs_no_word_of_a_report(String command) throws IOException {
        Path out = folder.resolve("pages").resolve(command + ".html");
        Ran ran = switch (command) {
            case "compare" -> run("compare", json("old"), json("new"), "--findings", "--format", "html", "-o", out);
            case "history" -> run("history", "ทรายทอง", "--index", index(), "--format", "html", "-o", out);
            default -> run("coverage", "--index", index(), "--year", "2566", "--format", "html", "-o", out);
        };
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        String page = Files.readString(out);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<span class=\"th\">", "<span class=\"en\" lang=\"en\">", "default-src &#39;none&#39;")
                .doesNotContain(HOSTILE)
                .doesNotContainPattern("(src|href)=\"https?:")
                .doesNotContain("null");
    }

    @Test
    void wrong_questions_end_with_two_and_unread_files_with_four_in_both_languages() throws IOException {
        Ran unknown = run("history", "กรมสมมติ", "--index", index(), "--lang", "th");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("ไม่พบหน่วยงาน");
        assertThat(run("history", "กุมภวาปี อุดรธานี", "--index", index()).code())
                .isZero();
        Ran several = run("history", "อุดรธานี", "--index", index(), "--lang", "en");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).contains("fits several agencies", "ลำพาดทอง", "ห้วยทรายทอง");
        Ran year = run("coverage", "--index", index(), "--year", "2561", "--lang", "en");
        assertThat(year.code()).isEqualTo(2);
        assertThat(year.err()).contains("the years there: 2565, 2566");
        Ran none = run("coverage", "--index", folder.resolve("nowhere"), "--year", "2566", "--lang", "th");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("ไม่พบดัชนี");
        Ran list = run("coverage", "--index", index(), "--year", "2566", "--agencies", folder.resolve("no.csv"));
        assertThat(list.code()).isEqualTo(2);
        assertThat(list.err()).contains("no.csv");
        assertThat(run("coverage", "--index", index()).code()).as("no year").isEqualTo(2);
        assertThat(run("compare", "0123456789ab", json("new"), "--index", index())
                        .code())
                .isEqualTo(2);
        Ran unread = run("compare", folder.resolve("no.docx"), json("new"), "--lang", "th");
        assertThat(unread.code()).isEqualTo(4);
        assertThat(unread.err()).contains("no.docx");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        assertThat(run("compare", other, json("new")).code()).isEqualTo(4);
    }
}
