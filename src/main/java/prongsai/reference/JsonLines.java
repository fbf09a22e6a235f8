package prongsai.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The lines on which the values of a JSON text begin, by their paths: {@code items[3].code}. */
final class JsonLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private JsonLines() {}

    static JsonLines of(String json) {
        JsonLines found = new JsonLines();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
                    int line = parser.currentTokenLocation().getLineNr();
                    found.lines.putIfAbsent(path(parser.getParsingContext(), token), line);
                }
            }
        } catch (IOException e) {
            return found;
        }
        return found;
    }

    /** The line of a value, of what holds it where it is absent, 1 for the whole. */
    int at(String path) {
        String within = path;
        while (!within.isEmpty() && !lines.containsKey(within)) {
            within = within.substring(0, Math.max(0, Math.max(within.lastIndexOf('.'), within.lastIndexOf('['))));
        }
        return lines.getOrDefault(within, 1);
    }

    /** An opening bracket has a context of its own, which stands for it. */
    private static String path(JsonStreamContext context, JsonToken token) {
        boolean opens = token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT;
        return path(opens ? context.getParent() : context);
    }

    private static String path(JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String outer = path(context.getParent());
        if (context.inArray()) {
            return outer + "[" + context.getCurrentIndex() + "]";
        }
        return (outer.isEmpty() ? "" : outer + ".") + context.getCurrentName();
    }
}
