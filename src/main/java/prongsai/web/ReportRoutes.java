package prongsai.web;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.IndexReading;
import prongsai.app.Library;
import prongsai.desk.Correction;
import prongsai.desk.DecisionsEditor;
import prongsai.desk.DecisionsException;
import prongsai.desk.Review;
import prongsai.model.Accepted;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.present.Checked;
import prongsai.present.ReportLine;
import prongsai.present.html.ComparePage;
import prongsai.present.html.Explained;
import prongsai.present.html.Frame;
import prongsai.present.html.Leaf;
import prongsai.present.html.LibraryPages;
import prongsai.present.html.ReportPage;
import prongsai.text.ThaiDates;

/** A report of the index: what it says beside its pages, and what people decide about it. */
final class ReportRoutes {
    private final LibraryRoutes routes;
    private final Library library;
    private final LibraryPages pages;
    private final Forms forms;
    private final Frame frame;

    ReportRoutes(LibraryRoutes routes, Library library, LibraryPages pages, Forms forms, Frame frame) {
        this.routes = routes;
        this.library = library;
        this.pages = pages;
        this.forms = forms;
        this.frame = frame;
    }

    /** The report. */
    void report(Call call) throws Exception {
        ReportPage.At at = new ReportPage.At(
                call.asked("record"),
                call.asked("field"),
                call.asked("page").isEmpty() ? 0 : call.number("page"),
                !call.asked("edit").isEmpty(),
                !call.asked("only").isEmpty(),
                !call.asked("repairs").isEmpty());
        routes.reading(call, reading -> {
            Optional<Checked> checked = reading.checked(call.part(0));
            if (checked.isEmpty()) {
                gone(call);
                return;
            }
            Report report = checked.get().report();
            List<Leaf.Size> sizes = library.sources().sizes(report).stream()
                    .map(size -> new Leaf.Size(size.width(), size.height()))
                    .toList();
            boolean again = at.repairs() || report.source().pages() == 0;
            Optional<Explained> explained = again ? library.sources().explained(report) : Optional.empty();
            call.page(
                    HttpStatus.OK_200,
                    pages.report(
                            reading.run(checked.get()),
                            library.desk().review(report.id()),
                            at,
                            library.sources().known(),
                            sizes,
                            explained,
                            reading.correctable(report.id()),
                            String.valueOf(library.desk().file().getFileName()),
                            ComparePage.agency(
                                    reading.lines().stream()
                                            .map(ReportLine::ref)
                                            .toList(),
                                    ReportRef.of(report)),
                            reading.comparisonState(report.id())));
        });
    }

    /** A page of its file as a picture. */
    void picture(Call call) throws Exception {
        routes.reading(call, reading -> {
            String number = call.part(1);
            Optional<byte[]> png = number.matches("[1-9][0-9]{0,4}")
                    ? reading.report(call.part(0))
                            .flatMap(report -> library.sources().picture(report, Integer.parseInt(number)))
                    : Optional.empty();
            if (png.isEmpty()) {
                gone(call);
                return;
            }
            call.response().getHeaders().put(HttpHeader.CACHE_CONTROL, "private, max-age=600");
            Answers.bytes(call.response(), call.callback(), HttpStatus.OK_200, "image/png", png.get());
        });
    }

    /** Keeps how far people are with the report; goes on to the next one that nobody looked at where that is asked for. */
    void review(Call call) throws Exception {
        decided(call, (form, reading, checked) -> {
            Optional<Review.Status> status = Review.Status.ofKey(form.word("status"));
            if (status.isEmpty()) {
                return Optional.empty();
            }
            String id = checked.report().id();
            library.desk().put(new Review(id, status.get(), form.word("note"), form.word("by"), today()));
            return Optional.of(form.has("next") ? next(id, reading) : ReportPage.path(id) + "#review");
        });
    }

