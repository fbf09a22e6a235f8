package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.CorpusRun;
import prongsai.extract.Digits;
import prongsai.model.FileStatus;
import prongsai.model.Finding;
import prongsai.model.Findings.TextParts;
import prongsai.model.ManifestEntry;
import prongsai.read.BadFiles;

/** A draft of the example corpus beside last year's report, the neighbour's, and an index of all. */
class CheckJobTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final Path DRAFT = CORPUS.resolve("rongmaduea 2566.docx");
    private static final Path LAST_YEAR = CORPUS.resolve("rongmaduea-2565.md");
    private static final Path NEIGHBOURED = CORPUS.resolve("ทต.นาพะยอมหอม 2566.txt");
    private static final Path NEIGHBOUR = CORPUS.resolve("แม่แบบ-ค/nongwadaeng-2566.pdf");
    private static final Settings LISTED = new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.of(CORPUS.resolve("organisations.csv")),
            Digits.ARABIC,
            false,
            true,
            1,
            false);

    @TempDir
    private Path temp;

    private static Path index() {
        return CorpusRun.once().out().resolve("index");
    }

    private static CheckJob.Result check(Path draft, List<Path> against, Optional<Path> index, Settings settings) {
        return CheckJob.run(new CheckJob.Options(List.of(draft), against, index, settings));
    }

    private static List<Finding> findings(CheckJob.Result result, String rule) {
        assertThat(result.drafts()).hasSize(1);
        return result.drafts().getFirst().findings().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static Optional<TextParts> share(CheckJob.Result result) {
        return result.drafts().getFirst().findings().parts();
    }

    /** A folder of its own, where no list of organisations lies beside. */
    private Path alone(Path file) throws IOException {
        return Files.copy(file, temp.resolve(String.valueOf(file.getFileName())));
    }

    private static void hasLastYearsDates(CheckJob.Result result) {
        List<Finding> left = findings(result, "year-leftover");
        assertThat(left).extracting(Finding::record).containsExactlyInAnyOrder("O19", "O31");
        assertThat(left).extracting(Finding::quote).containsExactlyInAnyOrder("ตุลาคม 2564", "7 มกราคม 2565");
        assertThat(left).allSatisfy(finding -> assertThat(finding.sources()).hasSize(1));
        assertThat(left).allSatisfy(finding -> assertThat(finding.other()).isEqualTo("2565"));
    }

    private static void hasTheNeighboursFact(CheckJob.Result result) {
        List<Finding> facts = findings(result, "facts-shared");
        assertThat(facts).hasSize(1);
        Finding fact = facts.getFirst();
        assertThat(fact.record()).isEqualTo("measure 2");
        assertThat(fact.field()).isEqualTo("output");
        assertThat(fact.quote()).contains("9 มีนาคม 2566", "64 คน");
        assertThat(fact.other()).isEqualTo("องค์การบริหารส่วนตำบลหนองหว้าแดง");
        assertThat(fact.sources()).hasSize(1);
        assertThat(share(result).orElseThrow().shared()).isBetween(0.05, 0.15);
    }

    @Test
    void last_years_report_tells_what_was_left_of_it() {
        CheckJob.Result result = check(DRAFT, List.of(LAST_YEAR), Optional.empty(), LISTED);
        hasLastYearsDates(result);
        assertThat(result.troubled()).isEmpty();
        assertThat(share(result)).as("no other agency to compare with").isEmpty();
    }

    @Test
    void the_neighbours_report_tells_the_same_day_and_number() {
        hasTheNeighboursFact(check(NEIGHBOURED, List.of(NEIGHBOUR), Optional.empty(), LISTED));
    }

    @Test
    void an_index_tells_the_same() {
        hasTheNeighboursFact(check(NEIGHBOURED, List.of(), Optional.of(index()), LISTED));
        CheckJob.Result draft = check(DRAFT, List.of(), Optional.of(index()), LISTED);
        hasLastYearsDates(draft);
        assertThat(share(draft).orElseThrow().shared()).isZero();
    }

    @Test
    void a_report_that_is_both_a_file_and_in_the_index_is_told_once() {
        hasTheNeighboursFact(check(NEIGHBOURED, List.of(NEIGHBOUR), Optional.of(index()), LISTED));
        CheckJob.Result draft = check(DRAFT, List.of(LAST_YEAR, NEIGHBOUR), Optional.of(index()), LISTED);
        hasLastYearsDates(draft);
        assertThat(share(draft).orElseThrow().shared()).isZero();
    }

    @Test
    void a_draft_read_without_the_indexs_list_of_organisations_is_no_other_agencys() throws IOException {
        Path draft = alone(DRAFT);
        CheckJob.Result result = check(draft, List.of(), Optional.of(index()), Settings.DEFAULT);
        assertThat(share(result).orElseThrow().shared()).isZero();
        assertThat(findings(result, "shared-passage")).isEmpty();
        hasLastYearsDates(result);
        hasTheNeighboursFact(
                check(alone(NEIGHBOURED), List.of(alone(NEIGHBOUR)), Optional.of(index()), Settings.DEFAULT));
    }

    @Test
    void a_draft_of_a_family_is_told_so_and_shares_most() {
        CheckJob.Result result =
                check(CORPUS.resolve("แม่แบบ-ก/อบต.หนองบัวสีทอง-2566.pdf"), List.of(), Optional.of(index()), LISTED);
        assertThat(findings(result, "shared-template")).hasSize(1);
        assertThat(share(result).orElseThrow().shared()).isBetween(0.70, 1.0);
    }

    @Test
    void a_file_to_compare_with_that_cannot_be_read_is_told_and_stops_nothing() throws IOException {
        Path empty = BadFiles.empty(temp);
        CheckJob.Result result = check(DRAFT, List.of(empty, LAST_YEAR), Optional.empty(), LISTED);
        assertThat(result.troubled()).extracting(ManifestEntry::status).containsExactly(FileStatus.DAMAGED);
        hasLastYearsDates(result);
        CheckJob.Result missing = check(DRAFT, List.of(temp.resolve("ไม่มี.pdf")), Optional.empty(), LISTED);
        assertThat(missing.drafts()).hasSize(1);
        assertThat(missing.troubled()).hasSize(1);
        assertThat(findings(missing, "year-leftover")).isEmpty();
    }

    @Test
    void with_nothing_to_compare_with_no_part_is_told() {
        CheckJob.Result result = check(NEIGHBOURED, List.of(), Optional.empty(), LISTED);
        assertThat(share(result)).isEmpty();
        for (String rule : List.of("facts-shared", "shared-passage", "shared-template", "year-leftover")) {
            assertThat(findings(result, rule)).as(rule).isEmpty();
        }
    }
}
