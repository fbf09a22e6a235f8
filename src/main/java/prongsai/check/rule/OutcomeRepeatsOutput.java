package prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Severity;

/**
 * The outcome says again what was done, in whatever order, and nothing of what came of it. An outcome with one line or
 * number of its own is none.
 */
public final class OutcomeRepeatsOutput implements Rule {
    /** Shorter texts meet by chance. */
    private static final int LEAST = 18;

    private static final double SAME = 0.8;
    private static final double EQUAL = 0.93;

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().measures().stream()
                        .noneMatch(measure -> measure.has(Field.OUTPUT) && measure.has(Field.OUTCOME))
                ? Optional.of(Lack.COLUMN)
                : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        return context.report().measures().stream()
                .filter(OutcomeRepeatsOutput::repeats)
                .map(measure -> Hit.whole(measure, Field.OUTCOME)
                        .other(Field.OUTPUT.key())
                        .confidence(0.85)
                        .saying(context.label(measure)))
                .toList();
    }

    private static boolean repeats(Measure measure) {
        SaidAgain said = SaidAgain.of(measure.text(Field.OUTPUT), measure.text(Field.OUTCOME));
        return said.letters() >= LEAST && said.withoutNewNumbers() && (said.whole(EQUAL) || said.eachPart(SAME));
    }
}
