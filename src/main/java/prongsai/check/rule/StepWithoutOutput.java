package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Severity;

/**
 * Numbered steps of a measure's method that no output answers, one finding a measure. {@link StepMatch} says which; an
 * empty output is {@code output-missing}, and a single step is answered by whatever is told.
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

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Measure measure : context.report().measures()) {
            if (EmptyCell.isEmpty(measure.text(Field.OUTPUT))) {
                continue;
            }
            StepMatch match = StepMatch.of(measure);
            Set<Integer> open = new TreeSet<>(match.unanswered());
            if (match.steps() >= FEWEST && !open.isEmpty()) {
                hits.add(Hit.whole(measure, Field.OUTPUT)
                        .other(numbers(open))
                        .confidence(0.8)
                        .saying(context.label(measure), numbers(open)));
            }
        }
        return hits;
    }

    private static String numbers(Set<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
