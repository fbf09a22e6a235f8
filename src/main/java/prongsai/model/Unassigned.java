package prongsai.model;

/**
 * Text of a table that fits no record.
 *
 * @param block id of the cell or paragraph
 * @param text the text
 * @param place where
 */
public record Unassigned(String block, String text, Place place) {}
