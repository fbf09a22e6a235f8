package prongsai.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import prongsai.model.Bilingual;

/**
 * A value in a reference file that knows where it stands, so that a complaint can name the place.
 *
 * @param file the file
 * @param path {@code items[3].code}; empty for the whole file
 * @param node the value
 */
record JsonField(Path file, String path, JsonNode node) {
    JsonField at(String name) {
        return new JsonField(file, path.isEmpty() ? name : path + "." + name, node.path(name));
    }

    Optional<JsonField> ifThere(String name) {
        JsonField field = at(name);
        return field.node.isMissingNode() || field.node.isNull() ? Optional.empty() : Optional.of(field);
    }

    private JsonField must(String name) {
        return ifThere(name).orElseThrow(() -> at(name).wrong("ไม่มีค่า โปรดเพิ่ม", "is missing; add it"));
    }

    String asText() {
        if (!node.isTextual() || node.asText().isBlank()) {
            throw wrong("ต้องเป็นข้อความที่ไม่ว่าง", "must be a text that is not empty");
        }
        return node.asText();
    }

    String text(String name) {
        return must(name).asText();
    }

    String textOr(String name, String otherwise) {
        JsonNode value = node.path(name);
        return value.isTextual() ? value.asText() : otherwise;
    }

    int number(String name) {
        return must(name).asWhole();
    }

    Optional<Integer> numberIfThere(String name) {
        return ifThere(name).map(JsonField::asWhole);
    }

    private int asWhole() {
        if (!node.isInt()) {
            throw wrong("ต้องเป็นจำนวนเต็ม", "must be a whole number");
        }
        return node.asInt();
    }

    /** A number from 0 to 100. */
    double score(String name) {
        return upTo(100, name);
    }

    /** A number from 0 to 1. */
    double share(String name) {
        return upTo(1, name);
    }

    private double upTo(int most, String name) {
        JsonField field = must(name);
        if (!field.node.isNumber() || field.node.asDouble() < 0 || field.node.asDouble() > most) {
            throw field.wrong("ต้องเป็นตัวเลข 0 ถึง " + most, "must be a number from 0 to " + most);
        }
        return field.node.asDouble();
    }

    boolean truth(String name) {
        JsonField field = at(name);
        if (!field.node.isMissingNode() && !field.node.isBoolean()) {
            throw field.wrong("ต้องเป็น true หรือ false", "must be true or false");
        }
        return field.node.asBoolean(false);
    }

    /** Assumed where the file does not say. */
    Certainty certainty(String name) {
        String key = textOr(name, "assumed");
        return Certainty.ofKey(key)
                .orElseThrow(() -> at(name).wrong(
                                "ต้องเป็น certain, probable หรือ assumed", "must be certain, probable or assumed"));
    }

    /** A text in Thai and English; a plain text stands for both. */
    Bilingual both(String name) {
        JsonField field = must(name);
        if (field.node.isTextual()) {
            return new Bilingual(field.asText(), field.asText());
        }
        return new Bilingual(field.text("th"), field.text("en"));
    }

    List<String> texts(String name) {
        return list(name).stream().map(JsonField::asText).toList();
    }

    /** The elements of a list; none where the key is absent. */
    List<JsonField> list(String name) {
        JsonField field = at(name);
        if (field.node.isMissingNode()) {
            return List.of();
        }
        if (!field.node.isArray()) {
            throw field.wrong("ต้องเป็นรายการใน [ ]", "must be a list in [ ]");
        }
        List<JsonField> elements = new ArrayList<>();
        for (JsonNode element : field.node) {
            elements.add(new JsonField(file, field.path + "[" + elements.size() + "]", element));
        }
        return elements;
    }

    /** A key that is none of these is taken for a slip. */
    void allow(String... names) {
        if (!node.isObject()) {
            throw wrong("ต้องเป็นวัตถุใน { }", "must be an object in { }");
        }
        List<String> known = List.of(names);
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                String list = String.join(", ", known);
                throw at(key).wrong("ไม่รู้จักชื่อนี้ ใช้ได้: " + list, "is not a known name; known are " + list);
            }
        }
    }

    /** Something is wrong with a value, whose place is known but not yet its line. */
    static final class MisplacedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String path;
        private final transient ReferenceFileException failure;

        private MisplacedException(JsonField field, Bilingual saying) {
            super(saying.en());
            this.path = field.path;
            this.failure = new ReferenceFileException(field.file, saying);
        }

        ReferenceFileException onLineOf(String json) {
            return failure.onLine(JsonLines.of(json).at(path));
        }
    }

    MisplacedException wrong(String th, String en) {
        String where = path.isEmpty() ? "" : path + " ";
        return new MisplacedException(this, new Bilingual(where + th, where + en));
    }
}
