package prongsai.drafts;

/**
 * What only looks like a defect.
 *
 * @param name what it is
 * @param rule the rules that must stay silent, with {@code |}
 * @param record where, a regular expression
 * @param besides the rules that may speak there, since the description says so
 */
record Decoy(String name, String rule, String record, String besides) {
    Decoy(String name, String rule, String record) {
        this(name, rule, record, "");
    }
}
