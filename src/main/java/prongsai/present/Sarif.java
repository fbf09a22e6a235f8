package prongsai.present;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prongsai.model.Bilingual;
import prongsai.model.Box;
import prongsai.model.Finding;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.SourceInfo;
import prongsai.model.Warning;

/**
 * Findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for editors and build servers that show it.
 * Lines are known of text files alone; in all others a finding is placed by record and field ({@code logicalLocations})
 * and by page, table, row and box ({@code properties}).
 */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** Name and version of how a finding's id is made. */
    private static final String FINGERPRINT = "prongsaiFinding/v1";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * A file whose findings are told.
     *
     * @param file where it lies, as its user named it: a relative path stays one
     * @param checked what was read and found
     * @param lines where words stand in it, for a text file
     */
    public record Artifact(Path file, Checked checked, Optional<TextLines> lines) {}

    /**
     * The tool that tells.
     *
     * @param version its version
     * @param rules all its rules
     * @param language {@code th} or {@code en}: of messages; help has both
     */
    public record Tool(String version, List<RuleEntry> rules, String language) {
        public Tool {
            rules = List.copyOf(rules);
        }
    }

    private final Words words = new Words();
    private final Tool tool;

    private Sarif(Tool tool) {
        this.tool = tool;
    }

    /**
     * The log, indented, with a line feed at its end.
     *
     * @param unread files that gave no report
     */
    public static String of(List<Artifact> artifacts, List<Unread> unread, Tool tool) {
        ObjectNode log = MAPPER.createObjectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.putArray("runs").add(new Sarif(tool).run(artifacts, unread));
        try {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return MAPPER.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(log)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", e);
        }
    }

    private ObjectNode run(List<Artifact> artifacts, List<Unread> unread) {
        ObjectNode run = MAPPER.createObjectNode();
        run.putObject("tool").set("driver", driver());
        run.put("language", tool.language);
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode files = run.putArray("artifacts");
        ArrayNode results = run.putArray("results");
        ArrayNode told = MAPPER.createArrayNode();
        for (int i = 0; i < artifacts.size(); i++) {
            Artifact artifact = artifacts.get(i);
            files.add(file(artifact));
            for (Finding finding : artifact.checked.findings().findings()) {
                results.add(result(finding, artifact, i));
            }
            for (Warning warning : artifact.checked.findings().warnings()) {
                told.add(notification("note", in(warning.message()), uri(artifact.file)));
            }
        }
        for (Unread file : unread) {
            String reason = in(file.reason()).isEmpty() ? in(words.of(file.status())) : in(file.reason());
            told.add(notification("error", reason + " " + in(words.advice(file.status())), uri(Path.of(file.file()))));
        }
        ObjectNode invocation = MAPPER.createObjectNode();
        invocation.put("executionSuccessful", unread.isEmpty());
        invocation.set("toolExecutionNotifications", told);
        run.putArray("invocations").add(invocation);
        return run;
    }

    private ObjectNode driver() {
        ObjectNode driver = MAPPER.createObjectNode();
        driver.put("name", "Prongsai");
        driver.put("fullName", in(words.say("page.name")) + " " + tool.version);
        driver.put("version", tool.version);
        driver.put("language", tool.language);
        driver.putObject("shortDescription").put("text", in(words.say("notice")));
        ArrayNode rules = driver.putArray("rules");
        tool.rules.forEach(rule -> rules.add(rule(rule)));
        return driver;
    }

    /** Help stands in both languages: the one who reads it need not be the one who asked for the log. */
    private ObjectNode rule(RuleEntry rule) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", in(rule.title()));
        node.putObject("fullDescription").put("text", in(rule.when()));
        node.putObject("help")
                .put(
                        "text",
                        rule.title().th() + "\n" + rule.when().th() + "\n\n"
                                + rule.title().en() + "\n" + rule.when().en())
                .put(
                        "markdown",
                        "**" + rule.title().th() + "** " + rule.when().th() + "\n\n**"
                                + rule.title().en() + "** " + rule.when().en());
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        return node;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static ObjectNode file(Artifact artifact) {
        SourceInfo source = artifact.checked.report().source();
        ObjectNode node = MAPPER.createObjectNode();
        node.putObject("location").put("uri", uri(artifact.file));
        node.putArray("roles").add("analysisTarget");
        node.put("mimeType", source.mediaType());
        node.putObject("hashes").put("sha-256", source.sha256());
        return node;
    }

    private ObjectNode result(Finding finding, Artifact artifact, int index) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("ruleId", finding.rule());
        int rule = tool.rules.stream().map(RuleEntry::id).toList().indexOf(finding.rule());
        if (rule >= 0) {
            node.put("ruleIndex", rule);
        }
        node.put("level", level(finding.severity()));
        String suggestion = in(finding.suggestion());
        node.putObject("message")
                .put("text", Plain.clean(in(finding.message()) + (suggestion.isEmpty() ? "" : "\n→ " + suggestion)));
        node.putArray("locations").add(location(finding, artifact, index));
        node.putObject("partialFingerprints").put(FINGERPRINT, finding.id());
        finding.accepted()
                .ifPresent(accepted -> node.putArray("suppressions")
                        .addObject()
                        .put("kind", "external")
                        .put("justification", Plain.clean(accepted.words())));
        node.set("properties", properties(finding, artifact));
        return node;
    }

    private ObjectNode location(Finding finding, Artifact artifact, int index) {
        ObjectNode location = MAPPER.createObjectNode();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(artifact.file)).put("index", index);
        artifact.lines
                .flatMap(lines -> lines.find(finding.quote(), finding.record()))
                .ifPresent(range -> {
                    ObjectNode region = physical.putObject("region").put("startLine", range.first());
                    region.put("endLine", range.last());
                    if (!finding.quote().isEmpty()) {
                        region.putObject("snippet").put("text", Plain.clean(finding.quote()));
                    }
                });
        ObjectNode logical = location.putArray("logicalLocations").addObject();
        boolean field = !finding.field().isEmpty();
        logical.put("name", field ? finding.field() : finding.record());
        logical.put("fullyQualifiedName", finding.record() + (field ? "/" + finding.field() : ""));
        logical.put("kind", field ? "property" : "object");
        String where = in(words.place(finding.place()));
        if (!where.isEmpty()) {
            location.putObject("message").put("text", where);
        }
        return location;
    }

    private static ObjectNode properties(Finding finding, Artifact artifact) {
        ObjectNode node = MAPPER.createObjectNode();
        artifact.checked.report().fiscalYear().ifPresent(year -> node.put("fiscalYear", year));
        node.put("agency", artifact.checked.report().agency().name());
        node.put("record", finding.record());
        put(node, "field", finding.field());
        put(node, "quote", finding.quote());
        put(node, "other", finding.other());
        put(node, "basis", finding.basis());
        node.put("confidence", finding.confidence());
        Place place = finding.place();
        put(node, "page", place.page());
        put(node, "table", place.table());
        put(node, "row", place.row());
        put(node, "cell", place.cell());
        put(node, "paragraph", place.paragraph());
        place.box().ifPresent(box -> node.set("box", box(box)));
        node.set("message", both(finding.message()));
        node.set("suggestion", both(finding.suggestion()));
        return node;
    }

    private static ArrayNode box(Box box) {
        return MAPPER.createArrayNode()
                .add(box.x0())
                .add(box.y0())
                .add(box.x1())
                .add(box.y1());
    }

    private static void put(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, Plain.clean(text));
        }
    }

    private static void put(ObjectNode node, String key, int number) {
        if (number > 0) {
            node.put(key, number);
        }
    }

    private static ObjectNode both(Bilingual both) {
        return MAPPER.createObjectNode().put("th", both.th()).put("en", both.en());
    }

    private static ObjectNode notification(String level, String said, String uri) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("level", level);
        node.putObject("message").put("text", Plain.clean(said));
        node.putArray("locations")
                .addObject()
                .putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", uri);
        return node;
    }

    private String in(Bilingual both) {
        return both.in(tool.language);
    }

    /** An address in ASCII. A relative path stays one; {@code ./} keeps a colon in its first name from being a scheme. */
    static String uri(Path file) {
        if (file.isAbsolute()) {
            return file.toUri().toASCIIString();
        }
        String path = file.toString().replace('\\', '/');
        String first = path.split("/", 2)[0];
        try {
            return new URI(null, null, first.contains(":") ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a path is always the path of an address: " + path, e);
        }
    }
}
