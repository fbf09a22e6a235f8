package prongsai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import prongsai.store.RecordFields;

/** Counts the records that answer by agency, and keeps the best of each. */
final class ByAgency implements CollectorManager<ByAgency.Counting, List<ByAgency.Group>> {
    /**
     * An agency.
     *
     * @param name full name
     * @param order its Thai collation key
     * @param records that answer
     * @param doc the best of them; of equals the first in the index
     * @param score of it
     */
    record Group(String name, BytesRef order, long records, int doc, float score) {
        private Group and(Group other) {
            Group better = other.score > score || (other.score == score && other.doc < doc) ? other : this;
            return new Group(name, order, records + other.records, better.doc, better.score);
        }
    }

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    /** The agency with the best record first, equals in Thai order. */
    @Override
    public List<Group> reduce(Collection<Counting> counted) throws IOException {
        Map<String, Group> groups = new HashMap<>();
        for (Counting one : counted) {
            one.finishLeaf();
            one.groups.forEach((name, group) -> groups.merge(name, group, Group::and));
        }
        List<Group> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparingDouble(Group::score)
                .reversed()
                .thenComparing(Group::order)
                .thenComparing(Group::name));
        return sorted;
    }

    /** Counts by the numbers that a segment gives its agencies, and by name at the segment's end. */
    static final class Counting extends SimpleCollector {
        private final Map<String, Group> groups = new HashMap<>();
        private SortedSetDocValues agencies = DocValues.emptySortedSet();
        private SortedDocValues orders = DocValues.emptySorted();
        private long[] records = new long[0];
        private int[] best = new int[0];
        private float[] scores = new float[0];
        private Scorable scorer = NO_SCORE;
        private int base;

        private static final Scorable NO_SCORE = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            finishLeaf();
            agencies = DocValues.getSortedSet(context.reader(), RecordFields.AGENCY);
            orders = DocValues.getSorted(context.reader(), RecordFields.AGENCY_ORDER);
            int count = Math.toIntExact(agencies.getValueCount());
            records = new long[count];
            best = new int[count];
            scores = new float[count];
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            if (agencies.advanceExact(doc)) {
                int agency = (int) agencies.nextOrd();
                float score = scorer.score();
                if (records[agency]++ == 0 || score > scores[agency]) {
                    best[agency] = doc;
                    scores[agency] = score;
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        private void finishLeaf() throws IOException {
            List<Integer> seen = new ArrayList<>();
            for (int agency = 0; agency < records.length; agency++) {
                if (records[agency] > 0) {
                    seen.add(agency);
                }
            }
            seen.sort(Comparator.comparingInt(agency -> best[agency]));
            for (int agency : seen) {
                BytesRef order = orders.advanceExact(best[agency])
                        ? BytesRef.deepCopyOf(orders.lookupOrd(orders.ordValue()))
                        : new BytesRef();
                String name = agencies.lookupOrd(agency).utf8ToString();
                groups.merge(
                        name, new Group(name, order, records[agency], base + best[agency], scores[agency]), Group::and);
            }
            records = new long[0];
        }
    }
}
