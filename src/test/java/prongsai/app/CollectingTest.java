package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.Progress;
import prongsai.batch.UnwritableException;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;

/** Files come into an index one job at a time, and are read in another process. */
class CollectingTest {
    private static final Path REPORT = Path.of("corpus/rongmaduea-2565.md");

    @TempDir
    private Path temp;

    @BeforeEach
    void index() {
        IndexJob.run(
                new IndexJob.Options(List.of(REPORT), temp.resolve("index"), List.of(), 50, Settings.DEFAULT),
                Progress.NONE);
    }

    private Collecting collecting(Path... sources) {
        return new Collecting(
                new Collecting.Options(temp.resolve("index"), List.of(sources), Settings.DEFAULT), fault -> {
                    throw new IllegalStateException(fault);
                });
    }

    private DraftJob.Handed sent(String name, String content) throws IOException {
        return new DraftJob.Handed(name, Files.writeString(Files.createTempFile(temp, "sent", ".md"), content));
    }

    /** Waits for the end; tells whether a worker was seen. */
    private static boolean ended(Collecting collecting) throws InterruptedException {
        boolean worker = false;
        for (int i = 0; i < 12_000 && collecting.state().running().isPresent(); i++) {
            // The whole command is longer than systems tell.
            worker |= ProcessHandle.current()
                    .descendants()
                    .anyMatch(one -> one.info().command().equals(WorkerMain.java()));
            Thread.sleep(10);
        }
        assertThat(collecting.state().running()).isEmpty();
        return worker;
    }

    @Test
    void files_are_read_in_a_process_of_their_own_and_nobody_else_begins_meanwhile()
            throws IOException, InterruptedException {
        String other = Files.readString(REPORT).replace("ร่องมะเดื่อ", "ทุ่งกระถินเทศ");
        try (Collecting collecting = collecting(Path.of("corpus/แม่แบบ-ก"))) {
            assertThat(collecting.add(List.of(sent("../ใหม่.md", other), sent("ว่าง.pdf", "%PDF-1.4 nothing"))))
                    .isTrue();
            assertThat(collecting.again()).isFalse();
            assertThat(collecting.read(collecting.places().getFirst().id())).isFalse();
            assertThat(ended(collecting)).as("a worker was seen").isTrue();
            IndexJob.Result result =
                    collecting.state().ended().orElseThrow().result().orElseThrow();
            assertThat(result.reports()).isEqualTo(2);
            assertThat(collecting.troubled()).singleElement().satisfies(entry -> {
                assertThat(entry.file()).isEqualTo("ว่าง.pdf");
                assertThat(entry.status()).isEqualTo(FileStatus.DAMAGED);
            });
            assertThat(temp.resolve("index-files/_ใหม่.md")).hasContent(other);
        }
    }

    @Test
    void only_places_that_were_allowed_and_folders_in_them_are_read() throws IOException, InterruptedException {
        Path allowed = temp.resolve("ปี");
        Files.createDirectories(allowed.resolve("2565"));
        Files.createDirectories(allowed.resolve(".ลับ"));
        Files.copy(REPORT, allowed.resolve("2565/ก.md"));
        try (Collecting collecting = collecting(allowed)) {
            assertThat(collecting.places()).extracting(Collecting.Place::name).containsExactly("ปี", "ปี/2565");
            assertThat(collecting.read("/etc")).isFalse();
            assertThat(collecting.read("")).isFalse();
            assertThat(collecting.state().ended()).isEmpty();
            assertThat(collecting.read(collecting.places().getLast().id())).isTrue();
            ended(collecting);
            assertThat(collecting.state().ended().orElseThrow().result()).isPresent();
        }
    }

