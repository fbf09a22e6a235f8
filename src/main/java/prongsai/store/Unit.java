package prongsai.store;

import prongsai.model.Value;
import prongsai.text.Masked;

/**
 * A text of a report that is compared with other agencies' texts.
 *
 * @param record {@code O24}, {@code measure 1}, {@code prose 12}
 * @param field key of the field; empty for a paragraph
 * @param value the text and its places
 * @param masked its letters, the agency's own names masked
 */
public record Unit(String record, String field, Value value, Masked masked) {}
