package prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Severity;

/**
 * The result has the words of the method, letter for letter, and no word, number, link or picture of its own: it says what
 * was to be done, and not that it was. A measure's output is held against its method, an indicator's progress against its
 * guideline.
 */
public final class OutputRepeatsMethod implements Rule {
    /** Shorter texts meet by chance. */
    private static final int LEAST = 18;

    /** Room for a letter that recognition misread; แล้ว or เรียบร้อย behind a step of common length is more. */
    private static final double SAME = 0.95;

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return pairs(context).findAny().isEmpty() ? Optional.of(Lack.COLUMN) : Optional.empty();
    }

    /** A row, and the fields that are held against each other. */
    private record Pair(Entry row, Field method, Field result) {}

    @Override
    public List<Hit> check(CheckContext context) {
        return pairs(context)
                .filter(pair -> !shows(pair.row) && repeats(pair))
                .map(pair -> Hit.whole(pair.row, pair.result)
                        .other(pair.method.key())
                        .confidence(0.85)
                        .saying(context.label(pair.row), context.label(pair.result), context.label(pair.method)))
                .toList();
    }

    private static Stream<Pair> pairs(CheckContext context) {
        return Stream.concat(
                        context.report().measures().stream().map(row -> new Pair(row, Field.METHOD, Field.OUTPUT)),
                        context.report().indicators().stream()
                                .map(row -> new Pair(row, Field.GUIDELINE, Field.PROGRESS)))
                .filter(pair -> pair.row.has(pair.method) && pair.row.has(pair.result));
    }

    /** A link or picture is a result, whatever the words. */
    private static boolean shows(Entry row) {
        return row instanceof Indicator indicator
                && (indicator.images() > 0 || !indicator.links().isEmpty());
    }

    private static boolean repeats(Pair pair) {
        SaidAgain said = SaidAgain.of(pair.row.text(pair.method), pair.row.text(pair.result));
        return said.letters() >= LEAST && said.withoutNewNumbers() && (said.whole(SAME) || said.eachPart(SAME));
    }
}