    @Test
    void what_cannot_be_written_is_named_in_both_languages_and_told_to_who_hears_of_faults()
            throws IOException, InterruptedException {
        Path sources = Files.createDirectories(temp.resolve("ปี"));
        Files.writeString(sources.resolve("ก.md"), Files.readString(REPORT).replace("ร่องมะเดื่อ", "ทุ่งกระถินเทศ"));
        // A folder in the place of the list of what became of each file.
        Path manifest = temp.resolve("index/manifest.jsonl");
        Files.delete(manifest);
        Files.createDirectories(manifest.resolve("in the way"));
        List<Throwable> faults = new CopyOnWriteArrayList<>();
        try (Collecting collecting = new Collecting(
                new Collecting.Options(temp.resolve("index"), List.of(sources), Settings.DEFAULT), faults::add)) {
            assertThat(collecting.read(collecting.places().getFirst().id())).isTrue();
            ended(collecting);
            Collecting.Ended ended = collecting.state().ended().orElseThrow();
            assertThat(ended.result()).isEmpty();
            Bilingual trouble = ended.trouble().orElseThrow();
            assertThat(trouble.th())
                    .startsWith("เขียน " + manifest + " ไม่ได้")
                    .contains("ไฟล์ที่เข้าดัชนีแล้วยังอยู่");
            assertThat(trouble.en())
                    .startsWith(manifest + " could not be written")
                    .doesNotContain("Exception");
            assertThat(faults).singleElement().isInstanceOf(UnwritableException.class);
        }
    }

    @Test
    void a_file_in_an_archive_that_failed_is_read_again_alone_when_it_was_mended()
            throws IOException, InterruptedException {
        Path sources = Files.createDirectories(temp.resolve("ปี"));
        String report = Files.readString(REPORT);
        zip(
                sources.resolve("จังหวัด.zip"),
                Map.of("อบต/ก.pdf", "%PDF-1.4 nothing", "อบต/ข.md", report.replace("ร่องมะเดื่อ", "ทุ่งกระถินเทศ")));
        try (Collecting collecting = collecting(sources)) {
            assertThat(collecting.read(collecting.places().getFirst().id())).isTrue();
            ended(collecting);
            assertThat(collecting.troubled())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.file()).isEqualTo("จังหวัด.zip!/อบต/ก.pdf"));
            zip(
                    sources.resolve("จังหวัด.zip"),
                    Map.of(
                            "อบต/ก.pdf",
                            Files.readAllBytes(Path.of("corpus/paknamtakhian-ita-2566.pdf")),
                            "อบต/ข.md",
                            "not to be read again"));
            assertThat(collecting.again()).isTrue();
            ended(collecting);
            IndexJob.Result result =
                    collecting.state().ended().orElseThrow().result().orElseThrow();
            assertThat(result.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.file()).isEqualTo("จังหวัด.zip!/อบต/ก.pdf");
                assertThat(entry.status()).isEqualTo(FileStatus.OK);
            });
            assertThat(result.reports()).isEqualTo(3);
            assertThat(collecting.troubled()).isEmpty();
        }
    }

    @Test
    void an_archive_that_could_not_be_unpacked_is_tried_again_with_all_that_is_in_it()
            throws IOException, InterruptedException {
        Path sources = Files.createDirectories(temp.resolve("ปี"));
        Files.writeString(sources.resolve("เสีย.zip"), "PK nothing more");
        try (Collecting collecting = collecting(sources)) {
            assertThat(collecting.read(collecting.places().getFirst().id())).isTrue();
            ended(collecting);
            assertThat(collecting.troubled())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.status()).isEqualTo(FileStatus.DAMAGED));
            zip(
                    sources.resolve("เสีย.zip"),
                    Map.of("ข.md", Files.readString(REPORT).replace("ร่องมะเดื่อ", "ทุ่งกระถินเทศ")));
            assertThat(collecting.again()).isTrue();
            ended(collecting);
            assertThat(collecting
                            .state()
                            .ended()
                            .orElseThrow()
                            .result()
                            .orElseThrow()
                            .reports())
                    .isEqualTo(2);
        }
    }

    private static void zip(Path file, Map<String, ?> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, ?> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(
                        entry.getValue() instanceof byte[] bytes
                                ? bytes
                                : String.valueOf(entry.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
