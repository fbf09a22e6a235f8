package prongsai.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import prongsai.message.Messages;
import prongsai.model.Bilingual;

/**
 * What is the matter with a request, for programs: RFC 9457, with {@code detail} in English and {@code message} in both
 * languages. Who asks for a page is answered in plain words.
 */
final class Problem {
    private static final String TYPE = "application/problem+json";

    private Problem() {}

    /** A request that cannot be answered as it was asked. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int status;
        private final transient Bilingual said;

        /** @param status of HTTP */
        RefusedException(int status, Bilingual said) {
            super(said.en());
            this.status = status;
            this.said = said;
        }

        int status() {
            return status;
        }

        Bilingual said() {
            return said;
        }
    }

    /** True where a program asks, by the address. */
    static boolean wanted(Request request) {
        HttpURI address = request.getHttpURI();
        String path = address == null ? null : address.getCanonicalPath();
        return path != null && (path.equals(ApiRoutes.PATH) || path.startsWith(ApiRoutes.PATH + "/"));
    }

    /**
     * Refuses in the form that fits who asks.
     *
     * @param key of the bundle {@code serve}
     */
    static void answer(Request request, Response response, Callback callback, int status, String key) {
        if (wanted(request)) {
            answer(response, callback, status, Messages.of("serve").say(key));
        } else {
            Answers.plain(response, callback, status, key);
        }
    }

    /** Says to a program what is the matter. */
    static void answer(Response response, Callback callback, int status, Bilingual said) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", "about:blank");
        node.put("title", HttpStatus.getMessage(status));
        node.put("status", status);
        node.put("detail", said.en());
        node.putObject("message").put("th", said.th()).put("en", said.en());
        Answers.bytes(
                response, callback, status, TYPE, (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
