package prongsai.desk;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Report;

/**
 * Writes decisions into the file of decisions. What people wrote there stays, keys that nobody knows and the order of
 * entries too; the file is whole at every moment. One that cannot be understood is not touched.
 */
public final class DecisionsEditor {
    private DecisionsEditor() {}

    /**
     * Lets findings stand; entries about the same findings by their ids give way.
     *
     * @param file is begun where there is none
     * @throws DecisionsException where the file cannot be understood
     * @throws UncheckedIOException where it cannot be written
     */
    public static void accept(Path file, List<Acceptance> accepted) {
        edit(file, decisions -> {
            ArrayNode entries = decisions.withArray(DecisionsFile.ACCEPTED);
            for (Acceptance one : accepted) {
                remove(entries, entry -> entry.isSameAs(one));
                entries.add(entry(one));
            }
        });
    }

    /**
     * Opens a finding again: takes out the entries that name it by its id. One that names it by rule and record is about
     * others too and stays.
     *
     * @throws DecisionsException where the file cannot be understood
     * @throws UncheckedIOException where it cannot be written
     */
    public static void reopen(Path file, Finding finding, Findings of) {
        edit(file, decisions -> remove(decisions.withArray(DecisionsFile.ACCEPTED), entry -> entry.names(finding, of)));
    }

    /**
     * Puts a value right; an entry about the same value gives way.
     *
     * @throws DecisionsException where the file cannot be understood
     * @throws UncheckedIOException where it cannot be written
     */
    public static void correct(Path file, Correction correction) {
        edit(file, decisions -> {
            ArrayNode entries = decisions.withArray(DecisionsFile.CORRECTIONS);
            removeCorrections(entries, one -> one.isSameAs(correction));
            entries.add(entry(correction));
        });
    }

    /**
     * Takes out what puts a value of a report right.
     *
     * @throws DecisionsException where the file cannot be understood
     * @throws UncheckedIOException where it cannot be written
     */
    public static void uncorrect(Path file, Report report, String record, String field) {
        edit(
                file,
                decisions -> removeCorrections(
                        decisions.withArray(DecisionsFile.CORRECTIONS), one -> one.puts(report, record, field)));
    }

    private static void remove(ArrayNode entries, Predicate<Acceptance> which) {
        removeIf(entries, entry -> which.test(Acceptance.of(DecisionsFile.said(entry), "", 0)));
    }

    private static void removeCorrections(ArrayNode entries, Predicate<Correction> which) {
        removeIf(entries, entry -> which.test(Correction.of(DecisionsFile.said(entry), "", 0)));
    }

    private static void removeIf(ArrayNode entries, Predicate<JsonNode> which) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (which.test(entries.get(i))) {
                entries.remove(i);
            }
        }
    }

    private static ObjectNode entry(Correction one) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        put(entry, "report", one.report());
        put(entry, "record", one.record());
        put(entry, "field", one.field());
        entry.put("read", one.read());
        entry.put("value", one.value());
        put(entry, "note", one.note());
        put(entry, "by", one.by());
        put(entry, "on", one.on());
        return entry;
    }

    private static ObjectNode entry(Acceptance one) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        put(entry, "finding", one.finding());
        put(entry, "report", one.report());
        put(entry, "rule", one.rule());
        put(entry, "record", one.record());
        put(entry, "field", one.field());
        put(entry, "reason", one.accepted().reason());
        put(entry, "by", one.accepted().by());
        put(entry, "on", one.accepted().on());
        return entry;
    }

    static void put(ObjectNode entry, String key, String value) {
        if (!value.isEmpty()) {
            entry.put(key, value);
        }
    }

    static synchronized void edit(Path file, Consumer<ObjectNode> change) {
        try {
            ObjectNode decisions = Files.exists(file) ? understood(file) : empty();
            change.accept(decisions);
            write(file, decisions);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Read by the strict reader first, so that nothing is lost of a file with a slip in it. */
    private static ObjectNode understood(Path file) throws IOException {
        DecisionsFile.read(file);
        return (ObjectNode) DecisionsFile.MAPPER.readTree(Files.readAllBytes(file));
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode().put("schema", DecisionsFile.SCHEMA);
    }

    private static void write(Path file, ObjectNode decisions) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        Path target = file.toAbsolutePath();
        Path half = target.resolveSibling(".writing-" + target.getFileName());
        try {
            Files.writeString(half, DecisionsFile.MAPPER.writer(lines).writeValueAsString(decisions) + "\n");
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
