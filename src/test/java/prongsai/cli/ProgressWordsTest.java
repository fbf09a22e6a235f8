package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.codec.JobStateJson;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.JobState;
import prongsai.model.ManifestEntry;

class ProgressWordsTest {
    private static final JobState STATE = new JobState(
            true,
            10,
            8,
            8,
            Map.of(FileStatus.OK, 4, FileStatus.PARTIAL, 2, FileStatus.DAMAGED, 1, FileStatus.NO_REPORT, 1),
            0,
            0,
            Optional.empty(),
            List.of());

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private static ManifestEntry entry(String file, FileStatus status) {
        return new ManifestEntry(file, "", "", status, new Bilingual("", ""), List.of(), "", 0, Map.of(), "engine", 0);
    }

    @Test
    void what_was_read_in_part_is_no_failure_and_is_told() {
        assertThat(new ProgressWords(new Terminal(err, err, "en")).apply(STATE))
                .isEqualTo("reading 8/10 · 1 not read · 2 in part");
        assertThat(new ProgressWords(new Terminal(err, err, "th")).apply(STATE))
                .contains("8/10 · อ่านไม่ได้ 1 · อ่านได้บางส่วน 2");
        assertThat(JobStateJson.pretty(STATE)).contains("\"failed\": 1,", "\"partial\": 2,");
    }

    @Test
    void the_summary_says_how_many_were_read_in_part_where_any_was() {
        Terminal terminal = new Terminal(err, err, "en");
        Troubles.partial(terminal, List.of(entry("a.pdf", FileStatus.DAMAGED)));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        Troubles.partial(
                terminal,
                List.of(
                        entry("a.pdf", FileStatus.DAMAGED),
                        entry("b.pdf", FileStatus.PARTIAL),
                        entry("c.pdf", FileStatus.PARTIAL)));
        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("Of these, 2 could be read in part only");
    }
}
