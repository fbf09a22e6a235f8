package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import prongsai.model.Fate;
import prongsai.model.Repair;
import prongsai.model.Report;
import prongsai.model.Signatory;

/** Reports as JSON, {@code prongsai/report/1}. */
public final class ReportJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/report/1";

    /** How much goes into the JSON. */
    public enum Detail {
        /** What the contract names. */
        PLAIN,
        /** Also the text before repair, the repairs with their causes, and where each block and cell went. */
        RAW
    }

    private ReportJson() {}

    /** Indented JSON with a line feed at its end. */
    public static String pretty(Report report, Detail detail) {
        return Json.pretty(write(report, detail));
    }

    /** JSON on one line, without a line feed. */
    public static String line(Report report, Detail detail) {
        return Json.line(write(report, detail));
    }

    /**
     * Reads a report back.
     *
     * @throws JsonFormatException where the text is no report JSON
     */
    public static Report read(String json) {
        JsonNode node = Json.parse(json);
        if (!SCHEMA.equals(node.path("schema").asText())) {
            throw new JsonFormatException(
                    "not " + SCHEMA + ": " + node.path("schema").asText("no schema named"));
        }
        return read(node);
    }

    private static ObjectNode write(Report report, Detail detail) {
        ObjectNode node = Json.object();
        node.put("schema", SCHEMA);
        node.put("id", report.id());
        node.set("engine", OriginJson.engine(report.engine()));
        node.set("source", OriginJson.source(report.source()));
        node.set("parts", Json.list(report.parts(), OriginJson::part));
        node.set("agency", OriginJson.agency(report.agency()));
        Json.putNumber(node, "fiscalYear", report.fiscalYear());
        node.set("document", OriginJson.head(report.head()));
        node.set("scores", Json.list(report.scores(), FoundJson::score));
        node.set("measures", Json.list(report.measures(), EntryJson::write));
        node.set("oitItems", Json.list(report.oitItems(), EntryJson::write));
        node.set("indicators", Json.list(report.indicators(), EntryJson::write));
        node.set("weaknesses", Json.list(report.weaknesses(), EntryJson::write));
        node.set("components", Json.list(report.components(), FoundJson::component));
        node.set("prose", Json.list(report.prose(), FoundJson::prose));
        node.set(
                "signatories",
                Json.list(
                        report.signatories(),
                        s -> Json.object().put("name", s.name()).put("position", s.position())));
        node.set("unassigned", Json.list(report.unassigned(), FoundJson::unassigned));
        ObjectNode confidence = Json.object();
        new TreeMap<>(report.confidence()).forEach((path, value) -> confidence.put(path, Json.decimal(value)));
        node.set("confidence", confidence);
        node.set("warnings", Json.list(report.warnings(), FoundJson::warning));
        if (!report.mixedDigits().isEmpty()) {
            node.set("mixedDigits", Json.list(report.mixedDigits(), FoundJson::mixedDigits));
        }
        if (!report.headings().isEmpty()) {
            node.set("headings", Json.list(report.headings(), FoundJson::heading));
        }
        if (!report.corrected().isEmpty()) {
            node.set("corrected", Json.list(report.corrected(), FoundJson::corrected));
        }
        if (detail == Detail.RAW) {
            node.set(
                    "repairs",
                    Json.list(
                            report.repairs(),
                            r -> Json.object()
                                    .put("cause", r.cause())
                                    .put("count", r.count())
                                    .put("id", r.block())));
            node.set("fates", Json.list(report.fates(), FoundJson::fate));
            node.set(
                    "dropped",
                    Json.list(
                            report.fates().stream()
                                    .filter(f -> f.kind() == Fate.Kind.DROPPED)
                                    .toList(),
                            FoundJson::dropped));
        }
        return node;
    }

    private static Report read(JsonNode node) {
        Map<String, Double> confidence = new LinkedHashMap<>();
        node.path("confidence")
                .fields()
                .forEachRemaining(e -> confidence.put(e.getKey(), e.getValue().asDouble()));
        return new Report(
                node.path("id").asText(),
                OriginJson.engine(node.path("engine")),
                OriginJson.source(node.path("source")),
                Json.list(node.path("parts"), OriginJson::part),
                OriginJson.agency(node.path("agency")),
                Json.integer(node, "fiscalYear"),
                OriginJson.head(node.path("document")),
                Json.list(node.path("scores"), FoundJson::score),
                Json.list(node.path("measures"), EntryJson::measure),
                Json.list(node.path("oitItems"), EntryJson::item),
                Json.list(node.path("indicators"), EntryJson::indicator),
                Json.list(node.path("weaknesses"), EntryJson::weakness),
                Json.list(node.path("components"), FoundJson::component),
                Json.list(node.path("prose"), FoundJson::prose),
                Json.list(
                        node.path("signatories"),
                        s -> new Signatory(
                                s.path("name").asText(), s.path("position").asText())),
                Json.list(node.path("unassigned"), FoundJson::unassigned),
                confidence,
                Json.list(node.path("warnings"), FoundJson::warning),
                Json.list(
                        node.path("repairs"),
                        r -> new Repair(
                                r.path("cause").asText(),
                                r.path("count").asInt(),
                                r.path("id").asText())),
                Json.list(node.path("fates"), FoundJson::fate),
                Json.list(node.path("mixedDigits"), FoundJson::mixedDigits),
                Json.list(node.path("headings"), FoundJson::heading),
                Json.list(node.path("corrected"), FoundJson::corrected));
    }
}
