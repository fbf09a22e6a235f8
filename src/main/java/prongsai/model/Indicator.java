package prongsai.model;

import java.util.List;
import java.util.Map;

/**
 * The row of an indicator (ตัวชี้วัด).
 *
 * @param number 1 to 10
 * @param fields title, guideline, responsible, period, progress
 * @param status what the tick boxes say
 * @param links links in the answer
 * @param images pictures in the answer
 */
public record Indicator(int number, Map<Field, Value> fields, Status status, List<Link> links, int images)
        implements Entry {
    /** An indicator whose answer is words alone. */
    public Indicator(int number, Map<Field, Value> fields, Status status) {
        this(number, fields, status, List.of(), 0);
    }

    public Indicator {
        fields = FieldMap.copy(fields);
        links = List.copyOf(links);
    }

    @Override
    public String key() {
        return "indicator " + number;
    }
}
