package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;
import prongsai.extract.Digits;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;

/** The answers over a large index beside those over a small one, on the example corpus. */
class SharedJobTest {
    private static final Settings LISTED = new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Path.of("corpus/organisations.csv")),
            Digits.ARABIC,
            false,
            true,
            2,
            false);
    private static final String MEMBER = "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx";

    private static SharedJob.Result shared(Optional<String> report, int mostCompared) {
        return SharedJob.run(
                new SharedJob.Options(
                        CorpusRun.once().out().resolve("index"), report, Optional.empty(), List.of(), LISTED),
                mostCompared);
    }

    private static List<List<String>> members(List<Family> families) {
        return families.stream()
                .map(family -> family.members().stream().map(ReportRef::file).toList())
                .toList();
    }

    @Test
    void families_of_a_large_index_are_those_that_comparing_all_gives() {
        SharedJob.Result all = shared(Optional.empty(), 200);
        SharedJob.Result large = shared(Optional.empty(), 23);
        assertThat(all.byTexts()).isFalse();
        assertThat(large.byTexts()).isTrue();
        assertThat(members(large.families())).hasSize(3).isEqualTo(members(all.families()));
        for (int i = 0; i < 3; i++) {
            Family family = large.families().get(i);
            assertThat(family.leftovers()).isEqualTo(all.families().get(i).leftovers());
            assertThat(family.tree()).hasSameSizeAs(family.members());
            assertThat(family.tree().stream().filter(kin -> kin.from().isEmpty()))
                    .hasSize(1);
            assertThat(family.share().sharedPart()).isBetween(0.6, 1.0);
        }
    }

    @Test
    void the_report_asked_for_is_compared_letter_by_letter_also_in_a_large_index() {
        SharedText exact = shared(Optional.of(MEMBER), 200).texts().getFirst();
        List<SharedText> texts = shared(Optional.of(MEMBER), 23).texts();
        assertThat(texts).hasSize(1);
        assertThat(texts.getFirst().passages()).isEqualTo(exact.passages()).isNotEmpty();
        assertThat(texts.getFirst().sources()).isEqualTo(exact.sources());
        assertThat(texts.getFirst().family()).isEqualTo(exact.family()).isPresent();
    }
}
