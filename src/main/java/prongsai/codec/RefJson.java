package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import prongsai.model.Findings;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.text.ThaiDates;

/** Reports as others name them, and shares of text: what shared text and families have in common. */
public final class RefJson {
    private RefJson() {}

    static ObjectNode write(ReportRef ref) {
        return into(Json.object(), ref);
    }

    /** Adds the keys of a reference to a node. */
    public static ObjectNode into(ObjectNode node, ReportRef ref) {
        node.put("id", ref.id());
        node.put("report", ref.file());
        node.put("agencyKey", ref.agencyKey());
        node.put("agency", ref.agency());
        node.put("type", ref.type());
        Json.put(node, "district", ref.district());
        Json.put(node, "province", ref.province());
        Json.putNumber(node, "fiscalYear", ref.fiscalYear());
        Json.put(node, "date", ref.date().map(ThaiDates::iso));
        return node;
    }

    static ReportRef read(JsonNode node) {
        return new ReportRef(
                node.path("id").asText(),
                node.path("report").asText(),
                node.path("agencyKey").asText(),
                node.path("agency").asText(),
                node.path("type").asText(),
                Json.text(node, "district"),
                Json.text(node, "province"),
                Json.integer(node, "fiscalYear"),
                Json.text(node, "date").map(Json::date));
    }

    /** Adds the three parts, to three decimals, and the letters they are made of; {@code null} where nothing was compared. */
    static void shares(ObjectNode node, Optional<Share> share) {
        Optional<Findings.TextParts> parts = share.map(Findings.TextParts::of);
        Json.putNumber(node, "ownText", parts.map(Findings.TextParts::own));
        Json.putNumber(node, "sharedText", parts.map(Findings.TextParts::shared));
        Json.putNumber(node, "officialText", parts.map(Findings.TextParts::official));
        if (share.isPresent()) {
            node.set("letters", letters(share.get()));
        } else {
            node.putNull("letters");
        }
    }

    static ObjectNode letters(Share share) {
        return Json.object()
                .put("own", share.own())
                .put("shared", share.shared())
                .put("official", share.official());
    }

    static Share letters(JsonNode node) {
        return new Share(
                node.path("own").asLong(),
                node.path("shared").asLong(),
                node.path("official").asLong());
    }
}
