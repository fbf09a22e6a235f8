package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Score;
import prongsai.model.Severity;
import prongsai.reference.LevelScheme;
import prongsai.reference.Levels;

/** A score is given a level of an earlier rule (AA to F) in a year that no longer has it. */
public final class LevelObsolete implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Scores.lack(context);
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Levels levels = context.official().levels();
        List<Hit> hits = new ArrayList<>();
        for (Score score : context.report().scores()) {
            Optional<LevelScheme> scheme = score.year().flatMap(levels::scheme);
            if (scheme.isEmpty()) {
                continue;
            }
            int year = score.year().orElseThrow();
            for (String level : Scores.levels(score, levels)) {
                if (levels.isObsolete(level, year)) {
                    hits.add(Hit.ofReport("level", Scores.quoted(score, level), score.place())
                            .other(String.join(", ", scheme.get().labels()))
                            .saying(level, year, String.join(" / ", scheme.get().labels()))
                            .restingOn(scheme.get().basis(year), scheme.get().certainty()));
                }
            }
        }
        return hits;
    }
}
