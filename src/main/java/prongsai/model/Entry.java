package prongsai.model;

import java.util.Map;

/** A record of a report: one row of a form, its continuation rows joined. */
public sealed interface Entry permits Measure, OitItem, Indicator, Weakness {
    /** Its name in findings: {@code measure 1}, {@code O24}, {@code indicator 8}, {@code I25}. */
    String key();

    /** Its name among the values of a report: {@code measures/1}, {@code oitItems/O24}. */
    default String path() {
        return switch (this) {
            case Measure measure -> "measures/" + measure.number();
            case OitItem item -> "oitItems/" + item.code();
            case Indicator indicator -> "indicators/" + indicator.number();
            case Weakness weakness -> "weaknesses/" + weakness.code();
        };
    }

    /** Its text fields in the order of the form. A field that is absent: the form has no such column. */
    Map<Field, Value> fields();

    default boolean has(Field field) {
        return fields().containsKey(field);
    }

    /** The value, {@link Value#EMPTY} where the form has no such column. */
    default Value value(Field field) {
        return fields().getOrDefault(field, Value.EMPTY);
    }

    /** The text of a field, {@code ""} where the form has no such column or the cell is empty. */
    default String text(Field field) {
        return value(field).text();
    }

    /** Where the record begins. */
    default Place place() {
        return fields().values().stream()
                .map(Value::place)
                .filter(p -> !p.equals(Place.NOWHERE))
                .findFirst()
                .orElse(Place.NOWHERE);
    }
}
