package prongsai.present;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import prongsai.model.search.SearchResult;
import prongsai.model.search.SearchResult.Hit;

/** The hits of a question as CSV, in the form of {@link Csv}: one row a record. */
public final class HitsCsv {
    private static final List<String> HEADER = List.of(
            "report",
            "reportId",
            "agency",
            "province",
            "fiscalYear",
            "record",
            "codeNumber",
            "title",
            "field",
            "words",
            "page",
            "table",
            "row",
            "score");

    private HitsCsv() {}

    /** The whole file with its byte order mark. */
    public static String of(SearchResult result) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(HEADER);
            for (Hit hit : result.hits()) {
                printer.printRecord(values(hit).stream()
                        .map(value -> Plain.guard(Plain.clean(value)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    private static List<String> values(Hit hit) {
        List<String> values = new ArrayList<>();
        values.add(hit.report());
        values.add(hit.id());
        values.add(hit.agency());
        values.add(hit.province().orElse(""));
        values.add(hit.fiscalYear().map(String::valueOf).orElse(""));
        values.add(hit.record());
        values.add(hit.record().replaceAll("\\D", ""));
        values.add(hit.title());
        values.add(hit.field());
        values.add(Highlights.plain(hit.highlight()));
        values.add(known(hit.place().page()));
        values.add(hit.place().table());
        values.add(known(hit.place().row()));
        values.add(String.valueOf(hit.score()));
        return values;
    }

    private static String known(int number) {
        return number > 0 ? String.valueOf(number) : "";
    }
}
