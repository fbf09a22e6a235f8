package prongsai.drafts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A draft in the making. What a planting changes it claims first, so that no two plantings meet in one record.
 *
 * @param claimed names of what is taken: records ({@code O24}, {@code measure 1}) and things such as {@code scores}
 */
record Sketch(
        Form form,
        Agency agency,
        int year,
        LocalDate date,
        int style,
        Wording wording,
        Random random,
        ObjectNode content,
        ObjectNode look,
        Set<String> claimed) {
    /** Kinds of reports. */
    enum Form {
        /** Measures, indicators and all items of a year. */
        FULL,
        /** Measures of the seven issues. */
        ISSUES,
        /** A memo that analyses last year's result. */
        MEMO
    }

    Sketch(
            Form form,
            Agency agency,
            int year,
            LocalDate date,
            int style,
            Wording wording,
            Random random,
            ObjectNode content,
            ObjectNode look) {
        this(form, agency, year, date, style, wording, random, content, look, new HashSet<>());
    }

    boolean isFull(int some) {
        return form == Form.FULL && year == some;
    }

    boolean hasBoxes() {
        return form == Form.FULL
                && !records("oitItems").get(0).path("status").asText().equals("unknown");
    }

    boolean hasThaiDigits() {
        return look.path("thaiDigits").asBoolean();
    }

    List<ObjectNode> records(String kind) {
        List<ObjectNode> records = new ArrayList<>();
        content.withArray(kind).forEach(node -> records.add((ObjectNode) node));
        return records;
    }

    /** The name findings give a record. */
    static String name(ObjectNode record) {
        return record.has("code")
                ? record.path("code").asText()
                : (record.has("guideline") ? "indicator " : "measure ")
                        + record.path("number").asText();
    }

    /** Takes names for one planting; false, and nothing is taken, where one of them is taken already. */
    boolean claim(String... names) {
        List<String> wanted = List.of(names);
        if (wanted.stream().anyMatch(claimed::contains)) {
            return false;
        }
        claimed.addAll(wanted);
        return true;
    }

    /** Takes all records of a kind. */
    boolean claimAll(String kind) {
        return claim(records(kind).stream().map(Sketch::name).toArray(String[]::new));
    }

    /** A record that no planting has, taken now. */
    Optional<ObjectNode> take(String kind, Predicate<ObjectNode> fits) {
        List<ObjectNode> free = records(kind).stream()
                .filter(record -> !claimed.contains(name(record)) && fits.test(record))
                .toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode taken = free.get(random.nextInt(free.size()));
        claimed.add(name(taken));
        return Optional.of(taken);
    }

    /** An item with an answer. */
    Optional<ObjectNode> takeItem() {
        return take(
                "oitItems",
                item -> !List.of("integrity-measures", "integrity-measures-report")
                        .contains(wording.concept(year, item.path("code").asText())));
    }

    /** The item of one of these concepts. */
    Optional<ObjectNode> takeItem(List<String> concepts) {
        return take(
                "oitItems",
                item -> concepts.contains(
                        wording.concept(year, item.path("code").asText())));
    }

    Optional<ObjectNode> takeMeasure() {
        return take("measures", measure -> true);
    }

    /** A date of this fiscal year before the report's own. */
    LocalDate day() {
        LocalDate last = Days.of(year, 8, 31);
        return Days.between(Days.of(year - 1, 11, 1), last.isBefore(date) ? last : date.minusDays(1), random);
    }

    String dayText() {
        return Days.styled(day(), style);
    }

    String fill(String pattern) {
        return wording.fill(pattern, this, this::dayText);
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    ArrayNode lines(String section) {
        return content.withArray(section);
    }
}
