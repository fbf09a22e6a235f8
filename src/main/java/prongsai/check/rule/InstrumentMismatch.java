package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Score;
import prongsai.model.Severity;
import prongsai.reference.Certainty;
import prongsai.reference.Instrument;

/**
 * The Thai words name one questionnaire and the English name or abbreviation beside them another: ภายใน (External ...). Not
 * where both are named together: ภายในและภายนอก (IIT และ EIT).
 */
public final class InstrumentMismatch implements Rule {
    private static final Pattern MIXED = Pattern.compile(
            "(?<!(?:และ|หรือ|/)\\s?)(?:ภายใน\\s*\\(?\\s*(?:External\\b|EIT\\b)|ภายนอก\\s*\\(?\\s*(?:Internal\\b|IIT\\b))",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Said said : context.written()) {
            Matcher matcher = MIXED.matcher(said.text());
            while (matcher.find()) {
                hits.add(told(context, matcher.group(), Hit.at(said, matcher.start(), matcher.end())));
            }
        }
        for (Score score : context.report().scores()) {
            Matcher matcher = MIXED.matcher(score.title());
            if (matcher.find()) {
                hits.add(told(context, matcher.group(), Hit.ofReport("title", score.title(), score.place())));
            }
        }
        return hits;
    }

    private static Hit told(CheckContext context, String words, Hit hit) {
        Instrument thai = words.startsWith("ภายใน") ? Instrument.IIT : Instrument.EIT;
        Instrument english = thai == Instrument.IIT ? Instrument.EIT : Instrument.IIT;
        return hit.other(english.name())
                .saying(
                        words.replaceAll("\\s+", " "),
                        context.official().indicators().name(thai),
                        context.official().indicators().name(english))
                .restingOn("indicators", Certainty.CERTAIN);
    }
}
