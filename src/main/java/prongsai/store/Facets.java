package prongsai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts records by province, fiscal year, item and kind of agency. A question may find a third of a large index: reading
 * four columns of the index for each record took most of its time. So the values of a segment are kept in memory, four
 * bytes a document, from the first question on that finds many in it; a segment never changes. Threads may share it.
 */
public final class Facets {
    private static final List<String> OF_REPORT = List.of(RecordFields.PROVINCE, RecordFields.YEAR, RecordFields.TYPE);
    private static final List<String> ALL =
            List.of(RecordFields.PROVINCE, RecordFields.YEAR, RecordFields.ITEM, RecordFields.TYPE);

    /** Where one in so many of a segment's documents is found, all values are read at once. */
    private static final int MANY = 64;

    private final Map<Object, Held> held = new ConcurrentHashMap<>();

    Facets() {}

    /**
     * Counts what was found.
     *
     * @param found by segment, a bit a document
     * @return counts by facet and value; facets in the order in which they are shown
     * @throws IOException where the index cannot be read
     */
    public Map<String, Map<String, Long>> count(Map<LeafReaderContext, FixedBitSet> found) throws IOException {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        ALL.forEach(facet -> counts.put(facet, new HashMap<>()));
        for (Map.Entry<LeafReaderContext, FixedBitSet> one : found.entrySet()) {
            LeafReaderContext leaf = one.getKey();
            FixedBitSet docs = one.getValue();
            Optional<Held> known = (long) docs.cardinality() * MANY > docs.length()
                    ? Optional.of(held(leaf))
                    : Optional.ofNullable(held.get(leaf.id()));
            if (known.isPresent()) {
                known.get().count(docs, counts);
            } else {
                for (String facet : ALL) {
                    Values.of(leaf, facet).count(docs, merging(counts, facet));
                }
            }
        }
        return counts;
    }

    /** Read once, whoever asks first: of several threads that need a large segment, the others wait for its values. */
    private Held held(LeafReaderContext leaf) throws IOException {
        try {
            return held.computeIfAbsent(leaf.id(), unread -> Held.read(leaf));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Map<String, Long> merging(Map<String, Map<String, Long>> counts, String facet) {
        return counts.computeIfAbsent(facet, none -> new HashMap<>());
    }

    /** A facet of a segment: each record has one value or none. */
    private record Values(SortedDocValues ordinals) {
        static Values of(LeafReaderContext leaf, String facet) throws IOException {
            SortedSetDocValues all = DocValues.getSortedSet(leaf.reader(), facet);
            SortedDocValues single = DocValues.unwrapSingleton(all);
            if (single == null) {
                throw new IllegalStateException("a record has two values of " + facet);
            }
            return new Values(single);
        }

        void count(FixedBitSet docs, Map<String, Long> into) throws IOException {
            long[] seen = new long[ordinals.getValueCount()];
            for (int doc = next(docs, 0); doc < docs.length(); doc = next(docs, doc + 1)) {
                if (ordinals.advanceExact(doc)) {
                    seen[ordinals.ordValue()]++;
                }
            }
            for (int i = 0; i < seen.length; i++) {
                if (seen[i] > 0) {
                    into.merge(name(i), seen[i], Long::sum);
                }
            }
        }

        /** The ordinal of each document plus one; 0 where it has none. */
        int[] ofEach(int documents) throws IOException {
            int[] each = new int[documents];
            for (int doc = ordinals.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ordinals.nextDoc()) {
                each[doc] = ordinals.ordValue() + 1;
            }
            return each;
        }

        String[] names() throws IOException {
            String[] names = new String[ordinals.getValueCount()];
            for (int i = 0; i < names.length; i++) {
                names[i] = name(i);
            }
            return names;
        }

        private String name(int ordinal) throws IOException {
            return ordinals.lookupOrd(ordinal).utf8ToString();
        }
    }

    private static int next(FixedBitSet docs, int from) {
        return from >= docs.length() ? docs.length() : Math.min(docs.length(), docs.nextSetBit(from));
    }

    private static void merge(long[] seen, String[] names, Map<String, Long> into) {
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] > 0) {
                into.merge(names[i], seen[i], Long::sum);
            }
        }
    }

    /**
     * The values of a segment.
     *
     * @param codes of each document: its item in the lower bits, above them what it has from its report
     * @param bits that an item takes
     * @param items names, the first of the second code
     * @param reports for each combination that reports have: a number for each facet, 0 for none
     * @param names for each facet that a record has from its report
     */
    private record Held(int[] codes, int bits, String[] items, int[][] reports, String[][] names) {
        static Held read(LeafReaderContext leaf) {
            try {
                return of(leaf);
            } catch (IOException e) {
                throw new UncheckedIOException("the facets of a segment cannot be read", e);
            }
        }

        private static Held of(LeafReaderContext leaf) throws IOException {
            int documents = leaf.reader().maxDoc();
            Values item = Values.of(leaf, RecordFields.ITEM);
            int[] codes = item.ofEach(documents);
            String[] items = item.names();
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(items.length);
            int[][] each = new int[OF_REPORT.size()][];
            String[][] names = new String[OF_REPORT.size()][];
            for (int i = 0; i < each.length; i++) {
                Values values = Values.of(leaf, OF_REPORT.get(i));
                each[i] = values.ofEach(documents);
                names[i] = values.names();
            }
            Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
            int last = -1;
            int number = 0;
            for (int doc = 0; doc < documents; doc++) {
                // Records of a report stand together, so most are as the one before.
                if (last < 0 || differ(each, last, doc)) {
                    number = numbers.computeIfAbsent(combination(each, doc), none -> numbers.size());
                    last = doc;
                }
                codes[doc] |= Math.multiplyExact(number, 1 << bits);
            }
            int[][] reports = numbers.keySet().stream()
                    .map(combination ->
                            combination.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
            return new Held(codes, bits, items, reports, names);
        }

        private static boolean differ(int[][] each, int one, int other) {
            return Arrays.stream(each).anyMatch(values -> values[one] != values[other]);
        }

        private static List<Integer> combination(int[][] each, int doc) {
            return Arrays.stream(each).map(values -> values[doc]).toList();
        }

        void count(FixedBitSet docs, Map<String, Map<String, Long>> counts) {
            int[] ofReport = new int[reports.length];
            int[] ofItem = new int[1 << bits];
            int mask = (1 << bits) - 1;
            long[] words = docs.getBits();
            for (int i = 0; i < FixedBitSet.bits2words(docs.length()); i++) {
                for (long word = words[i]; word != 0; word &= word - 1) {
                    int code = codes[(i << 6) + Long.numberOfTrailingZeros(word)];
                    ofItem[code & mask]++;
                    ofReport[code >>> bits]++;
                }
            }
            for (int i = 0; i < items.length; i++) {
                if (ofItem[i + 1] > 0) {
                    merging(counts, RecordFields.ITEM).merge(items[i], (long) ofItem[i + 1], Long::sum);
                }
            }
            for (int facet = 0; facet < names.length; facet++) {
                long[] seen = new long[names[facet].length];
                for (int i = 0; i < reports.length; i++) {
                    if (reports[i][facet] > 0) {
                        seen[reports[i][facet] - 1] += ofReport[i];
                    }
                }
                merge(seen, names[facet], merging(counts, OF_REPORT.get(facet)));
            }
        }
    }
}
