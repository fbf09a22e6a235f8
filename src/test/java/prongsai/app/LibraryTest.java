package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.Progress;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.present.ReportLine;

/** An index that is too large to compare all reports at once says the same later, when it is asked. */
class LibraryTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    @BeforeAll
    static void index() throws IOException {
        Files.copy(Path.of("corpus/organisations.csv"), folder.resolve("organisations.csv"));
        List<Path> paths = List.of(Path.of("corpus/แม่แบบ-ก"), Path.of("corpus/rongmaduea-2565.md"));
        IndexJob.Options options =
                new IndexJob.Options(paths, folder.resolve("index"), List.of(), 50, Settings.DEFAULT);
        assertThat(IndexJob.run(options, Progress.NONE).reports()).isEqualTo(5);
    }

    private static Library open(int mostCompared) {
        return Library.open(
                new Library.Options(
                        folder.resolve("index"),
                        folder.resolve("decisions.json"),
                        List.of(),
                        mostCompared,
                        Settings.DEFAULT),
                fault -> {
                    throw new IllegalStateException(fault);
                });
    }

    private static List<List<String>> members(List<Family> families) {
        return families.stream()
                .map(family -> family.members().stream().map(ReportRef::file).toList())
                .toList();
    }

    @Test
    void families_and_shared_words_are_found_out_when_asked_for_and_are_those_of_comparing_at_once()
            throws InterruptedException {
        try (Library small = open(200);
                Library large = open(1);
                Library.Reading at = small.read(PATIENCE).orElseThrow();
                Library.Reading later = large.read(PATIENCE).orElseThrow()) {
            assertThat(at.compared()).isTrue();
            assertThat(later.compared()).isFalse();
            assertThat(later.lines())
                    .allSatisfy(line -> assertThat(line.shared()).isEmpty());
            assertThat(at.lines())
                    .filteredOn(line -> line.shared().orElse(0.0) > 0.5)
                    .hasSize(4);
            assertThat(later.knownFamilies()).isEmpty();
            assertThat(members(later.families(PATIENCE).orElseThrow()))
                    .isEqualTo(members(at.families(PATIENCE).orElseThrow()))
                    .singleElement()
                    .asList()
                    .hasSize(4);
            assertThat(later.knownFamilies()).hasSize(1);
            ReportLine first = at.lines().getFirst();
            SharedText once = at.shared(first.ref().id(), PATIENCE).orElseThrow();
            Optional<SharedText> asked = later.shared(first.ref().id(), PATIENCE);
            assertThat(asked.orElseThrow().passages()).isEqualTo(once.passages());
            assertThat(asked.orElseThrow().share()).isEqualTo(once.share());
        }
    }

    @Test
    void who_waits_for_nothing_is_told_so_and_an_index_that_is_closed_meanwhile_does_no_harm()
            throws InterruptedException {
        Library large = open(1);
        try (Library.Reading reading = large.read(PATIENCE).orElseThrow()) {
            assertThat(reading.families(Duration.ZERO)).isEmpty();
        }
        large.close();
        assertThat(large.read(Duration.ZERO)).isEmpty();
    }
}
