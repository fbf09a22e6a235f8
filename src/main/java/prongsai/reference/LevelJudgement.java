package prongsai.reference;

import java.util.List;

/**
 * The levels that scores allow.
 *
 * @param fiscalYear whose rule
 * @param possible labels, best first; more than one where scores are missing that would decide
 * @param certainty of that year's rule
 * @param basis as findings print it: {@code levels 2566, probable}
 */
public record LevelJudgement(int fiscalYear, List<String> possible, Certainty certainty, String basis) {
    public LevelJudgement {
        possible = List.copyOf(possible);
    }

    public boolean allows(String label) {
        return possible.contains(label);
    }
}
