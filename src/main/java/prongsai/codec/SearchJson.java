package prongsai.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import prongsai.model.search.SearchResult;

/** The answer to a question as JSON, {@code prongsai/search/1}. */
public final class SearchJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/search/1";

    private static final List<String> FACETS = List.of("province", "fiscalYear", "item", "agencyType");

    private SearchJson() {}

    /** Indented JSON with a line feed at its end. */
    public static String pretty(SearchResult result) {
        ObjectNode node = Json.object();
        node.put("schema", SCHEMA);
        node.put("query", result.query());
        node.put("total", result.total());
        node.set("hits", Json.list(result.hits(), SearchJson::hit));
        ObjectNode facets = Json.object();
        for (String name : FACETS) {
            facets.set(
                    name,
                    Json.list(
                            result.facets().getOrDefault(name, List.of()),
                            facet -> Json.object().put("value", facet.value()).put("count", facet.count())));
        }
        node.set("facets", facets);
        result.suggestion().ifPresent(suggestion -> node.put("suggestion", suggestion));
        return Json.pretty(node);
    }

    private static ObjectNode hit(SearchResult.Hit hit) {
        ObjectNode node = Json.object();
        node.put("report", hit.report());
        node.put("id", hit.id());
        node.put("agency", hit.agency());
        Json.put(node, "province", hit.province());
        Json.putNumber(node, "fiscalYear", hit.fiscalYear());
        node.put("record", hit.record());
        node.put("title", hit.title());
        node.put("field", hit.field());
        node.put("score", Json.decimal(hit.score()));
        node.put("highlight", hit.highlight());
        node.set("place", Json.place(hit.place()));
        if (hit.near()) {
            node.put("near", true);
        }
        return node;
    }
}
