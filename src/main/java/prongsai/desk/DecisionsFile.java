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
import java.util.Optional;
import prongsai.message.Messages;
import prongsai.text.Numerals;

/**
 * Reads a file of decisions, {@code prongsai/decisions/1}. People write it, so a comma after the last entry does no harm,
 * and whatever cannot be understood is told with its line.
 */
public final class DecisionsFile {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/decisions/1";

    static final String ACCEPTED = "accepted";
    static final String CORRECTIONS = "corrections";

    /** Reads what people write. */
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private final Messages messages = Messages.of("desk");
    private final String file;
    private final JsonParser parser;

    private DecisionsFile(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** An entry of a list, and where it begins. */
    private record Said(Map<String, String> words, JsonNode entry, int line) {
        boolean says(String key) {
            return words.containsKey(key);
        }
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
        List<Correction> corrections = new ArrayList<>();
        boolean known = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "schema" -> {
                    known = SCHEMA.equals(parser.getText());
                    if (!known) {
                        throw at("form", line(), SCHEMA);
                    }
                }
                case ACCEPTED -> {
                    for (Said said : entries(key, value)) {
                        accepted.add(acceptance(said));
                    }
                }
                case CORRECTIONS -> {
                    for (Said said : entries(key, value)) {
                        corrections.add(correction(said));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        if (!known) {
            throw at("form", 1, SCHEMA);
        }
        return new Decisions(accepted, corrections);
    }

    private List<Said> entries(String key, JsonToken value) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            throw at("list", line(), key);
        }
        List<Said> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = line();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw at("list", line, key);
            }
            JsonNode entry = MAPPER.readTree(parser);
            entries.add(new Said(said(entry), entry, line));
        }
        return entries;
    }

    private Acceptance acceptance(Said said) {
        if (!said.says("finding") && !(said.says("rule") && said.says("record"))) {
            throw at("unnamed", said.line);
        }
        if (!said.says("reason")) {
            throw at("no-reason", said.line);
        }
        return Acceptance.of(said.words, file, said.line);
    }

    private Correction correction(Said said) {
        if (!said.says("report") || !said.says("record") || !said.says("field")) {
            throw at("unnamed-value", said.line);
        }
        if (!said.entry.has("read") || !said.entry.has("value")) {
            throw at("no-value", said.line);
        }
        Map<String, String> words = new HashMap<>(said.words);
        words.computeIfPresent("record", (key, record) -> record(record));
        Correction correction = Correction.of(words, file, said.line);
        Optional<ValueKind> kind = ValueKind.of(correction.record(), correction.field());
        if (kind.isEmpty()) {
            throw at("no-field", said.line, correction.record(), correction.field());
        }
        if (kind.get() == ValueKind.TEXT) {
            return correction;
        }
        words.computeIfPresent("value", (key, value) -> Numerals.arabic(value));
        if (!kind.get().takes(words.getOrDefault("value", ""))) {
            throw at(
                    "no-such-value",
                    said.line,
                    correction.field(),
                    correction.value(),
                    messages.say(kind.get().key()));
        }
        return Correction.of(words, file, said.line);
    }

    /** {@code o24} is O24, as nobody doubts. */
    private static String record(String record) {
        return record.matches("[A-Za-z]{1,8}\\d+") ? record.toUpperCase(java.util.Locale.ROOT) : record;
    }

    /** The keys that say something. */
    static Map<String, String> said(JsonNode entry) {
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
