package prongsai.model;

/**
 * What made a report: a change in any of these makes it stale.
 *
 * @param tool version of the program
 * @param reading version of reading and extraction
 * @param rules version of the rules
 * @param catalogue catalogue and its revision, {@code oit-2566@1}; empty where the year is unknown
 * @param corrections fingerprint of what people corrected in this report; empty where nothing
 */
public record Engine(String tool, String reading, String rules, String catalogue, String corrections) {
    /** What made a report in which nobody corrected anything. */
    public Engine(String tool, String reading, String rules, String catalogue) {
        this(tool, reading, rules, catalogue, "");
    }
}
