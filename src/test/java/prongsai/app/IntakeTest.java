package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.Inputs;
import prongsai.batch.Manifest;
import prongsai.batch.Outputs;
import prongsai.batch.Progress;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.reference.Official;

/** What is read again and what is kept, whatever became of the job before. */
class IntakeTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    private Path temp;

    private Path in = Path.of("in");
    private Outputs outputs = new Outputs(Path.of("out"));
    private final Queue<String> read = new ConcurrentLinkedQueue<>();
    private int fallsAt = Integer.MAX_VALUE;
    private String lostAt = "";

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        outputs = Outputs.in(temp.resolve("out"));
        for (String name : List.of("ก", "ข", "ค", "ง")) {
            file(name + ".md", "รายงาน " + name);
        }
    }

    private Path file(String name, String text) throws IOException {
        Path file = Files.writeString(in.resolve(name), text);
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    /** Counts what is read; the job is over, as if killed, at the file of a number; a file may need to be alone. */
    private final class Counting implements FileReading {
        @Override
        public Optional<ManifestEntry> read(Task task) {
            if (read.size() >= fallsAt) {
                throw new UncheckedIOException(new IOException("killed"));
            }
            return task.source().name().equals(lostAt) ? Optional.empty() : Optional.of(alone(task));
        }

        @Override
        public ManifestEntry alone(Task task) {
            read.add(task.source().name());
            return new ManifestEntry(
                    task.source().name(),
                    task.source().id(),
                    task.source().sha256(),
                    FileStatus.NO_REPORT,
                    ReportMaker.NOTHING,
                    List.of(),
                    "",
                    0,
                    Map.of(),
                    "e",
                    1);
        }

        @Override
        public boolean stands(ManifestEntry entry, String engine) {
            return entry.engine().equals("e");
        }

        @Override
        public void close() {
            // Nothing was started.
        }
    }

    private Manifest take(Settings settings) {
        read.clear();
        return new Intake(outputs, settings, new Counting(), "e")
                .take(Inputs.under(List.of(in), Optional.empty()), Progress.NONE);
    }

    @Test
    void a_job_that_fell_goes_on_behind_the_files_it_did() {
        fallsAt = 2;
        assertThatThrownBy(() -> take(Settings.DEFAULT)).isInstanceOf(UncheckedIOException.class);
        assertThat(outputs.has("manifest.jsonl")).isFalse();
        fallsAt = Integer.MAX_VALUE;
        assertThat(take(Settings.DEFAULT).entries().keySet()).containsExactly("ก.md", "ข.md", "ค.md", "ง.md");
        assertThat(read).containsExactly("ค.md", "ง.md");
        take(Settings.DEFAULT);
        assertThat(read).isEmpty();
        Settings fresh = new Settings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                prongsai.extract.Digits.ARABIC,
                false,
                true,
                1,
                true);
        take(fresh);
        assertThat(read).hasSize(4);
    }

    @Test
    void a_file_that_must_be_read_alone_is_read_when_all_others_are_done() {
        lostAt = "ก.md";
        assertThat(take(Settings.DEFAULT.jobs(2)).entries()).hasSize(4);
        assertThat(read).hasSize(4).last().isEqualTo("ก.md");
    }

    @Test
    void a_changed_file_is_read_again_and_one_that_was_only_touched_is_not() throws IOException {
        take(Settings.DEFAULT);
        file("ก.md", "รายงานฉบับแก้ไข");
        Files.setLastModifiedTime(in.resolve("ข.md"), FileTime.fromMillis(1_700_000_100_000L));
        Manifest second = take(Settings.DEFAULT);
        assertThat(read).containsExactly("ก.md");
        assertThat(Optional.ofNullable(second.entries().get("ข.md"))
                        .orElseThrow()
                        .stamp())
                .as("the new time is taken up, so that it need not be hashed a third time")
                .isEqualTo(new ManifestEntry.Stamp(Files.size(in.resolve("ข.md")), 1_700_000_100_000_000L));
    }

    @Test
    void a_file_of_the_same_size_and_time_is_kept_unhashed_until_all_is_done_again() throws IOException {
        take(Settings.DEFAULT);
        file("ก.md", "รายงาน จ");
        take(Settings.DEFAULT);
        assertThat(read).isEmpty();
        take(Settings.DEFAULT.jobs(1));
        assertThat(read).isEmpty();
    }

    @Test
    void a_file_that_is_written_meanwhile_is_read_once_more_and_told_if_it_goes_on() throws IOException {
        Path busy = file("ยุ่ง.txt", "ก");
        Official official = Official.shipped();
        ReportMaker maker = new ReportMaker(official, Settings.DEFAULT);
        OwnReading reading = new OwnReading(maker, Settings.DEFAULT, "e");
        prongsai.read.Source stale = prongsai.read.Source.of("ยุ่ง.txt", busy);
        file("ยุ่ง.txt", "ข้อความใหม่");
        ManifestEntry told = reading.alone(new FileReading.Task(stale, "ยุ่ง.txt", temp.resolve("ยุ่ง.json"), 1));
        assertThat(told.sha256())
                .as("what was read at last")
                .isEqualTo(prongsai.read.Source.of("ยุ่ง.txt", busy).sha256());
        assertThat(told.status()).isEqualTo(FileStatus.NO_REPORT);
        Files.delete(busy);
        assertThat(reading.alone(new FileReading.Task(stale, "ยุ่ง.txt", temp.resolve("ยุ่ง.json"), 1))
                        .status())
                .isEqualTo(FileStatus.DAMAGED);
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).doesNotContain("ยุ่ง.json");
        }
    }
}
