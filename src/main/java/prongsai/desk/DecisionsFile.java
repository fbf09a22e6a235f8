package prongsai.desk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.message.Messages;

/**
 * Reads a file of decisions, {@code prongsai/decisions/1}. People write it, so a comma after the last entry does no harm,
 * and whatever cannot be understood is told with its line.
 */
public final class DecisionsFile {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/decisions/1";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private final Messages messages = Messages.of("desk");
    private final String file;
    private final JsonParser parser;

    private DecisionsFile(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads it.
     *
     * @throws DecisionsException where there is no such file, or an entry cannot be understood
     */
    public static Decisions read(Path file) {
        try (JsonParser parser = MAPPER.createParser(Files.readAllBytes(file))) {
            return new DecisionsFile(file.toString(), parser).decisions();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new DecisionsException(
                    Messages.of("desk").say("broken", file, Math.max(1, line), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new DecisionsException(Messages.of("desk").say("unreadable", file));
        }
    }

    private Decisions decisions() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw at("form", line(), SCHEMA);
        }
        List<Acceptance> accepted = new ArrayList<>();
        boolean known = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("schema")) {
                known = SCHEMA.equals(parser.getText());
                if (!known) {
                    throw at("form", line(), SCHEMA);
                }
            } else if (key.equals("accepted")) {
                if (value != JsonToken.START_ARRAY) {
                    throw at("list", line());
                }
                accepted.addAll(entries());
            } else {
                parser.skipChildren();
            }
        }
        if (!known) {
            throw at("form", 1, SCHEMA);
        }
        return new Decisions(accepted);
    }

    private List<Acceptance> entries() throws IOException {
        List<Acceptance> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = line();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw at("list", line);
            }
            Map<String, String> said = said(MAPPER.readTree(parser));
            if (!said.containsKey("finding") && !(said.containsKey("rule") && said.containsKey("record"))) {
                throw at("unnamed", line);
            }
            if (!said.containsKey("reason")) {
                throw at("no-reason", line);
            }
            entries.add(Acceptance.of(said, file, line));
        }
        return entries;
    }

    /** The keys that say something. */
    private static Map<String, String> said(JsonNode entry) {
        Map<String, String> said = new HashMap<>();
        entry.properties().forEach(key -> {
            String value = key.getValue().asText("").strip();
            if (!value.isEmpty() && !key.getValue().isNull()) {
                said.put(key.getKey(), value);
            }
        });
        return said;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private DecisionsException at(String problem, int line, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = file;
        arguments[1] = line;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new DecisionsException(messages.say(problem, arguments));
    }
}
