package prongsai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import prongsai.model.search.SearchResult.Facet;
import prongsai.store.RecordFields;

/** How often each value stands among what was found. */
final class FacetCounts {
    private static final List<String> FACETS =
            List.of(RecordFields.PROVINCE, RecordFields.YEAR, RecordFields.ITEM, RecordFields.TYPE);

    private FacetCounts() {}

    /** By facet; the most frequent value first, equals by their text, numbers in it by their size. */
    static Map<String, List<Facet>> of(IndexReader reader, FacetsCollector found) throws IOException {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        for (String name : FACETS) {
            facets.put(name, values(reader, found, name));
        }
        return facets;
    }

    private static List<Facet> values(IndexReader reader, FacetsCollector found, String name) throws IOException {
        List<Facet> values = new ArrayList<>();
        if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(name) == null) {
            return values;
        }
        var counts = new StringValueFacetCounts(new StringDocValuesReaderState(reader, name), found);
        FacetResult all = counts.getAllChildren(name);
        if (all != null) {
            for (LabelAndValue one : all.labelValues) {
                values.add(new Facet(one.label, one.value.longValue()));
            }
        }
        values.sort(Comparator.comparingLong(Facet::count)
                .reversed()
                .thenComparing(facet -> facet.value().replaceAll("\\d", ""))
                .thenComparingInt(facet -> facet.value().length())
                .thenComparing(Facet::value));
        return values;
    }
}
