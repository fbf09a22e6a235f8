package prongsai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import prongsai.codec.ReportJson;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.text.Masked;
import prongsai.text.Winnow;

/** Looks into every corner of an index, past its public face. */
public final class Inside {
    private Inside() {}

    /** Documents of each report by kind, {@code id kind}. */
    static Map<String, Integer> counts(Snapshot snapshot) {
        Map<String, Integer> counts = new TreeMap<>();
        try {
            IndexSearcher searcher = snapshot.searcher();
            for (ReportRef ref : snapshot.reports()) {
                for (String kind : List.of("report", "record", "unit")) {
                    counts.put(ref.id() + " " + kind, count(searcher, ref.id(), kind));
                }
            }
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(IndexSearcher searcher, String report, String kind) throws IOException {
        int[] count = new int[1];
        IndexReader reader = searcher.getIndexReader();
        Postings.each(reader, new Term("report", report), leaf -> {
            var ofKind = new ArrayList<Integer>();
            var postings = leaf.reader().postings(new Term("kind", kind));
            for (int d = postings == null ? Integer.MAX_VALUE : postings.nextDoc();
                    d != Integer.MAX_VALUE;
                    d = postings.nextDoc()) {
                ofKind.add(d);
            }
            var set = new java.util.HashSet<>(ofKind);
            return doc -> count[0] += set.contains(doc) ? 1 : 0;
        });
        return count[0];
    }

    /** What is not whole or not needed, in words; empty where all is well. */
    public static List<String> faults(Snapshot snapshot) {
        List<String> faults = new ArrayList<>();
        try {
            TreeSet<Long> needed = new TreeSet<>();
            int documents = 0;
            Map<String, Integer> counts = counts(snapshot);
            for (ReportRef ref : snapshot.reports()) {
                Report report = snapshot.report(ref.id()).orElseThrow();
                List<Unit> units = Units.of(report);
                expect(faults, counts, ref.id() + " report", 1);
                expect(faults, counts, ref.id() + " unit", units.size());
                int others = RecordDocs.of(report, new AnalyzedTexts()).size();
                int all = snapshot.searcher().count(new TermQuery(new Term("report", ref.id())));
                if (all != 1 + units.size() + others) {
                    faults.add(ref.id() + " has " + all + " documents");
                }
                documents += all;
                units.forEach(unit -> needed.add(unit.masked().hash()));
                for (Unit unit : units) {
                    Occurrence here = new Occurrence(
                            ref.id(),
                            ref.agencyKey(),
                            unit.record(),
                            unit.field(),
                            unit.masked().hash());
                    if (!snapshot.occurrences(unit.masked().hash()).contains(here)) {
                        faults.add("not found: " + here);
                    }
                }
            }
            Map<Long, String> texts = texts(snapshot);
            if (!texts.keySet().equals(needed)) {
                faults.add("texts " + texts.keySet() + " but units have " + needed);
            }
            texts.forEach((hash, text) -> {
                if (new Masked(text, new int[0], new int[0]).hash() != hash) {
                    faults.add("text of another hash: " + text);
                }
                if (snapshot.nearest(Winnow.of(text), 1, 1000).stream().noneMatch(hit -> hit.hash() == hash)) {
                    faults.add("not near to itself: " + text);
                }
            });
            int live = snapshot.searcher().getIndexReader().numDocs();
            if (live != documents + texts.size()) {
                faults.add("documents of nobody: " + (live - documents - texts.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    private static void expect(List<String> faults, Map<String, Integer> counts, String what, int count) {
        if (counts.getOrDefault(what, 0) != count) {
            faults.add(what + ": " + counts.get(what) + " instead of " + count);
        }
    }

    /** All texts by hash. */
    static Map<Long, String> texts(Snapshot snapshot) throws IOException {
        Map<Long, String> texts = new TreeMap<>();
        Postings.each(snapshot.searcher().getIndexReader(), Documents.TEXTS, leaf -> {
            NumericDocValues hashes = DocValues.getNumeric(leaf.reader(), Documents.TEXT_HASH);
            return doc -> {
                hashes.advanceExact(doc);
                String text = Nearest.text(leaf.reader(), doc);
                if (texts.put(hashes.longValue(), text) != null) {
                    texts.put(hashes.longValue(), "TWICE " + text);
                }
            };
        });
        return texts;
    }

    /** Everything that an index says, independent of the order in which it was written. */
    public static String told(Snapshot snapshot) {
        try {
            StringBuilder told = new StringBuilder();
            for (ReportRef ref : snapshot.reports()) {
                Report report = snapshot.report(ref.id()).orElseThrow();
                told.append(ref)
                        .append('\n')
                        .append(ReportJson.line(report, ReportJson.Detail.RAW))
                        .append('\n');
            }
            counts(snapshot)
                    .forEach((what, count) ->
                            told.append(what).append(' ').append(count).append('\n'));
            for (Map.Entry<Long, String> text : texts(snapshot).entrySet()) {
                told.append(text)
                        .append(snapshot.occurrences(text.getKey()).stream()
                                .map(Occurrence::toString)
                                .collect(Collectors.joining(";")))
                        .append('\n');
            }
            return told.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
