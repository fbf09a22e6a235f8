package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;

/** Template families as JSON, {@code prongsai/families/1}. */
public final class FamiliesJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/families/1";

    private FamiliesJson() {}

    /** Indented JSON with a line feed at its end. */
    public static String pretty(List<Family> families) {
        ObjectNode node = Json.object().put("schema", SCHEMA);
        node.set("families", Json.list(families, FamiliesJson::family));
        return Json.pretty(node);
    }

    /**
     * Reads families back.
     *
     * @throws JsonFormatException where the text is no families JSON
     */
    public static List<Family> read(String json) {
        JsonNode node = Json.parse(json);
        if (!SCHEMA.equals(node.path("schema").asText())) {
            throw new JsonFormatException(
                    "not " + SCHEMA + ": " + node.path("schema").asText("no schema named"));
        }
        return Json.list(node.path("families"), FamiliesJson::family);
    }

    private static ObjectNode family(Family family) {
        ObjectNode node = Json.object().put("name", family.name()).put("agencies", family.agencies());
        RefJson.shares(node, Optional.of(family.share()));
        node.set("members", Json.list(family.members(), RefJson::write));
        node.set("leftovers", Json.list(family.leftovers(), FamiliesJson::leftover));
        return node;
    }

    private static Family family(JsonNode node) {
        return new Family(
                node.path("name").asText(),
                Json.list(node.path("members"), RefJson::read),
                node.path("agencies").asInt(),
                RefJson.letters(node.path("letters")),
                Json.list(node.path("leftovers"), FamiliesJson::leftover));
    }

    private static ObjectNode leftover(Family.Leftover leftover) {
        ObjectNode node = Json.object()
                .put("agency", leftover.agency())
                .put("missingAncestor", leftover.report().isEmpty());
        Optional<ReportRef> report = leftover.report();
        if (report.isPresent()) {
            node.set("report", RefJson.write(report.get()));
        } else {
            node.putNull("report");
        }
        node.set("mentions", Json.list(leftover.mentions(), FamiliesJson::mention));
        return node;
    }

    private static Family.Leftover leftover(JsonNode node) {
        Optional<ReportRef> report =
                node.hasNonNull("report") ? Optional.of(RefJson.read(node.get("report"))) : Optional.empty();
        return new Family.Leftover(
                node.path("agency").asText(), report, Json.list(node.path("mentions"), FamiliesJson::mention));
    }

    private static ObjectNode mention(Family.Mention mention) {
        return RefJson.write(mention.report())
                .put("record", mention.record())
                .put("field", mention.field())
                .put("quote", mention.quote());
    }

    private static Family.Mention mention(JsonNode node) {
        return new Family.Mention(
                RefJson.read(node),
                node.path("record").asText(),
                node.path("field").asText(),
                node.path("quote").asText());
    }
}
