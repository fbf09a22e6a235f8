package prongsai.web;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * A request on its way to an answer.
 *
 * @param parts what stood for the stars of the route, in order; nothing of it is a path of files
 */
record Call(Request request, Response response, Callback callback, List<String> parts) {
    Call {
        parts = List.copyOf(parts);
    }

    /** What stood for a star of the route, from 0. */
    String part(int star) {
        return parts.get(star);
    }

    /** A number from 1 on that stood for a star of the route; empty where something else did. */
    Optional<Integer> partNumber(int star) {
        return part(star).matches("[1-9][0-9]{0,6}") ? Optional.of(Integer.valueOf(part(star))) : Optional.empty();
    }

    /** What is asked for in the address, cleaned of what nobody types; empty where nothing is. */
    String asked(String name) {
        try {
            Fields.Field field = Request.extractQueryParameters(request).get(name);
            return field == null || field.getValue() == null
                    ? ""
                    : prongsai.present.Plain.clean(field.getValue()).strip();
        } catch (Exception e) {
            // An address that cannot be read asks for nothing.
            return "";
        }
    }

    /** All values of a name in the address, cleaned, in order; what is empty is left out. */
    List<String> all(String name) {
        try {
            Fields.Field field = Request.extractQueryParameters(request).get(name);
            return field == null
                    ? List.of()
                    : field.getValues().stream()
                            .map(value -> prongsai.present.Plain.clean(value).strip())
                            .filter(value -> !value.isEmpty())
                            .toList();
        } catch (Exception e) {
            // As above.
            return List.of();
        }
    }

    /** A number from 1 on that is asked for; 1 where none is. */
    int number(String name) {
        String said = asked(name);
        return said.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(said) : 1;
    }

    void page(int status, String html) {
        Answers.page(response, callback, status, html);
    }
}
