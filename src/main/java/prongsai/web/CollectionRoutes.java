package prongsai.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.Collecting;
import prongsai.app.DraftJob;
import prongsai.app.Library;
import prongsai.present.Unread;
import prongsai.present.html.CollectionPage;
import prongsai.present.html.Frame;
import prongsai.present.html.LibraryPages;

/** Brings files into the index. */
final class CollectionRoutes {
    private static final int SECONDS_TO_NEXT_LOOK = 2;

    private final Library library;
    private final Collecting collecting;
    private final LibraryPages pages;
    private final Forms forms;
    private final Frame frame;
    private final ServeOptions.Limits limits;

    CollectionRoutes(
            Library library,
            Collecting collecting,
            LibraryPages pages,
            Forms forms,
            Frame frame,
            ServeOptions.Limits limits) {
        this.library = library;
        this.collecting = collecting;
        this.pages = pages;
        this.forms = forms;
        this.frame = frame;
        this.limits = limits;
    }

    /** What goes on, what could not be read, and the forms. */
    void page(Call call) {
        Collecting.State state = collecting.state();
        if (state.running().isPresent()) {
            call.response().getHeaders().put("Refresh", SECONDS_TO_NEXT_LOOK);
        }
        List<Unread> unread = collecting.troubled().stream()
                .map(entry -> new Unread(entry.file(), entry.status(), entry.reason()))
                .toList();
        List<Map.Entry<String, String>> places = collecting.places().stream()
                .map(place -> Map.entry(place.id(), place.name()))
                .toList();
        call.page(
                HttpStatus.OK_200,
                pages.collection(new CollectionPage(
                        begins(),
                        state.running(),
                        state.ended().map(CollectionRoutes::ended),
                        unread,
                        places,
                        String.valueOf(collecting.kept().getFileName()),
                        limits.megabytes(),
                        Uploads.MOST_REPORTS)));
    }

    /** Where an index will be begun; empty where there is one. */
    private Optional<String> begins() {
        return library.begun()
                ? Optional.empty()
                : Optional.of(library.index().toAbsolutePath().normalize().toString());
    }

    private static CollectionPage.Ended ended(Collecting.Ended ended) {
        return ended.result()
                .map(result -> new CollectionPage.Ended(
                        result.taken() - result.kept(), result.kept(), result.reports(), Optional.empty()))
                .orElse(new CollectionPage.Ended(0, 0, 0, ended.trouble()));
    }

    /** Keeps the files of a form and reads them. */
    void add(Call call) throws IOException {
        begin(call, form -> {
            List<DraftJob.Handed> files = form.reports();
            if (files.isEmpty()) {
                throw new Uploads.RefusedException(HttpStatus.BAD_REQUEST_400, "collection.none");
            }
            return collecting.add(files);
        });
    }

    /** Reads a place. */
    void read(Call call) throws IOException {
        begin(call, form -> {
            if (collecting.places().stream().noneMatch(place -> place.id().equals(form.word("place")))) {
                throw new Uploads.RefusedException(HttpStatus.CONFLICT_409, "collection.no-place");
            }
            return collecting.read(form.word("place"));
        });
    }

    /** Reads again what could not be read. */
    void again(Call call) throws IOException {
        begin(call, form -> collecting.again());
    }

    private void begin(Call call, Forms.Dealing<Boolean> dealing) throws IOException {
        try {
            if (forms.takeReports(call.request(), dealing)) {
                Answers.to(call.response(), call.callback(), CollectionPage.PATH);
            } else {
                call.page(HttpStatus.CONFLICT_409, frame.message("collection.busy"));
            }
        } catch (Uploads.RefusedException e) {
            call.page(e.status(), frame.said(e.said()));
        } catch (UncheckedIOException e) {
            Path kept = collecting.kept();
            call.page(
                    HttpStatus.INTERNAL_SERVER_ERROR_500,
                    frame.message("collection.not-kept", String.valueOf(kept.getFileName())));
        }
    }
}
