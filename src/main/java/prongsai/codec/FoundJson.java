package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import prongsai.model.Component;
import prongsai.model.Corrected;
import prongsai.model.Fate;
import prongsai.model.Heading;
import prongsai.model.MixedDigits;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Score;
import prongsai.model.Unassigned;
import prongsai.model.Value;
import prongsai.model.Warning;

/** What stands in a report besides its records, as JSON and back. */
final class FoundJson {
    private FoundJson() {}

    static ObjectNode corrected(Corrected corrected) {
        return Json.object()
                .put("record", corrected.record())
                .put("field", corrected.field())
                .put("read", corrected.read())
                .put("value", corrected.value())
                .put("note", corrected.note())
                .put("by", corrected.by())
                .put("on", corrected.on());
    }

    static Corrected corrected(JsonNode node) {
        return new Corrected(
                node.path("record").asText(),
                node.path("field").asText(),
                node.path("read").asText(),
                node.path("value").asText(),
                node.path("note").asText(),
                node.path("by").asText(),
                node.path("on").asText());
    }

    static ObjectNode score(Score score) {
        ObjectNode node = Json.object().put("scope", score.scope());
        Json.putNumber(node, "year", score.year());
        node.put("value", Json.decimal(score.value()));
        Json.put(node, "level", score.level());
        node.put("title", score.title());
        node.put("quote", score.quote());
        node.set("place", Json.place(score.place()));
        return node;
    }

    static Score score(JsonNode node) {
        return new Score(
                node.path("scope").asText(),
                Json.integer(node, "year"),
                node.path("value").asDouble(),
                Json.text(node, "level"),
                node.path("title").asText(),
                node.path("quote").asText(),
                Json.place(node.path("place")));
    }

    static ObjectNode component(Component component) {
        ObjectNode node = Json.object().put("id", component.id());
        switch (component.state()) {
            case PRESENT -> node.put("present", true);
            case ABSENT -> node.put("present", false);
            case UNDECIDED -> node.putNull("present");
        }
        node.put("evidence", component.evidence());
        node.set("place", Json.place(component.place()));
        return node;
    }

    static Component component(JsonNode node) {
        Component.State state = !node.hasNonNull("present")
                ? Component.State.UNDECIDED
                : node.path("present").asBoolean() ? Component.State.PRESENT : Component.State.ABSENT;
        return new Component(
                node.path("id").asText(), state, node.path("evidence").asText(), Json.place(node.path("place")));
    }

    static ObjectNode prose(Prose prose) {
        ObjectNode node = Json.object().put("role", prose.role().key()).put("text", prose.text());
        node.set("place", Json.place(prose.place()));
        return node;
    }

    static Prose prose(JsonNode node) {
        Prose.Role role = Prose.Role.valueOf(node.path("role").asText("body").toUpperCase(Locale.ROOT));
        Place place = Json.place(node.path("place"));
        return new Prose(role, Value.of(node.path("text").asText(), "p" + place.paragraph(), place));
    }

    static ObjectNode mixedDigits(MixedDigits mixed) {
        ObjectNode node = Json.object().put("text", mixed.text());
        node.set("place", Json.place(mixed.place()));
        return node;
    }

    static MixedDigits mixedDigits(JsonNode node) {
        return new MixedDigits(node.path("text").asText(), Json.place(node.path("place")));
    }

    static ObjectNode heading(Heading heading) {
        ObjectNode node = Json.object().put("text", heading.text());
        node.set("place", Json.place(heading.place()));
        return node;
    }

    static Heading heading(JsonNode node) {
        return new Heading(node.path("text").asText(), Json.place(node.path("place")));
    }

    static ObjectNode unassigned(Unassigned unassigned) {
        ObjectNode node = Json.object().put("text", unassigned.text());
        node.set("place", Json.place(unassigned.place()));
        return node.put("id", unassigned.block());
    }

    static Unassigned unassigned(JsonNode node) {
        return new Unassigned(node.path("id").asText(), node.path("text").asText(), Json.place(node.path("place")));
    }

    static ObjectNode warning(Warning warning) {
        ObjectNode node = Json.object().put("code", warning.code());
        node.set("message", Json.bilingual(warning.message()));
        node.set("place", Json.place(warning.place()));
        return node;
    }

    static Warning warning(JsonNode node) {
        return new Warning(
                node.path("code").asText(), Json.bilingual(node.path("message")), Json.place(node.path("place")));
    }

    static ObjectNode fate(Fate fate) {
        ObjectNode node = Json.object()
                .put("id", fate.block())
                .put("kind", fate.kind().key())
                .put("target", fate.target())
                .put("raw", fate.raw());
        node.set("place", Json.place(fate.place()));
        return node;
    }

    static Fate fate(JsonNode node) {
        return new Fate(
                node.path("id").asText(),
                Fate.Kind.valueOf(node.path("kind").asText("dropped").toUpperCase(Locale.ROOT)),
                node.path("target").asText(),
                node.path("raw").asText(),
                Json.place(node.path("place")));
    }

    static ObjectNode dropped(Fate fate) {
        ObjectNode node = Json.object()
                .put("id", fate.block())
                .put("reason", fate.target())
                .put("text", fate.raw());
        node.set("place", Json.place(fate.place()));
        return node;
    }
}
