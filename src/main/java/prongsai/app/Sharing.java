package prongsai.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import prongsai.batch.Pool;
import prongsai.check.Checker;
import prongsai.check.Peers;
import prongsai.check.Rule;
import prongsai.check.RuleSettings;
import prongsai.check.Rules;
import prongsai.model.Finding;
import prongsai.model.Report;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.reference.Mention;
import prongsai.reference.Official;
import prongsai.reuse.Families;
import prongsai.reuse.Reuse;
import prongsai.reuse.Texts;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/**
 * What reports share with the reports of indexes.
 *
 * @param texts by report id
 * @param families the largest first
 * @param peers for the rules
 */
record Sharing(Map<String, SharedText> texts, List<Family> families, Peers peers) {
    /** Nothing was compared. */
    static final Sharing NONE = new Sharing(Map.of(), List.of(), Peers.NONE);

    /** The rule that finds names left over from another agency's report. */
    private static final String LEFTOVER = "foreign-agency";

    /** A draft's family is told by the reports that share most with it; more would tell no more. */
    private static final int RELATIVES = 12;

    private static final double RELATED = 0.5;

    /** Compares all reports of a job with each other and with whatever else the indexes hold. */
    static Sharing among(List<Report> reports, List<Texts> bases, Official official, int jobs) {
        Reuse reuse = Reuse.over(bases, official);
        List<SharedText> compared = Pool.map(reports, jobs, reuse::of);
        return of(reports, compared, bases, official);
    }

    /**
     * Compares drafts with the indexes, a draft's texts on several threads. Reports that share most of a draft's text are compared too, for the family: with
     * all that the indexes hold, or, where that is very much, with each other and the drafts.
     */
    static Sharing ofDrafts(List<Report> drafts, List<Texts> bases, Official official, int jobs) {
        return Pool.lend(jobs, threads -> ofDrafts(drafts, bases, official, threads));
    }

    private static Sharing ofDrafts(List<Report> drafts, List<Texts> bases, Official official, Executor threads) {
        Reuse reuse = Reuse.over(bases, official).by(threads);
        List<SharedText> compared =
                new ArrayList<>(drafts.stream().map(reuse::of).toList());
        Map<String, Report> all = new LinkedHashMap<>();
        drafts.forEach(draft -> all.put(draft.id(), draft));
        List<Report> relatives = compared.stream()
                .flatMap(text -> text.sources().stream()
                        .filter(source -> source.part() >= RELATED)
                        .limit(RELATIVES))
                .flatMap(source -> find(source.report(), bases).stream())
                .filter(relative -> all.putIfAbsent(relative.id(), relative) == null)
                .toList();
        List<Report> both = List.copyOf(all.values());
        boolean large =
                bases.stream().anyMatch(base -> base.snapshot().reports().size() > SharedJob.MOST_COMPARED);
        compared.addAll(
                large
                        ? amongEachOther(relatives, both, official, threads)
                        : relatives.stream().map(reuse::of).toList());
        return of(both, compared, bases, official);
    }

    private static List<SharedText> amongEachOther(
            List<Report> some, List<Report> all, Official official, Executor threads) {
        if (some.isEmpty()) {
            return List.of();
        }
        try (Store store = Store.inMemory()) {
            all.forEach(store::put);
            try (Snapshot snapshot = store.snapshot()) {
                Reuse reuse = Reuse.over(snapshot, official).by(threads);
                return some.stream().map(reuse::of).toList();
            }
        }
    }

    private static java.util.Optional<Report> find(ReportRef ref, List<Texts> bases) {
        return bases.stream()
                .flatMap(base -> base.snapshot().report(ref.id()).stream())
                .findFirst();
    }

    private static Sharing of(List<Report> reports, List<SharedText> compared, List<Texts> bases, Official official) {
        IndexPeers strangers = new IndexPeers(bases, official, Map.of());
        List<Families.Trace> traces = traces(reports, official, strangers);
        List<Family> families = Families.of(compared, traces);
        Map<String, SharedText> texts = new HashMap<>();
        for (SharedText text : compared) {
            texts.put(
                    text.report().id(), text.in(Families.ofReport(text.report().id(), families)));
        }
        return new Sharing(Map.copyOf(texts), families, strangers.knowing(texts));
    }

    /** Names of other agencies left over in reports. */
    static List<Families.Trace> traces(List<Report> reports, List<Texts> bases, Official official) {
        return traces(reports, official, new IndexPeers(bases, official, Map.of()));
    }

    private static List<Families.Trace> traces(List<Report> reports, Official official, Peers peers) {
        return reports.stream()
                .flatMap(report -> traces(report, official, peers).stream())
                .toList();
    }

    /**
     * Names of other agencies left over in a report.
     *
     * @param peers of these, who owns which name and domain
     */
    static List<Families.Trace> traces(Report report, Official official, Peers peers) {
        Set<String> others = Rules.all().stream()
                .map(Rule::id)
                .filter(id -> !id.equals(LEFTOVER))
                .collect(Collectors.toSet());
        return Checker.check(report, official, peers, new RuleSettings(others, Map.of())).findings().stream()
                .map(finding -> new Families.Trace(
                        name(finding, report, official),
                        new Family.Mention(ReportRef.of(report), finding.record(), finding.field(), finding.quote())))
                .toList();
    }

    /** The other side of the finding is the agency whose name it is, or, for a full name on the page, the own one. */
    private static String name(Finding finding, Report report, Official official) {
        if (!finding.other().equals(report.agency().name())) {
            return finding.other();
        }
        return official.organisations().scan(finding.quote()).stream()
                .findFirst()
                .map(Mention::fullName)
                .orElse(finding.quote());
    }
}
