package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Value;
import prongsai.model.search.SearchResult;
import prongsai.present.sheet.Workbook;
import prongsai.present.table.Column;
import prongsai.present.table.DataTable;
import prongsai.present.table.Meanings;
import prongsai.present.table.ReportTable;
import prongsai.present.table.Tables;

/** {@code docs/formats.md} is made of what the writers write and the schemas say. */
class FormatsTest {
    private static final Path PAGE = Path.of("docs/formats.md");
    private static final Path SCHEMAS = Path.of("src/main/resources/prongsai/codec");

    private static final Meanings MEANINGS = new Meanings();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keeps_the_page_of_formats_in_docs_current() throws IOException {
        String page = page();
        if (System.getenv("PRONGSAI_REGENERATE") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("PRONGSAI_REGENERATE=1 ./mvnw test -Dtest=FormatsTest writes it anew")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(page);
        assertThat(page).contains("| `codeNumber` |", "| `oitItems[].status` |", "หมายเหตุผู้ตรวจ", "การติดตามผล");
    }

    @Test
    void says_of_every_column_what_it_is_and_of_no_other() throws IOException {
        Set<String> columns = new LinkedHashSet<>(header("records.csv"));
        columns.addAll(header("findings.csv"));
        columns.addAll(header("shared.csv"));
        columns.addAll(header("search --format csv"));
        assertThat(columns)
                .allSatisfy(column ->
                        assertThat(MEANINGS.ofColumn("shared", column).en()).isNotEmpty());
        tables().forEach(table -> columns.addAll(table.header()));
        Set<String> said = new LinkedHashSet<>();
        Messages.of("tables").keys().stream()
                .filter(key -> key.startsWith("column.") && !key.startsWith("column.columns."))
                .forEach(key -> said.add(key.replaceAll(".*\\.", "")));
        assertThat(said).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void names_each_column_once_in_its_table_and_the_same_in_every_form() throws IOException {
        for (DataTable<?> table : tables()) {
            assertThat(table.header()).as(table.name()).doesNotHaveDuplicates();
        }
        assertThat(header("records.csv")).isEqualTo(Tables.RECORDS.table().header());
        assertThat(header("findings.csv")).isEqualTo(Tables.ALL_FINDINGS.table().header());
        Set<String> ofKinds = new LinkedHashSet<>();
        for (ReportTable<?> table :
                List.of(Tables.MEASURES, Tables.INDICATORS, Tables.ITEMS, Tables.WEAKNESSES, Tables.REPORTS)) {
            ofKinds.addAll(table.table().header());
        }
        ofKinds.add("kind");
        assertThat(ofKinds).containsAll(Tables.RECORDS.table().header());
    }

    private static List<DataTable<?>> tables() {
        List<DataTable<?>> tables = new ArrayList<>();
        tables.add(Tables.RECORDS.table());
        tables.add(Tables.ALL_FINDINGS.table());
        Tables.ofReports().forEach(table -> tables.add(table.table()));
        tables.add(Tables.INPUTS);
        return tables;
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # รูปแบบผลลัพธ์ · Formats

                This page is made by `FormatsTest`. NAME is the path relative to the argument with `__` for `/`, and the id added where two would be the same.

                CSV is RFC 4180 in UTF-8 with a byte order mark. A value that a spreadsheet could take for a formula has one apostrophe before it. Text has one paragraph or list step a line.
                """);
        for (String file : List.of("records.csv", "findings.csv", "shared.csv", "search --format csv")) {
            page.append("\n## ").append(file).append("\n\n");
            switch (file) {
                case "records.csv" -> columns(Tables.RECORDS.table(), page);
                case "findings.csv" -> columns(Tables.ALL_FINDINGS.table(), page);
                default -> {
                    page.append("| column | ความหมาย | meaning |\n| --- | --- | --- |\n");
                    header(file).forEach(column -> {
                        Bilingual meaning = MEANINGS.ofColumn("shared", column);
                        page.append("| `%s` | %s | %s |\n".formatted(column, meaning.th(), meaning.en()));
                    });
                }
            }
        }
        page.append("""

                ## prongsai.sqlite

                `convert --format sqlite` and `run --sqlite` write it; [docs/sqlite.md](sqlite.md) shows how to ask it. Every name of a column is that of the CSV. `NULL` is what the form of a report has no place for, `''` an empty cell. Tables of reports have the key (`reportId`, `ordinal`), `reportId` refers to `reports`, `reports.file` to `inputs`. `words` is the full text; `columns` says in the database what stands here; the views are `records` (the columns of records.csv), `current_reports`, `item_coverage`, `agency_items` and `finding_counts`.
                """);
        List<DataTable<?>> inDatabase = new ArrayList<>();
        Tables.ofReports().forEach(table -> inDatabase.add(table.table()));
        inDatabase.add(Tables.INPUTS);
        for (DataTable<?> table : inDatabase) {
            Bilingual meaning = MEANINGS.ofTable(table.name());
            page.append("\n### %s\n\n%s · %s\n\n".formatted(table.name(), meaning.th(), meaning.en()));
            columns(table, page);
        }
        page.append(
                "\n## prongsai.xlsx of convert\n\nแผ่นละหนึ่งตาราง หัวตารางอยู่แถวแรก · A sheet a table, header in the first row: `reports`, `records` (as records.csv), `scores`, `components`, `prose`, `unassigned`, `signatories`, `links`, `warnings`, `inputs` as in prongsai.sqlite, and `columns`, which says what each means. Past 1,048,576 rows a table goes on in `records (2)`. A text longer than a cell may be (32,767 characters) ends with … [ตัดข้อความที่ยาวเกินหนึ่งเซลล์ ...] and names the JSON that has the whole.\n"
                        + "\n## prongsai.xlsx of run, check --format xlsx\n\nสองคอลัมน์ท้ายของรายการว่างไว้ให้ผู้ตรวจ · The last two columns of a list are the assessor's."
                        + " การติดตามผล and หมายเหตุ of measures are there where a report fills them,"
                        + " ข้อความตรงกัน, แม่แบบร่วม and the columns in per cent where the reports were compared with each other.\n\n| sheet | columns |\n| --- | --- |\n");
        sheets(page);
        page.append("""

                ## check --format sarif

                SARIF 2.1.0 of OASIS, one run. `level` is error, warning or note (info). A result has `message` (what was found, then what to do, in the language of `--lang`), `partialFingerprints.prongsaiFinding/v1` (the finding's id), and one location: `artifactLocation.uri` as the file was named, percent-encoded; `region.startLine` of text files, where the words stand in one place; `logicalLocations` with record and field, `O24/progress`; what was accepted has a `suppressions` entry of kind external, its reason the `justification`. Its `properties` are the keys of findings/NAME.json in both languages, with `page`, `table`, `row`, `cell`, `paragraph` and `box` where they are known. Rules have help in both languages. Files that could not be read and rules that were not asked are `toolExecutionNotifications`.

                ## check --format paragraph

                One line a draft, an empty line between two; docs/decisions/0029 says how it is made. The same stands in `index.html` and in the sheet ย่อหน้าข้อสังเกต.

                ## --status-file FILE

                `prongsai/status/1`, written over once a second and at the end, whole each time: `state` (running or done), `files` (inputs to go over), `done`, `read` (of these, read by this job), `kept` (of these, not read: current, or the same content as another), `failed` (gave nothing, and something is to be done about them), `partial` (a part could not be read), `statuses` (number by status), `pages`, `seconds`, `filesPerMinute`, `secondsLeft` (null before any file was read), and `current`: the files that are being read, the one that takes longest first, with `file`, `seconds`, `page` and `pages` (pages recognised and to recognise, 0 where none are).

                ## --decisions FILE (--ignore FILE)

                `prongsai/decisions/1`, UTF-8, written by hand or by a program: `{"schema": "prongsai/decisions/1", "accepted": [...], "corrections": [...], "reviews": [...], "queries": [...]}`, each list where there is something to say. Other keys are passed over.

                An entry of `accepted` has `reason` (must be there), `by` and `on` (may), and names findings by what it says of `finding` (id of findings/NAME.json), `rule`, `record`, `field` and `report` (id of the report, its file, or the file's name): all that is said must hold, and either `finding` or both `rule` and `record` must be said. Ids of findings are made of rule, record, field and quote, so two reports can have the same; `report` tells them apart. Of several entries about one finding the first counts.

                An entry of `corrections` puts a read value right. It must have `report` (id of the report, its file, or the file's name), `record` (as reports/NAME.json names it, `O24`, `measure 1`, `indicator 8`, `I25`, `score` and a scope, `report` for the head, `prose`, `signatory` and the number in that list, `component` and its id), `field`, `read` (the value as read, null or "" where nothing was) and `value` (the right one, "" for none); `note`, `by`, `on` and `occurrence` (which of several records of that name, from 1) may stand too. All entries speak of the report as it was read, in whatever order; of several about one value the first counts. A value that is read otherwise by now is left as it is, and told.

                | record | field |
                | --- | --- |
                | `report` | `fiscalYear`, `agency.name`, `agency.type`, `agency.district`, `agency.province`, `agency.domain`, `document.title`, `document.number`, `document.date` (2566-08-18) |
                | `score overall`, `score indicator 9` ... | `value`, `level`, `year` |
                | `measure 1` | `number`, text fields |
                | `indicator 8` | `number`, `status`, `links` (addresses, one a line), text fields |
                | `O24`, `I25` | `code`, `status`, `indicator`, `subIndicator`, `links` (of an item), `score` (of a weakness), text fields |
                | `prose 12` | `text`; year, agency and scores that were read from it stay as read |
                | `signatory 1` | `name`, `position` |
                | `component eit-qr-code` | `present` (true, false, or empty where it cannot be told) |

                An entry of `reviews` says how far people are with a report: `report` (its id), `status` (`not-reviewed`, `reviewed` or `clarification`), and `note`, `by` and `on` where there is something to say. The page of `serve --index` writes them.

                An entry of `queries` is a search that somebody keeps: `name`, and what is asked by the names in the address of the page (`q`, `year`, `province`, `item`, `type`, `order`, `group`). The page writes them too.
                """);
        for (String name : List.of("report", "findings", "shared", "families", "manifest", "search")) {
            schema(name, page);
        }
        return page.toString();
    }

    private static void columns(DataTable<?> table, StringBuilder page) {
        page.append("| column | kind | from | ความหมาย | meaning |\n| --- | --- | --- | --- | --- |\n");
        for (Column<?> column : table.columns()) {
            Bilingual meaning = MEANINGS.ofColumn(table.name(), column.name());
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            column.name(),
                            column.kind().key(),
                            column.source().isEmpty() ? "" : "`" + column.source() + "`",
                            meaning.th(),
                            meaning.en()));
        }
    }

    private List<String> header(String name) throws IOException {
        if (name.startsWith("search")) {
            return List.of(HitsCsv.of(new SearchResult("", 0, List.of(), Map.of()))
                    .replace("\uFEFF", "")
                    .strip()
                    .split(","));
        }
        Path file = folder.resolve(name);
        try (Closeable csv = open(name, file)) {
            assertThat(csv).isNotNull();
        }
        return List.of(Files.readString(file).replace("\uFEFF", "").strip().split(","));
    }

    private static Closeable open(String name, Path file) throws IOException {
        return switch (name) {
            case "records.csv" -> Csv.records(file);
            case "findings.csv" -> Csv.findings(file);
            default -> SharedCsv.open(file);
        };
    }

    private void sheets(StringBuilder page) throws IOException {
        Path file = folder.resolve("book.xlsx");
        Checked full = withEveryField();
        Workbook.write(
                new Run(
                        List.of(full),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(full.report().id(), SharedSamples.full()),
                        List.of(),
                        List.of()),
                file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (int i = 0; i < book.getNumberOfSheets() - 1; i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                List<String> columns = StreamSupport.stream(sheet.getRow(2).spliterator(), false)
                        .map(Cell::getStringCellValue)
                        .toList();
                page.append("| %s | %s |\n".formatted(sheet.getSheetName(), String.join(" · ", columns)));
            }
            page.append("| %s | a block a fiscal year: agency, province, open items, then one column an item |\n"
                    .formatted(book.getSheetName(book.getNumberOfSheets() - 1)));
        }
    }

    /** A report whose measure fills every column that a measure can have. */
    private static Checked withEveryField() {
        Checked full = Samples.full();
        Report report = full.report();
        Map<Field, Value> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, Value.of("ข้อความ", "t1", Place.ofCell("1", 2, 1)));
        }
        return new Checked(
                full.name(),
                new Report(
                        report.id(),
                        report.engine(),
                        report.source(),
                        report.parts(),
                        report.agency(),
                        report.fiscalYear(),
                        report.head(),
                        report.scores(),
                        List.of(new Measure(1, fields)),
                        report.oitItems(),
                        report.indicators(),
                        report.weaknesses(),
                        report.components(),
                        report.prose(),
                        report.signatories(),
                        report.unassigned(),
                        report.confidence(),
                        report.warnings(),
                        report.repairs(),
                        report.fates()),
                full.findings());
    }

    private static void schema(String name, StringBuilder page) throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(SCHEMAS.resolve(name + ".schema.json").toFile());
        String title = switch (name) {
            case "report" -> "reports/NAME.json, a line of reports.jsonl";
            case "findings" -> "findings/NAME.json, check --format json";
            case "shared" -> "shared --report ID --format json";
            case "families" -> "shared --families --format json";
            case "search" -> "search --format json";
            default -> "a line of manifest.jsonl";
        };
        page.append("\n## ").append(title).append("\n\n");
        page.append(schema.path("description").asText())
                .append(" Schema: [%1$s.schema.json](schemas/%1$s.schema.json).\n\n| key | what |\n| --- | --- |\n"
                        .formatted(name));
        keys(schema, "", page);
        schema.path("$defs").fields().forEachRemaining(part -> {
            page.append("\n**").append(part.getKey()).append("**: ");
            page.append(part.getValue().path("description").asText()).append("\n\n| key | what |\n| --- | --- |\n");
            keys(part.getValue(), "", page);
        });
    }

    /** One row a key, depth first; what is defined apart is named, not repeated. */
    private static void keys(JsonNode object, String above, StringBuilder page) {
        object.path("properties").fields().forEachRemaining(property -> {
            JsonNode node = property.getValue();
            JsonNode inside = node.has("items") ? node.get("items") : node;
            String key = above + property.getKey() + (node.has("items") && inside.has("properties") ? "[]" : "");
            List<String> said = new ArrayList<>();
            if (node.has("description")) {
                said.add(node.get("description").asText());
            }
            if (inside.has("$ref")) {
                said.add("→ " + inside.get("$ref").asText().replaceAll(".*/", ""));
            }
            page.append("| `%s` | %s |\n".formatted(key, String.join(" ", said).replace("|", "\\|")));
            keys(inside, key + ".", page);
        });
    }
}
