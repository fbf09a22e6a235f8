package prongsai.present.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import prongsai.present.Checked;
import prongsai.present.Coverage;
import prongsai.present.Remark;
import prongsai.present.Run;
import prongsai.present.Standing;
import prongsai.present.Words;

/**
 * {@code prongsai.xlsx}: the sheets รายงาน, มาตรการ, ข้อ OIT, ข้อสังเกต, ย่อหน้าข้อสังเกต and ความครบถ้วน; before the last ข้อความตรงกัน
 * and แม่แบบร่วม where the reports were compared. Rows leave memory as they are written. Every text is a text cell and never a formula.
 */
public final class Workbook {
    static final int ROWS_IN_MEMORY = 100;
    /** The earliest time that a zip entry can carry. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Workbook() {}

    /**
     * Writes the book.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Run run, Path file) throws IOException {
        write(run, file, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** The same with at most so many rows in a list's sheet, its head included. */
    static void write(Run run, Path file, int rows) throws IOException {
        write(file, book -> fill(book, run, rows));
    }

    /**
     * Writes a book that equal input makes equal, byte by byte.
     *
     * @throws IOException where the file cannot be written
     */
    static void write(Path file, Consumer<SXSSFWorkbook> sheets) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            sheets.accept(book);
            write(book, file);
        }
    }

    /**
     * Writes a filled book, equal for equal content.
     *
     * @throws IOException where the file cannot be written
     */
    static void write(SXSSFWorkbook book, Path file) throws IOException {
        Path draft = Files.createTempFile("prongsai", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                book.write(out);
            }
            withoutTimes(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(SXSSFWorkbook book, Run run, int rows) {
        Words words = new Words();
        Styles styles = new Styles(book);
        properties(book, words.say("page.title").th(), words);
        RecordSheets sheets = new RecordSheets(words, run);
        var reports = list(book, styles, words, "sheet.reports", 2, sheets.reports(), rows);
        var measures = list(book, styles, words, "sheet.measures", 5, sheets.measures(), rows);
        var items = list(book, styles, words, "sheet.items", 4, sheets.items(), rows);
        var findings = list(book, styles, words, "sheet.findings", 2, sheets.findings(), rows);
        var remarks = list(book, styles, words, "sheet.remarks", 1, sheets.remarks(), rows);
        // All lists in one go, since a report of many is read from the disk when its turn comes.
        int order = 0;
        List<Standing> inOrder = Standing.of(run);
        for (Standing standing : inOrder) {
            reports.add(new RecordSheets.Line.OfReport(++order, standing));
            Checked whole = run.whole(standing.checked());
            RecordSheets.add(measures, whole, whole.report().measures());
            RecordSheets.add(items, whole, whole.report().oitItems());
            RecordSheets.add(findings, whole, whole.findings().findings());
            RecordSheets.add(remarks, whole, List.of(Remark.of(whole, run, words)));
        }
        run.unread().forEach(unread -> reports.add(new RecordSheets.Line.OfFile(unread)));
        List.of(reports, measures, items, findings, remarks).forEach(ListSheet::finish);

        if (run.compared()) {
            SharedSheets sharing = new SharedSheets(words, run);
            var shared = list(book, styles, words, "sheet.shared", 1, sharing.shared(), rows);
            inOrder.forEach(standing -> sharing.rows(standing.checked()).forEach(shared::add));
            shared.finish();
            var families = list(book, styles, words, "sheet.families", 1, sharing.families(), rows);
            sharing.members().forEach(families::add);
            families.finish();
        }

        new CoverageSheet(book, styles, words).write(Coverage.of(run));
    }

    static <T> ListSheet<T> list(
            SXSSFWorkbook book, Styles styles, Words words, String name, int frozen, List<Column<T>> columns) {
        return list(book, styles, words, name, frozen, columns, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    private static <T> ListSheet<T> list(
            SXSSFWorkbook book,
            Styles styles,
            Words words,
            String name,
            int frozen,
            List<Column<T>> columns,
            int rows) {
        return new ListSheet<>(book, styles, words, words.say(name).th(), frozen, columns, rows);
    }

    static void properties(SXSSFWorkbook book, String title, Words words) {
        CoreProperties core = book.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(title);
        core.setDescription(words.say("notice").th());
        core.setCreator("Prongsai");
        core.setCreated(Optional.of(new Date(0)));
        core.setModified(Optional.of(new Date(0)));
    }

    /** Equal input gives equal bytes: the entries of the zip carry the time of writing, this takes it off. */
    private static void withoutTimes(Path draft, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(draft.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(NO_TIME);
                out.putNextEntry(plain);
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }
}
