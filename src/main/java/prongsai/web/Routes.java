package prongsai.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import prongsai.app.DraftJob;
import prongsai.desk.DecisionsException;
import prongsai.model.Accepted;
import prongsai.present.Checked;
import prongsai.present.html.DraftPages;
import prongsai.present.html.ServedAssets;
import prongsai.text.ThaiDates;

/**
 * The paths of the page.
 *
 * <pre>
 * GET  /                    the form
 * POST /check               takes the form, leads to the result
 * GET  /result/ID           the result, or that it is not there yet
 * GET  /result/ID/FORM      the findings to take along
 * POST /result/ID/accept    lets a finding stand, with a reason
 * POST /result/ID/reopen    opens it again
 * POST /result/ID/correct   puts the value that a finding is about right
 * POST /result/ID/uncorrect takes it as it was read again
 * POST /result/ID/delete    throws the result away
 * GET  /assets/NAME         style sheet, script, fonts
 * GET  /about               the program's name, for the program itself
 * </pre>
 */
final class Routes extends Handler.Abstract {
    /** Where the program tells its name. */
    static final String ABOUT = "/about";

    static final String NAME = "prongsai";
    private static final int SECONDS_TO_NEXT_LOOK = 2;

    private static final Set<String> DECISIONS = Set.of("accept", "reopen", "correct", "uncorrect");

    private final Checks checks;
    private final Folders folders;
    private final Uploads uploads;
    private final ServeOptions.Limits limits;
    private final DraftPages pages;
    private final ServedAssets assets = ServedAssets.load();
    private final String token = new Secret().next();

    Routes(Checks checks, Folders folders, ServeOptions options, Optional<Integer> compared) {
        this.checks = checks;
        this.folders = folders;
        this.limits = options.limits();
        this.uploads = new Uploads(limits);
        this.pages = new DraftPages(
                token,
                limits.bytes(),
                limits.against(),
                compared,
                options.decisions().map(file -> String.valueOf(file.getFileName())));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        List<String> path = path(request);
        switch (request.getMethod()) {
            case "GET", "HEAD" -> get(path, response, callback);
            case "POST" -> post(path, request, response, callback);
            default -> {
                response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST");
                say(HttpStatus.METHOD_NOT_ALLOWED_405, "not-there", response, callback);
            }
        }
        return true;
    }

    /** {@code /result/ID/json} as its three parts; the empty list for {@code /}. */
    private static List<String> path(Request request) {
        String path = request.getHttpURI().getCanonicalPath();
        return path == null || path.equals("/")
                ? List.of()
                : Arrays.asList(path.substring(1).split("/", -1));
    }

    private void get(List<String> path, Response response, Callback callback) throws Exception {
        if (path.isEmpty()) {
            Answers.page(response, callback, HttpStatus.OK_200, pages.form());
        } else if (path.size() == 2 && path.getFirst().equals("assets")) {
            asset(path.get(1), response, callback);
        } else if (path.size() == 2 && path.getFirst().equals("result")) {
            result(path.get(1), response, callback);
        } else if (path.size() == 3 && path.getFirst().equals("result")) {
            made(path.get(1), path.get(2), response, callback);
        } else if (path.equals(List.of(ABOUT.substring(1)))) {
            byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
            Answers.bytes(response, callback, HttpStatus.OK_200, "text/plain; charset=utf-8", name);
        } else if (path.equals(List.of("favicon.ico"))) {
            Answers.bytes(response, callback, HttpStatus.NO_CONTENT_204, "image/x-icon", new byte[0]);
        } else {
            say(HttpStatus.NOT_FOUND_404, "not-there", response, callback);
        }
    }

    private void post(List<String> path, Request request, Response response, Callback callback) throws IOException {
        if (path.equals(List.of("check"))) {
            check(request, response, callback);
        } else if (path.size() == 3
                && path.getFirst().equals("result")
                && path.get(2).equals("delete")) {
            delete(path.get(1), request, response, callback);
        } else if (path.size() == 3 && path.getFirst().equals("result") && DECISIONS.contains(path.get(2))) {
            decide(path.get(1), path.get(2), request, response, callback);
        } else {
            say(HttpStatus.NOT_FOUND_404, "not-there", response, callback);
        }
    }

