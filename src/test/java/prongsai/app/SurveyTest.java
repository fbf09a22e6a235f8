package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.Progress;
import prongsai.codec.ReportJson;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.present.ComparisonState;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/** What is known of a large index when what it holds changes. */
class SurveyTest {
    @TempDir
    Path folder;

    @BeforeEach
    void readAll() {
        IndexJob.Options options =
                new IndexJob.Options(List.of(Path.of("corpus/แม่แบบ-ก")), index(), List.of(), 50, Settings.DEFAULT);
        assertThat(IndexJob.run(options, Progress.NONE).reports()).isEqualTo(4);
    }

    private Path index() {
        return folder.resolve("index");
    }

    private Survey survey(Snapshot snapshot) {
        return Survey.of(
                snapshot,
                Setup.official(Settings.DEFAULT, index()),
                Settings.DEFAULT,
                1,
                SharedFindingsFile.beside(index(), fault -> {
                    throw new IllegalStateException(fault);
                }));
    }

    private static void compareAll(Survey survey, Snapshot snapshot) {
        Consumer<String> one = survey.ready();
        snapshot.reports().forEach(ref -> one.accept(ref.id()));
    }

    private static ComparisonState all(int older) {
        return new ComparisonState(4, 4, older, 0, Optional.empty());
    }

    @Test
    void reports_are_known_when_they_were_compared_and_are_so_when_the_index_is_opened_again() {
        try (Snapshot snapshot = Snapshot.open(index())) {
            Survey survey = survey(snapshot);
            assertThat(survey.comparisonState()).isEqualTo(new ComparisonState(4, 0, 0, 0, Optional.empty()));
            compareAll(survey, snapshot);
            assertThat(survey.comparisonState()).isEqualTo(all(0));
        }
        try (Snapshot again = Snapshot.open(index())) {
            assertThat(survey(again).comparisonState()).isEqualTo(all(0));
        }
    }

    @Test
    void a_report_that_was_read_again_with_another_text_makes_what_was_compared_older_though_its_id_is_the_same() {
        String id;
        try (Snapshot snapshot = Snapshot.open(index())) {
            compareAll(survey(snapshot), snapshot);
            ReportRef first = snapshot.reports().getFirst();
            id = first.id();
            Report read = snapshot.report(id).orElseThrow();
            String json = ReportJson.line(read, ReportJson.Detail.RAW);
            Report otherwise = ReportJson.read(json.replace("โครงการ", "งาน"));
            assertThat(otherwise).isNotEqualTo(read);
            try (Store store = Store.open(index(), "another")) {
                store.put(otherwise);
                store.commit();
            }
        }
        try (Snapshot again = Snapshot.open(index())) {
            assertThat(again.reports()).extracting(ReportRef::id).contains(id);
            assertThat(survey(again).comparisonState()).isEqualTo(all(4));
        }
    }

    @Test
    void a_report_that_cannot_be_compared_is_not_promised() {
        try (Snapshot snapshot = Snapshot.open(index())) {
            Survey survey = survey(snapshot);
            String id = snapshot.reports().getFirst().id();
            assertThat(survey.comparisonState(id)).isEqualTo(ComparisonState.OfReport.NEXT);
            survey.failed(id);
            assertThat(survey.comparisonState(id)).isEqualTo(ComparisonState.OfReport.FAILED);
            survey.broke();
            assertThat(survey.comparisonState(snapshot.reports().getLast().id()))
                    .isEqualTo(ComparisonState.OfReport.STOPPED);
            assertThat(survey.comparisonState())
                    .isEqualTo(new ComparisonState(4, 0, 0, 1, Optional.of(ComparisonState.Stop.BROKEN)));
            assertThat(Files.exists(folder.resolve("index-shared.jsonl"))).isFalse();
        }
    }
}
