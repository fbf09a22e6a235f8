package prongsai.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** Takes forms that pages of this start sent; whatever files came with one are gone when it was dealt with. */
final class Forms {
    private final Folders folders;
    private final Uploads uploads;
    private final String token;

    /** @param token that every form of this start has */
    Forms(Folders folders, Uploads uploads, String token) {
        this.folders = folders;
        this.uploads = uploads;
        this.token = token;
    }

    /** Deals with a form. */
    @FunctionalInterface
    interface Dealing<T> {
        T with(Uploads.Form form) throws IOException, Uploads.RefusedException;
    }

    /**
     * Takes a form whose files nobody keeps.
     *
     * @throws Uploads.RefusedException where it is too large, no form, or no own one
     */
    <T> T take(Request request, Dealing<T> dealing) throws IOException, Uploads.RefusedException {
        return take(request, uploads.usual(), dealing);
    }

    /**
     * Takes a form with files for the index; those that are not moved away are gone afterwards.
     *
     * @throws Uploads.RefusedException where it is too large, no form, or no own one
     */
    <T> T takeReports(Request request, Dealing<T> dealing) throws IOException, Uploads.RefusedException {
        return take(request, uploads.usual() + Uploads.MOST_REPORTS, dealing);
    }

    private <T> T take(Request request, int parts, Dealing<T> dealing) throws IOException, Uploads.RefusedException {
        Path folder = folders.next();
        try {
            return dealing.with(own(request, folder, parts));
        } finally {
            Folders.delete(folder);
        }
    }

    /** What becomes of a form whose folder is kept. */
    @FunctionalInterface
    interface Keeping<T> {
        T with(Uploads.Form form, Path folder) throws IOException, Uploads.RefusedException;
    }

    /**
     * Takes a form whose files lie in {@value Checks#SENT} of a folder that is kept, unless it is refused.
     *
     * @throws Uploads.RefusedException where it is too large, no form, or no own one
     */
    <T> T keep(Request request, Keeping<T> keeping) throws IOException, Uploads.RefusedException {
        Path folder = folders.next();
        boolean taken = false;
        try {
            T kept = keeping.with(
                    own(request, Files.createDirectory(folder.resolve(Checks.SENT)), uploads.usual()), folder);
            taken = true;
            return kept;
        } finally {
            if (!taken) {
                Folders.delete(folder);
            }
        }
    }

    private Uploads.Form own(Request request, Path folder, int parts) throws IOException, Uploads.RefusedException {
        Uploads.Form form = uploads.take(request, folder, parts);
        if (!Secret.equal(token, form.token())) {
            throw new Uploads.RefusedException(HttpStatus.FORBIDDEN_403, "no-token");
        }
        return form;
    }
}
