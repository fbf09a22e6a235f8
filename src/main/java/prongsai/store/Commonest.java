package prongsai.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import prongsai.model.shared.ReportRef;

/** The texts that most agencies have in one place: such a place is in every report. */
final class Commonest {
    private final IndexReader reader;
    private final List<ReportRef> reports;
    private final UnitNames names;

    /** @param reports by number */
    Commonest(IndexReader reader, List<ReportRef> reports, UnitNames names) {
        this.reader = reader;
        this.reports = reports;
        this.names = names;
    }

    /** Units of one place: hash of the text and number of the report, in parallel. */
    private static final class Places {
        private long[] hashes = new long[64];
        private int[] reports = new int[64];
        private int size;

        void add(long hash, int report) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                reports = Arrays.copyOf(reports, size * 2);
            }
            hashes[size] = hash;
            reports[size++] = report;
        }
    }

    /**
     * Finds them.
     *
     * @param records names of records, each with the fiscal years in which it is meant
     * @param limit how many texts at most
     * @return the one of most agencies first; of equals the one that stands in the earlier report by file
     */
    List<Common> of(Map<String, Set<Integer>> records, String field, int limit) throws IOException {
        Places places = new Places();
        for (Map.Entry<String, Set<Integer>> record : records.entrySet()) {
            collect(record.getKey(), field, record.getValue(), places);
        }
        return most(places, limit);
    }

    private List<Common> most(Places places, int limit) {
        Map<Long, Integer> first = new HashMap<>();
        Map<Long, Set<String>> having = new HashMap<>();
        for (int i = 0; i < places.size; i++) {
            long hash = places.hashes[i];
            first.merge(hash, places.reports[i], Math::min);
            having.computeIfAbsent(hash, none -> new HashSet<>())
                    .add(reports.get(places.reports[i]).agencyKey());
        }
        return having.entrySet().stream()
                .map(one -> new Common(reports.get(first.getOrDefault(one.getKey(), 0)), one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt((Common one) -> -one.agencies().size())
                        .thenComparingInt(one -> first.getOrDefault(one.hash(), 0)))
                .limit(limit)
                .toList();
    }

    private void collect(String record, String field, Set<Integer> years, Places places) throws IOException {
        Postings.each(reader, new Term(Documents.UNIT_RECORD, record), leaf -> {
            UnitNames.Units units = names.in(leaf);
            return doc -> {
                if (units.isOf(doc, field)) {
                    int report = units.report(doc);
                    if (report >= 0
                            && reports.get(report)
                                    .fiscalYear()
                                    .filter(years::contains)
                                    .isPresent()) {
                        places.add(units.hash(doc), report);
                    }
                }
            };
        });
    }
}
