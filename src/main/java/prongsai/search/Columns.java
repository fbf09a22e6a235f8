package prongsai.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            all.put(column, RecordFields.weight(column) / 2f);
        }
        return Map.copyOf(all);
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

    /** True where no column is left out. */
    boolean every() {
        return weights.size() == ALL.size();
    }

    float weight(String column) {
        return weights.getOrDefault(column, 0f);
    }

    /** The fields that have their letters. */
    Set<String> letters() {
        Set<String> fields = new LinkedHashSet<>();
        weights.keySet().forEach(column -> fields.add(RecordFields.letters(column)));
        return fields;
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
