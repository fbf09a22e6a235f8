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
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.read.BadFiles;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/** Commands as a user gives them: exit codes, outputs, and what goes to which stream. */
class CommandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path CORPUS = Path.of("corpus");
    private static final Path GOOD = CORPUS.resolve("rongmaduea-2565.md");
    private static final Path WITH_ERRORS = CORPUS.resolve("อบต.ภูผาเมฆ_รายงาน_2566.txt");
    private static final Path DOCX = CORPUS.resolve("อบต.เขาพลอยงาม-2566.docx");
    private static final Path PDF = CORPUS.resolve("rongmaduea-2567.pdf");

    @TempDir
    private Path temp;

    private Path in = Path.of("in");
    private Path out = Path.of("out");

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        out = temp.resolve("out");
    }

    /** What a command did. */
    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code = Prongsai.execute(
                texts,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path copy(Path file, String name) throws IOException {
        Path target = in.resolve(name);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        return Files.copy(file, target);
    }

    private Map<String, JsonNode> manifest() throws IOException {
        Map<String, JsonNode> entries = new TreeMap<>();
        for (String line : Files.readAllLines(out.resolve("manifest.jsonl"))) {
            JsonNode entry = MAPPER.readTree(line);
            assertThat(entries.put(entry.path("file").asText(), entry)).as(line).isNull();
        }
        return entries;
    }

    private Map<String, String> statuses() throws IOException {
        Map<String, String> statuses = new TreeMap<>();
        manifest()
                .forEach(
                        (file, entry) -> statuses.put(file, entry.path("status").asText()));
        return statuses;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void a_folder_with_good_and_bad_files_is_done_but_for_the_bad_ones() throws IOException {
        copy(GOOD, "ปี 2565/ก.md");
        copy(DOCX, "ข.docx");
        copy(DOCX, "ฮ สำเนา.docx");
        copy(CORPUS.resolve("organisations.csv"), "organisations.csv");
        BadFiles.empty(in);
        BadFiles.unknown(in);
        BadFiles.brokenPdf(in);
        BadFiles.truncatedDocx(in, DOCX);
        BadFiles.encryptedPdf(in, PDF);
        BadFiles.encryptedDocx(in, DOCX);
        BadFiles.image(in);
        BadFiles.scan(in);
        BadFiles.letter(in);
        Files.writeString(in.resolve(".ซ่อน.txt"), "ก");
        Ran ran = run("run", in, "-o", out, "--lang", "th");
        assertThat(ran.code()).as(ran.err()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(statuses())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("ปี 2565/ก.md", "ok"),
                        Map.entry("ข.docx", "ok"),
                        Map.entry("ฮ สำเนา.docx", "duplicate"),
                        Map.entry("organisations.csv", "skipped"),
                        Map.entry("ว่าง.pdf", "damaged"),
                        Map.entry("ชุดคำสั่ง.exe", "unsupported"),
                        Map.entry("เสีย.pdf", "damaged"),
                        Map.entry("ขาด.docx", "damaged"),
                        Map.entry("รหัส.pdf", "encrypted"),
                        Map.entry("รหัส.docx", "encrypted"),
                        Map.entry("ภาพถ่าย.png", "no-text"),
                        Map.entry("สแกน.pdf", "no-text"),
                        Map.entry("จดหมาย.txt", "no-report")));
        assertThat(ran.err()).contains("รหัส.pdf: ไฟล์มีรหัสผ่าน", "[encrypted]", "อ่านได้ 2 รายงาน");
        assertThat(out.resolve("reports/ปี 2565__ก.md.json")).exists();
        assertThat(out.resolve("findings/ข.docx.json")).exists();
        assertThat(contents(out).keySet())
                .contains(
                        "index.html", "reports.jsonl", "records.csv", "findings.csv", "prongsai.xlsx", "manifest.jsonl")
                .noneMatch(name -> name.contains(".writing-"));
        assertThat(Files.readAllLines(out.resolve("reports.jsonl"))).hasSize(2);
        JsonNode good = Objects.requireNonNull(manifest().get("ปี 2565/ก.md"));
        assertThat(good.path("id").asText())
                .isEqualTo(good.path("sha256").asText().substring(0, 12));
        assertThat(good.path("records").path("oitItems").asInt()).isPositive();
    }

    @Test
    void a_folder_without_reports_ends_with_four() throws IOException {
        BadFiles.letter(in);
        Ran ran = run("run", in, "-o", out, "--lang", "en");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("No report could be read");
        assertThat(run("check", in.resolve("จดหมาย.txt"), "--lang", "th").code())
                .isEqualTo(4);
        assertThat(run("convert", in, "-o", out).code()).isEqualTo(4);
    }

    @Test
    void a_path_that_does_not_exist_is_told_and_ends_with_four() {
        Ran ran = run("run", in.resolve("ไม่มี"), "-o", out, "--lang", "th");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("ไม่มี: เปิดไฟล์ไม่ได้");
    }

    @Test
    void wrong_usage_ends_with_two() throws IOException {
        assertThat(run("run").code()).isEqualTo(2);
        assertThat(run("run", in).code()).isEqualTo(2);
        assertThat(run("no-such-command").code()).isEqualTo(2);
        assertThat(run("run", in, "-o", out, "--digits", "roman").code()).isEqualTo(2);
        assertThat(run("run", in, "-o", out, "--year", "สองพัน").code()).isEqualTo(2);
        assertThat(run("catalogue", "2400", "--lang", "en").err()).contains("no catalogue for 2400");
        Path broken = Files.writeString(in.resolve("own.json"), "{\"fiscalYear\":");
        copy(GOOD, "ก.md");
        Ran own = run("run", in, "-o", out, "--catalogue", broken, "--lang", "en");
        assertThat(own.code()).isEqualTo(2);
        assertThat(own.err()).contains("own.json").doesNotContain("at prongsai.");
    }

    @Test
    void findings_end_with_one_unless_asked_otherwise() throws IOException {
        copy(WITH_ERRORS, "ก.txt");
        assertThat(run("run", in, "-o", out).code()).isEqualTo(1);
        assertThat(run("run", in, "-o", out, "--fail-on", "never").code()).isZero();
        assertThat(run("check", WITH_ERRORS).code()).isEqualTo(1);
        assertThat(run("check", WITH_ERRORS, "--fail-on", "never").code()).isZero();
        assertThat(run("convert", in, "-o", temp.resolve("c")).code()).isZero();
        BadFiles.empty(in);
        assertThat(run("run", in, "-o", out).code()).as("an unread input wins").isEqualTo(3);
    }

    @Test
    void check_prints_findings_and_nothing_else_on_standard_output() throws IOException {
        Ran one = run("check", WITH_ERRORS, "--format", "json");
        JsonNode findings = MAPPER.readTree(one.out());
        assertThat(findings.path("schema").asText()).isEqualTo("prongsai/findings/1");
        assertThat(findings.path("summary").path("errors").asInt()).isPositive();
        Ran two = run("check", WITH_ERRORS, GOOD, BadFiles.empty(in), "--format", "json", "--lang", "en");
        assertThat(two.code()).isEqualTo(3);
        assertThat(MAPPER.readTree(two.out()).isArray()).isTrue();
        assertThat(MAPPER.readTree(two.out())).hasSize(2);
        assertThat(two.err()).contains("empty (0 bytes)");
        assertThat(run("check", WITH_ERRORS, "--lang", "th").out()).contains("ควรแก้", "O33");
        assertThat(run("check", WITH_ERRORS, "--lang", "en").out())
                .contains("O33")
                .doesNotContain("ควรแก้");
    }

    @Test
    void a_second_run_keeps_what_is_current_and_fresh_does_it_again() throws IOException {
        Path changing = copy(GOOD, "ก.md");
        copy(WITH_ERRORS, "ข.txt");
        BadFiles.letter(in);
        run("run", in, "-o", out);
        Map<String, String> first = contents(out);
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Path one = out.resolve("reports/ก.md.json");
        Path other = out.resolve("reports/ข.txt.json");
        Files.setLastModifiedTime(one, old);
        Files.setLastModifiedTime(other, old);

        run("run", in, "-o", out);
        assertThat(Files.getLastModifiedTime(one)).isEqualTo(old);
        Map<String, String> second = contents(out);
        second.remove("prongsai.xlsx");
        first.remove("prongsai.xlsx");
        assertThat(second).isEqualTo(first);

        Files.writeString(changing, Files.readString(changing) + "\nเพิ่มท้ายรายงาน\n");
        run("run", in, "-o", out);
        assertThat(Files.readString(one)).contains("เพิ่มท้ายรายงาน");
        assertThat(Files.getLastModifiedTime(other)).isEqualTo(old);

        run("run", in, "-o", out, "--fresh");
        assertThat(Files.getLastModifiedTime(other)).isNotEqualTo(old);

        Files.setLastModifiedTime(other, old);
        run("run", in, "-o", out, "--digits", "keep");
        assertThat(Files.getLastModifiedTime(other))
                .as("another option makes other outputs")
                .isNotEqualTo(old);

        Files.delete(other);
        run("run", in, "-o", out, "--digits", "keep");
        assertThat(other).as("an output that went away is made again").exists();

        Files.writeString(other, "{");
        run("run", in, "-o", out, "--digits", "keep");
        assertThat(MAPPER.readTree(other.toFile()).path("schema").asText())
                .as("a broken output is made again")
                .isEqualTo("prongsai/report/1");
    }

    @Test
    void no_command_is_wrong_usage_and_names_the_commands() {
        Ran ran = run("--lang", "EN");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Which command?", "run", "convert", "check", "catalogue", "rules");
    }

    @Test
    void threads_change_no_byte() throws IOException {
        copy(GOOD, "ก.md");
        copy(WITH_ERRORS, "ข.txt");
        copy(DOCX, "ค.docx");
        copy(CORPUS.resolve("แม่แบบ-ก/buengkradonngam_2566.txt"), "ง.txt");
        run("run", in, "-o", temp.resolve("one"), "--jobs", "1");
        run("run", in, "-o", temp.resolve("four"), "--jobs", "4");
        Map<String, String> one = contents(temp.resolve("one"));
        Map<String, String> four = contents(temp.resolve("four"));
        for (Map<String, String> all : List.of(one, four)) {
            // A workbook holds the time of its making; the manifest the time that each file took.
            all.remove("prongsai.xlsx");
            // An index holds the same reports in whatever order they came; IndexingTest looks at what it answers.
            all.keySet().removeIf(name -> name.startsWith("index/"));
            all.computeIfPresent("manifest.jsonl", (name, text) -> text.replaceAll("\"(millis|modified)\":\\d+", ""));
        }
        assertThat(four).isEqualTo(one);
    }

    @Test
    void organisations_beside_the_inputs_are_taken_up() throws IOException {
        copy(GOOD, "ก.md");
        run("convert", in, "-o", out);
        assertThat(agency(out).path("known").asBoolean()).isFalse();
        copy(CORPUS.resolve("organisations.csv"), "organisations.csv");
        run("convert", in, "-o", out);
        assertThat(agency(out).path("known").asBoolean()).isTrue();
        assertThat(agency(out).path("code").asText()).isEqualTo("X570401");
        assertThat(agency(out).path("district").asText()).isEqualTo("เทิง");
    }

    private static JsonNode agency(Path folder) throws IOException {
        return MAPPER.readTree(folder.resolve("reports/ก.md.json").toFile()).path("agency");
    }

    @Test
    void raw_and_names_are_as_asked() throws IOException {
        String text = Files.readString(WITH_ERRORS)
                + "\nลงชื่อ ..........\n(นายสมหมาย ใจซื่อตรง)\nปลัดองค์การบริหารส่วนตำบล\n\nโทรศัพท์ 081-234-5678\n";
        Path file = Files.writeString(in.resolve("ก.txt"), text);
        run("convert", file, "-o", out, "--raw");
        JsonNode raw = MAPPER.readTree(out.resolve("reports/ก.txt.json").toFile());
        assertThat(raw.path("fates").size()).isGreaterThan(100);
        assertThat(raw.path("signatories").toString()).contains("นายสมหมาย ใจซื่อตรง");
        run("convert", file, "-o", out);
        assertThat(MAPPER.readTree(out.resolve("reports/ก.txt.json").toFile()).has("fates"))
                .isFalse();
        run("run", file, "-o", temp.resolve("without"), "--raw", "--no-names", "--fail-on", "never");
        contents(temp.resolve("without")).forEach((name, content) -> {
            String thai = new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            assertThat(thai).as(name).doesNotContain("ใจซื่อตรง").doesNotContain("234-5678");
        });
    }

    @Test
    void index_takes_reports_up_keeps_what_is_current_and_withdraws() throws IOException {
        Path index = temp.resolve("ดัชนี");
        Path changing = copy(GOOD, "ก.md");
        copy(WITH_ERRORS, "ข.txt");
        copy(WITH_ERRORS, "ฮ สำเนา.txt");
        Ran first = run("index", in, "--index", index, "--lang", "en");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).contains("2 reports read, 0 kept as they were, 0 withdrawn", "holds 2 reports of 2");
        assertThat(indexed(index).keySet()).containsExactly("ก.md", "ข.txt");

        Files.writeString(changing, Files.readString(changing) + "\nเพิ่มท้ายรายงาน\n");
        BadFiles.empty(in);
        Ran second = run("index", in, "--index", index, "--lang", "th", "--commit-every", "1");
        assertThat(second.code()).isEqualTo(3);
        assertThat(second.err()).contains("ว่าง.pdf: ", "[damaged]", "อ่าน 1 รายงาน · คงเดิม 1", "มี 2 รายงาน");
        assertThat(indexed(index).keySet())
                .as("the file as it is now instead of what it was")
                .containsExactly("ก.md", "ข.txt");
        assertThat(run("index", in, "--index", index, "--lang", "en", "--fresh").err())
                .contains("2 reports read, 0 kept");

        String id = Objects.requireNonNull(indexed(index).get("ข.txt"));
        Ran withdrawn = run("index", "--index", index, "--remove", id, "--lang", "en");
        assertThat(withdrawn.code()).isZero();
        assertThat(withdrawn.err()).contains("1 withdrawn", "holds 1 reports");
        assertThat(indexed(index).keySet()).containsExactly("ก.md");
        Ran again = run("index", "--index", index, "--remove", id, "--lang", "en");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("No report " + id);
    }

    private static Map<String, String> indexed(Path index) {
        Map<String, String> ids = new TreeMap<>();
        try (Snapshot snapshot = Snapshot.open(index)) {
            snapshot.reports().forEach(ref -> ids.put(ref.file(), ref.id()));
        }
        return ids;
    }

    @Test
    void index_says_what_it_cannot_use() throws IOException {
        copy(GOOD, "ก.md");
        assertThat(run("index", in).code()).isEqualTo(2);
        Ran nothing = run("index", "--index", out, "--lang", "en");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("Which reports?");
        Ran none = run("index", "--index", out, "--remove", "9f2c00000000", "--lang", "en");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no index of Prongsai").doesNotContain("at prongsai.");
        assertThat(out).doesNotExist();
        Ran other = run("index", in, "--index", in, "--lang", "th");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("ไม่พบดัชนีของโปร่งใส");
        assertThat(in.toFile().list()).containsExactly("ก.md");
        Ran letters = run("index", temp.resolve("ไม่มี"), "--index", out, "--lang", "en");
        assertThat(letters.code()).isEqualTo(4);
        try (Store busy = Store.open(out, "")) {
            Ran locked = run("index", in, "--index", out, "--lang", "en");
            assertThat(locked.code()).isEqualTo(70);
            assertThat(locked.err())
                    .contains("another program is writing this index")
                    .doesNotContain("at prongsai.");
            assertThat(busy.rebuilt()).isFalse();
        }
    }

    @Test
    void convert_writes_the_forms_that_were_asked_for() throws IOException {
        copy(GOOD, "ก.md");
        assertThat(run("convert", in, "-o", out, "--format", "json,jsonl,csv,xlsx,sqlite")
                        .code())
                .isZero();
        assertThat(contents(out).keySet())
                .containsExactlyInAnyOrder(
                        "manifest.jsonl",
                        "reports/ก.md.json",
                        "reports.jsonl",
                        "records.csv",
                        "prongsai.xlsx",
                        "prongsai.sqlite");
    }

    @Test
    void help_is_in_both_languages_and_goes_to_standard_output() {
        for (String command : List.of(
                "run",
                "convert",
                "check",
                "index",
                "shared",
                "search",
                "compare",
                "history",
                "coverage",
                "catalogue",
                "rules")) {
            Ran th = run(command, "--help", "--lang", "th");
            Ran en = run(command, "--help", "--lang=en");
            assertThat(th.code()).isZero();
            assertThat(th.out()).matches("(?s).*[ก-ฮ].*").isNotEqualTo(en.out());
            assertThat(en.out()).contains("Usage:").doesNotContainPattern("[ก-ฮ]");
            assertThat(th.err()).isEmpty();
        }
        assertThat(run("--help", "--lang", "th").out())
                .contains("run", "convert", "check", "index", "catalogue", "rules");
        assertThat(run("--version").out()).startsWith("prongsai ");
    }

    @Test
    void lists_go_to_standard_output() {
        assertThat(run("rules", "--lang", "en").out().lines())
                .hasSizeGreaterThan(20)
                .anyMatch(line -> line.startsWith("item-missing\terror\t"));
        assertThat(run("catalogue").out()).contains("2566\t");
        List<String> items =
                new ArrayList<>(run("catalogue", "2566").out().lines().toList());
        assertThat(items).hasSize(43);
        assertThat(items.getFirst()).startsWith("O1\tโครงสร้าง\t");
    }

    @Test
    void quiet_says_nothing_where_all_is_well() throws IOException {
        copy(GOOD, "ก.md");
        Ran ran = run("convert", in, "-o", out, "--quiet");
        assertThat(ran.out() + ran.err()).isEmpty();
    }

    @Test
    void a_limit_can_be_raised_and_an_unknown_one_is_named() throws IOException {
        copy(PDF, "ก.pdf");

        Ran refused = run("run", in, "-o", out, "--lang", "th", "--limit", "pages=1");

        assertThat(refused.code()).isEqualTo(Exit.NOTHING_READ);
        assertThat(statuses()).containsEntry("ก.pdf", "too-large");
        assertThat(refused.err()).contains("ก.pdf: จำนวนหน้า เกินขอบเขต 1 ", "--limit pages=", "[too-large]");
        Ran raised = run("convert", in, "-o", out, "--lang", "th", "--limit", "pages=1", "--limit", "pages=50");
        assertThat(raised.code()).isEqualTo(Exit.DONE);
        assertThat(statuses()).containsEntry("ก.pdf", "ok");
        for (String wrong : List.of("sheets=5", "pages", "pages=0", "pages=-1", "pages=99999999999", "pages=many")) {
            Ran unknown = run("run", in, "-o", out, "--lang", "en", "--limit", wrong);
            assertThat(unknown.code()).as(wrong).isEqualTo(Exit.USAGE);
            assertThat(unknown.err()).contains("--limit " + wrong, "pages=5000", "picture-pixels=80000000");
        }
    }
}
