package prongsai.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import prongsai.model.Report;
import prongsai.model.shared.Likeness;
import prongsai.model.shared.Passage;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.SharedText.SourceReport;
import prongsai.model.shared.TextPair;
import prongsai.reference.Official;
import prongsai.store.Snapshot;
import prongsai.store.TextHit;
import prongsai.store.Unit;
import prongsai.store.Units;
import prongsai.text.Winnow;

/**
 * Compares reports with the other agencies' reports of an index. An agency's own other years and versions do not count as others; what of them
 * is repeated is told apart.
 * May be asked by several threads.
 */
public final class Reuse {
    /** Texts of the index that a text is compared with, those that share most fingerprints. */
    private static final int CANDIDATES = 200;

    /**
     * A block of {@link Comparer#LEAST} characters has three windows of the winnowing side by side, so that so many of its
     * fingerprints are in both texts; a misread letter in the block may cost one.
     */
    private static final int LEAST_FINGERPRINTS = (Comparer.LEAST - Winnow.GRAM + 1) / Winnow.WINDOW - 1;

    private final List<Texts> bases;
    private final OfficialWording official;
    private final int agencies;

    private final boolean every;
    private final Executor threads;

    private Reuse(List<Texts> bases, OfficialWording official, boolean every, Executor threads) {
        this.bases = bases;
        this.official = official;
        this.every = every;
        this.threads = threads;
        this.agencies = (int) bases.stream()
                .flatMap(base -> base.snapshot().reports().stream())
                .map(ReportRef::agencyKey)
                .distinct()
                .count();
    }

    /**
     * Over an index.
     *
     * @param snapshot stays open as long as this is used
     */
    public static Reuse over(Snapshot snapshot, Official official) {
        return over(List.of(new Texts(snapshot)), official);
    }

    /**
     * Over several indexes at once.
     *
     * @param bases a report that is in two of them counts once
     */
    public static Reuse over(List<Texts> bases, Official official) {
        return new Reuse(List.copyOf(bases), OfficialWording.of(official), false, Runnable::run);
    }

    /** The same, but no text of a large index is passed over, were its words ever so frequent; takes longer. */
    public Reuse missingNothing() {
        return new Reuse(bases, official, true, threads);
    }

    /** The same, the texts of a report looked for by these threads: for few reports beside a large index. */
    public Reuse by(Executor some) {
        return new Reuse(bases, official, every, some);
    }

    /**
     * What a report shares with other agencies' reports; whether it is itself in the index makes no difference.
     *
     * @return without a share where there is no report of another agency, without a family always
     */
    public SharedText of(Report report) {
        return of(report, other -> true);
    }

    /**
     * What a report shares with some of the other agencies' reports.
     *
     * @param among with which
     * @return without a share where there is none of another agency, without a family always
     */
    public SharedText of(Report report, Predicate<ReportRef> among) {
        ReportRef own = ReportRef.of(report);
        Predicate<ReportRef> others = other -> !other.sameAgency(own) && among.test(other);
        Predicate<ReportRef> earlierSelf =
                other -> other.sameAgency(own) && !other.id().equals(own.id()) && among.test(other);
        boolean alone = bases.stream()
                .flatMap(base -> base.snapshot().reports().stream())
                .noneMatch(others);
        List<Passage> passages = new ArrayList<>();
        Tally tally = new Tally();
        Tally repeats = new Tally();
        List<CompletableFuture<Told>> told = Units.of(report).stream()
                .map(unit -> CompletableFuture.supplyAsync(() -> tell(unit, others, earlierSelf), threads))
                .toList();
        for (CompletableFuture<Told> one : told) {
            Told done = done(one);
            passages.add(done.passage);
            tally.add(done.covers);
            repeats.add(done.ownCovers);
        }
        Share share = passages.stream().map(Passage::share).reduce(form(report), Share::plus);
        return new SharedText(
                own,
                alone ? Optional.empty() : Optional.of(share),
                passages,
                tally.ranked(share),
                Optional.empty(),
                repeats.ranked(share));
    }

    /**
     * The texts of other agencies that have words in common with a report's texts, also where too few for a passage.
     *
     * @return in the report's order, for each of its texts the one with most in common first
     */
    public List<Alike> alike(Report report) {
        ReportRef own = ReportRef.of(report);
        List<Alike> all = new ArrayList<>();
        for (Unit unit : Units.of(report)) {
            List<Alike> found = new ArrayList<>();
            String text = unit.masked().text();
            BitSet wording = official.letters(text);
            for (Texts base : bases) {
                for (TextHit hit : nearest(base, text)) {
                    Runs source = base.runs(hit);
                    List<Alike.Place> places = base.holders(hit).stream()
                            .filter(holder -> !holder.report().sameAgency(own))
                            .map(holder -> new Alike.Place(holder.report(), holder.record(), holder.field()))
                            .toList();
                    if (!places.isEmpty()) {
                        found.add(new Alike(
                                unit.record(), unit.field(), hit.text(), places, likeness(text, wording, source)));
                    }
                }
            }
            found.sort(Comparator.comparingInt((Alike one) -> one.likeness().grams())
                    .reversed());
            all.addAll(found);
        }
        return List.copyOf(all);
    }

