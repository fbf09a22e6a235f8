package prongsai.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.model.shared.ReportRef;
import prongsai.reference.AgencyType;
import prongsai.reference.AgencyTypes;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/** Which agency of a shelf a user means. */
final class AgencyFinder {
    private static final int MOST_NAMED = 20;
    private static final double LIKE = 0.4;

    private AgencyFinder() {}

    /**
     * The reports of the one agency that fits best: by code, then full name (its type abbreviated or not), then name
     * without type, then parts of name, district and province, each of which must be there.
     *
     * @throws NoAnswerException where none fits, or several fit equally
     */
    static List<ReportRef> find(List<ReportRef> reports, String asked) {
        Map<String, List<ReportRef>> agencies = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> !report.agency().isEmpty())
                .forEach(report -> agencies.computeIfAbsent(report.agencyKey(), none -> new ArrayList<>())
                        .add(report));
        String whole = Squash.of(full(asked.strip()));
        List<String> parts = Stream.of(asked.strip().split("\\s+"))
                .map(AgencyFinder::full)
                .map(Squash::of)
                .filter(part -> !part.isEmpty())
                .toList();
        List<Predicate<ReportRef>> ways = List.of(
                report -> report.agencyKey().equals(asked.strip()),
                report -> Squash.of(report.agency()).equals(whole),
                report -> shortName(report).equals(whole),
                report -> !parts.isEmpty() && parts.stream().allMatch(label(report)::contains));
        for (Predicate<ReportRef> way : ways) {
            List<List<ReportRef>> fitting = agencies.values().stream()
                    .filter(some -> some.stream().anyMatch(way))
                    .toList();
            if (fitting.size() == 1) {
                return fitting.getFirst();
            }
            if (fitting.size() > 1) {
                throw new NoAnswerException("agency-several", asked, named(fitting));
            }
        }
        List<List<ReportRef>> like = agencies.values().stream()
                .filter(some -> likeness(some, whole) >= LIKE)
                .sorted(Comparator.comparingDouble((List<ReportRef> some) -> -likeness(some, whole)))
                .limit(5)
                .toList();
        throw like.isEmpty()
                ? new NoAnswerException("agency-unknown", asked)
                : new NoAnswerException("agency-unknown-like", asked, named(like));
    }

    private static double likeness(List<ReportRef> agency, String asked) {
        ReportRef report = agency.getFirst();
        String type = Squash.of(report.type());
        String name = asked.startsWith(type) ? asked.substring(type.length()) : asked;
        return Similarity.dice(shortName(report), name);
    }

    private static String shortName(ReportRef report) {
        String name = report.agency();
        return Squash.of(
                name.startsWith(report.type()) ? name.substring(report.type().length()) : name);
    }

    private static String label(ReportRef report) {
        return Squash.of(report.agency()
                + report.district().orElse("")
                + report.province().orElse(""));
    }

    /** อบต.ห้วยทรายทอง with its type written out. */
    private static String full(String asked) {
        for (AgencyType type : AgencyTypes.shipped().all()) {
            List<String> forms = new ArrayList<>(type.shortForms());
            forms.addFirst(type.abbreviation());
            for (String form : forms) {
                if (!form.isEmpty() && asked.startsWith(form) && asked.length() > form.length()) {
                    return type.name() + asked.substring(form.length()).strip();
                }
            }
        }
        return asked;
    }

    private static String named(List<List<ReportRef>> agencies) {
        String lines = agencies.stream()
                .limit(MOST_NAMED)
                .map(some -> "\n  " + label(some))
                .collect(Collectors.joining());
        return agencies.size() > MOST_NAMED ? lines + "\n  … +" + (agencies.size() - MOST_NAMED) : lines;
    }

    private static String label(List<ReportRef> agency) {
        ReportRef one = agency.getFirst();
        String place = Stream.of(one.district(), one.province())
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(" "));
        String code = one.agencyKey().startsWith(one.agency()) ? "" : " [" + one.agencyKey() + "]";
        return one.agency() + (place.isEmpty() ? "" : " " + place) + code;
    }
}
