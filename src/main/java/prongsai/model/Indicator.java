package prongsai.model;

import java.util.Map;

/**
 * The row of an indicator (ตัวชี้วัด).
 *
 * @param number 1 to 10
 * @param fields title, guideline, responsible, period, progress
 * @param status what the tick boxes say
 */
public record Indicator(int number, Map<Field, Value> fields, Status status) implements Entry {
    public Indicator {
        fields = FieldMap.copy(fields);
    }

    @Override
    public String key() {
        return "indicator " + number;
    }
}
