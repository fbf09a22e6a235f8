package prongsai.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prongsai.message.Messages;

/** The questions kept in a file of decisions: the list {@code queries}. */
final class QueriesFile {
    private static final String QUERIES = "queries";
    private static final String NAME = "name";

    private QueriesFile() {}

    /** @throws DecisionsException where the file cannot be read, or a question has no name */
    static List<SavedQuery> read(Path file) {
        try {
            JsonNode list =
                    DecisionsFile.MAPPER.readTree(Files.readAllBytes(file)).path(QUERIES);
            if (!list.isMissingNode() && !list.isArray()) {
                throw new DecisionsException(Messages.of("desk").say("list", file, 1, QUERIES));
            }
            List<SavedQuery> queries = new ArrayList<>();
            for (JsonNode entry : list) {
                Map<String, String> asked = new HashMap<>(DecisionsFile.said(entry));
                String name = asked.getOrDefault(NAME, "");
                if (name.isEmpty()) {
                    throw new DecisionsException(Messages.of("desk").say("bad-query", file, queries.size() + 1));
                }
                asked.remove(NAME);
                queries.add(new SavedQuery(name, asked));
            }
            return queries;
        } catch (IOException e) {
            throw new DecisionsException(Messages.of("desk").say("unreadable", file));
        }
    }

    /** Writes one; the earlier one of the same name gives way. */
    static void write(Path file, SavedQuery query) {
        change(file, query.name(), entries -> {
            ObjectNode entry = JsonNodeFactory.instance.objectNode();
            entry.put(NAME, query.name());
            new TreeMap<>(query.asked()).forEach((key, value) -> DecisionsEditor.put(entry, key, value));
            entries.add(entry);
        });
    }

    /** Takes one out. */
    static void remove(Path file, String name) {
        change(file, name, entries -> {});
    }

    private static void change(Path file, String name, java.util.function.Consumer<ArrayNode> then) {
        if (Files.exists(file)) {
            // Nothing is written into a list that cannot be understood.
            read(file);
        }
        DecisionsEditor.edit(file, decisions -> {
            ArrayNode entries = decisions.withArray(QUERIES);
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (entries.get(i).path(NAME).asText("").strip().equals(name)) {
                    entries.remove(i);
                }
            }
            then.accept(entries);
        });
    }
}
