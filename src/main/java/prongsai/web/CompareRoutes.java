package prongsai.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.IndexReading;
import prongsai.model.shared.ReportRef;
import prongsai.present.Checked;
import prongsai.present.ReportLine;
import prongsai.present.html.ComparePage;
import prongsai.present.html.Frame;
import prongsai.present.html.LibraryPages;

/** Reports beside each other: two of them, or those of an agency over the years. */
final class CompareRoutes {
    private final LibraryRoutes library;
    private final LibraryPages pages;
    private final Frame frame;

    CompareRoutes(LibraryRoutes library, LibraryPages pages, Frame frame) {
        this.library = library;
        this.pages = pages;
        this.frame = frame;
    }

    /** Two reports by their ids, {@code a} and {@code b}; what was ticked in a list comes as {@code r}. */
    void compare(Call call) throws Exception {
        library.reading(call, reading -> {
            List<ReportRef> chosen = new ArrayList<>();
            for (String id : Stream.of(List.of(call.asked("a"), call.asked("b")), call.all("r"))
                    .flatMap(List::stream)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList()) {
                Optional<ReportRef> ref = reading.report(id).map(ReportRef::of);
                if (ref.isEmpty()) {
                    call.page(HttpStatus.NOT_FOUND_404, frame.message("report.gone"));
                    return;
                }
                chosen.add(ref.get());
            }
            answer(call, reading, chosen);
        });
    }

    private void answer(Call call, IndexReading reading, List<ReportRef> chosen) {
        if (chosen.size() > 2) {
            call.page(HttpStatus.OK_200, frame.message("compare.many", chosen.size()));
        } else if (chosen.size() == 2 && call.asked("a").isEmpty()) {
            Answers.to(call.response(), call.callback(), ComparePage.path(chosen.get(0), chosen.get(1)));
        } else if (chosen.size() == 2) {
            List<Checked> both = chosen.stream()
                    .flatMap(ref -> reading.checked(ref.id()).stream())
                    .toList();
            call.page(
                    HttpStatus.OK_200,
                    pages.compare(ComparePage.of(reading.compare(both.get(0), both.get(1)), reading.rules())));
        } else {
            List<ReportRef> all = reading.lines().stream().map(ReportLine::ref).toList();
            call.page(
                    HttpStatus.OK_200,
                    pages.compare(ComparePage.choice(all, chosen.stream().findFirst(), call.asked("text"))));
        }
    }

    /** The agency of a report over the years. */
    void history(Call call) throws Exception {
        library.reading(call, reading -> {
            Optional<ReportRef> ref = reading.report(call.part(0)).map(ReportRef::of);
            if (ref.isEmpty()) {
                call.page(HttpStatus.NOT_FOUND_404, frame.message("report.gone"));
                return;
            }
            call.page(HttpStatus.OK_200, pages.history(reading.history(ref.get()), reading.rules()));
        });
    }
}
