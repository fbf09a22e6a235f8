package prongsai.drafts;

/**
 * What only looks like a defect.
 *
 * @param name what it is
 * @param rule the rule that must stay silent
 * @param record where, a regular expression
 * @param words if not empty, words that a false alarm would quote
 */
record Decoy(String name, String rule, String record, String words) {}
