package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.Progress;
import prongsai.desk.Acceptance;
import prongsai.desk.Decisions;
import prongsai.model.Accepted;
import prongsai.model.Findings;
import prongsai.present.ReportLine;
import prongsai.store.Snapshot;

/** Which line of a report stands when people decide something while it is told anew. */
class OpenIndexTest {
    @TempDir
    Path folder;

    private static Decisions accepting(Findings of) {
        return new Decisions(
                of.findings().stream()
                        .map(finding -> Acceptance.of(finding, of, new Accepted("ถูกแล้ว", "", "")))
                        .toList(),
                List.of());
    }

    @Test
    void a_decision_made_while_a_report_is_told_anew_is_not_lost_under_an_older_line() {
        Path index = folder.resolve("index");
        IndexJob.run(
                new IndexJob.Options(
                        List.of(Path.of("corpus/แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx")),
                        index,
                        List.of(),
                        50,
                        Settings.DEFAULT),
                Progress.NONE);
        try (Snapshot snapshot = Snapshot.open(index)) {
            Survey survey = Survey.of(
                    snapshot,
                    Setup.official(Settings.DEFAULT, index),
                    Settings.DEFAULT,
                    0,
                    SharedFindingsFile.beside(index, fault -> {}));
            String id = snapshot.reports().getFirst().id();
            Findings found = survey.checked(id, Decisions.NONE).orElseThrow().findings();
            Decisions decided = accepting(found);
            // Nothing is decided when the line is begun; somebody decides before it is told.
            AtomicInteger asked = new AtomicInteger();
            Supplier<Decisions> desk = () -> asked.getAndIncrement() == 0 ? Decisions.NONE : decided;
            OpenIndex open = new OpenIndex(snapshot, survey, desk, survey.lines(Decisions.NONE), Runnable::run, 1);
            ReportLine before = open.lines().getFirst();
            open.again(List.of(id));
            ReportLine told = open.lines().getFirst();
            assertThat(told).isEqualTo(survey.lines(decided).getFirst()).isNotEqualTo(before);
            assertThat(told.errors()).isZero();
            assertThat(before.errors()).isPositive();
        }
    }

    @Test
    void what_was_decided_is_told_on_though_the_report_cannot_be_told_anew_here() {
        Path index = folder.resolve("index");
        IndexJob.run(
                new IndexJob.Options(
                        List.of(Path.of("corpus/rongmaduea-2565.md")), index, List.of(), 50, Settings.DEFAULT),
                Progress.NONE);
        try (Snapshot snapshot = Snapshot.open(index)) {
            Survey survey = Survey.of(
                    snapshot,
                    Setup.official(Settings.DEFAULT, index),
                    Settings.DEFAULT,
                    0,
                    SharedFindingsFile.beside(index, fault -> {}));
            IllegalStateException disk = new IllegalStateException("decisions cannot be read");
            Supplier<Decisions> desk = () -> {
                throw disk;
            };
            OpenIndex open = new OpenIndex(snapshot, survey, desk, survey.lines(Decisions.NONE), Runnable::run, 1);
            List<String> told = new ArrayList<>();
            try (IndexReading reading = new IndexReading(open, desk, () -> false, told::add)) {
                assertThatThrownBy(() -> reading.again("a")).isSameAs(disk);
            }
            assertThat(told).containsExactly("a");
        }
    }

    @Test
    void who_reads_does_not_wait_while_decisions_are_read() throws InterruptedException {
        Path index = folder.resolve("index");
        IndexJob.run(
                new IndexJob.Options(
                        List.of(Path.of("corpus/rongmaduea-2565.md")), index, List.of(), 50, Settings.DEFAULT),
                Progress.NONE);
        try (Snapshot snapshot = Snapshot.open(index)) {
            Survey survey = Survey.of(
                    snapshot,
                    Setup.official(Settings.DEFAULT, index),
                    Settings.DEFAULT,
                    0,
                    SharedFindingsFile.beside(index, fault -> {}));
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch read = new CountDownLatch(1);
            AtomicInteger asked = new AtomicInteger();
            // The second time is when the line is about to take its place.
            Supplier<Decisions> desk = () -> {
                if (asked.incrementAndGet() == 2) {
                    reading.countDown();
                    await(read);
                }
                return Decisions.NONE;
            };
            OpenIndex open = new OpenIndex(snapshot, survey, desk, survey.lines(Decisions.NONE), Runnable::run, 1);
            Thread telling = new Thread(
                    () -> open.again(List.of(snapshot.reports().getFirst().id())));
            telling.start();
            try {
                assertThat(reading.await(60, TimeUnit.SECONDS)).isTrue();
                assertTimeoutPreemptively(
                        Duration.ofMinutes(1),
                        () -> assertThat(open.hold().lines()).hasSize(1));
            } finally {
                read.countDown();
                telling.join();
            }
            assertThat(open.lines()).hasSize(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
