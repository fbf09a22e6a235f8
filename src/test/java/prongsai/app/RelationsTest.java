package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.Progress;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.store.Snapshot;

/** What is kept of what people asked for, and when one question more is too many. */
class RelationsTest {
    @TempDir
    static Path folder;

    private static Snapshot snapshot;
    private static Survey survey;
    private static List<String> ids;

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @BeforeAll
    static void index() {
        Path index = folder.resolve("index");
        IndexJob.Options options =
                new IndexJob.Options(List.of(Path.of("corpus/แม่แบบ-ก")), index, List.of(), 50, Settings.DEFAULT);
        assertThat(IndexJob.run(options, Progress.NONE).reports()).isEqualTo(4);
        snapshot = Snapshot.open(index);
        survey = Survey.of(
                snapshot,
                Setup.official(Settings.DEFAULT, index),
                Settings.DEFAULT,
                1,
                SharedFindingsFile.beside(index, fault -> {}));
        ids = snapshot.reports().stream().map(ReportRef::id).toList();
    }

    @AfterAll
    static void close() {
        snapshot.close();
    }

    private Relations relations(int mostTexts, int mostUnderway) {
        return new Relations(survey, waiting::add, mostTexts, mostUnderway);
    }

    private Optional<SharedText> text(Relations relations, int report) throws InterruptedException {
        return relations.text(ids.get(report), Duration.ZERO);
    }

    private void work() {
        for (Runnable one = waiting.poll(); one != null; one = waiting.poll()) {
            one.run();
        }
    }

    @Test
    void what_was_asked_for_last_is_kept_and_what_was_not_is_found_out_again() throws InterruptedException {
        Relations relations = relations(2, 8);
        text(relations, 0);
        work();
        text(relations, 1);
        work();
        assertThat(text(relations, 0)).isPresent();
        text(relations, 2);
        work();
        assertThat(text(relations, 0)).isPresent();
        assertThat(text(relations, 2)).isPresent();
        assertThat(waiting).isEmpty();
        assertThat(text(relations, 1)).isEmpty();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void what_is_being_found_out_is_not_given_up_for_what_is_asked_for_later() throws InterruptedException {
        Relations relations = relations(1, 8);
        text(relations, 0);
        text(relations, 1);
        text(relations, 2);
        text(relations, 0);
        assertThat(waiting).hasSize(3);
        work();
        assertThat(text(relations, 0)).isPresent();
        assertThat(text(relations, 1)).isPresent();
        assertThat(text(relations, 2)).isPresent();
    }

    @Test
    void one_question_more_than_can_be_worked_at_is_turned_away_until_others_are_answered()
            throws InterruptedException {
        Relations relations = relations(40, 2);
        text(relations, 0);
        text(relations, 1);
        assertThatThrownBy(() -> text(relations, 2)).isInstanceOf(BusyException.class);
        assertThat(text(relations, 0)).isEmpty();
        assertThat(waiting).hasSize(2);
        work();
        assertThat(text(relations, 2)).isEmpty();
        work();
        assertThat(text(relations, 2)).isPresent();
    }
}
