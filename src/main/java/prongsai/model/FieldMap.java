package prongsai.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable copies of field maps that keep the order of the form. */
final class FieldMap {
    private FieldMap() {}

    static Map<Field, Value> copy(Map<Field, Value> fields) {
        return Collections.unmodifiableMap(
                fields instanceof EnumMap ? new EnumMap<>(fields) : new LinkedHashMap<>(fields));
    }
}
