package prongsai.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Score;
import prongsai.model.Status;
import prongsai.model.Value;
import prongsai.model.Weakness;

/** Values of records as texts, by the keys that they have in the report's JSON, and records with other values. */
final class Correctable {
    /** Names the head of a report. */
    static final String HEAD = "report";

    /** Begins the name of a score; its scope follows. */
    static final String SCORE = "score ";

    private Correctable() {}

    /** A value of a record; empty where a record of this kind has no such value. */
    static Optional<String> read(Entry entry, String field) {
        Optional<Field> text = Field.ofKey(field);
        if (text.isPresent()) {
            return Optional.of(entry.text(text.get()));
        }
        return switch (entry) {
            case Measure measure -> one(field, Map.of("number", String.valueOf(measure.number())));
            case Indicator row ->
                one(
                        field,
                        Map.of(
                                "number",
                                String.valueOf(row.number()),
                                "status",
                                row.status().key(),
                                CorrectedParts.LINKS,
                                CorrectedParts.links(row.links())));
            case OitItem item ->
                one(
                        field,
                        Map.of(
                                "code",
                                item.code(),
                                "status",
                                item.status().key(),
                                "indicator",
                                item.indicator().map(String::valueOf).orElse(""),
                                "subIndicator",
                                item.subIndicator().orElse(""),
                                CorrectedParts.LINKS,
                                CorrectedParts.links(item.links())));
            case Weakness weakness ->
                one(
                        field,
                        Map.of(
                                "code",
                                weakness.code(),
                                "indicator",
                                weakness.indicator().map(String::valueOf).orElse(""),
                                "score",
                                weakness.score().map(Correctable::number).orElse("")));
        };
    }

    /** A value of a score; empty where a score has no such value. */
    static Optional<String> read(Score score, String field) {
        return one(
                field,
                Map.of(
                        "value",
                        number(score.value()),
                        "level",
                        score.level().orElse(""),
                        "year",
                        score.year().map(String::valueOf).orElse("")));
    }

    private static Optional<String> one(String field, Map<String, String> values) {
        return Optional.ofNullable(values.get(field));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /**
     * The record with other values.
     *
     * @param right by key
     * @param concept of an item by its code
     */
    static Entry with(Entry entry, Map<String, String> right, Function<String, Optional<String>> concept) {
        Map<Field, Value> fields = fields(entry, right);
        return switch (entry) {
            case Measure measure -> new Measure(number(right, measure.number()), fields);
            case Indicator row ->
                new Indicator(
                        number(right, row.number()),
                        fields,
                        status(right, row.status()),
                        CorrectedParts.links(right, row.links()),
                        row.images());
            case OitItem item ->
                new OitItem(
                        right.getOrDefault("code", item.code()),
                        right.containsKey("code") ? concept.apply(right.getOrDefault("code", "")) : item.concept(),
                        fields,
                        status(right, item.status()),
                        optional(right, "indicator", item.indicator(), Integer::valueOf),
                        optional(right, "subIndicator", item.subIndicator(), text -> text),
                        CorrectedParts.links(right, item.links()),
                        item.images());
            case Weakness weakness ->
                new Weakness(
                        right.getOrDefault("code", weakness.code()),
                        optional(right, "indicator", weakness.indicator(), Integer::valueOf),
                        optional(right, "score", weakness.score(), Double::valueOf),
                        fields);
        };
    }

    /** The score with other values. */
    static Score with(Score score, Map<String, String> right) {
        return new Score(
                score.scope(),
                optional(right, "year", score.year(), Integer::valueOf),
                Double.parseDouble(right.getOrDefault("value", number(score.value()))),
                optional(right, "level", score.level(), text -> text),
                score.title(),
                score.quote(),
                score.place());
    }

    private static Map<Field, Value> fields(Entry entry, Map<String, String> right) {
        Map<Field, Value> fields = new LinkedHashMap<>(entry.fields());
        right.forEach((key, text) ->
                Field.ofKey(key).ifPresent(field -> fields.put(field, placed(entry.value(field), text))));
        return fields;
    }

    /** Other words in the same cells: all of them in the first, since nobody says which stand where. */
    static Value placed(Value before, String text) {
        List<Value.Piece> pieces = new ArrayList<>();
        for (Value.Piece piece : before.pieces()) {
            pieces.add(
                    new Value.Piece(pieces.isEmpty() ? 0 : text.length(), text.length(), piece.block(), piece.place()));
        }
        return new Value(text, pieces);
    }

    private static int number(Map<String, String> right, int before) {
        return Integer.parseInt(right.getOrDefault("number", String.valueOf(before)));
    }

    private static Status status(Map<String, String> right, Status before) {
        return Status.ofKey(right.getOrDefault("status", "")).orElse(before);
    }

    /** A value that may be none: the empty text takes it away. */
    static <T> Optional<T> optional(
            Map<String, String> right, String key, Optional<T> before, Function<String, T> parse) {
        if (!right.containsKey(key)) {
            return before;
        }
        return Optional.of(right.getOrDefault(key, ""))
                .filter(text -> !text.isEmpty())
                .map(parse);
    }

    /** Each of these as the function gives it back. */
    @SuppressWarnings("unchecked")
    static <T extends Entry> List<T> each(List<T> entries, UnaryOperator<Entry> change) {
        return entries.stream().map(entry -> (T) change.apply(entry)).toList();
    }
}
