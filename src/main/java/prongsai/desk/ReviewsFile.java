package prongsai.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import prongsai.message.Messages;

/** The reviews in a file of decisions: the list {@code reviews}, beside what is accepted and put right. */
final class ReviewsFile {
    private static final String REVIEWS = "reviews";

    private ReviewsFile() {}

    /**
     * Reads them.
     *
     * @return by the id of the report
     * @throws DecisionsException where the file cannot be read, or a review names no report or no known status
     */
    static Map<String, Review> read(Path file) {
        Map<String, Review> reviews = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode entry : entries(file)) {
            number++;
            Map<String, String> said = DecisionsFile.said(entry);
            Optional<Review.Status> status = Review.Status.ofKey(said.getOrDefault("status", ""));
            String report = said.getOrDefault("report", "");
            if (report.isEmpty() || status.isEmpty()) {
                throw new DecisionsException(Messages.of("desk").say("bad-review", file, number));
            }
            reviews.put(
                    report,
                    new Review(
                            report,
                            status.get(),
                            said.getOrDefault("note", ""),
                            said.getOrDefault("by", ""),
                            said.getOrDefault("on", "")));
        }
        return reviews;
    }

    private static Iterable<JsonNode> entries(Path file) {
        try {
            JsonNode list =
                    DecisionsFile.MAPPER.readTree(Files.readAllBytes(file)).path(REVIEWS);
            if (!list.isMissingNode() && !list.isArray()) {
                throw new DecisionsException(Messages.of("desk").say("list", file, 1, REVIEWS));
            }
            return list;
        } catch (IOException e) {
            throw new DecisionsException(Messages.of("desk").say("unreadable", file));
        }
    }

    /**
     * Writes one; the earlier one about the same report gives way.
     *
     * @throws DecisionsException where the file cannot be understood
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    static void write(Path file, Review review) {
        if (Files.exists(file)) {
            // Nothing is written into a list that cannot be understood.
            read(file);
        }
        DecisionsEditor.edit(file, decisions -> {
            ArrayNode entries = decisions.withArray(REVIEWS);
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (entries.get(i).path("report").asText("").equals(review.report())) {
                    entries.remove(i);
                }
            }
            if (!review.equals(Review.none(review.report()))) {
                entries.add(entry(review));
            }
        });
    }

    private static ObjectNode entry(Review review) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("report", review.report());
        entry.put("status", review.status().key());
        DecisionsEditor.put(entry, "note", review.note());
        DecisionsEditor.put(entry, "by", review.by());
        DecisionsEditor.put(entry, "on", review.on());
        return entry;
    }
}
