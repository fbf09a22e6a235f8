package prongsai.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Bilingual;
import prongsai.model.Score;
import prongsai.model.Severity;

/**
 * The same score of the same year is printed with two values. The value printed more often, else first, is the other
 * side. Two rows of one table are not the same score, however alike their titles are; a rounded value is the same value.
 */
public final class ScoreContradiction implements Rule {
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
        Map<String, List<Score>> same = new LinkedHashMap<>();
        for (Score score : context.report().scores()) {
            score.year()
                    .ifPresent(year -> same.computeIfAbsent(score.scope() + " " + year, none -> new ArrayList<>())
                            .add(score));
        }
        List<Hit> hits = new ArrayList<>();
        for (List<Score> printed : same.values()) {
            Score usual = usual(printed);
            List<Double> told = new ArrayList<>();
            for (Score score : printed) {
                if (!Scores.same(score.value(), usual.value())
                        && !rowsOfOneTable(score, usual)
                        && !told.contains(score.value())) {
                    told.add(score.value());
                    hits.add(hit(context, score, usual));
                }
            }
        }
        return hits;
    }

    private static Hit hit(CheckContext context, Score score, Score usual) {
        return Hit.ofReport("score", Scores.printed(score), score.place())
                .other(Scores.printed(usual))
                .saying(
                        scope(context, score.scope()),
                        score.year().orElseThrow(),
                        Scores.printed(score),
                        Scores.printed(usual));
    }

    private static Score usual(List<Score> printed) {
        Score best = printed.getFirst();
        long most = 0;
        for (Score score : printed) {
            long count = printed.stream()
                    .filter(one -> Scores.same(one.value(), score.value()))
                    .count();
            if (count > most) {
                most = count;
                best = score;
            }
        }
        return best;
    }

    private static boolean rowsOfOneTable(Score a, Score b) {
        return a.place().inTable() && a.place().table().equals(b.place().table());
    }

    private static Bilingual scope(CheckContext context, String scope) {
        if (scope.equals("overall")) {
            return context.words().say("scope.overall");
        }
        return scope.startsWith("indicator ")
                ? context.words().say("label.indicator", scope.substring("indicator ".length()))
                : new Bilingual(scope, scope);
    }
}
