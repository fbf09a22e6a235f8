package prongsai.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Passage.SourceText;
import prongsai.model.shared.Reach;
import prongsai.model.shared.Share;
import prongsai.model.shared.Stretch;
import prongsai.model.shared.Stretch.Kind;
import prongsai.model.shared.Stretch.Match;
import prongsai.store.Unit;
import prongsai.text.Winnow;

/** Makes passages: of all texts that explain a text the few that together explain it, and its stretches. */
final class Passages {
    /** An agency has a stretch where its text has so much of it. */
    private static final double HAS = 0.8;
    /**
     * A further source explains at least so many letters that none before it does: a short word that a scan has misread in
     * the others.
     */
    private static final int LEAST_MORE = 4;

    private final Unit unit;
    private final BitSet official;
    private final List<Cover> covers;
    private final int known;

    private Passages(Unit unit, BitSet official, List<Cover> covers, int known) {
        this.unit = unit;
        this.official = official;
        this.covers = covers;
        this.known = known;
    }

    /**
     * A passage.
     *
     * @param official its official characters
     * @param covers every text of another agency that explains some of it
     * @param known number of agencies in the index
     */
    static Passage of(Unit unit, BitSet official, List<Cover> covers, int known) {
        return new Passages(unit, official, covers, known).make();
    }

    /**
     * A chosen source.
     *
     * @param cover what it explains
     * @param where its unit in the report that is shown
     * @param index among the sources
     */
    private record Chosen(Cover cover, Unit where, int index) {}

    private Passage make() {
        List<Stretch> stretches = new ArrayList<>();
        List<SourceText> sources = new ArrayList<>();
        int length = unit.masked().length();
        int[] owner = new int[length];
        List<Chosen> chosen = choose(sources, owner);
        long shared = 0;
        int at = 0;
        int written = 0;
        while (at < length) {
            int end = at + 1;
            Optional<Runs.Run> run = runAt(chosen, owner, at);
            while (end < length && same(chosen, owner, at, end, run)) {
                end++;
            }
            int to =
                    end == length ? unit.value().text().length() : unit.masked().starts()[end];
            if (run.isPresent()) {
                shared += end - at;
                Chosen source = chosen.get(owner[at] - 1);
                stretches.add(new Stretch(written, to, Kind.SHARED, Optional.of(match(source, run.get(), at, end))));
            } else {
                stretches.add(new Stretch(written, to, official.get(at) ? Kind.OFFICIAL : Kind.OWN, Optional.empty()));
            }
            written = to;
            at = end;
        }
        Share share = new Share(length - shared - official.cardinality(), shared, official.cardinality());
        return new Passage(unit.record(), unit.field(), unit.value(), stretches, sources, share);
    }

    /** Fills in for each character the number of its source, from 1; 0 where it has none: then it is the agency's. */
    private List<Chosen> choose(List<SourceText> sources, int[] owner) {
        BitSet left = new BitSet();
        covers.forEach(cover -> left.or(cover.letters()));
        List<Chosen> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            Optional<Cover> best = covers.stream().min(order(left));
            if (best.isEmpty() || best.get().of(left) < (chosen.isEmpty() ? 1 : LEAST_MORE)) {
                break;
            }
            Cover cover = best.get();
            add(cover, chosen, sources);
            cover.letters().stream().filter(left::get).forEach(i -> owner[i] = chosen.size());
            left.andNot(cover.letters());
        }
        return chosen;
    }

    /** The most letters first; of equals the one that is longest in the index. */
    private Comparator<Cover> order(BitSet left) {
        return Comparator.comparingInt((Cover cover) -> -cover.of(left))
                .thenComparing(cover -> cover.first().report(), Texts.EARLIEST)
                .thenComparing(cover -> cover.first().record())
                .thenComparing(Cover::text);
    }

    private void add(Cover cover, List<Chosen> chosen, List<SourceText> sources) {
        Cover.Holder first = cover.first();
        Unit where = cover.texts()
                .unit(first.report().id(), first.record(), first.field(), cover.text())
                .orElseThrow(() -> new IllegalStateException("index and report differ: " + first));
        chosen.add(new Chosen(cover, where, chosen.size()));
        sources.add(new SourceText(
                first.report(),
                first.record(),
                first.field(),
                where.value().text(),
                similarity(unit.masked().text(), cover.text())));
    }

    private static double similarity(String a, String b) {
        Set<String> grams = grams(a);
        Set<String> others = grams(b);
        int all = grams.size() + others.size();
        others.retainAll(grams);
        int both = others.size();
        return all == both ? 1 : Math.round(1000.0 * both / (all - both)) / 1000.0;
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + Winnow.GRAM <= text.length(); i++) {
            grams.add(text.substring(i, i + Winnow.GRAM));
        }
        return grams;
    }

    private static Optional<Runs.Run> runAt(List<Chosen> chosen, int[] owner, int at) {
        return owner[at] == 0
                ? Optional.empty()
                : chosen.get(owner[at] - 1).cover.runs().stream()
                        .filter(run -> run.at() <= at && at < run.end())
                        .findFirst();
    }

    private boolean same(List<Chosen> chosen, int[] owner, int at, int end, Optional<Runs.Run> run) {
        return owner[end] == owner[at]
                && official.get(end) == official.get(at)
                && (run.isEmpty() || runAt(chosen, owner, end).equals(run));
    }

    private Match match(Chosen source, Runs.Run run, int from, int to) {
        Runs.Run part = run.part(from, to);
        int[] starts = source.where.masked().starts();
        int[] ends = source.where.masked().ends();
        BitSet stretch = new BitSet();
        stretch.set(from, to);
        Set<String> agencies = new HashSet<>();
        for (Cover cover : covers) {
            if (cover.of(stretch) >= HAS * (to - from)) {
                cover.holders().forEach(holder -> agencies.add(holder.report().agencyKey()));
            }
        }
        int count = Math.max(1, agencies.size());
        return new Match(
                source.index, starts[part.source()], ends[part.sourceEnd() - 1], count, Reach.of(count, known));
    }
}
