package prongsai.present.table;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Component;
import prongsai.model.Corrected;
import prongsai.model.Entry;
import prongsai.model.Finding;
import prongsai.model.Link;
import prongsai.model.ManifestEntry;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Signatory;
import prongsai.model.Unassigned;
import prongsai.model.Warning;

/** All tables of the outputs. */
public final class Tables {
    private static final String[] PLACE = {"page", "table", "row"};

    /** One row a report. */
    public static final ReportTable<Report> REPORTS =
            ReportTable.of("reports", ReportColumns.all(), checked -> List.of(checked.report()));

    /** One row a record, all kinds with the same columns: {@code records.csv}. */
    public static final ReportTable<Entry> RECORDS = ReportTable.of(
            "records", RecordColumns.all(), checked -> checked.report().entries());

    public static final ReportTable<Entry> MEASURES = RECORDS.only(
            "measures",
            checked -> checked.report().measures(),
            with(
                    "record",
                    "code",
                    "codeNumber",
                    "title",
                    "method",
                    "period",
                    "responsible",
                    "output",
                    "outcome",
                    "followUp",
                    "note",
                    "corrected"));

    public static final ReportTable<Entry> ITEMS = RECORDS.only(
            "oit_items",
            checked -> checked.report().oitItems(),
            with(
                    "record",
                    "code",
                    "codeNumber",
                    "concept",
                    "indicator",
                    "subIndicator",
                    "status",
                    "title",
                    "elements",
                    "period",
                    "responsible",
                    "progress",
                    "note",
                    "links",
                    "images",
                    "corrected"));

    public static final ReportTable<Entry> INDICATORS = RECORDS.only(
            "indicators",
            checked -> checked.report().indicators(),
            with(
                    "record",
                    "code",
                    "codeNumber",
                    "status",
                    "title",
                    "guideline",
                    "period",
                    "responsible",
                    "progress",
                    "note",
                    "links",
                    "images",
                    "corrected"));

    public static final ReportTable<Entry> WEAKNESSES = RECORDS.only(
            "weaknesses",
            checked -> checked.report().weaknesses(),
            with(
                    "record",
                    "code",
                    "codeNumber",
                    "indicator",
                    "score",
                    "title",
                    "text",
                    "responsible",
                    "steps",
                    "followUp",
                    "note",
                    "corrected"));

    /** One row a score as printed. */
    public static final ReportTable<Score> SCORES = ReportTable.of(
            "scores",
            CommonColumns.located(
                    List.of(
                            Column.text(
                                    "scope",
                                    "scores[].scope",
                                    row -> row.thing().scope()),
                            Column.maybeNumber(
                                    "year", "scores[].year", row -> row.thing().year()),
                            Column.real(
                                    "value",
                                    "scores[].value",
                                    row -> row.thing().value()),
                            Column.maybe(
                                    "level",
                                    "scores[].level",
                                    row -> row.thing().level()),
                            Column.text(
                                    "title",
                                    "scores[].title",
                                    row -> row.thing().title()),
                            Column.text(
                                    "quote",
                                    "scores[].quote",
                                    row -> row.thing().quote())),
                    Score::place,
                    "scores[].place"),
            checked -> checked.report().scores());

    /** One row an official component. */
    public static final ReportTable<Component> COMPONENTS = ReportTable.of(
            "components",
            CommonColumns.located(
                    List.of(
                            Column.text(
                                    "component",
                                    "components[].id",
                                    row -> row.thing().id()),
                            Column.text(
                                    "state",
                                    "components[].present",
                                    row -> row.thing().state().key()),
                            Column.text(
                                    "evidence",
                                    "components[].evidence",
                                    row -> row.thing().evidence())),
                    Component::place,
                    "components[].place"),
            checked -> checked.report().components());

    /** One row a paragraph outside the records. */
    public static final ReportTable<Prose> PROSE = ReportTable.of(
            "prose",
            CommonColumns.located(
                    List.of(
                            Column.text(
                                    "role",
                                    "prose[].role",
                                    row -> row.thing().role().key()),
                            Column.text(
                                    "text", "prose[].text", row -> row.thing().text()),
                            Column.counted(
                                    "paragraph",
                                    "prose[].place.paragraph",
                                    row -> row.thing().place().paragraph())),
                    Prose::place,
                    "prose[].place"),
            checked -> checked.report().prose());

    /** One row a text that fits no record. */
    public static final ReportTable<Unassigned> UNASSIGNED = ReportTable.of(
            "unassigned",
            CommonColumns.located(
                    List.of(Column.text(
                            "text", "unassigned[].text", row -> row.thing().text())),
                    Unassigned::place,
                    "unassigned[].place"),
            checked -> checked.report().unassigned());

