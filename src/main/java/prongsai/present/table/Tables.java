package prongsai.present.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import prongsai.model.Accepted;
import prongsai.model.Component;
import prongsai.model.Corrected;
import prongsai.model.Entry;
import prongsai.model.Finding;
import prongsai.model.Link;
import prongsai.model.ManifestEntry;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Signatory;
import prongsai.model.Unassigned;
import prongsai.model.Warning;
import prongsai.text.ThaiDates;

/** All tables of the outputs. */
public final class Tables {
    private static final String[] PLACE = {"page", "table", "row"};

    /** One row a report. */
    public static final ReportTable<Report> REPORTS =
            ReportTable.of("reports", reportColumns(), checked -> List.of(checked.report()));

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
            located(
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
            located(
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
            located(
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
            located(
                    List.of(Column.text(
                            "text", "unassigned[].text", row -> row.thing().text())),
                    Unassigned::place,
                    "unassigned[].place"),
            checked -> checked.report().unassigned());

    /** One row a person who signed. */
    public static final ReportTable<Signatory> SIGNATORIES = ReportTable.of(
            "signatories",
            numbered(List.of(
                    Column.text("name", "signatories[].name", row -> row.thing().name()),
                    Column.text(
                            "position",
                            "signatories[].position",
                            row -> row.thing().position()))),
            checked -> checked.report().signatories());

    /** One row a link in an answer. */
    public static final ReportTable<EntryLink> LINKS = ReportTable.of(
            "links",
            numbered(List.of(
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
            numbered(List.of(
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
            located(
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
            "findings", findingColumns(), checked -> checked.findings().findings());

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

    private static List<Column<Row<Report>>> reportColumns() {
        List<Column<Row<Report>>> columns = new ArrayList<>();
        columns.add(reportId());
        columns.addAll(agency("file"));
        columns.addAll(List.of(
                Column.text(
                        "shortName",
                        "agency.shortName",
                        row -> row.thing().agency().shortName()),
                Column.maybe(
                        "domain", "agency.domain", row -> row.thing().agency().domain()),
                Column.maybe(
                        "agencyCode", "agency.code", row -> row.thing().agency().code()),
                Column.number(
                        "agencyKnown",
                        "agency.known",
                        row -> row.thing().agency().known() ? 1 : 0),
                Column.real(
                        "agencyConfidence",
                        "agency.confidence",
                        row -> row.thing().agency().confidence()),
                Column.text("title", "document.title", row -> row.thing().head().title()),
                Column.maybe(
                        "documentNumber",
                        "document.number",
                        row -> row.thing().head().number()),
                Column.maybe(
                        "documentDate",
                        "document.date",
                        row -> row.thing().head().date().map(Tables::buddhist)),
                Column.text(
                        "sha256", "source.sha256", row -> row.thing().source().sha256()),
                Column.text(
                        "mediaType",
                        "source.mediaType",
                        row -> row.thing().source().mediaType()),
                Column.counted(
                        "pages", "source.pages", row -> row.thing().source().pages()),
                Column.text(
                        "textOrigin",
                        "source.textOrigin",
                        row -> row.thing().source().textOrigin().name().toLowerCase(Locale.ROOT)),
                Column.text("name", "", row -> row.checked().name()),
                Column.text("tool", "engine.tool", row -> row.thing().engine().tool()),
                Column.text(
                        "reading", "engine.reading", row -> row.thing().engine().reading()),
                Column.text("rules", "engine.rules", row -> row.thing().engine().rules()),
                Column.text(
                        "catalogue",
                        "engine.catalogue",
                        row -> row.thing().engine().catalogue())));
        return columns;
    }

    /** As the report JSON prints it: ISO 8601 with the year of the Buddhist era. */
    private static String buddhist(LocalDate date) {
        return "%04d-%02d-%02d".formatted(date.getYear() + ThaiDates.ERA, date.getMonthValue(), date.getDayOfMonth());
    }

    private static List<Column<Row<Finding>>> findingColumns() {
        List<Column<Row<Finding>>> columns = new ArrayList<>(agency("report"));
        columns.add(Column.text("rule", "findings[].rule", row -> row.thing().rule()));
        columns.add(Column.text(
                "severity", "findings[].severity", row -> row.thing().severity().key()));
        columns.add(
                Column.text("record", "findings[].record", row -> row.thing().record()));
        columns.add(Column.text("field", "findings[].field", row -> row.thing().field()));
        columns.add(Column.text("quote", "findings[].quote", row -> row.thing().quote()));
        columns.add(Column.text(
                "messageTh",
                "findings[].message.th",
                row -> row.thing().message().th()));
        columns.add(Column.text(
                "messageEn",
                "findings[].message.en",
                row -> row.thing().message().en()));
        columns.add(Column.text(
                "suggestionTh",
                "findings[].suggestion.th",
                row -> row.thing().suggestion().th()));
        columns.add(Column.text(
                "suggestionEn",
                "findings[].suggestion.en",
                row -> row.thing().suggestion().en()));
        columns.add(Column.text("basis", "findings[].basis", row -> row.thing().basis()));
        columns.add(Column.real(
                "confidence", "findings[].confidence", row -> row.thing().confidence()));
        columns.addAll(place(Finding::place, "findings[].place"));
        columns.add(Column.text("id", "findings[].id", row -> row.thing().id()));
        columns.add(reportId());
        columns.add(Column.maybe(
                "accepted", "findings[].accepted", row -> row.thing().accepted().map(Accepted::words)));
        return columns;
    }

    static <T> Column<Row<T>> reportId() {
        return Column.text("reportId", "id", row -> row.checked().report().id());
    }

    static <T> Column<Row<T>> ordinal() {
        return Column.number("ordinal", "", Row::ordinal);
    }

    static <T> List<Column<Row<T>>> agency(String file) {
        return List.of(
                Column.text(
                        file,
                        "source.file",
                        row -> row.checked().report().source().file()),
                Column.text(
                        "agency",
                        "agency.name",
                        row -> row.checked().report().agency().name()),
                Column.text(
                        "type",
                        "agency.type",
                        row -> row.checked().report().agency().type()),
                Column.maybe(
                        "district",
                        "agency.district",
                        row -> row.checked().report().agency().district()),
                Column.maybe(
                        "province",
                        "agency.province",
                        row -> row.checked().report().agency().province()),
                Column.maybeNumber(
                        "fiscalYear",
                        "fiscalYear",
                        row -> row.checked().report().fiscalYear()));
    }

    static <T> List<Column<Row<T>>> place(Function<T, Place> place, String source) {
        return List.of(
                Column.counted(
                        "page",
                        source + ".page",
                        row -> place.apply(row.thing()).page()),
                Column.maybe(
                        "table",
                        source + ".table",
                        row -> Optional.of(place.apply(row.thing()).table()).filter(table -> !table.isEmpty())),
                Column.counted(
                        "row", source + ".row", row -> place.apply(row.thing()).row()));
    }

    private static <T> List<Column<Row<T>>> numbered(List<Column<Row<T>>> columns) {
        List<Column<Row<T>>> all = new ArrayList<>();
        all.add(reportId());
        all.add(ordinal());
        all.addAll(columns);
        return all;
    }

    private static <T> List<Column<Row<T>>> located(
            List<Column<Row<T>>> columns, Function<T, Place> place, String source) {
        List<Column<Row<T>>> all = numbered(columns);
        all.addAll(place(place, source));
        return all;
    }
}
