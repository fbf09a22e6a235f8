package prongsai.present.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import prongsai.model.ManifestEntry;
import prongsai.present.Checked;
import prongsai.present.ReportWriter;
import prongsai.present.Words;
import prongsai.present.table.DataTable;
import prongsai.present.table.Meanings;
import prongsai.present.table.ReportTable;
import prongsai.present.table.Tables;

/**
 * {@code prongsai.xlsx} of a bulk conversion: a sheet for each table of {@link Tables}, header in the first row, for
 * pivot tables and programs; the meeting's workbook is {@link Workbook}.
 *
 * <p>Reports are written as they come; a hundred rows of each sheet are in memory. A sheet that is full goes on in
 * {@code records (2)}. Every text is a text cell and never a formula; one longer than a cell may be ends with where the
 * whole text stands.
 */
public final class DataBook implements ReportWriter {
    private static final List<ReportTable<?>> TABLES = List.of(
            Tables.REPORTS,
            Tables.RECORDS,
            Tables.SCORES,
            Tables.COMPONENTS,
            Tables.PROSE,
            Tables.UNASSIGNED,
            Tables.SIGNATORIES,
            Tables.LINKS,
            Tables.WARNINGS);

    private record Filling(ReportTable<?> table, DataSheet sheet) {}

    private final SXSSFWorkbook book;
    private final Path file;
    private final Words words = new Words();
    private final List<Filling> fillings = new ArrayList<>();
    private final DataSheet inputs;
    private final DataSheet columns;

    private DataBook(SXSSFWorkbook book, Path file, int rows) {
        this.book = book;
        this.file = file;
        book.setCompressTempFiles(true);
        Workbook.properties(book, words.say("page.title").th(), words);
        DataSheet.Looks looks = DataSheet.Looks.in(book);
        for (ReportTable<?> table : TABLES) {
            fillings.add(new Filling(table, new DataSheet(book, looks, table.table(), rows)));
        }
        this.inputs = new DataSheet(book, looks, Tables.INPUTS, rows);
        this.columns = new DataSheet(book, looks, Meanings.TABLE, rows);
    }

    /** Opens a book with as many rows a sheet as Excel has. */
    public static DataBook open(Path file) {
        return open(file, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /**
     * Opens a book.
     *
     * @param rows how many rows a sheet may have with its header, at least 2
     */
    static DataBook open(Path file, int rows) {
        return new DataBook(new SXSSFWorkbook(Workbook.ROWS_IN_MEMORY), file, rows);
    }

    @Override
    public void add(Checked checked) throws IOException {
        String mark = words.say("book.cut.json", checked.name()).th();
        for (Filling filling : fillings) {
            filling.table.rows(checked, values -> filling.sheet.add(values, mark));
        }
    }

    @Override
    public void inputs(Collection<ManifestEntry> entries) {
        DataTable<ManifestEntry> table = Tables.INPUTS;
        String mark = words.say("book.cut").th();
        entries.forEach(entry -> inputs.add(table.values(entry), mark));
    }

    /**
     * Writes the file.
     *
     * @throws IOException where it cannot be written
     */
    @Override
    public void close() throws IOException {
        try (book) {
            String mark = words.say("book.cut").th();
            List<DataTable<?>> tables = new ArrayList<>();
            TABLES.forEach(table -> tables.add(table.table()));
            tables.add(Tables.INPUTS);
            Meanings.of(tables).forEach(meaning -> columns.add(Meanings.TABLE.values(meaning), mark));
            int at = 0;
            for (Filling filling : fillings) {
                at = filling.sheet.finish(at);
            }
            columns.finish(inputs.finish(at));
            Workbook.write(book, file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
