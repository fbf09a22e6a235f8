package prongsai.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** The standing documents that have a term, in the order of the index. */
final class Postings {
    private Postings() {}

    /** Takes the documents of one segment, in ascending order. */
    @FunctionalInterface
    interface InLeaf {
        /** @param doc number within the segment */
        void take(int doc) throws IOException;
    }

    /** Opens what is needed of a segment. */
    @FunctionalInterface
    interface Opening {
        InLeaf open(LeafReaderContext leaf) throws IOException;
    }

    /** A card, and the number of its report's document in the whole index. */
    record Placed(Card card, int doc) {}

    static void each(IndexReader reader, Term term, Opening opening) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            if (postings != null) {
                walk(postings, leaf, opening);
            }
        }
    }

    /** The documents of a segment that stand. */
    static void walk(PostingsEnum postings, LeafReaderContext leaf, Opening opening) throws IOException {
        InLeaf inLeaf = opening.open(leaf);
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                inLeaf.take(doc);
            }
        }
    }

    static boolean any(IndexReader reader, Term term) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            if (postings == null) {
                continue;
            }
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All reports. */
    static List<Placed> cards(IndexReader reader) throws IOException {
        return cards(reader, Documents.REPORTS);
    }

    /** The reports whose own document has a term. */
    static List<Placed> cards(IndexReader reader, Term term) throws IOException {
        List<Placed> cards = new ArrayList<>();
        each(reader, term, leaf -> {
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Documents.CARD);
            return doc -> {
                if (values.advanceExact(doc)) {
                    cards.add(new Placed(Card.of(values.binaryValue()), leaf.docBase + doc));
                }
            };
        });
        return cards;
    }

    /** Hashes of a report's units. */
    static List<Long> hashes(IndexReader reader, String report) throws IOException {
        List<Long> hashes = new ArrayList<>();
        each(reader, Documents.report(report), leaf -> {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), Documents.UNIT_HASH);
            return doc -> {
                if (values.advanceExact(doc)) {
                    hashes.add(values.longValue());
                }
            };
        });
        return hashes;
    }

    /** Hands a segment's units over. */
    @FunctionalInterface
    interface Walk {
        void over(Opening opening) throws IOException;
    }

    /**
     * Where units stand, by the number of their report, then in the order of the index.
     *
     * @param walk goes over the units that are meant
     */
    static List<Occurrence> occurrences(Walk walk, UnitNames names) throws IOException {
        record Numbered(int report, Occurrence where) {}
        List<Numbered> found = new ArrayList<>();
        walk.over(leaf -> {
            UnitNames.Units units = names.in(leaf);
            return doc -> {
                int report = units.report(doc);
                if (report >= 0) {
                    found.add(new Numbered(report, units.occurrence(doc, report)));
                }
            };
        });
        found.sort(Comparator.comparingInt(Numbered::report));
        return found.stream().map(Numbered::where).toList();
    }

    /** All texts. */
    static void texts(IndexReader reader, Snapshot.TextTaker taker) throws IOException {
        each(reader, Documents.TEXTS, leaf -> {
            LeafReader segment = leaf.reader();
            NumericDocValues hashes = DocValues.getNumeric(segment, Documents.TEXT_HASH);
            BinaryDocValues letters = DocValues.getBinary(segment, Documents.TEXT_LETTERS);
            return doc -> {
                if (hashes.advanceExact(doc)) {
                    taker.take(hashes.longValue(), Nearest.text(letters, segment, doc));
                }
            };
        });
    }

    /**
     * All units.
     *
     * @param numbers of reports by their ids
     */
    static void places(IndexReader reader, Map<String, Integer> numbers, Snapshot.PlaceTaker taker) throws IOException {
        each(reader, Documents.UNITS, leaf -> {
            SortedDocValues report = DocValues.getSorted(leaf.reader(), Documents.UNIT_REPORT);
            NumericDocValues hashes = DocValues.getNumeric(leaf.reader(), Documents.UNIT_HASH);
            int[] byOrdinal = new int[report.getValueCount()];
            for (int i = 0; i < byOrdinal.length; i++) {
                byOrdinal[i] = numbers.getOrDefault(report.lookupOrd(i).utf8ToString(), -1);
            }
            return doc -> {
                if (report.advanceExact(doc) && hashes.advanceExact(doc) && byOrdinal[report.ordValue()] >= 0) {
                    taker.take(byOrdinal[report.ordValue()], hashes.longValue());
                }
            };
        });
    }
}
