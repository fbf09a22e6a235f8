package prongsai.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.shared.Family;
import prongsai.model.shared.Family.Leftover;
import prongsai.model.shared.Family.Mention;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;

/** Reports that were written on one template: most of what one says stands in the other. */
public final class Families {
    /**
     * Reports are of one family where so much of what one agency wrote stands in the other's report. Copies of a report
     * that is missing have less in common than each has with it; honest reports have a tenth at most.
     */
    private static final double LEAST_PART = 0.4;
    /** Shorter reports say nothing about a template, in letters. */
    private static final long LEAST_LETTERS = 300;

    private Families() {}

    /**
     * A name of another agency that stands in a report as if it were its own.
     *
     * @param agency full name
     * @param mention where
     */
    public record Trace(String agency, Mention mention) {}

    /**
     * The families among reports, the largest first.
     *
     * @param reports every report with what it shares
     * @param traces names of other agencies left over in any of them
     */
    public static List<Family> of(Collection<SharedText> reports, List<Trace> traces) {
        Map<String, SharedText> byId = new LinkedHashMap<>();
        reports.forEach(report -> byId.put(report.report().id(), report));
        Groups groups = new Groups(byId.keySet());
        for (SharedText report : reports) {
            for (SharedText.SourceReport source : report.sources()) {
                if (byId.containsKey(source.report().id()) && related(source)) {
                    groups.join(report.report().id(), source.report().id());
                }
            }
        }
        List<Family> families = new ArrayList<>();
        for (List<String> ids : groups.all()) {
            List<SharedText> members = ids.stream().map(byId::get).toList();
            if (members.size() > 1) {
                families.add(family(members, traces, byId.values()));
            }
        }
        families.sort(Comparator.comparingInt(Family::agencies)
                .reversed()
                .thenComparing(family -> family.members().getFirst().file()));
        List<Family> named = new ArrayList<>();
        for (Family family : families) {
            named.add(new Family(
                    "F" + (named.size() + 1),
                    family.members(),
                    family.agencies(),
                    family.share(),
                    family.leftovers(),
                    family.tree()));
        }
        return named;
    }

    /** True where enough of a report stands in the other for both to be of one family. */
    static boolean related(SharedText.SourceReport source) {
        return source.part() >= LEAST_PART && source.letters() >= LEAST_LETTERS;
    }

    /**
     * Which of two reports is before the other, as far as anything says so.
     *
     * @param one with what it shares with the other
     * @param other with what it shares with the one
     * @param traces names of other agencies left over in them
     * @return both, the earlier one first
     */
    public static List<Family.Kin> between(SharedText one, SharedText other, List<Trace> traces) {
        List<SharedText> both = List.of(one, other);
        List<ReportRef> reports = both.stream().map(SharedText::report).toList();
        return Lineage.of(both, leftovers(reports, traces, both));
    }

    /** The family that a report belongs to. */
    public static Optional<Family> ofReport(String id, List<Family> families) {
        return families.stream()
                .filter(family ->
                        family.members().stream().anyMatch(member -> member.id().equals(id)))
                .findFirst();
    }

    private static Family family(List<SharedText> members, List<Trace> traces, Collection<SharedText> all) {
        List<ReportRef> reports =
                members.stream().map(SharedText::report).sorted(Texts.EARLIEST).toList();
        int agencies =
                (int) reports.stream().map(ReportRef::agencyKey).distinct().count();
        Share share =
                members.stream().flatMap(member -> member.share().stream()).reduce(Share.NOTHING, Share::plus);
        List<Leftover> leftovers = leftovers(reports, traces, all);
        return new Family("", reports, agencies, share, leftovers, Lineage.of(members, leftovers));
    }

    private static List<Leftover> leftovers(List<ReportRef> members, List<Trace> traces, Collection<SharedText> all) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Trace trace : traces) {
            if (members.stream()
                    .anyMatch(
                            member -> member.id().equals(trace.mention.report().id()))) {
                byName.computeIfAbsent(trace.agency, name -> new ArrayList<>()).add(trace.mention);
            }
        }
        List<Leftover> leftovers = new ArrayList<>();
        byName.forEach((name, mentions) -> leftovers.add(new Leftover(
                name,
                all.stream()
                        .map(SharedText::report)
                        .filter(report -> report.agency().equals(name))
                        .min(Texts.EARLIEST),
                mentions)));
        leftovers.sort(Comparator.comparingInt(
                        (Leftover leftover) -> -leftover.mentions().size())
                .thenComparing(Leftover::agency));
        return leftovers;
    }
}
