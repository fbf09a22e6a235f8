package prongsai.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Severity;
import prongsai.model.TextOrigin;
import prongsai.reference.AgencyTypes;
import prongsai.reference.Certainty;
import prongsai.reference.Mention;
import prongsai.text.Squash;

/**
 * The report's own name is spelt in two ways, or its type is (องค์กรบริหาร for องค์การบริหาร): one finding for each other
 * spelling, at its first place.
 */
public final class AgencyNameInconsistent implements Rule {
    /** Lines of a title below the first. */
    private static final int TITLE_LINES = 3;

    /** A name that recognition misreads comes out so a time or two; one that is misspelt stands in every copy of a line. */
    private static final int SLIPS = 2;

    /** Two vowels on one letter: a misreading, and no way to spell. */
    private static final Pattern TWO_VOWELS = Pattern.compile("[\u0E31\u0E34-\u0E39]{2}");

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
        for (Said said : inOrder(context)) {
            for (Mention mention : context.official().organisations().scan(said.text())) {
                if (mention.slip()) {
                    count(types, mention.printedType(), said, mention.start(), Own.typeEnd(said.text(), mention));
                }
                misspelt(own, said.text(), mention)
                        .ifPresent(end -> count(
                                names,
                                Squash.of(said.text().substring(Own.typeEnd(said.text(), mention), end)),
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

    /** As the report is read: by page, the title's paragraphs before all else. */
    private static List<Said> inOrder(CheckContext context) {
        int head = context.report().head().place().paragraph() + TITLE_LINES;
        return context.written().stream()
                .sorted(Comparator.comparingInt(
                                (Said said) -> said.value().place().page())
                        .thenComparing(said ->
                                said.entry().isPresent() || said.value().place().paragraph() > head))
                .toList();
    }

    private static void count(Map<String, Spelling> spellings, String key, Said said, int start, int end) {
        Spelling first = spellings.get(key);
        spellings.put(key, first == null ? new Spelling(said, start, end, 1) : first.again());
    }

    /** Where a name ends that stands in the own name's place and is nearly it; empty for anything else. */
    private static Optional<Integer> misspelt(Own own, String text, Mention mention) {
        Optional<Own.Slip> slip = own.slip(text, mention);
        boolean another = mention.known()
                && !mention.commonWord()
                && slip.isPresent()
                && slip.get().distance() > 1;
        if (slip.isEmpty()
                || another
                || own.isOwn(text, mention)
                || !mention.type().equals(own.agency().type())) {
            return Optional.empty();
        }
        int from = Own.typeEnd(text, mention);
        int end = from + Squash.mapped(text.substring(from)).end(slip.get().length());
        return Surroundings.found(TWO_VOWELS, text.substring(from, end)) ? Optional.empty() : Optional.of(end);
    }

    private static Hit name(CheckContext context, Own own, Spelling spelling) {
        Hit hit = Hit.at(spelling.said, spelling.start, spelling.end)
                .onReport()
                .other(own.agency().name());
        boolean known = own.agency().known();
        if (context.report().source().textOrigin() != TextOrigin.DIGITAL) {
            hit = hit.variant(known ? "known-read" : "read").confidence(known ? 0.7 : 0.5);
            hit = spelling.count <= SLIPS ? hit.severity(Severity.INFO) : hit;
        } else {
            hit = hit.variant(known ? "known" : "").confidence(known ? 0.9 : 0.6);
        }
        return hit.saying(flat(hit.quote()), own.agency().name(), spelling.count, context.label(spelling.said))
                .restingOn(known ? "organisations' list" : Hit.REPORT_ITSELF, Certainty.CERTAIN);
    }

    private static Hit type(CheckContext context, String printed, Spelling spelling) {
        Hit hit = Hit.at(spelling.said, spelling.start, spelling.end).onReport();
        String right =
                AgencyTypes.shipped().named(printed).map(type -> type.name()).orElse(printed);
        return hit.variant("type")
                .other(right)
                .saying(printed, right, spelling.count, context.label(spelling.said))
                .restingOn("agency types", Certainty.CERTAIN);
    }

    private static String flat(String quote) {
        return quote.replaceAll("\\s+", "");
    }
}
