package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import prongsai.model.Agency;
import prongsai.model.Engine;
import prongsai.model.Head;
import prongsai.model.Part;
import prongsai.model.SourceInfo;
import prongsai.model.TextOrigin;
import prongsai.text.ThaiDates;

/** What a report comes from, as JSON and back: its file, its parts, the engine that read it, the agency and its head. */
final class OriginJson {
    private OriginJson() {}

    static ObjectNode engine(Engine engine) {
        ObjectNode node = Json.object()
                .put("tool", engine.tool())
                .put("reading", engine.reading())
                .put("rules", engine.rules())
                .put("catalogue", engine.catalogue());
        return engine.corrections().isEmpty() ? node : node.put("corrections", engine.corrections());
    }

    static Engine engine(JsonNode node) {
        return new Engine(
                node.path("tool").asText(),
                node.path("reading").asText(),
                node.path("rules").asText(),
                node.path("catalogue").asText(),
                node.path("corrections").asText());
    }

    static ObjectNode source(SourceInfo source) {
        return Json.object()
                .put("file", source.file())
                .put("sha256", source.sha256())
                .put("mediaType", source.mediaType())
                .put("pages", source.pages())
                .put("textOrigin", source.textOrigin().name().toLowerCase(Locale.ROOT));
    }

    static SourceInfo source(JsonNode node) {
        return new SourceInfo(
                node.path("file").asText(),
                node.path("sha256").asText(),
                node.path("mediaType").asText(),
                node.path("pages").asInt(),
                TextOrigin.valueOf(node.path("textOrigin").asText("digital").toUpperCase(Locale.ROOT)));
    }

    static ObjectNode part(Part part) {
        ObjectNode node = Json.object().put("kind", part.kind());
        if (part.firstPage() > 0) {
            node.set("pages", Json.array().add(part.firstPage()).add(part.lastPage()));
        } else {
            node.set("pages", Json.array());
        }
        return node;
    }

    static Part part(JsonNode node) {
        JsonNode pages = node.path("pages");
        return new Part(
                node.path("kind").asText(),
                pages.path(0).asInt(0),
                pages.path(1).asInt(0));
    }

    static ObjectNode agency(Agency agency) {
        ObjectNode node = Json.object();
        node.put("name", agency.name());
        node.put("type", agency.type());
        node.put("shortName", agency.shortName());
        Json.put(node, "district", agency.district());
        Json.put(node, "province", agency.province());
        Json.put(node, "domain", agency.domain());
        Json.put(node, "code", agency.code());
        node.put("known", agency.known());
        node.put("confidence", Json.decimal(agency.confidence()));
        node.set("printedNames", Json.list(agency.printedNames(), OriginJson::printedName));
        return node;
    }

    private static ObjectNode printedName(Agency.PrintedName name) {
        ObjectNode node = Json.object().put("text", name.text()).put("count", name.count());
        node.set("place", Json.place(name.place()));
        return node;
    }

    static Agency agency(JsonNode node) {
        return new Agency(
                node.path("name").asText(),
                node.path("type").asText(),
                node.path("shortName").asText(),
                Json.text(node, "district"),
                Json.text(node, "province"),
                Json.text(node, "domain"),
                Json.text(node, "code"),
                node.path("known").asBoolean(),
                node.path("confidence").asDouble(),
                Json.list(
                        node.path("printedNames"),
                        n -> new Agency.PrintedName(
                                n.path("text").asText(), n.path("count").asInt(), Json.place(n.path("place")))));
    }

    static ObjectNode head(Head head) {
        ObjectNode node = Json.object().put("title", head.title());
        Json.put(node, "number", head.number());
        Json.put(node, "date", head.date().map(ThaiDates::iso));
        node.set("place", Json.place(head.place()));
        return node;
    }

    static Head head(JsonNode node) {
        return new Head(
                node.path("title").asText(),
                Json.text(node, "number"),
                Json.text(node, "date").map(Json::date),
                Json.place(node.path("place")));
    }
}
