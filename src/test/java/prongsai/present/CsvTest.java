package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
    @TempDir
    Path folder;

    private final Run run = Samples.run();

    @Test
    void writes_one_row_a_record_with_the_same_columns_for_every_kind() throws IOException {
        List<CSVRecord> rows = read(records("records.csv"));

        assertThat(rows.getFirst().getParser().getHeaderNames())
                .containsExactly(
                        "reportId",
                        "file",
                        "agency",
                        "type",
                        "district",
                        "province",
                        "fiscalYear",
                        "record",
                        "kind",
                        "code",
                        "codeNumber",
                        "concept",
                        "status",
                        "title",
                        "method",
                        "period",
                        "responsible",
                        "elements",
                        "guideline",
                        "text",
                        "steps",
                        "progress",
                        "output",
                        "outcome",
                        "followUp",
                        "note",
                        "page",
                        "table",
                        "row",
                        "indicator",
                        "score",
                        "links",
                        "subIndicator",
                        "images",
                        "corrected");
        assertThat(rows).hasSize((int) Samples.records(run));
        assertThat(rows).allMatch(CSVRecord::isConsistent);
        CSVRecord item = rows.stream()
                .filter(row -> row.get("record").equals("O9"))
                .findFirst()
                .orElseThrow();
        assertThat(item.get("codeNumber")).isEqualTo("9");
        assertThat(item.get("kind")).isEqualTo("oit-item");
        CSVRecord weakness = rows.stream()
                .filter(row -> row.get("kind").equals("weakness"))
                .findFirst()
                .orElseThrow();
        assertThat(weakness.get("code")).isEqualTo("I25");
        assertThat(weakness.get("score")).isEqualTo("67.85");
        assertThat(weakness.get("steps")).isEqualTo("1. แจ้งช่องทางในการประชุมประจำเดือน\n2. ติดประกาศ QR Code");
    }

    @Test
    void cannot_become_a_formula_when_a_value_begins_like_one() throws IOException {
        List<CSVRecord> rows = read(records("records.csv"));

        CSVRecord measure = rows.stream()
                .filter(row -> row.get("reportId").equals("00ff00ff00ff")
                        && row.get("kind").equals("measure"))
                .findFirst()
                .orElseThrow();
        assertThat(measure.get("title")).isEqualTo("'+1+cmd|' /C calc'!A0");
        assertThat(measure.get("method")).isEqualTo("'- เผยแพร่\n- ประกาศ");
        assertThat(measure.get("period")).isEqualTo("'@SUM(A1)");
        assertThat(measure.get("output")).isEqualTo("กลับด้าน");
        assertThat(rows.stream().flatMap(row -> row.toList().stream()))
                .noneMatch(value -> value.matches("(?s)[=+\\-@\\t\\r].*"));
    }

    @Test
    void begins_with_the_byte_order_mark_and_ends_lines_as_rfc_4180_says() throws IOException {
        byte[] bytes = Files.readAllBytes(records("records.csv"));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .contains("corrected\r\n")
                .endsWith("\r\n");
    }

    @Test
    void writes_one_row_a_finding_with_both_languages() throws IOException {
        Path file = folder.resolve("findings.csv");
        try (Csv csv = Csv.findings(file)) {
            for (Checked checked : run.reports()) {
                csv.add(checked);
            }
        }

        List<CSVRecord> rows = read(file);

        assertThat(rows).hasSize(12);
        assertThat(rows.getFirst().getParser().getHeaderNames())
                .containsExactly(
                        "report",
                        "agency",
                        "type",
                        "district",
                        "province",
                        "fiscalYear",
                        "rule",
                        "severity",
                        "record",
                        "field",
                        "quote",
                        "messageTh",
                        "messageEn",
                        "suggestionTh",
                        "suggestionEn",
                        "basis",
                        "confidence",
                        "page",
                        "table",
                        "row",
                        "id",
                        "reportId",
                        "accepted");
        CSVRecord row = rows.stream()
                .filter(r -> r.get("record").equals("O31"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("severity")).isEqualTo("error");
        assertThat(row.get("messageTh")).isEqualTo("ข้อ O31 ทำเครื่องหมายทั้งสองช่อง");
        assertThat(row.get("page")).isEqualTo("9");
    }

    @Test
    void gives_the_same_bytes_when_written_twice() throws IOException {
        assertThat(records("a.csv")).hasSameBinaryContentAs(records("b.csv"));
    }

    private Path records(String name) throws IOException {
        Path file = folder.resolve(name);
        try (Csv csv = Csv.records(file)) {
            for (Checked checked : run.reports()) {
                csv.add(checked);
            }
        }
        return file;
    }

    private static List<CSVRecord> read(Path file) throws IOException {
        String text = Files.readString(file).substring(1);
        try (CSVParser parser = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }
}
