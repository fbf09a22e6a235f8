package prongsai.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import prongsai.model.Cell;
import prongsai.model.Field;
import prongsai.model.Value;

/** A record while its rows are being joined. */
final class EntryBuilder {
    private final String key;
    private final Map<Field, Value> fields = new LinkedHashMap<>();

    EntryBuilder(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    Map<Field, Value> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Puts a field, or joins it to what stands there already; empty texts keep their place. */
    void add(Field field, Value value) {
        fields.merge(field, value, EntryBuilder::join);
    }

    String text(Field field) {
        return fields.getOrDefault(field, Value.EMPTY).text();
    }

    /** Enters all cells of a meaning as part of this record. */
    void claim(Row row, Role role, String field, Ledger ledger) {
        for (Cell cell : row.cellsOf(role)) {
            ledger.record(cell, key + "/" + field);
        }
    }

    private static Value join(Value before, Value next) {
        return next.blank() && next.pieces().isEmpty() ? before : before.append(next);
    }
}
