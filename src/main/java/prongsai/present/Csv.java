package prongsai.present;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import prongsai.present.table.ReportTable;
import prongsai.present.table.Tables;

/**
 * {@code records.csv} and {@code findings.csv}: RFC 4180, UTF-8 with a byte order mark, which is how spreadsheets know
 * the encoding. Reports are written as they are given; nothing is kept. Columns are those of {@link Tables}.
 *
 * <p>A value that a spreadsheet could take for a formula ({@link Plain#looksLikeFormula}) has an apostrophe before it;
 * who reads the file with a program takes one leading apostrophe off. {@code codeNumber} is the number in the code, so
 * that O9 sorts before O10.
 */
public final class Csv implements ReportWriter {
    private final CsvTable file;
    private final ReportTable<?> table;

    private Csv(CsvTable file, ReportTable<?> table) {
        this.file = file;
        this.table = table;
    }

    /**
     * Opens {@code records.csv}: one row a record, all kinds with the same columns.
     *
     * @throws IOException where the file cannot be written
     */
    public static Csv records(Path file) throws IOException {
        return open(file, Tables.RECORDS);
    }

    /**
     * Opens {@code findings.csv}: one row a finding.
     *
     * @throws IOException where the file cannot be written
     */
    public static Csv findings(Path file) throws IOException {
        return open(file, Tables.ALL_FINDINGS);
    }

    /** What {@code findings.csv} says of these reports, as text. */
    public static String findings(List<Checked> reports) {
        StringWriter text = new StringWriter();
        ReportTable<?> table = Tables.ALL_FINDINGS;
        try (Csv csv = new Csv(new CsvTable(text, table.table().header()), table)) {
            for (Checked checked : reports) {
                csv.add(checked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    private static Csv open(Path file, ReportTable<?> table) throws IOException {
        return new Csv(new CsvTable(file, table.table().header()), table);
    }

    @Override
    public void add(Checked checked) throws IOException {
        table.rows(
                checked,
                values ->
                        file.add(values.stream().map(value -> value.orElse("")).toList()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
