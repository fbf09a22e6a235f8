package prongsai.model;

import java.util.Map;
import java.util.Optional;

/**
 * A weak item that an analysis names.
 *
 * @param code {@code I25}, {@code O1}, {@code E3}
 * @param indicator the indicator that the analysis files it under
 * @param score the score printed with it
 * @param fields title, text, responsible, steps, followUp, note
 */
public record Weakness(String code, Optional<Integer> indicator, Optional<Double> score, Map<Field, Value> fields)
        implements Entry {
    public Weakness {
        fields = FieldMap.copy(fields);
    }

    @Override
    public String key() {
        return code;
    }
}
