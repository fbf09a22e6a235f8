package prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about the reports of an index, in its file. */
class DeskTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("decisions.json");
    }

    private static Review review(String report, String note) {
        return new Review(report, Review.Status.CLARIFICATION, note, "สมศรี", "2569-11-30");
    }

    @Test
    void a_report_that_nobody_looked_at_is_not_reviewed_and_writes_nothing() {
        assertThat(Desk.at(file).review("a00000000001").status()).isEqualTo(Review.Status.NOT_REVIEWED);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_review_is_there_after_a_restart_and_gives_way_to_the_next() throws IOException {
        Desk desk = Desk.at(file);
        desk.put(review("a00000000001", "ขอเอกสาร \"O24\"\nและภาพถ่าย"));
        desk.put(review("b00000000002", "โทรถาม"));
        desk.put(new Review("b00000000002", Review.Status.REVIEWED, "", "", "2569-12-01"));
        Desk again = Desk.at(file);
        assertThat(again.review("a00000000001")).isEqualTo(review("a00000000001", "ขอเอกสาร \"O24\"\nและภาพถ่าย"));
        assertThat(again.review("b00000000002").status()).isEqualTo(Review.Status.REVIEWED);
        assertThat(again.reviews()).hasSize(2);
        assertThat(DecisionsFile.read(file)).isEqualTo(Decisions.NONE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        desk.put(Review.none("a00000000001"));
        assertThat(Files.readString(file)).doesNotContain("a00000000001");
    }

    @Test
    void what_others_wrote_into_the_file_stays_and_is_heard() throws IOException {
        Desk desk = Desk.at(file);
        assertThat(desk.reviews()).isEmpty();
        Files.writeString(file, """
                {"schema": "prongsai/decisions/1", "mine": 1,
                 "accepted": [{"finding": "0123456789", "reason": "ตรวจแล้ว"}],
                 "reviews": [{"report": "c00000000003", "status": "reviewed", "colour": "red"}]}
                """);
        assertThat(desk.review("c00000000003").status()).isEqualTo(Review.Status.REVIEWED);
        assertThat(desk.decisions().accepted()).hasSize(1);
        desk.put(review("d00000000004", ""));
        assertThat(Files.readString(file)).contains("\"mine\"", "\"colour\"", "0123456789", "d00000000004");
    }

    @Test
    void a_file_that_cannot_be_understood_is_told_and_not_touched() throws IOException {
        for (String bad : List.of(
                "{\"schema\": \"prongsai/decisions/1\", \"reviews\": [{\"report\": \"a\", \"status\": \"done\"}]}",
                "{\"schema\": \"prongsai/decisions/1\", \"reviews\": [{\"status\": \"reviewed\"}]}",
                "{\"schema\": \"prongsai/decisions/1\", \"reviews\": \"none\"}",
                "{\"reviews\": [")) {
            Files.writeString(file, bad);
            assertThatThrownBy(() -> Desk.at(file).reviews()).as(bad).isInstanceOf(DecisionsException.class);
        }
        assertThatThrownBy(() -> Desk.at(file).put(review("a00000000001", "x"))).isInstanceOf(DecisionsException.class);
        assertThat(Files.readString(file)).isEqualTo("{\"reviews\": [");
    }

    @Test
    void reviews_of_many_at_once_are_all_kept() {
        Desk desk = Desk.at(file);
        IntStream.range(0, 40).parallel().forEach(number -> desk.put(review("report" + number, "")));
        assertThat(Desk.at(file).reviews()).hasSize(40);
    }
}
