package prongsai.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** Forms of an answer. */
final class Answers {
    private Answers() {}

    static void page(Response response, Callback callback, int status, String html) {
        bytes(response, callback, status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static void bytes(Response response, Callback callback, int status, String type, byte[] content) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
        response.write(true, ByteBuffer.wrap(content), callback);
    }

    /** A few words in both languages, for programs and for whoever came by a strange way. */
    static void plain(Response response, Callback callback, int status, String key) {
        Bilingual said = Messages.of("serve").say(key);
        byte[] words = (said.th() + "\n" + said.en() + "\n").getBytes(StandardCharsets.UTF_8);
        bytes(response, callback, status, "text/plain; charset=utf-8", words);
    }

    /** Goes to a page of this server. */
    static void to(Response response, Callback callback, String path) {
        response.setStatus(HttpStatus.SEE_OTHER_303);
        response.getHeaders().put(HttpHeader.LOCATION, path);
        response.write(true, ByteBuffer.allocate(0), callback);
    }

    /**
     * A file to be kept.
     *
     * @param name what the browser calls it
     */
    static void download(Response response, String type, String name) {
        response.setStatus(HttpStatus.OK_200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders()
                .put(
                        HttpHeader.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }

    /** Sends what lies at a path; ends the answer. */
    static void content(Response response, Callback callback, Path file) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, Files.size(file));
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            Files.copy(file, out);
        }
        callback.succeeded();
    }
}
