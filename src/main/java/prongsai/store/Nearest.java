package prongsai.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import prongsai.text.Winnow;

/**
 * The texts that share the most fingerprints with a text. Rare fingerprints say most and cost least: they are read
 * first, at least {@value #LEAST_PRINTS} of them, then as many as {@value #MOST_POSTINGS} postings allow. Where
 * some were left out, the best by this count are then counted in full. May be asked by several threads.
 */
final class Nearest {
    static final int LEAST_PRINTS = 14;
    static final int MOST_POSTINGS = 60_000;
    /** So many times more than asked for are counted in full, since the first count has not seen every fingerprint. */
    private static final int SPARE = 2;

    private static final int MOST_COUNTED = 255;

    private final IndexReader reader;
    /** A byte for each document is too much to be made for each text: threads leave theirs for the next. */
    private final Queue<Tally> tallies = new ConcurrentLinkedQueue<>();

    /** @param reader stays open as long as this is used */
    Nearest(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * Finds them.
     *
     * @param prints of a text
     * @param least how many of them a text must have, 1 or more
     * @param limit how many at most
     * @param every whether all fingerprints are counted, however frequent they are
     * @return the ones that share most first, ties by hash
     */
    List<TextHit> of(int[] prints, int least, int limit, boolean every) throws IOException {
        if (limit <= 0 || prints.length == 0) {
            return List.of();
        }
        Tally kept = tallies.poll();
        Tally tally = kept == null ? new Tally(reader) : kept;
        try {
            return find(tally, Arrays.stream(prints).sorted().distinct().toArray(), least, limit, every);
        } finally {
            tally.clear();
            tallies.add(tally);
        }
    }

    private List<TextHit> find(Tally tally, int[] prints, int least, int limit, boolean every) throws IOException {
        List<Print> found = tally.look(prints);
        List<Print> chosen = every ? found : chosen(found);
        boolean all = chosen.size() == found.size();
        for (Print print : chosen) {
            tally.count(print);
        }
        List<TextHit> hits = new ArrayList<>();
        int[] best = tally.best(all ? limit : SPARE * limit, all ? least : 1);
        int at = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            int end = leaf.docBase + segment.maxDoc();
            if (at < best.length && best[at] < end) {
                NumericDocValues hashes = DocValues.getNumeric(segment, Documents.TEXT_HASH);
                BinaryDocValues letters = DocValues.getBinary(segment, Documents.TEXT_LETTERS);
                for (; at < best.length && best[at] < end; at++) {
                    int doc = best[at] - leaf.docBase;
                    long hash = hashes.advanceExact(doc) ? hashes.longValue() : 0;
                    String text = text(letters, segment, doc);
                    int counted = tally.counted(best[at]);
                    hits.add(new TextHit(
                            hash, text, all && counted < MOST_COUNTED ? counted : inCommon(prints, Winnow.of(text))));
                }
            }
        }
        hits.removeIf(hit -> hit.shared() < least);
        hits.sort(Comparator.comparingInt(TextHit::shared).reversed().thenComparingLong(TextHit::hash));
        return List.copyOf(hits.subList(0, Math.min(hits.size(), limit)));
    }

    /**
     * A fingerprint that some text has.
     *
     * @param states where its texts are, by segment; null where it has none
     * @param frequency texts of the index, withdrawn ones among them
     */
    private record Print(BytesRef bytes, @Nullable TermState[] states, long frequency) {}

    /** The rarest. */
    private static List<Print> chosen(List<Print> found) {
        List<Print> rarest = found.stream()
                .sorted(Comparator.comparingLong(Print::frequency))
                .toList();
        long postings = 0;
        int count = 0;
        while (count < rarest.size()
                && (count < LEAST_PRINTS || postings + rarest.get(count).frequency <= MOST_POSTINGS)) {
            postings += rarest.get(count++).frequency;
        }
        return rarest.subList(0, count);
    }

