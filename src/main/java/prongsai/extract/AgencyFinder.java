package prongsai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.model.Agency;
import prongsai.model.Place;
import prongsai.reference.Mention;
import prongsai.reference.Official;
import prongsai.reference.Organisation;
import prongsai.text.Similarity;

/**
 * Finds whose report it is: the name that the whole report uses most, which the organisations' list knows and whose
 * district and province fit; never the header alone, which may be misread. Where the head names an agency that no list
 * knows, one that is known but stands in the text alone is another one, unless the head's name is a misreading of it. A
 * partner, a parent body and the place of a meeting are not whose report it is.
 */
final class AgencyFinder {
    private static final Pattern PROVINCE = Pattern.compile("(?:จังหวัด|จว?\\.)\\s*([\\u0E00-\\u0E4E]+)");
    private static final Pattern DISTRICT =
            Pattern.compile("(?:อำเภอ|อ\\.)\\s*([\\u0E00-\\u0E4E]+(?:\\s?[\\u0E00-\\u0E4E]+)?)");
    private static final Pattern HOST = Pattern.compile(
            "(?:https?://)?((?:[A-Za-z0-9-]+\\.)+(?:go|or|ac|in|co)\\.th|(?:[A-Za-z0-9-]+\\.)+(?:com|org|net))(?![A-Za-z0-9.])");
    private static final List<String> ENDINGS = List.of(".th", ".com", ".org", ".net");

    /** A mention in the head counts as this many in the text. */
    private static final int HEAD_WEIGHT = 3;

    /** Directly before a name: it is another agency's, or says where something was. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:สังกัด|ร่วมกับ|ร่วมมือกับ|ตรวจเยี่ยม|เยี่ยมชม|ดูงาน\\S{0,25}|โอน(?:ย้าย)?(?:มา|ไป)?|จาก|ห้องประชุม|หอประชุม|(?:^|[\\s(])ณ\\s*\\S{0,30})\\s*(?:ของ|ที่|ไป|มา)?\\s*$");
    /** Between two names: what holds of the first holds of the second. */
    private static final Pattern LISTED = Pattern.compile("\\s*(?:,|และ|หรือ|กับ|/)?\\s*");
    /** Behind the name of a title. */
    private static final Pattern BEHIND_TITLE =
            Pattern.compile("^\\s*(?:$|อำเภอ|อ\\.|จังหวัด|จว?\\.|ตำบล|ต\\.|ประจำปี|ปีงบประมาณ|[(0-9])");

    private static final int FITTING_PLACE_WEIGHT = 4;
    private static final int MISREAD_LETTERS = 2;
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_MISREAD_NAME = 4;
    /** In a shorter name one letter makes another name as easily. */
    private static final int SHORTEST_MISSPELT_NAME = 6;

    private final Official official;

    AgencyFinder(Official official) {
        this.official = official;
    }

    /**
     * A mention of an agency. A name that is also a common word is one only where nothing runs on from it.
     *
     * @param mention the name
     * @param place where it stands
     * @param head whether it stands where a report says whose it is
     * @param aside whether it is a partner's, a parent body's or a place's
     * @param ends whether the letters behind the type end as a name in a title does
     */
    private record Named(Mention mention, Place place, boolean head, boolean aside, boolean ends) {
        boolean known() {
            return mention.known() && !(mention.commonWord() && !whole());
        }

        boolean whole() {
            return mention.following().equals(mention.shortName());
        }

        String name() {
            return known() ? mention.shortName() : mention.following();
        }

        boolean counts() {
            return !name().isEmpty() && (head || !(mention.commonWord() && whole()));
        }
    }

    private record Candidate(String type, String shortName, boolean known, List<Named> mentions, double weight) {
        boolean inHead() {
            return mentions.stream().anyMatch(n -> n.head && !n.aside);
        }

        /** In the head, and said as a name is: with its place behind it, or more than once. */
        boolean entitled() {
            return mentions.stream().anyMatch(n -> n.head && !n.aside && n.ends) || (inHead() && mentions.size() > 1);
        }
    }

    Agency find(Passages passages) {
        List<Named> named = mentions(passages);
        Optional<String> province = province(passages);
        List<String> districts = districts(passages);
        List<Candidate> candidates = candidates(named, province, districts);
        Optional<String> domain = domain(passages);
        if (candidates.stream().noneMatch(Candidate::inHead)) {
            Optional<Agency> titled = TitledAgency.find(passages, province, firstWord(districts), domain);
            if (titled.isPresent() || candidates.isEmpty()) {
                return titled.orElse(Agency.UNKNOWN);
            }
        }
        Candidate best = candidates.getFirst();
        List<Organisation> listed = best.known ? listed(best, province, districts) : List.of();
        List<Agency.PrintedName> printed = printedNames(best, named);
        double own = candidates.stream()
                .filter(one -> one == best || misspelt(best, one))
                .mapToDouble(Candidate::weight)
                .sum();
        double share = own / candidates.stream().mapToDouble(Candidate::weight).sum();
        if (listed.isEmpty()) {
            return new Agency(
                    best.type + best.shortName,
                    best.type,
                    best.shortName,
                    firstWord(districts),
                    province,
                    domain,
                    Optional.empty(),
                    false,
                    round(0.5 * share),
                    printed);
        }
        Organisation itself = listed.getFirst();
        boolean sure = listed.size() == 1;
        return new Agency(
                itself.name(),
                itself.type(),
                itself.shortName(),
                sure ? filled(itself.district()) : firstWord(districts),
                sure ? filled(itself.province()) : province,
                itself.domain().or(() -> domain),
                sure ? filled(itself.code()) : Optional.empty(),
                true,
                round(sure ? 0.5 + 0.5 * share : 0.5 * share),
                printed);
    }

