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
import prongsai.reference.LevelJudgement;
import prongsai.reference.Levels;

/**
 * The printed level is not one that the overall score can have under the rule of the score's own year. Scores of the
 * instruments decide with it where the report prints them; where it does not, every level that they could allow is fine.
 */
public final class LevelMismatch implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
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
            Optional<Integer> year = score.year();
            if (!score.scope().equals("overall")
                    || year.isEmpty()
                    || score.level().isEmpty()) {
                continue;
            }
            String level = score.level().get();
            Optional<LevelJudgement> judged = levels.judge(
                    year.get(),
                    score.value(),
                    Scores.only(context, "IIT", year.get()),
                    Scores.only(context, "EIT", year.get()),
                    Scores.only(context, "OIT", year.get()));
            if (judged.isEmpty()
                    || !levels.labels(year.get()).contains(level)
                    || judged.get().allows(level)) {
                continue;
            }
            hits.add(Hit.ofReport("level", Scores.quoted(score, level), score.place())
                    .other(String.join(", ", judged.get().possible()))
                    .saying(
                            Scores.printed(score),
                            level,
                            year.get(),
                            String.join(" / ", judged.get().possible()))
                    .restingOn(judged.get().basis(), judged.get().certainty()));
        }
        return hits;
    }
}
