package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Severity;
import prongsai.model.Weakness;

/**
 * A paragraph lists weak items, and the analysis has no row for one of them. Only codes of a list count that the words
 * before it call weak; a code that is merely referred to is none.
 */
public final class WeaknessWithoutRow implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().weaknesses().isEmpty() ? Optional.of(Lack.ANALYSIS) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Set<String> rows =
                context.report().weaknesses().stream().map(Weakness::code).collect(Collectors.toSet());
        List<Hit> hits = new ArrayList<>();
        WeakItems.of(context).forEach((code, named) -> {
            if (!rows.contains(code)) {
                hits.add(Hit.absent(code, named.printed(), named.place())
                        .other(named.printed())
                        .confidence(0.85)
                        .saying(code));
            }
        });
        return hits;
    }
}
