package prongsai.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.BusyException;
import prongsai.app.IndexReading;
import prongsai.app.Library;
import prongsai.desk.DecisionsException;
import prongsai.present.html.CollectionPage;
import prongsai.present.html.Frame;
import prongsai.present.html.LibraryPages;
import prongsai.present.html.ReportList;

/** Reads in an index: what all its pages do with it, and the list of reports. */
final class LibraryRoutes {
    private static final int SECONDS_TO_NEXT_LOOK = 2;

    private final Library library;
    private final LibraryPages pages;
    private final Frame frame;
    private final ServeOptions.Limits limits;

    LibraryRoutes(Library library, LibraryPages pages, Frame frame, ServeOptions.Limits limits) {
        this.library = library;
        this.pages = pages;
        this.frame = frame;
        this.limits = limits;
    }

    /** Answers out of the index as it stands. */
    @FunctionalInterface
    interface Reader {
        void read(IndexReading reading) throws Exception;
    }

    /** Lets a call be answered out of the index; while it is surveyed for the first time, the page asks to wait, and before there is an index, it leads to where one is begun. */
    void reading(Call call, Reader reader) throws Exception {
        if (!library.begun()) {
            Answers.to(call.response(), call.callback(), CollectionPage.PATH);
            return;
        }
        Optional<IndexReading> now = library.read(limits.patience());
        if (now.isEmpty()) {
            call.response().getHeaders().put("Refresh", SECONDS_TO_NEXT_LOOK);
            call.page(HttpStatus.OK_200, pages.surveying());
            return;
        }
        try (IndexReading reading = now.get()) {
            reader.read(reading);
        } catch (DecisionsException e) {
            call.page(HttpStatus.CONFLICT_409, frame.said(e.saying()));
        } catch (BusyException e) {
            call.response().getHeaders().put(HttpHeader.RETRY_AFTER, ApiRoutes.SECONDS_WHILE_BUSY);
            call.page(HttpStatus.SERVICE_UNAVAILABLE_503, frame.message("comparing.busy"));
        }
    }

    /** The reports in the order in which they need reading. */
    void list(Call call) throws Exception {
        ReportList.Asked asked = new ReportList.Asked(
                call.asked("text"),
                call.asked("year"),
                call.asked("province"),
                call.asked("type"),
                call.asked("status"),
                call.number("page"));
        reading(
                call,
                reading -> call.page(
                        HttpStatus.OK_200,
                        pages.list(
                                ReportList.of(reading.lines(), library.desk().reviews(), asked),
                                reading.comparisonState())));
    }
}
