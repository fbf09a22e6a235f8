package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.app.IndexJob;
import prongsai.app.Settings;
import prongsai.batch.Progress;

/** Eight people read while a folder is being indexed: each answer is whole, and of one moment. */
class ReadersTest {
    private static final String FIRST = "rongmaduea-2565.md";
    private static final String SECOND = "อบต.ภูผาเมฆ_รายงาน_2566.txt";

    @TempDir
    private Path folder;

    @Test
    void every_answer_is_whole_while_reports_are_committed_one_by_one() throws IOException, InterruptedException {
        Indexed indexed = Indexed.corpus(folder, FIRST, SECOND);
        Path more = Files.createDirectories(folder.resolve("เพิ่ม"));
        for (String name : List.of("ก", "ข", "ค", "ง", "จ", "ฉ")) {
            Files.writeString(
                    more.resolve(name + ".md"),
                    Files.readString(indexed.files().resolve(FIRST)).replace("ร่องมะเดื่อ", "ทุ่ง" + name + "เทศ"));
        }
        try (PageServer server = indexed.serve()) {
            Readers readers = new Readers(server.address(), List.of(indexed.id(FIRST), indexed.id(SECOND)), 1);
            List<Thread> threads = readers.start(8);
            IndexJob.Result result = IndexJob.run(
                    new IndexJob.Options(List.of(more), indexed.index(), List.of(), 1, Settings.DEFAULT),
                    Progress.NONE);
            Http http = new Http(server.address());
            for (int i = 0; i < 300 && !seen(http).equals(Optional.of("8")); i++) {
                Thread.sleep(200);
            }
            readers.end(threads);
            assertThat(result.reports()).isEqualTo(8);
            assertThat(readers.troubles()).isEmpty();
            assertThat(readers.taken()).hasSizeGreaterThan(40);
            assertThat(seen(http)).contains("8");
        }
    }

    /** How many reports the list has. */
    private static Optional<String> seen(Http http) throws IOException {
        return http.get("/")
                .body()
                .lines()
                .filter(line -> line.contains("รายงานที่ "))
                .map(line -> line.replaceAll(".*รายงานที่ [0-9]+–[0-9]+ จาก ([0-9]+).*", "$1"))
                .findFirst();
    }
}