    private static int inCommon(int[] prints, int[] others) {
        int both = 0;
        for (int i = 0, j = 0; i < prints.length && j < others.length; ) {
            int order = Integer.compare(prints[i], others[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both;
    }

    /** The letters of a text's document. */
    static String text(LeafReader segment, int doc) throws IOException {
        return text(DocValues.getBinary(segment, Documents.TEXT_LETTERS), segment, doc);
    }

    static String text(BinaryDocValues letters, LeafReader segment, int doc) throws IOException {
        return Letters.text(
                letters.advanceExact(doc)
                        ? letters.binaryValue()
                        : segment.storedFields().document(doc).getBinaryValue(Documents.TEXT_LONG));
    }

    /** How many of a text's fingerprints each document has; one thread's. */
    private static final class Tally {
        private final List<LeafReaderContext> leaves;
        private final @Nullable TermsEnum[] terms;
        private final byte[] counts;
        private int[] seen = new int[4096];
        private int seenCount;
        private @Nullable PostingsEnum postings;

        Tally(IndexReader reader) throws IOException {
            leaves = reader.leaves();
            counts = new byte[reader.maxDoc()];
            terms = new TermsEnum[leaves.size()];
            for (int i = 0; i < terms.length; i++) {
                Terms all = leaves.get(i).reader().terms(Documents.TEXT_PRINT);
                terms[i] = all == null ? null : all.iterator();
            }
        }

        /** The fingerprints that any text has, in the order of the index. */
        List<Print> look(int[] prints) throws IOException {
            @Nullable TermState[][] states = new TermState[prints.length][terms.length];
            long[] frequencies = new long[prints.length];
            BytesRef[] bytes = IntStream.of(prints).mapToObj(Documents::bytes).toArray(BytesRef[]::new);
            for (int i = 0; i < terms.length; i++) {
                TermsEnum all = terms[i];
                for (int p = 0; all != null && p < prints.length; p++) {
                    if (all.seekExact(bytes[p])) {
                        frequencies[p] += all.docFreq();
                        states[p][i] = all.termState();
                    }
                }
            }
            List<Print> found = new ArrayList<>();
            for (int p = 0; p < prints.length; p++) {
                if (frequencies[p] > 0) {
                    found.add(new Print(bytes[p], states[p], frequencies[p]));
                }
            }
            return found;
        }

        void count(Print print) throws IOException {
            for (int i = 0; i < terms.length; i++) {
                TermsEnum all = terms[i];
                TermState state = print.states[i];
                if (all != null && state != null) {
                    all.seekExact(print.bytes, state);
                    postings = all.postings(postings, PostingsEnum.NONE);
                    count(postings, leaves.get(i));
                }
            }
        }

        private void count(PostingsEnum docs, LeafReaderContext leaf) throws IOException {
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                int at = leaf.docBase + doc;
                if (counts[at] != 0) {
                    counts[at] += (byte) (counts[at] == (byte) MOST_COUNTED ? 0 : 1);
                } else if (live == null || live.get(doc)) {
                    seen = seenCount < seen.length ? seen : Arrays.copyOf(seen, seen.length * 2);
                    seen[seenCount++] = at;
                    counts[at] = 1;
                }
            }
        }

        int counted(int doc) {
            return counts[doc] & 0xFF;
        }

        /** The documents that have most of what was counted, at least so many, in the order of the index. */
        int[] best(int limit, int atLeast) {
            int[] withCount = new int[MOST_COUNTED + 1];
            for (int i = 0; i < seenCount; i++) {
                withCount[counted(seen[i])]++;
            }
            int least = MOST_COUNTED;
            int above = 0;
            while (least > Math.min(MOST_COUNTED, atLeast) && above + withCount[least] < limit) {
                above += withCount[least--];
            }
            int[] best = new int[Math.min(limit, above + withCount[least])];
            int room = limit - above;
            int count = 0;
            for (int i = 0; i < seenCount; i++) {
                int shared = counted(seen[i]);
                if (shared > least || (shared == least && room-- > 0)) {
                    best[count++] = seen[i];
                }
            }
            Arrays.sort(best);
            return best;
        }

        void clear() {
            for (int i = 0; i < seenCount; i++) {
                counts[seen[i]] = 0;
            }
            seenCount = 0;
        }
    }
}
