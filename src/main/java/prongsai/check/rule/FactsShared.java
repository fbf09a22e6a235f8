package prongsai.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Peers.Teller;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Agency;
import prongsai.model.Bilingual;
import prongsai.model.Severity;
import prongsai.model.shared.ReportRef;
import prongsai.reference.AgencyType;
import prongsai.reference.AgencyTypes;
import prongsai.reference.Certainty;
import prongsai.text.Facts;
import prongsai.text.Facts.Fact;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * The same day and the same number of people in another agency's report, and the same place where both name one. An event
 * that is told as a joint one of the two agencies, or of their district, is honest. One finding for a record's field.
 *
 * <p>Among many agencies a day and a number meet by chance: from {@value #MANY_AGENCIES} agencies on, it is an information
 * unless the place or the words round the fact are the same too.
 */
public final class FactsShared implements Rule {
    static final int MANY_AGENCIES = 200;

    /** The other one is named behind it. */
    private static final Pattern JOINT =
            Pattern.compile("ร่วมกับ|ร่วมมือกับ|บูรณาการ|จัดโดย|จัดขึ้นโดย|จัดร่วม|ร่วมจัด|ร่วมกัน");
    /** Both may be named before it. */
    private static final Pattern TOGETHER = Pattern.compile("จัดร่วม|ร่วมจัด|ร่วมกัน");

    private static final int NAMED_BEFORE = 60;
    private static final int NAMED_WITHIN = 120;

    private static final int BEFORE = 80;
    private static final int BEHIND = 40;
    private static final double SAME_PLACE = 0.8;
    private static final double SAME_WORDS = 0.6;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Said said : context.written()) {
            List<Match> matches = matches(context, said);
            if (!matches.isEmpty()) {
                hits.add(hit(context, said, matches));
            }
        }
        return hits;
    }

    /**
     * A fact that another report tells too.
     *
     * @param fact here
     * @param teller there
     * @param words the words from day to number there
     * @param samePlace true where both name the same place
     * @param likeness of the words round the fact, 0 to 1
     */
    private record Match(Fact fact, Teller teller, String words, boolean samePlace, double likeness) {
        boolean sure() {
            return samePlace || likeness >= SAME_WORDS;
        }
    }

    private static Hit hit(CheckContext context, Said said, List<Match> matches) {
        Match first = matches.stream().filter(Match::sure).findFirst().orElseGet(matches::getFirst);
        long agencies = matches.stream()
                .map(match -> match.teller.report().agencyKey())
                .distinct()
                .count();
        boolean chance = !first.sure() && context.peers().agencyNames().size() >= MANY_AGENCIES;
        Hit hit = Hit.at(said, first.fact.start(), first.fact.end())
                .other(first.teller.report().label())
                .sources(matches.stream()
                        .limit(Sources.MOST)
                        .map(match ->
                                Sources.of(match.teller.report(), match.teller.record(), match.words, match.likeness))
                        .toList())
                .restingOn("other reports", Certainty.CERTAIN)
                .confidence(first.sure() ? 0.9 : 0.6)
                .saying(label(context, said), first.teller.report().label(), agencies);
        Hit told = agencies > 1 ? hit.variant("several") : hit;
        return chance ? told.severity(Severity.INFO) : told;
    }

    private static Bilingual label(CheckContext context, Said said) {
        return said.field()
                .map(field -> context.words().say("label.field", context.label(said), context.label(field)))
                .orElseGet(() -> context.label(said));
    }

    private static List<Match> matches(CheckContext context, Said said) {
        List<Match> matches = new ArrayList<>();
        for (Fact fact : Facts.of(said.text())) {
            context.peers().tellers(context.report(), fact.key()).stream()
                    .flatMap(teller -> match(context.report().agency(), said.text(), fact, teller).stream())
                    .sorted(Comparator.comparingDouble(Match::likeness).reversed())
                    .forEach(matches::add);
        }
        return matches;
    }

    private static Optional<Match> match(Agency own, String text, Fact fact, Teller teller) {
        ReportRef other = teller.report();
        String otherShort = shortName(other);
        if (joint(text, fact, otherShort, other.district())
                || Facts.of(teller.text()).stream()
                        .filter(there -> there.key().equals(fact.key()))
                        .anyMatch(there -> joint(teller.text(), there, own.shortName(), own.district()))) {
            return Optional.empty();
        }
        return Facts.of(teller.text()).stream()
                .filter(there -> there.key().equals(fact.key()))
                .flatMap(there -> {
                    String here = place(fact, own.shortName());
                    String place = place(there, otherShort);
                    boolean bothNamed = !here.isEmpty() && !place.isEmpty();
                    boolean same = bothNamed && samePlace(here, place);
                    double likeness = Similarity.dice(
                            around(text, fact, own.shortName()), around(teller.text(), there, otherShort));
                    String words = teller.text().substring(there.start(), there.end());
                    return bothNamed && !same
                            ? Stream.empty()
                            : Stream.of(new Match(fact, teller, words, same, likeness));
                })
                .max(Comparator.comparingDouble(Match::likeness));
    }

    /** Told as held together with the other agency, or with one named for the district of both. */
    private static boolean joint(String text, Fact fact, String otherShort, Optional<String> otherDistrict) {
        String before = Surroundings.before(text, fact.start(), NAMED_WITHIN);
        String told =
                before + text.substring(fact.start(), fact.end()) + Surroundings.after(text, fact.end(), NAMED_WITHIN);
        Matcher joined = JOINT.matcher(told);
        while (joined.find()) {
            int back = Surroundings.found(TOGETHER, joined.group()) ? NAMED_BEFORE : 0;
            String partner = Squash.of(told.substring(
                    Math.max(0, joined.start() - back), Math.min(told.length(), joined.end() + NAMED_WITHIN)));
            if ((!otherShort.isEmpty() && partner.contains(otherShort))
                    || otherDistrict.map(Squash::of).filter(partner::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean samePlace(String here, String there) {
        return here.contains(there) || there.contains(here) || Similarity.dice(here, there) >= SAME_PLACE;
    }

    /** The place without the agency's own name, which every agency puts its own for. */
    private static String place(Fact fact, String shortName) {
        return fact.place().map(place -> unnamed(place, shortName)).orElse("");
    }

    /** The words round day and number, without any number and without the agency's own name. */
    private static String around(String text, Fact fact, String shortName) {
        String words = Surroundings.before(text, fact.start(), BEFORE)
                + "\n"
                + text.substring(fact.start(), fact.end())
                + "\n"
                + Surroundings.after(text, fact.end(), BEHIND);
        return unnamed(words.replaceAll("[0-9๐-๙]+", ""), shortName);
    }

    private static String unnamed(String words, String shortName) {
        String letters = Squash.of(words);
        String name = Squash.of(shortName);
        String rest = name.isEmpty() ? letters : letters.replace(name, "");
        for (AgencyType type : AgencyTypes.shipped().all()) {
            rest = rest.replace(Squash.of(type.name()), "");
        }
        return rest.replace("อบต", "");
    }

    /** The other agency's name without its type, letters alone. */
    private static String shortName(ReportRef other) {
        String name = Squash.of(other.agency());
        String type = Squash.of(other.type());
        return name.startsWith(type) ? name.substring(type.length()) : name;
    }
}
