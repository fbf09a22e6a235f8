package prongsai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import prongsai.model.search.SearchResult.Facet;
import prongsai.store.RecordFields;

/** How often each value stands among what was found. */
final class FacetCounts {
    private static final List<String> FACETS =
            List.of(RecordFields.PROVINCE, RecordFields.YEAR, RecordFields.ITEM, RecordFields.TYPE);

    private FacetCounts() {}

    /** By facet; the most frequent value first, equals by their text, numbers in it by their size. */
    static Map<String, List<Facet>> of(FacetsCollector found) throws IOException {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        for (String name : FACETS) {
            facets.put(name, values(found, name));
        }
        return facets;
    }

    /**
     * Counted in each segment by its own numbers and put together by text: there are few values, while Lucene's counts
     * want one numbering of all segments, made for each question anew.
     */
    private static List<Facet> values(FacetsCollector found, String name) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (FacetsCollector.MatchingDocs matching : found.getMatchingDocs()) {
            SortedSetDocValues ordinals =
                    DocValues.getSortedSet(matching.context().reader(), name);
            long[] seen = new long[Math.toIntExact(ordinals.getValueCount())];
            DocIdSetIterator docs = matching.bits().iterator();
            if (seen.length == 0 || docs == null) {
                continue;
            }
            SortedDocValues single = DocValues.unwrapSingleton(ordinals);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (single != null) {
                    if (single.advanceExact(doc)) {
                        seen[single.ordValue()]++;
                    }
                } else if (ordinals.advanceExact(doc)) {
                    for (int i = 0; i < ordinals.docValueCount(); i++) {
                        seen[(int) ordinals.nextOrd()]++;
                    }
                }
            }
            for (int ordinal = 0; ordinal < seen.length; ordinal++) {
                if (seen[ordinal] > 0) {
                    counts.merge(ordinals.lookupOrd(ordinal).utf8ToString(), seen[ordinal], Long::sum);
                }
            }
        }
        List<Facet> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new Facet(value, count)));
        values.sort(Comparator.comparingLong(Facet::count)
                .reversed()
                .thenComparing(facet -> facet.value().replaceAll("\\d", ""))
                .thenComparingInt(facet -> facet.value().length())
                .thenComparing(Facet::value));
        return values;
    }
}
