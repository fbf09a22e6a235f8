package prongsai.web;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.IndexReading;
import prongsai.present.CoverageCsv;
import prongsai.present.html.CoveragePage;
import prongsai.present.html.LibraryPages;

/** Agencies against the items of a year. */
final class CoverageRoutes {
    private final LibraryRoutes library;
    private final LibraryPages pages;

    CoverageRoutes(LibraryRoutes library, LibraryPages pages) {
        this.library = library;
        this.pages = pages;
    }

    /** The year, province by province, or the agencies of one province. */
    void page(Call call) throws Exception {
        library.reading(call, reading -> call.page(HttpStatus.OK_200, pages.coverage(asked(call, reading))));
    }

    /** The same as a file of the command {@code coverage}. */
    void csv(Call call) throws Exception {
        library.reading(call, reading -> {
            CoveragePage page = asked(call, reading);
            byte[] csv = CoverageCsv.of(page.coverage()).getBytes(StandardCharsets.UTF_8);
            Answers.download(call.response(), "text/csv; charset=utf-8", "coverage-" + page.year() + ".csv");
            Answers.bytes(call.response(), call.callback(), HttpStatus.OK_200, "text/csv; charset=utf-8", csv);
        });
    }

    private static CoveragePage asked(Call call, IndexReading reading) {
        CoveragePage.Asked asked = CoveragePage.Asked.of(
                reading.lines(),
                year -> !reading.coverage(year).grid().rows().isEmpty(),
                call.asked("year"),
                call.asked("province"));
        return CoveragePage.of(reading.lines(), reading.coverage(asked.year()), asked);
    }
}
