package prongsai.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The official wording that the forms print: titles, elements and groups of the items of a fiscal year, and the titles
 * of the indicators. Facts, with their source, in {@code official.json}.
 */
final class Official {
    /** An item of a year's list; {@code sub} is the sub-indicator, such as {@code 9.1}. */
    record Item(String code, String title, String sub, String subTitle, List<String> elements) {}

    private final Map<Integer, Map<String, Item>> years;
    private final Map<Integer, String> indicators;

    private Official(Map<Integer, Map<String, Item>> years, Map<Integer, String> indicators) {
        this.years = years;
        this.indicators = indicators;
    }

    static Official load() throws IOException {
        try (InputStream in = Objects.requireNonNull(Official.class.getResourceAsStream("official.json"))) {
            JsonNode root = new ObjectMapper().readTree(in);
            Map<Integer, Map<String, Item>> years = new LinkedHashMap<>();
            root.path("years").properties().forEach(year -> {
                Map<String, Item> items = new LinkedHashMap<>();
                year.getValue().forEach(item -> items.put(item.path("code").asText(), item(item)));
                years.put(Integer.valueOf(year.getKey()), items);
            });
            Map<Integer, String> indicators = new LinkedHashMap<>();
            root.path("indicators")
                    .properties()
                    .forEach(entry -> indicators.put(
                            Integer.valueOf(entry.getKey()), entry.getValue().asText()));
            return new Official(years, indicators);
        }
    }

    private static Item item(JsonNode node) {
        List<String> elements = new ArrayList<>();
        node.path("elements").forEach(element -> elements.add(element.asText()));
        return new Item(
                node.path("code").asText(),
                node.path("title").asText(),
                node.path("sub").asText(),
                node.path("subTitle").asText(),
                elements);
    }

    /** The item of that code in that year's list; empty where the list does not name it. */
    Optional<Item> item(int year, String code) {
        return Optional.ofNullable(years.getOrDefault(year, Map.of()).get(code));
    }

    /** The title of indicator 1 to 10. */
    String indicator(int number) {
        return indicators.getOrDefault(number, "");
    }
}
