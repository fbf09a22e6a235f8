package prongsai.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A learned catalogue as a file that {@link Catalogues#with} reads, laid out for a person to go through. */
public final class CatalogueWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogueWriter() {}

    /** The file's text; keys that say nothing are left out. Levels, weights, components and issues are not written. */
    public static String json(Catalogue catalogue) {
        ObjectNode top = JSON.createObjectNode();
        top.put("schema", CatalogueReader.SCHEMA);
        top.put("id", catalogue.id());
        top.put("fiscalYear", catalogue.fiscalYear());
        text(top, "variant", catalogue.variant());
        top.put("revision", catalogue.revision());
        catalogue
                .learned()
                .ifPresent(learned -> top.putObject("learned")
                        .put("reports", learned.reports())
                        .put("confirmed", learned.confirmed()));
        top.put("complete", catalogue.complete());
        top.put("certainty", catalogue.certainty().key());
        catalogue.itemCount().ifPresent(count -> top.put("itemCount", count));
        text(top, "note", catalogue.note());
        texts(top, "sources", catalogue.sources());
        ArrayNode items = top.putArray("items");
        catalogue.items().forEach(item -> items.add(item(item)));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(top) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static ObjectNode item(CatalogueItem item) {
        ObjectNode node = JSON.createObjectNode();
        node.put("code", item.code());
        node.put("concept", item.concept());
        node.put("title", item.title());
        item.support().ifPresent(support -> {
            ObjectNode rests = node.putObject("support");
            rests.put("reports", support.reports());
            rests.put("of", support.of());
            rests.put("confidence", support.confidence());
            ArrayNode variants = rests.putArray("variants");
            support.variants()
                    .forEach(one ->
                            variants.addObject().put("title", one.title()).put("reports", one.reports()));
        });
        texts(node, "aliases", item.aliases());
        item.indicator().ifPresent(number -> node.put("indicator", number));
        item.subIndicator().ifPresent(number -> node.put("subIndicator", number));
        texts(node, "elements", item.elements());
        node.put("certainty", item.certainty().key());
        return node;
    }

    private static void text(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static void texts(ObjectNode node, String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(key);
            values.forEach(array::add);
        }
    }
}