    /** One row a person who signed. */
    public static final ReportTable<Signatory> SIGNATORIES = ReportTable.of(
            "signatories",
            CommonColumns.numbered(List.of(
                    Column.text("name", "signatories[].name", row -> row.thing().name()),
                    Column.text(
                            "position",
                            "signatories[].position",
                            row -> row.thing().position()))),
            checked -> checked.report().signatories());

    /** One row a link in an answer. */
    public static final ReportTable<EntryLink> LINKS = ReportTable.of(
            "links",
            CommonColumns.numbered(List.of(
                    Column.text("record", "", row -> row.thing().record()),
                    Column.text(
                            "text",
                            "oitItems[].links[].text",
                            row -> row.thing().link().text()),
                    Column.text(
                            "url",
                            "oitItems[].links[].url",
                            row -> row.thing().link().url()))),
            checked -> links(checked.report()));

    /** One row a read value that people put right. */
    public static final ReportTable<Corrected> CORRECTIONS = ReportTable.of(
            "corrections",
            CommonColumns.numbered(List.of(
                    Column.text(
                            "record", "corrected[].record", row -> row.thing().record()),
                    Column.text("field", "corrected[].field", row -> row.thing().field()),
                    Column.text("read", "corrected[].read", row -> row.thing().read()),
                    Column.text("value", "corrected[].value", row -> row.thing().value()),
                    Column.text("why", "corrected[].note", row -> row.thing().words()))),
            checked -> checked.report().corrected());

    /** One row a doubt or limit of reading. */
    public static final ReportTable<Warning> WARNINGS = ReportTable.of(
            "warnings",
            CommonColumns.located(
                    List.of(
                            Column.text(
                                    "code",
                                    "warnings[].code",
                                    row -> row.thing().code()),
                            Column.text(
                                    "messageTh",
                                    "warnings[].message.th",
                                    row -> row.thing().message().th()),
                            Column.text(
                                    "messageEn",
                                    "warnings[].message.en",
                                    row -> row.thing().message().en())),
                    Warning::place,
                    "warnings[].place"),
            checked -> checked.report().warnings());

    /** One row a finding, with the agency's columns: {@code findings.csv}. */
    public static final ReportTable<Finding> ALL_FINDINGS = ReportTable.of(
            "findings", FindingColumns.all(), checked -> checked.findings().findings());

    /** One row a finding. */
    public static final ReportTable<Finding> FINDINGS = ALL_FINDINGS.only(
            "findings",
            checked -> checked.findings().findings(),
            with(
                    "id",
                    "rule",
                    "severity",
                    "record",
                    "field",
                    "quote",
                    "messageTh",
                    "messageEn",
                    "suggestionTh",
                    "suggestionEn",
                    "basis",
                    "confidence",
                    "accepted"));

    /** One row an input of the job, whatever became of it; without the time it took, which differs from run to run. */
    public static final DataTable<ManifestEntry> INPUTS = new DataTable<>(
            "inputs",
            List.of(
                    Column.text("file", "file", ManifestEntry::file),
                    Column.text("sha256", "sha256", ManifestEntry::sha256),
                    Column.text("status", "status", entry -> entry.status().key()),
                    Column.text("reasonTh", "reason", entry -> entry.reason().th()),
                    Column.text("reasonEn", "reason", entry -> entry.reason().en()),
                    Column.number("reports", "reports", entry -> entry.reports().size()),
                    Column.text("name", "name", ManifestEntry::name),
                    Column.counted("pages", "pages", ManifestEntry::pages),
                    Column.text("engine", "engine", ManifestEntry::engine)));

    private Tables() {}

    /**
     * A link with the record in whose answer it stands.
     *
     * @param record {@code O24}
     * @param link the link
     */
    public record EntryLink(String record, Link link) {}

    /** What one report gives, a table a kind of thing, in the order in which a researcher meets them. */
    public static List<ReportTable<?>> ofReports() {
        return List.of(
                REPORTS,
                MEASURES,
                ITEMS,
                INDICATORS,
                WEAKNESSES,
                SCORES,
                COMPONENTS,
                PROSE,
                UNASSIGNED,
                SIGNATORIES,
                LINKS,
                CORRECTIONS,
                WARNINGS,
                FINDINGS);
    }

    private static List<EntryLink> links(Report report) {
        List<EntryLink> links = new ArrayList<>();
        for (Entry entry : report.entries()) {
            RecordColumns.links(entry).forEach(link -> links.add(new EntryLink(entry.key(), link)));
        }
        return links;
    }

    private static String[] with(String... names) {
        List<String> all = new ArrayList<>(List.of(names));
        all.addAll(List.of(PLACE));
        return all.toArray(String[]::new);
    }
}
