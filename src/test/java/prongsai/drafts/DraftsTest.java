package prongsai.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.app.CheckJob;
import prongsai.layout.Laying;

/** Drafts with planted defects, by a fixed seed; {@link DraftTrial} measures more of them. */
class DraftsTest {
    private static final long SEED = 20261130;
    private static final int DRAFTS = 24;
    private static final double ENOUGH = 0.98;

    /** Rules that are held; the others are measured by {@link DraftTrial} alone. */
    private static final Set<String> HELD = Set.of(
            "agency-name-inconsistent",
            "answer-of-other-item",
            "answer-contradiction",
            "answer-repeated",
            "approval-missing",
            "columns-swapped",
            "component-missing",
            "cross-reference-wrong",
            "date-impossible",
            "date-outside-period",
            "deadline-past",
            "digits-mixed",
            "evidence-missing",
            "foreign-agency",
            "foreign-agency-type",
            "foreign-domain",
            "indicator-title-mismatch",
            "instrument-mismatch",
            "issue-uncovered",
            "item-missing",
            "item-repeated",
            "item-title-mismatch",
            "item-wrong-indicator",
            "level-mismatch",
            "level-obsolete",
            "method-missing",
            "not-done",
            "official-term",
            "official-wording-altered",
            "outcome-missing",
            "outcome-repeats-output",
            "output-missing",
            "output-repeats-method",
            "period-missing",
            "placeholder-left",
            "responsible-missing",
            "result-missing",
            "score-contradiction",
            "score-sum-mismatch",
            "section-missing",
            "status-contradictory",
            "status-missing",
            "step-without-output",
            "text-cut",
            "weakness-without-measure",
            "weakness-without-row",
            "words-doubled",
            "year-mismatch");

    @TempDir
    private Path folder;

    private static List<Draft> drafts() throws IOException {
        return Drafts.make(DRAFTS, SEED, Wording.load());
    }

    @Test
    void planted_defects_are_found_and_nothing_else_when_drafts_are_checked() throws IOException {
        List<Draft> drafts = drafts();
        Path files = Trial.write(drafts, Trial.Kind.DOCX, folder, Laying.open());
        Map<String, CheckJob.Draft> checked = Trial.check(drafts, Trial.Kind.DOCX, files);
        Score score = Score.of(drafts, checked, DraftTrial.built());
        System.out.println("seed " + SEED);
        assertThat(score.remarks())
                .filteredOn(remark -> HELD.contains(remark.rule()))
                .as("missed, wrongly found or of another severity")
                .isEmpty();
        Score.Count held = score.total(HELD);
        assertThat(held.found()).isGreaterThan(DRAFTS);
        assertThat(held.recall()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(held.precision()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void the_same_seed_makes_the_same_drafts() throws IOException {
        List<Draft> one = drafts();
        List<Draft> two = drafts();
        for (int i = 0; i < DRAFTS; i++) {
            assertThat(two.get(i).sketch().content())
                    .isEqualTo(one.get(i).sketch().content());
            assertThat(two.get(i).planted()).isEqualTo(one.get(i).planted());
        }
        assertThat(Drafts.make(DRAFTS, SEED + 1, Wording.load())
                        .getFirst()
                        .sketch()
                        .content())
                .isNotEqualTo(one.getFirst().sketch().content());
    }

    /** The score is worth something only if it misses what is missing and sees what is wrong. */
    @Test
    void the_score_tells_a_missed_defect_and_a_false_alarm_when_findings_are_exchanged() throws IOException {
        List<Draft> drafts = drafts().subList(0, 6);
        Path files = Trial.write(drafts, Trial.Kind.DOCX, folder, Laying.open());
        Map<String, CheckJob.Draft> checked = Trial.check(drafts, Trial.Kind.DOCX, files);
        List<CheckJob.Draft> turned = new java.util.ArrayList<>(checked.values());
        java.util.Collections.rotate(turned, 1);
        Map<String, CheckJob.Draft> exchanged = new java.util.HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            exchanged.put(drafts.get(i).name(), turned.get(i));
        }
        Score score = Score.of(drafts, exchanged, DraftTrial.built());
        assertThat(score.total(score.rules().keySet()).recall()).isLessThan(0.5);
        assertThat(score.total(score.rules().keySet()).precision()).isLessThan(0.5);
    }
}
