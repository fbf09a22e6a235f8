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
import prongsai.check.Said;
import prongsai.model.Severity;
import prongsai.reference.Certainty;
import prongsai.reference.Mention;
import prongsai.text.Squash;
import prongsai.text.Thai;

/**
 * The report's own name is spelt in two ways, or its type is (องค์กรบริหาร for องค์การบริหาร): one finding for each other
 * spelling, at its first place.
 */
public final class AgencyNameInconsistent implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Own.of(context).isEmpty() ? Optional.of(Lack.AGENCY) : Optional.empty();
    }

    private record Spelling(Said said, int start, int end, int count) {
        Spelling again() {
            return new Spelling(said, start, end, count + 1);
        }
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Own own = Own.of(context).orElseThrow();
        Map<String, Spelling> names = new LinkedHashMap<>();
        Map<String, Spelling> types = new LinkedHashMap<>();
        for (Said said : context.written()) {
            for (Mention mention : context.official().organisations().scan(said.text())) {
                if (mention.slip()) {
                    count(types, mention.printedType(), said, mention.start(), typeEnd(said.text(), mention));
                }
                misspelt(own, said.text(), mention)
                        .ifPresent(end -> count(
                                names,
                                Squash.of(said.text().substring(typeEnd(said.text(), mention), end)),
                                said,
                                mention.start(),
                                end));
            }
        }
        List<Hit> hits = new ArrayList<>();
        names.values().forEach(spelling -> hits.add(name(context, own, spelling)));
        types.forEach((printed, spelling) -> hits.add(type(context, printed, spelling)));
        return hits;
    }

    private static void count(Map<String, Spelling> spellings, String key, Said said, int start, int end) {
        Spelling first = spellings.get(key);
        spellings.put(key, first == null ? new Spelling(said, start, end, 1) : first.again());
    }

    /** Where a name ends that stands in the own name's place and is nearly it; empty for anything else. */
    private static Optional<Integer> misspelt(Own own, String text, Mention mention) {
        if (own.isOwn(mention)
                || !mention.type().equals(own.agency().type())
                || own.slips(mention).isEmpty()
                || (mention.known()
                        && !mention.commonWord()
                        && own.slips(mention).get() > 1)) {
            return Optional.empty();
        }
        int end = typeEnd(text, mention);
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int letters = Math.min(Own.following(mention).length(), own.letters().length());
        int last = Math.min(text.length(), end + letters);
        while (last < text.length() && Thai.cannotBegin(text.charAt(last))) {
            last++;
        }
        return Optional.of(last);
    }

    private static int typeEnd(String text, Mention mention) {
        int end = mention.start();
        int letters = 0;
        while (end < text.length() && letters < mention.printedType().length()) {
            letters += Character.isWhitespace(text.charAt(end)) ? 0 : 1;
            end++;
        }
        return end;
    }

    private static Hit name(CheckContext context, Own own, Spelling spelling) {
        Hit hit = Hit.at(spelling.said, spelling.start, spelling.end)
                .onReport()
                .other(own.agency().name());
        boolean known = own.agency().known();
        return hit.variant(known ? "known" : "")
                .confidence(known ? 0.9 : 0.6)
                .saying(flat(hit.quote()), own.agency().name(), spelling.count, context.label(spelling.said))
                .restingOn(known ? "organisations' list" : Hit.REPORT_ITSELF, Certainty.CERTAIN);
    }

    private static Hit type(CheckContext context, String printed, Spelling spelling) {
        Hit hit = Hit.at(spelling.said, spelling.start, spelling.end).onReport();
        String right = context.official()
                .types()
                .named(printed)
                .map(type -> type.name())
                .orElse(printed);
        return hit.variant("type")
                .other(right)
                .saying(printed, right, spelling.count, context.label(spelling.said))
                .restingOn("agency types", Certainty.CERTAIN);
    }

    private static String flat(String quote) {
        return quote.replaceAll("\\s+", "");
    }
}
