package prongsai.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import prongsai.text.Winnow;

/**
 * The texts that share the most fingerprints with a text. Rare fingerprints say most and cost least: they are read
 * first, at least {@value #LEAST_PRINTS} of them, then as many as {@value #MOST_POSTINGS} postings allow. Where
 * some were left out, the best by this count are then counted in full.
 */
final class Nearest {
    static final int LEAST_PRINTS = 14;
    static final int MOST_POSTINGS = 60_000;
    /** So many times more than asked for are counted in full, since the first count has not seen every fingerprint. */
    private static final int SPARE = 2;

    private static final int MOST_COUNTED = 255;

    private final IndexReader reader;
    private final int[] prints;

    private Nearest(IndexReader reader, int[] prints) {
        this.reader = reader;
        this.prints = prints;
    }

    /**
     * Finds them.
     *
     * @param prints of a text
     * @param least how many of them a text must have, 1 or more
     * @param limit how many at most
     * @return the ones that share most first, ties by hash
     */
    static List<TextHit> of(IndexReader reader, int[] prints, int least, int limit) throws IOException {
        if (limit <= 0) {
            return List.of();
        }
        int[] distinct = Arrays.stream(prints).sorted().distinct().toArray();
        return new Nearest(reader, distinct).find(least, limit);
    }

    private List<TextHit> find(int least, int limit) throws IOException {
        Chosen chosen = chosen();
        int wanted = chosen.all ? limit : SPARE * limit;
        List<Count> counts = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            counts.addAll(count(leaf, chosen.prints, wanted));
        }
        counts.sort(Comparator.comparingInt(Count::shared).reversed());
        List<TextHit> hits = new ArrayList<>();
        for (Count count : counts.subList(0, Math.min(counts.size(), wanted))) {
            if (!chosen.all || count.shared >= least) {
                hits.add(hit(count, chosen.all && count.shared < MOST_COUNTED));
            }
        }
        hits.removeIf(hit -> hit.shared() < least);
        hits.sort(Comparator.comparingInt(TextHit::shared).reversed().thenComparingLong(TextHit::hash));
        return List.copyOf(hits.subList(0, Math.min(hits.size(), limit)));
    }

    /** A text by its document, and how many of the chosen fingerprints it has. */
    private record Count(LeafReaderContext leaf, int doc, int shared) {}

    /**
     * The rarest fingerprints that any text has.
     *
     * @param prints in the order of the index
     * @param all whether these are all that any text has
     */
    private record Chosen(List<BytesRef> prints, boolean all) {}

    private Chosen chosen() throws IOException {
        long[] frequencies = new long[prints.length];
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Documents.TEXT_PRINT);
            if (terms == null) {
                continue;
            }
            TermsEnum all = terms.iterator();
            for (int i = 0; i < prints.length; i++) {
                if (all.seekExact(Documents.bytes(prints[i]))) {
                    frequencies[i] += all.docFreq();
                }
            }
        }
        int[] rarest = IntStream.range(0, prints.length)
                .filter(i -> frequencies[i] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(i -> frequencies[i]))
                .mapToInt(i -> i)
                .toArray();
        long postings = 0;
        int count = 0;
        while (count < rarest.length
                && (count < LEAST_PRINTS || postings + frequencies[rarest[count]] <= MOST_POSTINGS)) {
            postings += frequencies[rarest[count++]];
        }
        List<BytesRef> chosen = Arrays.stream(rarest, 0, count)
                .sorted()
                .mapToObj(i -> Documents.bytes(prints[i]))
                .toList();
        return new Chosen(chosen, count == rarest.length);
    }

    /** The texts of a segment that have the most of these fingerprints, in no order. */
    private static List<Count> count(LeafReaderContext leaf, List<BytesRef> chosen, int limit) throws IOException {
        Terms terms = leaf.reader().terms(Documents.TEXT_PRINT);
        if (terms == null) {
            return List.of();
        }
        byte[] counts = new byte[leaf.reader().maxDoc()];
        int[] seen = new int[1024];
        int seenCount = 0;
        Bits live = leaf.reader().getLiveDocs();
        TermsEnum all = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef print : chosen) {
            if (!all.seekExact(print)) {
                continue;
            }
            postings = all.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (counts[doc] == 0 && (live == null || live.get(doc))) {
                    seen = seenCount < seen.length ? seen : Arrays.copyOf(seen, seen.length * 2);
                    seen[seenCount++] = doc;
                    counts[doc] = 1;
                } else if (counts[doc] != 0 && counts[doc] != (byte) MOST_COUNTED) {
                    counts[doc]++;
                }
            }
        }
        return best(leaf, counts, Arrays.copyOf(seen, seenCount), limit);
    }

    private static List<Count> best(LeafReaderContext leaf, byte[] counts, int[] seen, int limit) {
        int[] withCount = new int[MOST_COUNTED + 1];
        for (int doc : seen) {
            withCount[counts[doc] & 0xFF]++;
        }
        int least = MOST_COUNTED;
        int above = 0;
        while (least > 1 && above + withCount[least] < limit) {
            above += withCount[least--];
        }
        List<Count> best = new ArrayList<>();
        int room = limit - above;
        for (int doc : seen) {
            int count = counts[doc] & 0xFF;
            if (count > least || (count == least && room-- > 0)) {
                best.add(new Count(leaf, doc, count));
            }
        }
        return best;
    }

    /** @param counted whether every fingerprint in common is counted already */
    private TextHit hit(Count count, boolean counted) throws IOException {
        LeafReader segment = count.leaf.reader();
        NumericDocValues hashes = DocValues.getNumeric(segment, Documents.TEXT_HASH);
        long hash = hashes.advanceExact(count.doc) ? hashes.longValue() : 0;
        String text = text(segment, count.doc);
        return new TextHit(hash, text, counted ? count.shared : inCommon(text));
    }

    private int inCommon(String text) {
        int shared = 0;
        for (int print : Winnow.of(text)) {
            if (Arrays.binarySearch(prints, print) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    /** The letters of a text's document. */
    static String text(LeafReader segment, int doc) throws IOException {
        BinaryDocValues values = DocValues.getBinary(segment, Documents.TEXT_LETTERS);
        return Letters.text(
                values.advanceExact(doc)
                        ? values.binaryValue()
                        : segment.storedFields().document(doc).getBinaryValue(Documents.TEXT_LONG));
    }
}
