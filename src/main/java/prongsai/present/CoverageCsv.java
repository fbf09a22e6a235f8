package prongsai.present;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import prongsai.reference.Organisation;
import prongsai.text.ThaiDates;

/**
 * Coverage as CSV, in the manner of {@link Csv}: one row an agency, one column an item with the key of its {@link Mark}.
 * Agencies of the list that sent nothing have rows too.
 */
public final class CoverageCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CoverageCsv() {}

    /** The whole text: {@code province, agency, sent, listed, reports, newest, date, open}, then the items' codes. */
    public static String of(YearCoverage coverage) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            List<String> header = new ArrayList<>(
                    List.of("province", "agency", "sent", "listed", "reports", "newest", "date", "open"));
            coverage.grid().items().forEach(item -> header.add(item.code()));
            printer.printRecord(header);
            for (Coverage.Row row : coverage.grid().rows()) {
                printer.printRecord(row(coverage, row));
            }
            for (Checked checked : coverage.grid().withoutItems()) {
                printer.printRecord(plain(List.of(
                        checked.report().agency().province().orElse(""),
                        Coverage.agencyName(checked),
                        "yes",
                        listed(coverage, List.of(checked)),
                        "1",
                        checked.report().source().file(),
                        date(checked),
                        "")));
            }
            for (Organisation silent :
                    coverage.attendance().map(YearCoverage.Attendance::silent).orElse(List.of())) {
                printer.printRecord(plain(List.of(silent.province(), silent.name(), "no", "yes", "0", "", "", "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    private static List<String> row(YearCoverage coverage, Coverage.Row row) {
        Checked newest = row.reports().getLast();
        List<String> cells = new ArrayList<>(List.of(
                row.province(),
                row.agency(),
                "yes",
                listed(coverage, row.reports()),
                String.valueOf(row.reports().size()),
                newest.report().source().file(),
                date(newest),
                String.valueOf(row.open().size())));
        row.cells().forEach(cell -> cells.add(cell.mark().key()));
        return plain(cells);
    }

    /** Empty without a list. */
    private static String listed(YearCoverage coverage, List<Checked> reports) {
        return coverage.attendance()
                .map(list -> list.unlisted().containsAll(reports) ? "no" : "yes")
                .orElse("");
    }

    private static String date(Checked checked) {
        return checked.report().head().date().map(ThaiDates::iso).orElse("");
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(cell -> Plain.guard(Plain.clean(cell))).toList();
    }
}
