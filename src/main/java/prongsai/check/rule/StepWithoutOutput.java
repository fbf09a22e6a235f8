package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Severity;

/**
 * Numbered steps of a measure's method that no output answers, one finding a measure. {@link StepMatch} says which; an
 * output in place of a step, with no word of the measure, is an information; an
 * empty output is {@code output-missing}, a single step is answered by whatever is told, and a paragraph in which no step
 * can be found is not judged.
 */
public final class StepWithoutOutput implements Rule {
    private static final int FEWEST = 2;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().measures().stream()
                        .noneMatch(measure -> measure.has(Field.METHOD) && measure.has(Field.OUTPUT))
                ? Optional.of(Lack.COLUMN)
                : Optional.empty();
    }

    /** Paragraphs in which no step can be found: they may tell them in other words. */
    @Override
    public Optional<Lack> partLack(CheckContext context) {
        return told(context).map(StepMatch::of).anyMatch(match -> match.steps() >= FEWEST && !match.told())
                ? Optional.of(Lack.WORDING)
                : Optional.empty();
    }

    private static Stream<Measure> told(CheckContext context) {
        return context.report().measures().stream().filter(measure -> !EmptyCell.isEmpty(measure.text(Field.OUTPUT)));
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Measure measure : told(context).toList()) {
            StepMatch match = StepMatch.of(measure);
            Set<Integer> open = new TreeSet<>(match.unanswered());
            Set<Integer> doubtful = new TreeSet<>(match.doubtful());
            if (match.steps() >= FEWEST && !open.isEmpty()) {
                open.addAll(doubtful);
                hits.add(hit(context, measure, open).confidence(0.8));
            } else if (match.steps() >= FEWEST && !doubtful.isEmpty()) {
                hits.add(hit(context, measure, doubtful)
                        .variant("words")
                        .severity(Severity.INFO)
                        .confidence(0.5));
            }
        }
        return hits;
    }

    private static Hit hit(CheckContext context, Measure measure, Set<Integer> steps) {
        return Hit.whole(measure, Field.OUTPUT).other(numbers(steps)).saying(context.label(measure), numbers(steps));
    }

    private static String numbers(Set<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
