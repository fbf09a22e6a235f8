package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.model.Accepted;
import prongsai.model.Component;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Severity;
import prongsai.model.Warning;

/** Findings as JSON, {@code prongsai/findings/1}. */
public final class FindingsJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/findings/1";

    private FindingsJson() {}

    /** Indented JSON with a line feed at its end. */
    public static String pretty(Findings findings) {
        return Json.pretty(write(findings));
    }

    /** One object for one report, an array for none or several, with a line feed at its end. */
    public static String pretty(List<Findings> findings) {
        if (findings.size() == 1) {
            return pretty(findings.getFirst());
        }
        return findings.stream()
                .map(one -> pretty(one).stripTrailing())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /**
     * Reads findings back.
     *
     * @throws JsonFormatException where the text is no findings JSON
     */
    public static Findings read(String json) {
        JsonNode node = Json.parse(json);
        if (!SCHEMA.equals(node.path("schema").asText())) {
            throw new JsonFormatException(
                    "not " + SCHEMA + ": " + node.path("schema").asText("no schema named"));
        }
        return new Findings(
                node.path("id").asText(),
                node.path("report").asText(),
                Json.integer(node, "fiscalYear"),
                Json.list(node.path("findings"), FindingsJson::finding),
                Json.list(node.path("sheet"), FindingsJson::sheetLine),
                Json.list(
                        node.path("warnings"),
                        w -> new Warning(
                                w.path("code").asText(),
                                Json.bilingual(w.path("message")),
                                Json.place(w.path("place")))),
                parts(node.path("summary")));
    }

    private static Optional<Findings.TextParts> parts(JsonNode summary) {
        return summary.path("ownText").isNumber()
                ? Optional.of(new Findings.TextParts(
                        summary.path("ownText").asDouble(),
                        summary.path("sharedText").asDouble(),
                        summary.path("officialText").asDouble()))
                : Optional.empty();
    }

    static ObjectNode write(Findings findings) {
        ObjectNode node = Json.object();
        node.put("schema", SCHEMA);
        node.put("id", findings.id());
        node.put("report", findings.report());
        Json.putNumber(node, "fiscalYear", findings.fiscalYear());
        ObjectNode summary = Json.object()
                .put("errors", findings.count(Severity.ERROR))
                .put("warnings", findings.count(Severity.WARNING))
                .put("infos", findings.count(Severity.INFO));
        Json.putNumber(summary, "ownText", findings.parts().map(Findings.TextParts::own));
        Json.putNumber(summary, "sharedText", findings.parts().map(Findings.TextParts::shared));
        Json.putNumber(summary, "officialText", findings.parts().map(Findings.TextParts::official));
        node.set("summary", summary);
        node.set("sheet", Json.list(findings.sheet(), FindingsJson::sheetLine));
        node.set("findings", Json.list(findings.findings(), FindingsJson::finding));
        node.set("warnings", Json.list(findings.warnings(), w -> {
            ObjectNode warning = Json.object().put("code", w.code());
            warning.set("message", Json.bilingual(w.message()));
            warning.set("place", Json.place(w.place()));
            return warning;
        }));
        return node;
    }

    static ObjectNode finding(Finding finding) {
        ObjectNode node = Json.object();
        node.put("id", finding.id());
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().key());
        node.put("record", finding.record());
        node.put("field", finding.field());
        if (finding.span().isPresent()) {
            Finding.Span span = finding.span().get();
            node.set("span", Json.array().add(span.start()).add(span.end()));
        } else {
            node.putNull("span");
        }
        node.put("quote", finding.quote());
        node.put("other", finding.other());
        node.set("message", Json.bilingual(finding.message()));
        node.set("suggestion", Json.bilingual(finding.suggestion()));
        node.put("basis", finding.basis());
        node.put("confidence", Json.decimal(finding.confidence()));
        node.set("place", Json.place(finding.place()));
        if (finding.accepted().isPresent()) {
            Accepted accepted = finding.accepted().get();
            node.putObject("accepted")
                    .put("reason", accepted.reason())
                    .put("by", accepted.by())
                    .put("on", accepted.on());
        } else {
            node.putNull("accepted");
        }
        node.set("sources", Json.list(finding.sources(), FindingsJson::source));
        return node;
    }

    private static Finding finding(JsonNode node) {
        Optional<Finding.Span> span = node.hasNonNull("span")
                ? Optional.of(new Finding.Span(
                        node.get("span").path(0).asInt(),
                        node.get("span").path(1).asInt()))
                : Optional.empty();
        return new Finding(
                node.path("id").asText(),
                node.path("rule").asText(),
                Severity.ofKey(node.path("severity").asText()).orElse(Severity.INFO),
                node.path("record").asText(),
                node.path("field").asText(),
                span,
                node.path("quote").asText(),
                node.path("other").asText(),
                Json.bilingual(node.path("message")),
                Json.bilingual(node.path("suggestion")),
                node.path("basis").asText(),
                node.path("confidence").asDouble(),
                Json.place(node.path("place")),
                Json.list(node.path("sources"), FindingsJson::source),
                accepted(node.path("accepted")));
    }

    /** A reason alone is read too: other programs may write it so. */
    private static Optional<Accepted> accepted(JsonNode node) {
        String reason = node.isTextual() ? node.asText() : node.path("reason").asText();
        return reason.isBlank()
                ? Optional.empty()
                : Optional.of(new Accepted(
                        reason, node.path("by").asText(), node.path("on").asText()));
    }

    private static ObjectNode source(Finding.SharedSource source) {
        ObjectNode node = Json.object();
        node.put("report", source.report());
        node.put("id", source.id());
        node.put("agency", source.agency());
        Json.putNumber(node, "fiscalYear", source.fiscalYear());
        node.put("record", source.record());
        node.put("quote", source.quote());
        node.put("similarity", Json.decimal(source.similarity()));
        return node;
    }

    private static Finding.SharedSource source(JsonNode node) {
        return new Finding.SharedSource(
                node.path("report").asText(),
                node.path("id").asText(),
                node.path("agency").asText(),
                Json.integer(node, "fiscalYear"),
                node.path("record").asText(),
                node.path("quote").asText(),
                node.path("similarity").asDouble());
    }

    private static ObjectNode sheetLine(Findings.SheetLine line) {
        ObjectNode node = Json.object().put("component", line.component());
        node.set("label", Json.bilingual(line.label()));
        node.put("state", line.state().key());
        node.set("missing", Json.bilingual(line.missing()));
        node.put("evidence", line.evidence());
        node.set("place", Json.place(line.place()));
        return node;
    }

    private static Findings.SheetLine sheetLine(JsonNode node) {
        Component.State state = Component.State.UNDECIDED;
        for (Component.State one : Component.State.values()) {
            if (one.key().equals(node.path("state").asText())) {
                state = one;
            }
        }
        return new Findings.SheetLine(
                node.path("component").asText(),
                Json.bilingual(node.path("label")),
                state,
                Json.bilingual(node.path("missing")),
                node.path("evidence").asText(),
                Json.place(node.path("place")));
    }
}
