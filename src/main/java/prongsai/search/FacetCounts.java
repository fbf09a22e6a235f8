package prongsai.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.model.search.SearchResult.Facet;

/** How often each value stands among what was found, in the order in which it is shown. */
final class FacetCounts {
    private FacetCounts() {}

    /** By facet; the most frequent value first, equals by their text, numbers in it by their size. */
    static Map<String, List<Facet>> of(Map<String, Map<String, Long>> counts) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        counts.forEach((facet, values) -> facets.put(facet, sorted(values)));
        return facets;
    }

    private static List<Facet> sorted(Map<String, Long> counts) {
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
