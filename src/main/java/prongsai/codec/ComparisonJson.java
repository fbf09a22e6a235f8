package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import prongsai.model.Field;
import prongsai.model.Status;
import prongsai.model.compare.Change;
import prongsai.model.compare.Comparison;
import prongsai.model.compare.Comparison.Kind;
import prongsai.model.shared.ReportRef;
import prongsai.text.ThaiDates;

/** Two reports side by side as JSON, {@code prongsai/compare/1}. */
public final class ComparisonJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/compare/1";

    private ComparisonJson() {}

    /** Indented JSON with a line feed at its end. */
    public static String pretty(Comparison comparison) {
        ObjectNode node = Json.object().put("schema", SCHEMA);
        node.set("a", report(comparison.a()));
        node.set("b", report(comparison.b()));
        node.set("summary", summary(comparison));
        node.set(
                "head",
                Json.list(
                        comparison.head(),
                        line -> Json.object()
                                .put("what", line.what())
                                .put("scope", line.scope())
                                .put("a", line.a())
                                .put("b", line.b())
                                .put("change", line.change().key())));
        node.set("pairs", Json.list(comparison.pairs(), ComparisonJson::pair));
        node.set("findings", orNull(comparison.findings().map(ComparisonJson::findings)));
        return Json.pretty(node);
    }

    /** A report as others name it. */
    static ObjectNode report(ReportRef report) {
        ObjectNode node = Json.object()
                .put("id", report.id())
                .put("report", report.file())
                .put("agency", report.agency());
        Json.put(node, "province", report.province());
        Json.putNumber(node, "fiscalYear", report.fiscalYear());
        Json.put(node, "date", report.date().map(ThaiDates::iso));
        return node;
    }

    private static ObjectNode summary(Comparison comparison) {
        ObjectNode node = Json.object();
        for (Kind kind : Kind.values()) {
            ObjectNode counts = Json.object();
            for (Change change : Change.values()) {
                counts.put(change.key(), comparison.count(kind, change));
            }
            node.set(kind.key(), counts);
        }
        return node;
    }

    private static ObjectNode pair(Comparison.Pair pair) {
        ObjectNode node = Json.object().put("kind", pair.kind().key());
        Json.put(node, "a", pair.a());
        Json.put(node, "b", pair.b());
        node.put("title", pair.title());
        node.put("change", pair.change().key());
        node.set("status", orNull(pair.status().map(ComparisonJson::status)));
        node.set("fields", Json.list(pair.fields(), ComparisonJson::field));
        return node;
    }

    private static ObjectNode status(Comparison.StatusChange status) {
        ObjectNode node = Json.object();
        Json.put(node, "a", status.a().map(Status::key));
        Json.put(node, "b", status.b().map(Status::key));
        return node.put("changed", status.changed());
    }

    private static ObjectNode field(Comparison.FieldChange change) {
        ObjectNode node = Json.object()
                .put("field", change.field().map(Field::key).orElse(""))
                .put("change", change.change().key());
        Json.put(node, "a", change.a());
        Json.put(node, "b", change.b());
        List<Comparison.Words> words = change.change() == Change.CHANGED ? change.words() : List.of();
        node.set(
                "words",
                Json.list(
                        words,
                        some -> Json.object().put("fate", some.fate().key()).put("text", some.text())));
        node.set("placeA", Json.place(change.placeA()));
        node.set("placeB", Json.place(change.placeB()));
        return node;
    }

    private static ObjectNode findings(Comparison.FindingChanges changes) {
        ObjectNode node = Json.object();
        node.set("fixed", Json.list(changes.fixed(), FindingsJson::finding));
        node.set("new", Json.list(changes.added(), FindingsJson::finding));
        node.set("remaining", Json.list(changes.remaining(), both -> {
            ObjectNode pair = Json.object();
            pair.set("a", FindingsJson.finding(both.a()));
            pair.set("b", FindingsJson.finding(both.b()));
            return pair;
        }));
        return node;
    }

    private static JsonNode orNull(Optional<ObjectNode> node) {
        return node.<JsonNode>map(there -> there).orElse(JsonNodeFactory.instance.nullNode());
    }
}
