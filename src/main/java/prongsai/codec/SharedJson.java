package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import prongsai.model.Value;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Reach;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;
import prongsai.model.shared.TextPair;

/** What one report shares with others as JSON, {@code prongsai/shared/1}. */
public final class SharedJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/shared/1";

    private static final double THOUSANDTHS = 1000;

    private SharedJson() {}

    /** Indented JSON with a line feed at its end. The family stands in it by name; {@link FamiliesJson} has it whole. */
    public static String pretty(SharedText shared) {
        return Json.pretty(write(shared));
    }

    /**
     * The same of two reports compared with each other alone.
     *
     * @param pairs text by text
     * @param order both reports, the earlier one first where something says which it is
     */
    public static String pretty(SharedText shared, List<TextPair> pairs, List<Family.Kin> order) {
        ObjectNode node = write(shared);
        node.set("pairs", Json.list(pairs, SharedJson::pair));
        node.set("order", Json.list(order, FamiliesJson::kin));
        return Json.pretty(node);
    }

    private static ObjectNode pair(TextPair pair) {
        ObjectNode node = Json.object()
                .put("record", pair.record())
                .put("field", pair.field())
                .put("text", pair.text())
                .put("otherRecord", pair.otherRecord())
                .put("otherField", pair.otherField())
                .put("otherText", pair.otherText())
                .put("verdict", pair.verdict().key())
                .put("jaccard", thousandths(pair.likeness().jaccard()))
                .put("containment", thousandths(pair.likeness().containment()))
                .put("block", pair.likeness().block())
                .put("official", pair.official());
        node.set(
                "spans",
                Json.list(
                        pair.spans(),
                        span -> Json.array()
                                .add(span.start())
                                .add(span.end())
                                .add(span.otherStart())
                                .add(span.otherEnd())));
        ArrayNode masks = node.putArray("masks");
        pair.masks().forEach(masks::add);
        ArrayNode otherMasks = node.putArray("otherMasks");
        pair.otherMasks().forEach(otherMasks::add);
        return node;
    }

    private static BigDecimal thousandths(double value) {
        return Json.decimal(Math.round(value * THOUSANDTHS) / THOUSANDTHS);
    }

    /**
     * Reads shared text back.
     *
     * @param families where the family is looked up by its name; one that is not among them is left out
     * @throws JsonFormatException where the text is no JSON of this form, or names a kind nobody knows
     */
    public static SharedText read(String json, List<Family> families) {
        JsonNode node = Json.parse(json);
        if (!SCHEMA.equals(node.path("schema").asText())) {
            throw new JsonFormatException(
                    "not " + SCHEMA + ": " + node.path("schema").asText("no schema named"));
        }
        Optional<Share> share =
                node.hasNonNull("letters") ? Optional.of(RefJson.letters(node.get("letters"))) : Optional.empty();
        Optional<String> family = Json.text(node, "family");
        return new SharedText(
                RefJson.read(node),
                share,
                Json.list(node.path("passages"), SharedJson::passage),
                Json.list(node.path("sources"), SharedJson::report),
                families.stream()
                        .filter(one -> family.isPresent() && family.get().equals(one.name()))
                        .findFirst(),
                Json.list(node.path("repeats"), SharedJson::report));
    }

    private static ObjectNode write(SharedText shared) {
        ObjectNode node = Json.object().put("schema", SCHEMA);
        RefJson.into(node, shared.report());
        RefJson.shares(node, shared.share());
        Json.put(node, "family", shared.family().map(Family::name));
        node.set("sources", Json.list(shared.sources(), SharedJson::report));
        node.set("repeats", Json.list(shared.repeats(), SharedJson::report));
        node.set("passages", Json.list(shared.passages(), SharedJson::passage));
        return node;
    }

    private static ObjectNode report(SharedText.SourceReport source) {
        return RefJson.write(source.report())
                .put("letters", source.letters())
                .put("only", source.only())
                .put("part", Json.decimal(Math.round(source.part() * THOUSANDTHS) / THOUSANDTHS));
    }

    private static SharedText.SourceReport report(JsonNode node) {
        return new SharedText.SourceReport(
                RefJson.read(node),
                node.path("letters").asLong(),
                node.path("only").asLong(),
                node.path("part").asDouble());
    }

    private static ObjectNode passage(Passage passage) {
        ObjectNode node = Json.object();
        node.put("record", passage.record());
        node.put("field", passage.field());
        node.put("text", passage.text());
        node.set("place", Json.place(passage.value().place()));
        node.set("cells", Json.list(passage.value().pieces(), EntryJson::piece));
        node.set("letters", RefJson.letters(passage.share()));
        node.set("stretches", Json.list(passage.stretches(), SharedJson::stretch));
        node.set("sources", Json.list(passage.sources(), SharedJson::source));
        return node;
    }

    private static Passage passage(JsonNode node) {
        return new Passage(
                node.path("record").asText(),
                node.path("field").asText(),
                new Value(node.path("text").asText(), EntryJson.pieces(node.path("cells"))),
                Json.list(node.path("stretches"), SharedJson::stretch),
                Json.list(node.path("sources"), SharedJson::source),
                RefJson.letters(node.path("letters")));
    }

    private static ObjectNode stretch(Stretch stretch) {
        ObjectNode node = Json.object();
        node.put("start", stretch.start());
        node.put("end", stretch.end());
        node.put("kind", stretch.kind().key());
        stretch.match().ifPresent(match -> {
            node.put("agencies", match.agencies());
            node.put("reach", match.reach().key());
            node.put("source", match.source());
            node.set("sourceSpan", Json.array().add(match.start()).add(match.end()));
        });
        return node;
    }

    private static Stretch stretch(JsonNode node) {
        Optional<Stretch.Match> match = node.has("source")
                ? Optional.of(new Stretch.Match(
                        node.path("source").asInt(),
                        node.path("sourceSpan").path(0).asInt(),
                        node.path("sourceSpan").path(1).asInt(),
                        node.path("agencies").asInt(),
                        reach(node.path("reach").asText())))
                : Optional.empty();
        return new Stretch(
                node.path("start").asInt(),
                node.path("end").asInt(),
                kind(node.path("kind").asText()),
                match);
    }

    private static Stretch.Kind kind(String key) {
        for (Stretch.Kind kind : Stretch.Kind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new JsonFormatException("no kind of text: " + key);
    }

    private static Reach reach(String key) {
        for (Reach reach : Reach.values()) {
            if (reach.key().equals(key)) {
                return reach;
            }
        }
        throw new JsonFormatException("no reach: " + key);
    }

    private static ObjectNode source(Passage.SourceText source) {
        return RefJson.write(source.report())
                .put("record", source.record())
                .put("field", source.field())
                .put("text", source.text())
                .put("similarity", Json.decimal(Math.round(source.similarity() * THOUSANDTHS) / THOUSANDTHS));
    }

    private static Passage.SourceText source(JsonNode node) {
        return new Passage.SourceText(
                RefJson.read(node),
                node.path("record").asText(),
                node.path("field").asText(),
                node.path("text").asText(),
                node.path("similarity").asDouble());
    }
}
