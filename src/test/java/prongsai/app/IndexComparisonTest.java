package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;
import prongsai.check.Checker;
import prongsai.model.Report;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.reference.Official;
import prongsai.reuse.Texts;
import prongsai.store.Snapshot;

/** What many reports are told to share, beside what comparing all at once gives, on the example corpus. */
class IndexComparisonTest {
    private static final Path INDEX = CorpusRun.once().out().resolve("index");

    private static List<List<String>> members(IndexComparison comparison) {
        return comparison.families().stream()
                .map(Family::members)
                .map(members -> members.stream().map(ReportRef::file).toList())
                .toList();
    }

    @Test
    void reports_of_many_share_and_are_told_what_they_would_be_among_few() {
        Official official = Setup.official(Settings.DEFAULT, INDEX);
        try (Snapshot snapshot = Snapshot.open(INDEX)) {
            Texts texts = new Texts(snapshot);
            IndexComparison few = IndexComparison.of(texts, official, 2, 24);
            IndexComparison many = IndexComparison.of(texts, official, 2, 23);
            assertThat(members(many)).hasSize(3).isEqualTo(members(few));
            List<String> told = new ArrayList<>();
            for (ReportRef ref : snapshot.reports()) {
                Report report = snapshot.report(ref.id()).orElseThrow();
                SharedText exact = few.shared(report);
                SharedText asked = many.shared(report);
                assertThat(asked.share()).as(ref.file()).isPresent().isEqualTo(exact.share());
                assertThat(asked.passages()).isEqualTo(exact.passages());
                assertThat(asked.sources()).isEqualTo(exact.sources());
                assertThat(asked.family().map(Family::name))
                        .isEqualTo(exact.family().map(Family::name));
                assertThat(rules(report, official, many)).isEqualTo(rules(report, official, few));
                told.addAll(rules(report, official, many));
            }
            assertThat(told)
                    .anyMatch(one -> one.startsWith("shared-passage "))
                    .anyMatch(one -> one.startsWith("shared-template "));
        }
    }

    private static List<String> rules(Report report, Official official, IndexComparison comparison) {
        return Checker.check(report, official, comparison.peers(comparison.shared(report)), Settings.DEFAULT.rules())
                .findings()
                .stream()
                .map(finding -> finding.rule() + " " + finding.record() + " " + finding.quote())
                .toList();
    }
}
