package prongsai.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import prongsai.app.DraftJob.Handed;
import prongsai.batch.UnwritableException;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.present.Plain;

/** Takes in the files of a form under names of its own. */
final class Uploads {
    private static final int MOST_HEADERS = 8_192;
    private static final int MOST_NAME = 160;
    private static final long IN_MEMORY = 16_384;
    /** What a form holds beside its files: the token, the lines between the parts. */
    private static final long BESIDE = 65_536;

    /** Bytes of a text, some ten thousand letters: the longest cells of reports are shorter. */
    private static final int MOST_WORDS = 40_000;

    private static final Set<String> WORDS = Set.of(
            "finding",
            "reason",
            "by",
            "value",
            "note",
            "record",
            "field",
            "status",
            "next",
            "names",
            "place",
            "name",
            "q",
            "year",
            "province",
            "item",
            "type",
            "order",
            "group");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> ENDINGS = Set.of(
            "docx", "doc", "pdf", "odt", "rtf", "html", "htm", "xlsx", "xls", "ods", "txt", "md", "tsv", "png", "jpg",
            "jpeg", "tif", "tiff");

    /** Files for the index in one form. */
    static final int MOST_REPORTS = 100;

    /** The token, a draft, and what a search is asked by. */
    private static final int WORDS_OF_A_FORM = 12;

    private static final int MOST_CAUSES = 10;

    private final ServeOptions.Limits limits;

    Uploads(ServeOptions.Limits limits) {
        this.limits = limits;
    }

    /**
     * What a form held.
     *
     * @param token empty where it had none
     * @param words what was written or chosen, by its name
     * @param draft empty where no file was chosen
     * @param against files to compare with
     * @param list a list of agencies; empty where none was chosen
     * @param reports files for the index
     */
    record Form(
            String token,
            Map<String, String> words,
            Optional<Handed> draft,
            List<Handed> against,
            Optional<Handed> list,
            List<Handed> reports) {
        Form {
            words = Map.copyOf(words);
            against = List.copyOf(against);
            reports = List.copyOf(reports);
        }

        /** True where something of this name was sent, be it empty. */
        boolean has(String name) {
            return words.containsKey(name);
        }

        /** What was written; empty where nothing was. */
        String word(String name) {
            return words.getOrDefault(name, "");
        }
    }

    /** A form that is not taken. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int status;
        private final transient Bilingual said;

        /**
         * Says why.
         *
         * @param status of HTTP
         * @param key of the bundle {@code serve}
         */
        RefusedException(int status, String key, Object... arguments) {
            super(key);
            this.status = status;
            this.said = Messages.of("serve").say(key, arguments);
        }

        int status() {
            return status;
        }

        Bilingual said() {
            return said;
        }
    }

    /**
     * Reads a form; its files lie in a folder then, as {@code draft.docx}, {@code against-1.pdf}: the ending alone is
     * taken of the name, from a list, since readers look at it where the content leaves a doubt.
     *
     * @param folder holds nothing else
     * @param most parts of it
     * @throws RefusedException where it is too large or no form, or the disk cannot keep it
     */
    Form take(Request request, Path folder, int most) throws IOException, RefusedException {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw new RefusedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "no-form");
        }
        long length = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
        if (length < 0) {
            throw new RefusedException(HttpStatus.LENGTH_REQUIRED_411, "no-form");
        }
        if (length > limits.bytes() + BESIDE) {
            passBy(request);
            throw new RefusedException(HttpStatus.PAYLOAD_TOO_LARGE_413, "too-large", limits.megabytes());
        }
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(request, request, type, config(folder, most))) {
            return form(parts, folder);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            throw ofDisk(e, folder)
                    ? new RefusedException(HttpStatus.INTERNAL_SERVER_ERROR_500, "not-taken")
                    : new RefusedException(HttpStatus.BAD_REQUEST_400, "no-form");
        }
    }

    /** True where the disk could not keep what came, which sending it again does not mend. */
    private static boolean ofDisk(RuntimeException failure, Path folder) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause instanceof FileSystemException
                        || cause instanceof IOException words && new UnwritableException(folder, words).full());
    }

    /** Parts of a form that takes no files for the index: what is written or chosen, a draft, and files beside it. */
    int usual() {
        return WORDS_OF_A_FORM + limits.against();
    }

    private MultiPartConfig config(Path folder, int most) {
        return new MultiPartConfig.Builder()
                .location(folder)
                .maxParts(most)
                .maxPartSize(limits.bytes())
                .maxSize(limits.bytes() + BESIDE)
                .maxMemoryPartSize(IN_MEMORY)
                .maxHeadersSize(MOST_HEADERS)
                .build();
    }

    /** Lets the rest of a body go by: a browser shows no answer that comes while it is still sending. */
    private static void passBy(Request request) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        byte[] buffer = new byte[1 << 16];
        InputStream body = Content.Source.asInputStream(request);
        while (System.nanoTime() < end && body.read(buffer) >= 0) {
            // Nobody wants it.
        }
    }

    private Form form(MultiPartFormData.Parts parts, Path folder) throws IOException, RefusedException {
        String token = "";
        Map<String, String> words = new HashMap<>();
        Optional<Handed> draft = Optional.empty();
        List<Handed> against = new ArrayList<>();
        Optional<Handed> list = Optional.empty();
        List<Handed> reports = new ArrayList<>();
        for (MultiPart.Part part : parts) {
            String name = String.valueOf(part.getName());
            if (name.equals("token") && part.getLength() < MOST_NAME) {
                token = part.getContentAsString(StandardCharsets.UTF_8);
            } else if (WORDS.contains(name)) {
                if (part.getLength() > MOST_WORDS) {
                    throw new RefusedException(HttpStatus.PAYLOAD_TOO_LARGE_413, "no-form");
                }
                words.put(
                        name,
                        Plain.clean(part.getContentAsString(StandardCharsets.UTF_8))
                                .strip());
            } else if (name.equals("draft") && draft.isEmpty()) {
                draft = chosen(part, folder, "draft");
            } else if (name.equals("list") && list.isEmpty()) {
                list = chosen(part, folder, "list");
            } else if (name.equals("report")) {
                chosen(part, folder, "report-" + (reports.size() + 1)).ifPresent(reports::add);
            } else if (name.equals("against") && against.size() < limits.against()) {
                chosen(part, folder, "against-" + (against.size() + 1)).ifPresent(against::add);
            }
        }
        return new Form(token, words, draft, against, list, reports);
    }

    /** A form sends a part without name and content for a file that was not chosen. */
    private static Optional<Handed> chosen(MultiPart.Part part, Path folder, String own) throws IOException {
        String called = part.getFileName();
        if (called == null || called.isBlank()) {
            return Optional.empty();
        }
        String shown = shown(called);
        Path file = folder.resolve(own + ending(shown));
        part.writeTo(file);
        return Optional.of(new Handed(shown, file));
    }

    /** A name for people: the last part of a path, in one line, not too long. */
    static String shown(String called) {
        String last = called.substring(Math.max(called.lastIndexOf('/'), called.lastIndexOf('\\')) + 1);
        String line = Plain.clean(last).replaceAll("\\s+", " ").strip();
        String name = line.isEmpty() || line.matches("\\.+") ? "-" : line;
        if (name.length() <= MOST_NAME) {
            return name;
        }
        String ending = ending(name);
        int cut = MOST_NAME - ending.length();
        int whole = Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut;
        return name.substring(0, whole) + ending;
    }

    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) ? "." + ending : "";
    }
}
