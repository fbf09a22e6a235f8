package prongsai.present.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.present.Checked;
import prongsai.present.Run;
import prongsai.present.Samples;
import prongsai.present.table.ReportTable;
import prongsai.present.table.Tables;

class DatabaseTest {
    private static final Pattern QUERY = Pattern.compile("(?s)```sql\\n(.*?)```");

    @TempDir
    Path folder;

    private final Run run = Samples.run();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("prongsai.sqlite");
        write(file);
    }

    private void write(Path to) throws IOException {
        try (Database database = Database.open(to)) {
            for (Checked checked : run.reports()) {
                database.add(checked);
            }
            database.inputs(inputs());
        }
    }

    /** A line for each report's file, and one for a file that could not be read. */
    private List<ManifestEntry> inputs() {
        List<ManifestEntry> entries = new ArrayList<>();
        for (Checked checked : run.reports()) {
            entries.add(entry(checked.report().source().file(), FileStatus.OK, new Bilingual("", "")));
        }
        entries.add(entry("ลับ.pdf", FileStatus.ENCRYPTED, new Bilingual("มีรหัสผ่าน", "has a password")));
        return entries;
    }

    private static ManifestEntry entry(String file, FileStatus status, Bilingual reason) {
        return new ManifestEntry(file, "", "", status, reason, List.of(), "", 0, Map.of(), "", 7);
    }

    @Test
    void has_the_documented_columns_when_the_program_sqlite3_opens_it() throws Exception {
        for (ReportTable<?> table : Tables.ofReports()) {
            String[] names = sqlite3("SELECT name FROM pragma_table_info('"
                            + table.table().name() + "')")
                    .split("\n");
            assertThat(names)
                    .as(table.table().name())
                    .containsExactlyElementsOf(table.table().header());
        }
        assertThat(sqlite3("SELECT name FROM pragma_table_info('records')").split("\n"))
                .containsExactlyElementsOf(Tables.RECORDS.table().header());
        assertThat(sqlite3("SELECT name FROM pragma_table_info('inputs')").split("\n"))
                .containsExactlyElementsOf(Tables.INPUTS.header());
        assertThat(sqlite3("PRAGMA integrity_check")).isEqualTo("ok\n");
        assertThat(sqlite3("PRAGMA foreign_key_check")).isEmpty();
        assertThat(sqlite3("INSERT INTO words(words) VALUES ('integrity-check')"))
                .isEmpty();
    }

    @Test
    void says_of_each_column_what_it_means() throws SQLException {
        assertThat(rows("SELECT count(*) FROM columns WHERE meaningTh = '' OR meaningEn = ''"))
                .containsExactly("0");
        assertThat(
                        rows(
                                "SELECT kind, source, meaningEn FROM columns WHERE \"table\" = 'oit_items' AND \"column\" = 'images'"))
                .containsExactly("integer|[].images|pictures in the answer");
    }

    @Test
    void holds_every_record_once_with_its_values() throws SQLException {
        assertThat(rows("SELECT count(*) FROM records")).containsExactly(String.valueOf(Samples.records(run)));
        assertThat(rows("SELECT code, codeNumber, score, typeof(score), steps FROM weaknesses"))
                .contains("I25|25|67.85|real|1. แจ้งช่องทางในการประชุมประจำเดือน\n2. ติดประกาศ QR Code");
        assertThat(rows("SELECT typeof(fiscalYear), typeof(pages) FROM reports LIMIT 1"))
                .containsExactly("integer|integer");
    }

    @Test
    void keeps_a_value_that_begins_like_a_formula_as_it_is() throws SQLException {
        assertThat(rows("SELECT title, period FROM measures WHERE reportId = '00ff00ff00ff'"))
                .contains("+1+cmd|' /C calc'!A0|@SUM(A1)");
    }

    @Test
    void tells_a_column_that_the_form_lacks_from_an_empty_cell() throws SQLException {
        assertThat(rows("SELECT count(*) FROM measures WHERE note IS NULL")).doesNotContain("0");
        assertThat(rows("SELECT DISTINCT method IS NULL AND steps IS NULL FROM records WHERE kind = 'indicator'"))
                .containsExactly("1");
    }

    @Test
    void finds_thai_from_three_characters_on_wherever_they_stand() throws Exception {
        String word = "ประชุม";
        String inside = "ระชุ";
        List<String> found = rows("SELECT rowid FROM words WHERE words MATCH '\"" + word + "\"' ORDER BY rowid");
        assertThat(found).isNotEmpty();
        assertThat(rows("SELECT rowid FROM words WHERE text LIKE '%" + word + "%' ORDER BY rowid"))
                .isEqualTo(found);
        assertThat(rows("SELECT rowid FROM words WHERE words MATCH '\"" + inside + "\"' ORDER BY rowid"))
                .containsAll(found);
        assertThat(sqlite3("SELECT count(*) FROM words WHERE words MATCH '\"" + word + "\"'"))
                .isEqualTo(found.size() + "\n");
        assertThat(rows("SELECT rowid FROM words WHERE words MATCH '\"ไม่มีคำนี้เลย\"'"))
                .isEmpty();
    }

    @Test
    void holds_every_text_of_every_field_in_its_full_text() throws SQLException {
        long texts = run.reports().stream()
                .flatMap(checked -> checked.report().entries().stream())
                .flatMap(entry -> entry.fields().values().stream())
                .filter(value -> !value.blank())
                .count();
        assertThat(texts).isPositive();
        assertThat(rows("SELECT count(*) FROM words WHERE field NOT IN ('', 'quote') AND record <> 'report'"))
                .containsExactly(String.valueOf(texts));
        assertThat(rows("SELECT record FROM words WHERE text LIKE '%30 กันยายน 2566%'"))
                .contains("unassigned 1");
        assertThat(rows("SELECT DISTINCT field FROM words WHERE record = 'report' ORDER BY field"))
                .containsExactly("agency", "title");
    }

    @Test
    void counts_each_agency_once_a_year_in_its_coverage() throws SQLException {
        assertThat(rows("SELECT count(*) FROM current_reports"))
                .isEqualTo(rows("SELECT count(*) FROM (SELECT DISTINCT agency, province, fiscalYear,"
                        + " CASE WHEN agency = '' THEN reportId END FROM reports)"));
        assertThat(rows("SELECT reports - done - notDone - both - none - notApplicable - unknown FROM item_coverage"))
                .isNotEmpty()
                .containsOnly("0");
        assertThat(rows("SELECT sum(findings) FROM finding_counts")).isEqualTo(rows("SELECT count(*) FROM findings"));
    }

    @Test
    void says_what_became_of_every_input_and_not_how_long_it_took() throws SQLException {
        assertThat(rows("SELECT file, status, reasonTh, pages FROM inputs WHERE status <> 'ok'"))
                .containsExactly("ลับ.pdf|encrypted|มีรหัสผ่าน|null");
        assertThat(Tables.INPUTS.header()).doesNotContain("millis");
    }

    @Test
    void has_equal_content_when_written_twice_and_replaces_what_was_there() throws Exception {
        String before = sqlite3(".dump");
        write(file);
        assertThat(sqlite3(".dump")).isEqualTo(before).contains("00ff00ff00ff");
    }

    @Test
    void is_written_where_the_path_has_signs_of_addresses() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("ก?ข #1 50%25 &a=b")).resolve("ฐาน.sqlite");
        write(odd);
        assertThat(odd).isNotEmptyFile();
        file = odd;
        assertThat(sqlite3("SELECT count(*) FROM reports"))
                .isEqualTo(run.reports().size() + "\n");
    }

    @Test
    void says_that_it_cannot_write_when_the_folder_is_not_there() {
        assertThatThrownBy(() -> Database.open(folder.resolve("ไม่มี/a.sqlite")))
                .isInstanceOf(IOException.class);
    }

    /** Every query of docs/sqlite.md, by the program that the page names. */
    @Test
    void answers_the_queries_of_its_page() throws Exception {
        String page = Files.readString(Path.of("docs/sqlite.md"));
        List<String> queries =
                QUERY.matcher(page).results().map(m -> m.group(1)).toList();
        assertThat(queries).hasSizeGreaterThan(8);
        for (String query : queries) {
            sqlite3(query);
        }
        assertThat(sqlite3(queries.getFirst())).contains("progress|text|คำตอบของข้อ");
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i > 1 ? "|" : "").append(String.valueOf(result.getObject(i)));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    /** What the program sqlite3 prints; it must say nothing on standard error and end with 0. */
    private String sqlite3(String sql) throws IOException, InterruptedException {
        Path out = folder.resolve("sqlite3.out");
        Path err = folder.resolve("sqlite3.err");
        Process process = new ProcessBuilder("sqlite3", file.toString(), sql)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        assertThat(err).content(StandardCharsets.UTF_8).isEmpty();
        return Files.readString(out);
    }
}
