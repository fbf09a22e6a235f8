package prongsai.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import prongsai.model.Agency;
import prongsai.model.Component;
import prongsai.model.Corrected;
import prongsai.model.Engine;
import prongsai.model.Fate;
import prongsai.model.Head;
import prongsai.model.Heading;
import prongsai.model.MixedDigits;
import prongsai.model.Part;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Repair;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Signatory;
import prongsai.model.SourceInfo;
import prongsai.model.TextOrigin;
import prongsai.model.Unassigned;
import prongsai.model.Value;
import prongsai.model.Warning;
import prongsai.text.ThaiDates;

/** Reports as JSON, {@code prongsai/report/1}. */
public final class ReportJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/report/1";

    /** How much goes into the JSON. */
    public enum Detail {
        /** What the contract names. */
        PLAIN,
        /** Also the text before repair, the repairs with their causes, and where each block and cell went. */
        RAW
    }

    private ReportJson() {}

    /** Indented JSON with a line feed at its end. */
    public static String pretty(Report report, Detail detail) {
        return Json.pretty(write(report, detail));
    }

    /** JSON on one line, without a line feed. */
    public static String line(Report report, Detail detail) {
        return Json.line(write(report, detail));
    }

    /**
     * Reads a report back.
     *
     * @throws JsonFormatException where the text is no report JSON
     */
    public static Report read(String json) {
        JsonNode node = Json.parse(json);
        if (!SCHEMA.equals(node.path("schema").asText())) {
            throw new JsonFormatException(
                    "not " + SCHEMA + ": " + node.path("schema").asText("no schema named"));
        }
        return read(node);
    }

    private static ObjectNode write(Report report, Detail detail) {
        ObjectNode node = Json.object();
        node.put("schema", SCHEMA);
        node.put("id", report.id());
        node.set("engine", engine(report.engine()));
        node.set("source", source(report.source()));
        node.set("parts", Json.list(report.parts(), ReportJson::part));
        node.set("agency", agency(report.agency()));
        Json.putNumber(node, "fiscalYear", report.fiscalYear());
        node.set("document", head(report.head()));
        node.set("scores", Json.list(report.scores(), ReportJson::score));
        node.set("measures", Json.list(report.measures(), EntryJson::write));
        node.set("oitItems", Json.list(report.oitItems(), EntryJson::write));
        node.set("indicators", Json.list(report.indicators(), EntryJson::write));
        node.set("weaknesses", Json.list(report.weaknesses(), EntryJson::write));
        node.set("components", Json.list(report.components(), ReportJson::component));
        node.set("prose", Json.list(report.prose(), ReportJson::prose));
        node.set(
                "signatories",
                Json.list(
                        report.signatories(),
                        s -> Json.object().put("name", s.name()).put("position", s.position())));
        node.set("unassigned", Json.list(report.unassigned(), ReportJson::unassigned));
        ObjectNode confidence = Json.object();
        new TreeMap<>(report.confidence()).forEach((path, value) -> confidence.put(path, Json.decimal(value)));
        node.set("confidence", confidence);
        node.set("warnings", Json.list(report.warnings(), ReportJson::warning));
        if (!report.mixedDigits().isEmpty()) {
            node.set("mixedDigits", Json.list(report.mixedDigits(), ReportJson::mixedDigits));
        }
        if (!report.headings().isEmpty()) {
            node.set("headings", Json.list(report.headings(), ReportJson::heading));
        }
        if (!report.corrected().isEmpty()) {
            node.set("corrected", Json.list(report.corrected(), ReportJson::corrected));
        }
        if (detail == Detail.RAW) {
            node.set(
                    "repairs",
                    Json.list(
                            report.repairs(),
                            r -> Json.object()
                                    .put("cause", r.cause())
                                    .put("count", r.count())
                                    .put("id", r.block())));
            node.set("fates", Json.list(report.fates(), ReportJson::fate));
            node.set(
                    "dropped",
                    Json.list(
                            report.fates().stream()
                                    .filter(f -> f.kind() == Fate.Kind.DROPPED)
                                    .toList(),
                            ReportJson::dropped));
        }
        return node;
    }

    private static Report read(JsonNode node) {
        Map<String, Double> confidence = new LinkedHashMap<>();
        node.path("confidence")
                .fields()
                .forEachRemaining(e -> confidence.put(e.getKey(), e.getValue().asDouble()));
        return new Report(
                node.path("id").asText(),
                engine(node.path("engine")),
                source(node.path("source")),
                Json.list(node.path("parts"), ReportJson::part),
                agency(node.path("agency")),
                Json.integer(node, "fiscalYear"),
                head(node.path("document")),
                Json.list(node.path("scores"), ReportJson::score),
                Json.list(node.path("measures"), EntryJson::measure),
                Json.list(node.path("oitItems"), EntryJson::item),
                Json.list(node.path("indicators"), EntryJson::indicator),
                Json.list(node.path("weaknesses"), EntryJson::weakness),
                Json.list(node.path("components"), ReportJson::component),
                Json.list(node.path("prose"), ReportJson::prose),
                Json.list(
                        node.path("signatories"),
                        s -> new Signatory(
                                s.path("name").asText(), s.path("position").asText())),
                Json.list(node.path("unassigned"), ReportJson::unassigned),
                confidence,
                Json.list(node.path("warnings"), ReportJson::warning),
                Json.list(
                        node.path("repairs"),
                        r -> new Repair(
                                r.path("cause").asText(),
                                r.path("count").asInt(),
                                r.path("id").asText())),
                Json.list(node.path("fates"), ReportJson::fate),
                Json.list(node.path("mixedDigits"), ReportJson::mixedDigits),
                Json.list(node.path("headings"), ReportJson::heading),
                Json.list(node.path("corrected"), ReportJson::corrected));
    }

    private static ObjectNode engine(Engine engine) {
        ObjectNode node = Json.object()
                .put("tool", engine.tool())
                .put("reading", engine.reading())
                .put("rules", engine.rules())
                .put("catalogue", engine.catalogue());
        return engine.corrections().isEmpty() ? node : node.put("corrections", engine.corrections());
    }

    private static Engine engine(JsonNode node) {
        return new Engine(
                node.path("tool").asText(),
                node.path("reading").asText(),
                node.path("rules").asText(),
                node.path("catalogue").asText(),
                node.path("corrections").asText());
    }

    private static ObjectNode corrected(Corrected corrected) {
        return Json.object()
                .put("record", corrected.record())
                .put("field", corrected.field())
                .put("read", corrected.read())
                .put("value", corrected.value())
                .put("note", corrected.note())
                .put("by", corrected.by())
                .put("on", corrected.on());
    }

    private static Corrected corrected(JsonNode node) {
        return new Corrected(
                node.path("record").asText(),
                node.path("field").asText(),
                node.path("read").asText(),
                node.path("value").asText(),
                node.path("note").asText(),
                node.path("by").asText(),
                node.path("on").asText());
    }

    private static ObjectNode source(SourceInfo source) {
        return Json.object()
                .put("file", source.file())
                .put("sha256", source.sha256())
                .put("mediaType", source.mediaType())
                .put("pages", source.pages())
                .put("textOrigin", source.textOrigin().name().toLowerCase(Locale.ROOT));
    }

    private static SourceInfo source(JsonNode node) {
        return new SourceInfo(
                node.path("file").asText(),
                node.path("sha256").asText(),
                node.path("mediaType").asText(),
                node.path("pages").asInt(),
                TextOrigin.valueOf(node.path("textOrigin").asText("digital").toUpperCase(Locale.ROOT)));
    }

    private static ObjectNode part(Part part) {
        ObjectNode node = Json.object().put("kind", part.kind());
        if (part.firstPage() > 0) {
            node.set("pages", Json.array().add(part.firstPage()).add(part.lastPage()));
        } else {
            node.set("pages", Json.array());
        }
        return node;
    }

    private static Part part(JsonNode node) {
        JsonNode pages = node.path("pages");
        return new Part(
                node.path("kind").asText(),
                pages.path(0).asInt(0),
                pages.path(1).asInt(0));
    }

    private static ObjectNode agency(Agency agency) {
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
        node.set("printedNames", Json.list(agency.printedNames(), ReportJson::printedName));
        return node;
    }

    private static ObjectNode printedName(Agency.PrintedName name) {
        ObjectNode node = Json.object().put("text", name.text()).put("count", name.count());
        node.set("place", Json.place(name.place()));
        return node;
    }

    private static Agency agency(JsonNode node) {
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

    private static ObjectNode head(Head head) {
        ObjectNode node = Json.object().put("title", head.title());
        Json.put(node, "number", head.number());
        Json.put(node, "date", head.date().map(ThaiDates::iso));
        node.set("place", Json.place(head.place()));
        return node;
    }

    private static Head head(JsonNode node) {
        return new Head(
                node.path("title").asText(),
                Json.text(node, "number"),
                Json.text(node, "date").map(ReportJson::date),
                Json.place(node.path("place")));
    }

    static LocalDate date(String buddhist) {
        String[] parts = buddhist.split("-");
        return LocalDate.of(
                Integer.parseInt(parts[0]) - ThaiDates.ERA, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static ObjectNode score(Score score) {
        ObjectNode node = Json.object().put("scope", score.scope());
        Json.putNumber(node, "year", score.year());
        node.put("value", Json.decimal(score.value()));
        Json.put(node, "level", score.level());
        node.put("title", score.title());
        node.put("quote", score.quote());
        node.set("place", Json.place(score.place()));
        return node;
    }

    private static Score score(JsonNode node) {
        return new Score(
                node.path("scope").asText(),
                Json.integer(node, "year"),
                node.path("value").asDouble(),
                Json.text(node, "level"),
                node.path("title").asText(),
                node.path("quote").asText(),
                Json.place(node.path("place")));
    }

    private static ObjectNode component(Component component) {
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

    private static Component component(JsonNode node) {
        Component.State state = !node.hasNonNull("present")
                ? Component.State.UNDECIDED
                : node.path("present").asBoolean() ? Component.State.PRESENT : Component.State.ABSENT;
        return new Component(
                node.path("id").asText(), state, node.path("evidence").asText(), Json.place(node.path("place")));
    }

    private static ObjectNode prose(Prose prose) {
        ObjectNode node = Json.object().put("role", prose.role().key()).put("text", prose.text());
        node.set("place", Json.place(prose.place()));
        return node;
    }

    private static Prose prose(JsonNode node) {
        Prose.Role role = Prose.Role.valueOf(node.path("role").asText("body").toUpperCase(Locale.ROOT));
        Place place = Json.place(node.path("place"));
        return new Prose(role, Value.of(node.path("text").asText(), "p" + place.paragraph(), place));
    }

    private static ObjectNode mixedDigits(MixedDigits mixed) {
        ObjectNode node = Json.object().put("text", mixed.text());
        node.set("place", Json.place(mixed.place()));
        return node;
    }

    private static MixedDigits mixedDigits(JsonNode node) {
        return new MixedDigits(node.path("text").asText(), Json.place(node.path("place")));
    }

    private static ObjectNode heading(Heading heading) {
        ObjectNode node = Json.object().put("text", heading.text());
        node.set("place", Json.place(heading.place()));
        return node;
    }

    private static Heading heading(JsonNode node) {
        return new Heading(node.path("text").asText(), Json.place(node.path("place")));
    }

    private static ObjectNode unassigned(Unassigned unassigned) {
        ObjectNode node = Json.object().put("text", unassigned.text());
        node.set("place", Json.place(unassigned.place()));
        return node.put("id", unassigned.block());
    }

    private static Unassigned unassigned(JsonNode node) {
        return new Unassigned(node.path("id").asText(), node.path("text").asText(), Json.place(node.path("place")));
    }

    private static ObjectNode warning(Warning warning) {
        ObjectNode node = Json.object().put("code", warning.code());
        node.set("message", Json.bilingual(warning.message()));
        node.set("place", Json.place(warning.place()));
        return node;
    }

    private static Warning warning(JsonNode node) {
        return new Warning(
                node.path("code").asText(), Json.bilingual(node.path("message")), Json.place(node.path("place")));
    }

    private static ObjectNode fate(Fate fate) {
        ObjectNode node = Json.object()
                .put("id", fate.block())
                .put("kind", fate.kind().key())
                .put("target", fate.target())
                .put("raw", fate.raw());
        node.set("place", Json.place(fate.place()));
        return node;
    }

    private static Fate fate(JsonNode node) {
        return new Fate(
                node.path("id").asText(),
                Fate.Kind.valueOf(node.path("kind").asText("dropped").toUpperCase(Locale.ROOT)),
                node.path("target").asText(),
                node.path("raw").asText(),
                Json.place(node.path("place")));
    }

    private static ObjectNode dropped(Fate fate) {
        ObjectNode node = Json.object()
                .put("id", fate.block())
                .put("reason", fate.target())
                .put("text", fate.raw());
        node.set("place", Json.place(fate.place()));
        return node;
    }
}
