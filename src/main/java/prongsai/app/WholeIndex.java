package prongsai.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.batch.Pool;
import prongsai.model.Report;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.reference.Official;
import prongsai.reuse.Families;
import prongsai.reuse.Overview;
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
        List<Families.Trace> traces = each(
                        base.snapshot().reports().stream()
                                .filter(ref -> told.contains(ref.id()))
                                .toList(),
                        base,
                        jobs,
                        report -> Sharing.traces(List.of(report), List.of(base), official))
                .stream()
                .flatMap(List::stream)
                .toList();
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
