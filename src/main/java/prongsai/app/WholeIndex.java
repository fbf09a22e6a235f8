package prongsai.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.batch.Pool;
import prongsai.check.Peers;
import prongsai.model.Report;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.reference.Official;
import prongsai.reuse.Families;
import prongsai.reuse.Overview;
import prongsai.reuse.Relatives;
import prongsai.reuse.Reuse;
import prongsai.reuse.Texts;

/**
 * What the reports of an index share, without comparing each with all others: by {@link Overview}, and letter by letter
 * what was asked for.
 *
 * @param texts the report asked for and the members of its family, compared letter by letter
 * @param families the largest first
 */
record WholeIndex(List<SharedText> texts, List<Family> families) {
    /** Members of a family that are compared letter by letter; of a larger one the shares are told by whole texts. */
    private static final int MOST_MEMBERS = 40;

    /** @param asked a report of the index */
    static WholeIndex of(Texts base, Optional<ReportRef> asked, Official official, int jobs) {
        List<SharedText> rough = Overview.of(base.snapshot(), official);
        List<Family> families = Families.of(rough, List.of());
        Optional<Family> family = asked.flatMap(report -> Families.ofReport(report.id(), families));
        List<ReportRef> compared = Stream.concat(
                        asked.stream(),
                        family.stream()
                                .flatMap(found -> found.members().stream())
                                .limit(MOST_MEMBERS))
                .distinct()
                .toList();
        Reuse reuse = Reuse.over(List.of(base), official);
        Reuse ofAsked = reuse.missingNothing();
        List<SharedText> exact = each(
                compared,
                base,
                jobs,
                report -> asked.filter(ref -> ref.id().equals(report.id())).isPresent()
                        ? ofAsked.of(report)
                        : reuse.of(report));
        // A name left over says something of a family, so that nobody else is asked for one.
        Set<String> told = asked.isPresent()
                ? ids(compared.stream())
                : ids(families.stream().flatMap(any -> any.members().stream()));
        List<Families.Trace> traces = traces(told, base, official, jobs);
        List<SharedText> all = new ArrayList<>(exact);
        Set<String> known = ids(compared.stream());
        rough.stream().filter(text -> !known.contains(text.report().id())).forEach(all::add);
        List<Family> named = Families.of(all, traces);
        return new WholeIndex(
                exact.stream()
                        .map(text -> text.in(Families.ofReport(text.report().id(), named)))
                        .toList(),
                named);
    }

    /**
     * Families among all reports of an index, with the names left over in them; the largest first. Who may be of one is
     * told by whole texts; these are compared letter by letter, since short texts of few words make chains.
     *
     * @param base may hold thousands: none of them is held
     */
    static List<Family> families(Texts base, Official official, int jobs) {
        Map<String, SharedText> all = new LinkedHashMap<>();
        List<SharedText> rough = Overview.of(base.snapshot(), official);
        rough.forEach(text -> all.put(text.report().id(), alone(text)));
        Set<String> alike = ids(Families.of(rough, List.of()).stream().flatMap(family -> family.members().stream()));
        Reuse reuse = Reuse.over(List.of(base), official);
        Relatives relatives = new Relatives();
        Pool.each(
                refs(alike, base),
                jobs,
                ref -> base.snapshot().report(ref.id()).map(reuse::of),
                text -> text.map(relatives::of)
                        .ifPresent(one -> all.put(one.report().id(), one)));
        Set<String> told =
                ids(Families.of(all.values(), List.of()).stream().flatMap(family -> family.members().stream()));
        return Families.of(all.values(), traces(told, base, official, jobs));
    }

    private static SharedText alone(SharedText text) {
        return new SharedText(text.report(), text.share(), List.of(), List.of(), Optional.empty());
    }

    private static List<ReportRef> refs(Set<String> ids, Texts base) {
        return base.snapshot().reports().stream()
                .filter(ref -> ids.contains(ref.id()))
                .toList();
    }

    private static List<Families.Trace> traces(Set<String> of, Texts base, Official official, int jobs) {
        Peers strangers = new IndexPeers(List.of(base), official, Map.of());
        return each(refs(of, base), base, jobs, report -> Sharing.traces(report, official, strangers)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> ids(Stream<ReportRef> reports) {
        return reports.map(ReportRef::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** Reads reports one at a time and a thread, since all of them are too many to hold. */
    private static <T> List<T> each(
            List<ReportRef> refs, Texts base, int jobs, java.util.function.Function<Report, T> work) {
        return Pool.map(refs, jobs, ref -> base.snapshot().report(ref.id()).map(work)).stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
