package prongsai.model.shared;

import prongsai.model.Keys;

/** How common words are among agencies. */
public enum Reach {
    /** Of a few other agencies: 1 to 5. */
    FEW,
    /** Of a family of agencies: 6 and more. */
    FAMILY,
    /** Of more than one in fifty of all agencies known, and more than 100: a national template. */
    NATIONAL;

    private static final int MOST_FEW = 5;
    private static final int LEAST_NATIONAL = 100;
    private static final double NATIONAL_PART = 0.02;

    /**
     * How common.
     *
     * @param others other agencies that have the words, 1 or more
     * @param known all agencies known
     */
    public static Reach of(int others, int known) {
        if (others > LEAST_NATIONAL && others > NATIONAL_PART * known) {
            return NATIONAL;
        }
        return others > MOST_FEW ? FAMILY : FEW;
    }

    public String key() {
        return Keys.kebab(name());
    }
}
