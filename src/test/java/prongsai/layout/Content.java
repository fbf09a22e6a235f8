package prongsai.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a report says. Records are maps from a field's name in the report JSON to its text, one line per paragraph; a
 * field that is absent has no column in the form, an empty one has an empty cell.
 *
 * @param agency name, district and province
 * @param fiscalYear four digits, Buddhist era
 * @param scores scores with their own years, as the report JSON has them
 * @param order the sections in the order in which they are printed
 * @param lines the lines of the sections that are prose: head, memo, intro, closing
 * @param tables tables that are no records, such as a sheet of scores
 * @param headings headings that differ from the year's form: of columns by table and field ({@code measures.output}),
 *     of sections by what the form has; an item's own {@code group} is the heading it stands under
 */
record Content(
        Map<String, String> agency,
        int fiscalYear,
        JsonNode scores,
        List<String> order,
        Map<String, List<String>> lines,
        List<FreeTable> tables,
        Map<String, String> headings,
        List<Map<String, String>> measures,
        List<Map<String, String>> indicators,
        List<Map<String, String>> oitItems,
        List<Map<String, String>> weaknesses) {

    /** A table without records: printed before the section {@code before}. */
    record FreeTable(String before, String title, List<String> heads, List<List<String>> rows) {}

    private static final List<String> ORDER =
            List.of("head", "memo", "intro", "scores", "weaknesses", "measures", "indicators", "oitItems", "closing");

    /** Fields that only the layout needs: they say how a row is printed, not what a record holds. */
    private static final Set<String> PRINTED_ONLY = Set.of("group", "issue", "code-printed");

    /** Reads content in the shape of a report's truth; sections of prose may be added to it. */
    static Content of(JsonNode node, Official official) {
        int year = node.path("fiscalYear").asInt();
        List<Map<String, String>> items = records(node.path("oitItems"));
        for (Map<String, String> item : items) {
            official.item(year, item.getOrDefault("code", "")).ifPresent(known -> complete(item, known));
        }
        List<Map<String, String>> indicators = records(node.path("indicators"));
        for (Map<String, String> indicator : indicators) {
            indicator.putIfAbsent("title", official.indicator(Integer.parseInt(indicator.getOrDefault("number", "0"))));
        }
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String section : List.of("head", "memo", "intro", "closing")) {
            lines.put(section, strings(node.path(section)));
        }
        List<String> order = strings(node.path("order"));
        return new Content(
                texts(node.path("agency")),
                year,
                node.path("scores"),
                order.isEmpty() ? ORDER : order,
                lines,
                freeTables(node.path("tables")),
                texts(node.path("headings")),
                records(node.path("measures")),
                indicators,
                items,
                records(node.path("weaknesses")));
    }

    private static void complete(Map<String, String> item, Official.Item known) {
        item.putIfAbsent("title", known.title());
        if (!known.elements().isEmpty()) {
            item.putIfAbsent("elements", "- " + String.join("\n- ", known.elements()));
        }
    }

    private static List<Map<String, String>> records(JsonNode list) {
        List<Map<String, String>> records = new ArrayList<>();
        list.forEach(node -> records.add(texts(node)));
        return records;
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> texts.put(
                        entry.getKey(),
                        entry.getValue().isArray()
                                ? String.join("\n", strings(entry.getValue()))
                                : entry.getValue().asText()));
        return texts;
    }

    static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    private static List<FreeTable> freeTables(JsonNode list) {
        List<FreeTable> tables = new ArrayList<>();
        for (JsonNode node : list) {
            List<List<String>> rows = new ArrayList<>();
            node.path("rows").forEach(row -> rows.add(strings(row)));
            tables.add(new FreeTable(
                    node.path("before").asText(), node.path("title").asText(), strings(node.path("heads")), rows));
        }
        return tables;
    }

    /** The same content with the statuses of items and indicators changed in turn, so that every kind is printed. */
    Content withStatusesOfEveryKind() {
        return new Content(
                agency,
                fiscalYear,
                scores,
                order,
                lines,
                tables,
                headings,
                measures,
                withStatuses(indicators),
                withStatuses(oitItems),
                weaknesses);
    }

    private static List<Map<String, String>> withStatuses(List<Map<String, String>> records) {
        List<String> kinds = List.of("done", "not-done", "done", "both", "none");
        List<Map<String, String>> changed = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Map<String, String> record = new LinkedHashMap<>(records.get(i));
            record.replace("status", kinds.get(i % kinds.size()));
            changed.add(record);
        }
        return changed;
    }

    /**
     * What extraction must give for this content, in the shape of the report JSON. A code in two rows is two records.
     */
    ObjectNode truth() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode truth = mapper.createObjectNode();
        truth.put("fiscalYear", fiscalYear);
        ObjectNode who = truth.putObject("agency");
        for (String field : List.of("name", "district", "province")) {
            if (agency.containsKey(field)) {
                who.put(field, agency.get(field));
            }
        }
        truth.set("scores", scores.isMissingNode() ? mapper.createArrayNode() : scores.deepCopy());
        put(truth.putArray("measures"), measures);
        put(truth.putArray("indicators"), indicators);
        put(truth.putArray("oitItems"), oitItems);
        put(truth.putArray("weaknesses"), weaknesses);
        return truth;
    }

    private static void put(ArrayNode list, List<Map<String, String>> records) {
        for (Map<String, String> record : records) {
            ObjectNode node = list.addObject();
            record.forEach((field, text) -> {
                if (field.equals("number")) {
                    node.put(field, Integer.parseInt(text));
                } else if (field.equals("score")) {
                    node.put(field, Double.parseDouble(text));
                } else if (!PRINTED_ONLY.contains(field)) {
                    node.put(field, text);
                }
            });
        }
    }
}
