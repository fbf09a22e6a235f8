package prongsai.present.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import prongsai.model.Report;
import prongsai.text.ThaiDates;

/** The columns of the table of reports. */
final class ReportColumns {
    private ReportColumns() {}

    /** All columns, in the order in which they are printed. */
    static List<Column<Row<Report>>> all() {
        List<Column<Row<Report>>> columns = new ArrayList<>();
        columns.add(CommonColumns.reportId());
        columns.addAll(CommonColumns.agency("file"));
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
                        row -> row.thing().head().date().map(ThaiDates::iso)),
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
}
