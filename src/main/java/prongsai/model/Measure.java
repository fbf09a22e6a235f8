package prongsai.model;

import java.util.Map;

/**
 * A measure (มาตรการ) of the report.
 *
 * @param number its number, as printed or counted where the form prints none; 1 or more
 * @param fields title, method, period, responsible, output, outcome, followUp, note
 */
public record Measure(int number, Map<Field, Value> fields) implements Entry {
    public Measure {
        fields = FieldMap.copy(fields);
    }

    @Override
    public String key() {
        return "measure " + number;
    }
}
