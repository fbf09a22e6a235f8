package prongsai.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.model.Field;
import prongsai.store.RecordFields;

/**
 * The columns that a question looks into, each with its weight: what the agency answered before what the record is
 * called, then paragraphs, who and when, what is known of the record and its report, and last the words of the form.
 *
 * @param weights 1 or more, by column
 */
record Columns(Map<String, Float> weights) {
    private static final Map<String, Float> ALL = all();

    private static Map<String, Float> all() {
        Map<String, Float> all = new LinkedHashMap<>();
        for (String column : RecordFields.columns()) {
            all.put(column, Field.ofKey(column).map(Columns::weight).orElse(1.2f));
        }
        all.put(RecordFields.PROSE, 2f);
        all.put(RecordFields.HEADING, 1.5f);
        return Map.copyOf(all);
    }

    private static float weight(Field field) {
        return switch (field) {
            case METHOD, OUTPUT, OUTCOME, FOLLOW_UP, NOTE, PROGRESS, GUIDELINE, TEXT, STEPS -> 4;
            case TITLE -> 3;
            case PERIOD, RESPONSIBLE -> 1.5f;
            case ELEMENTS -> 1;
        };
    }

    /** These columns; all where none is named. */
    static Columns of(Set<String> named) {
        if (named.isEmpty()) {
            return new Columns(ALL);
        }
        Map<String, Float> weights = new LinkedHashMap<>(ALL);
        weights.keySet().retainAll(named);
        return new Columns(weights);
    }

    float weight(String column) {
        return weights.getOrDefault(column, 0f);
    }

    /** Those whose text can be shown, the heaviest first. */
    List<String> shown() {
        return RecordFields.columns().stream()
                .filter(weights::containsKey)
                .filter(column -> !column.equals(RecordFields.CONTEXT))
                .sorted((a, b) -> Float.compare(weight(b), weight(a)))
                .toList();
    }
}
