package prongsai.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A disclosure item (OIT).
 *
 * @param code letters and the number without leading zero: {@code O7}; {@code MOIT12} in a form of hospitals
 * @param concept what the item is about, stable over the years; empty where the year's catalogue does not know it
 * @param fields title, elements, responsible, progress
 * @param status what the tick boxes say
 * @param indicator the indicator that the form files it under
 * @param subIndicator the sub-indicator that the form files it under, {@code 9.1}
 * @param links links in the answer
 * @param images pictures in the answer
 */
public record OitItem(
        String code,
        Optional<String> concept,
        Map<Field, Value> fields,
        Status status,
        Optional<Integer> indicator,
        Optional<String> subIndicator,
        List<Link> links,
        int images)
        implements Entry {
    public OitItem {
        fields = FieldMap.copy(fields);
        links = List.copyOf(links);
    }

    @Override
    public String key() {
        return code;
    }

    /** The number in the code. */
    public int number() {
        return Integer.parseInt(code.replaceFirst("^\\D+", ""));
    }
}
