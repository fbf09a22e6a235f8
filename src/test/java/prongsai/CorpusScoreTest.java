package prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prongsai.text.Numerals;

/**
 * What reading and extraction give for the example corpus against its truth ({@code fixtures/corpus/truth}), in figures
 * that may rise and never fall. The measures:
 *
 * <ul>
 *   <li>found, extra: records by number or code
 *   <li>exact: fields equal but for digits, white space and tick boxes; spaced: equal with single spaces too
 *   <li>invented: fields with text that the truth's form has no column for
 *   <li>status, head (agency, district, province, year), scores (scope, value and year)
 * </ul>
 */
class CorpusScoreTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path TRUTH = Path.of("fixtures/corpus/truth");
    private static final Path SOURCE = Path.of("fixtures/corpus/source");

    private static final Map<String, List<String>> FIELDS = new LinkedHashMap<>();
    private static final Map<String, String> KEYS =
            Map.of("measures", "number", "oitItems", "code", "indicators", "number", "weaknesses", "code");
    private static final Pattern TAGS = Pattern.compile("</?(?:p|br|ul|ol|li|b|i|u|td|tr|span|div|input)\\b[^>]*>");
    private static final Pattern TICKS =
            Pattern.compile("[☐☑☒✓□■]|\\(\\s*/?\\s*\\)|\\[\\s*[✓/]?\\s*\\]|[\u200b-\u200d\ufeff]");

    static {
        FIELDS.put(
                "measures",
                List.of("title", "method", "period", "responsible", "output", "outcome", "followUp", "note"));
        FIELDS.put("oitItems", List.of("title", "elements", "responsible", "progress"));
        FIELDS.put("indicators", List.of("title", "guideline", "responsible", "period", "progress"));
        FIELDS.put("weaknesses", List.of("text", "steps", "responsible", "followUp"));
    }

    /** Counts over reports, and a line for each miss. */
    private static final class Tally {
        private final List<String> misses = new ArrayList<>();
        private final List<String> extra = new ArrayList<>();
        private int records;
        private int found;
        private int fields;
        private int exact;
        private int spaced;
        private int invented;
        private int status;
        private int statusRight;
        private int head;
        private int headRight;
        private int scores;
        private int scoresRight;

        double exactShare() {
            return (double) exact / fields;
        }

        double spacedShare() {
            return (double) spaced / fields;
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return MAPPER.readTree(file.toFile());
    }

    private static Tally measured() throws IOException {
        Map<String, String> reports = CorpusRun.once().reportJson();
        Tally tally = new Tally();
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path truth : files.sorted().toList()) {
                String file =
                        json(SOURCE.resolve(truth.getFileName())).path("file").asText();
                String report = Optional.ofNullable(reports.get(file)).orElse("{}");
                measure(file, json(truth), MAPPER.readTree(report), tally);
            }
        }
        return tally;
    }

    private static void measure(String file, JsonNode truth, JsonNode report, Tally tally) {
        FIELDS.forEach((kind, fields) -> records(file, kind, fields, truth, report, tally));
        head(file, truth, report, tally);
        for (JsonNode want : truth.path("scores")) {
            tally.scores++;
            boolean right = false;
            for (JsonNode have : report.path("scores")) {
                right |= have.path("scope").equals(want.path("scope"))
                        && Math.abs(have.path("value").asDouble()
                                        - want.path("value").asDouble())
                                < 0.005
                        && (!have.hasNonNull("year") || have.get("year").equals(want.get("year")));
            }
            tally.scoresRight += right ? 1 : 0;
            if (!right) {
                tally.misses.add(file + " score " + want);
            }
        }
    }

    private static void records(
            String file, String kind, List<String> fields, JsonNode truth, JsonNode report, Tally tally) {
        String key = KEYS.getOrDefault(kind, "");
        Map<String, JsonNode> have = new LinkedHashMap<>();
        Set<String> wanted = new HashSet<>();
        truth.path(kind).forEach(want -> wanted.add(want.path(key).asText()));
        for (JsonNode row : report.path(kind)) {
            boolean again = have.put(row.path(key).asText(), row) != null;
            if (again || !wanted.contains(row.path(key).asText())) {
                tally.extra.add(file + " " + row.path(key).asText());
            }
        }
        Set<String> told = new HashSet<>();
        // Of a code that stands in two rows the last one counts, on both sides.
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        truth.path(kind).forEach(want -> rows.put(want.path(key).asText(), want));
        for (Map.Entry<String, JsonNode> row : rows.entrySet()) {
            told.add(row.getKey());
            tally.records++;
            JsonNode got = have.get(row.getKey());
            if (got == null) {
                tally.misses.add(file + " missing " + kind + " " + row.getKey());
                continue;
            }
            tally.found++;
            status(file + " " + row.getKey(), row.getValue(), got, tally);
            for (String field : fields) {
                field(file + " " + kind + " " + row.getKey() + " " + field, field, kind, row.getValue(), got, tally);
            }
        }
    }

    private static void status(String where, JsonNode want, JsonNode got, Tally tally) {
        String status = want.path("status").asText("unknown");
        if (!status.equals("unknown")) {
            tally.status++;
            boolean right = got.path("status").asText().equals(status);
            tally.statusRight += right ? 1 : 0;
            if (!right) {
                tally.misses.add(where + " status " + got.path("status") + " want " + status);
            }
        }
    }

    private static void field(String where, String field, String kind, JsonNode want, JsonNode got, Tally tally) {
        String have = got.path(field).asText("");
        if (!want.has(field)) {
            if (!kind.equals("weaknesses") && !folded(have).isEmpty()) {
                tally.invented++;
                tally.misses.add(where + " invented " + have);
            }
            return;
        }
        tally.fields++;
        if (folded(have).equals(folded(text(want.get(field))))) {
            tally.exact++;
        } else {
            tally.misses.add(where + "\n  want " + text(want.get(field)) + "\n  have " + have);
        }
        tally.spaced += spaced(have).equals(spaced(text(want.get(field)))) ? 1 : 0;
    }

    private static void head(String file, JsonNode truth, JsonNode report, Tally tally) {
        truth.path("agency").fields().forEachRemaining(want -> {
            if (!want.getValue().isNull()) {
                same(file + " " + want.getKey(), report.path("agency").path(want.getKey()), want.getValue(), tally);
            }
        });
        if (truth.hasNonNull("fiscalYear")) {
            same(file + " fiscalYear", report.path("fiscalYear"), truth.get("fiscalYear"), tally);
        }
    }

    private static void same(String where, JsonNode have, JsonNode want, Tally tally) {
        tally.head++;
        boolean right = folded(have.asText("")).equals(folded(want.asText()));
        tally.headRight += right ? 1 : 0;
        if (!right) {
            tally.misses.add(where + " " + have + " want " + want);
        }
    }

    /** The lines of a list, else the text. */
    private static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.asText("");
        }
        List<String> lines = new ArrayList<>();
        node.forEach(line -> lines.add(line.asText()));
        return String.join("\n", lines);
    }

    private static String spaced(String text) {
        String plain =
                Numerals.arabic(Normalizer.normalize(text, Normalizer.Form.NFC)).replace("\u0e4d\u0e32", "\u0e33");
        return TICKS.matcher(TAGS.matcher(plain).replaceAll(" "))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String folded(String text) {
        return spaced(text).replace(" ", "");
    }

    @Test
    void folding_keeps_letters_and_drops_digits_spaces_and_boxes_only() {
        assertThat(folded("☑ ดำเนินการ\n๑๒ ครั้ง (/)")).isEqualTo("ดำเนินการ12ครั้ง");
        assertThat(folded("ด\u0e4d\u0e32เนินการ")).isEqualTo("ด\u0e33เนินการ");
        assertThat(spaced("ก  ข\nค")).isEqualTo("ก ข ค");
        assertThat(folded("ดำเนินกา")).isNotEqualTo(folded("ดำเนินการ"));
    }

    @Test
    void finds_every_record_of_the_corpus_and_makes_up_none() throws IOException {
        Tally tally = measured();
        assertThat(tally.records).isGreaterThan(500);
        assertThat(tally.found).as(String.join("\n", tally.misses)).isEqualTo(tally.records);
        // The report of อบต.ภูผาเมฆ has two rows of O12: its second row is told, so that a rule can say so.
        assertThat(tally.extra).containsExactly("อบต.ภูผาเมฆ_รายงาน_2566.txt O12");
    }

    @Test
    void gives_the_words_of_the_fields() throws IOException {
        Tally tally = measured();
        assertThat(tally.fields).isGreaterThan(2000);
        assertThat(tally.exactShare()).as(String.join("\n", tally.misses)).isGreaterThanOrEqualTo(0.999);
        assertThat(tally.spacedShare())
                .as("spaces within the words: " + tally.spaced + " of " + tally.fields)
                .isGreaterThanOrEqualTo(0.98);
        assertThat(tally.invented).as(String.join("\n", tally.misses)).isZero();
    }

    @Test
    void reads_every_status_head_and_score() throws IOException {
        Tally tally = measured();
        assertThat(tally.status).isGreaterThan(450);
        assertThat(tally.statusRight).as(String.join("\n", tally.misses)).isEqualTo(tally.status);
        assertThat(tally.head).isGreaterThan(80);
        assertThat(tally.headRight).as(String.join("\n", tally.misses)).isEqualTo(tally.head);
        assertThat(tally.scores).isGreaterThan(30);
        assertThat(tally.scoresRight).as(String.join("\n", tally.misses)).isEqualTo(tally.scores);
    }
}
