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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.CorpusRun;
import prongsai.model.Report;

/** {@code shared} as a user gives it, over the index of the example corpus. */
class SharedCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path LIST = Path.of("corpus/organisations.csv");
    private static final String HUAI = "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx";
    private static final String NONG = "แม่แบบ-ก/อบต.หนองบัวสีทอง-2566.pdf";

    @TempDir
    private Path temp;

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

    /** Over the corpus, with its list of organisations. */
    private static Ran shared(Object... arguments) {
        List<Object> all = new ArrayList<>(
                List.of("shared", "--index", CorpusRun.once().out().resolve("index"), "--organisations", LIST));
        all.addAll(List.of(arguments));
        return run(all.toArray());
    }

    private static JsonNode valid(String schema, JsonNode node) throws IOException {
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(
                                Path.of("src/main/resources/prongsai/codec/" + schema + ".schema.json")))
                        .validate(node))
                .isEmpty();
        return node;
    }

    private static JsonNode valid(String schema, Ran ran) throws IOException {
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        return valid(schema, MAPPER.readTree(ran.out()));
    }

    private static String id(String file) {
        return Optional.ofNullable(CorpusRun.once().reports().get(file))
                .map(Report::id)
                .orElseThrow();
    }

    @Test
    void families_are_what_is_shown_where_nothing_else_is_asked() {
        Ran thai = shared("--families", "--lang", "th");
        assertThat(thai.code()).as(thai.err()).isEqualTo(Exit.DONE);
        assertThat(thai.out())
                .contains("แม่แบบร่วม F1  4 หน่วยงาน", "แม่แบบร่วม F3  3 หน่วยงาน", HUAI)
                .contains("ชื่อหน่วยงานอื่นตกค้าง: องค์การบริหารส่วนตำบลห้วยกระเบาทอง")
                .contains("พบครั้งแรกในคลังนี้")
                .doesNotContain("F4", "ลอก", "ต้นฉบับ", "rongmaduea");
        assertThat(shared("--lang", "th").out()).isEqualTo(thai.out());
        assertThat(shared("--lang", "en").out())
                .contains("F1  4 agencies", "Own words", "earliest in this collection")
                .doesNotContain("แม่แบบร่วม");
    }

    @Test
    void families_as_json_name_the_missing_ancestor() throws IOException {
        JsonNode families =
                valid("families", shared("--families", "--format", "json")).path("families");
        assertThat(families).hasSize(3);
        assertThat(families.findValuesAsText("name")).containsExactly("F1", "F2", "F3");
        List<String> missing = new ArrayList<>();
        families.forEach(family -> family.path("leftovers").forEach(leftover -> {
            if (leftover.path("missingAncestor").asBoolean()) {
                missing.add(leftover.path("agency").asText());
                assertThat(leftover.path("report").isNull()).isTrue();
            }
        }));
        assertThat(missing).containsExactly("องค์การบริหารส่วนตำบลห้วยกระเบาทอง");
    }

    @Test
    void the_template_of_a_family_is_what_most_of_its_agencies_say() throws IOException {
        Ran thai = shared("--template", "f1", "--lang", "th");
        assertThat(thai.code()).as(thai.err()).isEqualTo(Exit.DONE);
        assertThat(thai.out())
                .startsWith("แม่แบบร่วม F1  4 หน่วยงาน\n")
                .contains(
                        "มาตรการที่ 1 · ผลลัพธ์  4 จาก 4 หน่วยงาน\n"
                                + "  บุคลากรทำแบบทดสอบหลังอบรมผ่านร้อยละ … และไม่มีเรื่องร้องเรียนด้านวินัยในรอบปี\n",
                        "มาตรการที่ 1 · ผลการดำเนินการ  2 จาก 4 หน่วยงาน\n"
                                + "  1. อบรมวินัยและจริยธรรมให้แก่บุคลากรของ‹…› เมื่อวันที่ … มีนาคม 2566 มีผู้เข้ารับการอบรม … คน ")
                .doesNotContain("ห้วยทรายทอง");
        JsonNode family = valid("families", shared("--template", "F1", "--format", "json"))
                .path("families")
                .path(0);
        assertThat(family.path("name").asText()).isEqualTo("F1");
        assertThat(family.path("members")).hasSize(4);
        assertThat(family.path("template")).anySatisfy(text -> {
            assertThat(text.path("record").asText()).isEqualTo("measure 1");
            assertThat(text.path("field").asText()).isEqualTo("outcome");
            assertThat(text.path("text").asText())
                    .isEqualTo("บุคลากรทำแบบทดสอบหลังอบรมผ่านร้อยละ … และไม่มีเรื่องร้องเรียนด้านวินัยในรอบปี");
            assertThat(text.path("agencies").asInt()).isEqualTo(4);
            assertThat(text.path("of").asInt()).isEqualTo(4);
        });
        assertThat(shared("--template", "F9", "--lang", "en").err()).contains("no family \"F9\" among the 3");
        assertThat(shared("--template", "F1", "--format", "html").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_report_is_named_by_its_id_or_a_part_of_its_files_name() throws IOException {
        Ran byId = shared("--report", id(HUAI), "--format", "json");
        JsonNode text = valid("shared", byId);
        assertThat(text.findValuesAsText("report")).contains(HUAI, NONG);
        assertThat(shared("--report", "ห้วยทรายทอง", "--format", "json").out()).isEqualTo(byId.out());
        assertThat(shared("--report", HUAI, "--format", "json").out()).isEqualTo(byId.out());
        assertThat(shared("--report", "ห้วยทรายทอง", "--lang", "th").out())
                .startsWith(HUAI)
                .contains("แม่แบบร่วม F1");
    }

    @Test
    void a_name_that_is_the_whole_files_fits_though_it_is_a_part_of_another() throws IOException {
        String first = "paknamtakhian-ita-2566.pdf";
        assertThat(shared("--report", first, "--lang", "en").out()).startsWith(first);
        assertThat(shared("--report", "paknamtakhian", "--lang", "en").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_report_that_shares_nothing_is_shown_too() throws IOException {
        JsonNode text = valid("shared", shared("--report", "ภูผาเมฆ", "--format", "json"));
        assertThat(text.path("sources")).isEmpty();
        assertThat(shared("--report", "ภูผาเมฆ", "--lang", "th").code()).isEqualTo(Exit.DONE);
    }

    @Test
    void unknown_and_ambiguous_names_are_wrong_usage_and_say_so_in_both_languages() {
        for (String option : List.of("--report", "--why")) {
            Object[] unknown = option.equals("--why")
                    ? new Object[] {option, "ห้วยทรายทอง", "กรมสมมติ"}
                    : new Object[] {option, "กรมสมมติ"};
            Ran thai = shared(with(unknown, "th"));
            assertThat(thai.code()).as(option).isEqualTo(Exit.USAGE);
            assertThat(thai.out()).isEmpty();
            assertThat(thai.err()).startsWith("ไม่พบรายงาน \"กรมสมมติ\"").doesNotContain("\tat ");
            Ran english = shared(with(unknown, "en"));
            assertThat(english.code()).as(option).isEqualTo(Exit.USAGE);
            assertThat(english.err()).startsWith("no report \"กรมสมมติ\"").contains("its file's name");
        }
        Ran thai = shared("--report", "rongmaduea", "--lang", "th");
        assertThat(thai.code()).isEqualTo(Exit.USAGE);
        assertThat(thai.err())
                .startsWith("\"rongmaduea\" ตรงกับรายงานหลายฉบับ")
                .contains(id("rongmaduea 2566.docx"), id("rongmaduea-2565.md"), id("rongmaduea-2567.pdf"));
        Ran english = shared("--report", "rongmaduea", "--lang", "en");
        assertThat(english.code()).isEqualTo(Exit.USAGE);
        assertThat(english.err())
                .startsWith("\"rongmaduea\" fits several reports")
                .contains("rongmaduea-2565.md");
    }

    private static Object[] with(Object[] arguments, String language) {
        return Stream.concat(Stream.of(arguments), Stream.of("--lang", language))
                .toArray();
    }

    @Test
    void an_item_is_shown_of_all_reports_that_share_it_however_its_code_is_written() throws IOException {
        Ran ran = shared("--item", "o24", "--format", "json");
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        Set<String> files = new TreeSet<>();
        JsonNode texts = MAPPER.readTree(ran.out());
        assertThat(texts.isArray()).isTrue();
        for (JsonNode text : texts) {
            valid("shared", text);
            files.add(text.path("report").asText());
            assertThat(text.path("passages").size()).isPositive();
            text.path("passages")
                    .forEach(passage ->
                            assertThat(passage.path("record").asText()).isEqualTo("O24"));
        }
        assertThat(files)
                .contains(HUAI, NONG, "แม่แบบ-ก/buengkradonngam_2566.txt", "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx")
                .allMatch(file -> file.startsWith("แม่แบบ-"));
        assertThat(shared("--item", "ข้อ ๒๔", "--item", "O24").code()).isEqualTo(Exit.USAGE);
        assertThat(shared("--item", "O24", "--format", "json").out()).isEqualTo(ran.out());
        assertThat(MAPPER.readTree(shared("--item", "O99", "--format", "json").out()))
                .isEmpty();
    }

    @Test
    void why_compares_two_reports_alone() throws IOException {
        JsonNode text = valid("shared", shared("--why", "ห้วยทรายทอง", "หนองบัวสีทอง", "--format", "json"));
        assertThat(text.path("report").asText()).isEqualTo(HUAI);
        assertThat(text.path("sources")).hasSize(1);
        assertThat(text.path("sources").findValuesAsText("report")).containsExactly(NONG);
        JsonNode strangers = valid("shared", shared("--why", "ห้วยทรายทอง", "เขาพลอยงาม", "--format", "json"));
        assertThat(strangers.path("sources")).isEmpty();
        assertThat(run("shared", "--index", "x", "--why", "one").code())
                .as("one report alone")
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void a_page_shows_one_report_and_needs_one() throws IOException {
        Ran none = shared("--format", "html", "--lang", "th");
        assertThat(none.code()).isEqualTo(Exit.USAGE);
        assertThat(none.err()).startsWith("--format html แสดงได้ทีละฉบับ");
        assertThat(none.out()).isEmpty();
        assertThat(shared("--families", "--format", "html", "--lang", "en").err())
                .startsWith("--format html shows one report");
        Ran ran = shared("--report", "ห้วยทรายทอง", "--format", "html");
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out())
                .startsWith("<!DOCTYPE html>")
                .contains("<span class=\"th\">", "<span class=\"en\" lang=\"en\">", "องค์การบริหารส่วนตำบลหนองบัวสีทอง")
                .doesNotContainPattern("(src|href)=\"https?:");
        Path file = temp.resolve("ใหม่").resolve("ข้อความตรงกัน.html");
        Ran written = shared("--report", "ห้วยทรายทอง", "--format", "html", "-o", file);
        assertThat(written.code()).as(written.err()).isEqualTo(Exit.DONE);
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(ran.out());
        assertThat(shared("--why", "ห้วยทรายทอง", "หนองบัวสีทอง", "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("ทุ่งดอกจาน");
    }

    @Test
    void a_folder_that_is_no_index_is_wrong_usage() {
        Path none = temp.resolve("ไม่มี");
        Ran thai = run("shared", "--index", none, "--lang", "th");
        assertThat(thai.code()).isEqualTo(Exit.USAGE);
        assertThat(thai.err()).contains("ไม่มี", "ไม่พบดัชนี").doesNotContain("\tat ");
        Ran english = run("shared", "--index", temp, "--lang", "en");
        assertThat(english.code()).isEqualTo(Exit.USAGE);
        assertThat(english.err()).contains("no index of Prongsai");
        assertThat(run("shared").code()).as("no index named").isEqualTo(Exit.USAGE);
    }

    @Test
    void why_two_reports_share_words_is_told_text_by_text() throws IOException {
        Ran text = shared("--why", HUAI, NONG, "--lang", "en");
        assertThat(text.code).isZero();
        assertThat(text.out).contains("Text by text", "Jaccard 100.0%", "Own names, not compared: ");
        JsonNode json = valid("shared", MAPPER.readTree(shared("--why", HUAI, NONG, "--format", "json").out));
        assertThat(json.path("order")).hasSize(2);
        assertThat(json.path("pairs").size()).isGreaterThan(20);
        assertThat(json.path("pairs").get(0).path("masks").isArray()).isTrue();
        JsonNode one = MAPPER.readTree(shared("--why", HUAI, NONG, "--item", "o30", "--format", "json").out);
        assertThat(one.path("pairs")).hasSize(1);
        assertThat(one.path("pairs").get(0).path("record").asText()).isEqualTo("O30");
    }
}
