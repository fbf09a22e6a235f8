package prongsai.present.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.present.table.Column;
import prongsai.present.table.DataTable;
import prongsai.present.table.Meanings;
import prongsai.present.table.ReportTable;
import prongsai.present.table.Tables;

/** The SQL of the database: tables, keys, indexes, views. Every name stands in quotes: {@code table} is a word of SQL. */
final class Schema {
    /**
     * Full text. Trigrams, since the words of Thai stand without spaces between them and SQLite parts none: they find
     * every stretch of three characters or more, wherever a word begins.
     */
    static final String WORDS = "CREATE VIRTUAL TABLE words USING fts5("
            + "text, reportId UNINDEXED, record UNINDEXED, field UNINDEXED, page UNINDEXED, tokenize = 'trigram')";

    private static final List<ReportTable<?>> RECORDS =
            List.of(Tables.MEASURES, Tables.INDICATORS, Tables.ITEMS, Tables.WEAKNESSES);

    private Schema() {}

    /** The statements that make the tables, in an order in which each refers to earlier ones alone. */
    static List<String> tables() {
        List<String> statements = new ArrayList<>();
        statements.add(create(Tables.INPUTS, List.of("PRIMARY KEY (\"file\")")));
        for (ReportTable<?> table : Tables.ofReports()) {
            statements.add(create(
                    table.table(),
                    table.table().equals(Tables.REPORTS.table())
                            ? List.of(
                                    "PRIMARY KEY (\"reportId\")",
                                    "FOREIGN KEY (\"file\") REFERENCES \"inputs\" (\"file\")")
                            : List.of(
                                    "PRIMARY KEY (\"reportId\", \"ordinal\")",
                                    "FOREIGN KEY (\"reportId\") REFERENCES \"reports\" (\"reportId\")")));
        }
        statements.add(create(Meanings.TABLE, List.of("PRIMARY KEY (\"table\", \"column\")")));
        statements.add(WORDS);
        return statements;
    }

    private static String create(DataTable<?> table, List<String> keys) {
        Stream<String> columns = table.columns().stream().map(Schema::declared);
        return "CREATE TABLE " + quoted(table.name()) + " (\n  "
                + Stream.concat(columns, keys.stream()).collect(Collectors.joining(",\n  ")) + "\n)";
    }

    private static String declared(Column<?> column) {
        return quoted(column.name()) + " "
                + switch (column.kind()) {
                    case TEXT -> "TEXT";
                    case INTEGER -> "INTEGER";
                    case REAL -> "REAL";
                };
    }

    static String insert(DataTable<?> table) {
        return "INSERT INTO " + quoted(table.name()) + " VALUES ("
                + table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    static String quoted(String name) {
        return "\"" + name + "\"";
    }

    /** The tables whose columns the database explains. */
    static List<DataTable<?>> explained() {
        List<DataTable<?>> tables = new ArrayList<>();
        Tables.ofReports().forEach(table -> tables.add(table.table()));
        tables.add(Tables.INPUTS);
        tables.add(Tables.RECORDS.table());
        return tables;
    }

    /** Indexes and views: made when the rows are in, which is faster. */
    static List<String> afterwards() {
        return List.of(
                "CREATE INDEX reports_by_year ON reports (fiscalYear, province)",
                "CREATE INDEX reports_by_agency ON reports (agency, fiscalYear)",
                "CREATE INDEX items_by_code ON oit_items (code)",
                "CREATE INDEX items_by_concept ON oit_items (concept)",
                "CREATE INDEX weaknesses_by_code ON weaknesses (code)",
                "CREATE INDEX scores_by_scope ON scores (scope, year)",
                "CREATE INDEX findings_by_rule ON findings (rule, severity)",
                "CREATE INDEX inputs_by_status ON inputs (status)",
                records(),
                CURRENT_REPORTS,
                ITEM_COVERAGE,
                AGENCY_ITEMS,
                FINDING_COUNTS);
    }

    /** The view {@code records}: the columns of records.csv, out of the tables of the four kinds. */
    private static String records() {
        return "CREATE VIEW records AS\n"
                + RECORDS.stream().map(Schema::part).collect(Collectors.joining("\nUNION ALL\n"));
    }

    private static String part(ReportTable<?> table) {
        List<String> own = table.table().header();
        List<String> ofReport = Tables.REPORTS.table().header();
        String columns = Tables.RECORDS.table().header().stream()
                .map(name -> {
                    if (name.equals("kind")) {
                        return "'" + kind(table) + "' AS \"kind\"";
                    }
                    if (own.contains(name)) {
                        return "t." + quoted(name);
                    }
                    return ofReport.contains(name) && !name.equals("title")
                            ? "r." + quoted(name)
                            : "NULL AS " + quoted(name);
                })
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + "\n  FROM " + table.table().name() + " t JOIN reports r USING (reportId)";
    }

    private static String kind(ReportTable<?> table) {
        return switch (table.table().name()) {
            case "measures" -> "measure";
            case "indicators" -> "indicator";
            case "oit_items" -> "oit-item";
            default -> "weakness";
        };
    }

    /** The newest document of each agency and year, as coverage counts it. */
    private static final String CURRENT_REPORTS = """
            CREATE VIEW current_reports AS
            SELECT * FROM reports WHERE reportId IN (
              SELECT reportId FROM (
                SELECT reportId, row_number() OVER (
                  PARTITION BY CASE WHEN agency = '' THEN 'report ' || reportId
                    ELSE coalesce(agencyCode, agency || char(10) || coalesce(province, '')) END, fiscalYear
                  ORDER BY documentDate DESC NULLS LAST, file DESC) AS age
                FROM reports)
              WHERE age = 1)""";

    /** How the agencies of a year stand with each item. */
    private static final String ITEM_COVERAGE = """
            CREATE VIEW item_coverage AS
            SELECT r.fiscalYear, i.code, i.codeNumber, max(i.concept) AS concept,
              count(DISTINCT r.reportId) AS reports,
              sum(i.status = 'done') AS done,
              sum(i.status = 'not-done') AS notDone,
              sum(i.status = 'both') AS both,
              sum(i.status = 'none') AS none,
              sum(i.status = 'not-applicable') AS notApplicable,
              sum(i.status = 'unknown') AS unknown,
              sum(coalesce(i.progress, '') = '') AS withoutAnswer
            FROM current_reports r JOIN oit_items i USING (reportId)
            GROUP BY r.fiscalYear, i.code""";

    /** One row an agency and item. */
    private static final String AGENCY_ITEMS = """
            CREATE VIEW agency_items AS
            SELECT r.fiscalYear, r.province, r.district, r.agency, i.code, i.codeNumber, i.concept, i.title, i.status,
              i.progress, i.responsible, i.page, r.file, r.reportId
            FROM current_reports r JOIN oit_items i USING (reportId)""";

    private static final String FINDING_COUNTS = """
            CREATE VIEW finding_counts AS
            SELECT rule, severity, count(*) AS findings, count(DISTINCT reportId) AS reports
            FROM findings GROUP BY rule, severity""";
}
