package prongsai.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import prongsai.model.compare.History;

/** One agency over the years as JSON, {@code prongsai/history/1}. */
public final class HistoryJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/history/1";

    private static final double THOUSAND = 1000;

    private HistoryJson() {}

    /** Indented JSON with a line feed at its end. */
    public static String pretty(History history) {
        ObjectNode node = Json.object().put("schema", SCHEMA).put("agency", history.agency());
        Json.put(node, "province", history.province());
        node.set("years", Json.list(history.years(), HistoryJson::year));
        node.set("items", Json.list(history.items(), line -> item(history, line)));
        node.set("rules", Json.list(history.rules(), line -> {
            ObjectNode rule = Json.object().put("rule", line.rule());
            ArrayNode counts = rule.putArray("counts");
            line.counts().forEach(counts::add);
            return rule;
        }));
        node.set("withoutYear", Json.list(history.withoutYear(), ComparisonJson::report));
        return Json.pretty(node);
    }

    private static ObjectNode year(History.Year year) {
        ObjectNode node = Json.object().put("fiscalYear", year.year());
        node.set(
                "reports",
                Json.list(
                        year.versions(),
                        version -> ComparisonJson.report(version.report()).put("used", version.used())));
        ArrayNode scores = node.putArray("scores");
        year.scores().forEach((scope, score) -> {
            ObjectNode one = scores.addObject().put("scope", scope);
            one.put("value", Json.decimal(score.value()));
            Json.put(one, "level", score.level());
            Json.putNumber(one, "year", score.year());
        });
        node.set("measures", Json.list(year.measures(), measure -> {
            ObjectNode one = Json.object().put("number", measure.number()).put("title", measure.title());
            Json.putNumber(one, "before", measure.before());
            return one.put("likeness", likeness(measure.likeness()));
        }));
        return node.put("items", year.items());
    }

    private static ObjectNode item(History history, History.ItemLine line) {
        ObjectNode node = Json.object().put("concept", line.concept()).put("title", line.title());
        ArrayNode cells = node.putArray("years");
        for (int i = 0; i < line.cells().size(); i++) {
            History.Cell cell = line.cells().get(i);
            ObjectNode one =
                    cells.addObject().put("fiscalYear", history.years().get(i).year());
            Json.put(one, "code", cell.code());
            Json.put(one, "status", cell.code().map(code -> cell.status().key()));
            one.put("progress", cell.answer());
            one.put("exhibits", cell.exhibits());
            one.put("answer", cell.drift().key());
            one.put("likeness", likeness(cell.likeness()));
        }
        return node;
    }

    private static java.math.BigDecimal likeness(double value) {
        return Json.decimal(Math.round(value * THOUSAND) / THOUSAND);
    }
}
