package prongsai.reference;

import prongsai.text.Similarity;

/** How like two titles are, both squashed. */
final class TitleLikeness {
    /** A shorter text is not taken for a part of a title: แผน is in too many. */
    private static final int LEAST_PART = 8;

    private TitleLikeness() {}

    /**
     * 0 to 1: the share of common letter pairs (Dice); a title quoted in part, or followed by other words, counts
     * nearly as whole.
     */
    static double between(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double dice = Similarity.dice(a, b);
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (dice == 1 || shorter.length() < LEAST_PART) {
            return dice;
        }
        double contained = longer.contains(shorter) || longer.length() <= 2.5 * shorter.length()
                ? Similarity.containment(shorter, longer)
                : 0;
        return Math.max(dice, 0.9 * contained * contained + 0.1 * dice);
    }
}
