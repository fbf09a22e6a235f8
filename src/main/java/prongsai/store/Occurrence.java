package prongsai.store;

/**
 * Where a text stands.
 *
 * @param report id of the report
 * @param agencyKey whose report ({@link prongsai.model.Agency#key})
 * @param record {@code O24}, {@code measure 1}, {@code prose 12}
 * @param field key of the field; empty for a paragraph
 * @param hash of the masked text
 */
public record Occurrence(String report, String agencyKey, String record, String field, long hash) {}
