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
import prongsai.model.shared.SharedText;

class SharedCsvTest {
    @TempDir
    Path folder;

    private List<CSVRecord> rows(SharedText... texts) throws IOException {
        Path file = folder.resolve("shared.csv");
        try (SharedCsv csv = SharedCsv.open(file)) {
            for (SharedText text : texts) {
                csv.add(text);
            }
        }
        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
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

    @Test
    void writes_one_row_a_shared_stretch_with_both_sides() throws IOException {
        List<CSVRecord> rows =
                rows(SharedSamples.full(), SharedSamples.own(SharedSamples.SIBUN), SharedSamples.alone());

        assertThat(rows).hasSize(12).allMatch(CSVRecord::isConsistent);
        CSVRecord row = rows.get(2);
        assertThat(row.get("record")).isEqualTo("measure 3");
        assertThat(row.get("field")).isEqualTo("method");
        assertThat(row.get("words")).isEqualTo("1. ประชุมชี้แจงบุคลากรทุกระดับเรื่องแนวทางการใช้ทรัพย์สินของราชการ");
        assertThat(row.get("agencies")).isEqualTo("2");
        assertThat(row.get("reach")).isEqualTo("few");
        assertThat(row.get("sourceAgency")).isEqualTo("เทศบาลตำบลทุ่งฟ้าคราม");
        assertThat(row.get("sourceFiscalYear")).isEqualTo("2565");
        assertThat(row.get("sourceRecord")).isEqualTo("measure 2");
        assertThat(row.get("sourceReport")).isEqualTo("คลัง/ทุ่งฟ้าคราม-2565.pdf");
        assertThat(row.get("page")).isEqualTo("2");
        assertThat(row.get("table")).isEqualTo("1");
        assertThat(row.get("row")).isEqualTo("4");
        assertThat(row.get("reportId")).isEqualTo("a1b2c3d4e5f6");
        assertThat(rows.get(4).get("reach")).isEqualTo("national");
    }

    @Test
    void counts_letters_and_marks_without_spaces() throws IOException {
        CSVRecord row = rows(SharedSamples.full()).get(1);
        assertThat(row.get("words")).isEqualTo("และเปิดแบบคำร้องออนไลน์ให้ประชาชนใช้ได้ตลอดเวลา");
        assertThat(row.get("letters")).isEqualTo("47");
    }

    @Test
    void cannot_become_a_formula_when_words_begin_like_one() throws IOException {
        List<CSVRecord> rows = rows(SharedSamples.hostile());

        assertThat(rows).hasSize(10);
        assertThat(rows.getFirst().get("words")).isEqualTo("'=" + Samples.HOSTILE + "0");
        assertThat(rows.getFirst().get("sourceWords")).startsWith("'=");
        assertThat(rows.stream().flatMap(row -> row.toList().stream()))
                .noneMatch(value -> value.matches("(?s)[=+\\-@\\t\\r].*"));
    }
}
