package prongsai.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.DraftJob;
import prongsai.desk.DecisionsException;
import prongsai.model.Accepted;
import prongsai.present.Checked;
import prongsai.present.Run;
import prongsai.present.html.DraftPages;
import prongsai.present.html.Frame;
import prongsai.text.ThaiDates;

/** Checks drafts. */
final class DraftRoutes {
    private static final int SECONDS_TO_NEXT_LOOK = 2;

    private final Checks checks;
    private final Forms forms;
    private final ServeOptions.Limits limits;
    private final DraftPages pages;
    private final Frame frame;
    private final Predicate<String> held;

    /** @param held whether the index has a report of this id */
    DraftRoutes(
            Checks checks,
            Forms forms,
            ServeOptions.Limits limits,
            DraftPages pages,
            Frame frame,
            Predicate<String> held) {
        this.checks = checks;
        this.forms = forms;
        this.limits = limits;
        this.pages = pages;
        this.frame = frame;
        this.held = held;
    }

    /** The page that takes a draft. */
    void form(Call call) {
        call.page(HttpStatus.OK_200, pages.form());
    }

    /** Begins a check; of a form that is refused, nothing is left when the answer goes out. */
    void check(Call call) throws IOException {
        try {
            Checks.Check begun = forms.keep(call.request(), (form, folder) -> {
                DraftJob.Handed draft = form.draft()
                        .orElseThrow(() -> new Uploads.RefusedException(HttpStatus.BAD_REQUEST_400, "no-file"));
                return checks.begin(draft, form.against(), folder)
                        .orElseThrow(() -> new Uploads.RefusedException(HttpStatus.SERVICE_UNAVAILABLE_503, "busy"));
            });
            Answers.to(call.response(), call.callback(), "/result/" + begun.id());
        } catch (Uploads.RefusedException e) {
            call.page(e.status(), frame.said(e.said()));
        }
    }

    /** The result, or that it is not there yet. */
    void result(Call call) throws InterruptedException {
        String id = call.part(0);
        Optional<Checks.Check> held = checks.of(id);
        if (held.isEmpty()) {
            say(HttpStatus.NOT_FOUND_404, "gone", call);
            return;
        }
        Checks.Check check = held.get();
        String html = switch (check.state(limits.patience(), limits.check())) {
            case Checks.State.Running running -> {
                call.response().getHeaders().put("Refresh", SECONDS_TO_NEXT_LOOK);
                yield pages.running(check.file());
            }
            case Checks.State.Done done ->
                pages.result(
                        check.file(),
                        id,
                        done.result().run(),
                        done.result().made().stream().map(DraftJob.Made::form).toList(),
                        done.result().notes());
            case Checks.State.Failed failed -> pages.failed(failed.unread(), id);
        };
        call.page(HttpStatus.OK_200, html);
    }

    /** What the draft shares with others, side by side. */
    void shared(Call call) throws InterruptedException {
        done(call, (check, run) -> pages.shared(check.file(), check.id(), run, held));
    }

    /** One text of the draft beside its sources, word by word. */
    void passage(Call call) throws InterruptedException {
        Optional<Integer> number = call.partNumber(1);
        done(call, (check, run) -> number.flatMap(n -> pages.passage(check.file(), check.id(), run, n)));
    }

    /** Makes a page of a result; empty where there is no such. */
    @FunctionalInterface
    private interface Showing {
        Optional<String> page(Checks.Check check, Run run);
    }

    /** Whoever comes before the check is done is led to the page that waits for it. */
    private void done(Call call, Showing showing) throws InterruptedException {
        Optional<Checks.Check> check = checks.of(call.part(0));
        if (check.isEmpty()) {
            say(HttpStatus.NOT_FOUND_404, "gone", call);
            return;
        }
        if (check.get().state(limits.patience(), limits.check()) instanceof Checks.State.Done done) {
            Optional<String> page = showing.page(check.get(), done.result().run());
            call.page(
                    page.isPresent() ? HttpStatus.OK_200 : HttpStatus.NOT_FOUND_404,
                    page.orElseGet(() -> frame.message("shared.none-there")));
        } else {
            Answers.to(call.response(), call.callback(), "/result/" + call.part(0));
        }
    }

    /** What can be taken along, in the form that the address names. */
    void made(Call call) throws Exception {
        Optional<Checks.Check> held = checks.of(call.part(0));
        if (held.isPresent() && held.get().state(limits.patience(), limits.check()) instanceof Checks.State.Done done) {
            for (DraftJob.Made made : done.result().made()) {
                if (made.form().equals(call.part(1))) {
                    String name = pages.downloadName(held.get().file(), made.ending());
                    Answers.download(call.response(), made.mediaType(), name);
                    Answers.content(call.response(), call.callback(), made.file());
                    return;
                }
            }
        }
        say(HttpStatus.NOT_FOUND_404, "gone", call);
    }

    /** Throws the result away. */
    void delete(Call call) throws IOException {
        try {
            forms.take(call.request(), form -> {
                checks.forget(call.part(0));
                return form;
            });
            Answers.to(call.response(), call.callback(), "/draft");
        } catch (Uploads.RefusedException e) {
            call.page(e.status(), frame.said(e.said()));
        }
    }

    /** Decides something about a finding or a value, and checks again. */
    Route.Action decide(String what) {
        return call -> decide(what, call);
    }

    private void decide(String what, Call call) throws IOException {
        String id = call.part(0);
        try {
            Uploads.Form form = forms.take(call.request(), taken -> taken);
            if (what.equals("accept") && form.word("reason").isBlank()) {
                throw new Uploads.RefusedException(HttpStatus.BAD_REQUEST_400, "no-reason");
            }
            String at = form.has("finding") ? "#f-" + form.word("finding") : "#put-right";
            switch (checks.decide(id, checked -> deed(what, form, checked))) {
                case AGAIN -> Answers.to(call.response(), call.callback(), "/result/" + id + at);
                case NOT_NOW -> say(HttpStatus.CONFLICT_409, "not-decided", call);
                case STILL_ACCEPTED -> say(HttpStatus.CONFLICT_409, "still-accepted", call);
            }
        } catch (Uploads.RefusedException e) {
            call.page(e.status(), frame.said(e.said()));
        } catch (DecisionsException e) {
            call.page(HttpStatus.CONFLICT_409, frame.said(e.saying()));
        } catch (UncheckedIOException e) {
            say(HttpStatus.INTERNAL_SERVER_ERROR_500, "not-written", call);
        }
    }

    private static Optional<Deed> deed(String what, Uploads.Form form, Checked checked) {
        String today = ThaiDates.iso(LocalDate.now(ZoneId.systemDefault()));
        String finding = form.word("finding");
        return switch (what) {
            case "accept" -> Deed.accept(checked, finding, new Accepted(form.word("reason"), form.word("by"), today));
            case "reopen" -> Deed.reopen(checked, finding);
            case "correct" ->
                form.has("value")
                        ? Deed.correct(checked, finding, form.word("value"), form.word("note"), form.word("by"), today)
                        : Optional.empty();
            default -> Deed.uncorrect(checked, form.word("record"), form.word("field"));
        };
    }

    private void say(int status, String key, Call call) {
        call.page(status, frame.message(key, limits.megabytes()));
    }
}
