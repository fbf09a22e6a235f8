package prongsai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example corpus says what its sources say, and what {@code corpus/expected.json} says of it. The command that writes
 * it anew stands in {@code corpus/README.md}.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final int RUN = 25;
    private static final Path FIXTURES = Path.of("fixtures/corpus");

    /** The rules that the corpus must show, each with a place that looks like it and is none. */
    private static final Set<String> RULES = Set.of(
            "component-missing",
            "item-missing",
            "item-repeated",
            "result-missing",
            "not-done",
            "status-missing",
            "status-contradictory",
            "responsible-missing",
            "period-missing",
            "method-missing",
            "output-missing",
            "outcome-missing",
            "level-mismatch",
            "level-obsolete",
            "score-contradiction",
            "item-title-mismatch",
            "cross-reference-wrong",
            "year-mismatch",
            "foreign-agency",
            "foreign-domain",
            "foreign-agency-type",
            "agency-name-inconsistent",
            "answer-of-other-item",
            "answer-repeated",
            "facts-shared",
            "shared-passage",
            "shared-template",
            "year-leftover",
            "text-cut",
            "words-doubled",
            "date-outside-period",
            "weakness-without-row",
            "weakness-without-measure",
            "step-without-output",
            "score-sum-mismatch",
            "digits-mixed");

    /** Words that honest reports may share because they are official, or names of offices. */
    private static final List<String> OFFICIAL_WORDS = List.of(
            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
            "คุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ",
            "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
            "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
            "แบบวัดการเปิดเผยข้อมูลสาธารณะ",
            "องค์การบริหารส่วนตำบล");

    private static List<Corpus.Entry> entries() throws IOException {
        return Corpus.entries(FIXTURES.resolve("source"), Official.load());
    }

    private static List<JsonNode> expected() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        new ObjectMapper().readTree(CORPUS.resolve("expected.json").toFile()).forEach(lines::add);
        return lines;
    }

    @Test
    void committed_text_is_what_the_source_gives() throws IOException {
        int texts = 0;
        for (Corpus.Entry entry : entries()) {
            if (entry.format().startsWith("text-")) {
                assertThat(CORPUS.resolve(entry.file())).content().isEqualTo(Corpus.text(entry, Official.load()));
                texts++;
            }
        }
        assertThat(texts).isEqualTo(6);
    }

    @Test
    void committed_truth_is_what_the_source_gives() throws IOException {
        for (Corpus.Entry entry : entries()) {
            assertThat(FIXTURES.resolve("truth").resolve(entry.name() + ".json"))
                    .content()
                    .isEqualTo(Corpus.truth(entry));
        }
    }

    @Test
    void committed_docx_holds_what_the_source_gives(@TempDir Path folder) throws IOException {
        int files = 0;
        for (Corpus.Entry entry : entries()) {
            if (entry.format().equals("docx")) {
                Path anew = folder.resolve(entry.name() + ".docx");
                DocxWriter.write(Forms.of(entry.content(), entry.look(), Official.load()), entry.look(), anew);
                assertThat(document(CORPUS.resolve(entry.file()))).isEqualTo(document(anew));
                files++;
            }
        }
        assertThat(files).isEqualTo(9);
    }

    private static String document(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** PDF text of Thai is not equal to its source (that is what the reader is for); runs of its consonants nearly are. */
    @Test
    void committed_pdf_holds_the_consonants_that_the_source_gives() throws IOException {
        int files = 0;
        String before = "";
        String whose = "";
        for (Corpus.Entry entry : entries()) {
            if (!entry.format().startsWith("pdf-")) {
                continue;
            }
            files++;
            StringBuilder want = new StringBuilder();
            for (Piece piece : Forms.of(entry.content(), entry.look(), Official.load())) {
                switch (piece) {
                    case Piece.Line line -> want.append(line.text());
                    case Piece.Grid grid ->
                        grid.rows()
                                .forEach(row -> row.cells().stream()
                                        .filter(cell -> cell.down() > 0)
                                        .forEach(cell -> cell.lines().forEach(want::append)));
                }
            }
            try (PDDocument pdf = Loader.loadPDF(CORPUS.resolve(entry.file()).toFile())) {
                String text = new PDFTextStripper().getText(pdf);
                assertThat(missing(want.toString(), text)).as(entry.file()).isLessThan(0.12);
                // Two versions of one agency's report say nearly the same.
                if (!whose.equals(agency(entry))) {
                    assertThat(missing(want.toString(), before))
                            .as("not " + entry.file())
                            .isGreaterThan(0.4);
                }
                before = text;
                whose = agency(entry);
            }
        }
        assertThat(files).isEqualTo(9);
    }

    /** Share of the runs of six consonants and digits in {@code want} that {@code have} does not hold. */
    private static double missing(String want, String have) {
        Set<String> runs = runs(want);
        Set<String> held = runs(have);
        return runs.isEmpty()
                ? 1
                : (double) runs.stream().filter(run -> !held.contains(run)).count() / runs.size();
    }

    private static Set<String> runs(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(CorpusTest::counted).forEach(c -> letters.append((char) c));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 6 <= letters.length(); i++) {
            runs.add(letters.substring(i, i + 6));
        }
        return runs;
    }

    private static boolean counted(int c) {
        return c >= 'ก' && c <= 'ฮ' || c >= '๐' && c <= '๙' || c >= '0' && c <= '9';
    }

    @Test
    void every_report_is_in_the_list_of_expected_findings_and_small() throws IOException {
        Set<String> listed = new HashSet<>();
        expected().forEach(line -> listed.add(line.path("report").asText()));
        List<Corpus.Entry> entries = entries();
        assertThat(entries).hasSize(24);
        assertThat(entries.stream().map(Corpus.Entry::file)).containsExactlyInAnyOrderElementsOf(listed);
        for (Corpus.Entry entry : entries) {
            assertThat(Files.size(CORPUS.resolve(entry.file())))
                    .as(entry.file())
                    .isBetween(4_000L, 400_000L);
        }
    }

    @Test
    void every_rule_is_expected_somewhere_and_forbidden_somewhere() throws IOException {
        Set<String> must = new HashSet<>();
        Set<String> never = new HashSet<>();
        for (JsonNode line : expected()) {
            if (!line.path("pending").asBoolean()) {
                (line.path("level").asText().equals("never") ? never : must)
                        .add(line.path("rule").asText());
            }
        }
        assertThat(must).containsExactlyInAnyOrderElementsOf(RULES);
        assertThat(never).containsAll(RULES);
    }

    @Test
    void expected_findings_name_words_and_records_of_their_reports() throws IOException {
        Map<String, Corpus.Entry> entries = new HashMap<>();
        entries().forEach(entry -> entries.put(entry.file(), entry));
        for (JsonNode line : expected()) {
            Content content = Objects.requireNonNull(
                            entries.get(line.path("report").asText()))
                    .content();
            String record = line.path("record").asText();
            boolean absent = line.path("rule").asText().equals("item-missing")
                    || line.path("rule").asText().startsWith("weakness-without-");
            if (record.matches("O\\d+|I\\d+|(measure|indicator) \\d+") && !absent) {
                assertThat(records(content)).as(line.toString()).contains(record);
            }
            if (line.has("quote") && !line.path("rule").asText().equals("component-missing")) {
                assertThat(squashed(words(content)))
                        .as(line.toString())
                        .contains(squashed(line.path("quote").asText()));
            }
        }
    }

    private static Set<String> records(Content content) {
        Set<String> records = new HashSet<>();
        content.measures().forEach(row -> records.add("measure " + row.get("number")));
        content.indicators().forEach(row -> records.add("indicator " + row.get("number")));
        content.oitItems().forEach(row -> records.add(row.getOrDefault("code", "")));
        content.weaknesses().forEach(row -> records.add(row.getOrDefault("code", "")));
        return records;
    }

    @Test
    void a_never_over_a_whole_report_contradicts_no_expected_finding() throws IOException {
        Set<String> wholes = new HashSet<>();
        Set<String> expected = new HashSet<>();
        for (JsonNode line : expected()) {
            String key = line.path("report").asText() + " " + line.path("rule").asText();
            if (!line.path("level").asText().equals("never")) {
                expected.add(key);
            } else if (!line.has("record") && !line.has("quote")) {
                wholes.add(key);
            }
        }
        assertThat(wholes).doesNotContainAnyElementsOf(expected);
    }

    @Test
    void every_agency_is_in_the_list_of_organisations() throws IOException {
        String list = Files.readString(CORPUS.resolve("organisations.csv"));
        for (Corpus.Entry entry : entries()) {
            Map<String, String> agency = entry.content().agency();
            assertThat(list)
                    .containsPattern("(?m)^%s,[^,]+,%s,%s,"
                            .formatted(agency.get("name"), agency.get("district"), agency.get("province")));
        }
    }

    /** Honest reports (sources h...) share no run of 25 letters outside official wording with any other agency. */
    @Test
    void honest_reports_share_official_wording_alone() throws IOException {
        Set<String> honest = entries().stream()
                .filter(entry -> entry.name().startsWith("h"))
                .map(CorpusTest::agency)
                .collect(Collectors.toSet());
        assertThat(honest).hasSize(10);
        owners().forEach((run, owners) -> {
            if (owners.size() > 1) {
                assertThat(owners).as(run).doesNotContainAnyElementsOf(honest);
            }
        });
    }

    /** The neighbour (source n1) shares one paragraph with one agency, and nothing with the others. */
    @Test
    void the_neighbour_shares_one_paragraph_of_facts() throws IOException {
        String neighbour = "เทศบาลตำบลนาพะยอมหอม";
        String paragraph = "จัดอบรมให้ความรู้เรื่องการแยกประโยชน์ส่วนตนออกจากงานหลวง เมื่อวันที่ 9 มีนาคม 2566"
                + " ณ ศาลาอเนกประสงค์บ้านดงหว้าคำ มีผู้เข้าร่วมทั้งสิ้น 64 คน";
        Map<String, Set<String>> shared = new HashMap<>(owners());
        shared.values().removeIf(owners -> !owners.contains(neighbour) || owners.size() < 2);
        assertThat(shared.keySet()).contains(squashed(paragraph).substring(0, RUN));
        shared.forEach((run, owners) -> {
            assertThat("1." + squashed(paragraph) + "2.").contains(run);
            assertThat(owners).containsExactlyInAnyOrder(neighbour, "องค์การบริหารส่วนตำบลหนองหว้าแดง");
        });
    }

    /** Of what a member of family ค (sources c...) says in its answers, most stands in another member's report. */
    @Test
    void members_of_a_family_share_most_of_their_answers() throws IOException {
        Map<String, Set<String>> runs = new HashMap<>();
        for (Corpus.Entry entry : entries()) {
            if (entry.name().startsWith("c")) {
                Set<String> mine = new HashSet<>();
                String words = answers(entry.content()).replace(agency(entry), "");
                squashed(words).lines().forEach(line -> addRuns(line, 7, mine));
                runs.put(agency(entry), mine);
            }
        }
        assertThat(runs).hasSize(3);
        runs.forEach((agency, mine) -> {
            long shared = mine.stream()
                    .filter(run -> runs.entrySet().stream()
                            .anyMatch(other -> !other.getKey().equals(agency)
                                    && other.getValue().contains(run)))
                    .count();
            assertThat((double) shared / mine.size()).as(agency).isBetween(0.7, 0.9);
        });
    }

    /** Each run of 25 letters outside official wording, with the agencies in whose reports it stands. */
    private static Map<String, Set<String>> owners() throws IOException {
        List<String> official = new ArrayList<>(OFFICIAL_WORDS);
        for (int year : List.of(2565, 2566, 2568)) {
            for (int i = 1; i <= 43; i++) {
                Official.load().item(year, "O" + i).ifPresent(item -> official.add(item.title()));
            }
        }
        for (int i = 1; i <= 10; i++) {
            official.add(Official.load().indicator(i));
        }
        official.sort(Comparator.comparingInt(String::length).reversed());
        Map<String, Set<String>> owners = new HashMap<>();
        for (Corpus.Entry entry : entries()) {
            String own = squashed(own(entry.content()));
            for (String words : official) {
                if (words.length() > 12) {
                    own = own.replace(squashed(words), "\n");
                }
            }
            Set<String> mine = new HashSet<>();
            own.lines().forEach(line -> addRuns(line, RUN, mine));
            mine.forEach(
                    run -> owners.computeIfAbsent(run, key -> new HashSet<>()).add(agency(entry)));
        }
        return owners;
    }

    private static void addRuns(String line, int length, Set<String> runs) {
        for (int i = 0; i + length <= line.length(); i++) {
            runs.add(line.substring(i, i + length));
        }
    }

    private static String agency(Corpus.Entry entry) {
        return entry.content().agency().getOrDefault("name", "");
    }

    private static String answers(Content content) {
        StringBuilder answers = new StringBuilder();
        for (List<Map<String, String>> rows : List.of(content.measures(), content.indicators(), content.oitItems())) {
            for (Map<String, String> row : rows) {
                List.of("progress", "output", "outcome")
                        .forEach(field ->
                                answers.append(row.getOrDefault(field, "")).append('|'));
            }
        }
        return answers.toString();
    }

    private static String own(Content content) {
        StringBuilder own = new StringBuilder();
        for (List<Map<String, String>> rows :
                List.of(content.measures(), content.indicators(), content.oitItems(), content.weaknesses())) {
            for (Map<String, String> row : rows) {
                row.forEach((field, text) -> {
                    if (!Set.of("code", "number", "elements", "status").contains(field)) {
                        own.append(text).append('|');
                    }
                });
            }
        }
        content.lines().forEach((section, lines) -> {
            if (!section.equals("head")) {
                lines.forEach(line -> own.append(line).append('|'));
            }
        });
        return own.toString();
    }

    private static String words(Content content) {
        StringBuilder words = new StringBuilder(own(content));
        content.oitItems().forEach(row -> words.append(row.getOrDefault("elements", "")));
        content.tables().forEach(table -> table.rows().forEach(row -> row.forEach(words::append)));
        return words.toString();
    }

    /** Without spaces; the bars between fields are line ends, so that no run goes over them. */
    private static String squashed(String text) {
        return text.replaceAll("\\s+", "").replace('|', '\n');
    }
}
