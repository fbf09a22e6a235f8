package prongsai.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Records of a report JSON by the names that findings use. */
final class ReportRecords {
    private ReportRecords() {}

    /** The record called {@code O24}, {@code measure 1}, {@code indicator 8} or {@code prose 4}; missing if there is none. */
    static JsonNode find(JsonNode report, String record) {
        if (record.startsWith("prose ")) {
            return report.path("prose").path(number(record) - 1);
        }
        if (record.startsWith("O")) {
            return by(report.path("oitItems"), "code", record);
        }
        String list = record.startsWith("measure ") ? "measures" : "indicators";
        return by(report.path(list), "number", String.valueOf(number(record)));
    }

    private static JsonNode by(JsonNode list, String key, String value) {
        for (JsonNode node : list) {
            if (node.path(key).asText().equals(value)) {
                return node;
            }
        }
        return MissingNode.getInstance();
    }

    private static int number(String record) {
        return Integer.parseInt(record.substring(record.indexOf(' ') + 1));
    }
}
