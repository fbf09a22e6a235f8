package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Findings;

/** What stays in the file beside an index when the index, the rules or the program change. */
class SharedFindingsFileTest {
    private static final Set<String> ALL = Set.of("a", "b", "c");

    @TempDir
    Path folder;

    private final List<Throwable> faults = new ArrayList<>();

    private SharedFindingsFile file() {
        return SharedFindingsFile.beside(folder.resolve("index"), faults::add);
    }

    private Path kept() {
        return folder.resolve("index-shared.jsonl");
    }

    private static Findings findings(String id, String file) {
        return new Findings(id, file, Optional.of(2567), List.of(), List.of(), List.of(), Optional.empty());
    }

    private static void tell(SharedFindings found, String index, String... ids) {
        for (String id : ids) {
            found.tell(index, findings(id, index + "/" + id));
        }
    }

    private static Optional<String> said(SharedFindings found, String id) {
        return found.of(id).map(Findings::report);
    }

    @Test
    void lines_that_say_nothing_any_more_go_and_what_another_engine_found_stays() throws IOException {
        SharedFindingsFile file = file();
        tell(file.of("old rules", ALL), "1", "a", "b", "c");
        SharedFindings found = file.of("rules", ALL);
        for (int i = 1; i <= 4; i++) {
            tell(found, String.valueOf(i), "a", "b");
        }
        assertThat(Files.readAllLines(kept())).hasSize(11);
        SharedFindings again = file().of("rules", ALL);
        assertThat(Files.readAllLines(kept())).hasSize(5);
        assertThat(said(again, "a")).contains("4/a");
        assertThat(again.known("c")).isFalse();
        assertThat(again.fresh("b", "4")).isTrue();
        assertThat(again.fresh("b", "3")).isFalse();
        assertThat(said(file().of("old rules", ALL), "c")).contains("1/c");
        assertThat(faults).isEmpty();
    }

    @Test
    void reports_that_are_in_the_index_no_longer_go_with_the_next_writing_anew() throws IOException {
        SharedFindingsFile file = file();
        tell(file.of("rules", ALL), "1", "a", "b", "c");
        SharedFindings left = file.of("rules", Set.of("b"));
        assertThat(left.known("a")).isFalse();
        assertThat(said(left, "b")).contains("1/b");
        assertThat(Files.readAllLines(kept())).singleElement().asString().contains("1/b");
    }

    @Test
    void what_one_survey_tells_while_the_next_has_begun_is_found_by_both() throws IOException {
        SharedFindingsFile file = file();
        SharedFindings before = file.of("rules", ALL);
        for (int i = 1; i <= 4; i++) {
            tell(before, String.valueOf(i), "a", "b");
        }
        // The index changed: the file is written anew, and the survey before tells its last report.
        SharedFindings next = file.of("rules", ALL);
        assertThat(Files.readAllLines(kept())).hasSize(2);
        tell(before, "5", "c");
        tell(next, "6", "b");
        for (SharedFindings found : List.of(before, next)) {
            assertThat(said(found, "a")).contains("4/a");
            assertThat(said(found, "b")).contains("6/b");
            assertThat(said(found, "c")).contains("5/c");
        }
        assertThat(said(file().of("rules", ALL), "c")).contains("5/c");
    }

    @Test
    void what_another_program_wrote_meanwhile_is_taken_up_and_not_written_away() throws IOException {
        SharedFindingsFile file = file();
        SharedFindings found = file.of("rules", ALL);
        tell(found, "1", "a");
        tell(file().of("rules of another program", ALL), "1", "b");
        for (int i = 2; i <= 6; i++) {
            tell(found, String.valueOf(i), "a");
        }
        assertThat(said(file.of("rules", ALL), "a")).contains("6/a");
        assertThat(Files.readAllLines(kept())).hasSize(2);
        assertThat(said(file.of("rules of another program", ALL), "b")).contains("1/b");
    }

    @Test
    void a_file_that_somebody_took_away_or_cut_is_begun_anew() throws IOException {
        SharedFindingsFile file = file();
        SharedFindings found = file.of("rules", ALL);
        tell(found, "1", "a", "b", "c");
        Files.delete(kept());
        assertThat(found.of("a")).isEmpty();
        assertThat(found.known("a")).isFalse();
        tell(found, "2", "b");
        SharedFindings next = file.of("rules", ALL);
        assertThat(next.known("c")).isFalse();
        assertThat(said(next, "b")).contains("2/b");
        assertThat(faults).isEmpty();
    }

    @Test
    void a_disk_that_fails_ends_the_keeping_of_one_survey_and_the_next_tries_again() throws IOException {
        Files.createDirectory(kept());
        SharedFindingsFile file = file();
        SharedFindings found = file.of("rules", ALL);
        assertThat(found.broken()).isFalse();
        tell(found, "1", "a", "b");
        assertThat(found.broken()).isTrue();
        assertThat(faults).singleElement().isInstanceOf(IOException.class);
        Files.delete(kept());
        SharedFindings next = file.of("rules", ALL);
        tell(next, "2", "a");
        assertThat(next.broken()).isFalse();
        assertThat(said(next, "a")).contains("2/a");
    }

    @Test
    void of_many_engines_the_one_that_asks_and_the_one_that_wrote_last_are_kept() throws IOException {
        for (String rules : List.of("1st", "2nd", "3rd", "4th")) {
            tell(file().of(rules, ALL), rules, "a", "b", "c");
        }
        assertThat(Files.readAllLines(kept())).hasSize(6);
        assertThat(said(file().of("4th", ALL), "a")).contains("4th/a");
        assertThat(said(file().of("3rd", ALL), "c")).contains("3rd/c");
        assertThat(file().of("2nd", ALL).known("a")).isFalse();
        assertThat(file().of("1st", ALL).known("a")).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_ends_the_keeping_and_is_told_in_the_systems_words() throws IOException {
        Files.createSymbolicLink(kept(), Path.of("/dev/full"));
        SharedFindings found = file().of("rules", ALL);
        tell(found, "1", "a", "b");
        assertThat(found.broken()).isTrue();
        assertThat(found.known("a")).isFalse();
        assertThat(faults).singleElement().asString().contains("No space left");
    }
}
