package prongsai.search.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.search.Search;
import prongsai.store.Snapshot;
import prongsai.store.Store;

class RelevanceTest {
    /** Fewer than the 2,000 of {@link RelevanceTrial}, so that the build does not wait; the figure is of the same size. */
    private static final int GROWN = 60;

    private static final double LEAST = 0.95;

    @Test
    void ranks_judged_questions() throws IOException {
        JudgedReports reports = JudgedReports.grown(GROWN);
        List<Judged> questions = Judged.all(reports);
        try (Store store = Store.inMemory()) {
            reports.reports().forEach(store::put);
            try (Snapshot snapshot = store.snapshot()) {
                Search search = Search.over(snapshot);
                Map<String, Double> scores =
                        RelevanceTrial.scores(questions, question -> RelevanceTrial.own(search, question));
                assertThat(RelevanceTrial.mean(questions, scores))
                        .as("%s", scores)
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }
}
