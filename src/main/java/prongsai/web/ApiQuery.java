package prongsai.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import prongsai.message.Messages;
import prongsai.present.Plain;

/**
 * What a program asks for in an address. A parameter that is not known, or whose value makes no sense, is refused: an
 * answer to another question than the one that was meant would be taken for the right one.
 */
final class ApiQuery {
    private final Fields fields;

    private ApiQuery(Fields fields) {
        this.fields = fields;
    }

    /**
     * Reads an address.
     *
     * @param names of the parameters that there are
     * @throws Problem.RefusedException where it cannot be read, or has another parameter
     */
    static ApiQuery of(Request request, Set<String> names) throws Problem.RefusedException {
        Fields fields;
        try {
            fields = Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw refused("not-understood");
        }
        for (Fields.Field field : fields) {
            if (!names.contains(field.getName())) {
                throw refused("api.unknown", Plain.clean(field.getName()), String.join(", ", sorted(names)));
            }
        }
        return new ApiQuery(fields);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private static Problem.RefusedException refused(String key, Object... arguments) {
        return new Problem.RefusedException(
                HttpStatus.BAD_REQUEST_400, Messages.of("serve").say(key, arguments));
    }

    /** All values of a parameter that are not empty. */
    List<String> all(String name) {
        return fields.getValuesOrEmpty(name).stream()
                .map(value -> Plain.clean(value).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * The value of a parameter; empty without one.
     *
     * @throws Problem.RefusedException where there are several
     */
    String one(String name) throws Problem.RefusedException {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw refused("api.several", name);
        }
        return all.isEmpty() ? "" : all.getFirst();
    }

    /**
     * A whole number.
     *
     * @return {@code fallback} without one
     * @throws Problem.RefusedException where it is none from {@code least} to {@code most}
     */
    int number(String name, int fallback, int least, int most) throws Problem.RefusedException {
        String value = one(name);
        if (value.isEmpty()) {
            return fallback;
        }
        return Optional.of(value)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .filter(number -> number >= least && number <= most)
                .orElseThrow(() -> refused("api.number", name, least, most));
    }

    /**
     * One of some words.
     *
     * @return empty without one
     * @throws Problem.RefusedException where it is another word
     */
    String choice(String name, List<String> words) throws Problem.RefusedException {
        String value = one(name);
        if (!value.isEmpty() && !words.contains(value)) {
            throw refused("api.choice", name, String.join(", ", words));
        }
        return value;
    }
}
