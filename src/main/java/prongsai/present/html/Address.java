package prongsai.present.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address of a served page with what it asks for.
 *
 * @param path {@code /search}
 * @param asked by name, in order; what is empty is left out
 */
public record Address(String path, Map<String, String> asked) {
    public Address {
        Map<String, String> copy = new LinkedHashMap<>();
        asked.forEach((name, value) -> {
            if (!value.isEmpty()) {
                copy.put(name, value);
            }
        });
        asked = copy;
    }

    /** An address that asks for nothing. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same asking for something else; an empty value asks for nothing. */
    public Address with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(asked);
        other.put(name, value);
        return new Address(path, other);
    }

    @Override
    public String toString() {
        return asked.isEmpty()
                ? path
                : path
                        + asked.entrySet().stream()
                                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
