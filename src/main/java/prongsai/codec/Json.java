package prongsai.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import prongsai.model.Bilingual;
import prongsai.model.Box;
import prongsai.model.Place;
import prongsai.text.ThaiDates;

/** What all codecs share: nodes, text, places. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static String pretty(JsonNode node) {
        try {
            return MAPPER.writer(PRETTY).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }

    static String line(JsonNode node) {
        return node.toString();
    }

    /**
     * Parses JSON.
     *
     * @throws JsonFormatException where it is none
     */
    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new JsonFormatException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static <T> ArrayNode list(List<T> values, Function<T, ? extends JsonNode> write) {
        ArrayNode list = array();
        values.forEach(value -> list.add(write.apply(value)));
        return list;
    }

    static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        node.forEach(element -> values.add(read.apply(element)));
        return values;
    }

    static void put(ObjectNode node, String key, Optional<String> value) {
        if (value.isPresent()) {
            node.put(key, value.get());
        } else {
            node.putNull(key);
        }
    }

    static void putNumber(ObjectNode node, String key, Optional<? extends Number> value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else if (value.get() instanceof Integer whole) {
            node.put(key, whole);
        } else {
            node.put(key, decimal(value.get().doubleValue()));
        }
    }

    /** A number without trailing zeros or exponents. */
    static BigDecimal decimal(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
    }

    static Optional<Integer> integer(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.get(key).asInt()) : Optional.empty();
    }

    static Optional<Double> number(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.get(key).asDouble()) : Optional.empty();
    }

    static ObjectNode bilingual(Bilingual said) {
        return object().put("th", said.th()).put("en", said.en());
    }

    static Bilingual bilingual(JsonNode node) {
        return new Bilingual(node.path("th").asText(), node.path("en").asText());
    }

    /** A place: what the form does not know is left out; nowhere is {@code {}}. */
    static ObjectNode place(Place place) {
        ObjectNode node = object();
        if (place.page() > 0) {
            node.put("page", place.page());
        }
        if (place.inTable()) {
            if (place.table().indexOf('.') < 0) {
                node.put("table", Integer.parseInt(place.table()));
            } else {
                node.put("table", place.table());
            }
        }
        if (place.row() > 0) {
            node.put("row", place.row());
        }
        if (place.cell() > 0) {
            node.put("cell", place.cell());
        }
        if (place.paragraph() > 0) {
            node.put("paragraph", place.paragraph());
        }
        place.box().ifPresent(box -> node.set("box", box(box)));
        return node;
    }

    static Place place(JsonNode node) {
        Optional<Box> box = node.has("box") ? Optional.of(box(node.get("box"))) : Optional.empty();
        return new Place(
                node.path("page").asInt(0),
                node.path("table").asText(""),
                node.path("row").asInt(0),
                node.path("cell").asInt(0),
                node.path("paragraph").asInt(0),
                box);
    }

    private static ArrayNode box(Box box) {
        ArrayNode node = array();
        for (double edge : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
            node.add(decimal(Math.round(edge * 10) / 10.0));
        }
        return node;
    }

    private static Box box(JsonNode node) {
        return new Box(
                node.path(0).asDouble(),
                node.path(1).asDouble(),
                node.path(2).asDouble(),
                node.path(3).asDouble());
    }

    /** The day that {@link ThaiDates#iso} printed: ISO 8601 with the year of the Buddhist era. */
    static LocalDate date(String buddhist) {
        String[] parts = buddhist.split("-");
        return LocalDate.of(
                Integer.parseInt(parts[0]) - ThaiDates.ERA, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
