package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.TemplateText;

/** Template families as JSON, {@code prongsai/families/1}. */
public final class FamiliesJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/families/1";

    private static final double THOUSANDTHS = 1000;

    private FamiliesJson() {}

    /** Indented JSON with a line feed at its end. */
    public static String pretty(List<Family> families) {
        ObjectNode node = Json.object().put("schema", SCHEMA);
        node.set("families", Json.list(families, FamiliesJson::family));
        return Json.pretty(node);
    }

    /** One family with its template, {@code template}: what most of its agencies say, place by place. */
    public static String pretty(Family family, List<TemplateText> template) {
        ObjectNode whole = family(family);
        whole.set("template", Json.list(template, FamiliesJson::template));
        ObjectNode node = Json.object().put("schema", SCHEMA);
        node.set("families", Json.array().add(whole));
        return Json.pretty(node);
    }

    private static ObjectNode template(TemplateText text) {
        return Json.object()
                .put("record", text.record())
                .put("field", text.field())
                .put("text", text.text())
                .put("agencies", text.agencies())
                .put("of", text.of());
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
        node.set("tree", Json.list(family.tree(), FamiliesJson::kin));
        return node;
    }

    private static Family family(JsonNode node) {
        List<ReportRef> members = Json.list(node.path("members"), RefJson::read);
        return new Family(
                node.path("name").asText(),
                members,
                node.path("agencies").asInt(),
                RefJson.letters(node.path("letters")),
                Json.list(node.path("leftovers"), FamiliesJson::leftover),
                Json.list(node.path("tree"), kin -> kin(kin, members)));
    }

    /** A member by its id, and what it hangs on. */
    static ObjectNode kin(Family.Kin kin) {
        ObjectNode node = Json.object().put("id", kin.report().id());
        Json.put(node, "from", kin.from().map(ReportRef::id));
        Json.put(node, "missingAncestor", kin.missing());
        return node.put("reason", kin.reason().key())
                .put("part", Json.decimal(Math.round(kin.part() * THOUSANDTHS) / THOUSANDTHS));
    }

    private static Family.Kin kin(JsonNode node, List<ReportRef> members) {
        return new Family.Kin(
                member(node.path("id").asText(), members),
                Json.text(node, "from").map(id -> member(id, members)),
                Json.text(node, "missingAncestor"),
                reason(node.path("reason").asText()),
                node.path("part").asDouble());
    }

    private static ReportRef member(String id, List<ReportRef> members) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new JsonFormatException("no member " + id));
    }

    private static Family.Reason reason(String key) {
        for (Family.Reason reason : Family.Reason.values()) {
            if (reason.key().equals(key)) {
                return reason;
            }
        }
        throw new JsonFormatException("no reason: " + key);
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
