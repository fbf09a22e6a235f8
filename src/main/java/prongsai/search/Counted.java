package prongsai.search;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Which documents a query finds, without their scores: a bit each, by segment. */
final class Counted implements CollectorManager<Counted.Found, Map<LeafReaderContext, FixedBitSet>> {
    @Override
    public Found newCollector() {
        return new Found();
    }

    @Override
    public Map<LeafReaderContext, FixedBitSet> reduce(Collection<Found> found) {
        Map<LeafReaderContext, FixedBitSet> all = new LinkedHashMap<>();
        // Threads may share a segment, each with a stretch of it.
        found.forEach(one -> one.bits.forEach((leaf, docs) -> all.merge(leaf, docs, Counted::both)));
        return all;
    }

    private static FixedBitSet both(FixedBitSet docs, FixedBitSet others) {
        docs.or(others);
        return docs;
    }

    /** What one thread found. */
    static final class Found implements Collector {
        private static final int BATCH = 256;

        private final Map<LeafReaderContext, FixedBitSet> bits = new LinkedHashMap<>();
        private final int[] batch = new int[BATCH];

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) {
            FixedBitSet docs = bits.computeIfAbsent(
                    context, leaf -> new FixedBitSet(leaf.reader().maxDoc()));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) {
                    docs.set(doc);
                }

                @Override
                public void collectRange(int from, int to) {
                    docs.set(from, to);
                }

                @Override
                public void collect(DocIdStream stream) throws IOException {
                    for (int count = stream.intoArray(batch); count != 0; count = stream.intoArray(batch)) {
                        for (int i = 0; i < count; i++) {
                            docs.set(batch[i]);
                        }
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
