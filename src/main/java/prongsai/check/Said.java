package prongsai.check;

import java.util.Optional;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Prose;
import prongsai.model.Value;

/**
 * A text of the report that rules read: a field of a record, or a paragraph outside the records.
 *
 * @param record as findings name it: {@code O24}, {@code prose 12}
 * @param value the text and its places
 * @param entry the record; empty for a paragraph
 * @param field the field; empty for a paragraph
 * @param role what the paragraph is; empty for a field
 */
public record Said(
        String record, Value value, Optional<Entry> entry, Optional<Field> field, Optional<Prose.Role> role) {
    static Said of(Entry entry, Field field) {
        return new Said(entry.key(), entry.value(field), Optional.of(entry), Optional.of(field), Optional.empty());
    }

    static Said of(int number, Prose prose) {
        return new Said(
                "prose " + number, prose.value(), Optional.empty(), Optional.empty(), Optional.of(prose.role()));
    }

    public String text() {
        return value.text();
    }

    /** Key of the field; empty for a paragraph. */
    public String fieldKey() {
        return field.map(Field::key).orElse("");
    }

    public boolean in(Field... fields) {
        return field.isPresent() && java.util.List.of(fields).contains(field.get());
    }

    /** True for words that the form prints and the agency does not write: what the item is called and must show. */
    public boolean isForm() {
        return in(Field.ELEMENTS)
                || (in(Field.TITLE) && entry.isPresent() && !(entry.get() instanceof prongsai.model.Measure));
    }
}
