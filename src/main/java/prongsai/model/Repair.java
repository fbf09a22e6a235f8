package prongsai.model;

/**
 * What was changed in the text of one block, and why.
 *
 * @param cause kebab-case id of the cause, as {@code text} names it
 * @param count how often
 * @param block id of the paragraph
 */
public record Repair(String cause, int count, String block) {}
