package prongsai.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pool of wordings, and the official titles and elements of the items.
 *
 * @param pool wording.json: sentences with slots, {@code {d}} a date, {@code {n}} and {@code {k}} numbers, {@code {p}}
 *     the end of a telephone number, {@code {u}} the own web address, {@code {Y}} and {@code {P}} this year and the last
 * @param items by year and code: title, elements, concept
 */
record Wording(JsonNode pool, Map<Integer, Map<String, Item>> items) {
    /** An item of a year's list. */
    record Item(String code, String concept, String title, String group, List<String> elements) {}

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z])}");

    static Wording load() throws IOException {
        JsonNode official = json("/prongsai/layout/official.json");
        Map<Integer, Map<String, Item>> items = new HashMap<>();
        for (int year : List.of(2565, 2566)) {
            Map<String, String> concepts = new HashMap<>();
            json("/prongsai/reference/oit-" + year + ".json")
                    .path("items")
                    .forEach(item -> concepts.put(
                            item.path("code").asText(), item.path("concept").asText()));
            Map<String, Item> ofYear = new java.util.LinkedHashMap<>();
            official.path("years").path("" + year).forEach(item -> {
                String code = item.path("code").asText();
                List<String> elements = new ArrayList<>();
                item.path("elements").forEach(element -> elements.add(element.asText()));
                String group = "ตัวชี้วัดย่อยที่ " + item.path("sub").asText() + " "
                        + item.path("subTitle").asText();
                ofYear.put(
                        code,
                        new Item(
                                code,
                                concepts.getOrDefault(code, ""),
                                item.path("title").asText(),
                                group,
                                elements));
            });
            items.put(year, ofYear);
        }
        return new Wording(json("/prongsai/drafts/wording.json"), items);
    }

    private static JsonNode json(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(resource), resource)) {
            return new ObjectMapper().readTree(in);
        }
    }

    List<Item> itemsOf(int year) {
        return List.copyOf(items.getOrDefault(year, Map.of()).values());
    }

    Item item(int year, String code) {
        return Objects.requireNonNull(items.getOrDefault(year, Map.of()).get(code), code);
    }

    String concept(int year, String code) {
        return item(year, code).concept();
    }

    static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    List<String> list(String key) {
        return strings(pool.path(key));
    }

    List<String> answers(String concept) {
        return strings(pool.path("answers").path(concept));
    }

    /** Fills the slots; {@code day} gives dates. */
    String fill(String pattern, Sketch sketch, Supplier<String> day) {
        Matcher slot = SLOT.matcher(pattern);
        StringBuilder out = new StringBuilder();
        while (slot.find()) {
            String value = switch (slot.group(1)) {
                case "d" -> day.get();
                case "n" -> "" + sketch.number(21, 489);
                case "k" -> "" + sketch.number(5, 11);
                case "p" -> "" + sketch.number(2100, 2490);
                case "u" -> "www." + sketch.agency().domain();
                case "Y" -> "" + sketch.year();
                case "P" -> "" + (sketch.year() - 1);
                default -> throw new IllegalArgumentException(pattern);
            };
            slot.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        return slot.appendTail(out).toString();
    }
}