    private List<Named> mentions(Passages passages) {
        List<Named> named = new ArrayList<>();
        for (Passages.Passage passage : passages.all()) {
            String text = passage.text();
            boolean aside = false;
            int before = 0;
            for (Mention mention : official.organisations().scan(text)) {
                String between = text.substring(before, mention.start());
                boolean goesOn = before > 0 && LISTED.matcher(between).matches();
                aside = (goesOn && aside) || ASIDE.matcher(between).find();
                before = mention.end();
                Named one = new Named(mention, passage.place(), passage.head(), aside, ends(text, mention));
                if (one.counts()) {
                    named.add(one);
                }
            }
        }
        return named;
    }

    private static boolean ends(String text, Mention mention) {
        int at = text.indexOf(mention.following(), mention.start());
        return at >= 0
                && BEHIND_TITLE
                        .matcher(text.substring(at + mention.following().length()))
                        .find();
    }

    private List<Candidate> candidates(List<Named> named, Optional<String> province, List<String> districts) {
        Map<String, List<Named>> groups = named.stream()
                .collect(Collectors.groupingBy(
                        n -> n.mention.type() + "|" + beginning(n, named), LinkedHashMap::new, Collectors.toList()));
        List<Candidate> all = groups.values().stream()
                .filter(group -> group.stream().anyMatch(n -> !n.aside))
                .map(group -> candidate(group, province, districts))
                .toList();
        return all.stream()
                .sorted(Comparator.comparingInt((Candidate one) -> rank(one, all))
                        .thenComparingDouble(Candidate::weight)
                        .reversed())
                .toList();
    }

    private static int rank(Candidate one, List<Candidate> all) {
        if (one.known) {
            return isOutdone(one, all) ? 0 : 3;
        }
        return one.entitled() ? 2 : 1;
    }

    /** True for a known name in the text alone, where the head names an agency that is not a misreading of it. */
    private static boolean isOutdone(Candidate known, List<Candidate> all) {
        List<Candidate> entitled =
                all.stream().filter(one -> !one.known && one.entitled()).toList();
        return !known.inHead()
                && !entitled.isEmpty()
                && entitled.stream()
                        .noneMatch(one -> one.type.equals(known.type)
                                && misread(known.shortName, one.shortName).isPresent());
    }

    /** Unknown letters run on into the sentence: the shortest letters of the same type that begin them are the name. */
    private static String beginning(Named one, List<Named> all) {
        if (one.known()) {
            return one.name();
        }
        return all.stream()
                .filter(n -> !n.known() && n.mention.type().equals(one.mention.type()))
                .map(Named::name)
                .filter(name -> name.length() >= SHORTEST_NAME && one.name().startsWith(name))
                .min(Comparator.comparingInt(String::length))
                .orElse(one.name());
    }

    private static Candidate candidate(List<Named> group, Optional<String> province, List<String> districts) {
        Mention mention = group.getFirst().mention;
        double weight = group.stream()
                .filter(n -> !n.aside)
                .mapToDouble(n -> n.head ? HEAD_WEIGHT : 1)
                .sum();
        String longer = alwaysFollowing(group);
        if (group.getFirst().known() && longer.length() > mention.shortName().length()) {
            return new Candidate(mention.type(), longer, false, group, weight);
        }
        boolean fits = mention.candidates().stream()
                .anyMatch(o -> province.filter(o.province()::equals).isPresent() || fitsDistrict(o, districts));
        boolean known = group.getFirst().known() && (fits || province.isEmpty());
        String name =
                group.getFirst().known() || longer.isEmpty() ? group.getFirst().name() : longer;
        return new Candidate(mention.type(), name, known, group, fits ? weight + FITTING_PLACE_WEIGHT : weight);
    }

