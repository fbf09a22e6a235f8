package prongsai.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.Progress;
import prongsai.desk.Acceptance;
import prongsai.desk.DecisionsEditor;
import prongsai.model.Accepted;
import prongsai.model.Findings;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.present.ComparisonState;
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
        return open(folder, mostCompared);
    }

    private static Library open(Path folder, int mostCompared) {
        return open(folder, mostCompared, () -> false);
    }

    private static Library open(Path folder, int mostCompared, BooleanSupplier filesComeIn) {
        return Library.open(
                new Library.Options(
                        folder.resolve("index"),
                        folder.resolve("decisions.json"),
                        List.of(),
                        mostCompared,
                        6,
                        Settings.DEFAULT),
                filesComeIn,
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
                IndexReading at = small.read(PATIENCE).orElseThrow();
                IndexReading later = large.read(PATIENCE).orElseThrow()) {
            assertThat(at.compared()).isTrue();
            assertThat(later.compared()).isFalse();
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
        try (IndexReading reading = large.read(PATIENCE).orElseThrow()) {
            assertThat(reading.families(Duration.ZERO)).isEmpty();
        }
        large.close();
        assertThat(large.read(Duration.ZERO)).isEmpty();
    }

    @Test
    void reports_of_a_large_index_are_compared_one_after_the_other_and_what_was_found_is_kept(@TempDir Path own)
            throws IOException, InterruptedException {
        Files.copy(folder.resolve("organisations.csv"), own.resolve("organisations.csv"));
        copy(folder.resolve("index"), own.resolve("index"));
        Map<String, Findings> atOnce = new HashMap<>();
        Map<String, Optional<Double>> parts = new HashMap<>();
        try (Library small = open(own, 200);
                IndexReading at = small.read(PATIENCE).orElseThrow()) {
            assertThat(at.comparisonState()).isEqualTo(new ComparisonState(5, 5, 0, 0, Optional.empty()));
            for (ReportLine line : at.lines()) {
                atOnce.put(
                        line.ref().id(),
                        at.checked(line.ref().id()).orElseThrow().findings());
                parts.put(line.ref().id(), line.shared());
            }
        }
        Path kept = own.resolve("index-shared.jsonl");
        assertThat(kept).doesNotExist();
        try (Library large = open(own, 1)) {
            whole(large);
            try (IndexReading later = large.read(PATIENCE).orElseThrow()) {
                assertThat(later.compared()).isFalse();
                for (ReportLine line : later.lines()) {
                    Findings found =
                            later.checked(line.ref().id()).orElseThrow().findings();
                    Findings known = requireNonNull(atOnce.get(line.ref().id()));
                    assertThat(found.findings()).isEqualTo(known.findings());
                    assertThat(found.warnings()).isEqualTo(known.warnings());
                    assertThat(line.shared().orElseThrow())
                            .isCloseTo(
                                    requireNonNull(parts.get(line.ref().id())).orElseThrow(), within(0.01));
                }
                assertThat(later.lines().stream().map(line -> line.ref().id()).toList())
                        .isEqualTo(List.copyOf(order(atOnce.keySet(), own)));
            }
        }
        // What was kept is known at once; a line that was cut and one of another program are compared again.
        List<String> lines = Files.readAllLines(kept);
        assertThat(lines).hasSize(5);
        Files.writeString(
                kept,
                String.join("\n", lines.subList(1, 5)) + "\nno line\n"
                        + lines.getFirst().substring(0, 40));
        try (Library again = open(own, 1);
                IndexReading reading = again.read(PATIENCE).orElseThrow()) {
            assertThat(reading.comparisonState().known()).isGreaterThanOrEqualTo(4);
            whole(again);
            assertThat(Files.readAllLines(kept)).hasSize(7);
        }
        // When a report comes, the others are known as they were until their turn comes again.
        IndexJob.run(
                new IndexJob.Options(
                        List.of(Path.of("corpus/rongmaduea-2567.pdf")),
                        own.resolve("index"),
                        List.of(),
                        50,
                        Settings.DEFAULT),
                Progress.NONE);
        try (Library more = open(own, 1)) {
            try (IndexReading reading = more.read(PATIENCE).orElseThrow()) {
                assertThat(reading.comparisonState().reports()).isEqualTo(6);
                assertThat(reading.comparisonState().known()).isGreaterThanOrEqualTo(5);
            }
            whole(more);
        }
        assertThat(Files.readAllLines(kept)).hasSize(13);
    }

    @Test
    void comparing_waits_while_files_come_in_and_says_so(@TempDir Path own) throws IOException, InterruptedException {
        copy(folder.resolve("index"), own.resolve("index"));
        AtomicBoolean come = new AtomicBoolean(true);
        try (Library large = open(own, 1, come::get)) {
            try (IndexReading reading = large.read(PATIENCE).orElseThrow()) {
                String first = reading.lines().getFirst().ref().id();
                Thread.sleep(1_500);
                assertThat(reading.comparisonState())
                        .isEqualTo(new ComparisonState(5, 0, 0, 0, Optional.of(ComparisonState.Stop.FILES_COME_IN)));
                assertThat(reading.comparisonState(first)).isEqualTo(ComparisonState.OfReport.WAITING);
                come.set(false);
                assertThat(reading.comparisonState().stopped()).isEmpty();
                assertThat(reading.comparisonState(first))
                        .isIn(ComparisonState.OfReport.NEXT, ComparisonState.OfReport.KNOWN);
            }
            whole(large);
        }
    }

    @Test
    void what_is_decided_on_a_page_that_was_opened_before_the_index_changed_stands_in_the_index_of_now(
            @TempDir Path own) throws IOException, InterruptedException {
        copy(folder.resolve("index"), own.resolve("index"));
        try (Library library = open(own, 200);
                IndexReading before = library.read(PATIENCE).orElseThrow()) {
            ReportLine line = before.lines().getFirst();
            String id = line.ref().id();
            assertThat(line.errors()).isPositive();
            IndexJob.run(
                    new IndexJob.Options(
                            List.of(Path.of("corpus/rongmaduea-2567.pdf")),
                            own.resolve("index"),
                            List.of(),
                            50,
                            Settings.DEFAULT),
                    Progress.NONE);
            holding(library, 6);
            Findings found = before.checked(id).orElseThrow().findings();
            library.desk()
                    .write(file -> DecisionsEditor.accept(
                            file,
                            found.findings().stream()
                                    .map(finding -> Acceptance.of(finding, found, new Accepted("ถูกแล้ว", "", "")))
                                    .toList()));
            before.again(id);
            try (IndexReading now = library.read(PATIENCE).orElseThrow()) {
                assertThat(now.lines())
                        .filteredOn(one -> one.ref().id().equals(id))
                        .singleElement()
                        .extracting(ReportLine::errors)
                        .isEqualTo(0L);
            }
        }
    }

    @Test
    void reports_that_came_in_are_there_at_once_where_there_were_none(@TempDir Path own)
            throws IOException, InterruptedException {
        copy(folder.resolve("index"), own.resolve("index"));
        List<String> all;
        try (Library library = open(own, 200);
                IndexReading reading = library.read(PATIENCE).orElseThrow()) {
            all = reading.lines().stream().map(line -> line.ref().id()).toList();
        }
        IndexJob.run(new IndexJob.Options(List.of(), own.resolve("index"), all, 50, Settings.DEFAULT), Progress.NONE);
        AtomicBoolean come = new AtomicBoolean(true);
        try (Library library = open(own, 200, come::get)) {
            try (IndexReading reading = library.read(PATIENCE).orElseThrow()) {
                assertThat(reading.lines()).isEmpty();
            }
            IndexJob.run(
                    new IndexJob.Options(
                            List.of(Path.of("corpus/rongmaduea-2565.md")),
                            own.resolve("index"),
                            List.of(),
                            50,
                            Settings.DEFAULT),
                    Progress.NONE);
            // As a page does that tells how far a job is, a moment before it ends.
            library.begun();
            come.set(false);
            try (IndexReading reading = library.read(PATIENCE).orElseThrow()) {
                assertThat(reading.lines()).hasSize(1);
            }
        }
    }

    private static void holding(Library library, int reports) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (IndexReading reading = library.read(PATIENCE).orElseThrow()) {
                if (reading.lines().size() == reports) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the index was not opened again");
    }

    private static List<String> order(Set<String> ids, Path own) throws InterruptedException {
        try (Library small = open(own, 200);
                IndexReading at = small.read(PATIENCE).orElseThrow()) {
            return at.lines().stream()
                    .map(line -> line.ref().id())
                    .filter(ids::contains)
                    .toList();
        }
    }

    /** Waits until all is known and told. */
    private static void whole(Library library) throws InterruptedException {
        for (int i = 0; i < 1_200; i++) {
            try (IndexReading reading = library.read(PATIENCE).orElseThrow()) {
                if (reading.comparisonState().whole()
                        && reading.lines().stream()
                                .allMatch(line -> line.shared().isPresent())) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not all reports were compared");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Test
    void what_is_decided_while_the_index_is_surveyed_stands_when_that_is_done(@TempDir Path own)
            throws IOException, InterruptedException {
        copy(folder.resolve("index"), own.resolve("index"));
        AtomicReference<Thread> surveyor = new AtomicReference<>();
        Library.Options options = new Library.Options(
                own.resolve("index"), own.resolve("decisions.json"), List.of(), 200, 6, Settings.DEFAULT);
        try (Library library = Library.open(
                        options,
                        () -> false,
                        fault -> {
                            throw new IllegalStateException(fault);
                        },
                        name -> {
                            ExecutorService worker = Library.worker(name);
                            if (name.equals("survey")) {
                                worker.execute(() -> surveyor.set(Thread.currentThread()));
                            }
                            return worker;
                        });
                IndexReading before = library.read(PATIENCE).orElseThrow()) {
            String id = before.lines().getFirst().ref().id();
            assertThat(before.lines().getFirst().errors()).isPositive();
            IndexJob.run(
                    new IndexJob.Options(
                            List.of(Path.of("corpus/rongmaduea-2567.pdf")),
                            own.resolve("index"),
                            List.of(),
                            50,
                            Settings.DEFAULT),
                    Progress.NONE);
            // Nobody takes the new index for the index of now before its lines, told without the decision, are done.
            synchronized (library) {
                waitsFor(library, requireNonNull(surveyor.get()));
                Findings found = before.checked(id).orElseThrow().findings();
                library.desk()
                        .write(file -> DecisionsEditor.accept(
                                file,
                                found.findings().stream()
                                        .map(finding -> Acceptance.of(finding, found, new Accepted("ถูกแล้ว", "", "")))
                                        .toList()));
                before.again(id);
            }
            holding(library, 6);
            assertThat(withoutErrors(library, id)).isTrue();
        }
    }

    /** Begins a survey and waits until its lines are told and it would take them for those of now. */
    private static void waitsFor(Library library, Thread surveyor) throws InterruptedException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 1_200; i++) {
            library.begun();
            ThreadInfo info = threads.getThreadInfo(surveyor.threadId());
            if (info != null
                    && info.getThreadState() == Thread.State.BLOCKED
                    && info.getLockInfo().getIdentityHashCode() == System.identityHashCode(library)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no survey was done");
    }

    private static boolean withoutErrors(Library library, String id) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (IndexReading reading = library.read(PATIENCE).orElseThrow()) {
                if (reading.lines().stream().anyMatch(line -> line.ref().id().equals(id) && line.errors() == 0)) {
                    return true;
                }
            }
            Thread.sleep(100);
        }
        return false;
    }
}
