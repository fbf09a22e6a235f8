package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.CorpusRun;
import prongsai.codec.ReportJson;
import prongsai.extract.Digits;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.store.Inside;
import prongsai.store.Snapshot;

/** An index brought to a set of reports. */
class IndexingTest {
    private static final Settings RAW =
            new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Digits.ARABIC, true, true, 1, false);

    @TempDir
    private Path index;

    private static List<Report> corpus() {
        return List.copyOf(CorpusRun.once().reports().values());
    }

    @Test
    void the_corpus_comes_back_whole_and_nothing_is_put_twice() {
        List<Report> reports = corpus();
        assertThat(Indexing.write(index, reports, RAW, "e")).isEqualTo(new Indexing.Change(reports.size(), 0, 0));
        try (Snapshot snapshot = Snapshot.open(index)) {
            assertThat(snapshot.reports()).hasSameSizeAs(reports);
            reports.forEach(report -> assertThat(snapshot.report(report.id())).contains(report));
            assertThat(Inside.faults(snapshot)).isEmpty();
        }
        assertThat(Indexing.write(index, reports, RAW, "e")).isEqualTo(new Indexing.Change(0, reports.size(), 0));
    }

    @Test
    void what_is_not_among_the_reports_any_more_is_withdrawn_and_what_changed_replaced() {
        List<Report> reports = corpus();
        Indexing.write(index, reports.subList(0, 3), Settings.DEFAULT, "e");
        Report first = reports.getFirst();
        Report plain = ReportJson.read(ReportJson.line(first, ReportJson.Detail.PLAIN));
        assertThat(first.fates()).isNotEmpty();
        assertThat(Indexing.write(index, List.of(plain, reports.get(3)), Settings.DEFAULT, "e"))
                .as("the same whether read now or kept as JSON")
                .isEqualTo(new Indexing.Change(1, 1, 2));
        try (Snapshot snapshot = Snapshot.open(index)) {
            assertThat(snapshot.reports())
                    .extracting(ReportRef::id)
                    .containsExactlyInAnyOrder(first.id(), reports.get(3).id());
            assertThat(snapshot.report(first.id())).contains(plain);
            assertThat(Inside.faults(snapshot)).isEmpty();
        }
    }
}
