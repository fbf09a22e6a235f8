package prongsai.check.rule;

import java.util.List;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.model.MixedDigits;
import prongsai.model.Severity;
import prongsai.model.TextOrigin;

/**
 * One number or one date has Thai and Arabic digits on the page, whatever digits the records have; told once. What such a
 * number is says {@link prongsai.text.MixedNumbers}.
 */
public final class DigitsMixed implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<MixedDigits> all = context.report().mixedDigits();
        if (all.isEmpty()) {
            return List.of();
        }
        boolean read = context.report().source().textOrigin() != TextOrigin.DIGITAL;
        MixedDigits first = all.getFirst();
        return List.of(Hit.ofReport("", first.text(), first.place())
                .variant(read ? "read" : "")
                .confidence(read ? 0.5 : 0.95)
                .saying(first.text(), all.size()));
    }
}
