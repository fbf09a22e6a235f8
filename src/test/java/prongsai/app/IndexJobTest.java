package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.Progress;
import prongsai.extract.Digits;
import prongsai.model.ManifestEntry;
import prongsai.store.Store;

/** What an index knows of the files that it was made of. */
class IndexJobTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    private Path temp;

    private Path file(String folder, String text) throws IOException {
        Path file = temp.resolve(folder).resolve(folder + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    private static String report(String number) throws IOException {
        return Files.readString(Path.of("corpus/rongmaduea-2565.md")) + "\n\nฉบับที่ " + number + "\n";
    }

    private IndexJob.Result index(String folder, boolean fresh) {
        Settings settings = new Settings(
                Optional.empty(), Optional.empty(), Optional.empty(), Digits.ARABIC, false, true, 1, fresh);
        return IndexJob.run(
                new IndexJob.Options(
                        List.of(temp.resolve(folder)),
                        temp.resolve("index"),
                        List.of(),
                        IndexJob.Options.EVERY,
                        settings),
                Progress.NONE);
    }

    private static String id(IndexJob.Result result) {
        return result.entries().stream().map(ManifestEntry::id).findFirst().orElseThrow();
    }

    @Test
    void a_file_that_looks_as_it_did_is_not_hashed_again_even_after_other_folders() throws IOException {
        file("ก", report("1"));
        file("ข", report("2"));
        String before = id(index("ก", false));
        assertThat(index("ข", false).reports()).isEqualTo(2);
        // Equal in length and time: only its content tells.
        file("ก", report("3"));

        IndexJob.Result looked = index("ก", false);
        assertThat(looked.kept()).isEqualTo(1);
        assertThat(id(looked)).isEqualTo(before);
        IndexJob.Result fresh = index("ก", true);
        assertThat(fresh.kept()).isZero();
        assertThat(id(fresh)).isNotEqualTo(before);
        assertThat(temp.resolve("index/manifest.jsonl")).content().contains("ก.md", "ข.md");
        assertThat(temp.resolve("index/manifest.jsonl.part")).doesNotExist();
    }

    @Test
    void a_report_that_the_manifest_tells_and_the_index_lacks_is_read_again() throws IOException {
        file("ก", report("1"));
        String id = id(index("ก", false));
        try (Store store = Store.open(temp.resolve("index"), "another")) {
            assertThat(store.remove(id)).isTrue();
            store.commit();
        }
        assertThat(temp.resolve("index/manifest.jsonl")).content().contains(id);

        IndexJob.Result again = index("ก", false);
        assertThat(again.kept()).isZero();
        assertThat(again.reports()).isEqualTo(1);
    }

    @Test
    void an_index_without_manifest_keeps_its_reports_and_gets_one() throws IOException {
        file("ก", report("1"));
        index("ก", false);
        Path manifest = temp.resolve("index/manifest.jsonl");
        String before = Files.readString(manifest);
        Files.delete(manifest);

        assertThat(index("ก", false).kept()).isEqualTo(1);
        // The time it took is not known any more.
        assertThat(Files.readString(manifest).replaceAll("\"millis\":[0-9]+", ""))
                .isEqualTo(before.replaceAll("\"millis\":[0-9]+", ""));
    }
}
