package prongsai.present;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import prongsai.codec.RefJson;
import prongsai.desk.Review;

/** How reports stand, in the order in which they need reading, as JSON, {@code prongsai/reports/1}. */
public final class ReportsJson {
    /** The form's name. */
    public static final String SCHEMA = "prongsai/reports/1";

    private static final double DECIMALS = 1_000;

    private ReportsJson() {}

    /**
     * One report.
     *
     * @param line how it stands
     * @param review how far people are with it
     */
    public record Entry(ReportLine line, Review review) {}

    /**
     * One page of a list, indented, with a line feed at its end.
     *
     * @param entries of this page
     * @param total of all pages
     * @param page from 1
     * @param pages of the list, at least 1
     * @param size most entries of a page
     */
    public static String pretty(List<Entry> entries, long total, int page, int pages, int size) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", SCHEMA);
        node.put("total", total);
        node.put("page", page);
        node.put("pages", pages);
        node.put("size", size);
        ArrayNode reports = node.putArray("reports");
        entries.forEach(entry -> write(reports.addObject(), entry));
        return node.toPrettyString() + "\n";
    }

    private static void write(ObjectNode node, Entry entry) {
        ReportLine line = entry.line;
        RefJson.into(node, line.ref());
        node.put("errors", line.errors());
        node.put("warnings", line.warnings());
        node.put("infos", line.infos());
        node.putObject("components")
                .put("total", line.components())
                .put("present", line.present())
                .put("undecided", line.undecided());
        if (line.shared().isPresent()) {
            node.put("sharedText", Math.round(line.shared().get() * DECIMALS) / DECIMALS);
        } else {
            node.putNull("sharedText");
        }
        ArrayNode reasons = node.putArray("reasons");
        for (Standing.Reason reason : line.reasons()) {
            ObjectNode one = reasons.addObject();
            one.put("rule", reason.rule());
            one.put("severity", reason.severity().key());
            one.putObject("name")
                    .put("th", reason.name().th())
                    .put("en", reason.name().en());
            one.put("count", reason.count());
            ArrayNode records = one.putArray("records");
            reason.records().forEach(records::add);
            one.put("more", reason.more());
        }
        node.putObject("review")
                .put("status", entry.review.status().key())
                .put("note", entry.review.note())
                .put("by", entry.review.by())
                .put("on", entry.review.on());
    }
}
