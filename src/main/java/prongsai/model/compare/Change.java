package prongsai.model.compare;

import prongsai.model.Keys;

/** How one side stands to the other. */
public enum Change {
    /** The same words; white space may differ. */
    SAME,
    CHANGED,
    /** Only the first side has it. */
    ONLY_A,
    /** Only the second side has it. */
    ONLY_B;

    /** The name in JSON. */
    public String key() {
        return Keys.kebab(name());
    }

    /** Of two texts of which at least one is not blank. */
    public static Change of(String a, String b) {
        if (a.isBlank() || b.isBlank()) {
            return b.isBlank() ? ONLY_A : ONLY_B;
        }
        return unspaced(a).equals(unspaced(b)) ? SAME : CHANGED;
    }

    /** Spaces in Thai are noise, line ends most of all. */
    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
