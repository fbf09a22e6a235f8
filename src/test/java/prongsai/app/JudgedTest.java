package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;
import prongsai.model.Report;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.present.Checked;
import prongsai.reference.Official;
import prongsai.reuse.Texts;
import prongsai.store.Snapshot;

/** What a run holds of its reports, on texts of the example corpus under other names. */
class JudgedTest {
    private static final CorpusRun RUN = CorpusRun.once();
    private static final Checked CHECKED = checked();
    private static final SharedText TEXT = text();

    private static Checked checked() {
        try (Snapshot snapshot = Snapshot.open(RUN.out().resolve("index"))) {
            Report report = snapshot.report(snapshot.reports().getFirst().id()).orElseThrow();
            return new Checked(
                    report.source().file(), report, RUN.result().findings().getFirst());
        }
    }

    private static SharedText text() {
        try (Snapshot snapshot = Snapshot.open(RUN.out().resolve("index"))) {
            Official official = Setup.official(Settings.DEFAULT, RUN.out().resolve("index"));
            return IndexComparison.of(new Texts(snapshot), official, 1).shared(CHECKED.report());
        }
    }

    private static Family family(String name) {
        return new Family(name, List.of(), 2, Share.NOTHING, List.of());
    }

    /** So much in a hundred is shared. */
    private static SharedText text(String id, int shared, String family) {
        ReportRef ref = new ReportRef(
                id, id + ".md", id, "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new SharedText(
                ref,
                Optional.of(new Share(100 - shared, shared, 0)),
                TEXT.passages(),
                IntStream.range(0, 90)
                        .mapToObj(i -> new SharedText.SourceReport(ref, 100 - i, 0, 0))
                        .toList(),
                family.isEmpty() ? Optional.empty() : Optional.of(family(family)));
    }

    private static Judged judged(boolean many, List<SharedText> texts) {
        Judged judged = new Judged(many, 2, 4);
        texts.forEach(text -> judged.add(CHECKED, text));
        return judged;
    }

    private static TreeSet<String> kept(Judged judged) {
        return judged.shared().entrySet().stream()
                .filter(entry -> !entry.getValue().passages().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final List<SharedText> SEVEN = List.of(
            text("a1", 90, "F1"),
            text("a2", 95, "F1"),
            text("a3", 92, "F1"),
            text("b1", 60, "F2"),
            text("c", 10, ""),
            text("d", 20, ""),
            text("e", 0, ""));

    @Test
    void of_many_the_texts_of_those_are_kept_in_which_most_is_shared_and_few_of_a_family() {
        Judged judged = judged(true, SEVEN);
        assertThat(kept(judged)).containsExactly("a2", "a3", "b1", "d");
        assertThat(kept(judged(true, SEVEN.reversed()))).containsExactly("a2", "a3", "b1", "d");
        assertThat(judged.shared()).hasSize(7);
        assertThat(judged.shared())
                .hasEntrySatisfying("a1", text -> assertThat(text.share()).contains(new Share(10, 90, 0)));
        assertThat(judged.shared().values())
                .allSatisfy(text -> assertThat(text.sources()).hasSize(40));
        assertThat(judged.reports())
                .hasSize(7)
                .allSatisfy(checked -> assertThat(checked.report().prose()).isEmpty());
    }

    @Test
    void few_are_held_as_they_are() {
        Judged judged = judged(false, SEVEN);
        assertThat(TEXT.passages()).isNotEmpty();
        assertThat(kept(judged)).hasSize(7);
        assertThat(judged.shared())
                .hasEntrySatisfying("e", text -> assertThat(text.sources()).hasSize(90));
        assertThat(judged.reports()).containsOnly(CHECKED);
    }
}
