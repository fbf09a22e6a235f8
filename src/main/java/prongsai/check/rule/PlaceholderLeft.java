package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Field;
import prongsai.model.Severity;

/** What stands in a template for something to be filled in: dots, lines, xxx, (ระบุ ...). The form's own words aside. */
public final class PlaceholderLeft implements Rule {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\.{5,}|…{2,}|_{4,}|(?<![A-Za-z])[xX]{3,}(?![A-Za-z])|[(\\[]\\s*(?:โปรด)?ระบุ[^)\\]\\n]{0,30}[)\\]]");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Said said : context.written()) {
            if (said.field().isEmpty() || said.in(Field.METHOD, Field.STEPS, Field.GUIDELINE)) {
                continue;
            }
            Matcher matcher = PLACEHOLDER.matcher(said.text());
            if (matcher.find()) {
                hits.add(Hit.at(said, matcher.start(), matcher.end())
                        .saying(context.label(said), context.label(said.field().orElseThrow()), matcher.group()));
            }
        }
        return hits;
    }
}
