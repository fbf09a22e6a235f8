package prongsai.search.judged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import prongsai.model.Field;

/**
 * Passages about one thing that are planted into grown reports.
 *
 * @param name as judgements call it
 * @param field key of the field where they stand; {@code prose} for a paragraph
 * @param count reports that get one
 * @param how how they are printed
 * @param wordings as planted, before printing
 */
record Topic(String name, String field, int count, How how, List<String> wordings) {
    /** How a passage is printed. */
    enum How {
        CLEAN,
        THAI,
        OCR
    }

    static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        for (String paragraph : resource("topics.txt").split("\n\\s*\n")) {
            List<String> lines =
                    paragraph.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                String[] head = lines.getFirst().split(" *\\| *");
                topics.add(new Topic(
                        head[0],
                        head[1],
                        Integer.parseInt(head[2]),
                        How.valueOf(head[3].toUpperCase(java.util.Locale.ROOT)),
                        lines.subList(1, lines.size())));
            }
        }
        return topics;
    }

    static String resource(String name) {
        try (var in = Topic.class.getResourceAsStream("/prongsai/search/judged/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean paragraph() {
        return field.equals("prose");
    }

    Field recordField() {
        return Field.ofKey(field).orElseThrow();
    }
}
