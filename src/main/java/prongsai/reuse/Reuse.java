package prongsai.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Report;
import prongsai.model.shared.Passage;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.SharedText.SourceReport;
import prongsai.reference.Official;
import prongsai.store.Occurrence;
import prongsai.store.Snapshot;
import prongsai.store.TextHit;
import prongsai.store.Unit;
import prongsai.store.Units;
import prongsai.text.Winnow;

/**
 * Compares reports with the other agencies' reports of an index. An agency's own other years and versions do not count.
 * May be asked by several threads.
 */
public final class Reuse {
    /** Texts of the index that a text is compared with, those that share most fingerprints. */
    private static final int CANDIDATES = 200;

    /**
     * A block of {@link Comparer#LEAST} characters has this many windows of the winnowing side by side, so that so many
     * of its fingerprints are in both texts.
     */
    private static final int LEAST_FINGERPRINTS = (Comparer.LEAST - Winnow.GRAM + 1) / Winnow.WINDOW;

    private final Snapshot snapshot;
    private final Shelf shelf;
    private final OfficialWording official;

    private Reuse(Snapshot snapshot, OfficialWording official) {
        this.snapshot = snapshot;
        this.shelf = new Shelf(snapshot);
        this.official = official;
    }

    /**
     * Over an index.
     *
     * @param snapshot stays open as long as this is used
     */
    public static Reuse over(Snapshot snapshot, Official official) {
        return new Reuse(snapshot, OfficialWording.of(official));
    }

    /**
     * What a report shares with other agencies' reports; whether it is itself in the index makes no difference.
     *
     * @return without a share where the index has no report of another agency, without a family always
     */
    public SharedText of(Report report) {
        ReportRef own = ReportRef.of(report);
        boolean alone =
                snapshot.reports().stream().allMatch(other -> other.agencyKey().equals(own.agencyKey()));
        List<Passage> passages = new ArrayList<>();
        Tally tally = new Tally();
        for (Unit unit : Units.of(report)) {
            passages.add(passage(unit, own, tally));
        }
        Share share = passages.stream().map(Passage::share).reduce(Share.NOTHING, Share::plus);
        return new SharedText(
                own, alone ? Optional.empty() : Optional.of(share), passages, tally.ranked(share), Optional.empty());
    }

    private Passage passage(Unit unit, ReportRef own, Tally tally) {
        String text = unit.masked().text();
        WordEdges edges = WordEdges.of(unit.value().text(), unit.masked());
        BitSet wording = official.in(text, edges);
        List<Cover> covers = new ArrayList<>();
        for (TextHit hit : snapshot.nearest(Winnow.of(text), CANDIDATES)) {
            if (hit.shared() < LEAST_FINGERPRINTS) {
                break;
            }
            List<Occurrence> others = snapshot.occurrences(hit.hash()).stream()
                    .filter(occurrence -> !occurrence.agencyKey().equals(own.agencyKey()))
                    .toList();
            if (!others.isEmpty()) {
                List<Runs.Run> runs = Comparer.shared(text, edges, wording, hit.text());
                if (!runs.isEmpty()) {
                    covers.add(Cover.of(hit.text(), runs, wording, others, first(others)));
                }
            }
        }
        tally.add(covers);
        return Passages.of(unit, wording, covers, shelf, snapshot.agencies());
    }

    private Occurrence first(List<Occurrence> occurrences) {
        return occurrences.stream()
                .min(Comparator.comparing((Occurrence o) -> shelf.report(o.report()), Shelf.EARLIEST))
                .orElseThrow();
    }

    /** Letters by source report. */
    private final class Tally {
        private final Map<String, long[]> letters = new HashMap<>();

        void add(List<Cover> covers) {
            Map<String, BitSet> byReport = new HashMap<>();
            for (Cover cover : covers) {
                for (Occurrence occurrence : cover.occurrences()) {
                    byReport.computeIfAbsent(occurrence.report(), id -> new BitSet())
                            .or(cover.letters());
                }
            }
            BitSet once = new BitSet();
            BitSet twice = new BitSet();
            for (BitSet one : byReport.values()) {
                BitSet again = (BitSet) once.clone();
                again.and(one);
                twice.or(again);
                once.or(one);
            }
            byReport.forEach((id, one) -> {
                long[] counts = letters.computeIfAbsent(id, none -> new long[2]);
                counts[0] += one.cardinality();
                BitSet only = (BitSet) one.clone();
                only.andNot(twice);
                counts[1] += only.cardinality();
            });
        }

        List<SourceReport> ranked(Share share) {
            long written = share.own() + share.shared();
            List<SourceReport> sources = new ArrayList<>();
            letters.forEach((id, counts) -> sources.add(new SourceReport(
                    shelf.report(id), counts[0], counts[1], written == 0 ? 0 : (double) counts[0] / written)));
            sources.sort(Comparator.comparingLong(SourceReport::only)
                    .reversed()
                    .thenComparing(
                            Comparator.comparingLong(SourceReport::letters).reversed())
                    .thenComparing(source -> source.report().file()));
            return List.copyOf(sources);
        }
    }
}