    /**
     * The letters that follow the type wherever this name stands: a known name is only the beginning of another where
     * they are more than it and stand alone somewhere.
     */
    private static String alwaysFollowing(List<Named> group) {
        String common = group.getFirst().mention.following();
        for (Named one : group) {
            String letters = one.mention.following();
            int same = 0;
            while (same < Math.min(common.length(), letters.length()) && common.charAt(same) == letters.charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        String shared = common;
        return group.stream().anyMatch(n -> n.mention.following().equals(shared)) ? shared : "";
    }

    private List<Organisation> listed(Candidate best, Optional<String> province, List<String> districts) {
        List<Organisation> all = official.organisations().of(best.type, best.shortName);
        List<Organisation> inProvince = all.stream()
                .filter(o -> province.isEmpty() || o.province().equals(province.get()))
                .toList();
        List<Organisation> inDistrict =
                inProvince.stream().filter(o -> fitsDistrict(o, districts)).toList();
        return !inDistrict.isEmpty() ? inDistrict : !inProvince.isEmpty() ? inProvince : all;
    }

    private static boolean fitsDistrict(Organisation organisation, List<String> districts) {
        return !organisation.district().isEmpty()
                && districts.stream()
                        .anyMatch(d -> d.replace(" ", "").startsWith(organisation.district())
                                || organisation.district().equals(d));
    }

    /** The province named most, one in the head counting more. */
    private Optional<String> province(Passages passages) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Passages.Passage passage : passages.all()) {
            Matcher matcher = PROVINCE.matcher(passage.text());
            while (matcher.find()) {
                String letters = matcher.group(1);
                official.provinces().all().stream()
                        .map(p -> p.name())
                        .filter(letters::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(name -> counts.merge(name, passage.head() ? HEAD_WEIGHT : 1, Integer::sum));
            }
        }
        return most(counts);
    }

    private static List<String> districts(Passages passages) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Passages.Passage passage : passages.all()) {
            Matcher matcher = DISTRICT.matcher(passage.text());
            while (matcher.find()) {
                boolean province = passage.text().startsWith(".", matcher.end());
                String name = matcher.group(1)
                        .replaceFirst("\\s?จังหวัด.*$", "")
                        .replaceFirst(province ? "\\s?จ$" : "\\s+จ$", "")
                        .strip();
                counts.merge(name, passage.head() ? HEAD_WEIGHT : 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<String> domain(Passages passages) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Passages.Passage passage : passages.all()) {
            // Few passages have an address; the pattern tries at every Latin letter and digit of the others.
            if (ENDINGS.stream().noneMatch(passage.text()::contains)) {
                continue;
            }
            Matcher matcher = HOST.matcher(passage.text());
            while (matcher.find()) {
                String host =
                        matcher.group(1).toLowerCase(java.util.Locale.ROOT).replaceFirst("^www\\.", "");
                if (!official.hosts().isShared(host)) {
                    counts.merge(host, 1, Integer::sum);
                }
            }
        }
        return most(counts);
    }

    /** Spellings of the own name: the name itself, and names in no list that are a letter or two away from it. */
    private static List<Agency.PrintedName> printedNames(Candidate own, List<Named> named) {
        Map<String, List<Named>> spellings = new LinkedHashMap<>();
        for (Named one : named) {
            if (one.name().equals(own.shortName) || own.mentions.contains(one)) {
                spellings
                        .computeIfAbsent(one.mention.printedType() + own.shortName, s -> new ArrayList<>())
                        .add(one);
            } else if (!one.known()) {
                misread(own.shortName, one.name())
                        .ifPresent(name -> spellings
                                .computeIfAbsent(one.mention.printedType() + name, s -> new ArrayList<>())
                                .add(one));
            }
        }
        return spellings.entrySet().stream()
                .map(e -> new Agency.PrintedName(
                        e.getKey(), e.getValue().size(), e.getValue().getFirst().place))
                .sorted(Comparator.comparingInt(Agency.PrintedName::count).reversed())
                .toList();
    }

    /** The own name with one letter of another kind is no other agency's, and makes the own no less sure. */
    private static boolean misspelt(Candidate own, Candidate other) {
        return !other.known
                && other.type.equals(own.type)
                && own.shortName.length() >= SHORTEST_MISSPELT_NAME
                && misread(own.shortName, other.shortName)
                        .filter(name -> Similarity.distance(own.shortName, name, 1) == 1)
                        .isPresent();
    }

    /** The beginning of unknown letters that is nearest to the own name; empty where none is near. */
    private static Optional<String> misread(String own, String letters) {
        if (own.length() < SHORTEST_MISREAD_NAME) {
            return Optional.empty();
        }
        String best = "";
        int least = MISREAD_LETTERS + 1;
        for (int length = own.length() - 1; length <= own.length() + 1 && length <= letters.length(); length++) {
            String beginning = letters.substring(0, length);
            int distance = Similarity.distance(own, beginning, MISREAD_LETTERS);
            if (distance < least || (distance == least && length == own.length())) {
                least = distance;
                best = beginning;
            }
        }
        return least <= MISREAD_LETTERS ? Optional.of(best) : Optional.empty();
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The district named most. Where no list knows the agency, what stands behind a space is another word. */
    private static Optional<String> firstWord(List<String> districts) {
        return districts.stream().findFirst().map(name -> name.split("\\s")[0]);
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static double round(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
