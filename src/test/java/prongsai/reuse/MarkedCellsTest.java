package prongsai.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;
import prongsai.model.Report;
import prongsai.model.shared.Passage;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;
import prongsai.reference.Official;
import prongsai.store.Snapshot;
import prongsai.store.Store;
import prongsai.text.Squash;

/** Cells of the corpus marked by hand before the engine was tuned ({@code fixtures/shared/README.md}). */
class MarkedCellsTest {
    private static final double LEAST = 0.95;
    private static final Path CELLS = Path.of("fixtures/shared/cells.json");

    /** Letters by kind: as marked, as found, and both. */
    private static final class Score {
        private final Map<String, int[]> counts = new HashMap<>();
        private final StringBuilder misses = new StringBuilder();

        void add(String where, String marked, String found, char letter) {
            counts.computeIfAbsent(marked, none -> new int[3])[0]++;
            counts.computeIfAbsent(found, none -> new int[3])[1]++;
            if (marked.equals(found)) {
                counts.computeIfAbsent(marked, none -> new int[3])[2]++;
            } else {
                misses.append(where)
                        .append(' ')
                        .append(marked)
                        .append("->")
                        .append(found)
                        .append(' ')
                        .append(letter);
                misses.append('\n');
            }
        }

        double precision(String kind) {
            int[] c = counts.getOrDefault(kind, new int[3]);
            return c[1] == 0 ? 1 : (double) c[2] / c[1];
        }

        double recall(String kind) {
            int[] c = counts.getOrDefault(kind, new int[3]);
            return c[0] == 0 ? 1 : (double) c[2] / c[0];
        }
    }

    @Test
    void shared_own_and_official_letters_are_told_apart_as_by_hand() throws IOException {
        Official official = Official.shipped().with(Optional.empty(), Optional.of(Path.of("corpus/organisations.csv")));
        Map<String, Report> reports = CorpusRun.once().reports();
        List<JsonNode> cells = new ArrayList<>();
        new ObjectMapper().readTree(CELLS.toFile()).forEach(cells::add);
        Score score = new Score();
        int compared = 0;
        try (Store store = Store.inMemory()) {
            reports.values().forEach(store::put);
            store.commit();
            try (Snapshot snapshot = store.snapshot()) {
                Reuse reuse = Reuse.over(snapshot, official);
                Map<String, SharedText> shared = new HashMap<>();
                for (JsonNode cell : cells) {
                    Report report = Objects.requireNonNull(
                            reports.get(cell.path("report").asText()));
                    SharedText text = shared.computeIfAbsent(report.id(), id -> reuse.of(report));
                    Optional<Passage> passage = text.passages().stream()
                            .filter(p -> p.record().equals(cell.path("record").asText())
                                    && p.field().equals(cell.path("field").asText()))
                            .findFirst();
                    if (passage.isPresent()) {
                        compare(cell, passage.get(), score);
                        compared++;
                    }
                }
            }
        }
        System.out.printf("marked cells: %d of %d compared%n", compared, cells.size());
        for (String kind : List.of("shared", "own", "official")) {
            System.out.printf(
                    "%s: %d letters marked, precision %.3f, recall %.3f%n",
                    kind, score.counts.getOrDefault(kind, new int[3])[0], score.precision(kind), score.recall(kind));
        }
        assertThat(compared).isGreaterThanOrEqualTo(30);
        for (String kind : List.of("shared", "own", "official")) {
            assertThat(score.precision(kind))
                    .as("precision of %s:%n%s", kind, score.misses)
                    .isGreaterThanOrEqualTo(LEAST);
            assertThat(score.recall(kind))
                    .as("recall of %s:%n%s", kind, score.misses)
                    .isGreaterThanOrEqualTo(LEAST);
        }
    }

    private static void compare(JsonNode cell, Passage passage, Score score) {
        Squash letters = Squash.mapped(passage.text());
        int end = 0;
        int at = 0;
        for (JsonNode span : cell.path("spans")) {
            end += span.path("text").asText().length();
            for (; at < letters.text().length() && letters.start(at) < end; at++) {
                int offset = letters.start(at);
                Stretch stretch = passage.stretches().stream()
                        .filter(s -> s.start() <= offset && offset < s.end())
                        .findFirst()
                        .orElseThrow();
                score.add(
                        cell.path("report").asText() + " " + passage.record() + " " + passage.field(),
                        span.path("kind").asText(),
                        stretch.kind().key(),
                        letters.text().charAt(at));
            }
        }
    }
}
