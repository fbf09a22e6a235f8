package prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import prongsai.model.Bilingual;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.text.Numerals;

/** What the rules say of the example corpus against {@code corpus/expected.json}. */
class CorpusFindingsTest {
    private static final Path EXPECTED = Path.of("corpus/expected.json");

    /** A line of the file of expectations. */
    private record Line(JsonNode node) {
        String text(String key) {
            return node.path(key).asText();
        }

        boolean pending() {
            return node.path("pending").asBoolean();
        }

        /** The same rule and record, and what else the line names. */
        boolean fits(Finding finding) {
            boolean rule = finding.rule().equals(text("rule"));
            boolean field = !node.has("field")
                    || finding.field().isEmpty()
                    || finding.field().equals(text("field"));
            return rule && record(finding) && field && other(finding) && quote(finding);
        }

        private boolean record(Finding finding) {
            String record = text("record");
            boolean missing =
                    finding.record().equals("report") && finding.other().equals(record);
            boolean whole = record.equals("report") && node.has("quote");
            return record.isEmpty() || finding.record().equals(record) || missing || whole;
        }

        private boolean other(Finding finding) {
            String other = folded(text("other"));
            return other.isEmpty()
                    || folded(finding.other()).contains(other)
                    || words(finding).contains(other);
        }

        private boolean quote(Finding finding) {
            String quote = folded(text("quote"));
            String have = folded(finding.quote());
            return quote.isEmpty() || words(finding).contains(quote) || (have.length() >= 6 && quote.contains(have));
        }
    }

    private static String words(Finding finding) {
        return folded(
                finding.quote() + finding.message().th() + finding.message().en());
    }

    private static String folded(String text) {
        return Numerals.arabic(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<Line> expected() throws IOException {
        List<Line> lines = new ArrayList<>();
        new ObjectMapper().readTree(EXPECTED.toFile()).forEach(node -> lines.add(new Line(node)));
        return lines;
    }

    private static List<Finding> of(String report) {
        return CorpusRun.once().findings().stream()
                .filter(f -> f.report().equals(report))
                .map(Findings::findings)
                .findFirst()
                .orElse(List.of());
    }

    private static String told(Findings report, Finding finding) {
        return report.report() + " " + finding.severity().key() + " " + finding.rule() + " " + finding.record() + " "
                + finding.field() + " \"" + finding.quote() + "\" "
                + finding.message().th();
    }

    @Test
    void finds_what_must_be_found() throws IOException {
        List<String> absent = new ArrayList<>();
        int looked = 0;
        for (Line line : expected()) {
            if (line.text("level").equals("must") && !line.pending()) {
                looked++;
                if (of(line.text("report")).stream().noneMatch(line::fits)) {
                    absent.add(line.node().toString());
                }
            }
        }
        assertThat(looked).isGreaterThanOrEqualTo(30);
        assertThat(absent).isEmpty();
    }

    @Test
    void finds_nothing_that_must_never_be_found() throws IOException {
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (Line line : expected()) {
            if (line.text("level").equals("never")) {
                looked++;
                of(line.text("report")).stream()
                        .filter(line::fits)
                        .forEach(f ->
                                wrong.add(line.node() + " but " + f.message().th()));
            }
        }
        assertThat(looked).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    @Test
    void finds_no_error_that_nobody_expects() throws IOException {
        List<Line> lines = expected().stream()
                .filter(line -> !line.text("level").equals("never"))
                .toList();
        List<String> unexpected = new ArrayList<>();
        Set<String> reports = new TreeSet<>();
        for (Findings report : CorpusRun.once().findings()) {
            reports.add(report.report());
            for (Finding finding : report.findings()) {
                boolean listed = lines.stream()
                        .anyMatch(line -> line.text("report").equals(report.report()) && line.fits(finding));
                if (finding.severity() == Severity.ERROR && !listed) {
                    unexpected.add(told(report, finding));
                }
            }
        }
        assertThat(reports).hasSize(24);
        assertThat(unexpected).isEmpty();
    }

    @Test
    void a_line_fits_its_own_finding_only() throws IOException {
        Line line = new Line(
                new ObjectMapper()
                        .readTree(
                                "{\"rule\":\"foreign-domain\",\"record\":\"O18\",\"field\":\"progress\",\"quote\":\"huaisaithong.go.th\"}"));
        assertThat(line.fits(finding("foreign-domain", "O18", "progress", "www.huaisaithong.go.th")))
                .isTrue();
        assertThat(line.fits(finding("foreign-domain", "O17", "progress", "www.huaisaithong.go.th")))
                .isFalse();
        assertThat(line.fits(finding("foreign-agency", "O18", "progress", "www.huaisaithong.go.th")))
                .isFalse();
        assertThat(line.fits(finding("foreign-domain", "O18", "note", "www.huaisaithong.go.th")))
                .isFalse();
        assertThat(line.fits(finding("foreign-domain", "O18", "progress", "www.sandokueang.go.th")))
                .isFalse();
    }

    private static Finding finding(String rule, String record, String field, String quote) {
        Bilingual none = new Bilingual("", "");
        return new Finding(
                "1",
                rule,
                Severity.ERROR,
                record,
                field,
                Optional.empty(),
                quote,
                "",
                none,
                none,
                "",
                1,
                Place.NOWHERE,
                List.of());
    }
}
