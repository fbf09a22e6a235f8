package prongsai.reuse;

import java.util.BitSet;
import java.util.List;
import prongsai.reference.Official;
import prongsai.store.Snapshot;
import prongsai.store.TextHit;
import prongsai.text.Masked;
import prongsai.text.Winnow;

/** The way of one text through the engine, up to its runs in other texts: what takes the time of a draft. */
public final class Draft {
    private final Snapshot snapshot;
    private final OfficialWording official;

    public Draft(Snapshot snapshot, Official official) {
        this.snapshot = snapshot;
        this.official = OfficialWording.of(official);
    }

    /**
     * Letters of a masked text that stand in one of the texts that share most with it.
     *
     * @param candidates how many are looked for
     * @param aligned how many of them are compared letter by letter
     */
    public int align(String text, int candidates, int aligned) {
        Masked masked = Masked.of(text, List.of());
        WordEdges edges = WordEdges.of(text, masked);
        BitSet wording = official.in(text, edges);
        BitSet letters = new BitSet();
        List<TextHit> hits = snapshot.nearest(Winnow.of(text), 2, candidates);
        for (TextHit hit : hits.subList(0, Math.min(aligned, hits.size()))) {
            Comparer.shared(text, edges, wording, Runs.of(hit.text())).forEach(run -> letters.set(run.at(), run.end()));
        }
        return letters.cardinality();
    }
}
