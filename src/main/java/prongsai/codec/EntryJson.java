package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Status;
import prongsai.model.Value;
import prongsai.model.Weakness;

/**
 * Records as JSON. Text fields stand flat in the record; {@code cells} lists for each the places it came from, with the
 * {@code span} of characters that came from there and the {@code id} of the cell.
 */
final class EntryJson {
    private EntryJson() {}

    static ObjectNode write(Entry entry) {
        ObjectNode node = Json.object();
        switch (entry) {
            case Measure measure -> {
                node.put("number", measure.number());
                fields(node, measure);
            }
            case OitItem item -> item(node, item);
            case Indicator indicator -> {
                node.put("number", indicator.number());
                fields(node, indicator);
                node.put("status", indicator.status().key());
                answer(node, indicator.links(), indicator.images());
            }
            case Weakness weakness -> {
                node.put("code", weakness.code());
                Json.putNumber(node, "indicator", weakness.indicator());
                Json.putNumber(node, "score", weakness.score());
                fields(node, weakness);
            }
        }
        node.set("cells", cells(entry));
        return node;
    }

    private static void item(ObjectNode node, OitItem item) {
        node.put("code", item.code());
        Json.put(node, "concept", item.concept());
        fields(node, item);
        node.put("status", item.status().key());
        Json.putNumber(node, "indicator", item.indicator());
        Json.put(node, "subIndicator", item.subIndicator());
        answer(node, item.links(), item.images());
    }

    private static void answer(ObjectNode node, List<Link> links, int images) {
        node.set(
                "links",
                Json.list(links, l -> Json.object().put("text", l.text()).put("url", l.url())));
        node.put("images", images);
    }

    private static List<Link> links(JsonNode node) {
        return Json.list(
                node.path("links"),
                l -> new Link(l.path("text").asText(), l.path("url").asText()));
    }

    private static void fields(ObjectNode node, Entry entry) {
        entry.fields().forEach((field, value) -> node.put(field.key(), value.text()));
    }

    private static ObjectNode cells(Entry entry) {
        ObjectNode cells = Json.object();
        entry.fields().forEach((field, value) -> cells.set(field.key(), Json.list(value.pieces(), EntryJson::piece)));
        return cells;
    }

    static ObjectNode piece(Value.Piece piece) {
        ObjectNode node = Json.place(piece.place());
        ArrayNode span = Json.array().add(piece.start()).add(piece.end());
        node.set("span", span);
        return node.put("id", piece.block());
    }

    static Measure measure(JsonNode node) {
        return new Measure(node.path("number").asInt(), fields(node));
    }

    static Indicator indicator(JsonNode node) {
        return new Indicator(
                node.path("number").asInt(),
                fields(node),
                status(node),
                links(node),
                node.path("images").asInt());
    }

    static Weakness weakness(JsonNode node) {
        return new Weakness(
                node.path("code").asText(), Json.integer(node, "indicator"), Json.number(node, "score"), fields(node));
    }

    static OitItem item(JsonNode node) {
        return new OitItem(
                node.path("code").asText(),
                Json.text(node, "concept"),
                fields(node),
                status(node),
                Json.integer(node, "indicator"),
                Json.text(node, "subIndicator"),
                links(node),
                node.path("images").asInt());
    }

    private static Status status(JsonNode node) {
        return Status.ofKey(node.path("status").asText()).orElse(Status.UNKNOWN);
    }

    private static Map<Field, Value> fields(JsonNode node) {
        Map<Field, Value> fields = new LinkedHashMap<>();
        node.fieldNames()
                .forEachRemaining(name -> Field.ofKey(name)
                        .filter(field -> node.get(name).isTextual())
                        .ifPresent(field -> fields.put(
                                field,
                                new Value(
                                        node.get(name).asText(),
                                        pieces(node.path("cells").path(name))))));
        return fields;
    }

    static List<Value.Piece> pieces(JsonNode node) {
        List<Value.Piece> pieces = new ArrayList<>();
        node.forEach(piece -> pieces.add(new Value.Piece(
                piece.path("span").path(0).asInt(),
                piece.path("span").path(1).asInt(),
                piece.path("id").asText(),
                Json.place(piece))));
        return pieces;
    }
}
