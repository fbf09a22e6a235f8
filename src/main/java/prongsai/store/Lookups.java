package prongsai.store;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Many terms of one field looked up, one after the other: what Lucene makes for a look-up in a segment is left for the next.
 * May be asked by several threads.
 */
final class Lookups {
    private final IndexReader reader;
    private final String field;
    private final Queue<TermsEnum[]> idle = new ConcurrentLinkedQueue<>();

    Lookups(IndexReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    /** As {@link Postings#each}. */
    void each(BytesRef term, Postings.Opening opening) throws IOException {
        TermsEnum[] left = idle.poll();
        TermsEnum[] segments = left == null ? segments() : left;
        for (LeafReaderContext leaf : reader.leaves()) {
            if (segments[leaf.ord].seekExact(term)) {
                Postings.walk(segments[leaf.ord].postings(null, PostingsEnum.NONE), leaf, opening);
            }
        }
        idle.add(segments);
    }

    private TermsEnum[] segments() throws IOException {
        TermsEnum[] segments = new TermsEnum[reader.leaves().size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            segments[leaf.ord] = terms == null ? TermsEnum.EMPTY : terms.iterator();
        }
        return segments;
    }
}
