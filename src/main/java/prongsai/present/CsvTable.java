package prongsai.present;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One CSV file: byte order mark, header, rows; no value can become a formula. */
final class CsvTable implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    /**
     * Opens the file and writes the header.
     *
     * @throws IOException where the file cannot be written
     */
    CsvTable(Path file, List<String> header) throws IOException {
        this(new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)), header);
    }

    /**
     * Writes the header.
     *
     * @param writer is closed with the table
     * @throws IOException where nothing can be written there
     */
    CsvTable(Writer writer, List<String> header) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header);
    }

    void add(List<String> values) throws IOException {
        printer.printRecord(values.stream().map(Plain::clean).map(Plain::guard).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
