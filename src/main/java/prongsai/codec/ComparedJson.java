package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import prongsai.model.Findings;

/** What was found of the shared words of one report, kept beside an index: a line of {@code prongsai/compared/1}. */
public final class ComparedJson {
    private static final String SCHEMA = "prongsai/compared/1";

    private ComparedJson() {}

    /**
     * A report that was compared.
     *
     * @param engine what compared it
     * @param index names the reports that it was compared with
     * @param findings about shared words, and whose words its text is
     */
    public record Line(String engine, String index, Findings findings) {}

    /** One line, without its end. */
    public static String line(Line line) {
        ObjectNode node =
                Json.object().put("schema", SCHEMA).put("engine", line.engine).put("index", line.index);
        node.set("findings", FindingsJson.write(line.findings));
        return Json.line(node);
    }

    /**
     * Reads a line back.
     *
     * @throws JsonFormatException where it is none
     */
    public static Line read(String line) {
        JsonNode node = Json.parse(line);
        if (!SCHEMA.equals(node.path("schema").asText())) {
            throw new JsonFormatException("not " + SCHEMA);
        }
        return new Line(
                node.path("engine").asText(),
                node.path("index").asText(),
                FindingsJson.read(Json.line(node.path("findings"))));
    }
}