    private Likeness likeness(String text, BitSet wording, Runs source) {
        String other = source.text();
        return Pairs.likeness(text, wording, Grams.of(text, wording), Grams.of(other, official.letters(other)), source);
    }

    /**
     * Two reports beside each other, whosever they are.
     *
     * @return for each text of the one the text of the other that it has most in common with, where there is something;
     *     in the order of the one
     */
    public List<TextPair> pairs(Report one, Report other) {
        return Pairs.of(Units.of(one), Units.of(other), official);
    }

    private List<TextHit> nearest(Texts base, String text) {
        int[] prints = Winnow.of(text);
        return every
                ? base.snapshot().nearestByAll(prints, LEAST_FINGERPRINTS, CANDIDATES)
                : base.snapshot().nearest(prints, LEAST_FINGERPRINTS, CANDIDATES);
    }

    /** All that the form prints is official, also where an agency's copy of it is cut or altered. */
    private static Share form(Report report) {
        long letters = Units.form(report).stream()
                .mapToLong(unit -> unit.masked().length())
                .sum();
        return new Share(0, 0, letters);
    }

    /**
     * What was found of a text.
     *
     * @param covers texts of other agencies that explain some of it
     * @param ownCovers texts of the agency's other reports that do
     */
    private record Told(Passage passage, List<Cover> covers, List<Cover> ownCovers) {}

    private static Told done(CompletableFuture<Told> told) {
        try {
            return told.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    private Told tell(Unit unit, Predicate<ReportRef> others, Predicate<ReportRef> earlierSelf) {
        String text = unit.masked().text();
        WordEdges edges = WordEdges.of(unit.value().text(), unit.masked());
        BitSet wording = official.in(text, edges);
        List<Cover> covers = new ArrayList<>();
        List<Cover> ownCovers = new ArrayList<>();
        for (Texts base : bases) {
            for (TextHit hit : nearest(base, text)) {
                List<Runs.Run> runs = Comparer.shared(text, edges, wording, base.runs(hit));
                if (runs.isEmpty()) {
                    continue;
                }
                // Who has a text costs more to find out than whether it says the same.
                List<Cover.Holder> holders = of(base.holders(hit), others);
                List<Cover.Holder> own = of(base.holders(hit), earlierSelf);
                if (!holders.isEmpty()) {
                    covers.add(Cover.of(hit.text(), runs, wording, holders, base));
                }
                if (!own.isEmpty()) {
                    ownCovers.add(Cover.of(hit.text(), runs, wording, own, base));
                }
            }
        }
        return new Told(Passages.of(unit, wording, covers, agencies), covers, ownCovers);
    }

    private static List<Cover.Holder> of(List<Cover.Holder> holders, Predicate<ReportRef> reports) {
        return holders.stream().filter(holder -> reports.test(holder.report())).toList();
    }

    /** Letters by source report. */
    private static final class Tally {
        private final Map<ReportRef, long[]> letters = new HashMap<>();

        void add(List<Cover> covers) {
            Map<ReportRef, BitSet> byReport = new HashMap<>();
            for (Cover cover : covers) {
                for (Cover.Holder holder : cover.holders()) {
                    byReport.computeIfAbsent(holder.report(), none -> new BitSet())
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
            byReport.forEach((report, one) -> {
                long[] counts = letters.computeIfAbsent(report, none -> new long[2]);
                counts[0] += one.cardinality();
                BitSet only = (BitSet) one.clone();
                only.andNot(twice);
                counts[1] += only.cardinality();
            });
        }

        List<SourceReport> ranked(Share share) {
            long written = share.own() + share.shared();
            List<SourceReport> sources = new ArrayList<>();
            letters.forEach((report, counts) -> sources.add(
                    new SourceReport(report, counts[0], counts[1], written == 0 ? 0 : (double) counts[0] / written)));
            sources.sort(Comparator.comparingLong(SourceReport::only)
                    .reversed()
                    .thenComparing(
                            Comparator.comparingLong(SourceReport::letters).reversed())
                    .thenComparing(source -> source.report().file()));
            return List.copyOf(sources);
        }
    }
}
