package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;

/** Lines of the manifest. */
public final class ManifestJson {
    private ManifestJson() {}

    /** One line, without a line feed. {@code reason} is Thai; {@code reasonEn} says it in English. */
    public static String line(ManifestEntry entry) {
        ObjectNode node = Json.object();
        node.put("file", entry.file());
        node.put("id", entry.id());
        node.put("sha256", entry.sha256());
        node.put("status", entry.status().key());
        node.put("reason", entry.reason().th());
        node.put("reasonEn", entry.reason().en());
        node.set("reports", Json.list(entry.reports(), com.fasterxml.jackson.databind.node.TextNode::valueOf));
        node.put("name", entry.name());
        node.put("pages", entry.pages());
        ObjectNode records = Json.object();
        new TreeMap<>(entry.records()).forEach(records::put);
        node.set("records", records);
        node.put("engine", entry.engine());
        node.put("millis", entry.millis());
        node.put("size", entry.stamp().size());
        node.put("modified", entry.stamp().modified());
        return Json.line(node);
    }

    /**
     * Reads a line back.
     *
     * @throws JsonFormatException where the line is none of ours
     */
    public static ManifestEntry read(String line) {
        JsonNode node = Json.parse(line);
        FileStatus status = FileStatus.ofKey(node.path("status").asText())
                .orElseThrow(() -> new JsonFormatException("unknown status in the manifest: " + line));
        Map<String, Integer> records = new LinkedHashMap<>();
        node.path("records")
                .fields()
                .forEachRemaining(e -> records.put(e.getKey(), e.getValue().asInt()));
        return new ManifestEntry(
                node.path("file").asText(),
                node.path("id").asText(),
                node.path("sha256").asText(),
                status,
                new Bilingual(
                        node.path("reason").asText(), node.path("reasonEn").asText()),
                Json.list(node.path("reports"), JsonNode::asText),
                node.path("name").asText(),
                node.path("pages").asInt(),
                records,
                // All lines of a job name one engine: one string for all of a hundred thousand.
                node.path("engine").asText().intern(),
                node.path("millis").asLong(),
                new ManifestEntry.Stamp(
                        node.path("size").asLong(), node.path("modified").asLong()));
    }
}
