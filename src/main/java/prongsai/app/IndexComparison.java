package prongsai.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.check.Peers;
import prongsai.model.Report;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.reference.Official;
import prongsai.reuse.Reuse;
import prongsai.reuse.Texts;

/**
 * The reports of an index beside each other. Few are compared at once, each with all others. Of many, each
 * is compared when it is asked for: what it shares with thousands is held no longer than it is looked at. May be asked by several threads.
 */
final class IndexComparison {
    private final List<Family> families;
    private final Map<String, SharedText> compared;
    private final Map<String, Family> byReport = new HashMap<>();
    private final Reuse reuse;
    private final IndexPeers peers;

    private IndexComparison(List<Family> families, Map<String, SharedText> compared, Reuse reuse, IndexPeers peers) {
        this.families = families;
        this.compared = compared;
        this.reuse = reuse;
        this.peers = peers;
        families.forEach(family -> family.members().forEach(member -> byReport.putIfAbsent(member.id(), family)));
    }

    /** Puts all reports of an index beside each other. */
    static IndexComparison of(Texts base, Official official, int jobs) {
        return of(base, official, jobs, SharedJob.MOST_COMPARED);
    }

    /** @param mostCompared reports that are compared at once */
    static IndexComparison of(Texts base, Official official, int jobs, int mostCompared) {
        List<Texts> bases = List.of(base);
        Reuse reuse = Reuse.over(bases, official);
        IndexPeers peers = new IndexPeers(bases, official, Map.of());
        if (base.snapshot().reports().size() > mostCompared) {
            return new IndexComparison(WholeIndex.families(base, official, jobs), Map.of(), reuse, peers);
        }
        List<Report> reports = new ArrayList<>();
        base.snapshot()
                .reports()
                .forEach(ref -> base.snapshot().report(ref.id()).ifPresent(reports::add));
        Sharing sharing = Sharing.among(reports, bases, official, jobs);
        return new IndexComparison(sharing.families(), sharing.texts(), reuse, peers);
    }

    /** Reports of one template, the largest family first. */
    List<Family> families() {
        return families;
    }

    /** What a report shares with all others, with its family. */
    SharedText shared(Report report) {
        return Optional.ofNullable(compared.get(report.id()))
                .orElseGet(() -> reuse.of(report).in(Optional.ofNullable(byReport.get(report.id()))));
    }

    /** What the rules may know of other reports when they look at one. */
    Peers peers(SharedText shared) {
        return peers.knowing(shared);
    }
}