    private void asset(String name, Response response, Callback callback) {
        Optional<ServedAssets.Asset> asset = assets.of(name);
        if (asset.isEmpty()) {
            say(HttpStatus.NOT_FOUND_404, "not-there", response, callback);
            return;
        }
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "private, max-age=60");
        Answers.bytes(
                response,
                callback,
                HttpStatus.OK_200,
                asset.get().mediaType(),
                asset.get().content());
    }

    private void check(Request request, Response response, Callback callback) throws IOException {
        try {
            Answers.to(response, callback, "/result/" + begin(request).id());
        } catch (Uploads.RefusedException e) {
            say(e.status(), e.key(), response, callback);
        }
    }

    /** Begins a check; of a form that is refused, nothing is left when the answer goes out. */
    private Checks.Check begin(Request request) throws IOException, Uploads.RefusedException {
        Path folder = folders.next();
        boolean taken = false;
        try {
            Uploads.Form form = own(request, Files.createDirectory(folder.resolve(Checks.SENT)));
            DraftJob.Handed draft =
                    form.draft().orElseThrow(() -> new Uploads.RefusedException(HttpStatus.BAD_REQUEST_400, "no-file"));
            Checks.Check check = checks.begin(draft, form.against(), folder)
                    .orElseThrow(() -> new Uploads.RefusedException(HttpStatus.SERVICE_UNAVAILABLE_503, "busy"));
            taken = true;
            return check;
        } finally {
            if (!taken) {
                Folders.delete(folder);
            }
        }
    }

    /** A form with the token that pages of this start have. */
    private Uploads.Form own(Request request, Path folder) throws IOException, Uploads.RefusedException {
        Uploads.Form form = uploads.take(request, folder);
        if (!Secret.equal(token, form.token())) {
            throw new Uploads.RefusedException(HttpStatus.FORBIDDEN_403, "no-token");
        }
        return form;
    }

    private void result(String id, Response response, Callback callback) throws InterruptedException {
        Optional<Checks.Check> held = checks.of(id);
        if (held.isEmpty()) {
            say(HttpStatus.NOT_FOUND_404, "gone", response, callback);
            return;
        }
        Checks.Check check = held.get();
        String html = switch (check.state(limits.patience(), limits.check())) {
            case Checks.State.Running running -> {
                response.getHeaders().put("Refresh", SECONDS_TO_NEXT_LOOK);
                yield pages.running(check.file());
            }
            case Checks.State.Done done ->
                pages.result(
                        check.file(),
                        id,
                        done.result().run(),
                        forms(done.result()),
                        done.result().notes());
            case Checks.State.Failed failed -> pages.failed(failed.unread(), id);
        };
        Answers.page(response, callback, HttpStatus.OK_200, html);
    }

    private static List<String> forms(DraftJob.Result result) {
        return result.made().stream().map(DraftJob.Made::form).toList();
    }

    private void made(String id, String form, Response response, Callback callback) throws Exception {
        Optional<Checks.Check> held = checks.of(id);
        if (held.isPresent() && held.get().state(limits.patience(), limits.check()) instanceof Checks.State.Done done) {
            for (DraftJob.Made made : done.result().made()) {
                if (made.form().equals(form)) {
                    String name = pages.downloadName(held.get().file(), made.ending());
                    Answers.download(response, made.mediaType(), name);
                    Answers.content(response, callback, made.file());
                    return;
                }
            }
        }
        say(HttpStatus.NOT_FOUND_404, "gone", response, callback);
    }

    private void delete(String id, Request request, Response response, Callback callback) throws IOException {
        Path folder = folders.next();
        try {
            own(request, folder);
            checks.forget(id);
            Answers.to(response, callback, "/");
        } catch (Uploads.RefusedException e) {
            say(e.status(), e.key(), response, callback);
        } finally {
            Folders.delete(folder);
        }
    }

    private void decide(String id, String what, Request request, Response response, Callback callback)
            throws IOException {
        Path folder = folders.next();
        try {
            Uploads.Form form = own(request, folder);
            if (what.equals("accept") && form.word("reason").isBlank()) {
                throw new Uploads.RefusedException(HttpStatus.BAD_REQUEST_400, "no-reason");
            }
            String at = form.has("finding") ? "#f-" + form.word("finding") : "#put-right";
            switch (checks.decide(id, checked -> deed(what, form, checked))) {
                case AGAIN -> Answers.to(response, callback, "/result/" + id + at);
                case NOT_NOW -> say(HttpStatus.CONFLICT_409, "not-decided", response, callback);
                case STILL_ACCEPTED -> say(HttpStatus.CONFLICT_409, "still-accepted", response, callback);
            }
        } catch (Uploads.RefusedException e) {
            say(e.status(), e.key(), response, callback);
        } catch (DecisionsException e) {
            Answers.page(response, callback, HttpStatus.CONFLICT_409, pages.said(e.saying()));
        } catch (UncheckedIOException e) {
            say(HttpStatus.INTERNAL_SERVER_ERROR_500, "not-written", response, callback);
        } finally {
            Folders.delete(folder);
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

    private void say(int status, String key, Response response, Callback callback) {
        Answers.page(response, callback, status, pages.message(key, limits.megabytes()));
    }
}
