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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code catalogue} as a user gives it, and what becomes of a user's own list in the other commands. */
class CatalogueCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path CORPUS = Path.of("corpus");
    private static final String HOSPITALS = """
            {"schema": "prongsai/catalogue/1", "fiscalYear": 2567, "variant": "hospitals", "complete": true,
             "items": [
              {"code": "MOIT 1", "concept": "moit-rules", "title": "การวางระบบการเผยแพร่ข้อมูลต่อสาธารณะ"},
              {"code": "MOIT 2", "concept": "moit-data", "title": "การเปิดเผยข้อมูลข่าวสารที่เป็นปัจจุบัน"},
              {"code": "MOIT 3", "concept": "moit-plan", "title": "การวิเคราะห์ผลการจัดซื้อจัดจ้าง"},
              {"code": "MOIT 12", "concept": "moit-complaints", "title": "ระบบงานจัดการเรื่องร้องเรียน"}]}
            """;
    private static final String REPORT = """
            รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2567

            | ข้อ MOIT | รายการ | ผลการดำเนินการ |
            | --- | --- | --- |
            | MOIT 1 | การวางระบบการเผยแพร่ข้อมูลต่อสาธารณะ | ประกาศแล้ว เมื่อวันที่ 3 มกราคม 2567 |
            | MOIT 2 | การเปิดเผยข้อมูลข่าวสารที่เป็นปัจจุบัน | |
            | MOIT12 | ระบบงานจัดการเรื่องร้องเรียน | จัดตั้งศูนย์รับเรื่อง 2 ช่องทาง |
            """;

    @TempDir
    private Path temp;

    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Prongsai.execute(
                Stream.concat(Stream.of(arguments), Stream.of("--lang", "en"))
                        .map(Object::toString)
                        .toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_year_says_how_complete_it_is_and_where_it_comes_from_beside_its_items() {
        Ran certain = run("catalogue", "2566");
        assertThat(certain.out().lines()).hasSize(43);
        assertThat(certain.err()).contains("all items of the year (43); certainty: certain", "sources: ");
        Ran partial = run("catalogue", "2567");
        assertThat(partial.err()).contains("certainty: probable", "keep silent");
        Ran colleges = run("catalogue", "oit-2569-ovec");
        assertThat(colleges.out().lines()).hasSize(23);
        assertThat(colleges.err()).contains("not in it: levels, weights, components, elements");
    }

    @Test
    void check_says_what_a_file_lacks_and_names_the_line_of_a_mistake() throws IOException {
        Path own = Files.writeString(temp.resolve("own.json"), HOSPITALS);
        Ran ran = run("catalogue", "--check", own);
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).isEqualToIgnoringNewLines("2567\toit-2567-hospitals@1\tassumed\tcomplete\t4");
        assertThat(ran.err()).contains("numbers without an item: MOIT4, MOIT5", "not in it: levels");
        Path broken = Files.writeString(temp.resolve("broken.json"), HOSPITALS.replace("moit-plan", "moit-data"));
        Ran refused = run("catalogue", "--check", broken);
        assertThat(refused.code()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("broken.json: line 5: items[2].concept stands twice: moit-data");
    }

    @Test
    void learn_proposes_the_form_that_reports_print_and_marks_it_unconfirmed() throws IOException {
        Path out = temp.resolve("learned.json");
        Ran ran = run(
                "catalogue",
                "--learn",
                CORPUS.resolve("อบต.ภูผาเมฆ_รายงาน_2566.txt"),
                CORPUS.resolve("แม่แบบ-ก/buengkradonngam_2566.txt"),
                CORPUS.resolve("แม่แบบ-ค/phukhokhiao_2566.md"),
                CORPUS.resolve("rongmaduea-2565.md"),
                "-o",
                out);

        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("2566: 43 items proposed out of 3 reports", "learned.confirmed");
        JsonNode file = MAPPER.readTree(out.toFile());
        assertThat(file.path("learned").path("confirmed").asBoolean(true)).isFalse();
        assertThat(file.path("items").path(6).path("title").asText()).isEqualTo("ข่าวประชาสัมพันธ์");
        assertThat(file.path("items").path(6).path("support").path("of").asInt())
                .isEqualTo(3);
        assertThat(run("catalogue", "--check", out).err()).contains("learned from 3 reports and not confirmed");
        Ran other = run("catalogue", "--learn", CORPUS.resolve("rongmaduea-2565.md"), "--year", "2571");
        assertThat(other.code()).isEqualTo(Exit.NOTHING_READ);
        assertThat(other.err()).contains("No report of 2571 lists items");
    }

    @Test
    void what_rests_on_a_learned_list_is_at_most_a_warning() throws IOException {
        Path report = CORPUS.resolve("อบต.ภูผาเมฆ_รายงาน_2566.txt");
        assertThat(severities(run("check", report, "--format", "json"), "item-missing"))
                .containsExactly("error");
        Path learned = temp.resolve("learned.json");
        run("catalogue", "--learn", CORPUS.resolve("แม่แบบ-ก/buengkradonngam_2566.txt"), "-o", learned);
        Path complete = Files.writeString(
                temp.resolve("complete.json"),
                Files.readString(learned)
                        .replace("\"complete\" : false", "\"complete\" : true")
                        .replace("\"assumed\"", "\"certain\""));

        Ran ran = run("check", report, "--format", "json", "--catalogue", complete);

        assertThat(severities(ran, "item-missing")).containsExactly("warning");
    }

    @Test
    void codes_of_hospitals_go_through_records_rules_coverage_and_search() throws IOException {
        Path own = Files.writeString(temp.resolve("own.json"), HOSPITALS);
        Path report = Files.writeString(temp.resolve("hospital.md"), REPORT);
        Path out = temp.resolve("out");

        assertThat(run("run", report, "-o", out, "--catalogue", own).code()).isEqualTo(Exit.FINDINGS);

        JsonNode read = MAPPER.readTree(out.resolve("reports/hospital.md.json").toFile());
        assertThat(read.path("oitItems").findValuesAsText("code")).containsExactly("MOIT1", "MOIT2", "MOIT12");
        assertThat(read.path("oitItems").path(2).path("concept").asText()).isEqualTo("moit-complaints");
        JsonNode found =
                MAPPER.readTree(out.resolve("findings/hospital.md.json").toFile());
        List<String> told = new ArrayList<>();
        found.path("findings")
                .forEach(one -> told.add(
                        one.path("rule").asText() + " " + one.path("record").asText()));
        assertThat(told).contains("result-missing MOIT2", "item-missing MOIT3");
        assertThat(run("coverage", "--index", out.resolve("index"), "--year", "2567", "--catalogue", own)
                        .out())
                .contains("MOIT3  ○ 1", "MOIT12  • 1");
        assertThat(run("search", "item:MOIT12", "--index", out.resolve("index")).out())
                .contains("MOIT12", "จัดตั้งศูนย์รับเรื่อง 2 ช่องทาง");
    }

    private static List<String> severities(Ran ran, String rule) throws IOException {
        List<String> severities = new ArrayList<>();
        for (JsonNode one : MAPPER.readTree(ran.out()).path("findings")) {
            if (one.path("rule").asText().equals(rule)) {
                severities.add(one.path("severity").asText());
            }
        }
        return severities;
    }
}