    /** The next report that nobody looked at, after this one in the order of reading; the list where there is none. */
    private String next(String id, IndexReading reading) {
        List<String> open = reading.lines().stream()
                .map(line -> line.ref().id())
                .filter(other ->
                        other.equals(id) || library.desk().review(other).status() == Review.Status.NOT_REVIEWED)
                .toList();
        int at = open.indexOf(id);
        List<String> others = new ArrayList<>(open.subList(at + 1, open.size()));
        others.addAll(open.subList(0, Math.max(at, 0)));
        return others.isEmpty() ? "/" : ReportPage.path(others.getFirst());
    }

    /** A finding is let stand or opened again, a value put right or taken as it was read again. */
    Route.Action decide(String what) {
        return call -> decided(call, (form, reading, checked) -> {
            if (what.equals("accept") && form.word("reason").isBlank()) {
                throw new Uploads.RefusedException(HttpStatus.BAD_REQUEST_400, "no-reason");
            }
            Optional<Consumer<Path>> deed = deed(what, form, checked);
            deed.ifPresent(library.desk()::write);
            if (deed.isPresent()) {
                reading.again(checked.report().id());
            }
            return deed.map(done -> back(form, checked.report().id()));
        });
    }

    private static String back(Uploads.Form form, String id) {
        String finding = form.word("finding").replaceAll("[^A-Za-z0-9-]", "");
        return !finding.isEmpty()
                ? ReportPage.path(id) + "#f-" + finding
                : ReportPage.address(id, form.word("record"), form.word("field"), Place.NOWHERE);
    }

    private static Optional<Consumer<Path>> deed(String what, Uploads.Form form, Checked checked) {
        String finding = form.word("finding");
        return switch (what) {
            case "accept" ->
                Deed.accept(checked, finding, new Accepted(form.word("reason"), form.word("by"), today()))
                        .map(Deed::written);
            case "reopen" -> Deed.reopen(checked, finding).map(Deed::written);
            case "correct" ->
                !form.has("value")
                        ? Optional.empty()
                        : finding.isEmpty()
                                ? Correction.of(
                                                checked.report(),
                                                form.word("record"),
                                                form.word("field"),
                                                form.word("value"),
                                                form.word("note"),
                                                form.word("by"),
                                                today())
                                        .map(entry -> file -> DecisionsEditor.correct(file, entry))
                                : Deed.correct(
                                                checked,
                                                finding,
                                                form.word("value"),
                                                form.word("note"),
                                                form.word("by"),
                                                today())
                                        .map(Deed::written);
            default ->
                Deed.uncorrect(checked, form.word("record"), form.word("field")).map(Deed::written);
        };
    }

    /** Decides; gives where to go then, empty where that cannot be decided. */
    @FunctionalInterface
    private interface Deciding {
        Optional<String> decide(Uploads.Form form, IndexReading reading, Checked checked)
                throws Uploads.RefusedException;
    }

    private void decided(Call call, Deciding deciding) throws Exception {
        Uploads.Form form;
        try {
            form = forms.take(call.request(), taken -> taken);
        } catch (Uploads.RefusedException e) {
            call.page(e.status(), frame.said(e.said()));
            return;
        }
        routes.reading(call, reading -> {
            try {
                Optional<Checked> checked = reading.checked(call.part(0));
                Optional<String> to =
                        checked.isEmpty() ? Optional.empty() : deciding.decide(form, reading, checked.get());
                if (to.isPresent()) {
                    Answers.to(call.response(), call.callback(), to.get());
                } else {
                    call.page(HttpStatus.CONFLICT_409, frame.message("report.not-decided"));
                }
            } catch (Uploads.RefusedException e) {
                call.page(e.status(), frame.said(e.said()));
            } catch (DecisionsException e) {
                call.page(HttpStatus.CONFLICT_409, frame.said(e.saying()));
            } catch (UncheckedIOException e) {
                call.page(HttpStatus.INTERNAL_SERVER_ERROR_500, frame.message("not-written"));
            }
        });
    }

    private static String today() {
        return ThaiDates.iso(LocalDate.now(ZoneId.systemDefault()));
    }

    private void gone(Call call) {
        call.page(HttpStatus.NOT_FOUND_404, frame.message("report.gone"));
    }
}
